"""The tagger: every time that a text speaks of, with its value and bounds, in the order of the text."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from flows.extract.time.anchor import anchor
from flows.extract.time.find import Found, found_in, plain
from flows.extract.time.manner import SPREAD, opening
from flows.extract.time.mention import TimeMention
from flows.extract.time.neighbours import neighbourly
from flows.extract.time.ranges import ranged
from flows.extract.time.reading import Point
from flows.extract.time.scene import Anchored, Scene
from flows.extract.time.tense import tense
from flows.extract.time.value import bounds

_DATE_VALUE: Final = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_PERIOD: Final = re.compile(r"(?<=-)(?:Q[1-4]|H[12])$")
_BY: Final = re.compile(r"\b(?:by|before|until)\s+(?:the\s+)?$", re.IGNORECASE)


def tag(text: str, published: date | None) -> list[TimeMention]:
    """Read a text as of its publication day; without one, relative times keep open values and no bounds."""
    clean = plain(text)
    found = neighbourly(clean, found_in(clean))
    scene = opening(clean, found, published)
    mentions = []
    for item in found:
        told_in = tense(clean, item.start, item.end) if _needs_tense(item) else None
        told = anchor(item.reading, replace(scene, tense=told_in) if told_in else scene)
        scene = _after(_reporting(scene, told), told)
        mentions.append(_mention(text, item, _by_then(clean, item, told, published)))
    return list(ranged(clean, mentions))


def _by_then(text: str, item: Found, told: Anchored, published: date | None) -> Anchored:
    """What lies "by the end of the year" may be any day from publication on."""
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


def _reporting(scene: Scene, told: Anchored) -> Scene:
    """The scene with the quarter or half that was spoken of, if it was one."""
    if told.first is None or told.last is None or told.precision not in ("quarter", "half"):
        return scene
    return replace(scene, reported=(told.first, told.last, told.precision))


def _after(scene: Scene, told: Anchored) -> Scene:
    """The scene once this time has been spoken of."""
    if told.type == "DURATION" and told.basis == "stated" and told.last:
        return replace(scene, year=told.last.year, month=told.last.month, day=None, period=None, era="")
    match = _DATE_VALUE.match(told.value or "")
    if told.type not in ("DATE", "TIME") or not match:
        return scene
    era, year, month, day = match.groups()
    if scene.middle is not None and not era and abs(int(year) - scene.middle) > SPREAD:
        return scene
    value = told.value or ""
    exact = bounds(value)[0] if day else None
    season = bounds(value)[0] if not month and "-" in value and not era else None
    period = _PERIOD.search(value)
    return replace(
        scene,
        era=era or "",
        year=int(year),
        month=int(month) if month else season.month if season else None,
        day=exact,
        lately=exact or scene.lately,
        period=period[0] if period else None,
    )
