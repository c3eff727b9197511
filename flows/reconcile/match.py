"""How much two claims look like one event.

The score adds up evidence: the day, the parties, the figures, the words. What can't be one event
(two days, two companies, a rumour and its denial, two versions of a product) scores nothing at all.
"""

from collections.abc import Collection
from datetime import date

from flows.reconcile.face import MEASURED, Face, Number
from flows.reconcile.rounding import rounds

SAME_EVENT = 5.0
"""The score from which two claims are about one event."""

STATEMENT = "statement"
"""The family of what somebody says, which may be told as what it was about."""

_TALK = frozenset({STATEMENT, "analyst_view", "forecast"})
_LONG = 100
_SAYING = 4
UPON = 3
"""Days between two articles of which one came out upon the other."""
_LONG_APART = 300
"""Days between two articles within which a round number of one event may be that of the other."""
_TELLING = 3
ENDLESS = date.max.toordinal()
_PERIODS = frozenset({"quarter", "half", "year"})


def score(one: Face, other: Face) -> float:
    """Evidence that both claims are about one event; 0 where they can't be. What takes longest is asked last."""
    if one.denied != other.denied:
        return 0.0
    if one.family != other.family:
        said = _one_saying(one, other)
        return 0.0 if said and _versions_differ(one, other) else said
    if not (one.weakly_dated or other.weakly_dated or _may_coincide(one, other)):
        return 0.0
    figures = shared_figures(one, other)
    dates = _dates(one, other, figures)
    party = _party(one, other, figures)
    if dates <= 0 or party <= 0 or _incompatible(one, other, figures) or _versions_differ(one, other):
        return 0.0
    words = _words(one, other)
    total = dates + party + min(6.0, 3.0 * figures) + words
    if one.event_type != other.event_type:
        total -= 1.5
    if one.polarity != other.polarity:
        total -= 1.0
    if one.event_type in _TALK and figures == 0 and words < 1.5:
        return 0.0
    return total


def _one_saying(one: Face, other: Face) -> float:
    """What one person said, told once as a statement and once as what it was about: the words must be the same."""
    if STATEMENT not in (one.family, other.family) or not _meet(one.people, other.people):
        return 0.0
    near = _may_coincide(one, other) or one.weakly_dated or other.weakly_dated
    return SAME_EVENT if near and _shared_words(one, other) >= _SAYING else 0.0


def _shared_words(one: Face, other: Face) -> int:
    return len(one.words & other.words) + len(one.marked & other.marked)


def shared_figures(one: Face, other: Face) -> int:
    """How many figures both claims state; within one document a headline's 6% is the text's 6.35%."""
    if not (one.numbers and other.numbers):
        return 0
    same = _rounded if one.document_id == other.document_id else same_figure
    return sum(any(same(a, b) for b in other.numbers) for a in one.numbers)


def same_figure(a: Number, b: Number) -> bool:
    """Same unit, and the same number at the coarser rounding (5 parts in 1,000) of one kind of metric.

    Two sources name one measure differently: three digits and more in common tell the same amount by themselves.
    """
    if a.unit != b.unit or not (a.family == b.family or min(a.digits, b.digits) >= _TELLING):
        return False
    return abs(abs(a.value) - abs(b.value)) <= 0.005 * max(abs(a.value), abs(b.value))


def _rounded(a: Number, b: Number) -> bool:
    return a.unit == b.unit and a.family == b.family and rounds(a, b)


def _versions_differ(one: Face, other: Face) -> bool:
    if not one.versions or not other.versions:
        return False
    shared = one.versions.keys() & other.versions.keys()
    return any(not one.versions[line] & other.versions[line] for line in shared)


