"""All documents' claims to events, comparisons and linked dates."""

from collections.abc import Sequence

from flows.extract.extraction import Claim, Extraction, content_id
from flows.read.document import Document
from flows.reconcile.result import Event, Reconciled

_STATUS = {"plan": "planned", "forecast": "expected", "expectation": "expected", "reported": "reported",
           "rumour": "reported", "denied": "denied"}


def reconcile(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Reconciled:
    """Claims of the same type, actors and date make one event."""
    events: dict[str, list[tuple[Extraction, Claim]]] = {}
    event_of: dict[str, str] = {}
    for extraction in sorted(extractions, key=lambda e: e.document_id):
        for claim in extraction.claims:
            actors = sorted({actor.name for actor in claim.actors})
            key = content_id(claim.event_type, claim.modality == "denied", claim.first, claim.last, *actors)
            event_of[claim.claim_id] = key
            events.setdefault(key, []).append((extraction, claim))
    return Reconciled(
        published={extraction.document_id: extraction.published for extraction in extractions},
        duplicate_of={},
        event_of=event_of,
        dates={},
        events=tuple(_event(key, members) for key, members in sorted(events.items())),
        comparisons=(),
    )


def _event(event_id: str, members: Sequence[tuple[Extraction, Claim]]) -> Event:
    claim = members[0][1]
    days = [extraction.published.first for extraction, _ in members if extraction.published.first]
    documents = len({extraction.document_id for extraction, _ in members})
    return Event(event_id, claim.event_type, claim.quote[:90], claim.first, claim.last, claim.precision,
                 _STATUS.get(claim.modality, "happened"), documents, documents, min(days, default=None))
