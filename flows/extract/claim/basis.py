"""Basis: on what footing a figure stands, by the words of its own stretch of the clause."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import re2

from flows.extract.quantity.quantity import Quantity

_BEFORE: Final = 70
_AFTER: Final = 40
_HOUR: Final = r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m|\d{4}\s?(?:gmt|hrs|hours)|midday|mid-?morning|noon|lunchtime)"
WORDINGS: Final = (
    ("open", r"at the open(?:ing)?|\bopen(?:ed|s|ing) (?:\S+ ){0,3}(?:lower|higher|up|down)\b"),
    ("premarket", r"pre-?market|before the (?:opening|open|bell)|ahead of the (?:opening|open|bell)"),
    ("afterhours", r"after-?hours|extended trading"),
    (
        "intraday",
        (
            rf"intraday|as much as|as (?:low|high) as|at one point|early (?:trad(?:e|ing)|dealings|deals)"
            rf"|\b(?:by|at|around) {_HOUR}"
            r"|morning trad(?:e|ing)|touch(?:ed|ing)|(?:are|is|was|were) trading|as of \d"
            r"|\bonce (?:rose|fell|gained|lost|dropped|jumped|climbed)"
            r"|(?:rose|fell|gained|lost|dropped|jumped|slipped|slid|climbed) (?:by )?up to|in the course of"
            r"|at one time|after (?:the )?opening|to trade"
            r"|(?:are|is|was|were) traded|at midday|in the morning|at the moment"
        ),
    ),
    ("close", r"clos(?:ed|es|ing)|finish(?:ed|es|ing)|end(?:ed|ing)|settled"),
    ("constant_currency", r"constant[- ]currenc|currency-adjusted"),
    (
        "underlying",
        (
            r"underlying|adjusted|before special items|before the write-?down|excluding|like-for-like|core"
            r"|without (?:them|it|the)"
        ),
    ),
    ("non_gaap", r"non-gaap|non-[\w ]{0,20}financial reporting standards|non-ifrs"),
    ("statutory", r"statutory|reported basis"),
    ("list", r"list (?:price|prices|value)"),
    ("net", r"net of"),
    ("gross", r"gross proceeds"),
)
_ANY: Final = re2.compile(f"(?i){'|'.join(pattern for _, pattern in WORDINGS)}".encode())
_BASIS: Final = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in WORDINGS)
# What only prices stand on: a quarter that "ended" in March, or a plant that "closed", is no close of trading.
_HOURS: Final = ("open", "premarket", "afterhours", "intraday", "close")
_OF_ACCOUNTS: Final = tuple((name, pattern) for name, pattern in _BASIS if name not in _HOURS)
_RATES: Final = ("share", "hour", "day", "week", "month", "year")
_JOINED: Final = re.compile(
    r"\W{0,2}(?:\s*(?:lower|higher|down|up))?\s*(?:\(|to|at|from|or|,\s*or)?\s*(?:a\s+|about\s+|around\s+)?",
    re.IGNORECASE,
)
_TURN: Final = re.compile(r",\s|;\s|\s(?=(?:and|but|before|after|while|having)\s)")


def names_basis(text: str, span: tuple[int, int]) -> bool:
    """Whether a clause names any basis at all, for any of its figures: few do."""
    places = _places(text)
    first = bisect_left(places, span[0])
    return first < len(places) and places[first] < span[1]


@lru_cache(maxsize=1)
def _places(text: str) -> list[int]:
    """Where the words of bases begin in a text, asked once for all its clauses."""
    return [match.start() for match in _ANY.finditer(text.encode("ascii", "replace"))]


def rate(quantity: Quantity) -> str | None:
    """The basis of a figure that is a rate by itself: per share, per year."""
    return f"per_{quantity.per}" if quantity.per in _RATES else None


def basis(text: str, quantity: Quantity, span: tuple[int, int], *, traded: bool = True) -> str | None:
    """On what basis a figure stands, by the words of its own stretch of the clause; `traded` if it is of prices."""
    if quantity.per == "share":
        return rate(quantity)
    start = max(span[0], text.rfind(",", span[0], quantity.start), quantity.start - _BEFORE)
    stop = min([span[1], quantity.end + _AFTER, *(at for at in [text.find(",", quantity.end, span[1])] if at >= 0)])
    forms = _BASIS if traded else _OF_ACCOUNTS
    return next((name for name, pattern in forms if pattern.search(text, start, stop)), None) or rate(quantity)


def stretches(text: str, quantities: Sequence[Quantity], span: tuple[int, int]) -> list[tuple[int, int]]:
    """For each figure the stretch of the clause that is its own: shared with those it is joined to ("4% to $5")."""
    cuts = [span[0]]
    for one, other in pairwise(quantities):
        cuts.append(cuts[-1] if _JOINED.fullmatch(text, one.end, other.start) else _cut(text, one, other))
    ends = [span[1]]
    for this, following in pairwise(reversed(cuts)):
        ends.append(ends[-1] if following == this else this)
    return list(zip(cuts, reversed(ends), strict=True)) if quantities else []


def _cut(text: str, one: Quantity, other: Quantity) -> int:
    """Where the words between two figures pass from the first to the second."""
    turn = _TURN.search(text, one.end, other.start)
    return turn.end() if turn else one.end
