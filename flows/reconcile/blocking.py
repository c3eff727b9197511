"""Which events a claim might belong to, found without comparing it with all of them.

Every event is posted under keys made of a party, a family and a stretch of time, a figure or a marked
word. A key remembers its latest events only, so that the work for one claim stays bounded.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from flows.hashed import Hashed
from flows.reconcile.rounding import Printed
from flows.reconcile.sighting import Sighting

_REMEMBERED = 32
_SHORT = 100
_MARKED = 4
_PARTIES = 3
_SEVERAL = 1 << 31

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """The hashes of the keys under which a claim's event is posted, and of those under which others are sought."""

    posted: tuple[int, ...]
    sought: tuple[int, ...]


def keys(sighting: Sighting) -> Keys:
    """The keys of a claim.

    Exact days are posted under their month but looked up only among what is not exact, and the other way round.
    """
    owners = (*(sighting.parties[:_PARTIES] or ("",)), *sorted(sighting.parents)[:1])
    both = tuple(map(hash, (*_fine(sighting, owners), *_shared(sighting, owners))))
    stretches = list(_stretches(sighting.claim.first, sighting.claim.last))
    vague, exact = (
        tuple(hash((owner, sighting.family, kind, stretch)) for owner in owners for stretch in stretches)
        for kind in ("vague", "exact")
    )
    if sighting.precise:
        return Keys((*both, *exact), (*both, *vague))
    return Keys((*both, *vague), (*both, *vague, *exact))


class Index:
    """Events by key."""

    def __init__(self) -> None:
        self._only = Hashed()
        """The event of each key that has one; of a key with several, where they are, behind `_SEVERAL`."""
        self._several: list[array[int]] = []

    def post(self, event: int, keys: Keys) -> None:
        """Let the event be found by claims like this one."""
        for key in keys.posted:
            known = self._only.get(key)
            if known < 0:
                self._only.put(key, event)
            elif known < _SEVERAL and known != event:
                self._only.put(key, _SEVERAL + len(self._several))
                self._several.append(array("I", (known, event)))
            elif known >= _SEVERAL and event not in (posting := self._several[known - _SEVERAL]):
                posting.append(event)
                del posting[:-_REMEMBERED]

    def candidates(self, keys: Keys) -> set[int]:
        """The events that share a key with the claim."""
        found: set[int] = set()
        for key in keys.sought:
            known = self._only.get(key)
            if known >= _SEVERAL:
                found.update(self._several[known - _SEVERAL])
            elif known >= 0:
                found.add(known)
        return found


def _fine(sighting: Sighting, owners: Sequence[str]) -> Iterator[Key]:
    claim = sighting.claim
    for owner in owners:
        yield (owner, sighting.family, _ordinal(claim.first), _ordinal(claim.last))


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


def _shared(sighting: Sighting, owners: Sequence[str]) -> Iterator[Key]:
    for figure in sighting.current:
        digits = leading_digits(figure)
        for owner in owners:
            yield (owner, figure.unit, digits)
    if sighting.published.first is not None:
        for person in sorted(sighting.people)[:_PARTIES]:
            yield (person, sighting.published.first.isocalendar()[:2])
    for word in sorted(sighting.marked, key=lambda word: (-len(word), word))[:_MARKED]:
        yield (owners[0], sighting.family, word)


def leading_digits(figure: Printed) -> str:
    """The first two digits and the power of ten, signs aside."""
    return f"{abs(figure.value):.1e}"


def _ordinal(day: date | None) -> int:
    return 0 if day is None else day.toordinal()