def _party(one: Face, other: Face, figures: int) -> float:
    """2 for a shared leading party or two others, 1 for one other, or a group and its unit with a figure in common."""
    if not one.parties or not other.parties:
        return 0.5
    if one.parties[0] == other.parties[0]:
        return 2.0 + 0.5 * _meet(one.parties[1:], other.parties[1:])
    related = _meet(one.parents, other.parties) or _meet(other.parents, one.parties)
    if one.event_type in ("price_move", "results", "market_position"):
        return 2.0 if related and (figures or _meet(one.segments, other.segments)) else 0.0
    shared = set(one.parties) & set(other.parties)
    if shared:
        return 2.5 if len(shared) > 1 else 1.0
    return 1.0 if related and figures else 0.0


def _dates(one: Face, other: Face, figures: int) -> float:
    """3 for the same day or period, less for spans that may coincide, 0 for those that can't."""
    a, b = one, other
    if a.first == b.first and a.last == b.last and a.first is not None and a.last is not None:
        long = a.last - a.first > _LONG and a.event_type != "results"
        return 2.5 if long or (one.weakly_dated and other.weakly_dated) else 3.0
    if (a.first is None and a.last is None) or (b.first is None and b.last is None):
        return 1.0
    if not _may_coincide(a, b):
        if one.weakly_dated and other.weakly_dated and _told_together(one, other):
            return 1.0
        if not figures or a.event_type == "price_move" or not (one.weakly_dated or other.weakly_dated):
            return 0.0
        return 1.0 if _told_near(one, other) or _telling(one, other) else 0.0
    if a.precision in _PERIODS and b.precision in _PERIODS and a.event_type == b.event_type == "results":
        return 0.0
    return 2.0 if _within(a, b) or _within(b, a) else 1.0


def _told_together(one: Face, other: Face) -> bool:
    """Whether two articles that date their event by nothing but themselves came out one upon the other."""
    return one.known is not None and other.known is not None and abs(one.known - other.known) <= UPON


def _told_near(one: Face, other: Face) -> bool:
    """Whether two articles came out within some months, or it is not known when."""
    return one.known is None or other.known is None or abs(one.known - other.known) <= _LONG_APART


def _telling(one: Face, other: Face) -> bool:
    """Whether both claims state a number that is no round one, as plants of every year employ 3,000."""
    return any(a.digits > 1 and same_figure(a, b) for a in one.numbers for b in other.numbers)


def _may_coincide(a: Face, b: Face) -> bool:
    return (a.first or 0) <= (b.last or ENDLESS) and (b.first or 0) <= (a.last or ENDLESS)


def _within(a: Face, b: Face) -> bool:
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    return b.first <= a.first and a.last <= b.last


def _words(one: Face, other: Face) -> float:
    """Up to 3 for shared content words; those that look like names or codes count double."""
    shared = _shared_words(one, other)
    smaller = min(len(one.words) + len(one.marked), len(other.words) + len(other.marked))
    if not shared or not smaller:
        return 0.0
    return min(3.0, 0.6 * shared) * (0.5 + 0.5 * min(1.0, 2 * shared / smaller))


def _incompatible(one: Face, other: Face, figures: int) -> bool:
    """What shared days and parties can't outweigh."""
    kind = one.event_type
    if kind == "price_move":
        return _venues_differ(one, other) or (not figures and not (one.precise and other.precise))
    if kind in MEASURED and kind == other.event_type:
        return not figures and _measures_differ(one, other)
    if one.family == "deal" and one.partners and other.partners and not _meet(one.partners, other.partners):
        return True
    return one.family == "outlook" and not figures and bool(one.numbers and other.numbers)


def _venues_differ(one: Face, other: Face) -> bool:
    return bool(one.venues and other.venues) and not _meet(one.venues, other.venues)


def _measures_differ(one: Face, other: Face) -> bool:
    """Whether the claims measure different things: other metrics, or other lines of business."""
    if one.segments or other.segments:
        return not _meet(one.segments, other.segments)
    return bool(one.measured and other.measured) and not _meet(one.measured, other.measured)


def _meet(one: Collection[str] | Collection[int], other: Collection[str] | Collection[int]) -> bool:
    """Whether two short rows of words have one in common; most rows are empty."""
    return bool(one and other) and any(each in other for each in one)
