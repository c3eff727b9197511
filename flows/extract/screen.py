"""Screens: which of many patterns could match at a place, by the characters that stand there.

Trying hundreds of patterns at every word costs far more than the few matches that come of it. A screen
reads from each pattern how its matches can begin, once, and answers from a table. It may name a pattern
that does not match after all, but it never leaves out one that does.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final

from flows.extract.beginnings import ways
from flows.extract.pattern import DIGIT, ODD, Written, symbol
from flows.extract.prefixes import Prefixes

KEPT: Final = 50_000  # answers remembered before the memory is cleared
_DIGIT: Final = re.compile(r"\d")
_NUMERAL: Final = re.compile(r"\d+(?:[.,\s]\d+)*")
_LONGEST: Final = 40  # characters of a number that is read, and of what follows it


class Screen(dict[str, tuple[int, ...]]):
    """From the next `reach` characters of a text to the numbers of the patterns that could match there.

    With `numerals`, a number, or several in a row, counts as one character: what follows tells the patterns apart.
    """

    def __init__(self, patterns: Sequence[Written], reach: int, *, numerals: bool = False) -> None:
        """Screen by up to `reach` characters of each pattern."""
        super().__init__()
        self.reach, self.numerals = reach, numerals
        self._patterns = patterns

    @cached_property
    def _prefixes(self) -> Prefixes:
        """Read when first asked for, as not every command reads articles."""
        return Prefixes(self._patterns, numerals=self.numerals)

    def __missing__(self, here: str) -> tuple[int, ...]:
        """Work out the answer for characters that are met for the first time."""
        if len(self) > KEPT:
            self.clear()
            self._prefixes.clear()
        even = _even(here)
        steps = [self._prefixes[even[:size]] for size in range(len(even) + 1)]
        found = frozenset[int]().union(*(step.ended for step in steps))
        if len(even) == self.reach or len(even) < len(here):
            found |= steps[-1].open
        self[here] = answer = tuple(sorted(found))
        return answer

    def at(self, text: str, place: int) -> tuple[int, ...]:
        """The numbers of the patterns that could match at a place, in their order."""
        if self.numerals:
            return self[_NUMERAL.sub(DIGIT, text[place : place + _LONGEST])[: self.reach]]
        return self[text[place : place + self.reach]]


class Sieve(dict[str, tuple[int, int]]):
    """A screen that asks for two words: the one that a match begins with, and one that it goes on with.

    Most phrases need a second word that most sentences lack ("sign ... a contract"): three of four
    attempts are spared that a first word alone would call for. A pattern counts once for each of its
    outermost alternatives, its ways; sets of ways are the bits of whole numbers, which take and join fast.
    The table leads from the first `reach` characters of a word, in lower case, to the ways that may
    begin with it and to those that may go on with it.
    """

    def __init__(self, patterns: Iterable[Written], reach: int) -> None:
        """Read the ways of all patterns, up to `reach` characters of a word."""
        super().__init__()
        self.reach = reach
        self._numbers: dict[int, tuple[int, ...]] = {}
        self.single = self.with_digit = 0  # ways that need no second word that is known; that need a digit
        self._number: list[int] = []  # the number of each way's pattern
        self._first: dict[str, int] = defaultdict(int)
        self._later: dict[str, int] = defaultdict(int)
        for number, pattern in enumerate(patterns):
            for way in ways(pattern, reach):
                bit = 1 << len(self._number)
                self._number.append(number)
                self.single |= 0 if way.later else bit
                self.with_digit |= bit if DIGIT in way.later else 0
                for word in way.first:
                    self._first[word] |= bit
                for word in way.later:
                    self._later[word] |= bit

    def __missing__(self, here: str) -> tuple[int, int]:
        """Work out the answer for a word that is met for the first time."""
        if len(self) > KEPT:
            self.clear()
        even = _even(here)
        self[here] = found = (_fitting(self._first, here, even), _fitting(self._later, here, even))
        return found

    def walk(self, text: str, words: Sequence[int], end: int, able: int = -1) -> list[tuple[int, tuple[int, ...]]]:
        """Where which patterns could match: at the places where words begin, the last first, in a text up to `end`.

        Of the patterns' ways only the `able` ones count.
        """
        reach, known, get, found = self.reach, self._numbers, self.get, []
        behind = self.single | (self.with_digit if words and _DIGIT.search(text, words[0], end) else 0)
        for at in reversed(words):
            here = text[at : at + reach]
            first, later = get(here) or self[here]  # a dictionary's own look takes a third of a subclass's
            if first and (fit := first & behind) and (fit := fit & able):
                found.append((at, known.get(fit) or self.patterns(fit)))
            if later:
                behind |= later
        return found

    def of(self, wanted: Iterable[int]) -> int:
        """The ways of the patterns with these numbers."""
        numbers = frozenset(wanted)
        return sum(1 << way for way, number in enumerate(self._number) if number in numbers)

    def patterns(self, found: int) -> tuple[int, ...]:
        """The numbers of the patterns that these are ways of, in order; equal sets are met again and again."""
        if len(self._numbers) > KEPT:
            self._numbers.clear()
        here: dict[int, None] = {}
        rest = found
        while rest:
            lowest = rest & -rest
            here[self._number[lowest.bit_length() - 1]] = None
            rest ^= lowest
        self._numbers[found] = numbers = tuple(here)
        return numbers


def _even(here: str) -> str:
    """The symbols of the characters, up to one that has none."""
    even = "".join(map(symbol, here))
    return even[: even.index(ODD)] if ODD in even else even


def _fitting(table: Mapping[str, int], here: str, even: str) -> int:
    """The ways of all beginnings that the characters could have; `even` are their symbols."""
    ways = 0
    if len(even) < len(here):
        for start, more in table.items():
            if start[: len(even)] == even[: len(start)]:
                ways |= more
    else:
        for size in range(len(even) + 1):
            ways |= table.get(even[:size], 0)
    return ways
