"""What an article as a whole tells: enough to see whether two articles tell one story."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from flows.reconcile.sighting import Sighting

_PRINTED = 2
"""Digits that a number must print to tell a story from others."""
_SHARED = 2


@dataclass(frozen=True, slots=True)
class Article:
    """`amounts` are the numbers that an article prints, `rounded` the same with two digits left.

    `parties` are all who take part, `focus` is who does most of all.
    """

    amounts: frozenset[int]
    rounded: frozenset[int]
    parties: frozenset[str]
    focus: str


def articles(sightings: Iterable[Sighting]) -> Mapping[str, Article]:
    """The articles that claims come from, by document id."""
    ordered = sorted(sightings, key=lambda sighting: sighting.document_id)
    return {document: _article(list(told)) for document, told in groupby(ordered, key=lambda s: s.document_id)}


def acquainted(one: Article, other: Article) -> bool:
    """Whether two articles share numbers enough to tell one story: fewer will do where both are about one party."""
    if one.focus != other.focus:
        return len(one.amounts & other.amounts) >= _SHARED
    return bool(one.amounts & other.amounts) or len(one.rounded & other.rounded) >= _SHARED


def _article(told: list[Sighting]) -> Article:
    roles = Counter(party for sighting in told for party in sighting.parties[:1])
    figures = [f for sighting in told for f in sighting.claim.figures if f.digits >= _PRINTED]
    return Article(
        amounts=frozenset(hash((f.unit, f"{abs(f.value):.2e}")) for f in figures),
        rounded=frozenset(hash((f.unit, f"{abs(f.value):.1e}")) for f in figures),
        parties=frozenset(party for sighting in told for party in sighting.parties),
        focus=min(roles, key=lambda party: (-roles[party], party), default=""),
    )
