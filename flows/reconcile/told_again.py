"""Events that an undated article tells by their weekday, and a dated one by the calendar: "on Saturday the app failed".

The window in which the undated article can have been published leaves few days of that name. One that is a dated event
of the same kind and party is the one that it speaks of: it was published on that day or in the week behind it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from flows.extract.extraction import Almanac, Dating
from flows.reconcile.clue import Clue
from flows.reconcile.evidence import LEAD, WEEKDAYS, Bounds, named_weekdays
from flows.reconcile.scheduled import LONGEST, last_told

_REST_OF_WEEK: Final = timedelta(days=6)
_DAY: Final = timedelta(days=1)
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
    if told is None or not told.weekdays or first is None or last is None or last - first > LONGEST:
        return
    openings = [clue for clue in mine if clue.start <= LEAD and clue.event_type in ACTS]
    for other in theirs:
        day = other.first
        if day is None or not other.precise or other.weakly_dated or not first <= day <= last:
            continue
        if any(_is_told(one, other, day, told.weekdays) for one in openings):
            yield Bounds(last_told(day, told.weekdays), _before_coming(day, told), exact=False, claim_id=other.claim_id)


def _is_told(one: Clue, other: Clue, day: date, weekdays: Sequence[int]) -> bool:
    """Whether a claim is of the other's event, which happened on a weekday that the article names."""
    if one.event_type != other.event_type or set(one.parties).isdisjoint(other.parties):
        return False
    if one.event_type in _RARE:
        return day.weekday() in weekdays
    return WEEKDAYS[day.weekday()] in named_weekdays(one.quote) and not set(one.words).isdisjoint(other.words)


def _before_coming(day: date, told: Almanac) -> date:
    """The last day on which a day is the latest of its name, and one of this week is still to come."""
    if told.coming is None:
        return day + _REST_OF_WEEK
    ahead = (told.coming - day.weekday()) % 7 or 7
    return day + timedelta(days=ahead) - _DAY
