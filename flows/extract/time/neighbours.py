"""Times that lean on the one beside them: "10.30 a.m. on 31 October", "next Tuesday and Wednesday"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flows.extract.time.find import Found
from flows.extract.time.reading import Clock, Point, Reading, Shift

_ON: Final = re.compile(r",?\s*(?:on\s+)?(?:the\s+)?$", re.IGNORECASE)
_AND: Final = re.compile(r"\s*(?:,|and|or|to|through|until|-|–|&)\s*$", re.IGNORECASE)
_UNTIL: Final = re.compile(r"\s*(?:and|to|until|till|–|-)\s*", re.IGNORECASE)  # "from 7 a.m. to noon on Tuesday"
_RANGE: Final = re.compile(r"\s*(?:and|to|until|till|through|–|-)\s*", re.IGNORECASE)  # "from 3 June to 5 July 2024"
_DECEMBER: Final = 12
_NEAR: Final = 10  # characters that may stand between them


def neighbourly(text: str, found: Sequence[Found]) -> list[Found]:
    """The same times; one that its neighbour completes takes over what it lacks."""
    told = list(found)
    for index in range(len(found) - 1):
        left, right = told[index], told[index + 1]
        if not 0 <= right.start - left.end <= _NEAR:
            continue
        gap = text[left.end : right.start]
        if _ON.match(gap) and isinstance(left.reading, Clock):
            told[index] = replace(left, reading=_at(left.reading, right.reading))
        elif _AND.match(gap) and _is_weekday(left.reading):
            told[index], told[index + 1] = _days(left, right)
    for index in reversed(range(len(found) - 1)):
        left, right = told[index], told[index + 1]
        begun, ended = left.reading, right.reading
        joined = _UNTIL.fullmatch(text, left.end, right.start) is not None
        if joined and isinstance(begun, Clock) and isinstance(ended, Point) and ended.clock:
            told[index] = replace(left, reading=replace(ended, clock=begun.value))
        elif _RANGE.fullmatch(text, left.end, right.start) and isinstance(begun, Point) and isinstance(ended, Point):
            named = begun.year is not None and str(begun.year) in text[left.start : left.end]
            told[index] = left if named else replace(left, reading=_in_year_of(begun, ended))
    return told


def _in_year_of(begun: Point, ended: Point) -> Point:
    """The day or month that a range begins with, in the year that is printed at its end, or the one before."""
    bare = begun.month is not None and begun.year in (None, ended.year) and begun.turn is None
    month = ended.month or (_DECEMBER if ended.part == "END" else None)
    if not bare or begun.month is None or ended.year is None or ended.turn or month is None:
        return begun
    over = (begun.month, begun.day or 1) > (month, ended.day or 31)
    return replace(begun, year=ended.year - over)


def _at(clock: Clock, day: Reading) -> Reading:
    """A time of day on the day behind it."""
    if isinstance(day, Point) and not day.clock and (day.day is not None or day.weekday is not None):
        return replace(day, clock=clock.value)
    return clock


def _is_weekday(reading: Reading) -> bool:
    return isinstance(reading, Point) and reading.is_weekday


def _days(left: Found, right: Found) -> tuple[Found, Found]:
    """Weekdays in a row: the later follows the earlier, and "of this week" holds for both."""
    first, second = left.reading, right.reading
    if isinstance(first, Point) and isinstance(second, Shift) and second.weekday is not None and second.unit == "week":
        return replace(left, reading=replace(second, weekday=first.weekday)), right
    if isinstance(second, Point) and _is_weekday(second) and second.turn is None:
        return left, replace(right, reading=replace(second, turn="then"))
    return left, right
