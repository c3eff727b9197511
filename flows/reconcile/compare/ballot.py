"""One vote of a board or committee that two articles split differently: "voted 2-1" is not "voted unanimously"."""

import re
from dataclasses import dataclass
from datetime import timedelta

from flows.extract.quantity.numeral import SMALL
from flows.reconcile.sighting import Sighting
from flows.reconcile.words import stem

_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(SMALL)})"
_SPLITS = (
    re.compile(
        rf"\b(?:voted|votes|vote of|split|backed|approved|rejected|passed|carried|ruled|decided)(?: [a-z]+){{0,3}}? "
        rf"(?P<won>{_NUMBER})(?:[-–]| to )(?P<lost>{_NUMBER})\b(?! (?:per cent|percent|basis|million|billion))(?!\s?%)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<won>{_NUMBER})(?:[-–]| to )(?P<lost>{_NUMBER}) (?:vote|split|majority|ruling|decision)\b", re.I
    ),
    re.compile(rf"\b(?P<won>{_NUMBER}) votes (?:to|against) (?P<lost>{_NUMBER})\b", re.IGNORECASE),
)
_AS_ONE = re.compile(r"\bunanimous(?:ly)?\b", re.IGNORECASE)
_SIGNS = ("vot", "split", "nanim", "majorit", "ruling", "decision", "decided", "ruled")
_MONTH = timedelta(days=31)
_VOTING = frozenset(map(stem, ("vote", "voted", "votes", "board", "committee", "council", "members", "unanimously")))
"""Words that tell any vote."""


@dataclass(frozen=True, slots=True)
class Split:
    """How many voted for and against, the first not known where all voted as one."""

    won: int | None
    lost: int


def split(quote: str) -> Split | None:
    """How a vote went that a claim tells; None where it tells of none."""
    low = quote.casefold()
    if not any(sign in low for sign in _SIGNS):
        return None
    for pattern in _SPLITS:
        if found := pattern.search(quote):
            return Split(_number(found["won"]), _number(found["lost"]))
    return Split(None, 0) if _AS_ONE.search(quote) else None


def split_differently(one: Sighting, other: Sighting) -> bool:
    """Whether two claims tell of one vote, by party, time and words, and give it other numbers of voices."""
    a, b = split(one.claim.quote), split(other.claim.quote)
    if a is None or b is None or one.family != other.family or one.denied or other.denied:
        return False
    if a.lost == b.lost and (a.won == b.won or None in (a.won, b.won)):
        return False
    parties = set(one.parties) & set(other.parties)
    words = (set(one.words) & set(other.words)) - _VOTING
    return bool(parties and words) and _at_one_time(one, other)


def _at_one_time(one: Sighting, other: Sighting) -> bool:
    """Whether both claims give a time, within a month, and one's lies within the other's."""
    a, b = one.claim, other.claim
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    nested = (a.first <= b.first and b.last <= a.last) or (b.first <= a.first and a.last <= b.last)
    return nested and max(a.last - a.first, b.last - b.first) <= _MONTH


def _number(text: str) -> int:
    return int(text) if text.isdigit() else SMALL[text.casefold()]
