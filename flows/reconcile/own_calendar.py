"""What an undated article's own words say of each day on which it may have been published.

All of it is a matter of degree, as a verb's tense now and then misleads. The weights are those that make the days of
some two hundred articles likeliest of which the days are known.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain, cycle, islice, pairwise
from math import log
from typing import Final

from flows.extract.extraction import Almanac, ToldDay
from flows.reconcile.days import Days

_BROKEN: Final = -1.6
"""For a stated time that is told as past and lies ahead, or the other way round."""
_TOLD: Final = 1.3
_PAST: Final = {False: 0.97, True: 0.03, None: 0.65}
"""How likely a day is past, by whether it is told as one to come."""
_FRESH: Final = 40
_LEADING: Final = 2
"""Days by which a day of the calendar grows half as likely, anywhere and where an article opens with it."""
_UNFIT: Final = 0.02
"""For a day that falls on another weekday than the text names."""
_SPARE: Final = 2e-6
_PLAIN: Final = 1.3
_PASSED: Final = (0.22, 0.38, 0.14, 0.08, 0.07, 0.06, 0.05)
_COMES: Final = (0.06, 0.25, 0.15, 0.14, 0.14, 0.13, 0.13)
"""How likely a weekday that is named alone lies so many days back or ahead."""
_OTHER: Final = -4.0
"""For a day of another weekday than that on which the article says it is."""
_WEEK: Final = 7
_AROUND: Final = 4  # years within which a leap day comes again


def add_own_words(days: Days, told: Almanac) -> None:
    """Put what the article's own times say of its day into the days."""
    for first in told.past:
        days.add(None, first - timedelta(days=1), _BROKEN)
    for last in told.ahead:
        days.add(last + timedelta(days=1), None, _BROKEN)
    for day in {(day.month, day.day, day.ahead): day for day in reversed(told.days)}.values():
        days.add_each(_of_a_day(days, day))
    days.add_each(islice(cycle(_of_weekdays(told, days.first.weekday())), len(days)))


def _of_weekdays(told: Almanac, first: int) -> Iterator[float]:
    """What the weekdays that are named alone say of a day of the first weekday and of the six behind it."""
    alone = {(n.weekday, n.high > 0) for n in told.named if n.weekday is not None and n.unit == "day" and n.low <= 0}
    for today in ((first + place) % _WEEK for place in range(_WEEK)):
        likely = [_PASSED[(today - day) % _WEEK] if past else _COMES[(day - today) % _WEEK] for day, past in alone]
        yield _PLAIN * sum(log(_WEEK * each) for each in likely) + (_OTHER if told.weekday not in (None, today) else 0)


def _of_a_day(days: Days, told: ToldDay) -> Iterator[float]:
    """How likely a day without its year is told from each day: the nearer the likelier, on the side of its tense."""
    years = range(days.first.year - _AROUND, days.last.year + _AROUND + 1)
    near = [day for day in (_in(told, year) for year in years) if day]
    between = [(one, other) for one, other in pairwise(near) if other > days.first and one <= days.last]
    skipped = (days.first - between[0][0]).days
    weights = (
        _seen(told.ahead, told.leads, (after - before).days, _fits(told, before), _fits(told, after))
        for before, after in between
    )
    return islice(chain.from_iterable(weights), skipped, skipped + len(days))


@lru_cache(maxsize=512)
def _seen(ahead: bool | None, leads: bool, gap: int, before: bool, after: bool) -> tuple[float, ...]:
    """How likely each day from one such day to the next tells of them; whether each of the two is on its weekday."""
    past = _PAST[ahead]
    back, on = past * (1 if before else _UNFIT), (1 - past) * (1 if after else _UNFIT)
    fresh = _LEADING if leads else _FRESH
    return tuple(_TOLD * log(_SPARE + back / (fresh + n) + on / (fresh + gap - n)) for n in range(gap))


def _fits(told: ToldDay, day: date) -> bool:
    return told.weekday in (None, day.weekday())


def _in(told: ToldDay, year: int) -> date | None:
    """The day of a year, None where that has no such day."""
    try:
        return date(year, told.month, told.day)
    except ValueError:
        return None
