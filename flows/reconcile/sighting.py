"""A claim seen in its document, with what is needed to tell whether two claims are about one event."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from flows.extract.extraction import Claim, Dating, Extraction, Figure
from flows.extract.record import record
from flows.reconcile.aliases import Aliases
from flows.reconcile.names import parents, parties, partners, people
from flows.reconcile.scope import is_prior
from flows.reconcile.segment import claim_segments
from flows.reconcile.words import content_words, marked_words, versions, words_of_names

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

_ABOVE = frozenset({"headline", "standfirst"})
WEAK_BASES = frozenset({"document", "linked", "bounded", "unknown"})
"""Date bases that don't come from the claim's own words: stronger evidence may overrule them."""


@record(frozen=True, slots=False)
class Sighting:
    """A claim and who takes part in it; what its words tell is read when it is first asked for, as it seldom is.

    `known` is the last day on which the document can have been published, None where nothing bounds it. `keys` gives
    every name in the claim its key.
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

    @cached_property
    def current(self) -> tuple[Figure, ...]:
        """The figures without those that the text gives only as what went before."""
        return tuple(figure for figure in self.claim.figures if not is_prior(self.claim, figure))

    @cached_property
    def segments(self) -> frozenset[str]:
        """The lines of business that results are about."""
        return claim_segments(self.claim)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Stems of the telling words, each once, those of the parties' names left out."""
        return content_words(self.claim.quote, self._names)

    @cached_property
    def marked(self) -> tuple[str, ...]:
        """Words that look like names or codes, each once, those of the parties' names left out."""
        return marked_words(self.claim.quote, self._names)

    @cached_property
    def versions(self) -> Mapping[str, frozenset[str]]:
        """Product lines with the versions that the claim names."""
        return versions(self.claim.quote)

    @property
    def denied(self) -> bool:
        """Whether the claim denies its event."""
        return self.claim.modality == "denied"

    @cached_property
    def _names(self) -> frozenset[str]:
        return words_of_names(self.parties)

    @property
    def above(self) -> bool:
        """Whether the claim stands above its article's text: in the headline, or in what is set below it."""
        return self.claim.zone in _ABOVE

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
    """See one claim in its document; `keys` gives the document's actors the keys that documents share."""
    return Sighting(
        claim=claim,
        document_id=extraction.document_id,
        published=extraction.published,
        keys={name: keys[name] for name in _names(claim) if name in keys},
        family=FAMILIES.get(claim.event_type, claim.event_type),
        parties=parties(claim.actors, keys),
        parents=parents(claim.actors, keys),
        partners=partners(claim.actors, keys),
        people=people(claim.actors, keys),
    )


def _names(claim: Claim) -> Iterator[str]:
    """Who takes part, whose units those are, and whom figures measure."""
    for actor in claim.actors:
        yield actor.name
        if actor.parent:
            yield actor.parent
    for figure in claim.figures:
        if figure.subject:
            yield figure.subject


def see(extractions: Iterable[Extraction], aliases: Aliases) -> Iterator[Sighting]:
    """All claims of some documents, in the order of the documents."""
    for extraction in extractions:
        keys = aliases.keys(extraction)
        for claim in extraction.claims:
            yield sight(claim, extraction, keys)
