"""A number in what stands above an article's text that the text doesn't bear out: the summary got it wrong.

What a headline or a list of key points tells is told again below. Where the text prints no such number but another one
of the same digits, or of the same things, one of the two has slipped.
"""

from collections.abc import Sequence

from flows.reconcile.compare.clash import misprints
from flows.reconcile.compare.dispute import a_bound, far_apart
from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.wording import shared_words
from flows.reconcile.metrics import SUM, measure
from flows.reconcile.rounding import equal, power_between, rounds, sorted_digits

_FEWEST, _MANY = 2, 3
_TIMES = 2.0
"""How many times the text's number a summary's may be and still be of the same things."""
_MOVES = "price_change"
"""What an article tells many numbers of."""


def misquoted(above: Reading, text: Sequence[Reading]) -> tuple[Reading, Finding] | None:
    """The figure of the text that a summary's figure gets wrong, with the verdict; None where all is well."""
    alike = [told for told in text if told.kind == above.kind and told.figure.value]
    if not above.figure.value or above.figure.metric == _MOVES or any(_bears_out(told, above) for told in alike):
        return None
    found = ((told, verdict) for told in alike if (verdict := _verdict(told, above)))
    best = max(found, key=lambda pair: shared_words(pair[0], above), default=None)
    if best is None:
        return None
    return best[0], Finding(best[1], abs(best[0].figure.value / above.figure.value))


def _bears_out(told: Reading, above: Reading) -> bool:
    """Whether the text gives the number, rounded or not, or a range that ends with it."""
    one, other = told.figure, above.figure
    if rounds(one, other) or equal(abs(one.value), abs(other.value)):
        return True
    ends = {abs(end) for figure in (one, other) if (end := figure.value_high) is not None}
    return any(equal(end, abs(value)) for end in ends for value in (one.value, other.value))


def _verdict(told: Reading, above: Reading) -> str | None:
    """What a number of the text makes of one above it."""
    if told.figure.unit != above.figure.unit or a_bound(told, above):
        return None
    kindred = told.family == above.family or shared_words(told, above) > 0
    digits = sorted_digits(told.figure)
    same = digits == sorted_digits(above.figure)
    if same and len(digits) >= _FEWEST and above.kind != "%" and power_between(told.figure, above.figure):
        return "magnitude_error" if kindred or _one_sum(told, above) else None
    if misprints(told, above) and told.figure.metric != _MOVES and (kindred or (same and len(digits) >= _MANY)):
        sure = not same or len(digits) >= _MANY or told.figure.metric == above.figure.metric
        return "contradicts" if sure else None
    return "contradicts" if _of_the_same_things(told, above) else None


def _one_sum(told: Reading, above: Reading) -> bool:
    """Whether one party's amounts may be one, though called differently: profit is no sum of income, a cost is."""
    return told.subject == above.subject and SUM in (measure(told.family), measure(above.family))


def _of_the_same_things(told: Reading, above: Reading) -> bool:
    """Whether both count the same things in the same words, and not so differently that they are others."""
    if above.kind != "count" or told.figure.metric != above.figure.metric or told.prior or above.prior:
        return False
    ratio = told.figure.value / above.figure.value
    return 1 / _TIMES <= ratio <= _TIMES and shared_words(told, above) > 0 and not far_apart(told, above)
