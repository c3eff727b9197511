"""What an article as a whole tells: enough to see whether two articles tell one story."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from flows.reconcile.sighting import Sighting

_PRINTED = 2
"""Digits that a number must print to tell a story from others."""
_SHARED = 2
_SOON = timedelta(days=10)
_FOCUS = 3


@dataclass(frozen=True, slots=True)
class Article:
    """`amounts` are the numbers that an article prints, `rounded` the same with two digits left.

    `parties` are all who take part, `focus` are those who do most, the first of all first.
    """

    amounts: frozenset[int]
    rounded: frozenset[int]
    parties: frozenset[str]
    focus: tuple[str, ...]
    known: date | None


def articles(sightings: Iterable[Sighting]) -> Mapping[str, Article]:
    """The articles that claims come from, by document id."""
    ordered = sorted(sightings, key=lambda sighting: sighting.document_id)
    return {document: _article(list(told)) for document, told in groupby(ordered, key=lambda s: s.document_id)}


def acquainted(one: Article, other: Article) -> bool:
    """Whether two articles tell one story: they share numbers, or they are about one party and of one week."""
    if not same_focus(one, other):
        return len(one.amounts & other.amounts) >= _SHARED
    soon = one.known is not None and other.known is not None and abs(one.known - other.known) <= _SOON
    return soon or bool(one.amounts & other.amounts) or len(one.rounded & other.rounded) >= _SHARED


def same_focus(one: Article, other: Article) -> bool:
    """Whether who does most in one article is among those who do most in the other."""
    return bool(set(one.focus[:1]) & set(other.focus) or set(other.focus[:1]) & set(one.focus))


def _article(told: list[Sighting]) -> Article:
    roles = Counter(party for sighting in told for party in sighting.parties)
    figures = [f for sighting in told for f in sighting.claim.figures if f.digits >= _PRINTED]
    return Article(
        amounts=frozenset(hash((f.unit, f"{abs(f.value):.2e}")) for f in figures),
        rounded=frozenset(hash((f.unit, f"{abs(f.value):.1e}")) for f in figures),
        parties=frozenset(roles),
        focus=tuple(sorted(roles, key=lambda party: (-roles[party], party))[:_FOCUS]),
        known=told[0].known,
    )
