"""A claim seen in its document, with what is needed to tell whether two claims are about one event."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from flows.extract.extraction import Claim, Dating, Extraction, Figure
from flows.reconcile.aliases import Aliases
from flows.reconcile.names import parents, parties, partners, people
from flows.reconcile.scope import is_prior
from flows.reconcile.segment import claim_segments
from flows.reconcile.words import content_words, marked_words, versions

FAMILIES = {
    "investment": "plan",
    "facility": "plan",
    "strategy": "plan",
    "guidance": "outlook",
    "forecast": "outlook",
    "deal": "deal",
    "merger_acquisition": "deal",
    "regulation": "rule",
    "legal": "rule",
    "financing": "capital",
    "payout": "capital",
    "listing": "capital",
}
"""Types that different articles give to one event; a type not named here stands alone."""

WEAK_BASES = frozenset({"document", "linked", "bounded", "unknown"})
"""Date bases that don't come from the claim's own words: stronger evidence may overrule them."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """`known` is the last day on which the document can have been published, None where nothing bounds it.

    `keys` gives every name in the document its key. `current` are the figures without those that the text gives
    only as what went before; `segments` are the lines of business that results are about.
    """

    claim: Claim
    document_id: str
    published: Dating
    keys: Mapping[str, str]
    family: str
    parties: tuple[str, ...]
    parents: frozenset[str]
    partners: frozenset[str]
    people: frozenset[str]
    current: tuple[Figure, ...]
    segments: frozenset[str]
    words: tuple[str, ...]
    marked: tuple[str, ...]
    versions: Mapping[str, frozenset[str]]
    denied: bool

    @property
    def known(self) -> date | None:
        """The day from which on the claim counts as known."""
        return self.published.last

    @property
    def precise(self) -> bool:
        """Whether the claim itself dates its event to a day."""
        return self.claim.first is not None and self.claim.first == self.claim.last

    @property
    def weakly_dated(self) -> bool:
        """Whether the claim's own words leave its date open."""
        return self.claim.date_basis in WEAK_BASES


def sight(claim: Claim, extraction: Extraction, keys: Mapping[str, str]) -> Sighting:
    """Work out the features of one claim; `keys` gives the document's actors the keys that documents share."""
    acting = parties(claim.actors, keys)
    names = frozenset(word for key in acting for word in key.split())
    return Sighting(
        claim=claim,
        document_id=extraction.document_id,
        published=extraction.published,
        keys=keys,
        family=FAMILIES.get(claim.event_type, claim.event_type),
        parties=acting,
        parents=parents(claim.actors, keys),
        partners=partners(claim.actors, keys),
        people=people(claim.actors, keys),
        current=tuple(figure for figure in claim.figures if not is_prior(claim, figure)),
        segments=claim_segments(claim),
        words=content_words(claim.quote, names),
        marked=marked_words(claim.quote, names),
        versions=versions(claim.quote),
        denied=claim.modality == "denied",
    )


def see(extractions: Iterable[Extraction], aliases: Aliases) -> Iterator[Sighting]:
    """All claims of some documents, in the order of the documents."""
    for extraction in extractions:
        keys = aliases.keys(extraction)
        for claim in extraction.claims:
            yield sight(claim, extraction, keys)


def batches(extractions: Iterable[Extraction]) -> list[tuple[date | None, Sequence[Extraction]]]:
    """Extractions by the day on which their documents are known, in order; documents without such a day come last.

    Everything that reconciling decides, it decides batch by batch, so that what it says of one day
    never depends on a document that was published later.
    """
    ordered = sorted(extractions, key=_order)
    return [(day, list(group)) for day, group in groupby(ordered, key=lambda e: e.published.last)]


def _order(extraction: Extraction) -> tuple[bool, date, date, str]:
    published = extraction.published
    return published.last is None, published.last or date.max, published.first or date.max, extraction.document_id
