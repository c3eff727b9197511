"""Days that a dated article announces, and of which an undated one tells as past: "the results on Thursday".

The window in which an article can have been published leaves few days of a name, so that the one on which something
was to happen is the one that it speaks of.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from flows.extract.extraction import Almanac, Dating
from flows.reconcile.clue import Clue
from flows.reconcile.evidence import LEAD, WEEKDAYS, Bounds, named_weekdays
from flows.reconcile.named_days import days_told, own_days

_DAY: Final = timedelta(days=1)
LONGEST: Final = timedelta(days=62)
"""A window in which each weekday comes nine times at most."""
_SKIPPED: Final = 3
"""Days from one told weekday to the next, a weekend between them."""
_ANNOUNCED: Final = re.compile(
    r"\b(?:results?|figures|earnings|numbers|accounts|report|plan|strategy|meeting|vote|ballot|hearing|trial|ruling|verdict"
    r"|decision|decides?|launch|presentation|conference|auction|election|debut|publish\w*|present\w*|unveil\w*)\b",
    re.IGNORECASE,
)
_RESULTS: Final = re.compile(
    r"\b(?:results?|figures|earnings|numbers|accounts|(?:interim|annual|quarterly)\s+report)\b", re.IGNORECASE
)


def scheduled(known: Dating, told: Almanac | None, mine: Sequence[Clue], theirs: Iterable[Clue]) -> Iterator[Bounds]:
    """When an article was published that tells by its weekday of what others had announced for a day.

    Of several such days that of results comes first: no other thing is done so surely on its day.
    """
    first, last = known.first, known.last
    if told is None or first is None or last is None:
        return
    openings = [clue for clue in mine if clue.start <= LEAD]
    near = min(last, first + LONGEST)
    coming = [(day, other) for other in theirs for day in _announced(other) if first <= day <= near]
    yield from _out_by_now(openings, [(day, other) for day, other in coming if _RESULTS.search(other.quote)])
    for tells in (_are_out, _is_told):
        for day, other in coming:
            if any(tells(one, other, day) for one in openings):
                since = last_told(day, told.weekdays)
                yield Bounds(since, since + _DAY, exact=True, claim_id=other.claim_id)


def _out_by_now(openings: Sequence[Clue], due: Sequence[tuple[date, Clue]]) -> Iterator[Bounds]:
    """The day of an article that tells of results of "yesterday" or "today", where one day alone had been announced."""
    for one in openings:
        steps = {step for _, step in own_days(one.quote) if step >= 0} if _RESULTS.search(one.quote) else set()
        days = {day: other for day, other in due if not set(one.parties).isdisjoint(other.parties)}
        if len(steps) == len(days) == 1:
            (day, other), step = next(iter(days.items())), steps.pop()
            mine = day + timedelta(days=step)
            yield Bounds(mine, mine, exact=True, claim_id=other.claim_id)


def _announced(clue: Clue) -> Sequence[date]:
    """The days on which by a claim something of note was still to happen."""
    if clue.told_on is None or not _ANNOUNCED.search(clue.quote):
        return ()
    return sorted(day for day in days_told(clue.quote, clue.told_on) if day > clue.told_on)


def _are_out(one: Clue, other: Clue, day: date) -> bool:
    """Whether a claim gives by the day's weekday results of the party whose were to come."""
    if one.event_type != "results" or not _RESULTS.search(other.quote) or set(one.parties).isdisjoint(other.parties):
        return False
    return WEEKDAYS[day.weekday()] in named_weekdays(one.quote)


def _is_told(one: Clue, other: Clue, day: date) -> bool:
    """Whether a claim tells by its weekday of the day, in a word of what was announced that both have."""
    if WEEKDAYS[day.weekday()] not in named_weekdays(one.quote):
        return False
    announced = [found.casefold() for found in _ANNOUNCED.findall(other.quote)]
    return any(full.startswith(word) for word in set(one.words).intersection(other.words) for full in announced)


def last_told(day: date, weekdays: Sequence[int]) -> date:
    """The last of the weekdays that follow a day and one another in the article."""
    later = next((step for step in range(1, _SKIPPED + 1) if (day.weekday() + step) % 7 in weekdays), None)
    others = [weekday for weekday in weekdays if weekday != day.weekday()]
    return day if later is None else last_told(day + timedelta(days=later), others)
