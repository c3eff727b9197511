"""Who reads what the articles say: the engine, or a language model that the engine checks."""

import os
from collections.abc import Callable, Sequence
from typing import Literal

from flows.extract import extract
from flows.extract.extraction import Dating, Extraction
from flows.read.document import Document
from flows.read.rejection import Rejection

Name = Literal["engine", "llm"]

Extractor = Callable[[Document, Dating | None], tuple[Extraction, Sequence[Rejection]]]
"""Reads one document, by the publication date given, if any; and says what of it was refused."""


def engine(document: Document, published: Dating | None = None) -> tuple[Extraction, Sequence[Rejection]]:
    """Read a document with the engine alone, which refuses nothing."""
    return extract(document, published), ()


def extractor_named(name: Name) -> Extractor:
    """The extractor of that name; raises DatelineError where the environment lacks what it needs."""
    if name == "engine":
        return engine
    from flows.llm import LlmExtractor, settings_from

    return LlmExtractor(settings_from(os.environ)).extract
