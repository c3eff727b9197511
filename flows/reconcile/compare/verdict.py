"""How two figures about the same thing relate."""

import math
import re
from datetime import date

from flows.reconcile import currency
from flows.reconcile.compare.article import measures, one_story, states
from flows.reconcile.compare.clash import loud, misprints
from flows.reconcile.compare.dispute import LOWER, UPPER, a_bound, far_apart, of_one_day, reported_otherwise, unsettled
from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.relation import Bond, rescaled, slipped
from flows.reconcile.compare.wording import of_a_tenth, shared_words
from flows.reconcile.metrics import SEVERAL, counted_anew, expected, of_a_matter
from flows.reconcile.rounding import (
    equal,
    misprinted,
    power_between,
    power_of_ten,
    printed,
    rounds,
    sorted_digits,
    tolerance,
)
from schemas.vocabulary import CONFLICTING

_FX_SLACK = 0.05
_PRINTED = 3
_THOUSAND = 1000.0
"""What one article's sums may be wrong by: "million" for "billion"."""
_TO_CONVERSION = 20
"""Characters between an amount and its conversion: "(about", "(roughly"."""
_CONVERTED = re.compile(r"\)|\s?\([^\sa-z]")
_DONE = frozenset({"fact", "reported"})


def judge(a: Reading, b: Reading, bond: Bond) -> Finding | None:
    """The verdict on two figures; None where nothing can be said: better silent than a false alarm."""
    if a.figure.value == 0 or b.figure.value == 0:
        return None
    finding = _bound_by(a, b, bond)
    return None if finding is None or _explained(a, b, finding) else finding


def _explained(a: Reading, b: Reading, finding: Finding) -> bool:
    """Whether the articles themselves tell why two figures differ, so that the verdict would be wrong."""
    return (
        (finding.verdict in CONFLICTING and _knows_both(a, b, finding))
        or (finding.verdict == "magnitude_error" and of_a_tenth(a, b))
        or (finding.verdict == "rounds" and _moved(a, b))
    )


def _bound_by(a: Reading, b: Reading, bond: Bond) -> Finding | None:
    """The verdict that the bond between two figures allows."""
    if expected(a.figure.metric) != expected(b.figure.metric):
        slip = _retold(a, b) if bond is Bond.RETOLD and _may_slip(a, b) else None
        return _foreseen(a, b) or (slip if slip and slip.verdict in CONFLICTING else None)
    if bond is Bond.RETOLD:
        return _retold(a, b)
    finding = _judge(a, b, bond is Bond.SAME)
    if bond is Bond.DISTANT and finding is not None and finding.verdict != "magnitude_error":
        return None
    return finding


def _may_slip(a: Reading, b: Reading) -> bool:
    """Whether an expectation and what it is of can't well differ: a matter, two views ahead, or many digits alike."""
    ahead = not {a.figure.modality, b.figure.modality} & _DONE
    many = min(len(printed(r.figure)) for r in (a, b)) >= _PRINTED and not misprinted(a.figure, b.figure)
    return of_a_matter(a.family) or ahead or many


def _knows_both(a: Reading, b: Reading, finding: Finding) -> bool:
    """Whether one of two articles prints both numbers: to it they are of two things, and the other's is one of them.

    Of a measure that slipped by a power of ten it must print both as such: the other may be any number's digits.
    """
    if a.document_id == b.document_id:
        return False
    if finding.verdict == "magnitude_error" and a.figure.metric == b.figure.metric:
        return measures(a.article, b.figure) or measures(b.article, a.figure)
    return states(a.article, b.figure) or states(b.article, a.figure)


def _moved(a: Reading, b: Reading) -> bool:
    """Whether an article gives one number only as what went before the other: "raised from 4 to 4.25 per cent"."""
    if a.prior == b.prior:
        return False
    before, now = (a, b) if a.prior else (b, a)
    return states(before.article, now.figure)


def _judge(a: Reading, b: Reading, same: bool) -> Finding | None:
    if a.figure.unit != b.figure.unit:
        return _other_currency(a, b)
    ratio = abs(a.figure.value) / abs(b.figure.value)
    if _scopes_differ(a, b) and not _equal(a, b):
        return Finding("scope_differs", ratio) if same else None
    return _quiet(a, b, ratio) or _slip(a, b, ratio, same) or (loud(a, b, ratio) if same else None)


