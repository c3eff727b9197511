"""A figure with its surroundings, ready to be laid beside another."""

from datetime import date
from functools import lru_cache
from math import log10
from sys import intern

import msgspec

from flows.extract.extraction import Claim, Figure
from flows.reconcile.compare.article import Article, Page
from flows.reconcile.compare.counts import counted, is_contested
from flows.reconcile.currency import is_currency
from flows.reconcile.metrics import bargained, family
from flows.reconcile.names import actor_key
from flows.reconcile.scope import around, is_hoped, is_prior, is_revised, scope
from flows.reconcile.segment import segment
from flows.reconcile.sighting import Sighting
from flows.reconcile.words import venues

_NOWHERE: frozenset[str] = frozenset()
_HOURS = frozenset({"open", "close", "premarket", "afterhours"})
_OF_PRICES = ("price", "index")
_AFTER = 3
_HOPES = frozenset({"forecast", "expectation", "opinion"})


class Amount(msgspec.Struct, frozen=True, gc=False):
    """A figure without what its reading has; the fields are the figure's."""

    figure_id: str
    start: int
    end: int
    text: str
    metric: str
    op: str
    value: float
    value_high: float | None
    unit: str
    modality: str
    digits: int


class Reading(msgspec.Struct, frozen=True, gc=False):
    """`subject` is whom the figure measures, `kind` its unit, one for all currencies.

    `segment` holds the words that name a line of business, `venues` the markets on which a price was made.
    `prior` marks a number given only for comparison, `revised` one that is told to have taken another's place,
    `hoped` one that somebody expects. `after` are the characters behind it, `tabled` whether it stands in a table,
    `above` above the text; `event_type` and what follows is its claim's. `size` is the logarithm of its value,
    `counted` what it counts, `contested` whether it is told as somebody's own count.
    """

    figure: Amount
    event_id: str
    source: str
    document_id: str
    claim_id: str
    subject: str
    family: str
    kind: str
    scope: str | None
    prior: bool
    revised: bool
    hoped: bool
    segment: frozenset[str]
    venues: frozenset[str]
    first: date | None
    last: date | None
    after: str
    tabled: bool
    above: bool
    event_type: str
    event_family: str
    parents: frozenset[str]
    partners: frozenset[str]
    weakly_dated: bool
    known: date | None
    page: Page
    size: float
    counted: str | None
    contested: bool

    @property
    def article(self) -> Article:
        """What the document as a whole tells."""
        return self.page.article

    @property
    def outlook(self) -> bool:
        """Whether the number is somebody's plan or view of the future, which may change without being wrong."""
        metric = self.figure.metric
        return self.event_family == "outlook" or "guidance" in metric or "target" in metric or bargained(metric)


def read(sighting: Sighting, figure: Figure, event_id: str, source: str, page: Page) -> Reading:
    """Lay out one figure of an article; `source` is what to call it."""
    claim = sighting.claim
    counts = counted(claim, figure)
    return Reading(
        figure=_amount(figure),
        event_id=event_id,
        source=source,
        document_id=sighting.document_id,
        claim_id=claim.claim_id,
        subject=intern(_subject(sighting, figure)),
        family=family(figure.metric),
        kind="money" if is_currency(figure.unit) else intern(figure.unit),
        scope=_scope(claim, figure),
        prior=is_prior(claim, figure),
        revised=is_revised(claim, figure),
        hoped=figure.modality in _HOPES or is_hoped(claim, figure),
        segment=segment(claim, figure),
        venues=_venues(sighting, figure),
        first=_day(figure.period_first),
        last=_day(figure.period_last),
        after=intern(claim.quote[figure.end - claim.start :][:_AFTER]),
        tabled=claim.zone == "table",
        above=sighting.above,
        event_type=intern(claim.event_type),
        event_family=intern(sighting.family),
        parents=sighting.parents or _NOWHERE,
        partners=sighting.partners or _NOWHERE,
        weakly_dated=sighting.weakly_dated,
        known=_day(sighting.known),
        page=page,
        size=log10(abs(figure.value)) if figure.value else 0.0,
        counted=counts,
        contested=counts is not None and is_contested(claim, figure),
    )


def _amount(figure: Figure) -> Amount:
    """What is asked of a figure, its words shared with all others: it waits for as long as later ones may join it."""
    return Amount(
        figure_id=figure.figure_id,
        start=figure.start,
        end=figure.end,
        text=intern(figure.text),
        metric=intern(figure.metric),
        op=intern(figure.op),
        value=figure.value,
        value_high=figure.value_high,
        unit=intern(figure.unit),
        modality=intern(figure.modality),
        digits=figure.digits,
    )


@lru_cache(maxsize=4096)
def _day(day: date | None) -> date | None:
    """The same day, one for all readings."""
    return day


def _scope(claim: Claim, figure: Figure) -> str | None:
    """The figure's basis; the hour of trading says something of prices alone."""
    found = scope(claim, figure)
    return None if found is None or (found in _HOURS and not figure.metric.startswith(_OF_PRICES)) else intern(found)


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
