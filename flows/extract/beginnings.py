"""How the matches of a pattern begin, and what words they must hold: read from the pattern itself, once.

A condition that consumes nothing (a boundary, a look around) is left out, which only lets more through: what is
read here may name too much, but never leaves out what could match.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from math import fsum
from re import _constants as sre  # type: ignore[attr-defined]  # the parsed form of a pattern has no public name
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Final, Protocol

from flows.extract.record import record

ODD: Final = "\0"
DIGIT: Final = "0"  # stands for any digit
BLANK: Final = " "  # stands for any white space
WIDE: Final = 12  # a class of more characters than this may begin with anything
ENDLESS: Final = sre.MAXREPEAT  # rounds of an item without a bound
REPEATS: Final = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
EMPTY_WIDTH: Final = (sre.AT, sre.ASSERT, sre.ASSERT_NOT)
_CATEGORIES: Final = {sre.CATEGORY_DIGIT: DIGIT, sre.CATEGORY_SPACE: BLANK}

Item = tuple[Any, Any]  # what the parser calls an item: its kind and what belongs to it


class Written(Protocol):
    """A pattern that need not be compiled yet: a rule, or a compiled one."""

    @property
    def pattern(self) -> str:
        """The regular expression."""
        ...

    @property
    def flags(self) -> int:
        """How it is to be compiled."""
        ...


@cache
def symbol(char: str) -> str:
    """What stands for a character and its other cases; ODD where those are more than one character, as for "ß"."""
    if char.isdecimal():
        return DIGIT
    if char.isspace():
        return BLANK
    folded = char.upper().lower()  # the long s, the Kelvin sign and the like match plain letters
    return folded if len(folded) == 1 else ODD


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
    return [Way(_beginnings(items, reach), _later(items, reach)[0]) for items in _alternatives(parsed(pattern))]


def parsed(pattern: Written) -> Sequence[Item]:
    """The items of a pattern."""
    items: Sequence[Item] = _parser.parse(pattern.pattern, pattern.flags)
    return items


def _each(items: Iterable[Item]) -> Iterable[Item]:
    """The items one by one; what the parser makes is a list inside an object that is far slower to go through."""
    listed: Iterable[Item] = getattr(items, "data", items)
    return listed


def inner(item: Item) -> Sequence[Sequence[Item]]:
    """The sequences of items one of which an item stands for: of a group or of alternatives; else none."""
    kind, value = item
    if kind is sre.SUBPATTERN:
        return (value[-1],)
    if kind is sre.ATOMIC_GROUP:
        return (value,)
    return value[1] if kind is sre.BRANCH else ()


def _beginnings(items: Iterable[Item], reach: int) -> frozenset[str]:
    walk = _Walk(reach, set())
    return frozenset(walk.along(items, {""}) | walk.closed)


def _alternatives(items: Iterable[Item]) -> Iterator[list[Item]]:
    """The sequences of items that a sequence stands for: its outermost alternatives."""
    solid = [item for item in _each(items) if item[0] not in EMPTY_WIDTH]
    match solid:
        case [(sre.SUBPATTERN | sre.BRANCH, _) as only]:
            yield from chain.from_iterable(map(_alternatives, inner(only)))
        case _:
            yield solid


def _later(items: Iterable[Item], reach: int, apart: bool = False) -> tuple[frozenset[str], bool]:
    """The beginnings with one of which some later word of every match begins: the rarest that can be told, or none.

    `apart` tells whether a new word begins where the items do; given back is also whether one begins after them.
    """
    known: list[frozenset[str]] = []
    solid = [item for item in _each(items) if item[0] not in EMPTY_WIDTH]
    for place, item in enumerate(solid):
        if apart and place:  # what the first item begins with was asked of the whole that it opens
            known.append(_words(solid[place:], reach))
        words, apart = _within(item, reach, apart)
        known.append(words)
    return min(filter(None, known), key=_frequency, default=frozenset()), apart


def _words(items: Sequence[Item], reach: int) -> frozenset[str]:
    """The beginnings of words, or the digit, with one of which items begin; none where it could be anything else."""
    found = _beginnings(items, reach)
    return found if all(map(_is_word, found)) else frozenset()


def _within(item: Item, reach: int, apart: bool) -> tuple[frozenset[str], bool]:
    """The beginnings that the matches of one item hold, of later words or a digit; and whether a word begins after."""
    kind, value = item
    if kind in REPEATS:
        words, after = _later(value[2], reach, apart)
        return words if value[0] else frozenset(), (apart or value[0] > 0) and after
    if ways_in := inner(item):
        if all(map(_is_letters, ways_in)):
            return frozenset(), False
        each = [_later(way, reach, apart) for way in ways_in]
        if apart:  # an alternative of which no later word is known may be known by how it begins
            each = [(words or _words(way, reach), after) for way, (words, after) in zip(ways_in, each, strict=True)]
        certain = all(words for words, _ in each)  # a match may go the one way that holds nothing
        return frozenset().union(*(words for words, _ in each if certain)), all(after for _, after in each)
    possible = symbols(item)
    words = frozenset([DIGIT]) if possible == {DIGIT} else frozenset()
    return words, bool(possible) and not any(one.isalnum() or one == "_" for one in possible or ())


def _is_word(beginning: str) -> bool:
    return beginning == DIGIT or beginning[:1].isalpha()


def _frequency(words: frozenset[str]) -> float:
    """About how often words that begin so are met, for choosing; a digit is met in every second sentence."""
    return fsum(3.0 ** -len(word) for word in words)


def _is_letters(items: Iterable[Item]) -> bool:
    """Whether the items are letters alone, so that no word begins or ends among them."""
    for item in _each(items):
        kind, value = item
        if kind is sre.LITERAL:
            if not chr(value).isalpha():
                return False
        elif not (ways_in := inner(item)) or not all(map(_is_letters, ways_in)):
            return False
    return True


@record(frozen=True, slots=True)
class _Walk:
    """A walk along a parsed pattern with the strings that still grow; those that are done go to `closed`."""

    reach: int
    closed: set[str]

    def along(self, items: Iterable[Item], growing: set[str]) -> set[str]:
        """The strings that still grow after the items of a sequence."""
        for item in _each(items):
            if not growing:
                break
            growing = self._over(item, growing)
            grown = {start for start in growing if len(start) >= self.reach}
            if grown:
                self.closed.update(grown)
                growing -= grown
        return growing

    def _over(self, item: Item, growing: set[str]) -> set[str]:
        """The strings that still grow after one item."""
        kind, value = item
        if kind is sre.LITERAL and (one := symbol(chr(value))) != ODD:  # as most items are
            return {start + one for start in growing}
        if kind in EMPTY_WIDTH:
            return set(growing)
        if kind in REPEATS:
            least, most, body = value
            return self._repeated(least, most, body, growing)
        if ways_in := inner(item):
            return set().union(*(self.along(way, growing) for way in ways_in))
        possible = symbols(item)
        if possible is None:
            self.closed.update(growing)
            return set()
        return {start + one for start in growing for one in possible}

    def _repeated(self, least: int, most: int, items: Iterable[Item], growing: set[str]) -> set[str]:
        """The strings that still grow after from `least` to `most` rounds of the items."""
        for _ in range(min(least, self.reach)):
            growing = self.along(items, growing)
        every = last = growing
        for _ in range(min(most - least, self.reach)):
            last = self.along(items, last) - every
            every = every | last
        return every


def symbols(item: Item) -> set[str] | None:
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
