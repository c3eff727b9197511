"""A document: one distinct article text with what its surroundings say about it."""

import hashlib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """One article text; every offset of every later room indexes `text`.

    `published` is what metadata say (front matter, HTML or JSON fields, source.toml), never what
    the text prints: reading dates from the text is the extractor's work. `body_start` is the offset
    behind a front matter block: what lies before it is metadata, no article prose.
    """

    document_id: str
    path: str
    text: str
    sha256: str
    source: str | None = None
    title: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    language: str | None = None
    timezone: str | None = None
    body_start: int = 0


def from_text(text: str, path: str, published: date | None = None) -> Document:
    """Make a document of a text in memory; its id is a hash of the text alone."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(document_id=digest[:16], path=path, text=text, sha256=digest, published=published)
