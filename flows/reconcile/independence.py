"""Which documents are copies of earlier ones: syndicated texts, reprints, machine translations.

MinHash (Broder 1997) over five-word shingles proposes pairs; the shingles themselves decide. A copy
in another language shares no words, but its figures in their order and its actors give it away.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rensa import RMinHash

from flows.extract.extraction import Extraction
from flows.read.document import Document
from flows.reconcile.names import actor_key
from flows.reconcile.sighting import batches

_SHINGLE = 5
_PERMUTATIONS = 72
_BAND = 3
_SEED = 7
_COPIED = 0.6
"""Share of the shorter text's shingles that the longer one repeats."""
_FEWEST_SHINGLES = 20
_FEWEST_FIGURES = 6
_REMEMBERED = 8
"""Documents that one band leads to: the earliest ones, of which a copy is a copy."""


def copies(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Mapping[str, str]:
    """Every copy's id with the id of the earliest document that it copies."""
    texts = {document.document_id: document for document in documents}
    original_of: dict[str, str] = {}
    shelf = _Shelf(texts)
    for _, batch in batches(extractions):
        for extraction in batch:
            original = shelf.original(extraction)
            if original is not None:
                original_of[extraction.document_id] = original_of.get(original, original)
    return original_of


class _Shelf:
    """The documents seen so far, found by bands of their signatures."""

    def __init__(self, texts: Mapping[str, Document]) -> None:
        self._texts = texts
        self._order: dict[str, int] = {}
        self._bands: dict[int, tuple[str, ...]] = {}
        self._traces: defaultdict[tuple[object, ...], list[tuple[str, str | None]]] = defaultdict(list)

    def original(self, extraction: Extraction) -> str | None:
        """The earliest document that this one copies; the document itself is put on the shelf."""
        document = self._texts[extraction.document_id]
        shingles = _shingles(document.text)
        bands = list(_bands(shingles)) if len(shingles) >= _FEWEST_SHINGLES else []
        near = {other for band in bands for other in self._bands.get(band, ())}
        found = [other for other in near if _copied(shingles, _shingles(self._texts[other].text))]
        found += self._translated(document, extraction)
        for band in bands:
            self._bands[band] = (*self._bands.get(band, ()), document.document_id)[:_REMEMBERED]
        self._order[document.document_id] = len(self._order)
        return min(found, key=self._order.__getitem__, default=None)

    def _translated(self, document: Document, extraction: Extraction) -> list[str]:
        trace = _trace(extraction)
        if len(trace[0]) < _FEWEST_FIGURES:
            return []
        twins = self._traces[trace]
        found = [other for other, language in twins if language and document.language and language != document.language]
        twins.append((document.document_id, document.language))
        return found


def _shingles(text: str) -> frozenset[int]:
    words = text.casefold().split()
    grams = [" ".join(words[at : at + _SHINGLE]) for at in range(max(0, len(words) - _SHINGLE + 1))]
    hashed: list[list[int]] = RMinHash.hash_token_sets([grams])
    return frozenset(hashed[0])


def _bands(shingles: Iterable[int]) -> Iterator[int]:
    """Two texts of one length that share 60 % of their shingles share a band in 86 of 100 cases, at 80 % in all."""
    matrix = RMinHash.digest_matrix_from_token_hash_sets([sorted(shingles)], _PERMUTATIONS, _SEED)
    digest: list[int] = matrix.to_rows()[0]
    for at in range(0, _PERMUTATIONS, _BAND):
        yield hash((at, *digest[at : at + _BAND]))


def _copied(shingles: frozenset[int], others: frozenset[int]) -> bool:
    shorter = min(len(shingles), len(others))
    return shorter > 0 and len(shingles & others) >= _COPIED * shorter


def _trace(extraction: Extraction) -> tuple[tuple[tuple[str, float], ...], frozenset[str]]:
    """All figures in the order of the text, and the actors that claims name."""
    figures = tuple((figure.unit, figure.value) for claim in extraction.claims for figure in claim.figures)
    actors = frozenset(actor_key(actor.name) for claim in extraction.claims for actor in claim.actors)
    return figures, actors
