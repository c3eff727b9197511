"""Claims to events: one claim at a time, those that say most first, each to the event it fits best."""

from array import array
from collections.abc import Sequence

from flows.extract.extraction import content_id
from flows.pile import Drawer
from flows.reconcile.batch import Batch
from flows.reconcile.blocking import Index, Keys, keys
from flows.reconcile.chronicle import Place
from flows.reconcile.face import Face, face
from flows.reconcile.match import SAME_EVENT, score
from flows.reconcile.outline import Outlines
from flows.reconcile.sighting import Sighting

_FACES = 5
"""Members of an event that newcomers are compared with."""


class Clusters:
    """All events found so far, numbered in the order in which they were found."""

    def __init__(self) -> None:
        self._faces: Drawer[list[Face]] = Drawer(list[Face])
        self._ids = array("Q")
        self._index = Index()
        self._outlines = Outlines()

    def add(self, batch: Batch) -> list[Place]:
        """The event of each claim of one batch."""
        founders: dict[int, list[str]] = {}
        numbers = [0] * len(batch)
        for number, sighting in batch.told():
            place = numbers[number] = self._place(sighting)
            if not self._ids[place]:
                founders.setdefault(place, []).append(sighting.claim.claim_id)
        for place, claims in founders.items():
            self._ids[place] = int(event_id(claims), 16)
        places = {number: Place(number, f"{self._ids[number]:016x}") for number in set(numbers)}
        return [places[number] for number in numbers]

    def _place(self, sighting: Sighting) -> int:
        """The event that a claim joins or founds."""
        known_by, newcomer = keys(sighting), face(sighting)
        place = self._best(newcomer, known_by)
        if place is None:
            place = self._faces.add([newcomer])
            self._ids.append(0)
            self._outlines.found(newcomer)
        elif len(faces := self._faces[place]) < _FACES:
            self._faces[place] = [*faces, newcomer]
            self._outlines.join(place, newcomer)
        self._index.post(place, known_by)
        return place

    def _best(self, newcomer: Face, known_by: Keys) -> int | None:
        best, best_score = None, SAME_EVENT
        for place in sorted(self._index.candidates(known_by)):
            if not self._outlines.may_fit(place, newcomer):
                continue
            reached = _fit(newcomer, self._faces[place])
            if reached > best_score or (reached == best_score and best is None):
                best, best_score = place, reached
        return best


def event_id(founders: Sequence[str]) -> str:
    """An event is named by the smallest id among the claims that first told of it: later articles don't rename it."""
    return content_id("event", min(founders))


def _fit(newcomer: Face, faces: Sequence[Face]) -> float:
    """The best score with any member, nothing where the claim contradicts the first of them outright."""
    return max(score(newcomer, member) for member in faces)
