"""On which day an undated article was published, by all that it tells and by what others tell of the same events.

Each day around the time in which others tell of the same is weighed: by what the article's own words make of it, and by
whether what it calls "yesterday", "on Tuesday" or "last week" would then be where others have the same events. So a
dating by rules may be found too unlikely, may be narrowed, or may give way to the one day that clearly fits best.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from math import log
from typing import Final

from flows.extract.extraction import Dating
from flows.extract.record import record
from flows.reconcile.archive import Story
from flows.reconcile.days import Days, greatest, shortest
from flows.reconcile.evidence import recalls
from flows.reconcile.own_calendar import add_own_words
from flows.reconcile.timed import Library, Timed
from flows.reconcile.votes import Span, Vote, votes

_DAY: Final = timedelta(days=1)
_REACH: Final = timedelta(days=400)
_NEARNESS: Final = 1.5
_SEASON: Final = 40
"""How fast days grow unlikelier away from the other articles, and the days that count for little."""
_OUTSIDE: Final = -1.5
_AFTER: Final = -1.0
_UNKNOWN: Final = -0.5
"""For days before all others, behind all others, and before an article whose news this one knows."""
_VOTE: Final = 0.8
_ALLOWED: Final = 0.1
"""How likely a dating by rules must be beside the likeliest run of as many days, or it is given up."""
_LIKELY: Final = 0.3
"""The likelihood that one must have to be narrowed."""
_MASS: Final = 0.7
_NARROW: Final = 7
"""The likelihood that a run of days must have, within so many days from its first to its last."""
_STRONG: Final = 0.5
"""How sure a vote must be that dates an article more closely than rules do."""
_CLEAR: Final = 1.2
"""So many times as likely as any other day is one that settles the question."""


@record(frozen=True, slots=True)
class Weighed:
    """What speaks for each day; the votes, and the other articles' claims that prove them."""

    days: Days
    votes: Mapping[Span, Vote]
    claims: Mapping[Span, str | None]


def weigh(mine: Story, others: Sequence[Story], library: Library) -> Weighed | None:
    """What speaks for each day; None where the article names no time, or no dated article tells of the same."""
    told = mine.published.almanac
    dated = [(other, day) for other in others if (day := other.published.first) and day == other.published.last]
    if told is None or not told.named or not dated:
        return None
    around = sorted({day for _, day in dated})
    days = Days(around[0] - _REACH, around[-1] + _REACH)
    days.add_each(_nearness(days, around))
    days.add(None, around[0] - _DAY, _OUTSIDE)
    days.add(around[-1] + _DAY, None, _AFTER)
    for other, day in dated:
        if recalls(mine.clues, other.clues):
            days.add(None, day - _DAY, _UNKNOWN)
    add_own_words(days, told)
    theirs = [(other, each) for other, day in dated for each in library.timed(other.document_id, day)]
    cast = votes(told.named, library.timed(mine.document_id, None), [each for _, each in theirs])
    for (first, last), vote in cast.items():
        share = ((last - first).days + 1) / len(days)
        days.add(first, last, _VOTE * log(1 + vote.sureness / (1 - vote.sureness) / share))
    return Weighed(days, cast, {span: _claim(*theirs[vote.proof]) for span, vote in cast.items()})


def _nearness(days: Days, around: Sequence[date]) -> Iterator[float]:
    """How near each day is to the articles that tell of the same."""
    places = [(day - days.first).days for day in around]
    ends = [0, *((one + other) // 2 + 1 for one, other in pairwise(places)), len(days)]
    for place, (low, high) in zip(places, pairwise(ends), strict=True):
        yield from (-_NEARNESS * log(_SEASON + abs(number - place)) for number in range(low, high))


def _claim(other: Story, proof: Timed) -> str | None:
    """The claim that a sentence of another article belongs to."""
    beside = (clue for clue in other.clues if clue.start <= proof.start < clue.start + len(clue.quote))
    return next((clue.claim_id for clue in beside), None)


def settled(told: Dating | None, weighed: Weighed | None) -> Dating | None:
    """A dating by rules where it is likely, narrowed where it is wide; or the one day that fits clearly best."""
    if weighed is None:
        return told
    shares = weighed.days.shares()
    if (best := _clearest(weighed, shares)) is not None:
        return told if told and told.first == told.last == best[0] else _dated(weighed, best)
    if told is None:
        return None
    low, high = weighed.days.places(told.first, told.last)
    held = sum(shares[low:high])
    if held < _ALLOWED * greatest(shares, high - low):
        return None
    if high - low <= _NARROW + 1 or held < _LIKELY:
        return told
    narrow = _run(weighed, [0.0] * low + shares[low:high] + [0.0] * (len(shares) - high))
    return _dated(weighed, narrow) if narrow else told


def _clearest(weighed: Weighed, shares: Sequence[float]) -> Span | None:
    """The one day that a strong vote of the opening is for, and than which no other but its neighbours is likelier."""
    top = max(range(len(shares)), key=shares.__getitem__)
    day = weighed.days.day(top)
    vote = weighed.votes.get((day, day))
    others = max(*shares[: max(0, top - 1)], *shares[top + 2 :], 0.0, 0.0)
    sure = vote is not None and vote.leads and vote.sureness >= _STRONG
    return (day, day) if sure and shares[top] >= _CLEAR * others else None


def _run(weighed: Weighed, shares: Sequence[float]) -> Span | None:
    """The shortest run of days that is likely, where it is short and a strong vote is for some of it."""
    low, high = shortest(shares, _MASS)
    first, last = weighed.days.day(low), weighed.days.day(high)
    proven = any(True for _ in _proofs(weighed, (first, last)))
    return (first, last) if high - low <= _NARROW and proven else None


def _proofs(weighed: Weighed, run: Span) -> Iterator[Span]:
    """The spans of a week at most that strong votes are for, and that meet a run of days."""
    for (first, last), vote in weighed.votes.items():
        if vote.sureness >= _STRONG and first <= run[1] and run[0] <= last and (last - first).days <= _NARROW:
            yield first, last


def _dated(weighed: Weighed, run: Span) -> Dating:
    claims = {claim for span in _proofs(weighed, run) if (claim := weighed.claims[span])}
    return Dating(*run, "linked" if run[0] == run[1] else "bounded", linked_from=tuple(sorted(claims)))
