"""The tagger: every time that a text speaks of, with its value and bounds, in the order of the text."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from flows.extract.time.anchor import anchor
from flows.extract.time.calendar import shift
from flows.extract.time.find import Found, found_in, plain
from flows.extract.time.manner import SPREAD, opening
from flows.extract.time.mention import TimeMention
from flows.extract.time.neighbours import neighbourly
from flows.extract.time.ranges import ranged
from flows.extract.time.reading import Clock, Point, Shift
from flows.extract.time.scene import PAST, Anchored, Scene, Span
from flows.extract.time.tense import is_over, tense
from flows.extract.time.value import bounds

_DATE_VALUE: Final = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_PERIOD: Final = re.compile(r"(?<=-)(?:Q[1-4]|H[12])$")
_FROM: Final = re.compile(r"\b(?:from|than|over|against)\s+(?:the\s+)?$", re.IGNORECASE)
_ALIKE: Final = ("the same ", "the corresponding ", "the comparable ", "the equivalent ", "The same ")
_YEAR_BEFORE: Final = re.compile(
    r"\s+(?:(?:of|in)\s+)?(?:last\s+year|a\s+year\s+(?:ago|earlier|before)|(?:the\s+)?(?:previous|prior|preceding)\s+year"
    r"|(?:the\s+)?year\s+(?:ago|earlier|before))\b"
)
_COLUMN: Final = re.compile(r"\d{2}\)?[ \t|]{2,}$")
_BY: Final = re.compile(r"\b(?:by|before|until)\s+(?:the\s+)?$", re.IGNORECASE)


def tag(text: str, published: date | None, until: date | None = None) -> list[TimeMention]:
    """Read a text as of its publication day; without one, relative times keep open values and no bounds.

    Where the text may have been published on any day up to `until`, "yesterday" has the bounds of all their yesterdays.
    A day of the calendar without its year is that of the first of them, as no such day passes between them.
    """
    first = _tagged(text, published)
    if published is None or until is None or until <= published:
        return first
    return [*map(_between, first, _tagged(text, until), _tagged(text, None))]


def _between(soonest: TimeMention, latest: TimeMention, open_ended: TimeMention) -> TimeMention:
    """A time that is counted from any of several days; it has no value where those give it different ones."""
    if soonest.basis == "stated" or (soonest.first, soonest.last) == (latest.first, latest.last):
        return soonest
    if soonest.first is None or soonest.last is None or latest.first is None or latest.last is None:
        return open_ended
    return replace(
        open_ended,
        first=min(soonest.first, latest.first),
        last=max(soonest.last, latest.last),
        precision="interval",
        basis=soonest.basis,
        derivation=f"{soonest.derivation}, or up to {latest.derivation}",
    )


def _tagged(text: str, published: date | None) -> list[TimeMention]:
    clean = plain(text)
    found = neighbourly(clean, found_in(clean))
    scene = opening(clean, found, published)
    mentions = []
    for item in found:
        scene.tense = tense(clean, item.start, item.end) if _needs_tense(item) else None
        scene.over = scene.tense == PAST and is_over(clean, item.start)
        told = anchor(item.reading, scene)
        aside = _is_beside(clean, item) or is_a_later_column(clean, item.start)
        aside = aside or is_of_the_year_before(clean, item.start, item.end)
        if not aside and (not isinstance(item.reading, Clock) or scene.day):
            _move_on(scene, told)
        mentions.append(_mention(text, item, _by_then(clean, item, told, published)))
    return list(ranged(clean, mentions))


def _is_beside(text: str, item: Found) -> bool:
    """Whether a time is only what another is set beside: "up 4% from the previous day"."""
    reading = item.reading
    if not isinstance(reading, Shift) or reading.base != "mention":
        return False
    return _FROM.search(text, max(0, item.start - 12), item.start) is not None


def _by_then(text: str, item: Found, told: Anchored, published: date | None) -> Anchored:
    """What lies "by the end of the year" may be any day from publication on."""
    if told.modifier != "END" or told.last is None or not _BY.search(text, max(0, item.start - 12), item.start):
        return told
    if published and published > told.last:
        return told
    return replace(told, first=published)


def _needs_tense(item: Found) -> bool:
    reading = item.reading
    return not (isinstance(reading, Point) and reading.year is not None)


def _mention(text: str, item: Found, told: Anchored) -> TimeMention:
    return TimeMention(
        item.start, item.end, text[item.start:item.end], told.type, told.value, told.first, told.last,
        told.precision, told.modifier, item.rule, told.basis, told.derivation,
    )  # fmt: skip


def is_a_later_column(text: str, start: int) -> bool:
    """Whether a time heads a column of a table behind another: what follows tells of the first."""
    return _COLUMN.search(text, max(0, start - 12), start) is not None


def is_of_the_year_before(text: str, start: int, end: int) -> bool:
    """Whether a period is the one that the text's own is set against: "the same quarter last year"."""
    return text.startswith(_ALIKE, start) and _YEAR_BEFORE.match(text, end) is not None


def _report(scene: Scene, span: Span) -> None:
    """Remember a quarter or half that was spoken of; one a year before the last is what that is compared with."""
    first, last, precision = span
    before = scene.reported
    if before and before[2] == precision and shift(before[0], "year", -1) == first:
        return
    scene.reported = span
    if scene.published is None or last <= scene.published:
        scene.past[precision] = span


def _move_on(scene: Scene, told: Anchored) -> None:
    """Change the scene to what it is once this time has been spoken of."""
    if told.first is not None and told.last is not None and told.precision in ("quarter", "half"):
        _report(scene, (told.first, told.last, told.precision))
    if told.type == "DURATION" and told.basis == "stated" and told.last:
        scene.year, scene.month, scene.day, scene.period, scene.era = told.last.year, told.last.month, None, None, ""
        return
    match = _DATE_VALUE.match(told.value or "") if told.type in ("DATE", "TIME") else None
    if match is None:
        return
    era, year, month, day = match.groups()
    if scene.middle is not None and not era and abs(int(year) - scene.middle) > SPREAD:
        return
    value = told.value or ""
    exact = bounds(value)[0] if day else None
    season = bounds(value)[0] if not month and "-" in value and not era else None
    period = _PERIOD.search(value)
    scene.era, scene.year = era or "", int(year)
    scene.month = int(month) if month else season.month if season else None
    scene.day, scene.lately = exact, exact or scene.lately
    scene.period = period[0] if period else None