def _foreseen(a: Reading, b: Reading) -> Finding | None:
    """The verdict on an expectation and what it is of: the same, or a range that holds the number."""
    if a.figure.unit != b.figure.unit:
        return None
    ratio = abs(a.figure.value) / abs(b.figure.value)
    if _equal(a, b):
        return Finding("agrees", ratio)
    return Finding("bound", ratio) if _holds(a, b) or _holds(b, a) else None


def _holds(a: Reading, b: Reading) -> bool:
    """Whether `a` is a range in which `b` lies."""
    if a.figure.value_high is None or b.figure.value_high is not None:
        return False
    return abs(a.figure.value) <= abs(b.figure.value) <= abs(a.figure.value_high)


def _retold(a: Reading, b: Reading) -> Finding | None:
    """The verdict on one matter's figures in two articles: they say the same, or one of them has slipped."""
    if _scopes_differ(a, b) and not _equal(a, b) and not (_rate_or_none(a) and _rate_or_none(b)):
        return None
    if a.figure.unit != b.figure.unit and not slipped(a, b):
        same = _other_currency(a, b)
        return same if same is not None and same.verdict == "converts" else None
    ratio = abs(a.figure.value) / abs(b.figure.value)
    found = _quiet(a, b, ratio)
    if not found and reported_otherwise(a, b, ratio):
        return Finding("contradicts", ratio)
    if found or not of_one_day(a, b):
        return found
    if a.document_id == b.document_id:
        return Finding("magnitude_error", ratio) if a.kind == "money" and rescaled(a, b) else None
    if _printed_enough(a, b) and not _of_two_parties(a, b) and power_between(a.figure, b.figure) is not None:
        return Finding("magnitude_error", ratio)
    slip = misprints(a, b) and not of_two_days(a, b) and not _of_two_things(a, b)
    wrong = slip or unsettled(a, b, ratio)
    return Finding("contradicts", ratio) if wrong else None


def _of_two_parties(a: Reading, b: Reading) -> bool:
    """Whether two sums are called differently and are of two parties: what four spend, and what one of them borrows."""
    return a.subject != b.subject and a.family != b.family


def _of_two_things(a: Reading, b: Reading) -> bool:
    """Whether two numbers that a slip would explain are told of two things, in other words.

    One measure of which a party has several differs by more than digits that changed places, or two measures are of
    times far apart.
    """
    several = a.family in SEVERAL and sorted(printed(a.figure)) != sorted(printed(b.figure))
    return (several or (a.family != b.family and far_apart(a, b))) and shared_words(a, b) == 0


def of_two_days(a: Reading, b: Reading) -> bool:
    """Whether two counts of a state may both be right, each on its article's day."""
    if a.known == b.known or not any(map(counted_anew, (a.figure.metric, b.figure.metric))):
        return False
    return sorted_digits(a.figure) != sorted_digits(b.figure) or not one_story(a.article, b.article)


def _printed_enough(a: Reading, b: Reading) -> bool:
    """Whether a power of ten between two figures is no chance: four aircraft are not forty with a slip.

    Nor are 290 jobs 2,900 employees: where counts are called differently, the noughts at the end are no digits.
    """
    if a.figure.unit == "%" or currency.is_currency(a.figure.unit):
        return a.figure.unit != "%"
    shown = printed if a.figure.metric == b.figure.metric else sorted_digits
    return min(len(shown(r.figure)) for r in (a, b)) >= _PRINTED


def _equal(a: Reading, b: Reading) -> bool:
    low = equal(abs(a.figure.value), abs(b.figure.value))
    if a.figure.value_high is None or b.figure.value_high is None:
        return low and a.figure.value_high == b.figure.value_high
    return low and equal(a.figure.value_high, b.figure.value_high)


def _quiet(a: Reading, b: Reading, ratio: float) -> Finding | None:
    """The verdicts that find no fault."""
    ops = {a.figure.op, b.figure.op}
    if _equal(a, b):
        opposite = ops & LOWER and ops & UPPER
        return Finding("bound" if opposite or (a_bound(a, b) and len(ops) > 1) else "agrees", ratio)
    if a.figure.value_high is not None or b.figure.value_high is not None:
        return None
    if _bound_met(a, b) or _bound_met(b, a):
        return Finding("bound", ratio)
    if not a_bound(a, b) and rounds(a.figure, b.figure):
        return Finding("rounds", ratio)
    return None


