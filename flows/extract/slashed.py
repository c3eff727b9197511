"""Slashed days: whether an article's "04/05/2025" is of April or of May, by what else the article tells."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from flows.extract.time.calendar import day_of
from flows.extract.time.find import found_in
from flows.extract.time.reading import Point
from flows.extract.time.scene import FUTURE, PAST
from flows.extract.time.tense import tense
from flows.extract.time.words import ANY_MONTH

_ORDER: Final = re.compile(r"(?<![\d/.-])(\d\d?)/(\d\d?)/(?:(?:19|20)\d\d|\d\d)(?![\d/-])")
_AMERICAN: Final = re.compile(
    r"\b(?:E[SD]T|P[SD]T|C[SD]T|U\.S\.|NYSE|NASDAQ|Nasdaq|center|labor|favors?|color|defense|license[ds]?)\b"
)
_MONTH_FIRST: Final = re.compile(rf"\b(?:{ANY_MONTH})\.?\s\d\d?\b(?!:)", re.IGNORECASE)
_DAY_FIRST: Final = re.compile(rf"(?<![:.\d])\b\d\d?\s(?:{ANY_MONTH})\b", re.IGNORECASE)
_HALF_YEAR: Final = timedelta(days=183)  # a day without a year is the nearest one
_FRESH: Final = timedelta(days=10)  # the last day that news tells of is seldom older

_Written = tuple[int | None, int, int, str | None]  # a year, if it is written, a month, a day, and the tense
_Told = tuple[date, str | None]  # a day, and whether it is told as PAST, as FUTURE, or in no tense


def is_month_first(text: str, day: date, month_first: date) -> bool:
    """Whether a heading's day, which is `day` or, with its month first, `month_first`, is the second.

    A day told as past lies before the article's, one told as still to come behind it; news come soon after what they
    tell; and who writes "Sept. 9" does not write "9/9" the other way round.
    """
    for first, second in (map(int, match.groups()) for match in _ORDER.finditer(text)):
        if first > 12 or second > 12:
            return second > 12
    written = list(_written(text))
    left, right = list(_told(written, day)), list(_told(written, month_first))
    wrong, other = _contradictions(left, day), _contradictions(right, month_first)
    if wrong != other:
        return other < wrong
    fresh, other_fresh = _is_fresh(left, day), _is_fresh(right, month_first)
    if fresh != other_fresh:
        return other_fresh
    return _writes_months_first(text)


def _written(text: str) -> Iterator[_Written]:
    """The days that a text writes out, and the tense in which it tells of each."""
    for item in found_in(text):
        point = item.reading
        if isinstance(point, Point) and point.month and point.day and not (point.order_open or point.era):
            alone = _is_alone(text, item.start, item.end)
            yield point.year, point.month, point.day, None if alone else tense(text, item.start, item.end)


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether a day is a line of its own, as that of a link is: the tense of what stands around it is another's."""
    return text[max(0, start - 9) : start].rstrip(" \t")[-1:] == "\n" and text[end : end + 9].lstrip(" \t")[:1] == "\n"


def _told(written: Sequence[_Written], near: date) -> Iterator[_Told]:
    """The days within half a year of a day, those without a year in the year that brings them nearest to it."""
    for year, month, number, when in written:
        years = (year,) if year else (near.year - 1, near.year, near.year + 1)
        days = [day for each in years if (day := day_of(each, month, number))]
        nearest = min(days, key=lambda day: abs(day - near), default=None)
        if nearest and abs(nearest - near) <= _HALF_YEAR:
            yield nearest, when


def _contradictions(told: Sequence[_Told], day: date) -> int:
    """How many days an article of some day cannot tell of as it does."""
    return sum((when == FUTURE and other < day) or (when == PAST and other > day) for other, when in told)


def _is_fresh(told: Sequence[_Told], day: date) -> bool:
    """Whether the last day before an article's is near it."""
    before = [other for other, when in told if when != FUTURE and other <= day]
    return bool(before) and day - max(before) <= _FRESH


def _writes_months_first(text: str) -> bool:
    """Whether a text writes its days or spells its words as Americans do."""
    months, days = _MONTH_FIRST.search(text), _DAY_FIRST.search(text)
    if days and not months:
        return False
    return "£" not in text and _AMERICAN.search(text) is not None
