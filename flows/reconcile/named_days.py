"""Days that an undated article names by its own, "yesterday" or "last Monday", and another article by the calendar.

Where the one tells "yesterday the agency lifted the ban that it imposed last Monday" and the other gives the agency's
days, one day alone lets both be right: the undated article's day of publication.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from flows.extract.extraction import Figure
from flows.extract.time import tag
from flows.reconcile.clue import Clue
from flows.reconcile.evidence import LEAD, WEEKDAYS
from flows.reconcile.face import Number
from flows.reconcile.match import same_figure

_WEEK: Final = 7
_TELLING: Final = 3  # digits of a number that unlike things seldom share
_ENOUGH: Final = 2  # things that must fit: days, or a day and what is counted on it
_ADJOINING: Final = 8  # characters between two claims of one sentence
_STEPS: Final = {"yesterday": 1, "last night": 1, "today": 0, "tonight": 0, "tomorrow": -1}
_NAMED: Final = re.compile(
    rf"\b(?:(?P<step>{'|'.join(_STEPS)})|(?P<today>this (?:morning|afternoon|evening))"
    rf"|(?:last|on|since) (?P<weekday>{'|'.join(WEEKDAYS)}))\b",
    re.IGNORECASE,
)


def names_days(clue: Clue) -> bool:
    """Whether a claim of an article's opening tells of its own day, or of the one before or after."""
    return clue.start <= LEAD and bool(own_days(clue.quote))


def main_party(mine: Sequence[Clue]) -> str | None:
    """The party that an article tells most of: it has many days, so that one of them fits by chance."""
    told = Counter(party for clue in mine for party in clue.parties[:1])
    return max(told, key=lambda party: (told[party], party), default=None)


def proven_day(mine: Sequence[Clue], theirs: Sequence[Clue]) -> tuple[date, str] | None:
    """The only day of publication that fits most days of the other article, and the claim that proves it.

    Two days must fit, of a party that is not the main one, or one day of what has a telling number in both, where
    they have another number and a party in common.
    """
    naming = [clue for clue in mine if names_days(clue)]
    if not naming:
        return None
    main, proofs = main_party(mine), _Proofs()
    acquainted = len(numbers_of(mine, 1) & numbers_of(theirs, 1)) >= _ENOUGH and not _parties(mine).isdisjoint(
        _parties(theirs)
    )
    for one in naming:
        for other in theirs:
            same = _same(one, other) if acquainted else None
            if same or not {*one.parties, *one.parents}.isdisjoint({*other.parties, *other.parents} - {main}):
                proofs.add(one, other, same, _beside(other, theirs))
    return proofs.best()


def _beside(clue: Clue, others: Sequence[Clue]) -> frozenset[date]:
    """The days of the claims that stand right before or behind one in its article."""
    end = clue.start + len(clue.quote)
    gaps = ((other, other.start - end, clue.start - other.start - len(other.quote)) for other in others)
    near = [_days(other) for other, ahead, behind in gaps if 0 < ahead < _ADJOINING or 0 < behind < _ADJOINING]
    return frozenset().union(*near)


def _parties(clues: Iterable[Clue]) -> set[str]:
    return {party for clue in clues for party in clue.parties}


def numbers_of(clues: Iterable[Clue], digits: int = _TELLING) -> set[tuple[str, str]]:
    """The units and values of the numbers of some claims, of those with so many digits or more."""
    return numbers((number for clue in clues for number in clue.numbers), digits)


def numbers(figures: Iterable[Figure | Number], digits: int = _TELLING) -> set[tuple[str, str]]:
    """The units and values of some figures, of those with so many digits or more."""
    return {(figure.unit, f"{abs(figure.value):.3g}") for figure in figures if figure.digits >= digits}


class _Proofs:
    """For every day that could be the one of publication what speaks for it."""

    def __init__(self) -> None:
        self._found: dict[date, dict[object, str]] = {}

    def add(self, one: Clue, other: Clue, same: Number | None, beside: frozenset[date]) -> None:
        """Take in each day that would make one of the other claim's days the one that this claim names.

        The days `beside` it may be others that this claim names. Of several that it names, the one beside the number
        that both give is that of the number.
        """
        days, steps = _days(other), own_days(one.quote)
        if same:
            place = one.quote.find(same.text)
            steps = (min(steps, key=lambda step: abs(step[0] - place)),)
        for _, step in steps:
            for day in days:
                published = day + timedelta(days=step)
                fitting = {day, *(d for d in days | beside if _fits_weekday(one.quote, d, published))}
                fits = self._found.setdefault(published, {})
                fits.update(dict.fromkeys(fitting, other.claim_id))
                if same:
                    fits[same.value] = other.claim_id

    def best(self) -> tuple[date, str] | None:
        """The day for which most speaks, if that is enough and no other day has as much."""
        ranked = sorted(self._found, key=lambda day: -len(self._found[day]))
        if not ranked or len(self._found[ranked[0]]) < _ENOUGH:
            return None
        if len(ranked) > 1 and len(self._found[ranked[1]]) == len(self._found[ranked[0]]):
            return None
        return ranked[0], min(self._found[ranked[0]].values())


def _same(one: Clue, other: Clue) -> Number | None:
    """A telling number of one measure that both claims give beside a telling word that both have."""
    if set(one.words).isdisjoint(other.words):
        return None
    shared = (
        a for a in one.numbers for b in other.numbers if min(a.digits, b.digits) >= _TELLING and same_figure(a, b)
    )
    return next(shared, None)


@lru_cache(maxsize=256)
def own_days(quote: str) -> tuple[tuple[int, int], ...]:
    """How many days before publication a quote's own words place something, each behind its place in the quote."""
    found = (match for match in _NAMED.finditer(quote) if not match["weekday"])
    return tuple((match.start(), _STEPS[match["step"].lower()] if match["step"] else 0) for match in found)


def _fits_weekday(quote: str, day: date, published: date) -> bool:
    """Whether a weekday that a quote names is a day of the week before publication."""
    named = {match["weekday"].lower() for match in _NAMED.finditer(quote) if match["weekday"]}
    return 0 < (published - day).days <= _WEEK and WEEKDAYS[day.weekday()] in named


def _days(other: Clue) -> frozenset[date]:
    """The days that a claim of a dated article tells of, in words of its own."""
    return days_told(other.quote, other.told_on) if other.told_on else frozenset()


@lru_cache(maxsize=4096)
def days_told(quote: str, published: date) -> frozenset[date]:
    """The days that a quote tells of by its own words, on the day of its publication."""
    times = (time for time in tag(quote, published) if time.type in ("DATE", "TIME") and time.precision == "day")
    return frozenset(time.first for time in times if time.first is not None)
