"""Claims to events: one claim at a time, those that say most first, each to the event it fits best."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from flows.extract.extraction import content_id
from flows.reconcile.blocking import Index, Keys, keys
from flows.reconcile.match import SAME_EVENT, score
from flows.reconcile.sighting import Sighting

_FACES = 5


@dataclass(slots=True)
class Cluster:
    """Claims of one event; `faces` are the members that newcomers are compared with."""

    event_id: str
    faces: list[Sighting] = field(default_factory=list)


class Clusters:
    """All events found so far, in the order in which they were found."""

    def __init__(self) -> None:
        self._all: list[Cluster] = []
        self._index = Index()

    def add(self, batch: Iterable[Sighting]) -> list[tuple[str, Sighting]]:
        """Give each claim of one batch its event id."""
        founders: dict[int, list[Sighting]] = {}
        placed: list[tuple[int, Sighting]] = []
        for sighting in sorted(batch, key=_telling):
            known_by = keys(sighting)
            place = self._best(sighting, known_by)
            if place is None:
                place = len(self._all)
                self._all.append(Cluster(""))
            cluster = self._all[place]
            if not cluster.event_id:
                founders.setdefault(place, []).append(sighting)
            if len(cluster.faces) < _FACES:
                cluster.faces.append(sighting)
            self._index.post(place, known_by)
            placed.append((place, sighting))
        for place, members in founders.items():
            self._all[place].event_id = event_id(members)
        return [(self._all[place].event_id, sighting) for place, sighting in placed]

    def _best(self, sighting: Sighting, known_by: Keys) -> int | None:
        best, best_score = None, SAME_EVENT
        for place in sorted(self._index.candidates(known_by)):
            reached = _fit(sighting, self._all[place].faces)
            if reached > best_score or (reached == best_score and best is None):
                best, best_score = place, reached
        return best


def event_id(founders: Sequence[Sighting]) -> str:
    """An event is named by the smallest id among the claims that first told of it: later articles don't rename it."""
    return content_id("event", min(sighting.claim.claim_id for sighting in founders))


def _fit(sighting: Sighting, faces: Sequence[Sighting]) -> float:
    """The best score with any member, nothing where the claim contradicts the first of them outright."""
    return max(score(sighting, face) for face in faces)


def _telling(sighting: Sighting) -> tuple[bool, int, int, str, int, str]:
    """Exactly dated claims with many figures come first: vague ones find their event then."""
    claim = sighting.claim
    span = 99999 if claim.first is None or claim.last is None else (claim.last - claim.first).days
    return (sighting.weakly_dated, span, -len(claim.figures), sighting.document_id, claim.start, claim.claim_id)
