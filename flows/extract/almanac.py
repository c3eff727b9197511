"""What an article that prints no date of its own tells of the calendar: days without their year, and weekdays.

Nothing is concluded here: in which year those days lie, and between which of them the article was published, can be
told by the side of others (see `flows.reconcile.own_calendar`).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, TypeGuard

from flows.extract.extraction import Almanac, ToldDay
from flows.extract.named import named_times
from flows.extract.time.calendar import could_be_real, is_real, month_end, shift
from flows.extract.time.find import Found, found_in
from flows.extract.time.reading import Point, Reading, Shift
from flows.extract.time.scene import FUTURE, PAST
from flows.extract.time.tense import tense
from flows.extract.time.words import NUMBER_WORD, number_of

_BREAK: Final = re.compile(r"\n|[.;!?]\s")
_BESIDE: Final = re.compile(r"[\s,(–—-]*(?:on\s+)?$")
_NEAR: Final = 8  # characters between two times that name one day
# What bears a date has been written: "the notification of 5 August", "results of November 7".
_WRITTEN: Final = re.compile(
    r"\b(?:notification|notice|filing|letter|statement|report|announcement|ruling|decision|order|memo|results|accounts"
    r"|prospectus|circular|disclosure|resolution|minutes|email|e-mail|release|closing\s+price|price)\s+(?:of|dated|from)\s+$",
    re.IGNORECASE,
)
_IS: Final = re.compile(r"\b(?:is|are)\s+(?:on\s+)?$")  # "the hearing is Tuesday, November 19"
# What was put off or fixed lies ahead of the article, whatever the verb's tense: "extended to September".
_MOVED: Final = r"\b(?:pushed|moved|postponed|delayed|shifted|slipped|brought\s+forward)\b[^.;\n]{0,40}?\bfrom"
_SET_FOR: Final = re.compile(
    r"\b(?:set|fixed|scheduled|due|planned|slated|earmarked|pencilled\s+in|penciled\s+in|expected|postponed|delayed|deferred"
    r"|extended|adjourned|payable|(?:pushed|put|moved|set)\s+(?:back|off))\s+(?:to|for|until|till|on|by|from)\s+(?:the\s+)?$"
    # "called a strike for 14 August"
    r"|\b(?:strike|walkout|stoppage|protest|rally|march|trial|hearing|vote|ballot|election|referendum|auction|debut|launch)"
    r"\s+for\s+$"
    # "pushed it from 20 June to 18 September"
    rf"|{_MOVED}\s+[\w ]{{3,15}}\s+to\s+$",
    re.IGNORECASE,
)
_MOVED_FROM: Final = re.compile(rf"{_MOVED}\s+$", re.IGNORECASE)  # a day on which it did not happen
_WRITTEN_ENDS: Final = ("of", "dated", "from")
_BEFORE: Final = 80  # characters before a day that tell what is to be on it
_OPENING: Final = 700  # characters within which an article says what is new
# "last Thursday, two weeks ahead of its deadline of 18 December"
_COUNTED: Final = re.compile(
    rf",?\s+(?:just\s+|exactly\s+)?(?P<count>an?|{NUMBER_WORD}|\d{{1,6}})\s+(?P<unit>day|week)s?\s+(?:to\s+the\s+day\s+)?"
    r"(?P<side>before|ahead\s+of|after)\s+(?:(?:the|its|their|an?)\s+)?(?:(?!\d)[\w'-]+\s+){0,4}",
    re.IGNORECASE,
)
_PARTS: Final = ("START", "MID", "END")  # "in late February" is told like "in February"
_BETWEEN: Final = 7  # times of which the first may be counted from the last: few words stand between them
_COMMON: Final = 2001  # a year that none of the counted days is likely to leave


def almanac(text: str, past: Sequence[date] = (), ahead: Sequence[date] = ()) -> Almanac | None:
    """What a plain text tells, with its stated times that are past and those to come; None where it names no day."""
    found = found_in(text)
    days = tuple(_days(text, found, max(past, default=None)))
    weekday = next(_own_weekdays(text, found), None)
    named = tuple(named_times(text, found))
    if not days and weekday is None and not named:
        return None
    plain = [(item, item.reading) for item in found if isinstance(item.reading, Point) and _is_weekday(item.reading)]
    weekdays = {
        point.weekday
        for item, point in plain
        if point.weekday is not None
        and point.turn is None
        and tense(text, item.start, item.end) == PAST
        and not _is_awaited(text, item)
    }
    return Almanac(days, weekday, tuple(sorted(weekdays)), tuple(past), tuple(ahead), named)


def _is_awaited(text: str, item: Found) -> bool:
    """Whether a weekday is still to come: "will meet on Friday", "a meeting is set for Friday"."""
    before = text[max(0, item.start - _BEFORE) : item.start]
    return _SET_FOR.search(before) is not None or tense(text, item.start, item.end) == FUTURE


def _is_weekday(reading: object) -> bool:
    return isinstance(reading, Point) and reading.weekday is not None and reading.day is None


def _days(text: str, found: Sequence[Found], since: date | None) -> Iterator[ToldDay]:
    """The days and months without a year, but for those of a sentence that tells of years long gone."""
    before: Found | None = None
    told: Found | None = None
    for index, item in enumerate(found):
        point = item.reading
        if isinstance(point, Point) and _lacks_its_year(point) and not _is_of_old(text, told, item, since):
            yield from _told(text, item, point, before)
            yield from _counted(text, found[max(0, index - _BETWEEN) : index], item, point)
        if isinstance(point, Point) and point.year:
            told = item
        before = item


def _lacks_its_year(point: Point) -> bool:
    if point.month is None or point.year is not None or point.turn or point.order_open:
        return False
    return not point.part or point.part in _PARTS


def _is_of_old(text: str, told: Found | None, item: Found, since: date | None) -> bool:
    """Whether a sentence has named a year before the text's latest: "In 2019 it leaked on 3 March"."""
    if told is None or since is None or not isinstance(told.reading, Point) or not told.reading.year:
        return False
    return told.reading.year < since.year and _BREAK.search(text, told.end, item.start) is None


