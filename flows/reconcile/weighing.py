"""On which day an undated article was published, by all that it tells and by what others tell of the same events.

Each day around the time in which others tell of the same is weighed: by what the article's own words make of it, by
whether what it calls "yesterday", "on Tuesday" or "last week" would then be where others have the same events, and by
the results and price moves that both give. Nothing of that is certain: where all of it together has one day in mind,
the article is of that day, else of a run of days, be it a long one.

How much each part counts was settled on the tuned stories alone: the date of one article at a time was blanked, and the
weights were moved up and down for the likelihood of its day, beside that of the days of the articles that print none.
The best of one half of the stories were no better for the other half than these, which are rounded.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain, pairwise
from math import log
from typing import Final

from flows.extract.extraction import Dating
from flows.extract.record import record
from flows.reconcile.days import Days, greatest, shortest
from flows.reconcile.evidence import Bounds, Releases, bounds, recalls
from flows.reconcile.own_calendar import add_own_words
from flows.reconcile.story import Story
from flows.reconcile.timed import Library, Timed
from flows.reconcile.votes import Span, Vote, votes

_DAY: Final = timedelta(days=1)
_REACH: Final = timedelta(days=400)
_LONGEST: Final = timedelta(days=3650)
"""Days beyond the others that are weighed, and those between the others beyond which the earlier ones are left out."""
_NEARNESS: Final = 1.05
_SEASON: Final = 60
"""How fast days grow unlikelier away from the other articles, and the days that count for little."""
_FAR: Final = [-_NEARNESS * log(_SEASON + number) for number in range(_LONGEST.days + 1)]
_OUTSIDE: Final = -0.7
_UNKNOWN: Final = -0.35
"""For days before all others, and before an article whose news this one knows."""
_VOTE: Final = 0.56
_OF_A_WEEK: Final = -6.0
_OF_A_SEASON: Final = -3.0
"""For days before or behind those that a price move leaves or an act of last Friday, and that results leave."""
_LIKELY: Final = 0.2
_CLEAR: Final = 1.15
"""How likely one day must be where no strong vote of the opening is for it, and how many times as likely as any other,
to be the one."""
_RUNS: Final = ((0.5, 1), (0.7, 7), (0.8, 180))
"""The likelihood that a run of days must have so that so many days at most may lie between its ends, shortest first."""
_HELD: Final = 0.7
"""The likelihood that the days must have which an event leaves."""
_NARROW: Final = 7
_STRONG: Final = 0.5
"""The longest span and the least sureness of a vote that proves a dating."""


@record(frozen=True, slots=True)
class Weighed:
    """What speaks for each day; the votes and bounds, and the other articles' claims that prove them."""

    days: Days
    votes: Mapping[Span, Vote]
    claims: Mapping[Span, str | None]
    bounds: Sequence[Bounds]


def weigh(mine: Story, others: Sequence[Story], releases: Releases, library: Library) -> Weighed | None:
    """What speaks for each day; None where nothing speaks for any, or no dated article tells of the same.

    `releases` are the days of results by party.
    """
    told = mine.published.almanac
    known = [(other, day) for other in others if (day := other.published.first) and day == other.published.last]
    earliest = max((day for _, day in known), default=date.max) - _LONGEST
    dated = [(other, day) for other, day in known if day >= earliest]
    bound = list(bounds(mine.clues, (other.clues for other, _ in dated), releases))
    if not dated or not (told or bound):
        return None
    days = _around(sorted({day for _, day in dated}))
    for other, day in dated:
        if recalls(mine.clues, other.clues):
            days.add(None, day - _DAY, _UNKNOWN)
    for first, last in dict.fromkeys((each.first, each.last) for each in bound):
        beyond = _OF_A_WEEK if first and last and (last - first).days <= _NARROW else _OF_A_SEASON
        if first:
            days.add(None, first - _DAY, beyond)
        if last:
            days.add(last + _DAY, None, beyond)
    if told is None:
        return Weighed(days, {}, {}, bound)
    add_own_words(days, told)
    theirs = [(other, each) for other, day in dated for each in library.timed(other.document_id, day)]
    cast = votes(told.named, library.timed(mine.document_id, None), [each for _, each in theirs])
    for (first, last), vote in cast.items():
        share = ((last - first).days + 1) / len(days)
        days.add(first, last, _VOTE * log(1 + vote.sureness / (1 - vote.sureness) / share))
    return Weighed(days, cast, {span: _claim(*theirs[vote.proof]) for span, vote in cast.items()}, bound)


