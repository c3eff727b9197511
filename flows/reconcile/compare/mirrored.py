"""Two numbers of the same digits that two articles of one story tell in the same words: one of them is misprinted."""

import re
from functools import lru_cache

from flows.reconcile.compare.article import acquainted, states
from flows.reconcile.compare.reading import Reading
from flows.reconcile.metrics import bargained
from flows.reconcile.rounding import misprinted, power_between, power_of_ten, printed
from flows.reconcile.words import content_words

_NOT_SAID_AGAIN = ("price", "index", "target")
"""What differs from day to day, or from one who says it to another."""
_MANY = 3
"""Digits that are no chance, even of a share."""
_FEWEST = 2
_NUMBERED = re.compile(
    r"(?:\b[^\W\d_]{2,3}\s?)?[$€£¥₩]?\d[\d.,]*(?:[\s-]*(?:trillion|billion|million|thousand|hundred|bn|mn|tn|m)\b)?"
    r"(?:[\s-]*[^\W\d_]+)?"
)
"""A number with its scale, its currency and its noun, which other numbers of the sort have too."""


def mirrored(a: Reading, b: Reading) -> bool:
    """Whether two articles print the same digits, one a power of ten away or with two that changed places."""
    if a.document_id == b.document_id or a.kind != b.kind or a.prior != b.prior:
        return False
    if _varies(a) or _varies(b):
        return False
    return _range_slipped(a, b) or _swapped(a, b) or (a.kind != "%" and _slipped(a, b))


def in_the_same_words(a: Reading, b: Reading) -> bool:
    """Whether two articles of one story tell such numbers in the same words, and neither prints the other's."""
    shared = len(_words(a) & _words(b))
    sure = not _swapped(a, b) or len(digits(a)) >= _MANY or a.event_type == b.event_type
    if shared < (1 if sure else _FEWEST):
        return False
    return not (states(a.article, b.figure) or states(b.article, a.figure)) and acquainted(a.article, b.article)


def digits(reading: Reading) -> str:
    """A number's digits in their order of size: the same where some changed places or it slipped by a power of ten."""
    return "".join(sorted(printed(reading.figure).strip("0")))


def told_by(reading: Reading) -> list[tuple[str, str, str, str]]:
    """The topics under which figures of the same digits find each other, whatever they are said to measure."""
    found = digits(reading)
    if len(found) < (_MANY if reading.kind == "%" else _FEWEST) or _varies(reading):
        return []
    return [("digits", found, reading.kind, owner) for owner in reading.article.focus[:2]]


def _varies(reading: Reading) -> bool:
    metric = reading.figure.metric
    return metric.startswith(_NOT_SAID_AGAIN) or metric.endswith(_NOT_SAID_AGAIN) or bargained(metric)


def _same_digits(a: Reading, b: Reading) -> bool:
    if a.figure.value_high is not None or b.figure.value_high is not None or a.figure.unit != b.figure.unit:
        return False
    found = digits(a)
    return len(found) >= (_MANY if a.kind == "%" else _FEWEST) and found == digits(b)


def _slipped(a: Reading, b: Reading) -> bool:
    return _same_digits(a, b) and power_between(a.figure, b.figure) is not None


def _swapped(a: Reading, b: Reading) -> bool:
    return _same_digits(a, b) and misprinted(a.figure, b.figure)


def _range_slipped(a: Reading, b: Reading) -> bool:
    """Whether both ends of two ranges lie the same power of ten apart."""
    one, other = a.figure, b.figure
    if one.value_high is None or other.value_high is None or one.unit != other.unit or not other.value_high:
        return False
    power = power_of_ten(abs(one.value / other.value)) if one.value and other.value else None
    return power is not None and power == power_of_ten(abs(one.value_high / other.value_high))


def _words(reading: Reading) -> frozenset[str]:
    names = frozenset(" ".join(reading.article.focus).split())
    return _telling(reading.page.quote(reading.claim_id), names)


@lru_cache(maxsize=256)
def _telling(quote: str, names: frozenset[str]) -> frozenset[str]:
    """The telling words of a quote, without names and without what its numbers count."""
    return frozenset(content_words(_NUMBERED.sub(" ", quote), names))
