"""How what placed claims say compares."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flows.pile import Drawer, Pile
from flows.reconcile.batch import Batch
from flows.reconcile.compare.article import Article, Page, article
from flows.reconcile.compare.ledger import Ledger
from flows.reconcile.compare.reading import Reading, read
from flows.reconcile.compare.talk import Talk, Voice
from flows.reconcile.history import Versions
from flows.reconcile.result import Comparison, ComparisonVersion
from flows.reconcile.sighting import Sighting
from schemas.vocabulary import CONFLICTING


@dataclass(frozen=True, slots=True)
class Place:
    """The event of a claim: its number and its id."""

    number: int
    event_id: str


Told = tuple[Pile[Comparison], Pile[ComparisonVersion]]
"""The comparisons as the last day left them, and all their versions."""


class Chronicle:
    """What has been told by the days taken so far.

    `original_of` names the document that a copy copies, `labels` what to call each document.
    """

    def __init__(self, original_of: Mapping[str, str], labels: Mapping[str, str]) -> None:
        self._original_of = original_of
        self._labels = labels
        self._comparisons = Versions(Comparison)
        self._articles: Drawer[Article] = Drawer(Article)
        self._quotes: Drawer[dict[str, str]] = Drawer(dict[str, str])
        self._ledger = Ledger()
        self._talk = Talk()

    def take(self, day: date | None, batch: Batch, places: Sequence[Place]) -> None:
        """Compare what one day's claims say, each with its place."""
        for comparison in self._compare(batch, places):
            self._comparisons.tell(comparison.comparison_id, comparison, day)

    def ended(self) -> Callable[[], Told]:
        """No more days will come; gives what tells all comparisons."""
        return lambda: self._comparisons.settled(ComparisonVersion)

    def _compare(self, batch: Batch, places: Sequence[Place]) -> Iterator[Comparison]:
        """A copy repeats what its original says: only originals are compared."""
        heard = [numbers for document, numbers in batch.lines.items() if document not in self._original_of]
        disputed: set[frozenset[str]] = set()
        for told in self._ledger.add(each for numbers in heard for each in self._readings(batch, numbers, places)):
            if told.verdict in CONFLICTING:
                disputed.add(frozenset((told.left_claim_id, told.right_claim_id)))
            yield told
        voices = (self._voice(batch[number], places[number]) for numbers in heard for number in numbers)
        yield from self._talk.add(voices, disputed)

    def _readings(self, batch: Batch, numbers: Sequence[int], places: Sequence[Place]) -> Iterator[Reading]:
        """The figures of one document; its headline only repeats what the text tells in more words."""
        told = batch.of(numbers)
        self._quotes.add({sighting.claim.claim_id: sighting.claim.quote for sighting in told})
        page = Page(self._articles, self._quotes, self._articles.add(article(told)))
        for number, sighting in sorted(zip(numbers, told, strict=True), key=_headed):
            for figure in sighting.claim.figures:
                yield read(sighting, figure, places[number].event_id, self._labels[sighting.document_id], page)

    def _voice(self, sighting: Sighting, place: Place) -> Voice:
        return Voice(place.number, place.event_id, sighting, self._labels[sighting.document_id])


def _headed(numbered: tuple[int, Sighting]) -> bool:
    """Whether a claim stands above the text."""
    return numbered[1].above
