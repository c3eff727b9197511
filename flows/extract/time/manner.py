"""A text's manner: whether it tells news or history, and in which order it writes day and month."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from flows.extract.time.find import Found
from flows.extract.time.reading import Point, Portion, Shift
from flows.extract.time.scene import Scene

_EUROPE: Final = re.compile(r"[£€]|\b(?:GMT|BST|CES?T|plc|PLC|colour|labour|centre|favour|programme)\b")
NARRATIVE_YEARS: Final = 8  # so many stated years, most of them long gone, make a text a history
NEAR: Final = 1  # years before publication that news speak of most, and all that are still to come
SPREAD: Final = 30  # years around its middle that a history's own dates lie in; others are asides


def opening(text: str, found: list[Found], published: date | None) -> Scene:
    """The scene before the first time of a text."""
    narrative = _is_narrative(found, published)
    middle = _middle(found) if narrative else None
    return Scene(published, narrative=narrative, middle=middle, day_first=_day_first(text, found, published))


def _is_narrative(found: list[Found], published: date | None) -> bool:
    """Whether the text tells history: many years are stated, few near publication or ahead, few news words."""
    if published is None:
        return False
    years = [point.year for point in _stated(found) if point.year]
    fresh = sum(1 for year in years if year >= published.year - NEAR)
    news = sum(1 for item in found if _is_news(item))
    return len(years) >= NARRATIVE_YEARS and fresh * 5 < 2 * len(years) and news * 4 < len(years)


def _stated(found: list[Found]) -> Iterator[Point]:
    """The calendar points of a text, those inside its periods too ("the first two months of 1939")."""
    for item in found:
        point = item.reading.of if isinstance(item.reading, Portion) else item.reading
        if isinstance(point, Point):
            yield point


def _middle(found: list[Found]) -> int | None:
    """The median of the stated years, if they lie close enough together to be one story's."""
    years = sorted(point.year for point in _stated(found) if point.year and not point.era)
    if not years or years[len(years) * 3 // 4] - years[len(years) // 4] > SPREAD:
        return None
    return years[len(years) // 2]


def _is_news(item: Found) -> bool:
    reading = item.reading
    if isinstance(reading, Point):
        return reading.weekday is not None and reading.day is None
    return isinstance(reading, Shift) and reading.base == "published"


def _day_first(text: str, found: list[Found], published: date | None) -> bool:
    """The order of the document's slashed dates: as its unambiguous ones or its own day, else by its other habits."""
    orders = [item for item in found if item.rule.startswith("day: <dd>/")]
    for item in orders:
        one, two = map(int, re.findall(r"\d+", text[item.start : item.end])[:2])
        if one > 12 or two > 12:
            return one > 12
        if published and one != two and (published.month, published.day) in ((one, two), (two, one)):
            return published.day == one
    dotted = any("." in text[item.start : item.end] for item in orders)
    return bool(orders) and (dotted or bool(_EUROPE.search(text)))
