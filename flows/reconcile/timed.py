"""The sentences of an article that name a time, as far as another article may tell of the same.

More sentences than claims tell of a day: "half-year figures will follow on 14 May" is none, but who reads elsewhere
that the company reported them "this morning" knows of which day that is.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from flows.extract.extraction import Extraction
from flows.extract.record import record
from flows.extract.time import tag
from flows.read.document import Document
from flows.reconcile.order import heads
from flows.reconcile.words import content_words

_END: Final = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(A-Z0-9€$£])|\s*\n\s*")
_SHORT: Final = 60
"""Characters of a sentence that tells too little by itself: "He was shouting on Tuesday." """
_HEAD: Final = 400
"""Characters from the start within which the day of publication is that of the dateline."""
_AT_HAND: Final = 512
# How an article calls what a company publishes of its business, each by its stem.
_CALLED: Final = {
    **dict.fromkeys(("figur", "result", "earn", "numb", "account"), "#results"),
    **dict.fromkeys(("interim", "midyear"), "#half"),
    **dict.fromkeys(("annual", "full", "fullyear", "yearly"), "#annual"),
}


@record(frozen=True, slots=True)
class Timed:
    """A time in its sentence: its place, its day where that is known, and what the sentence tells of."""

    start: int
    day: date | None
    tells: frozenset[str]


class Library:
    """The timed sentences of documents, read when they are asked for."""

    def __init__(self, documents: Sequence[Document], extractions: Sequence[Extraction]) -> None:
        self._documents, self._extractions = documents, extractions
        self._document_at = {document.document_id: place for place, document in enumerate(documents)}
        self._extraction_at: Mapping[str, int] = {
            head.document_id: place for place, head in enumerate(heads(extractions))
        }
        self.timed = lru_cache(maxsize=_AT_HAND)(self._timed)
        """The timed sentences of a document by its id and, where that is known, the day of its publication."""

    def _timed(self, document_id: str, published: date | None) -> tuple[Timed, ...]:
        document = self._documents[self._document_at[document_id]]
        return timed(document.text, self._extractions[self._extraction_at[document_id]], published)


def timed(text: str, extraction: Extraction, published: date | None) -> tuple[Timed, ...]:
    """The days that an article of a known day tells of; of another what its almanac names, in the same order."""
    sentences = _Sentences(text, extraction)
    if published is None:
        almanac = extraction.published.almanac
        starts = [named.start for named in almanac.named] if almanac else []
        return tuple(Timed(start, None, sentences.around(start)) for start in starts)
    known = extraction.published.first == extraction.published.last == published
    times = extraction.times if known else tag(text, published)
    days = [(each.start, each.first) for each in times if each.precision == "day" and each.type in ("DATE", "TIME")]
    told = [(start, day) for start, day in days if day and (day != published or start > _HEAD)]
    return tuple(Timed(start, day, sentences.around(start)) for start, day in told)


class _Sentences:
    """A text cut into sentences, with what each tells of."""

    def __init__(self, text: str, extraction: Extraction) -> None:
        self._text = text
        self._starts = [0, *(found.end() for found in _END.finditer(text)), len(text)]
        self._numbers = [(each.start, f"{each.unit} {abs(each.value):.3g}") for each in extraction.quantities]
        self._told: dict[int, frozenset[str]] = {}

    def around(self, place: int) -> frozenset[str]:
        """The telling words and numbers of the sentence at a place, and of the next where that is short."""
        number = min(bisect_right(self._starts, place), len(self._starts) - 1) - 1
        if number not in self._told:
            first, last = self._starts[number], self._starts[number + 1]
            if last - first < _SHORT:
                last = self._starts[min(number + 2, len(self._starts) - 1)]
            words = (_CALLED.get(word, word) for word in content_words(self._text[first:last]))
            self._told[number] = frozenset((*words, *(text for start, text in self._numbers if first <= start < last)))
        return self._told[number]
