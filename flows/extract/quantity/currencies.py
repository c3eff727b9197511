"""Currencies, from `currencies.toml` beside this file: the signs, codes and words that name them."""

import tomllib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from importlib.resources import files
from typing import Final

_DATA: Final = tomllib.loads(files(__package__).joinpath("currencies.toml").read_text("utf-8"))


def _by_word(words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """A table of name -> words, turned into word -> name."""
    return {word: name for name, group in words.items() for word in group}


CODES: Final = frozenset(_DATA["codes"])
CODE_ALIASES: Final[Mapping[str, str]] = _DATA["aliases"]
# Code with its scale -> the code, and what it multiplies by.
SCALED: Final[Mapping[str, tuple[str, int]]] = {
    f"{scale}{code}" if place == "before" else f"{code}{scale}": (code, times)
    for place in ("before", "behind")
    for scale, times in _DATA["scaled"][place].items()
    for code in _DATA["scaled"]["codes"]
}
SIGNS: Final = _by_word(_DATA["signs"])
WEAK_SIGNS: Final = frozenset(_DATA["weak"])
WORDS: Final = _by_word(_DATA["words"])
MINOR_WORDS: Final = _by_word(_DATA["hundredths"])
MINOR: Final = Decimal("0.01")
LOOSE: Final = _by_word(_DATA["loose"])
