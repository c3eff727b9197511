"""When an undated article was published if its sentences are of the events that others tell of, and how surely.

Where it names a day "yesterday" or "on Tuesday", and a sentence of a dated article has words in common with it that few
others have, that sentence's day may be the one that is meant: it then was published one day later, or within the week.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from math import exp, log
from typing import Final

from flows.extract.extraction import Named
from flows.extract.record import record
from flows.reconcile.timed import Timed

_NOTHING: Final = -4.6
"""The logarithm of the odds that two sentences are of one event, where they have nothing in common."""
_WORD: Final = 0.8
_MOST: Final = 10.0
"""How much of the information in shared words counts, and the information that is enough."""
_LEAD: Final = 900
_LEADING: Final = 1.2
_WEEKDAY: Final = 0.9
_CALENDAR: Final = 3.4
"""What it adds that the opening tells of it, and that a weekday, or a month and day, is the same."""
_SURE: Final = 0.97
_TELLING: Final = 0.2
"""How sure at least what an article opens with must be of a span."""
_FEWEST: Final = 45  # sentences at least among which a word is taken to be as rare as it is in these
_DULL: Final = 0.3  # information of a word that most sentences have

Span = tuple[date, date]


@record(frozen=True, slots=True)
class Vote:
    """How surely an article was published within a span, and whether what it opens with says so.

    `proof` is the place of the likeliest proof among the others' times.
    """

    sureness: float
    proof: int
    leads: bool = False


def votes(named: Sequence[Named], mine: Sequence[Timed], theirs: Sequence[Timed]) -> Mapping[Span, Vote]:
    """The spans within which the others' days place an article that names times, in the order of its sentences."""
    told = Counter(word for each in (*mine, *theirs) for word in each.tells)
    whole = max(_FEWEST, len(mine) + len(theirs))
    carries = {word: log(whole / many) for word, many in told.items()}
    having: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(theirs):
        for word in each.tells:
            having[word].append(place)
    found: dict[Span, Vote] = {}
    for time, sentence in zip(named, mine, strict=True):
        shared: dict[int, float] = defaultdict(float)
        for word in sorted(sentence.tells):
            if carries[word] > _DULL:
                for place in having.get(word, ()):
                    shared[place] += carries[word]
        for span, vote in _of(time, sentence.start < _LEAD, shared, theirs):
            before = found.get(span, Vote(0.0, vote.proof))
            proof = vote.proof if vote.sureness > before.sureness else before.proof
            sureness = min(_SURE, 1 - (1 - before.sureness) * (1 - vote.sureness))
            found[span] = Vote(sureness, proof, before.leads or (vote.leads and vote.sureness >= _TELLING))
    return found


def _of(time: Named, leads: bool, shared: Mapping[int, float], theirs: Sequence[Timed]) -> Iterator[tuple[Span, Vote]]:
    """The votes of one time: the days that it may be, which are so many answers to one question."""
    likely: dict[date, tuple[float, int]] = {}
    more = (_LEADING if leads else 0.0) + (
        _CALENDAR if time.calendar else _WEEKDAY if time.weekday is not None else 0.0
    )
    for place, information in sorted(shared.items()):
        day = theirs[place].day
        if day is None or time.weekday not in (None, day.weekday()):
            continue
        if time.calendar not in (None, (day.month, day.day)):
            continue
        odds = exp(_NOTHING + _WORD * min(information, _MOST) + more)
        if odds > likely.get(day, (0.0, 0))[0]:
            likely[day] = odds, place
    whole = 1 + sum(odds for odds, _ in likely.values())
    for day, (odds, place) in likely.items():
        yield span_of(time, day), Vote(odds / whole, place, leads)


def span_of(named: Named, day: date) -> Span:
    """Between which days an article was published that names a day so."""
    match named.unit:
        case "week":
            monday = day - timedelta(days=day.weekday())
            return monday + timedelta(weeks=named.low), monday + timedelta(weeks=named.high, days=6)
        case "month":
            return _month(day, named.low), _month(day, named.high + 1) - timedelta(days=1)
        case _:
            return day + timedelta(days=named.low), day + timedelta(days=named.high)


def _month(day: date, step: int) -> date:
    """The first day of the month so many months later."""
    month = day.year * 12 + day.month - 1 + step
    return date(month // 12, month % 12 + 1, 1)
