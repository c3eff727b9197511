"""Two figures that ought to be one and are not: one has moved on since the other was told, or they contradict."""

from datetime import timedelta

from flows.reconcile.compare.dispute import a_bound, moved_on, of_one_day
from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.reading import Reading
from flows.reconcile.metrics import of_a_matter
from flows.reconcile.rounding import misprinted, sorted_digits

_LOUD_RATIO = 5.0
_MANY = 3
"""Digits that two numbers don't have in common by chance."""
_TO_CARRY_OUT = timedelta(days=30)


def loud(a: Reading, b: Reading, ratio: float) -> Finding | None:
    """Evolution or contradiction of two figures that ought to be one."""
    undated = (a.first or a.last) is None or (b.first or b.last) is None
    if undated and not of_a_matter(a.family):
        return None
    if a.prior != b.prior and of_one_day(a, b) and misprints(a, b):
        return Finding("contradicts", ratio)
    if a.prior or b.prior or a.hoped != b.hoped or a.claim_id == b.claim_id or _two_rows(a, b):
        return None
    if a.figure.value_high is not None or b.figure.value_high is not None or a.outlook or b.outlook:
        return _outlooks(a, b, ratio)
    if a_bound(a, b):
        return None
    if _carried_out(a, b) or _carried_out(b, a) or (moved_on(a, b) and not misprints(a, b)):
        return Finding("evolves", ratio)
    return Finding("contradicts", ratio) if _apart(a, b, ratio) else None


def misprints(a: Reading, b: Reading) -> bool:
    """Whether one of two numbers, none of which is a bound, may be the other misprinted."""
    return not a_bound(a, b) and misprinted(a.figure, b.figure)


def _outlooks(a: Reading, b: Reading, ratio: float) -> Finding | None:
    """What two views ahead, bids or ranges come to: they may change, but not by chance to the same digits."""
    if not (a.outlook and b.outlook):
        return None
    told_twice = a.document_id != b.document_id and misprinted(a.figure, b.figure)
    if told_twice and (a.known == b.known or _swapped(a, b)):
        return Finding("contradicts", ratio)
    return Finding("evolves", ratio) if a.known != b.known else None


def _swapped(a: Reading, b: Reading) -> bool:
    """Whether both numbers print the same digits, so many that it is no chance."""
    digits = sorted_digits(a.figure)
    return len(digits) >= _MANY and digits == sorted_digits(b.figure)


def _apart(a: Reading, b: Reading, ratio: float) -> bool:
    """Whether two numbers of one measure are too far apart for one thing, and not so far that they are of two."""
    if a.family != b.family or max(ratio, 1 / ratio) > _LOUD_RATIO:
        return False
    if a.document_id == b.document_id and not misprinted(a.figure, b.figure):
        return False
    return a.figure.unit != "%" or (a.figure.value < 0) == (b.figure.value < 0)


def _two_rows(a: Reading, b: Reading) -> bool:
    """Whether both stand in one article's tables, which give every thing a row of its own."""
    return a.document_id == b.document_id and a.tabled and b.tabled


def _carried_out(plan: Reading, done: Reading) -> bool:
    """Whether one number was planned and the other is what came of it, told weeks later."""
    if plan.figure.modality != "plan" or done.figure.modality != "fact" or plan.known is None or done.known is None:
        return False
    return done.known - plan.known > _TO_CARRY_OUT
