"""The tagger: every time that a text speaks of, with its value and bounds, in the order of the text."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from flows.extract.time.anchor import anchor
from flows.extract.time.find import Found, find, plain
from flows.extract.time.mention import TimeMention
from flows.extract.time.ranges import ranged
from flows.extract.time.reading import Point, Shift
from flows.extract.time.scene import Anchored, Scene
from flows.extract.time.tense import tense
from flows.extract.time.value import bounds

_DATE_VALUE: Final = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_EUROPE: Final = re.compile(r"[£€]|\b(?:GMT|BST|CES?T|plc|PLC|colour|labour|centre|favour|programme)\b")
_BY: Final = re.compile(r"\b(?:by|before|until)\s+(?:the\s+)?$", re.IGNORECASE)
NARRATIVE_YEARS: Final = 6  # so many stated years, most of them long gone, make a text a history
NEAR: Final = 1  # years around publication that news speak of most
SPREAD: Final = 30  # years around its middle that a history's own dates lie in; others are asides


def tag(text: str, published: date | None) -> list[TimeMention]:
    """Read a text as of its publication day; without one, relative times keep open values and no bounds."""
    clean = plain(text)
    found = list(find(clean))
    narrative = _is_narrative(found, published)
    scene = Scene(
        published, None, narrative, middle=_middle(found) if narrative else None, day_first=_day_first(clean, found)
    )
    mentions = []
    for item in found:
        here = replace(scene, tense=tense(clean, item.start, item.end)) if _needs_tense(item) else scene
        told = anchor(item.reading, here)
        scene = _after(scene, told)
        mentions.append(_mention(text, item, _by_then(clean, item, told, published)))
    return list(ranged(clean, mentions))


def _by_then(text: str, item: Found, told: Anchored, published: date | None) -> Anchored:
    """For "By the end of the year" is any day from publication on."""
    if told.modifier != "END" or told.last is None or not _BY.search(text, max(0, item.start - 12), item.start):
        return told
    return replace(told, first=published if published and published <= told.last else None)


def _needs_tense(item: Found) -> bool:
    reading = item.reading
    return not (isinstance(reading, Point) and reading.year is not None)


def _mention(text: str, item: Found, told: Anchored) -> TimeMention:
    return TimeMention(
        item.start, item.end, text[item.start:item.end], told.type, told.value, told.first, told.last,
        told.precision, told.modifier, item.rule, told.basis, told.derivation,
    )  # fmt: skip


def _is_narrative(found: list[Found], published: date | None) -> bool:
    """Whether the text tells history: many years are stated, few near publication, and hardly any news words."""
    if published is None:
        return False
    years = [item.reading.year for item in found if isinstance(item.reading, Point) and item.reading.year]
    fresh = sum(1 for year in years if abs(year - published.year) <= NEAR)
    news = sum(1 for item in found if _is_news(item))
    return len(years) >= NARRATIVE_YEARS and fresh * 5 < 2 * len(years) and news * 4 < len(years)


def _middle(found: list[Found]) -> int | None:
    """The median of the stated years, if they lie close enough together to be one story's."""
    years = sorted(
        item.reading.year
        for item in found
        if isinstance(item.reading, Point) and item.reading.year and not item.reading.era
    )
    if not years or years[len(years) * 3 // 4] - years[len(years) // 4] > SPREAD:
        return None
    return years[len(years) // 2]


def _is_news(item: Found) -> bool:
    reading = item.reading
    if isinstance(reading, Point):
        return reading.weekday is not None and reading.day is None
    return isinstance(reading, Shift) and reading.base == "published"


def _day_first(text: str, found: list[Found]) -> bool:
    """The order of the document's slashed dates: as its unambiguous ones, else by its other habits."""
    orders = [item for item in found if item.rule.startswith("day: <dd>/")]
    for item in orders:
        one, two = map(int, re.findall(r"\d+", text[item.start : item.end])[:2])
        if one > 12 or two > 12:
            return one > 12
    dotted = any("." in text[item.start : item.end] for item in orders)
    return bool(orders) and (dotted or bool(_EUROPE.search(text)))


def _after(scene: Scene, told: Anchored) -> Scene:
    """The scene once this time has been spoken of."""
    match = _DATE_VALUE.match(told.value or "")
    if told.type not in ("DATE", "TIME") or not match:
        return scene
    era, year, month, day = match.groups()
    if scene.middle is not None and not era and abs(int(year) - scene.middle) > SPREAD:
        return scene
    exact = bounds(told.value)[0] if day else None
    season = bounds(told.value)[0] if not month and "-" in (told.value or "") and not era else None
    return replace(
        scene, era=era or "", year=int(year), month=int(month) if month else season.month if season else None,
        day=exact, span=told.value,
    )  # fmt: skip
