"""Passages: an article cut into pieces that a model with a small window can read and answer whole."""

from collections.abc import Iterator

from flows.llm.place import Span

PASSAGE = 8000
"""Characters: about 2,000 tokens, and an answer of at most about twice that. Most articles are one passage."""


def passages(text: str, start: int = 0, limit: int = PASSAGE) -> Iterator[Span]:
    """Cut a text from `start` on into passages of at most `limit` characters, each of which says something.

    A passage ends with a line; a longer line is cut at a blank, and where it has none at the limit.
    """
    while start < len(text):
        end = _end(text, start, limit)
        if text[start:end].strip():
            yield start, end
        start = end


def _end(text: str, start: int, limit: int) -> int:
    if len(text) - start <= limit:
        return len(text)
    cuts = (text.rfind(mark, start, start + limit) + len(mark) for mark in ("\n\n", "\n", ". ", " "))
    # A cut in the first half would make many small passages of a text with few such marks.
    return next((cut for cut in cuts if cut > start + limit // 2), start + limit)
