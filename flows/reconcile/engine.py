"""All documents' claims to events, comparisons and linked dates.

Documents are taken in the order of the day on which they are known, all documents of one day together.
Each day's claims join the events of the days before or found new ones, and nothing is ever taken back: what
is said as of a day is what reconciling only the documents known by that day would say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from flows.extract.extraction import Extraction
from flows.read.document import Document
from flows.reconcile.aliases import Aliases
from flows.reconcile.cluster import Clusters
from flows.reconcile.compare.article import articles
from flows.reconcile.compare.ledger import Ledger
from flows.reconcile.compare.reading import read
from flows.reconcile.compare.talk import Talk, Voice
from flows.reconcile.event import Tally
from flows.reconcile.history import Versions
from flows.reconcile.independence import copies
from flows.reconcile.order import batches, heads
from flows.reconcile.result import (
    Comparison,
    ComparisonVersion,
    DateSpan,
    Event,
    EventVersion,
    Reconciled,
)
from flows.reconcile.sharing import sharing
from flows.reconcile.sighting import Sighting, see
from flows.uncollected import uncollected
from schemas.vocabulary import CONFLICTING


@uncollected()
def reconcile(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Reconciled:
    """Make events and comparisons of all claims; the order of the arguments doesn't matter.

    `documents` and `extractions` belong together by document id. Documents without a publication date should first
    be dated by `flows.reconcile.link` and extracted again; what stays undated is taken last and has no history.
    """
    desk = _Desk(copies(documents, extractions), {d.document_id: _label(d) for d in documents})
    aliases = Aliases()
    for day, batch in batches(extractions):
        desk.take(day, list(see(map(sharing, batch), aliases)))
    return Reconciled(
        published={e.document_id: e.published for e in sorted(heads(extractions), key=lambda head: head.document_id)},
        duplicate_of=desk.original_of,
        event_of=dict(sorted(desk.event_of.items())),
        dates=desk.linked_dates(),
        events=tuple(desk.events.latest()),
        comparisons=tuple(desk.comparisons.latest()),
        history=tuple(EventVersion(*span) for span in desk.events.dated()),
        comparison_history=tuple(ComparisonVersion(*span) for span in desk.comparisons.dated()),
        names=aliases.names(),
    )


class _Desk:
    """What has been made of the documents taken so far."""

    def __init__(self, original_of: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self.original_of = original_of
        self.event_of: dict[str, str] = {}
        self.events: Versions[Event] = Versions()
        self.comparisons: Versions[Comparison] = Versions()
        self._copied = frozenset(original_of.values())
        self._labels = labels
        self._clusters = Clusters()
        self._ledger = Ledger()
        self._talk = Talk()
        self._tallies: dict[str, Tally] = {}
        self._undated: list[str] = []

    def take(self, day: date | None, sightings: Sequence[Sighting]) -> None:
        """Place one day's claims, and say what they change."""
        voices = [self._voice(event_id, sighting) for event_id, sighting in self._clusters.add(sightings)]
        touched: dict[str, list[Sighting]] = {}
        for event_id, sighting, _, _ in voices:
            self.event_of[sighting.claim.claim_id] = event_id
            touched.setdefault(event_id, []).append(sighting)
            if sighting.claim.first is None and sighting.claim.last is None:
                self._undated.append(sighting.claim.claim_id)
        for event_id, members in touched.items():
            tally = self._tallies.setdefault(event_id, Tally(event_id))
            tally.add(members, self.original_of, self._copied)
            self.events.tell(event_id, tally.event(), day)
        for comparison in self._compare(voices):
            self.comparisons.tell(comparison.comparison_id, comparison, day)

    def _voice(self, event_id: str, sighting: Sighting) -> Voice:
        document = sighting.document_id
        return event_id, sighting, self._labels[document], self.original_of.get(document, document)

    def _compare(self, voices: Sequence[Voice]) -> list[Comparison]:
        """A copy repeats what its original says: only originals are compared."""
        heard = [voice for voice in voices if voice[3] == voice[1].document_id]
        heard.sort(key=lambda voice: (voice[1].document_id, voice[1].claim.start, voice[1].claim.claim_id))
        told = articles(voice[1] for voice in heard)
        readings = [
            read(sighting, figure, event_id, label, original, told[sighting.document_id])
            for event_id, sighting, label, original in heard
            for figure in sighting.claim.figures
        ]
        figures = self._ledger.add(readings)
        return figures + self._talk.add(heard, [c for c in figures if c.verdict in CONFLICTING])

    def linked_dates(self) -> dict[str, DateSpan]:
        """Dates that claims without any take from the other claims of their event."""
        dates = {}
        for claim_id in self._undated:
            span = self._tallies[self.event_of[claim_id]].span()
            if span.first is not None or span.last is not None:
                basis = "linked" if span.first == span.last else "bounded"
                dates[claim_id] = replace(span, basis=basis)
        return dict(sorted(dates.items()))


def _label(document: Document) -> str:
    return document.source or PurePosixPath(document.path).stem
