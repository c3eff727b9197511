"""Claims to events: one claim at a time, those that say most first, each to the event it fits best."""

from collections.abc import Sequence

import msgspec

from flows.extract.extraction import content_id
from flows.pile import Drawer
from flows.reconcile.batch import Batch
from flows.reconcile.blocking import Index, Keys, keys
from flows.reconcile.chronicle import Place
from flows.reconcile.face import Face, face
from flows.reconcile.match import SAME_EVENT, score
from flows.reconcile.sighting import Sighting

_FACES = 5


class Cluster(msgspec.Struct, array_like=True):
    """Claims of one event; `faces` are the members that newcomers are compared with."""

    event_id: str = ""
    faces: list[Face] = msgspec.field(default_factory=list)


class Clusters:
    """All events found so far, numbered in the order in which they were found."""

    def __init__(self) -> None:
        self._all: Drawer[Cluster] = Drawer(Cluster)
        self._index = Index()

    def add(self, batch: Batch) -> list[Place]:
        """The event of each claim of one batch."""
        founders: dict[int, list[str]] = {}
        numbers = [0] * len(batch)
        for number, sighting in batch.told():
            place = numbers[number] = self._place(sighting)
            if place in founders or not self._all[place].event_id:
                founders.setdefault(place, []).append(sighting.claim.claim_id)
        for place, claims in founders.items():
            cluster = self._all[place]
            cluster.event_id = event_id(claims)
            self._all[place] = cluster
        places = {number: Place(number, self._all[number].event_id) for number in set(numbers)}
        return [places[number] for number in numbers]

    def _place(self, sighting: Sighting) -> int:
        """The event that a claim joins or founds."""
        known_by, newcomer = keys(sighting), face(sighting)
        place = self._best(newcomer, known_by)
        if place is None:
            place = self._all.add(Cluster())
        cluster = self._all[place]
        if len(cluster.faces) < _FACES:
            cluster.faces.append(newcomer)
            self._all[place] = cluster
        self._index.post(place, known_by)
        return place

    def _best(self, newcomer: Face, known_by: Keys) -> int | None:
        best, best_score = None, SAME_EVENT
        for place in sorted(self._index.candidates(known_by)):
            reached = _fit(newcomer, self._all[place].faces)
            if reached > best_score or (reached == best_score and best is None):
                best, best_score = place, reached
        return best


def event_id(founders: Sequence[str]) -> str:
    """An event is named by the smallest id among the claims that first told of it: later articles don't rename it."""
    return content_id("event", min(founders))


def _fit(newcomer: Face, faces: Sequence[Face]) -> float:
    """The best score with any member, nothing where the claim contradicts the first of them outright."""
    return max(score(newcomer, member) for member in faces)
