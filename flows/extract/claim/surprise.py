"""Surprises: by how much a result beat or missed what was expected of it, which is no result itself.

"Revenue of $688.7 million beat expectations by $38.83 million": the second sum is an earnings surprise, as the trade
calls it, and not what was sold.
"""

import re
from typing import Final

_EXPECTED: Final = r"(?:expectations?|estimates?|consensus|forecasts?|projections?|predictions?|wall street|the street)"
_HEDGES: Final = r"about\s|around\s|some\s|nearly\s|almost\s|roughly\s|an?\s"
_FORESEEN: Final = re.compile(r"xpectation|stimate|onsensus|orecast|rojection|rediction|urprise|[Ss]treet")
_BEFORE: Final = re.compile(
    r"\b(?:beat(?:s|ing)?|top(?:s|p?ed|ping)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|miss(?:es|ed|ing)?"
    r"|trail(?:s|ed|ing)?|undershot|undershoot(?:s|ing)?|above|below|ahead\sof|short\sof)\s"
    rf"(?=[^;]{{0,70}}?\b{_EXPECTED}\b)[^;]{{0,110}}?\bby\s+(?:{_HEDGES})*$"
    r"|\b(?:earnings|revenue|sales|profit|eps|positive|negative)\ssurprise\sof\s+$",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"\s+(?:better\sthan|worse\sthan|more\sthan|less\sthan|higher\sthan|lower\sthan|above|below|ahead\sof|short\sof|shy\sof"
    rf"|under|over)\s(?:[\w’'.-]+\s){{0,5}}?{_EXPECTED}\b",
    re.IGNORECASE,
)
_REACH: Final = 130  # characters on each side of a number in which what it is off by may stand
_NO_RESULT: Final = ("share", "price_change", "amount", "price")
# What stands before a sum that something is off by, and not before the thing itself.
_OFF_BY: Final = re.compile(
    r"(?:,\s+(?:or\s+)?|\b(?:fell|came(?:\sin)?|was|were|is|are|landed|ended|finished)\s+)"
    rf"(?:{_HEDGES}|just\s)*$",
    re.IGNORECASE,
)


def is_foreseen(text: str, clause: tuple[int, int]) -> bool:
    """Whether a clause speaks of what was expected, so that one of its numbers may be a surprise."""
    return _FORESEEN.search(text, *clause) is not None


def is_surprise(text: str, start: int, end: int, clause: tuple[int, int]) -> bool:
    """Whether a number of a clause is by how much a result differs from what was expected."""
    first, last = max(clause[0], start - _REACH), min(clause[1], end + _REACH)
    if _BEFORE.search(text, first, start):
        return True
    return _OFF_BY.search(text, first, start) is not None and _AFTER.match(text, end, last) is not None


def surprise_of(named: str, before: str | None) -> str:
    """The name of a surprise: of the measure that the number was taken for, else of that of the figure before it."""
    measure = named.removesuffix("_yoy").removesuffix("_growth")
    if measure in _NO_RESULT and before:
        measure = before
    return f"{measure.removesuffix('_consensus')}_surprise"
