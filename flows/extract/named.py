"""Times that an article names by their distance from its own day: "yesterday", "on Tuesday", "last week".

Which day each is, nobody can tell who does not know when the article was published; but what each would make of a
known day of its event can be told at once: of what happened "yesterday" the article is of the day after.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from flows.extract.extraction import Named
from flows.extract.time.find import Found
from flows.extract.time.reading import Point, Shift
from flows.extract.time.scene import PAST
from flows.extract.time.tense import tense

_WEEK: Final = 7
_YEAR: Final = 330  # a day without its year is not called so for longer
_LOOSE: Final = 4  # days by which "two weeks ago" may be off


def named_times(text: str, found: Sequence[Found]) -> Iterator[Named]:
    """The times of a plain text that are counted from its publication, or without their year."""
    before: Named | None = None
    for item in found:
        reading = item.reading
        if isinstance(reading, Point):
            named = _of_a_point(text, item, reading)
        elif isinstance(reading, Shift):
            named = _of_a_shift(item, reading, before)
        else:
            continue
        if named is not None:
            yield named
        if named is None or named.unit == "day":
            before = named


def _of_a_point(text: str, item: Found, point: Point) -> Named | None:
    """What a weekday, or a day without its year, is counted by."""
    if point.year is not None or point.part:
        return None
    if point.day is not None and point.month is not None:
        told = tense(text, item.start, item.end)
        low, high = (0, _YEAR) if told == PAST else (-_YEAR, _YEAR if told is None else 0)
        return Named(item.start, "day", low, high, calendar=(point.month, point.day))
    if point.weekday is None or point.day is not None or point.month is not None:
        return None
    match point.turn:
        case "last":
            return Named(item.start, "day", 1, _WEEK, point.weekday)
        case "next":
            return Named(item.start, "week", -1, -1, point.weekday)
        case "this":
            return Named(item.start, "week", 0, 0, point.weekday)
        case None | "over":
            ahead = point.turn is None and tense(text, item.start, item.end) not in (PAST, None)
            return Named(item.start, "day", *((-_WEEK, 0) if ahead else (0, _WEEK - 1)), point.weekday)
        case _:
            return None


def _of_a_shift(item: Found, shift: Shift, before: Named | None) -> Named | None:
    """What "yesterday", "two weeks ago" or, after another time, "the next day" is counted by."""
    count = shift.count
    if count is None or shift.day is not None:
        return None
    if shift.base == "mention":
        if shift.unit != "day" or before is None:
            return None
        if before.calendar:
            return None
        weekday = None if before.weekday is None else (before.weekday + count) % _WEEK
        return Named(item.start, "day", before.low - count, before.high - count, weekday)
    if shift.base != "published":
        return None
    match shift.unit:
        case "day":
            return Named(item.start, "day", -count, -count)
        case "week" if shift.weekday is not None or abs(count) <= 1:
            return Named(item.start, "week", -count, -count, shift.weekday)
        case "week":
            return Named(item.start, "day", -_WEEK * count - _LOOSE, -_WEEK * count + _LOOSE)
        case "month":
            loose = int(abs(count) > 1)
            return Named(item.start, "month", -count - loose, -count + loose)
        case _:
            return None
