"""Screens: which of many patterns could match at a place, by the characters that stand there.

Trying hundreds of patterns at every word costs far more than the few matches that come of it. A screen
reads from each pattern how its matches can begin, once, and answers from a table. It may name a pattern
that does not match after all, but it never leaves out one that does.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from re import _constants as sre  # type: ignore[attr-defined]  # the parsed form of a pattern has no public name
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final

KEPT: Final = 50_000  # answers remembered before the memory is cleared
ODD: Final = "\0"
WIDE: Final = 12  # a class of more characters than this may begin with anything
_REPEATS: Final = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
_EMPTY_WIDTH: Final = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)  # leaving out a condition only lets more through
_CATEGORIES: Final = {sre.CATEGORY_DIGIT: "0", sre.CATEGORY_SPACE: " "}

_Item = tuple[Any, Any]  # what the parser calls an item: its kind and what belongs to it


class Screen(dict[str, tuple[int, ...]]):
    """From the next `reach` characters of a text to the numbers of the patterns that could match there."""

    def __init__(self, patterns: Sequence[re.Pattern[str]], reach: int) -> None:
        """Read the beginnings of all patterns, up to `reach` characters of each."""
        super().__init__()
        self.reach = reach
        self._numbers: dict[str, list[int]] = defaultdict(list)
        for number, pattern in enumerate(patterns):
            for beginning in beginnings(pattern, reach):
                self._numbers[beginning].append(number)

    def __missing__(self, here: str) -> tuple[int, ...]:
        """Work out the answer for characters that are met for the first time."""
        if len(self) > KEPT:
            self.clear()
        even = "".join(map(_symbol, here))
        if ODD in even:
            known = even[: even.index(ODD)]
            fitting = [start for start in self._numbers if start[: len(known)] == known[: len(start)]]
        else:
            fitting = [even[:size] for size in range(len(even) + 1) if even[:size] in self._numbers]
        self[here] = found = tuple(sorted({number for start in fitting for number in self._numbers[start]}))
        return found

    def at(self, text: str, place: int) -> tuple[int, ...]:
        """The numbers of the patterns that could match at a place, in their order."""
        return self[text[place : place + self.reach]]


def beginnings(pattern: re.Pattern[str], reach: int) -> frozenset[str]:
    """The strings with one of which every match begins: lower case, "0" any digit, " " any white space.

    A string shorter than `reach` may go on with anything, or end the match.
    """
    walk = _Walk(reach, set())
    return frozenset(walk.along(_parser.parse(pattern.pattern, pattern.flags), {""}) | walk.closed)


def _symbol(char: str) -> str:
    """What stands for a character and its other cases; ODD where those are more than one character, as for "ß"."""
    if char.isdecimal():
        return "0"
    if char.isspace():
        return " "
    folded = char.upper().lower()  # the long s, the Kelvin sign and the like match plain letters
    return folded if len(folded) == 1 else ODD


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk along a parsed pattern with the strings that still grow; those that are done go to `closed`."""

    reach: int
    closed: set[str]

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
        return {start + symbol for start in growing for symbol in symbols}

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
        symbol = _symbol(chr(value))
        return None if symbol == ODD else {symbol}
    if kind is not sre.IN:
        return None
    found: set[str] = set()
    for part, what in value:
        if part is sre.LITERAL:
            found.add(_symbol(chr(what)))
        elif part is sre.CATEGORY and what in _CATEGORIES:
            found.add(_CATEGORIES[what])
        elif part is sre.RANGE and what[1] - what[0] < WIDE:
            found |= {_symbol(chr(code)) for code in range(what[0], what[1] + 1)}
        else:
            return None
    return None if ODD in found else found
