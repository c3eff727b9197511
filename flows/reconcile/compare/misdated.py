"""One deed that two articles place on two days, whose dates differ in the day, the month or the year alone."""

from datetime import timedelta

from flows.reconcile.rounding import equal
from flows.reconcile.sighting import Sighting

_ONCE = frozenset({
    "deal", "facility", "financing", "gathering", "incident", "legal", "listing", "merger_acquisition", "personnel",
    "product", "regulation", "workforce",
})  # fmt: skip
"""Types of events that happen once, where results or prices come again in the same words."""
_AHEAD = frozenset({"plan", "expectation"})
_AT_ONCE = timedelta(days=7)
"""Days within which a date ahead is hardly put off without a word."""
_ENOUGH = 3
_FIGURE = 2
"""How many words in common a number in common is worth."""


def states_its_date(sighting: Sighting) -> bool:
    """Whether a claim tells of a deed and gives its day, month or year by the calendar."""
    claim = sighting.claim
    return (
        claim.date_basis == "stated" and claim.event_type in _ONCE and claim.first is not None and not sighting.denied
    )


def misdated(one: Sighting, other: Sighting) -> bool:
    """Whether two claims that give their dates by the calendar tell of one deed, and one of them errs in its date."""
    a, b = one.claim, other.claim
    if a.event_type != b.event_type or a.precision != b.precision or not _one_slip(one, other):
        return False
    if not (_both_over(one, other) or _both_ahead(one, other)) or _measured_otherwise(one, other):
        return False
    words = len(set(one.words) & set(other.words)) + len(set(one.marked) & set(other.marked))
    parties = len(set(one.parties) & set(other.parties))
    person = a.event_type == "personnel" and bool(one.people & other.people)
    return parties > 0 and words > 0 and words + _FIGURE * _numbers_shared(one, other) + parties - 1 + person >= _ENOUGH


def _one_slip(one: Sighting, other: Sighting) -> bool:
    """Whether two dates differ in one part."""
    a, b = one.claim.first, other.claim.first
    if a is None or b is None:
        return False
    return [a.year == b.year, a.month == b.month, a.day == b.day].count(False) == 1


def _both_over(one: Sighting, other: Sighting) -> bool:
    """Whether both tell of what was over when they were written."""
    return all(
        each.claim.modality == "fact" and each.known and each.claim.last and each.claim.last <= each.known
        for each in (one, other)
    )


def _both_ahead(one: Sighting, other: Sighting) -> bool:
    """Whether two articles of the same days tell of what is to come."""
    if one.known is None or other.known is None or abs(one.known - other.known) > _AT_ONCE:
        return False
    return one.claim.modality in _AHEAD and other.claim.modality in _AHEAD


def _numbers_shared(one: Sighting, other: Sighting) -> int:
    """How many numbers both claims give."""
    return sum(any(a.unit == b.unit and equal(a.value, b.value) for b in other.current) for a in one.current)


def _measured_otherwise(one: Sighting, other: Sighting) -> bool:
    """Whether the claims give two numbers of one measure: they are of two deeds."""
    return any(a.metric == b.metric and not equal(a.value, b.value) for a in one.current for b in other.current)
