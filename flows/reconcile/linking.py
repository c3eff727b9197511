"""Dates of documents that print none, from the events they share with dated documents."""

from collections.abc import Mapping, Sequence

from flows.extract.extraction import Dating, Extraction
from flows.read.document import Document


def link(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Mapping[str, Dating]:
    """Date or bound the documents that lack a publication date or year.

    The caller extracts the documents named in the answer once more, `extract(document, published=dating)`,
    and reconciles after that.
    """
    return {}
