"""The place of a text where most of some words stand together."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WIDTH = 260
"""Characters of an excerpt, but for the rest of the words at its ends."""

_REST_OF_WORD = re.compile(r"\S{0,24}")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Characters of a text, where they begin in it, and which of them (offsets in the excerpt) are the words."""

    text: str
    char_start: int
    marks: tuple[Span, ...]
    begins: bool
    ends: bool
    """Whether the text begins and ends with it."""

    def pieces(self) -> Iterator[tuple[str, bool]]:
        """The excerpt in order, each piece with whether it is marked."""
        at = 0
        for start, end in self.marks:
            yield self.text[at:start], False
            yield self.text[start:end], True
            at = end
        yield self.text[at:], False


def excerpt(text: str, words: Sequence[str], char_start: int = 0) -> Excerpt:
    """The excerpt of a text, which itself begins at `char_start`; its beginning where none of the words occur."""
    spans = _spans(text, words)
    start, end = _window(text, spans)
    inside = [(first, last) for first, last in spans if first < end and last > start]
    marks = tuple((max(first, start) - start, min(last, end) - start) for first, last in inside)
    return Excerpt(text[start:end], char_start + start, marks, start == 0, end == len(text))


def _spans(text: str, words: Sequence[str]) -> list[Span]:
    """Where the words occur, in order, those that touch joined."""
    plain, places = folded(text)
    found = sorted(
        (places[match.start()], places[match.end() - 1] + 1)
        for word in words
        if (wanted := folded(word)[0])
        for match in re.finditer(re.escape(wanted), plain)
    )
    joined: list[Span] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def folded(text: str) -> tuple[str, Sequence[int]]:
    """The text without case and accents, and of each of its characters the place in the text."""
    if text.isascii():
        return text.lower(), range(len(text))
    chars, places = [], []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFD", char.lower()):
            if not unicodedata.combining(part):
                chars.append(part)
                places.append(place)
    return "".join(chars), places


def _window(text: str, spans: Sequence[Span]) -> Span:
    """Where the excerpt begins and ends: around as many spans as fit, never within a word of usual length."""
    if len(text) <= WIDTH or not spans:
        return 0, min(len(text), WIDTH)
    starts = [start for start, _ in spans]
    counts = [bisect_right(starts, start + WIDTH * 3 // 4) - place for place, start in enumerate(starts)]
    first = starts[counts.index(max(counts))]
    start = max(0, min(first - WIDTH // 4, len(text) - WIDTH))
    end = min(len(text), max(start + WIDTH, spans[starts.index(first)][1]))
    if start and (rest := _REST_OF_WORD.match(text, start)) and rest.end() <= first:
        start = rest.end()
    if end < len(text) and (rest := _REST_OF_WORD.match(text, end)):
        end = rest.end()
    return start, end
