"""What an undated article's own words say of each day on which it may have been published.

All of it is a matter of degree, as one verb's tense in fifteen misleads. How long after a day articles name it by the
calendar was counted on some hundred and twenty articles whose days are known: seldom in the first days, when they say
"on Monday", mostly within two months, and hardly ever after half a year.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import chain, cycle, islice, pairwise
from math import log
from typing import Final

from flows.extract.extraction import Almanac, ToldDay
from flows.extract.time.calendar import day_of
from flows.reconcile.days import Days

_BROKEN: Final = -1.6
_BROKEN_DAY: Final = -3.5
"""For a stated time that is told as past and lies ahead, or the other way round: what was in a quarter or on a day of a
year misleads less often than a year alone, for which there still are outlooks when it is over."""
_OUTLOOK: Final = timedelta(days=1096)
_EARLY: Final = -2.2
"""How far ahead the nearest time that an article foresees lies at most, in nine of ten, and for days before."""
_TOLD: Final = 0.95
_UNFIT: Final = -3.0
"""How much a day without its year counts, and for one that falls on another weekday than the text names with it."""
_YEAR: Final = 366
# How likely each day is so many days after one that is told so, in logarithms beside any day of the year: at the days
# that are named here, and in between on the straight line.
_LIKELY: Final[Mapping[str, Mapping[int, float]]] = {
    "past": {0: 0.3, 2: 1.0, 5: 1.8, 12: 2.1, 22: 1.9, 45: 1.0, 75: -0.1, 105: -1.0, 150: -1.6, _YEAR: -1.6},
    "news": {0: 1.8, 5: 2.2, 12: 2.1, 22: 1.5, 45: 0.9, 75: -0.4, 105: -1.0, 150: -1.8, _YEAR: -2.0},
    "ahead": {0: -1.8, 180: -1.8, 246: -1.3, 270: -0.6, 300: 0.5, 330: 1.5, 345: 1.9, 357: 2.0, _YEAR: 0.8},
    "open": {0: 0.3, 45: 0.3, 90: -1.0, 150: -1.6, 280: -1.5, 310: -0.3, 330: 1.0, 345: 1.6, 357: 1.0, _YEAR: 0.3},
    "past month": {0: -0.3, 20: 0.6, 45: 1.0, 75: 1.1, 105: 0.7, 150: 0.0, 200: -0.8, 250: -1.3, _YEAR: -1.6},
    "month ahead": {0: -1.2, 150: -1.1, 200: -0.5, 250: 0.1, 300: 0.8, 330: 0.9, 355: 1.2, _YEAR: -0.3},
}
_MONTH_ENDS: Final = 28
_PASSED: Final = (0.22, 0.38, 0.14, 0.08, 0.07, 0.06, 0.05)
_COMES: Final = (0.06, 0.25, 0.15, 0.14, 0.14, 0.13, 0.13)
"""How likely a weekday that is named alone lies so many days back or ahead."""
_OTHER: Final = -4.0
"""For a day of another weekday than that on which the article says it is."""
_WEEK: Final = 7
_AROUND: Final = 8  # years within which a leap day comes again, 1900 and 2100 among them


def add_own_words(days: Days, told: Almanac) -> None:
    """Put what the article's own times say of its day into the days."""
    for first in told.past:
        days.add(None, first - timedelta(days=1), _BROKEN if (first.month, first.day) == (1, 1) else _BROKEN_DAY)
    for last in told.ahead:
        days.add(last + timedelta(days=1), None, _BROKEN)
    if told.ahead:
        days.add(None, min(told.ahead) - _OUTLOOK, _EARLY)
    for day in {(day.month, day.day, day.ahead): day for day in reversed(told.days)}.values():
        days.add_each(_of_a_day(days, day))
    days.add_each(islice(cycle(_of_weekdays(told, days.first.weekday())), len(days)))


def _of_weekdays(told: Almanac, first: int) -> Iterator[float]:
    """What the weekdays that are named alone say of a day of the first weekday and of the six behind it."""
    alone = {(n.weekday, n.high > 0) for n in told.named if n.weekday is not None and n.unit == "day" and n.low <= 0}
    for today in ((first + place) % _WEEK for place in range(_WEEK)):
        likely = [_PASSED[(today - day) % _WEEK] if past else _COMES[(day - today) % _WEEK] for day, past in alone]
        yield sum(log(_WEEK * each) for each in likely) + (_OTHER if told.weekday not in (None, today) else 0)


def _of_a_day(days: Days, told: ToldDay) -> Iterator[float]:
    """How likely a day without its year is told so on each day: by how long ago it was, or how soon it comes."""
    years = range(days.first.year - _AROUND, days.last.year + _AROUND + 1)
    near = [day for day in (day_of(year, told.month, told.day) for year in years) if day]
    between = [(one, other) for one, other in pairwise(near) if other > days.first and one <= days.last]
    skipped = (days.first - between[0][0]).days
    kind = _kind(told)
    weights = (
        _seen(kind, (after - before).days, told.weekday in (None, (after if told.ahead else before).weekday()))
        for before, after in between
    )
    return islice(chain.from_iterable(weights), skipped, skipped + len(days))


def _kind(told: ToldDay) -> str:
    """How a day is told: as one to come, as a whole month, or as what the article opens with."""
    if told.ahead is None:
        return "open"
    if told.ahead:
        return "month ahead" if told.weekday is None and told.day >= _MONTH_ENDS else "ahead"
    if told.leads:
        return "news"
    return "past month" if told.weekday is None and told.day == 1 else "past"


@lru_cache(maxsize=512)
def _seen(kind: str, gap: int, fits: bool) -> Sequence[float]:
    """How likely each day from one such day to the next tells of it so."""
    unfit = 0.0 if fits else _UNFIT
    return [_TOLD * _between(_LIKELY[kind], min(number, _YEAR)) + unfit for number in range(gap)]


def _between(known: Mapping[int, float], place: int) -> float:
    """The value at a place, on the straight line between the two that are known around it."""
    (one, low), (other, high) = next(two for two in pairwise(known.items()) if two[0][0] <= place <= two[1][0])
    return low + (high - low) * (place - one) / (other - one)
