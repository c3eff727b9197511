"""What a shared event says of the day on which an undated document was published."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from flows.reconcile.clue import Clue
from flows.reconcile.match import same_figure
from flows.reconcile.words import venues

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(r"(?<!last )(?<!next )\b(" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)
_ANY_WEEKDAY = re.compile("|".join(WEEKDAYS), re.IGNORECASE)
_LAST_WEEKDAY = re.compile(r"\blast (" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)
_LATEST = re.compile(r"\b(?:latest|recent|last|past)\b(?:\s+\w+){0,2}?\s+(?:quarter|results|earnings)", re.IGNORECASE)
LEAD = 900
"""Characters from the start within which an article tells its news."""
_SHARES_MOVE = re.compile(
    r"\b(?:shares?|stock)\b[^.]{0,40}?\b(?:surg|soar|jump|r[io]s|f[ae]ll|climb|gain|drop|slid|slump|sank|tumbl|leap)",
    re.IGNORECASE,
)
_EXACT = 0.005
_NEAR = 0.1
_NEWS = timedelta(days=7)
_PERIOD = timedelta(days=80)
_SEASON = timedelta(days=120)
_NEXT_SEASON = timedelta(days=153)
"""Three months to the end of the next quarter and two to its results."""


Releases = Mapping[str, Sequence[date]]


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between which days the document was published, and the claim that says so."""

    first: date | None
    last: date | None
    claim_id: str

    def allows(self, first: date, last: date) -> bool:
        """Whether they leave all days from one to another."""
        return (self.first is None or self.first <= first) and (self.last is None or last <= self.last)


def bounds(mine: Sequence[Clue], others: Iterable[Sequence[Clue]], releases: Releases) -> Iterator[Bounds]:
    """The bounds that events shared with dated documents give; `releases` are the days of results by party."""
    bearing = [one for one in mine if one.numbers and (one.event_type == "results" or _ANY_WEEKDAY.search(one.quote))]
    for theirs in others if bearing else ():
        yield from _with_one(bearing, mine, theirs, releases)


def _with_one(
    bearing: Iterable[Clue], mine: Sequence[Clue], theirs: Sequence[Clue], releases: Releases
) -> Iterator[Bounds]:

    @cache
    def acquainted() -> bool:
        return any(_shares_figure(one, other) for one in mine for other in theirs)

    for one in bearing:
        parties = set(one.parties)
        for other in theirs:
            if parties.isdisjoint(other.parties):
                continue
            found = _from_move(one, other, acquainted)
            if found is None and one.family == other.family:
                found = _from_week(one, other, mine) or _from_results(one, other, releases)
            if found is not None:
                yield found


def recalls(mine: Sequence[Clue], theirs: Sequence[Clue]) -> bool:
    """Whether one article knows the news of another, by a telling number: it was not published before."""
    return any(
        is_telling(a.value) and same_figure(a, b)
        for other in theirs
        if _is_news(other)
        for one in mine
        if not set(one.parties).isdisjoint(other.parties)
        for a in one.numbers
        for b in other.numbers
    )


def _is_news(clue: Clue) -> bool:
    """Whether a claim is of the week before publication or opens an article and has no other day."""
    if clue.told_on is None or clue.first is None:
        return clue.start < LEAD
    return clue.precise and timedelta() <= clue.told_on - clue.first <= _NEWS


def _shares_figure(one: Clue, other: Clue) -> bool:
    return any(same_figure(a, b) for a in one.numbers for b in other.numbers)


def is_telling(value: float) -> bool:
    """Whether a number is no round one, which unlike things share: it has two digits that count, or more."""
    return len(f"{abs(value):.6g}".replace(".", "").split("e")[0].strip("0")) > 1


def _from_move(one: Clue, other: Clue, acquainted: Callable[[], bool]) -> Bounds | None:
    """A price move: the same number on the same weekday; a number that is only near needs other figures in common."""
    day = other.first
    if day is None or not other.precise or WEEKDAYS[day.weekday()] not in named_weekdays(one.quote):
        return None
    if _elsewhere(one, other):
        return None
    near = _NEAR if acquainted() else _EXACT
    if not any(a * b > 0 and abs(a - b) <= near * max(abs(a), abs(b)) for a in _moves(one) for b in _moves(other)):
        return None
    news = one.start < LEAD
    return Bounds(day, day + timedelta(days=1 if news else 6), claim_id=other.claim_id)


@lru_cache(maxsize=256)
def named_weekdays(quote: str) -> frozenset[str]:
    """The weekdays that a quote names, but for the last and the next ones."""
    return frozenset(named.casefold() for named in _WEEKDAY.findall(quote))


def _from_week(one: Clue, other: Clue, mine: Sequence[Clue]) -> Bounds | None:
    """An act of "last Friday" is told within a week, and at once where prices moved "on Monday"."""
    day = other.first
    if day is None or not other.precise or (other.weakly_dated and day != other.told_on):
        return None
    if not _shares_figure(one, other):
        return None
    last = _LAST_WEEKDAY.search(one.quote)
    if last is None or WEEKDAYS[day.weekday()] != last.group(1).casefold():
        return None
    for clue in mine:
        moved = _WEEKDAY.search(clue.quote)
        if moved and clue.event_type == "price_move" and clue.start < LEAD:
            news = day + timedelta(days=(WEEKDAYS.index(moved.group(1).casefold()) - day.weekday()) % 7 or 7)
            return Bounds(news, news + timedelta(days=1), claim_id=other.claim_id)
    return Bounds(day + timedelta(days=1), day + timedelta(days=7), claim_id=other.claim_id)


def _elsewhere(one: Clue, other: Clue) -> bool:
    mine, theirs = venues(one.quote), venues(other.quote)
    return bool(mine and theirs and not mine & theirs)


def _moves(clue: Clue) -> list[float]:
    """The percentages by which a claim has a share move, whatever type of event the claim was taken for."""
    if clue.event_type != "price_move" and not _SHARES_MOVE.search(clue.quote):
        return []
    return [figure.value for figure in clue.numbers if figure.unit == "%"]


def _from_results(one: Clue, other: Clue, releases: Releases) -> Bounds | None:
    """Results: not before they were out, and as "the latest" not after the next ones are due."""
    start, end = other.first, other.last
    if one.event_type != "results" or other.event_type != "results" or other.weakly_dated:
        return None
    if start is None or end is None or end - start < _PERIOD or not _shares_figure(one, other):
        return None
    out = _release(end, {*one.parties, *one.parents, *other.parents}, releases)
    due = end + _NEXT_SEASON if _LATEST.search(one.quote) else None
    return Bounds(out or end + timedelta(days=1), due, claim_id=other.claim_id)


def _release(end: date, owners: set[str], releases: Releases) -> date | None:
    """The first day after a period's end on which somebody places the company's results."""
    days = (day for owner in owners for day in releases.get(owner, ()) if end < day <= end + _SEASON)
    return min(days, default=None)
