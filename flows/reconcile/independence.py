"""Which documents are copies of earlier ones: syndicated texts, reprints, machine translations.

Signatures propose pairs; the shingles of the texts decide. What documents of many originals share (a closing line, a
template) proposes nobody, so that the work for one document stays bounded. A copy in another language shares no words,
but its figures in their order and its actors give it away.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from flows.extract.extraction import Extraction
from flows.read.document import Document
from flows.reconcile.names import actor_key
from flows.reconcile.order import heads, in_order
from flows.reconcile.signature import Signatures, shingles

_COPIED = 0.6
"""Share of the shorter text's shingles that the longer one repeats."""
_FEWEST_FIGURES = 6
_REMEMBERED = 8
"""Documents that one band leads to: the earliest ones. When no two of them are copies, it leads to nobody."""
_TRIED = 12
"""Documents whose shingles are compared: those that share most bands, of which a true copy shares many."""
_AT_HAND = 256
"""Documents whose shingles are kept: copies come soon after their original."""


def copies(
    documents: Sequence[Document], extractions: Sequence[Extraction], signatures: Signatures | None = None
) -> Mapping[str, str]:
    """Every copy's id with the id of the earliest document that it copies.

    `signatures` are those of the documents' texts, in their order, where they have been signed.
    """
    known = heads(extractions)
    order = {known[place].document_id: place for place in in_order(known)}
    signatures = signatures or Signatures(document.text for document in documents)
    shelf = _Shelf(documents, signatures, list(order))
    # What is said is read for translations alone, and most corpora are of one language.
    many = len({document.language for document in documents if document.language}) > 1
    found = {mine: shelf.original(mine, extractions[place] if many else None) for mine, place in order.items()}
    return {copy: original for copy, original in found.items() if original is not None}


class _Shelf:
    """The documents seen so far, found by bands of their signatures."""

    def __init__(self, documents: Sequence[Document], signatures: Signatures, order: Sequence[str]) -> None:
        self._documents = documents
        self._signatures = signatures
        self._places = {document.document_id: place for place, document in enumerate(documents)}
        self._order = {document_id: place for place, document_id in enumerate(order)}
        self._shingles = lru_cache(_AT_HAND)(self._read)
        self._original_of: dict[str, str] = {}
        self._bands: dict[int, tuple[str, ...]] = {}
        self._traces: defaultdict[tuple[object, ...], list[tuple[str, str | None]]] = defaultdict(list)

    def original(self, mine: str, extraction: Extraction | None) -> str | None:
        """The original of what this document copies, itself no copy; the document is put on the shelf.

        The extraction is what the document says, where there may be translations.
        """
        bands = self._signatures.bands(self._places[mine])
        found = [other for other in self._near(bands) if _copied(self._shingles(mine), self._shingles(other))]
        found += self._translated(extraction) if extraction else []
        for band in bands:
            self._bands[band] = (*self._bands.get(band, ()), mine)[:_REMEMBERED]
        first = min(found, key=self._order.__getitem__, default=None)
        if first is None:
            return None
        original = self._original_of[mine] = self._original_of.get(first, first)
        return original

    def _near(self, bands: Iterable[int]) -> list[str]:
        """The documents that share most bands, the earliest first among equals."""
        shared: Counter[str] = Counter()
        for band in bands:
            known = self._bands.get(band, ())
            if len({self._original_of.get(other, other) for other in known}) < _REMEMBERED:
                shared.update(known)
        return heapq.nsmallest(_TRIED, shared, key=lambda other: (-shared[other], self._order[other]))

    def _text(self, document_id: str) -> str:
        return self._documents[self._places[document_id]].text

    def _read(self, document_id: str) -> frozenset[int]:
        return shingles([self._text(document_id)])[0]

    def _translated(self, extraction: Extraction) -> list[str]:
        trace = _trace(extraction)
        if len(trace[0]) < _FEWEST_FIGURES:
            return []
        document, twins = self._documents[self._places[extraction.document_id]], self._traces[trace]
        found = [other for other, language in twins if language and document.language and language != document.language]
        twins.append((document.document_id, document.language))
        return found


def _copied(shingles: frozenset[int], others: frozenset[int]) -> bool:
    shorter = min(len(shingles), len(others))
    return shorter > 0 and len(shingles & others) >= _COPIED * shorter


def _trace(extraction: Extraction) -> tuple[tuple[tuple[str, float], ...], frozenset[str]]:
    """All figures in the order of the text, and the actors that claims name."""
    figures = tuple((figure.unit, figure.value) for claim in extraction.claims for figure in claim.figures)
    actors = frozenset(actor_key(actor.name) for claim in extraction.claims for actor in claim.actors)
    return figures, actors
