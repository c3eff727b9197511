"""Two counts of one thing that one article sets against each other: the company's number, and what its union counts."""

import re

from flows.reconcile.compare.counts import of_a_crowd
from flows.reconcile.compare.dispute import LOWER, UPPER
from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.reading import Amount, Reading
from flows.reconcile.rounding import rounds

_NEAR = 900
"""Characters between two numbers that speak of each other."""
_TIMES = 10.0
"""How many times the other's number somebody may count."""
_WHOSE = re.compile(r"\b(?:according to|count(?:s|ed)?|says?|said|puts?)\b", re.IGNORECASE)
"""What tells whose a number is; a sentence with two of them may tell it of both."""


def rivals(a: Reading, b: Reading) -> Finding | None:
    """The verdict on two counts of two voices in one article, one of which is told as somebody's own count."""
    if a.counted != b.counted or a.figure.unit != b.figure.unit:
        return None
    if a.counted == a.figure.unit and "incident" not in (a.event_type, b.event_type):
        return None
    if not (_by_two(a, b) or of_a_crowd(a.counted)):
        return None
    if not (a.contested or b.contested) or a.prior or b.prior or abs(a.figure.start - b.figure.start) > _NEAR:
        return None
    one, other = a.figure, b.figure
    if one.value_high is not None or other.value_high is not None or not one.value or not other.value:
        return None
    ratio = one.value / other.value
    apart = 1 / _TIMES <= ratio <= _TIMES and not rounds(one, other)
    return Finding("contradicts", ratio) if apart and _excludes(one, other) and _excludes(other, one) else None


def _by_two(a: Reading, b: Reading) -> bool:
    """Whether two parties give the numbers, or one sentence tells whose each of them is."""
    if a.claim_id == b.claim_id and a.contested and b.contested:
        return len(_WHOSE.findall(a.page.quote(a.claim_id))) > 1
    return a.subject != b.subject and bool(a.subject) and bool(b.subject)


def _excludes(one: Amount, other: Amount) -> bool:
    """Whether a number, where it is a bound, leaves no room for the other."""
    if one.op in LOWER:
        return other.value < one.value
    return one.op not in UPPER or other.value > one.value