def _bound_met(a: Reading, b: Reading) -> bool:
    """Whether `a` is a bound that `b` meets without leaving it far behind."""
    one, other = abs(a.figure.value), abs(b.figure.value)
    if b.figure.op in LOWER | UPPER:
        return False
    if a.figure.op in LOWER:
        return one < other <= 1.5 * one
    return a.figure.op in UPPER and one / 1.5 <= other < one


def _slip(a: Reading, b: Reading, ratio: float, same: bool) -> Finding | None:
    """A power of ten between two readings of one amount; across events both must print two digits or more."""
    telling = min(a.figure.digits, b.figure.digits) >= 2
    if a.figure.unit == "%" or not (same or telling) or not of_one_day(a, b):
        return None
    power = power_between(a.figure, b.figure)
    if power is None or (power < _THOUSAND and a.document_id == b.document_id) or _of_two_parties(a, b):
        return None
    return Finding("magnitude_error", ratio) if same or currency.is_currency(a.figure.unit) else None


def _scopes_differ(a: Reading, b: Reading) -> bool:
    """Whether two figures are told on another basis; that a price is one share's goes without saying."""
    return a.scope != b.scope and {a.scope, b.scope} != {None, "per_share"}


def _rate_or_none(reading: Reading) -> bool:
    """Whether a figure has no basis but perhaps the time that it is a rate for, which not every article repeats."""
    return reading.scope is None or reading.scope.startswith("per_")


def _other_currency(a: Reading, b: Reading) -> Finding | None:
    """The same amount in two currencies, or a power of ten beside it, at the rate of the day that fits best."""
    if a.figure.value_high is not None or b.figure.value_high is not None:
        return None
    implied = abs(b.figure.value) / abs(a.figure.value)
    references = [currency.rate(a.figure.unit, b.figure.unit, day) for day in _days(a, b)]
    known = [reference for reference in references if reference is not None]
    if not known:
        return Finding("converts", None, implied) if _in_brackets(a, b) or _in_brackets(b, a) else None
    reference = min(known, key=lambda rate: abs(math.log10(implied / rate) % 1.0 - 0.5) * -1.0)
    off = implied / reference
    slack = _FX_SLACK + tolerance(a.figure, b.figure)
    if abs(off - 1) <= slack:
        return None if _of_another(a, b) else Finding("converts", 1 / off, implied, reference)
    telling = min(a.figure.digits, b.figure.digits) >= 2
    if (
        telling
        and a.prior == b.prior
        and a.figure.metric == b.figure.metric
        and power_of_ten(off, min(slack, 0.08)) is not None
    ):
        return Finding("magnitude_error", 1 / off, implied, reference)
    return None


def _in_brackets(a: Reading, b: Reading) -> bool:
    """Whether the text itself puts one amount for the other: "28,000 soles (about US$7,600)"."""
    gap = b.figure.start - a.figure.end
    return a.claim_id == b.claim_id and 0 < gap <= len(a.after) and a.after[:gap].strip() == "("


def _of_another(a: Reading, b: Reading) -> bool:
    """Whether a text itself puts another amount for one of two: in "from SEK 59bn (£4.6bn) to 57bn (£4.4bn)"."""
    if a.document_id != b.document_id or not (_CONVERTED.match(a.after) or _CONVERTED.match(b.after)):
        return False
    first, second = (a, b) if a.figure.start < b.figure.start else (b, a)
    beside = a.claim_id == b.claim_id and second.figure.start - first.figure.end <= _TO_CONVERSION
    return not (beside and second.after.startswith(")"))


def _days(a: Reading, b: Reading) -> list[date]:
    """The days whose rate may have been used: when the amounts were set, and when they were told."""
    days = {day for reading in (a, b) for day in (reading.known, reading.first, reading.last)}
    told = min((day for day in (a.known, b.known) if day is not None), default=date.max)
    return sorted(day for day in days if day is not None and (day <= told or day == b.known))
