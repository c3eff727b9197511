"""A rule: a named pattern with a meaning, and the examples that prove it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

# Before a list of words that begin with a letter: the places before digits and signs are passed over at once.
LETTER: Final = r"\b(?=[^\W\d_])"
_Letters = dict[str, "_Letters"]  # a tree of words, letter by letter; "" marks where one ends


def one_of(words: Iterable[str], space: str = r"\s+") -> str:
    """The pattern that matches any of the words, the longest that fits; `space` is what a space in a word matches.

    Words that begin alike share their beginning: a text is refused once a letter, not once a word, which
    makes long lists several times as fast.
    """
    tree: _Letters = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?:{_written(tree, space)})"


def _written(tree: _Letters, space: str) -> str:
    """The pattern of a tree of letters; it goes on where it can before it ends where it may."""
    pieces = {letter: space if letter == " " else re.escape(letter) for letter in sorted(tree) if letter}
    ways = [piece + _written(tree[letter], space) for letter, piece in pieces.items()]
    if "" in tree:
        ways = [*ways, ""] if ways else []
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})" if ways else ""


@dataclass(frozen=True)
class Rule:
    """`pattern` is a verbose regular expression with named groups; `resolve` turns its match into a value.

    `resolve` returns None to decline. `examples` maps phrases to the value they must give, `declines`
    lists phrases that the rule must leave alone: both are run by the tests. A rule without examples,
    or one that matches the empty string, refuses to exist. Every match `holds` one of some words, in lower case:
    where none of them is near, a costly pattern need not be tried.
    """

    name: str
    pattern: str
    resolve: Callable[[re.Match[str]], Any]
    examples: Mapping[str, Any]
    declines: tuple[str, ...] = ()
    flags: int = re.IGNORECASE
    holds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a rule that proves nothing."""
        if not self.examples:
            raise ValueError(f"rule {self.name!r} has no examples")
        object.__setattr__(self, "flags", self.flags | re.VERBOSE)

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: of all rules few articles try a third."""
        regex = re.compile(self.pattern, self.flags)
        if regex.fullmatch(""):
            raise ValueError(f"rule {self.name!r} matches the empty string")
        return regex
