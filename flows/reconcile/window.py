"""Between which days an article was published that names days without their year.

News leave out the year of a day that lies within twelve months. So the latest of the past days is the one behind which
all others lie closest together; publication lies between it and the first day that is still to come. In which year,
weekdays tell that are named with a day, the text's own years, and the articles that tell of the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from flows.extract.extraction import Almanac, ToldDay

_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=7)
_SOON: Final = timedelta(days=45)
_WHOLE: Final = timedelta(days=364)
_LEAP: Final = 2000  # a year that has all days
_ROUND: Final = 366
_FAR: Final = 200
"""Days between an article and the nearest that tells of the same, where no weekday settles the year."""
_FARTHEST: Final = 740
"""The same where a weekday does: a day falls on it again after five years or more."""
_RECALL: Final = 120
"""So many days are outweighed by the news of one other article, or by a stated time, that this one tells as past."""
_CLEAR: Final = 30
"""Days by which one year must be nearer than all others."""
_FRESH: Final = 2
"""Years after the latest that it states in which an article by itself is taken to have been published."""


@dataclass(frozen=True, slots=True)
class Window:
    """The first and the last day on which an article can have been published."""

    first: date
    last: date

    def apart(self, day: date) -> int:
        """How many days lie between a day and the beginning of the window, which is the likeliest part of it."""
        return max((self.first - day).days, (day - min(self.last, self.first + _SOON)).days, 0)


def window(told: Almanac, around: Sequence[date], recalled: Sequence[date]) -> Window | None:
    """The days on which an article can have been published; None where its year stays open.

    `around` are the days of articles that tell of the same, `recalled` those of articles whose news it knows.
    """
    latest = _latest(told.days)
    if latest is None or not _tells(told):
        return None
    sure = any(day.weekday is not None for day in told.days)
    if not around:
        possible = list(_possible(told, latest, _own_years(told))) if sure else []
        return _narrowed(told, possible[0]) if len(possible) == 1 else None
    years = range(min(around).year - _FRESH, max(around).year + _FRESH + 1)
    reach = _FARTHEST if sure else _FAR
    near = [found for found in _possible(told, latest, years) if min(map(found.apart, around)) <= reach]
    ranked = sorted((_cost(found, told, around, recalled), found.first, found.last) for found in near)
    if not ranked or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] < _CLEAR):
        return None
    return _narrowed(told, Window(*ranked[0][1:]))


def _tells(told: Almanac) -> bool:
    """Whether there is enough to tell the time of the year by: a day with its weekday, or two that can be ordered."""
    placed = {(day.month, day.day) for day in told.days if day.ahead is not None}
    return len(placed) > 1 or any(day.weekday is not None for day in told.days)


def _own_years(told: Almanac) -> Sequence[int]:
    """The years that the text's own stated times leave."""
    return range(told.since.year, told.since.year + _FRESH + 1) if told.since else ()


def _cost(found: Window, told: Almanac, around: Sequence[date], recalled: Sequence[date]) -> int:
    """How far a window lies from the other articles, the more so the more that it would know in advance."""
    known = [*recalled, *filter(None, (told.since,))]
    return min(map(found.apart, around)) + _RECALL * sum(day > found.last for day in known)


def _latest(days: Sequence[ToldDay]) -> ToldDay | None:
    """The past day behind which the others lie closest together, counted around the year; one of last week first."""

    def spread(day: ToldDay) -> tuple[bool, int, int, int]:
        behind = sum(_turn(other, day) for other in days if other.ahead is False)
        recent = day.as_last or day.of_last_week
        return not recent, behind + sum(_turn(day, other) for other in days if other.ahead), day.month, day.day

    return min((day for day in days if day.ahead is False), key=spread, default=None)


def _turn(one: ToldDay, other: ToldDay) -> int:
    """Days from one to the next such day as the other."""
    return (date(_LEAP, other.month, other.day) - date(_LEAP, one.month, one.day)).days % _ROUND