def _told(text: str, item: Found, point: Point, before: Found | None) -> Iterator[ToldDay]:
    """A day, or of a month the end that bounds publication."""
    ahead = _ahead(text, item)
    month = point.month or 1
    if point.day is None:
        if ahead is not None and point.weekday is None:
            yield ToldDay(month, month_end(2001, month).day if ahead else 1, ahead)
    elif could_be_real(month, point.day):
        weekday = point.weekday
        if weekday is None and before is not None and _is_beside(text, before, item):
            shift = before.reading
            if (isinstance(shift, Shift) and shift.unit == "week") or (isinstance(shift, Point) and _is_weekday(shift)):
                weekday = shift.weekday
        yield ToldDay(month, point.day, ahead, weekday, leads=item.start < _OPENING)


def _counted(text: str, before: Sequence[Found], item: Found, point: Point) -> Iterator[ToldDay]:
    """The day of a weekday that is counted from a day of the calendar: "last Friday, a week ahead of 18 December".

    `before` are the times right before that day.
    """
    if point.day is None or point.month is None or not is_real(_COMMON, point.month, point.day):
        return
    for named in before:
        if not isinstance(named.reading, Point) or not _is_weekday(named.reading):
            continue
        gap = _COUNTED.match(text, named.end, item.start)
        if gap is None or gap.end() != item.start:
            continue
        count = int(number_of(gap["count"])) * (1 if gap["side"].lower() == "after" else -1)
        if day := shift(date(_COMMON, point.month, point.day), gap["unit"].lower(), count):
            yield ToldDay(day.month, day.day, False, named.reading.weekday, leads=named.start < _OPENING)


def _ahead(text: str, item: Found) -> bool | None:
    words = text[max(0, item.start - _BEFORE) : item.start]
    if words.rstrip().endswith(_WRITTEN_ENDS) and _WRITTEN.search(words):
        return False
    if _IS.search(words) or _SET_FOR.search(words):
        return True
    if _MOVED_FROM.search(words):
        return None
    told = tense(text, item.start, item.end)
    return None if told is None else told != PAST


def _is_beside(text: str, left: Found, right: Found) -> bool:
    """Whether two times are one: "Wednesday of last week, 14 May", "this morning (Wednesday)"."""
    gap = text[left.end : right.start]
    return len(gap) <= _NEAR and _BESIDE.match(gap) is not None


def _own_weekdays(text: str, found: Sequence[Found]) -> Iterator[int]:
    """The weekday of publication, where the text names a day both by it and by its own."""
    for left, right in pairwise(found):
        if _is_beside(text, left, right):
            for shift, point in ((left.reading, right.reading), (right.reading, left.reading)):
                if _is_a_day_from_now(shift) and isinstance(point, Point) and _is_weekday(point):
                    yield ((point.weekday or 0) - (shift.count or 0)) % 7


def _is_a_day_from_now(reading: Reading) -> TypeGuard[Shift]:
    return (
        isinstance(reading, Shift)
        and (reading.unit, reading.base) == ("day", "published")
        and reading.count in (-1, 0, 1)
    )
