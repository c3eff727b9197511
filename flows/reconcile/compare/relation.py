"""Which two figures may be laid side by side, and how much they must agree."""

from datetime import timedelta
from enum import Enum

from flows.reconcile.compare.article import acquainted, states
from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.wording import shared_words
from flows.reconcile.currency import is_currency, one_unit
from flows.reconcile.metrics import (
    ALIKE,
    LASTING,
    ONE_OFF,
    SAME_MEASURE,
    SUM,
    expected,
    measure,
    of_a_matter,
    stem_metric,
)
from flows.reconcile.rounding import misprinted, power_between, power_of_ten, printed, sorted_digits

_TELLING = 3
_THOUSAND = 1000.0
_OWNERS = 2
_FEWEST = 2
_FAR = 4.0
_FAR_APART = 0.61
"""A little more than the logarithm of `_FAR`."""
_NEAR_POWER = 0.01
"""Logarithms of numbers that are a power of ten apart are a whole number apart, within about half as much as this."""
_MONTH = timedelta(days=31)
_YEAR = timedelta(days=366)
_SEASON = timedelta(days=120)
_QUARTER = timedelta(days=80)
_OF_ONE_DAY = ("price", "index")
_VAGUE = frozenset({"amount", "value", "count", "share", "percentage", "change", "number", "ratio", "total", "unknown"})


class Bond(Enum):
    """SAME figures must agree; KIN may be one amount told twice; DISTANT ones only betray a slip by a power of ten.

    RETOLD ones are of one matter in two articles of one story: equal, or one digit or power of ten amiss.
    """

    SAME = "same"
    KIN = "kin"
    RETOLD = "retold"
    DISTANT = "distant"


def strange(a: Reading, b: Reading) -> bool:
    """Whether two figures have no bond, as far as can be told at a glance: most are of two subjects and far apart."""
    if a.kind != b.kind:
        return True
    if a.subject == b.subject or a.event_id == b.event_id or a.figure.unit != b.figure.unit:
        return False
    apart = abs(a.size - b.size)
    return apart > _FAR_APART and abs(apart - round(apart)) > _NEAR_POWER


def bond(a: Reading, b: Reading) -> Bond | None:
    """How two figures belong together, None where they don't."""
    if a.kind != b.kind or elsewhere(a, b):
        return None
    if a.family != b.family and not _counts_alike(a, b) and not _sums_alike(a, b):
        return None
    tie = _bond(a, b) if a.family == b.family and _same_subject(a, b) else None
    if tie is Bond.SAME or (tie is Bond.KIN and not misprinted(a.figure, b.figure)):
        return tie
    return Bond.RETOLD if _retold(a, b) else tie


def holds(tie: Bond, a: Reading, b: Reading) -> bool:
    """Whether a bond holds: what is told again, must be told of one story. Asked last, for it takes longest."""
    return tie is not Bond.RETOLD or acquainted(a.article, b.article)


def _bond(a: Reading, b: Reading) -> Bond | None:
    """How two figures of one family and one subject belong together."""
    if a.family in ONE_OFF and a.event_family == b.event_family and _within_a_month(a, b):
        return Bond.SAME
    if not _periods_meet(a, b):
        return Bond.DISTANT if _plans(a, b) else None
    if a.event_id == b.event_id:
        sure = _one_measure(a, b) and (a.figure.metric not in _VAGUE or a.claim_id == b.claim_id)
        return Bond.SAME if sure and bool(a.segment) == bool(b.segment) else Bond.KIN
    if a.figure.metric.startswith(_OF_ONE_DAY):
        return None
    kindred = a.event_family == b.event_family
    if _of_part_and_whole(a, b):
        return None
    if a.figure.metric == b.figure.metric and a.figure.metric not in _VAGUE and _same_period(a, b):
        return Bond.SAME if kindred or a.figure.unit == "%" or _accounted(a) else None
    foreseen = expected(a.figure.metric) != expected(b.figure.metric) and _one_measure(a, b) and _same_period(a, b)
    return Bond.KIN if foreseen or (kindred and is_currency(a.figure.unit)) else None


def _of_part_and_whole(a: Reading, b: Reading) -> bool:
    """Whether only one of two figures is of a line of business."""
    return bool(a.segment) != bool(b.segment) and not _one_line(a, b)


