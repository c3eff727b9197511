"""The order in which documents are taken: by the day on which they are known, all documents of one day together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Protocol, runtime_checkable

from flows.extract.extraction import Dating, Extraction


@dataclass(frozen=True, slots=True)
class Head:
    """Which document an extraction is of, and when it was published."""

    document_id: str
    published: Dating


@runtime_checkable
class Headed(Protocol):
    """Extractions that needn't be read for their heads, which are in the same order."""

    @property
    def heads(self) -> Sequence[Head]:
        """The head of each."""
        ...


def heads(extractions: Sequence[Extraction]) -> Sequence[Head]:
    """Which documents the extractions are of, and when those were published."""
    if isinstance(extractions, Headed):
        return extractions.heads
    return [Head(extraction.document_id, extraction.published) for extraction in extractions]


def batches(extractions: Sequence[Extraction]) -> Iterator[tuple[date | None, Iterator[Extraction]]]:
    """Extractions by the day on which their documents are known, in order; documents without such a day come last.

    Each is read when it is taken: the documents without a day may be a tenth of all.

    Everything that reconciling decides, it decides batch by batch, so that what it says of one day
    never depends on a document that was published later.
    """
    known = heads(extractions)
    for day, places in groupby(in_order(known), key=lambda place: known[place].published.last):
        yield day, (extractions[place] for place in places)


def in_order(heads: Sequence[Head]) -> list[int]:
    """The places of the documents in the order in which they are taken."""
    return sorted(range(len(heads)), key=lambda place: _order(heads[place]))


def _order(head: Head) -> tuple[bool, date, date, str]:
    published = head.published
    return published.last is None, published.last or date.max, published.first or date.max, head.document_id
