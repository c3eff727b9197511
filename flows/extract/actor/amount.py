"""Amounts of money inside runs of capitals: "DKr111", "SEK 14.3bn" name nobody."""

import re

from flows.extract.quantity.currencies import CODE_ALIASES, CODES, SIGNS
from flows.extract.rule import one_of

# Single letters stand for too much else: "A4", "R2".
_UNITS = one_of(unit for unit in {*CODES, *CODE_ALIASES, *SIGNS} if unit.rstrip(".").isalpha() and len(unit) > 1)
_GLUED = re.compile(rf"{_UNITS}\d[\d.,]*(?:bn|tn|mn|[mk]|[a-z]{{1,2}}n)?")
_UNIT = re.compile(_UNITS)
_NUMBER = re.compile(r"\d[\d.,]*(?:bn|tn|mn|[mk])?")


def money(word: str, following: str) -> int:
    """How many words are an amount of money: 1 for "DKr111", 2 for "SEK" and "14.3bn", 0 for any other."""
    if _GLUED.fullmatch(word):
        return 1
    return 2 if _NUMBER.fullmatch(following) and _UNIT.fullmatch(word) else 0