def _one_line(a: Reading, b: Reading) -> bool:
    """Whether one's subject is the unit that the other's words name: "Norvik Cloud", the cloud revenue of Norvik."""
    lines = [frozenset(reading.subject.split()) | reading.segment for reading in (a, b)]
    return a.subject != b.subject and lines[0] == lines[1]


def _accounted(a: Reading) -> bool:
    """Whether the figure is for a quarter or more: accounts give a period one number, whatever else a claim tells."""
    return a.first is not None and a.last is not None and a.last - a.first >= _QUARTER


def _retold(a: Reading, b: Reading) -> bool:
    """Whether two articles of one story, or two places of one, give the same measure of the same matter or period."""
    if {a.family, b.family} & _VAGUE or a.figure.metric.startswith(_OF_ONE_DAY) or not _comparable(a, b):
        return False
    alike = a.family != b.family or _one_measure(a, b) or a.family in ALIKE or _one_number(a, b)
    if not alike and not slipped(a, b):
        return False
    matter = (
        of_a_matter(a.figure.metric) or of_a_matter(b.figure.metric) or (measure(a.family) == SUM and slipped(a, b))
    )
    if a.figure.metric == b.figure.metric and a.figure.metric in LASTING:
        return True
    if matter:
        one = a.figure.value == b.figure.value and _same_digits(a, b, _FEWEST)
        return one or _within(a, b, _YEAR) or slipped(a, b)
    return _periods_meet(a, b) or (_of_a_day(a, b) and _within(a, b, _SEASON))


def _comparable(a: Reading, b: Reading) -> bool:
    """Whether two numbers are near enough for one to be the other rounded or misprinted, or far as a slip is."""
    ratio = abs(a.figure.value) / (abs(b.figure.value) or 1.0)
    return a.figure.unit != b.figure.unit or 1 / _FAR <= ratio <= _FAR or power_of_ten(ratio) is not None


def _within(a: Reading, b: Reading, length: timedelta) -> bool:
    """Whether no more than so long lies between the figures' times, or one of them is unknown."""
    starts, ends = (a.first or a.last, b.first or b.last), (a.last or a.first, b.last or b.first)
    if starts[0] is None or starts[1] is None or ends[0] is None or ends[1] is None:
        return True
    return max(starts[0], starts[1]) - min(ends[0], ends[1]) <= length


def _of_a_day(a: Reading, b: Reading) -> bool:
    """Whether one of the figures has no period but the day on which an article places it."""
    return any(reading.first is not None and reading.first == reading.last for reading in (a, b))


def _one_number(a: Reading, b: Reading) -> bool:
    """Whether both print the same number, of digits enough to be no chance, or the same range."""
    one, other = a.figure, b.figure
    if (one.value, one.value_high) != (other.value, other.value_high):
        return False
    return one.value_high is not None or min(len(printed(one)), len(printed(other))) >= _TELLING


def slipped(a: Reading, b: Reading) -> bool:
    """Whether both print the same digits, two and more, one of them a power of ten away or with two changed places."""
    if a.figure.value_high is not None or b.figure.value_high is not None:
        return False
    if not _same_digits(a, b, _FEWEST) or not in_one_unit(a, b):
        return False
    return misprinted(a.figure, b.figure) or power_between(a.figure, b.figure) is not None


def in_one_unit(a: Reading, b: Reading) -> bool:
    """Whether two figures may be in one unit; an article that prints both dollars' signs tells which it means."""
    one, other = a.figure, b.figure
    if one.unit == other.unit:
        return True
    if not one_unit(one.unit, one.text, other.unit, other.text):
        return False
    return not states(a.article, one, other.unit) and not states(b.article, other, one.unit)


def _sums_alike(a: Reading, b: Reading) -> bool:
    """Whether two sums of one actor, or of one kind of event, are the same but for a slip, whatever they are called."""
    if measure(a.family) != SUM or measure(b.family) != SUM:
        return False
    kindred = a.subject == b.subject or a.event_family == b.event_family
    return slipped(a, b) if kindred else rescaled(a, b)


def rescaled(a: Reading, b: Reading) -> bool:
    """Whether one article, or two about the same party, tell a sum of that party's in millions and in billions."""
    owner = a.article.focus[:1]
    owned = owner == b.article.focus[:1] and not {a.subject, b.subject}.isdisjoint(owner)
    if a.subject != b.subject and not owned:
        return False
    power = power_between(a.figure, b.figure) if slipped(a, b) else None
    if power is None or power < _THOUSAND:
        return False
    return a.document_id == b.document_id or shared_words(a, b) > 0


