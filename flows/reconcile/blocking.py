"""Which events a claim might belong to, found without comparing it with all of them.

Every event is posted under keys made of a party, a family and a stretch of time, a figure or a marked
word. A key remembers its latest events only, so that the work for one claim stays bounded.
"""

from collections.abc import Iterator
from datetime import date

from flows.extract.extraction import Figure
from flows.reconcile.sighting import Sighting

_REMEMBERED = 32
_SHORT = 100
_MARKED = 4
_PARTIES = 3

Key = tuple[object, ...]


class Index:
    """Events by key."""

    def __init__(self) -> None:
        self._postings: dict[int, tuple[int, ...]] = {}

    def post(self, event: int, sighting: Sighting) -> None:
        """Let the event be found by claims like this one."""
        for key in (*_fine(sighting), *_coarse(sighting, posting=True), *_shared(sighting)):
            posting = self._postings.get(hash(key), ())
            if event not in posting:
                self._postings[hash(key)] = (*posting, event)[-_REMEMBERED:]

    def candidates(self, sighting: Sighting) -> set[int]:
        """The events that share a key with the claim."""
        found: set[int] = set()
        for key in (*_fine(sighting), *_coarse(sighting, posting=False), *_shared(sighting)):
            found.update(self._postings.get(hash(key), ()))
        return found


def _owners(sighting: Sighting) -> Iterator[str]:
    yield from sighting.parties[:_PARTIES] or ("",)
    yield from sorted(sighting.parents)[:1]


def _fine(sighting: Sighting) -> Iterator[Key]:
    claim = sighting.claim
    for owner in _owners(sighting):
        yield (owner, sighting.family, _ordinal(claim.first), _ordinal(claim.last))


def _coarse(sighting: Sighting, posting: bool) -> Iterator[Key]:
    """Exact days are posted under their month but looked up only among what is not exact, and the other way round."""
    claim = sighting.claim
    kind = "exact" if sighting.precise else "vague"
    kinds = (kind,) if posting else ("vague",) if sighting.precise else ("vague", "exact")
    for owner in _owners(sighting):
        for kind in kinds:
            for stretch in _stretches(claim.first, claim.last):
                yield (owner, sighting.family, kind, stretch)


def _stretches(first: date | None, last: date | None) -> Iterator[Key]:
    if first is None or last is None:
        yield ("open",)
    elif (last - first).days <= _SHORT:
        month = first.replace(day=1)
        while month <= last:
            yield (month.year, month.month)
            month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    else:
        yield (first.year,)


def _shared(sighting: Sighting) -> Iterator[Key]:
    for figure in sighting.current:
        for owner in _owners(sighting):
            yield (owner, figure.unit, leading_digits(figure))
    if sighting.published.first is not None:
        for person in sorted(sighting.people)[:_PARTIES]:
            yield (person, sighting.published.first.isocalendar()[:2])
    owner = next(_owners(sighting))
    for word in sorted(sighting.marked, key=lambda word: (-len(word), word))[:_MARKED]:
        yield (owner, sighting.family, word)


def leading_digits(figure: Figure) -> str:
    """The first two digits and the power of ten, signs aside."""
    return f"{abs(figure.value):.1e}"


def _ordinal(day: date | None) -> int:
    return 0 if day is None else day.toordinal()