def _around(others: Sequence[date]) -> Days:
    """The days around those of other articles, the likelier the nearer."""
    days = Days(others[0] - _REACH, others[-1] + _REACH)
    days.add_each(_nearness(days, others))
    days.add(None, others[0] - _DAY, _OUTSIDE)
    return days


def _nearness(days: Days, others: Sequence[date]) -> Iterator[float]:
    """How near each day is to the articles that tell of the same."""
    places = [(day - days.first).days for day in others]
    ends = [0, *((one + other) // 2 + 1 for one, other in pairwise(places)), len(days)]
    around = zip(places, pairwise(ends), strict=True)
    return chain.from_iterable(chain(_FAR[place - low : 0 : -1], _FAR[: high - place]) for place, (low, high) in around)


def _claim(other: Story, proof: Timed) -> str | None:
    """The claim that a sentence of another article belongs to."""
    beside = (clue for clue in other.clues if clue.start <= proof.start < clue.start + len(clue.quote))
    return next((clue.claim_id for clue in beside), None)


def settled(weighed: Weighed | None) -> Dating | None:
    """The one day that is likely and clearly the likeliest, else the shortest run of days that is likely enough.

    Days that a price move or results leave, and that are likely, are a run of their own. Where a run is long, what the
    article reckons from its own day would be of no use: it is only known since when.
    """
    if weighed is None:
        return None
    shares = weighed.days.shares()
    top, next_best = sorted(range(len(shares)), key=shares.__getitem__, reverse=True)[:2]
    if run := _left(weighed, shares, _NARROW):
        return _dated(weighed, *run)
    if shares[top] >= _CLEAR * shares[next_best] and (shares[top] >= _LIKELY or _is_proven(weighed, top)):
        return _dated(weighed, top, top)
    for mass, longest in _RUNS:
        if run := _left(weighed, shares, longest):
            return _dated(weighed, *run)
        if greatest(shares, longest + 1) >= mass:
            return _dated(weighed, *shortest(shares, mass))
    return _since(weighed)


def _left(weighed: Weighed, shares: Sequence[float], longest: int) -> tuple[int, int] | None:
    """The fewest days that an event leaves which both articles tell, so many at most, where they are likely."""
    both = ((each.first, each.last) for each in weighed.bounds if each.first and each.last)
    places = ((low, high - 1) for low, high in (weighed.days.places(*ends) for ends in both) if low < high)
    likely = [run for run in places if run[1] - run[0] <= longest and sum(shares[run[0] : run[1] + 1]) >= _HELD]
    return min(likely, key=lambda run: (run[1] - run[0], run), default=None)


def _since(weighed: Weighed) -> Dating | None:
    """The day on which the latest results were out that the article tells of."""
    latest = max((each for each in weighed.bounds if each.first), key=lambda each: each.first or date.min, default=None)
    return Dating(latest.first, None, "bounded", linked_from=(latest.claim_id,)) if latest else None


def _is_proven(weighed: Weighed, place: int) -> bool:
    """Whether what the article opens with has one day in mind, surely."""
    day = weighed.days.day(place)
    vote = weighed.votes.get((day, day))
    return vote is not None and vote.leads and vote.sureness >= _STRONG


def _dated(weighed: Weighed, low: int, high: int) -> Dating:
    """A dating from one place of the days to another, with the claims that prove it."""
    first, last = weighed.days.day(low), weighed.days.day(high)
    claims = {weighed.claims[span] for span in _proofs(weighed, first, last)}
    claims |= {each.claim_id for each in weighed.bounds if each.allows(first, last)}
    proven = tuple(sorted(claim for claim in claims if claim))
    return Dating(first, last, "linked" if (last - first).days <= 1 else "bounded", linked_from=proven)


def _proofs(weighed: Weighed, first: date, last: date) -> Iterator[Span]:
    """The narrow spans that strong votes are for, and that meet a run of days."""
    for span, vote in weighed.votes.items():
        if vote.sureness >= _STRONG and span[0] <= last and first <= span[1] and (span[1] - span[0]).days <= _NARROW:
            yield span
