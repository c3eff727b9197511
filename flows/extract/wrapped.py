"""Hard-wrapped texts: mails, wires and PDFs end a line where its width ends, in the middle of sentences."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median_low
from typing import Final, NamedTuple, TypeVar

from flows.extract.actor.mention import ActorMention
from flows.extract.blanks import blanked
from flows.extract.extraction import Extraction, Figure
from flows.extract.marks import ITEM
from flows.extract.quantity.quantity import Quantity
from flows.extract.time.mention import TimeMention

_Worded = TypeVar("_Worded", Figure, TimeMention, Quantity, ActorMention)
_LINE: Final = re.compile(r"(?P<indent>[^\S\n\r]*)(?P<words>\S[^\n\r]*)")
_ENDED: Final = re.compile(r"[.!?:;][\"'”’)\]]*$")
# No title or paragraph ends with one of these words.
_OPEN: Final = re.compile(
    r"\b(?:the|an?|of|to|in|by|at|and|or|for|with|on|from|its|their|that|which|as|than)$", re.IGNORECASE
)
_WIDEST: Final = 160  # characters; a longer line is a paragraph
_NARROWEST: Final = 30  # a column of a list is narrower
_FEWEST: Final = 2  # sentences that are cut by the end of a line: fewer prove nothing
_SHARE: Final = 0.3  # of the lines that another follows at once, how many cut a sentence
_FULL: Final = 0.8  # of the width, how far a line reaches that ends because its width does; others reach as far beyond
_CELLS: Final = ("   ", "\t", "....")  # what the cells of a row stand apart by


class _Line(NamedTuple):
    start: int
    end: int
    words: str
    indent: int


def unwrapped(text: str) -> str:
    """The text with blanks for the line breaks that cut a paragraph; of the same length, so that all offsets hold.

    A text whose lines are its paragraphs comes back as it is.
    """
    lines = list(_lines(text))
    if (width := _width(text, lines)) is None:
        return text
    breaks: list[tuple[int, int]] = []
    begun = False  # titles and bylines come before the first line that cuts a sentence
    for paragraph in _paragraphs(text, lines):
        begun = begun or any(_is_cut(first, second) for first, second in pairwise(paragraph))
        for first, second in pairwise(paragraph):
            follows = first is not lines[0] and (begun or _OPEN.search(first.words)) and _is_full(first, second, width)
            if follows or _is_cut(first, second):
                breaks.append((first.end, second.start))
    return blanked(text, breaks)


def as_printed(found: Extraction, text: str) -> Extraction:
    """What was read of an unwrapped text, with the words as the text itself prints them, line breaks and all."""
    claims = tuple(
        replace(claim, quote=text[claim.start : claim.end], figures=_printed(claim.figures, text))
        for claim in found.claims
    )
    return replace(
        found,
        times=_printed(found.times, text),
        quantities=_printed(found.quantities, text),
        actors=_printed(found.actors, text),
        claims=claims,
    )


def _printed(worded: Iterable[_Worded], text: str) -> tuple[_Worded, ...]:
    return tuple(replace(each, text=text[each.start : each.end]) for each in worded)


def _lines(text: str) -> Iterator[_Line]:
    for match in _LINE.finditer(text):
        words = match["words"].rstrip()
        start = match.start("words")
        yield _Line(start, start + len(words), words, len(match["indent"]))


def _width(text: str, lines: Sequence[_Line]) -> int | None:
    """How long the lines of a wrapped text are; None for a text that is not wrapped."""
    beside = [(one, two) for one, two in pairwise(lines) if _breaks(text, one, two) == 1]
    cut = [one for one, two in beside if _is_cut(one, two)]
    if len(cut) < _FEWEST or len(cut) < _SHARE * len(beside):
        return None
    width = median_low(len(line.words) for line in cut)
    even = sum(_FULL * width <= len(line.words) <= width / _FULL for line in cut)
    return width if _NARROWEST <= width <= _WIDEST and 2 * even > len(cut) else None


def _paragraphs(text: str, lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Lines that follow one another, and those that go on in the middle of a sentence behind the end of a page."""
    run: list[_Line] = []
    for line in lines:
        breaks = _breaks(text, run[-1], line) if run else 0
        if breaks > 2 or (breaks == 2 and not _is_cut(run[-1], line)):
            yield run
            run = []
        run.append(line)
    yield run


def _is_full(first: _Line, second: _Line, width: int) -> bool:
    """Whether the width leaves a line no room for the word that the next begins with."""
    room = len(first.words) + 1 + len(second.words.split(maxsplit=1)[0])
    return _FULL * width <= room and len(first.words) <= width / _FULL and _is_prose(first, second)


def _breaks(text: str, first: _Line, second: _Line) -> int:
    between = text[first.end : second.start]
    return max(between.count("\n"), between.count("\r"))


def _is_cut(first: _Line, second: _Line) -> bool:
    """Whether a sentence goes on behind the break."""
    return second.words[0].islower() and not _ENDED.search(first.words) and _is_prose(first, second)


def _is_prose(first: _Line, second: _Line) -> bool:
    """Whether neither line is a row of a table, and the second no item of a list and not set in from the first."""
    rows = any(gap in line.words for gap in _CELLS for line in (first, second))
    return not rows and second.indent <= min(first.indent, 1) and not ITEM.match(second.words)
