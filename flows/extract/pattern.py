"""What a pattern consumes, read from its regular expression: runs of letters, sets of characters, loops and forks.

A condition that consumes nothing (a boundary, a look around) is left out, which only lets more through. The parser of
the standard library would do, but takes each letter by itself: three times as long, in every process that starts.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final, Protocol

from flows.extract.record import record

ODD: Final = "\0"
DIGIT: Final = "0"  # stands for any digit
BLANK: Final = " "  # stands for any white space
WIDE: Final = 12  # a range of more characters than this may be anything
ENDLESS: Final = 1 << 32  # rounds of a loop without a bound


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


class Row(list["Item"]):
    """Items one after the other; told from others by identity, as what is looked up by a row is looked up often."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # a list has none
    __eq__ = object.__eq__


@record(frozen=True, slots=True)
class Loop:
    """From `least` to `most` rounds of a row."""

    least: int
    most: int
    body: Row


@record(frozen=True, slots=True)
class Fork:
    """One of several rows; `letters` tells that all of them are letters alone, so that no word begins or ends there."""

    ways: tuple[Row, ...]
    letters: bool


Item = str | frozenset[str] | None | Loop | Fork
"""Symbols in this order, one symbol of these, any character at all, or what is made of rows."""


@cache
def symbol(char: str) -> str:
    """What stands for a character and its other cases; ODD where those are more than one character, as for "ß"."""
    if char.isdecimal():
        return DIGIT
    if char.isspace():
        return BLANK
    folded = char.upper().lower()  # the long s, the Kelvin sign and the like match plain letters
    return folded if len(folded) == 1 else ODD


_SIGNS: Final = r"""
    (?P<letters>[A-Za-z]+(?!\s*[*+?{]))
    | (?P<place>[\^$]|\\[bBAZ]|\(\?[a-zA-Z]+\))
    | (?P<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[1-9][0-9]?|.))
    | (?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])
    | (?P<again>\(\?P=\w+\))
    | (?P<open>\((?:\?(?:P<\w+>|<?[=!]|>|[a-zA-Z-]*:))?)
    | (?P<close>\))
    | (?P<or>\|)
    | (?P<rounds>(?:[*+?]|\{(?:\d+,?\d*|,\d*)\})[+?]?)
    | (?P<any>\.)
    | (?P<one>.)
"""
_PLAIN: Final = re.compile(_SIGNS, re.VERBOSE | re.DOTALL)
_SPACED: Final = re.compile(rf"(?P<skipped>\s+|\#[^\n]*)|{_SIGNS}", re.VERBOSE | re.DOTALL)
_IN_SET: Final = re.compile(r"(?P<from>\\(?:x..|u....|.)|.)(?:-(?P<to>\\(?:x..|u....|.)|.))?", re.DOTALL)
_KINDS: Final = {"d": frozenset(DIGIT), "s": frozenset(BLANK)}
_CONTROLS: Final = dict(zip("ntrfva", "\n\t\r\f\v\a", strict=True))
_BOUNDS: Final = {"*": (0, ENDLESS), "+": (1, ENDLESS), "?": (0, 1)}


def parsed(pattern: Written) -> Row:
    """The items of a pattern, which must be one that compiles."""
    reader = _Reader()
    for sign in (_SPACED if pattern.flags & re.VERBOSE else _PLAIN).finditer(pattern.pattern):
        kind = sign.lastgroup
        if kind in _ITEM:
            reader.put(_ITEM[kind](sign[0]))
        elif kind == "open":
            reader.open(sign[0][-1] in "=!")
        elif kind == "close":
            reader.close()
        elif kind == "or":
            reader.begin()
        elif kind == "rounds":
            reader.repeat(*_bounds(sign[0]))
        elif kind == "place":
            reader.pass_by()
    return reader.whole()


class _Reader:
    """A pattern that is being read: its open groups, from the outermost, and the row that grows."""

    def __init__(self) -> None:
        self._groups: list[tuple[list[Row], bool]] = []
        self.open(around=False)

    def open(self, around: bool) -> None:
        """Begin a group; one that looks around consumes nothing."""
        self._groups.append(([], around))
        self.begin()

    def begin(self) -> None:
        """Begin an alternative."""
        self._row = Row()
        self._groups[-1][0].append(self._row)

    def put(self, item: Item) -> None:
        """Go on with an item."""
        self._row.append(item)
        self._consumes = True

    def pass_by(self) -> None:
        """Go on with what consumes nothing."""
        self._consumes = False

    def repeat(self, least: int, most: int) -> None:
        """So many rounds of what was read last."""
        if self._consumes:
            self._row[-1] = Loop(least, most, Row(self._row[-1:]))

    def close(self) -> None:
        """End a group."""
        ways, around = self._groups.pop()
        self._row = self._groups[-1][0][-1]
        if around:
            self.pass_by()
        else:
            self.put(_fork(ways))

    def whole(self) -> Row:
        """What was read, at the end."""
        ways, _ = self._groups[0]
        return ways[0] if len(ways) == 1 else Row([_fork(ways)])


def _fork(ways: Sequence[Row]) -> Fork:
    return Fork(tuple(ways), all(map(_is_letters, ways)))


@cache
def _bounds(rounds: str) -> tuple[int, int]:
    """The least and the most of a sign of rounds, or of what stands in braces."""
    if rounds[0] != "{":
        return _BOUNDS[rounds[0]]
    least, comma, most = rounds[1 : rounds.index("}")].partition(",")
    return int(least or 0), int(most or ENDLESS) if comma else int(least)


def _literal(char: str) -> Item:
    one = symbol(char)
    return None if one == ODD else one


def _character(escape: str) -> str:
    """The character that an escape or a plain character stands for."""
    if escape[0] != "\\" or len(escape) == 1:
        return escape
    number = re.fullmatch(r"\\[xu]([0-9a-fA-F]+)", escape)
    return chr(int(number[1], 16)) if number else _CONTROLS.get(escape[1], escape[1])


def _escaped(text: str) -> Item:
    """What a backslash and what belongs to it stand for."""
    if text[1] in "DSWw":
        return None
    return _AGAIN if text[1] in "123456789" else _KINDS.get(text[1]) or _literal(_character(text))


@cache
def _of_set(text: str) -> frozenset[str] | None:
    """What a character of a set in its brackets can be; None for anything."""
    if text[1] == "^":
        return None
    found: set[str] = set()
    for part in _IN_SET.finditer(text, 1, len(text) - 1):
        first, last = part["from"], part["to"]
        if first in ("\\d", "\\s"):
            found |= _KINDS[first[1]]
            found |= {symbol(char) for char in part[0][2:]}
        elif first in ("\\D", "\\S", "\\W", "\\w"):
            return None
        elif last is None:
            found.add(symbol(_character(first)))
        elif ord(_character(last)) - ord(_character(first)) < WIDE:
            found |= {symbol(chr(code)) for code in range(ord(_character(first)), ord(_character(last)) + 1)}
        else:
            return None
    return None if ODD in found else frozenset(found)


def _is_letters(row: Row) -> bool:
    return all(item.isalpha() if isinstance(item, str) else isinstance(item, Fork) and item.letters for item in row)


_AGAIN: Final = Loop(0, ENDLESS, Row([None]))  # what a group has matched, once more
_ITEM: Final[Mapping[str | None, Callable[[str], Item]]] = {
    "letters": str.lower,
    "escape": _escaped,
    "set": _of_set,
    "again": lambda _: _AGAIN,
    "any": lambda _: None,
    "one": _literal,
}