def _possible(told: Almanac, latest: ToldDay, years: Sequence[int]) -> Iterator[Window]:
    """The windows of some years in which all weekdays are right."""
    for year in years:
        first = _in_year(latest, year)
        if first is None or not all(_fits(day, first) for day in told.days):
            continue
        ahead = [after for day in told.days if day.ahead and (after := _after(day, first))]
        last = min(ahead) - _DAY if ahead else first + _WHOLE
        if told.until is None or first <= told.until:
            yield Window(first, last)


def _fits(day: ToldDay, latest: date) -> bool:
    """Whether a day that is named with its weekday falls on it."""
    if day.weekday is None:
        return True
    before, after = _before(day, latest), _after(day, latest)
    if day.ahead is None:
        return any(found is not None and found.weekday() == day.weekday for found in (before, after))
    found = after if day.ahead else before
    return found is not None and found.weekday() == day.weekday


def _before(day: ToldDay, latest: date) -> date | None:
    """The last such day up to another."""
    found = (_in_year(day, latest.year - step) for step in (0, 1))
    return next((each for each in found if each and each <= latest), None)


def _after(day: ToldDay, latest: date) -> date | None:
    """The first such day behind another."""
    found = (_in_year(day, latest.year + step) for step in (0, 1))
    return next((each for each in found if each and each > latest), None)


def _in_year(day: ToldDay, year: int) -> date | None:
    """The day of a year, None where that has no such day."""
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None


def _narrowed(told: Almanac, found: Window) -> Window:
    """The days of a window that agree with the weekdays that the text names; all of them where none does."""
    length = (found.last - found.first).days
    days = [day for day in (found.first + timedelta(days=n) for n in range(length + 1)) if _agrees(told, found, day)]
    return Window(days[0], days[-1]) if days else found


def _agrees(told: Almanac, found: Window, published: date) -> bool:
    """Whether what the text says of weekdays could be said on a day."""
    if told.weekday not in (None, published.weekday()):
        return False
    if not all(first <= published <= last for first, last in _of_the_sequel(told, found)):
        return False
    if told.awaited is not None and not _is_between(published.weekday(), told.weekdays, told.awaited):
        return False
    for day in told.days:
        then = _before(day, found.last) if day.weekday is not None and day.ahead is False else None
        if then is None:
            continue
        if day.as_last and not _DAY < published - then < _WEEK:
            return False
        if day.of_last_week and _monday(published) - _monday(then) != _WEEK:
            return False
        if day.of_last_week and told.coming is not None and published.weekday() > told.coming:
            return False
        if day.weekday in told.weekdays and not day.of_last_week and published - then >= _WEEK:
            return False
    return True


def _is_between(weekday: int, past: Sequence[int], awaited: int) -> bool:
    """Whether a weekday lies between the last past one and one that is awaited: of "said on Monday", "meets on Friday".

    In the stories that print their day it did so nineteen times out of twenty-one.
    """
    ago = [(awaited - each) % 7 or 7 for each in past]
    return not ago or 1 <= (awaited - weekday) % 7 <= min(ago)


def _of_the_sequel(told: Almanac, found: Window) -> Iterator[tuple[date, date]]:
    """For each weekday that is named alone behind the news of a named day: the days on which it is said so.

    What is new is named by the calendar only where it is older than what is named by its weekday alone; how much
    older, its own weekday tells, for which days of the week before are named with it.
    """
    news = [day for day in told.days if day.leads and day.ahead is False and _before(day, found.last) == found.first]
    if not news:
        return
    if told.week is not None:
        yield found.first + (told.week - 1) * _WEEK, found.first + told.week * _WEEK - _DAY
    named = any(day.weekday is not None for day in news)
    for weekday in set(told.weekdays) - ({found.first.weekday()} if named else set()):
        then = found.first + timedelta(days=(weekday - found.first.weekday()) % 7 or 7)
        yield then, then + _WEEK - _DAY if named else found.last


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
