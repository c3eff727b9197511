"""How the matches of a pattern begin, and what words they must hold: read from the pattern itself, once.

A condition that consumes nothing (a boundary, a look around) is left out, which only lets more through: what is
read here may name too much, but never leaves out what could match.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from re import _constants as sre  # type: ignore[attr-defined]  # the parsed form of a pattern has no public name
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

ODD: Final = "\0"
DIGIT: Final = "0"  # stands for any digit
BLANK: Final = " "  # stands for any white space
UNFINISHED: Final = ("0,", "0.", "0 ")  # a number that may go on
WIDE: Final = 12  # a class of more characters than this may begin with anything
_REPEATS: Final = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_EMPTY_WIDTH: Final = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)
_CATEGORIES: Final = {sre.CATEGORY_DIGIT: DIGIT, sre.CATEGORY_SPACE: BLANK}

_Item = tuple[Any, Any]  # what the parser calls an item: its kind and what belongs to it


@cache
def symbol(char: str) -> str:
    """What stands for a character and its other cases; ODD where those are more than one character, as for "ß"."""
    if char.isdecimal():
        return DIGIT
    if char.isspace():
        return BLANK
    folded = char.upper().lower()  # the long s, the Kelvin sign and the like match plain letters
    return folded if len(folded) == 1 else ODD


def beginnings(pattern: re.Pattern[str], reach: int, *, numerals: bool = False) -> frozenset[str]:
    """The strings with one of which every match begins: lower case, "0" any digit, " " any white space.

    A string shorter than `reach` may go on with anything, or end the match. With `numerals`, a whole number stands
    as one "0", thousands and decimals with it, and so do numbers in a row; a text that is compared with the strings
    is to be written likewise.
    """
    found = _beginnings(_parsed(pattern), reach, numerals)
    return frozenset(start[:-1] if numerals and start.endswith(UNFINISHED) else start for start in found)


@dataclass(frozen=True, slots=True)
class Way:
    """One of the ways in which a pattern can match: how it begins, and with one of which `later` words it goes on.

    Both are beginnings of words as `beginnings` gives them; `later` is empty where a match need not hold a
    second word of which anything is known. DIGIT in `later` stands for a digit anywhere in the match.
    """

    first: frozenset[str]
    later: frozenset[str]


def ways(pattern: re.Pattern[str], reach: int) -> list[Way]:
    """The ways in which a pattern can match, one for each of its outermost alternatives."""
    return [Way(_beginnings(items, reach), _later(items, reach)) for items in _alternatives(_parsed(pattern))]


def _parsed(pattern: re.Pattern[str]) -> list[_Item]:
    return list(_parser.parse(pattern.pattern, pattern.flags))


def _beginnings(items: Iterable[_Item], reach: int, numerals: bool = False) -> frozenset[str]:
    walk = _Walk(reach, set(), numerals)
    return frozenset(walk.along(items, {""}) | walk.closed)


def _alternatives(items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """The sequences of items that a sequence stands for: its outermost alternatives."""
    solid = [item for item in items if item[0] not in _EMPTY_WIDTH]
    match solid:
        case [(sre.SUBPATTERN, (*_, inner))]:
            yield from _alternatives(inner)
        case [(sre.BRANCH, (_, branches))]:
            yield from chain.from_iterable(map(_alternatives, branches))
        case _:
            yield solid


def _later(items: Sequence[_Item], reach: int, apart: bool = False) -> frozenset[str]:
    """The beginnings with one of which some later word of every match begins: the rarest that can be told, or none.

    `apart` tells whether a new word begins where the items do.
    """
    known: list[frozenset[str]] = []
    solid = [item for item in items if item[0] not in _EMPTY_WIDTH]
    for place, item in enumerate(solid):
        if apart:
            known.append(_beginnings(solid[place:], reach))
        known.append(_within(item, reach, apart))
        apart = _apart([item], apart)
    return min((words for words in known if words and all(map(_is_word, words))), key=_frequency, default=frozenset())


def _within(item: _Item, reach: int, apart: bool) -> frozenset[str]:
    """The beginnings that the matches of one item hold: of later words, or a digit."""
    kind, value = item
    if kind is sre.SUBPATTERN:
        return _later(value[-1], reach, apart)
    if kind is sre.ATOMIC_GROUP:
        return _later(value, reach, apart)
    if kind is sre.BRANCH:
        return _in_each(value[1], reach, apart)
    if kind in _REPEATS:
        return _later(value[2], reach, apart) if value[0] else frozenset()
    return frozenset([DIGIT]) if _symbols(item) == {DIGIT} else frozenset()


def _in_each(branches: Iterable[Sequence[_Item]], reach: int, apart: bool) -> frozenset[str]:
    """What one of several branches holds for certain: nothing, where a single one holds nothing."""
    found: set[str] = set()
    for branch in branches:
        words = _later(branch, reach, apart)
        if not words:
            return frozenset()
        found |= words
    return frozenset(found)


def _apart(items: Iterable[_Item], before: bool) -> bool:
    """Whether a new word begins after items, `before` telling whether one begins at them."""
    for kind, value in items:
        if kind in _EMPTY_WIDTH:
            continue
        if kind is sre.SUBPATTERN:
            before = _apart(value[-1], before)
        elif kind is sre.ATOMIC_GROUP:
            before = _apart(value, before)
        elif kind is sre.BRANCH:
            before = all(_apart(branch, before) for branch in value[1])
        elif kind in _REPEATS:
            before = (before or value[0] > 0) and _apart(value[2], before)
        else:
            symbols = _symbols((kind, value))
            before = bool(symbols) and not any(one.isalnum() or one == "_" for one in symbols or ())
    return before


def _is_word(beginning: str) -> bool:
    return beginning == DIGIT or beginning[:1].isalpha()


def _frequency(words: frozenset[str]) -> tuple[float, list[str]]:
    """About how often words that begin so are met, for choosing; a digit is met in every second sentence."""
    return sum(3.0 ** -len(word) for word in words), sorted(words)


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk along a parsed pattern with the strings that still grow; those that are done go to `closed`."""

    reach: int
    closed: set[str]
    numerals: bool = False

    def along(self, items: Iterable[_Item], growing: set[str]) -> set[str]:
        """The strings that still grow after the items of a sequence."""
        for item in items:
            growing = self._over(item, growing)
            self.closed.update(start for start in growing if len(start) >= self.reach)
            growing = {start for start in growing if len(start) < self.reach}
        return growing

    def _over(self, item: _Item, growing: set[str]) -> set[str]:
        """The strings that still grow after one item."""
        kind, value = item
        if kind in _EMPTY_WIDTH or not growing:
            return growing
        if kind is sre.SUBPATTERN:
            return self.along(value[-1], growing)
        if kind is sre.ATOMIC_GROUP:
            return self.along(value, growing)
        if kind is sre.BRANCH:
            return set().union(*(self.along(branch, growing) for branch in value[1]))
        if kind in _REPEATS:
            least, most, items = value
            return self._repeated(least, most, items, growing)
        symbols = _symbols(item)
        if symbols is None:
            self.closed.update(growing)
            return set()
        return {self._grown(start, one) for start in growing for one in symbols}

    def _grown(self, start: str, one: str) -> str:
        """A string with one more symbol; where numbers count as one, a digit goes into the number before it."""
        if not self.numerals or one != DIGIT or not start.endswith((DIGIT, *UNFINISHED)):
            return start + one
        return start if start.endswith(DIGIT) else start[:-1]

    def _repeated(self, least: int, most: int, items: Iterable[_Item], growing: set[str]) -> set[str]:
        """The strings that still grow after from `least` to `most` rounds of the items."""
        for _ in range(min(least, self.reach)):
            growing = self.along(items, growing)
        every = last = growing
        for _ in range(min(most - least, self.reach)):
            last = self.along(items, last) - every
            every = every | last
        return every


def _symbols(item: _Item) -> set[str] | None:
    """What one character can be; None for anything."""
    kind, value = item
    if kind is sre.LITERAL:
        one = symbol(chr(value))
        return None if one == ODD else {one}
    if kind is not sre.IN:
        return None
    found: set[str] = set()
    for part, what in value:
        if part is sre.LITERAL:
            found.add(symbol(chr(what)))
        elif part is sre.CATEGORY and what in _CATEGORIES:
            found.add(_CATEGORIES[what])
        elif part is sre.RANGE and what[1] - what[0] < WIDE:
            found |= {symbol(chr(code)) for code in range(what[0], what[1] + 1)}
        else:
            return None
    return None if ODD in found else found
