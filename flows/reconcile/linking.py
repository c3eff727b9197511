"""Dates of documents that print none, from the events they share with dated documents.

Evidence is of three kinds. A price move that a dated article places on a day was news on that day and the next.
Results that a dated article also reports were out when the company published them, and are "the latest" until the
following ones come. A day and month without a year belongs to the year in which the other articles tell the story.
Evidence of the first two kinds that would come from a later day than the answer is left aside: what is known on a
day does not depend on what was published after it. Only a missing year may be settled by a later article.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flows.extract.extraction import Dating, Extraction
from flows.read.document import Document
from flows.reconcile.aliases import Aliases
from flows.reconcile.evidence import Bounds, bounds
from flows.reconcile.sighting import Sighting, batches, see
from flows.reconcile.yearless import dated_in_year

_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Story:
    """One document's claims, ready to be compared with those of others."""

    document_id: str
    published: Dating
    sightings: tuple[Sighting, ...]


def link(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Mapping[str, Dating]:
    """Date or bound the documents that lack a publication date or its year; others are not in the answer.

    Call it once after extracting everything; extract each document in the answer again with
    `extract(document, published=answer[document.document_id])`, put the new extraction in the place of the old one,
    and call `reconcile` on all of them. A `first` or `last` of None in the answer is an unknown end.
    """
    known = {document.document_id for document in documents}
    extractions = sorted((e for e in extractions if e.document_id in known), key=lambda e: e.document_id)
    waiting = {e.document_id: e for e in extractions if _open(e.published)}
    aliases = Aliases()
    dated = [e for _, batch in batches(extractions) for e in batch if not _open(e.published)]
    settled = [_story(e, e.published, aliases) for e in dated]
    answer: dict[str, Dating] = {}
    for _ in range(_ROUNDS):
        answers = {key: _date(extraction, settled, aliases) for key, extraction in waiting.items()}
        found = {key: dating for key, dating in answers.items() if dating is not None}
        if not found:
            break
        answer |= found
        news = [(waiting.pop(key), dating) for key, dating in sorted(found.items())]
        settled += [_story(extraction, dating, aliases) for extraction, dating in news if not _open(dating)]
    return answer


def _open(published: Dating) -> bool:
    return published.first is None or published.last is None


def _story(extraction: Extraction, published: Dating, aliases: Aliases) -> Story:
    return Story(extraction.document_id, published, tuple(see([extraction], aliases)))


def _date(extraction: Extraction, settled: Iterable[Story], aliases: Aliases) -> Dating | None:
    """The narrowest interval that the evidence allows, if there is any."""
    mine = _story(extraction, extraction.published, aliases)
    others = sorted(settled, key=lambda story: (story.published.last or date.max, story.document_id))
    related = [other for other in others if _related(mine, other)]
    yearless = dated_in_year(extraction.published, [other.published for other in related])
    if yearless is not None:
        return yearless
    return _narrow(extraction.published, _evidence(mine, related))


def _narrow(known: Dating, evidence: Iterable[Bounds]) -> Dating | None:
    """What is known already, cut down by all bounds that agree with it and with those before."""
    first, last, exact = known.first, known.last, False
    for bound in evidence:
        later = max(filter(None, (first, bound.first)), default=None)
        sooner = min(filter(None, (last, bound.last)), default=None)
        if later is None or sooner is None or later <= sooner:
            first, last, exact = later, sooner, exact or bound.exact
    if (first, last) == (known.first, known.last):
        return None
    return Dating(first, last, "linked" if exact else "bounded")


def _evidence(mine: Story, others: Sequence[Story]) -> Iterator[Bounds]:
    """What each dated document says of this one's date; exact evidence first."""
    found = [
        bound
        for other in others
        for bound in bounds(mine.sightings, other.sightings, [s for o in others for s in o.sightings])
        if bound.last is None or other.published.last is None or other.published.last <= bound.last
    ]
    yield from sorted(found, key=lambda bound: (not bound.exact, bound.last is None))


def _related(mine: Story, other: Story) -> bool:
    """Whether both documents tell of one company at all."""
    parties = {party for sighting in mine.sightings for party in sighting.parties}
    return any(party in parties for sighting in other.sightings for party in sighting.parties)
