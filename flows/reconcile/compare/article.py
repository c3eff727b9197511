"""What an article as a whole tells: enough to see whether two articles tell one story."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

import msgspec

from flows.pile import Drawer
from flows.reconcile.rounding import Printed
from flows.reconcile.sighting import Sighting

_PRINTED = 2
"""Digits that a number must print to tell a story from others."""
_SHARED = 2
_SOON = timedelta(days=14)
_FOCUS = 3
_LONG = 4
_ENOUGH = 3
_NAMES = 6
"""Names in common, besides those of who does most, that only articles of one story share."""


class Measured(Printed, Protocol):
    """A number as an article prints it, and what it measures."""

    @property
    def metric(self) -> str:
        """Its metric."""
        ...


class Article(msgspec.Struct, array_like=True, frozen=True):
    """`numbers` are all that an article prints, `measured` the same each with its metric.

    `amounts` are those of two digits and more, `rounded` cut to two digits.

    `focus` are those who do most, the first of all first; `named` are the words of names in it, whoever they are.
    """

    numbers: frozenset[int]
    measured: frozenset[int]
    amounts: frozenset[int]
    rounded: frozenset[int]
    focus: tuple[str, ...]
    named: frozenset[str]
    known: date | None


@dataclass(frozen=True, slots=True)
class Page:
    """Where an article lies among all articles, and the words of its claims among all quotes."""

    articles: Drawer[Article]
    quotes: Drawer[dict[str, str]]
    place: int

    @property
    def article(self) -> Article:
        """The article."""
        return self.articles[self.place]

    def quote(self, claim_id: str) -> str:
        """The words of one of its claims."""
        return self.quotes[self.place][claim_id]


def article(told: Sequence[Sighting]) -> Article:
    """What the claims of one document tell together."""
    roles = Counter(party for sighting in told for party in sighting.parties)
    figures = [figure for sighting in told for figure in sighting.claim.figures]
    telling = [figure for figure in figures if figure.digits >= _PRINTED]
    return Article(
        numbers=frozenset(map(_number, figures)),
        measured=frozenset(hash((figure.metric, _number(figure))) for figure in figures),
        amounts=frozenset(map(_number, telling)),
        rounded=frozenset(hash((f.unit, f"{abs(f.value):.1e}")) for f in telling),
        focus=tuple(sorted(roles, key=lambda party: (-roles[party], party))[:_FOCUS]),
        named=frozenset(
            word
            for sighting in told
            for name in (*sighting.keys.values(), *sighting.marked)
            for word in name.split()
            if len(word) >= _LONG
        ),
        known=told[0].known,
    )


def acquainted(one: Article, other: Article) -> bool:
    """Whether two articles tell one story: by who is in them, by numbers that they share, by their days."""
    numbers = len(one.amounts & other.amounts)
    if numbers >= _SHARED:
        return True
    cast = _cast(one, other)
    near = one.known is not None and other.known is not None and abs(one.known - other.known) <= _SOON
    alike = len(one.rounded & other.rounded) >= _SHARED
    return cast > 0 and cast + numbers + near + alike + _many_names(one, other) >= _ENOUGH


def one_story(one: Article, other: Article) -> bool:
    """Whether two articles tell one story, as numbers or many names that they share prove, whoever is in them."""
    return len(one.amounts & other.amounts) >= _SHARED or _many_names(one, other)


def _many_names(one: Article, other: Article) -> bool:
    """Whether they have so many names in common, those left out who do most, that one story tells of all of them."""
    shared = one.named & other.named
    if len(shared) < _NAMES:
        return False
    return len(shared.difference(*(party.split() for party in (*one.focus[:2], *other.focus[:2])))) >= _NAMES


def _cast(one: Article, other: Article) -> int:
    """2 where who does most in one article is among those of the other; else their common names, up to 2."""
    if set(one.focus[:1]) & set(other.focus) or set(other.focus[:1]) & set(one.focus):
        return 2
    return min(2, len(one.named & other.named))


def states(article: Article, figure: Printed, unit: str | None = None) -> bool:
    """Whether an article prints the number, of whatever; with `unit` instead of its own."""
    return _number(figure, unit) in article.numbers


def measures(article: Article, figure: Measured) -> bool:
    """Whether an article prints the number, of the same metric."""
    return hash((figure.metric, _number(figure))) in article.measured


def _number(figure: Printed, unit: str | None = None) -> int:
    return hash((unit or figure.unit, f"{abs(figure.value):.2e}"))
