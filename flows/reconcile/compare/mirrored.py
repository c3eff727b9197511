"""Two numbers of the same digits that two articles of one story tell in the same words: one of them is misprinted."""

from datetime import timedelta

from flows.reconcile.compare.article import acquainted, one_story, states
from flows.reconcile.compare.dispute import a_bound, of_one_day
from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.relation import elsewhere
from flows.reconcile.compare.verdict import of_two_days
from flows.reconcile.compare.wording import of_a_tenth, shared_words
from flows.reconcile.metrics import bargained
from flows.reconcile.rounding import misprinted, power_between, power_of_ten, sorted_digits

_NOT_SAID_AGAIN = ("price", "index", "target")
"""What differs from day to day, or from one who says it to another."""
_MANY = 3
"""Digits that are no chance, even of a share."""
_FEWEST = 2
_MONTH = timedelta(days=31)


def mirrored(a: Reading, b: Reading) -> Finding | None:
    """The verdict on the same digits in two articles: one is a power of ten away, or two of its digits changed places.

    Both must be told in the same words, or of the same time by many digits; and neither article may print the other's
    number. What is hoped for and what came have a few digits in common by chance.
    """
    if a.document_id == b.document_id or a.figure.unit != b.figure.unit or not b.figure.value:
        return None
    if not of_one_day(a, b) or (a.hoped != b.hoped and len(_digits(a)) < _MANY):
        return None
    swapped = _swapped(a, b)
    if swapped and (a_bound(a, b) or of_two_days(a, b)):
        return None
    slipped = not swapped and a.kind != "%" and (_range_slipped(a, b) or _slipped(a, b)) and not of_a_tenth(a, b)
    if not (swapped or slipped):
        return None
    if not _by_two_articles(a, b, swapped):
        return None
    return Finding("contradicts" if swapped else "magnitude_error", abs(a.figure.value / b.figure.value))


def _by_two_articles(a: Reading, b: Reading, swapped: bool) -> bool:
    """Whether two articles, neither of which prints the other's number, tell of one matter."""
    if states(a.article, b.figure) or states(b.article, a.figure) or elsewhere(a, b):
        return False
    return _in_the_same_words(a, b, swapped) or _by_the_same_time(a, b, swapped)


def _in_the_same_words(a: Reading, b: Reading, swapped: bool) -> bool:
    """Whether both numbers are of one matter; where they are not of one subject, the articles must be of one story.

    Or there must be more in common than a word: another one, or many digits and the time.
    """
    many, words = len(_digits(a)) >= _MANY, shared_words(a, b) + _of_the_same_things(a, b)
    sure = not swapped or many or a.event_type == b.event_type
    if words < (1 if sure else _FEWEST):
        return False
    one, other = a.article, b.article
    if one_story(one, other) or (a.subject == b.subject and acquainted(one, other)):
        return True
    return _near_in_time(a, b) if many else words >= _FEWEST and acquainted(one, other)


def _of_the_same_things(a: Reading, b: Reading) -> bool:
    """Whether both count the same things about one time, which is as good as a word in common."""
    return a.kind == "count" and a.figure.metric == b.figure.metric and _near_in_time(a, b)


def _by_the_same_time(a: Reading, b: Reading, swapped: bool) -> bool:
    """Whether many digits and the time of which they are told leave no doubt, in whatever words."""
    if len(_digits(a)) < _MANY or a.kind == "%":
        return False
    if swapped:
        return one_story(a.article, b.article) and _near_in_time(a, b)
    return a.subject == b.subject and _near_in_time(a, b) and acquainted(a.article, b.article)


def _near_in_time(a: Reading, b: Reading) -> bool:
    """Whether the times of two figures, as far as they are known, meet, or are days no more than a month apart."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return True
    days = max(a.last - a.first, b.last - b.first) <= _MONTH
    return max(a.first, b.first) - min(a.last, b.last) <= (_MONTH if days else timedelta())


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
