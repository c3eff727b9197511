"""Two numbers of the same digits that two articles of one story tell in the same words: one of them is misprinted."""

from flows.reconcile.compare.article import acquainted, one_story, states
from flows.reconcile.compare.dispute import LOWER, UPPER
from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.verdict import Finding, of_two_days
from flows.reconcile.compare.wording import shared_words
from flows.reconcile.metrics import bargained
from flows.reconcile.rounding import misprinted, power_between, power_of_ten, sorted_digits

_NOT_SAID_AGAIN = ("price", "index", "target")
"""What differs from day to day, or from one who says it to another."""
_MANY = 3
"""Digits that are no chance, even of a share."""
_FEWEST = 2


def mirrored(a: Reading, b: Reading) -> Finding | None:
    """The verdict on the same digits in two articles: one is a power of ten away, or two of its digits changed places.

    Both must be told in the same words, and neither article may print the other's number.
    """
    if a.document_id == b.document_id or a.figure.unit != b.figure.unit or a.prior != b.prior or not b.figure.value:
        return None
    swapped = _swapped(a, b)
    if swapped and ({a.figure.op, b.figure.op} & (LOWER | UPPER) or of_two_days(a, b)):
        return None
    slipped = not swapped and a.kind != "%" and (_range_slipped(a, b) or _slipped(a, b))
    if not (swapped or slipped) or not _in_the_same_words(a, b, swapped):
        return None
    return Finding("contradicts" if swapped else "magnitude_error", abs(a.figure.value / b.figure.value))


def _in_the_same_words(a: Reading, b: Reading, swapped: bool) -> bool:
    """Whether both numbers are of one matter; where they are not of one subject, the articles must be of one story."""
    one, other = a.article, b.article
    if states(one, b.figure) or states(other, a.figure):
        return False
    if not (acquainted(one, other) if a.subject == b.subject else one_story(one, other)):
        return False
    sure = not swapped or len(_digits(a)) >= _MANY or a.event_type == b.event_type
    return shared_words(a, b) >= (1 if sure else _FEWEST)


def reflections(reading: Reading) -> list[int]:
    """What figures of the same digits have in common, of the same owners, whatever they are said to measure."""
    found, metric = _digits(reading), reading.figure.metric
    if len(found) < (_MANY if reading.kind == "%" else _FEWEST):
        return []
    if metric.startswith(_NOT_SAID_AGAIN) or metric.endswith(_NOT_SAID_AGAIN) or bargained(metric):
        return []
    return [hash((found, reading.kind, owner)) for owner in reading.article.focus[:2]]


def _digits(reading: Reading) -> str:
    """A number's digits in their order of size, a range's those of both its ends."""
    if reading.figure.value_high is None:
        return sorted_digits(reading.figure)
    ends = (f"{abs(end):.0f}".strip("0") for end in (reading.figure.value, reading.figure.value_high))
    return "".join(sorted("".join(ends)))


def _same_digits(a: Reading, b: Reading) -> bool:
    return a.figure.value_high is None and b.figure.value_high is None and _digits(a) == _digits(b)


def _slipped(a: Reading, b: Reading) -> bool:
    return _same_digits(a, b) and power_between(a.figure, b.figure) is not None


def _swapped(a: Reading, b: Reading) -> bool:
    return _same_digits(a, b) and misprinted(a.figure, b.figure)


def _range_slipped(a: Reading, b: Reading) -> bool:
    """Whether both ends of two ranges lie the same power of ten apart."""
    one, other = a.figure, b.figure
    if one.value_high is None or not other.value_high:
        return False
    power = power_of_ten(abs(one.value / other.value))
    return power is not None and power == power_of_ten(abs(one.value_high / other.value_high))