def _counts_alike(a: Reading, b: Reading) -> bool:
    """Whether one is a plain count of what the other tells the fate of, in the same digits.

    "1.28 million bottles" beside 12.8 million bottles recalled.
    """
    if a.kind != "count" or b.kind != "count" or not _same_digits(a, b, _TELLING):
        return False
    return _plainly(a, b) or _plainly(b, a)


def _plainly(plain: Reading, told: Reading) -> bool:
    return of_a_matter(told.figure.metric) and plain.figure.metric == _noun(told)


def _same_digits(a: Reading, b: Reading, fewest: int) -> bool:
    """Whether both print the same digits in whatever order, and so many."""
    digits = sorted_digits(a.figure)
    return len(digits) >= fewest and digits == sorted_digits(b.figure)


def _noun(reading: Reading) -> str:
    """The noun that a count prints, its last word."""
    return reading.figure.text.split()[-1].casefold()


def topics(reading: Reading) -> list[tuple[str, str, str, str]]:
    """Figures with a topic in common are worth comparing across events: one owner's, or of the same digits."""
    kind, digits = reading.kind, sorted_digits(reading.figure)
    owners = dict.fromkeys((reading.subject, *reading.article.focus[:_OWNERS]))
    owned = [("owner", owner, reading.family, kind) for owner in owners]
    counted = [("digits", digits, _noun(reading), kind)] if kind == "count" and len(digits) >= _TELLING else []
    whole = measure(reading.family) == SUM and len(digits) >= _FEWEST
    sums = [("digits", digits, SUM, owner) for owner in reading.article.focus[:1]] if whole else []
    return [*owned, ("digits", digits, reading.family, kind), *counted, *sums]


def _one_measure(a: Reading, b: Reading) -> bool:
    """Variants of one metric; a growth rate is no variant of a level."""
    grows = ("growth" in a.figure.metric) == ("growth" in b.figure.metric)
    return grows and (a.family in SAME_MEASURE or stem_metric(a.figure.metric) == stem_metric(b.figure.metric))


def elsewhere(a: Reading, b: Reading) -> bool:
    """Whether the figures are about two lines of business, two markets, or one party's deals with two others."""
    dealt = a.event_family == b.event_family == "deal" and a.subject == b.subject and bool(a.partners and b.partners)
    if dealt and a.partners.isdisjoint(b.partners):
        return True
    if a.segment and b.segment and a.segment.isdisjoint(b.segment):
        return True
    return bool(a.venues and b.venues) and a.venues.isdisjoint(b.venues)


def _within_a_month(a: Reading, b: Reading) -> bool:
    if a.first is None or b.first is None:
        return False
    return abs(a.first - b.first) <= _MONTH


def _plans(a: Reading, b: Reading) -> bool:
    """Plans for money that were told within a year of each other."""
    if a.event_family != "plan" or b.event_family != "plan" or not is_currency(a.figure.unit):
        return False
    days = (a.known, b.known)
    return days[0] is None or days[1] is None or abs(days[0] - days[1]) <= _YEAR


def _same_subject(a: Reading, b: Reading) -> bool:
    if a.subject == b.subject or _one_line(a, b):
        return True
    if a.event_id != b.event_id or a.figure.metric.startswith(_OF_ONE_DAY):
        return False
    return a.subject in b.parents or b.subject in a.parents


def _periods_meet(a: Reading, b: Reading) -> bool:
    """Whether the periods are one, or one of them is unknown, or (in one event) they overlap by half."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return True
    if _same_period(a, b):
        return True
    shared = (min(a.last, b.last) - max(a.first, b.first)).days + 1
    loose = a.weakly_dated or b.weakly_dated
    if shared <= 0:
        return loose and a.event_id == b.event_id and not _reported(a)
    if a.event_id == b.event_id and not _reported(a):
        return True
    longer = max((a.last - a.first).days, (b.last - b.first).days) + 1
    return 2 * shared >= longer


def _reported(reading: Reading) -> bool:
    return reading.event_type in ("results", "market_position")


def _same_period(a: Reading, b: Reading) -> bool:
    """The same period, or a day of the month that the other names."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    if (a.first, a.last) == (b.first, b.last):
        return True
    nested = (a.first <= b.first and b.last <= a.last) or (b.first <= a.first and a.last <= b.last)
    return nested and max(a.last - a.first, b.last - b.first) <= _MONTH
