"""Events that an undated article tells by their weekday, and a dated one by the calendar: "on Saturday the app failed".

The window in which the undated article can have been published leaves few days of that name. One that is a dated event
of the same kind and party is the one that it speaks of: it was published on that day or in the week behind it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from flows.extract.extraction import Almanac, Dating
from flows.extract.quantity.currencies import CODES
from flows.reconcile.clue import Clue
from flows.reconcile.evidence import LEAD, WEEKDAYS, Bounds, is_telling, named_weekdays
from flows.reconcile.face import Number
from flows.reconcile.match import same_figure
from flows.reconcile.scheduled import LONGEST, last_told

_REST_OF_WEEK: Final = timedelta(days=6)
_DAY: Final = timedelta(days=1)
_WEEKEND: Final = timedelta(days=3)
_FRIDAY: Final = 4
_ROUNDED: Final = 0.005
_RARE: Final = frozenset({"incident"})
"""What happens so seldom to one party that its weekday may stand in another sentence."""
ACTS: Final = _RARE | {
    "deal", "facility", "financing", "gathering", "legal", "listing", "merger_acquisition", "personnel", "product",
    "regulation", "workforce",
}  # fmt: skip
"""Types of events that happen on a day and are told again by others."""


def told_again(known: Dating, told: Almanac | None, mine: Sequence[Clue], theirs: Iterable[Clue]) -> Iterator[Bounds]:
    """The week in which an article was published that opens with an event by its weekday, whose day another has."""
    first, last = known.first, known.last
    if told is None or not told.weekdays or first is None or last is None:
        return
    openings = [clue for clue in mine if clue.start <= LEAD]
    for other in theirs:
        day = other.first
        if day is None or not other.precise or other.weakly_dated or not first <= day <= min(last, first + LONGEST):
            continue
        if any(_is_told(one, other, day, told.weekdays) for one in openings):
            since = last_told(day, told.weekdays)
            yield Bounds(since, _last_day(day, since, told, mine), exact=False, claim_id=other.claim_id)


def _is_told(one: Clue, other: Clue, day: date, weekdays: Sequence[int]) -> bool:
    """Whether a claim is of the other's event, which happened on a weekday that the article names."""
    if set(one.parties).isdisjoint(other.parties):
        return False
    if day.weekday() in weekdays and _gives_its_number(one, other):
        return True
    if one.event_type != other.event_type or one.event_type not in ACTS:
        return False
    if one.event_type in _RARE:
        return day.weekday() in weekdays
    return WEEKDAYS[day.weekday()] in named_weekdays(one.quote) and not set(one.words).isdisjoint(other.words)


def _gives_its_number(one: Clue, other: Clue) -> bool:
    """Whether two claims give one telling sum beside a telling word that both have, of whatever type they are."""
    sums = (a for a in one.numbers for b in other.numbers if is_telling(a.value) and _are_one_sum(a, b))
    return any(sums) and not set(one.words).isdisjoint(other.words)


def _are_one_sum(a: Number, b: Number) -> bool:
    """Whether two numbers are one sum of money, however each article calls it, or one measure."""
    if a.unit == b.unit and a.unit in CODES:
        return abs(a.value - b.value) <= _ROUNDED * abs(b.value)
    return same_figure(a, b)


def _last_day(day: date, since: date, told: Almanac, mine: Iterable[Clue]) -> date:
    """The last day on which it is told so; what shares did on the last weekday is told at once, or after a weekend."""
    last = _before_coming(day, told)
    name = WEEKDAYS[since.weekday()]
    if any(clue.event_type == "price_move" and name in named_weekdays(clue.quote) for clue in mine):
        return min(last, since + (_WEEKEND if since.weekday() == _FRIDAY else _DAY))
    return last


def _before_coming(day: date, told: Almanac) -> date:
    """The last day on which a day is the latest of its name, and one of this week is still to come."""
    if told.coming is None:
        return day + _REST_OF_WEEK
    ahead = (told.coming - day.weekday()) % 7 or 7
    return day + timedelta(days=ahead) - _DAY
