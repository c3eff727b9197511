"""The claims of one day, however many: those in use at hand, the others on disk."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby

from flows.pile import Drawer
from flows.reconcile.sighting import Sighting


class Batch:
    """Claims by number; all of them are added before the first is asked for."""

    def __init__(self, sightings: Iterable[Sighting] = ()) -> None:
        self._seen: Drawer[Sighting] = Drawer(Sighting)
        self._told: list[tuple[bool, int, int, str, int, str, int]] = []
        for sighting in sightings:
            self.add(sighting)

    def add(self, sighting: Sighting) -> None:
        """Put a claim behind the others."""
        number = self._seen.add(sighting)
        self._told.append((*_telling(sighting), number))

    def __len__(self) -> int:
        return len(self._told)

    @cached_property
    def telling(self) -> list[int]:
        """The numbers of all claims, of those first that say most."""
        return [number for *_, number in sorted(self._told)]

    @cached_property
    def lines(self) -> dict[str, list[int]]:
        """The numbers of each document's claims, in the order of the text."""
        by_document = groupby(sorted(self._told, key=lambda each: each[3:]), key=lambda each: each[3])
        return {document: [each[-1] for each in lines] for document, lines in by_document}

    def __iter__(self) -> Iterator[Sighting]:
        return map(self._seen.__getitem__, range(len(self)))

    def __getitem__(self, number: int) -> Sighting:
        return self._seen[number]

    def of(self, numbers: Iterable[int]) -> list[Sighting]:
        """Some of the claims."""
        return [self._seen[number] for number in numbers]

    def told(self) -> Iterator[tuple[int, Sighting]]:
        """All claims with their numbers, those first that say most."""
        return ((number, self._seen[number]) for number in self.telling)


def _telling(sighting: Sighting) -> tuple[bool, int, int, str, int, str]:
    """Exactly dated claims with many figures come first: vague ones find their event then."""
    claim = sighting.claim
    span = 99999 if claim.first is None or claim.last is None else (claim.last - claim.first).days
    return (sighting.weakly_dated, span, -len(claim.figures), sighting.document_id, claim.start, claim.claim_id)
