"""Menus: what a whole page prints above its story, whose own day stands right before its first words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

PROSE: Final = 160  # a line at least this long is a paragraph
_ENDED: Final = 15  # words of a shorter line that ends as a sentence does, and is one
_ENTRIES: Final = 0.8  # of the lines above a story, how many end as no sentence does where they are a menu
_LONGEST: Final = 600  # lines that are looked through for a story
_REACH: Final = 18  # lines above a story that hold its title, its writer and its day

Line = tuple[int, str]  # where a line begins, and what it says


def lines_of(text: str, begin: int) -> Iterator[Line]:
    """The lines behind `begin` that are no blank."""
    position = begin
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        if line := text[position : min(end, position + 1000)].strip("\r\t "):
            yield text.index(line, position), line
        position = end + 1


def above_story(lines: Iterable[Line], head: int) -> Sequence[Line]:
    """The lines right above a page's story, when a menu fills its first `head` lines; none where it does not."""
    found: list[Line] = []
    for number, line in enumerate(islice(lines, _LONGEST)):
        if _is_text(line[1]):
            return found[-_REACH:] if number >= head and _is_menu(found) else ()
        found.append(line)
    return ()


def _is_text(line: str) -> bool:
    return _is_ended(line) and (len(line) >= PROSE or len(line.split()) >= _ENDED)


def _is_ended(line: str) -> bool:
    return line.rstrip('"”’)')[-1:] == "."


def _is_menu(lines: Sequence[Line]) -> bool:
    return sum(not _is_ended(line) for _, line in lines) >= _ENTRIES * len(lines)
