"""What articles say, extracted only where no earlier run has done it."""

from collections.abc import Iterable, Mapping, Sequence

from flows.extract.extraction import Dating, Extraction
from flows.read.document import Document
from flows.store.memory import Memory, document_key


def recall(
    documents: Sequence[Document], dated: Mapping[str, Dating], memory: Memory
) -> tuple[tuple[Extraction, ...], tuple[Document, ...]]:
    """What the memory knows of the documents, and the documents that it doesn't know.

    `dated` gives dates from elsewhere, by document id: an article read by another date may say something else.
    """
    keys = note_used(documents, dated, memory)
    known = memory.said.load(keys)
    unknown = tuple(document for document, key in zip(documents, keys, strict=True) if key not in known)
    return tuple(known[key] for key in keys if key in known), unknown


def note_used(documents: Iterable[Document], dated: Mapping[str, Dating], memory: Memory) -> list[str]:
    """The keys of what the documents say, which tidying shall leave in the memory."""
    keys = [document_key(document, dated.get(document.document_id)) for document in documents]
    memory.used.update(keys)
    return keys


def keep(
    documents: Sequence[Document], extractions: Iterable[Extraction], dated: Mapping[str, Dating], memory: Memory
) -> tuple[Extraction, ...]:
    """Keep what the documents say; given back as a later run will get it."""
    ids = {document.document_id: document for document in documents}
    said = {document_key(ids[each.document_id], dated.get(each.document_id)): each for each in extractions}
    return tuple(memory.keep_said(said).values())
