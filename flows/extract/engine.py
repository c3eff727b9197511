"""The engine: one document to all its mentions and claims."""

from flows.extract.extraction import Dating, Extraction
from flows.read.document import Document


def extract(document: Document, published: Dating | None = None) -> Extraction:
    """Read one document; `published` overrides what the document itself says of its date."""
    known = Dating(document.published, document.published, "metadata" if document.published else "unknown")
    return Extraction(document.document_id, published or known, document.title, (), (), (), ())
