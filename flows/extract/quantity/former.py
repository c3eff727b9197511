"""The former value in brackets behind an amount, as reports print it: "SEK 909 M (875)", "SEK 18.9 (17.0) billion"."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount, is_sane
from flows.extract.quantity.found import Found
from flows.extract.quantity.numeral import digits_of, number_of
from flows.extract.record import record

_N: Final = r"\d[\d,]*(?:\.\d+)?"
_BRACKET: Final = re.compile(rf"[ \u00a0]\((?P<minus>[-−–])?(?P<n>{_N})\)(?![\w%])")
# What the number and the bracket share stands behind both.
_PARTED: Final = re.compile(
    rf"(?P<n>{_N})[ \u00a0]\([-−–]?{_N}\)"
    r"(?P<shared>[ \u00a0]?(?:%|per\s?cent\b|percent\b|pct\b"
    r"|(?:thousand|million|billion|trillion|mn|bn|m|crore|lakh)\b|(?:per|a)\s+share\b))"
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_NOTE: Final = 10  # a smaller number without a fraction is that of a footnote
_LIKE: Final = 10  # how many times one value may be the other
_AROUND: Final = 60  # characters on either side that the rules may look at
LONGEST: Final = 16  # characters within which the bracket behind a number opens


@record(frozen=True, slots=True)
class Parted:
    """A number that a bracket parts from its unit: its end, and the text around it without the bracket.

    `start` is where the amount that ends there starts in that text.
    """

    end: int
    whole: str
    start: int


def parted(text: str, start: int, number: int) -> Parted | None:
    """The amount from `start` whose number starts at `number`, where a bracket stands before its scale or unit."""
    found = _PARTED.match(text, number)
    if found is None:
        return None
    begin = max(0, start - _AROUND)
    behind = text[found.start("shared") : found.end("shared") + _AROUND]
    return Parted(found.end("n"), text[begin : found.end("n")] + behind, start - begin)


def former(text: str, last: Found) -> Found | None:
    """The amount of the time before that a bracket right behind an amount gives in its unit, or None."""
    amount = last.amount
    if amount is None or amount.kind not in ("money", "percent"):
        return None
    found = _BRACKET.match(text, last.end)
    if found is None or _YEAR.fullmatch(found["n"]):
        return None
    number = number_of(found["n"])
    if not (found["minus"] or (_is_printed_so(found["n"], number) and _is_alike(amount, number))):
        return None
    told = replace(amount, number=-number if found["minus"] else number, digits=digits_of(found["n"]))
    begin = found.start("minus") if found["minus"] else found.start("n")
    return Found(begin, found.end("n"), told, last.rule) if is_sane(told) else None


def _is_printed_so(printed: str, number: Decimal) -> bool:
    """Whether a number in brackets is too exact or too great for that of a footnote."""
    return "." in printed or number >= _NOTE


def _is_alike(amount: Amount, number: Decimal) -> bool:
    """Whether two values are of one size, as those of one measure are."""
    here = abs(amount.number)
    return 0 < number <= _LIKE * here and here <= _LIKE * number
