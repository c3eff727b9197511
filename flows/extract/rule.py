"""A rule: a named pattern with a meaning, and the examples that prove it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


def one_of(words: Iterable[str]) -> str:
    """The alternation that matches any of the words, longest first; spaces match any white space."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first) + ")"


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` is a verbose regular expression with named groups; `resolve` turns its match into a value.

    `resolve` returns None to decline. `examples` maps phrases to the value they must give, `declines`
    lists phrases that the rule must leave alone: both are run by the tests. A rule without examples,
    or one that matches the empty string, refuses to exist.
    """

    name: str
    pattern: str
    resolve: Callable[[re.Match[str]], Any]
    examples: Mapping[str, Any]
    declines: tuple[str, ...] = ()
    flags: int = re.IGNORECASE
    regex: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Compile the pattern and refuse a rule that proves nothing."""
        if not self.examples:
            raise ValueError(f"rule {self.name!r} has no examples")
        regex = re.compile(self.pattern, re.VERBOSE | self.flags)
        if regex.fullmatch(""):
            raise ValueError(f"rule {self.name!r} matches the empty string")
        object.__setattr__(self, "regex", regex)
