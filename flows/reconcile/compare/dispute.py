"""Two numbers of one matter that can't both be right, though they print other digits."""

from datetime import timedelta

from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.wording import shared_words
from flows.reconcile.metrics import ALIKE, a_toll, bargained, counted_anew, of_a_matter, settled

LOWER, UPPER = frozenset({">", ">="}), frozenset({"<", "<="})
"""The marks of a figure that is a bound: what it is of lies above it, or below."""
_TWICE = 2.5
_OVER = 4.0
"""How many times a number may be the other's: of what may yet change, and of what is over or agreed."""
_WEEKS = timedelta(days=31)
_SETTLES = timedelta(days=7)
"""Days within which a count of what happened may still rise."""
_DAYS = timedelta(days=7)
_HEARSAY = frozenset({"reported", "rumour"})
_BESIDE, _NEAR = 300, 600
"""Characters between two numbers that one article sets against each other: in whatever words, or in the same."""
_DOUBLE = 2.0


def a_bound(a: Reading, b: Reading) -> bool:
    """Whether one of two figures is a bound, and no number that the other could be laid against."""
    return bool({a.figure.op, b.figure.op} & (LOWER | UPPER))


def reported_otherwise(a: Reading, b: Reading, ratio: float) -> bool:
    """Whether an article sets what others reported, by hearsay, against the number of the same matter that it gives."""
    metric, told = a.figure.metric, {a.figure.modality, b.figure.modality}
    if a.document_id != b.document_id or metric != b.figure.metric or bargained(metric):
        return False
    if not (of_a_matter(metric) or a.family in ALIKE):
        return False
    if "fact" not in told or not told & _HEARSAY or a.claim_id == b.claim_id or not 1 / _DOUBLE <= ratio <= _DOUBLE:
        return False
    if a.prior or b.prior or a_bound(a, b) or far_apart(a, b):
        return False
    apart = abs(a.figure.start - b.figure.start)
    return apart <= _BESIDE or (apart <= _NEAR and shared_words(a, b) > 0)


def unsettled(a: Reading, b: Reading, ratio: float) -> bool:
    """Whether two articles give plainly different numbers of one thing: neither can have taken the other's place."""
    metric = a.figure.metric
    most = _OVER if settled(metric) else _TWICE
    if metric != b.figure.metric or not 1 / most <= ratio <= most or a.document_id == b.document_id:
        return False
    if a.prior or b.prior or a.hoped or b.hoped or a_bound(a, b):
        return False
    if a.figure.value_high is not None or b.figure.value_high is not None or a.known is None or b.known is None:
        return False
    return _when_over(a, b) or _done(a, b) or _at_once(a, b)


def _when_over(a: Reading, b: Reading) -> bool:
    """Whether both numbers are of what was over, or agreed, when the articles were written."""
    metric = a.figure.metric
    if not settled(metric) or _days_between(a, b) < _SETTLES or not _at_one_time(a, b):
        return False
    one_firm = metric.endswith("_agreed") and a.article.focus[:1] == b.article.focus[:1]
    return one_firm or a.subject == b.subject or shared_words(a, b) > 0


def _done(a: Reading, b: Reading) -> bool:
    """Whether both tell what was done within one month that their own words name."""
    if a.weakly_dated or b.weakly_dated or not {a.figure.modality, b.figure.modality} <= {"fact", "reported"}:
        return False
    if not of_a_matter(a.figure.metric) or not _of_one_month(a, b) or moved_on(a, b):
        return False
    return a.event_type == b.event_type and bool(set(a.article.focus[:1]) & set(b.article.focus))


def _at_once(a: Reading, b: Reading) -> bool:
    """Whether articles of the same days tell one party's matter, or one event's, as if it were of one time."""
    metric = a.figure.metric
    if not of_a_matter(metric) or bargained(metric) or counted_anew(metric):
        return False
    if _days_between(a, b) > _DAYS or moved_on(a, b):
        return False
    of_one = a.subject == b.subject or a.event_id == b.event_id or (settled(metric) and _of_one_firm(a, b))
    return of_one and not far_apart(a, b)


def _of_one_firm(a: Reading, b: Reading) -> bool:
    """Whether two articles about one firm give the numbers in some of the same words, whomever a claim is of."""
    return a.article.focus[:1] == b.article.focus[:1] and shared_words(a, b) > 0


def _days_between(a: Reading, b: Reading) -> timedelta:
    """How many days lie between two articles; none where they are not dated."""
    return timedelta() if a.known is None or b.known is None else abs(a.known - b.known)


def _of_one_month(a: Reading, b: Reading) -> bool:
    """Whether one figure is of a time within the other's, and that is no longer than a month."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    within = (a.first <= b.first and b.last <= a.last) or (b.first <= a.first and a.last <= b.last)
    return within and max(a.last - a.first, b.last - b.first) <= _WEEKS


def moved_on(a: Reading, b: Reading) -> bool:
    """Whether the later article's number of a matter took the earlier one's place: it was revised, or a toll rose."""
    metric = a.figure.metric
    if a.known is None or b.known is None or a.known == b.known or not of_a_matter(metric):
        return False
    earlier, later = (a, b) if a.known < b.known else (b, a)
    soon = _days_between(a, b) < _SETTLES
    return later.revised or (a_toll(metric) and soon and later.figure.value > earlier.figure.value)


def of_one_day(a: Reading, b: Reading) -> bool:
    """Whether both numbers are of one stand of things: both new, or one that a later article gives as what went before.

    "The fine drops to 28 million from 93 million": the second number is what earlier articles told.
    """
    if a.prior == b.prior:
        return True
    later, earlier = (a, b) if a.prior else (b, a)
    if later.known is None or earlier.known is None or later.known <= earlier.known:
        return False
    return later.family == earlier.family


def _at_one_time(a: Reading, b: Reading) -> bool:
    """Whether no more than weeks lie between what two figures are of, as far as the claims' own words date them."""
    return a.weakly_dated or b.weakly_dated or not far_apart(a, b)


def far_apart(a: Reading, b: Reading) -> bool:
    """Whether more than weeks lie between what two figures are of."""
    ahead = a.first is not None and b.last is not None and a.first - b.last > _WEEKS
    behind = b.first is not None and a.last is not None and b.first - a.last > _WEEKS
    return ahead or behind
