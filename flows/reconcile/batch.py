"""The claims of one day, however many: those in use at hand, the others on disk."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from flows.pile import Drawer
from flows.reconcile.sighting import Sighting


class Batch:
    """Claims by number. `telling` has the numbers of those first that say most, `lines` those of each document."""

    def __init__(self, sightings: Iterable[Sighting]) -> None:
        self._seen: Drawer[Sighting] = Drawer(Sighting)
        told: list[tuple[bool, int, int, str, int, str, int]] = []
        for number, sighting in enumerate(sightings):
            self._seen[number] = sighting
            told.append((*_telling(sighting), number))
        self.telling = [number for *_, number in sorted(told)]
        by_document = groupby(sorted(told, key=lambda each: each[3:]), key=lambda each: each[3])
        self.lines = {document: [each[-1] for each in lines] for document, lines in by_document}

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
