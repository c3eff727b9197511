"""What placed claims tell: the rows of their events, and how what they say compares."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from flows.pile import Drawer, Pile
from flows.reconcile.batch import Batch
from flows.reconcile.compare.article import Article, Page, article
from flows.reconcile.compare.ledger import Ledger
from flows.reconcile.compare.reading import Reading, read
from flows.reconcile.compare.talk import Talk, Voice
from flows.reconcile.event import Tally
from flows.reconcile.history import Versions
from flows.reconcile.result import Comparison, ComparisonVersion, DateSpan, Event, EventVersion
from flows.reconcile.sighting import Sighting
from schemas.vocabulary import CONFLICTING


@dataclass(frozen=True, slots=True)
class Place:
    """The event of a claim: its number and its id."""

    number: int
    event_id: str


@dataclass(frozen=True, slots=True)
class Told:
    """All rows as the last day left them and as they were before, and the dates that claims took from others."""

    events: Pile[Event]
    comparisons: Pile[Comparison]
    history: Pile[EventVersion]
    comparison_history: Pile[ComparisonVersion]
    dates: Mapping[str, DateSpan]


class Chronicle:
    """What has been told by the days taken so far.

    `original_of` names the document that a copy copies, `labels` what to call each document.
    """

    def __init__(self, original_of: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self._original_of = original_of
        self._copied = frozenset(original_of.values())
        self._labels = labels
        self._events = Versions(Event)
        self._comparisons = Versions(Comparison)
        self._articles: Drawer[Article] = Drawer(Article)
        self._ledger = Ledger()
        self._talk = Talk()
        self._tallies: Drawer[Tally] = Drawer(Tally)
        self._undated: list[tuple[str, int]] = []

    def take(self, day: date | None, batch: Batch, places: Sequence[Place]) -> None:
        """What one day's claims, each with its place, change."""
        touched: dict[int, list[int]] = {}
        for number, sighting in batch.told():
            claim, place = sighting.claim, places[number].number
            touched.setdefault(place, []).append(number)
            if claim.first is None and claim.last is None:
                self._undated.append((claim.claim_id, place))
        for numbers in touched.values():
            self._count(day, places[numbers[0]], batch.of(numbers))
        for comparison in self._compare(batch, places):
            self._comparisons.tell(comparison.comparison_id, comparison, day)

    def told(self) -> Told:
        """All that the days taken so far tell."""
        events, history = self._events.settled("event", EventVersion)
        comparisons, comparison_history = self._comparisons.settled("comparison", ComparisonVersion)
        return Told(events, comparisons, history, comparison_history, self._linked_dates())

    def _count(self, day: date | None, place: Place, members: Sequence[Sighting]) -> None:
        """What some claims of one day make of their event."""
        tally = self._tallies[place.number] if place.number in self._tallies else Tally(place.event_id)
        tally.add(members, self._original_of, self._copied)
        self._tallies[place.number] = tally
        self._events.tell(place.event_id, tally.event(), day)

    def _compare(self, batch: Batch, places: Sequence[Place]) -> list[Comparison]:
        """A copy repeats what its original says: only originals are compared."""
        heard = [numbers for document, numbers in batch.lines.items() if document not in self._original_of]
        figures = self._ledger.add(reading for numbers in heard for reading in self._readings(batch, numbers, places))
        voices = (self._voice(batch[number], places[number]) for numbers in heard for number in numbers)
        return figures + self._talk.add(voices, [c for c in figures if c.verdict in CONFLICTING])

    def _readings(self, batch: Batch, numbers: Sequence[int], places: Sequence[Place]) -> Iterator[Reading]:
        """The figures of one document."""
        told = batch.of(numbers)
        page = Page(self._articles, self._articles.add(article(told)))
        for number, sighting in zip(numbers, told, strict=True):
            for figure in sighting.claim.figures:
                yield read(sighting, figure, places[number].event_id, self._labels[sighting.document_id], page)

    def _voice(self, sighting: Sighting, place: Place) -> Voice:
        return Voice(place.number, place.event_id, sighting, self._labels[sighting.document_id])

    def _linked_dates(self) -> dict[str, DateSpan]:
        """Dates that claims without any take from the other claims of their event."""
        dates = {}
        for claim_id, number in self._undated:
            span = self._tallies[number].dates.span()
            if span.first is not None or span.last is not None:
                basis = "linked" if span.first == span.last else "bounded"
                dates[claim_id] = replace(span, basis=basis)
        return dict(sorted(dates.items()))
