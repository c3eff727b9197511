"""How the matches of a pattern begin, and what words they must hold: read from the pattern itself, once.

What is read here may name too much, but never leaves out what could match.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from math import fsum
from typing import Final

from flows.extract.pattern import DIGIT, Fork, Item, Loop, Row, Written, parsed
from flows.extract.record import record

_UNKNOWN: Final = frozenset[str]()


def beginnings(pattern: Written, reach: int) -> frozenset[str]:
    """The strings with one of which every match begins: lower case, "0" any digit, " " any white space.

    A string shorter than `reach` may go on with anything, or end the match.
    """
    return _beginnings(parsed(pattern), reach)


@record(frozen=True, slots=True)
class Way:
    """One of the ways in which a pattern can match: how it begins, and with one of which `later` words it goes on.

    Both are beginnings of words as `beginnings` gives them; `later` is empty where a match need not hold a
    second word of which anything is known. DIGIT in `later` stands for a digit anywhere in the match.
    """

    first: frozenset[str]
    later: frozenset[str]


def ways(pattern: Written, reach: int) -> list[Way]:
    """The ways in which a pattern can match, one for each of its outermost alternatives."""
    return [Way(_beginnings(row, reach), _later(row, reach, apart=False)[0]) for row in _alternatives(parsed(pattern))]


def _beginnings(row: Sequence[Item], reach: int) -> frozenset[str]:
    walk = _Walk(reach, set())
    return frozenset(walk.along(row, {""}) | walk.closed)


def _alternatives(row: Row) -> Iterator[Row]:
    """The rows that a row stands for: its outermost alternatives."""
    match row:
        case [Fork(each, _)]:
            yield from chain.from_iterable(map(_alternatives, each))
        case _:
            yield row


def _later(row: Row, reach: int, *, apart: bool) -> tuple[frozenset[str], bool]:
    """The beginnings with one of which some later word of every match begins: the rarest that can be told, or none.

    `apart` tells whether a new word begins where the row does; given back is also whether one begins after it.
    """
    known: list[frozenset[str]] = []
    for place, item in enumerate(row):
        if apart and place:  # what the first item begins with was asked of the whole that it opens
            known.append(_words(row[place:], reach))
        words, apart = _within(item, reach, apart=apart)
        known.append(words)
    return min(filter(None, known), key=_frequency, default=_UNKNOWN), apart


def _words(row: Sequence[Item], reach: int) -> frozenset[str]:
    """The beginnings of words, or the digit, with one of which a row begins; none where it could be anything else."""
    found = _beginnings(row, reach)
    return found if all(map(_is_word, found)) else _UNKNOWN


def _within(item: Item, reach: int, *, apart: bool) -> tuple[frozenset[str], bool]:
    """The beginnings that the matches of one item hold, of later words or a digit; and whether a word begins after."""
    if isinstance(item, str | frozenset):
        return frozenset(DIGIT) if set(item) == {DIGIT} else _UNKNOWN, not any(map(_is_of_words, item))
    if isinstance(item, Loop):
        words, after = _later(item.body, reach, apart=apart)
        return words if item.least else _UNKNOWN, (apart or item.least > 0) and after
    if item is None or item.letters:
        return _UNKNOWN, False
    each = [_later(way, reach, apart=apart) for way in item.ways]
    if apart:  # an alternative of which no later word is known may be known by how it begins
        each = [(words or _words(way, reach), after) for way, (words, after) in zip(item.ways, each, strict=True)]
    certain = all(words for words, _ in each)  # a match may go the one way that holds nothing
    return frozenset().union(*(words for words, _ in each if certain)), all(after for _, after in each)


def _is_word(beginning: str) -> bool:
    return beginning == DIGIT or beginning[:1].isalpha()


def _is_of_words(one: str) -> bool:
    return one.isalnum() or one == "_"


def _frequency(words: frozenset[str]) -> float:
    """About how often words that begin so are met, for choosing; a digit is met in every second sentence."""
    return fsum(3.0 ** -len(word) for word in words)


@record(frozen=True, slots=True)
class _Walk:
    """A walk along a row with the strings that still grow; those that are done go to `closed`."""

    reach: int
    closed: set[str]

    def along(self, row: Sequence[Item], growing: set[str]) -> set[str]:
        """The strings that still grow after a row."""
        for item in row:
            if isinstance(item, str):
                growing = self._on({start + item for start in growing})
            elif isinstance(item, Fork):
                growing = set().union(*(self.along(way, growing) for way in item.ways))
            elif isinstance(item, Loop):
                growing = self._repeated(item, growing)
            elif item is None:
                self.closed.update(growing)
                return set()
            else:
                growing = self._on({start + one for start in growing for one in item})
            if not growing:
                break
        return growing

    def _on(self, grown: set[str]) -> set[str]:
        """Those that still grow among strings that have grown."""
        done = [start for start in grown if len(start) >= self.reach]
        if not done:
            return grown
        self.closed.update([start[: self.reach] for start in done])
        return grown.difference(done)

    def _repeated(self, loop: Loop, growing: set[str]) -> set[str]:
        """The strings that still grow after a loop."""
        for _ in range(min(loop.least, self.reach)):
            growing = self.along(loop.body, growing)
        every = last = growing
        for _ in range(min(loop.most - loop.least, self.reach)):
            last = self.along(loop.body, last) - every
            if not last:
                break
            every = every | last
        return every
