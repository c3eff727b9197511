"""A figure with its surroundings, ready to be laid beside another."""

from dataclasses import dataclass
from datetime import date

from flows.extract.extraction import Claim, Figure
from flows.reconcile.compare.article import Article
from flows.reconcile.currency import is_currency
from flows.reconcile.metrics import bargained, family
from flows.reconcile.names import actor_key
from flows.reconcile.scope import around, is_hoped, is_prior, scope
from flows.reconcile.segment import segment
from flows.reconcile.sighting import Sighting
from flows.reconcile.words import venues

_NOWHERE: frozenset[str] = frozenset()
_HOURS = frozenset({"open", "close", "premarket", "afterhours"})
_OF_PRICES = ("price", "index")
_HOPES = frozenset({"forecast", "expectation", "opinion"})


@dataclass(frozen=True, slots=True)
class Reading:
    """`subject` is whom the figure measures, `kind` its unit, one for all currencies.

    `segment` holds the words that name a line of business, `venues` the markets on which a price was made.
    `prior` marks a number given only for comparison, `hoped` one that somebody expects. `article` is what the document
    as a whole tells.
    """

    figure: Figure
    sighting: Sighting
    event_id: str
    source: str
    original: str
    document_id: str
    subject: str
    family: str
    kind: str
    scope: str | None
    prior: bool
    hoped: bool
    segment: frozenset[str]
    venues: frozenset[str]
    first: date | None
    last: date | None
    article: Article

    @property
    def claim_id(self) -> str:
        """The claim that states the number."""
        return self.sighting.claim.claim_id

    @property
    def outlook(self) -> bool:
        """Whether the number is somebody's plan or view of the future, which may change without being wrong."""
        metric = self.figure.metric
        return self.sighting.family == "outlook" or "guidance" in metric or "target" in metric or bargained(metric)


def read(sighting: Sighting, figure: Figure, event_id: str, source: str, original: str, article: Article) -> Reading:
    """Lay out one figure of an article; `source` is what to call it, `original` the document it copies or itself."""
    claim = sighting.claim
    return Reading(
        figure=figure,
        sighting=sighting,
        event_id=event_id,
        source=source,
        original=original,
        document_id=sighting.document_id,
        subject=_subject(sighting, figure),
        family=family(figure.metric),
        kind="money" if is_currency(figure.unit) else figure.unit,
        scope=_scope(claim, figure),
        prior=is_prior(claim, figure),
        hoped=figure.modality in _HOPES or is_hoped(claim, figure),
        segment=segment(claim, figure),
        venues=_venues(sighting, figure),
        first=figure.period_first,
        last=figure.period_last,
        article=article,
    )


def _scope(claim: Claim, figure: Figure) -> str | None:
    """The figure's basis; the hour of trading says something of prices alone."""
    found = scope(claim, figure)
    return None if found in _HOURS and not figure.metric.startswith(_OF_PRICES) else found


def _venues(sighting: Sighting, figure: Figure) -> frozenset[str]:
    """The market named beside a price, or the only one that its claim names."""
    if sighting.claim.event_type != "price_move":
        return _NOWHERE
    beside = venues(around(sighting.claim, figure))
    named = venues(sighting.claim.quote)
    return beside or (named if len(named) == 1 else _NOWHERE)


def _subject(sighting: Sighting, figure: Figure) -> str:
    """Whom the figure measures; a person's figure is the company's whose person it is."""
    for actor in sighting.claim.actors:
        if actor.name == figure.subject and actor.kind == "person":
            return sighting.keys[actor.parent] if actor.parent else next(iter(sighting.parties), "")
    if figure.subject is None:
        return next(iter(sighting.parties), "")
    return sighting.keys.get(figure.subject) or actor_key(figure.subject)
