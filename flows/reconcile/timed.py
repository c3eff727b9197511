"""The sentences of an article that name a time, as far as another article may tell of the same.

More sentences than claims tell of a day: "half-year figures will follow on 14 May" is none, but who reads elsewhere
that the company reported them "this morning" knows of which day that is.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Final

from flows.extract.extraction import Extraction
from flows.extract.record import record
from flows.extract.time import tag
from flows.read.days import is_of_news
from flows.read.document import Document
from flows.reconcile.order import heads
from flows.reconcile.words import content_words

_END: Final = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(A-Z0-9€$£])")
_WORD: Final = re.compile(r"\S")
_SHORT: Final = 60
"""Characters of a sentence that tells too little by itself: "He was shouting on Tuesday." """
_HEAD: Final = 400
"""Characters from the start within which the day of publication is that of the dateline."""
_AT_HAND: Final = 1024
# How an article calls what a company publishes of its business, by its stem, and the time that it is of.
_CALLED: Final = dict.fromkeys(("figur", "result", "earn", "numb", "account", "report"), "#results")
_PERIODS: Final = re.compile(
    r"\b(?:(?P<year>annual|full[- ]?year|yearly)"
    r"|(?P<half>half[- ]year|(?:first|second)[- ]half|interim|mid-?year|six\s+months)"
    r"|(?P<first>first[- ]quarter|Q1|1Q)|(?P<second>second[- ]quarter|Q2|2Q)|(?P<third>third[- ]quarter|Q3|3Q)"
    r"|(?P<fourth>fourth[- ]quarter|Q4|4Q))\b",
    re.IGNORECASE,
)


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
    days = [each for each in times if each.precision == "day" and each.type in ("DATE", "TIME")]
    told = [
        (each.start, each.first)
        for each in days
        if each.first
        and is_of_news(each.first)
        and (each.first != published or each.start > _HEAD or each.basis == "relative")
    ]
    return tuple(Timed(start, day, sentences.around(start)) for start, day in told)


class _Sentences:
    """The sentences of a text, and what each tells of."""

    def __init__(self, text: str, extraction: Extraction) -> None:
        self._text = text
        figures = (figure for claim in extraction.claims for figure in claim.figures)
        self._figures = sorted(figures, key=attrgetter("start"))
        self._starts: dict[int, list[int]] = {}
        self._told: dict[int, frozenset[str]] = {}

    def around(self, place: int) -> frozenset[str]:
        """The telling words and numbers of the sentence at a place, and of the next where that is short."""
        first, last = self._ends(place)
        if first not in self._told:
            if last - first < _SHORT and last < len(self._text):
                last = self._ends(last)[1]
            self._told[first] = frozenset(self._of(first, last))
        return self._told[first]

    def _ends(self, place: int) -> tuple[int, int]:
        """Where the sentence at a place begins, and the next one behind it."""
        line = self._text.rfind("\n", 0, place) + 1
        if line not in self._starts:
            end = self._text.find("\n", place)
            text = _WORD.search(self._text, end) if end >= 0 else None
            last = text.start() if text else len(self._text)
            self._starts[line] = [line, *(found.end() for found in _END.finditer(self._text, line, last)), last]
        starts = self._starts[line]
        number = min(bisect_right(starts, place), len(starts) - 1)
        return starts[number - 1], starts[number]

    def _of(self, first: int, last: int) -> Iterator[str]:
        told = self._text[first:last]
        yield from (_CALLED.get(word, word) for word in content_words(told))
        yield from (f"#{period.lastgroup}" for period in _PERIODS.finditer(told))
        low, high = (bisect_left(self._figures, place, key=attrgetter("start")) for place in (first, last))
        yield from (f"{each.unit} {abs(each.value):.3g}" for each in self._figures[low:high])
