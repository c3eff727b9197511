"""All documents' claims to events, comparisons and linked dates.

Documents are taken in the order of the day on which they are known, all documents of one day together.
Each day's claims join the events of the days before or found new ones, and nothing is ever taken back: what
is said as of a day is what reconciling only the documents known by that day would say.

What later claims may join, and what has been told already, waits on disk (see `flows.pile`): of an article no more
stays in memory than what finds it again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from flows.extract.extraction import Extraction
from flows.pile import Drawer
from flows.read.document import Document
from flows.reconcile.aliases import Aliases
from flows.reconcile.batch import Batch
from flows.reconcile.cluster import Clusters
from flows.reconcile.compare.article import Article, Page, article
from flows.reconcile.compare.ledger import Ledger
from flows.reconcile.compare.reading import Reading, read
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
        desk.take(day, Batch(see(batch, aliases)))
    return Reconciled(
        published={e.document_id: e.published for e in sorted(heads(extractions), key=lambda head: head.document_id)},
        duplicate_of=desk.original_of,
        event_of=dict(sorted(desk.event_of.items())),
        dates=desk.linked_dates(),
        events=desk.events.latest(),
        comparisons=desk.comparisons.latest(),
        history=desk.events.dated("event", EventVersion),
        comparison_history=desk.comparisons.dated("comparison", ComparisonVersion),
        names=aliases.names(),
    )


class _Desk:
    """What has been made of the documents taken so far."""

    def __init__(self, original_of: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self.original_of = original_of
        self.event_of: dict[str, str] = {}
        self.events = Versions(Event)
        self.comparisons = Versions(Comparison)
        self._copied = frozenset(original_of.values())
        self._labels = labels
        self._clusters = Clusters()
        self._articles: Drawer[Article] = Drawer(Article)
        self._ledger = Ledger()
        self._talk = Talk()
        self._tallies: Drawer[Tally] = Drawer(Tally)
        self._undated: list[tuple[str, int]] = []

    def take(self, day: date | None, batch: Batch) -> None:
        """Place one day's claims, and say what they change."""
        places = self._clusters.add(batch)
        touched: dict[int, list[int]] = {}
        for number, sighting in batch.told():
            claim, place = sighting.claim, places[number]
            touched.setdefault(place, []).append(number)
            if claim.first is None and claim.last is None:
                self._undated.append((claim.claim_id, place))
        for place, numbers in touched.items():
            self._count(day, place, batch.of(numbers))
        for comparison in self._compare(batch, places):
            self.comparisons.tell(comparison.comparison_id, comparison, day)

    def _count(self, day: date | None, place: int, members: Sequence[Sighting]) -> None:
        """What some claims of one day make of their event."""
        event_id = self._clusters.event_id(place)
        self.event_of.update((sighting.claim.claim_id, event_id) for sighting in members)
        tally = self._tallies[place] if place in self._tallies else Tally(event_id)
        tally.add(members, self.original_of, self._copied)
        self._tallies[place] = tally
        self.events.tell(event_id, tally.event(), day)

    def _compare(self, batch: Batch, places: Sequence[int]) -> list[Comparison]:
        """A copy repeats what its original says: only originals are compared."""
        heard = [numbers for document, numbers in batch.lines.items() if document not in self.original_of]
        figures = self._ledger.add(reading for numbers in heard for reading in self._readings(batch, numbers, places))
        voices = (self._voice(batch, number, places) for numbers in heard for number in numbers)
        return figures + self._talk.add(voices, [c for c in figures if c.verdict in CONFLICTING])

    def _readings(self, batch: Batch, numbers: Sequence[int], places: Sequence[int]) -> Iterator[Reading]:
        """The figures of one document."""
        told = batch.of(numbers)
        page = Page(self._articles, self._articles.add(article(told)))
        for number, sighting in zip(numbers, told, strict=True):
            event_id = self._clusters.event_id(places[number])
            for figure in sighting.claim.figures:
                yield read(sighting, figure, event_id, self._labels[sighting.document_id], page)

    def _voice(self, batch: Batch, number: int, places: Sequence[int]) -> Voice:
        sighting, place = batch[number], places[number]
        return Voice(place, self._clusters.event_id(place), sighting, self._labels[sighting.document_id])

    def linked_dates(self) -> dict[str, DateSpan]:
        """Dates that claims without any take from the other claims of their event."""
        dates = {}
        for claim_id, place in self._undated:
            span = self._tallies[place].dates.span()
            if span.first is not None or span.last is not None:
                basis = "linked" if span.first == span.last else "bounded"
                dates[claim_id] = replace(span, basis=basis)
        return dict(sorted(dates.items()))


def _label(document: Document) -> str:
    return document.source or PurePosixPath(document.path).stem
