"""What the documents say together: the type that the reconcile room hands on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.extract.extraction import Dating


@dataclass(frozen=True, slots=True)
class DateSpan:
    """When a claim's or event's thing happens: closed bounds, how exact, and how known."""

    first: date | None
    last: date | None
    precision: str
    basis: str
    linked_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What claims of one or many documents are about."""

    event_id: str
    event_type: str
    title: str
    first: date | None
    last: date | None
    precision: str
    status: str
    documents: int
    sources: int
    first_reported: date | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two figures, or two claims, about the same thing, and how they relate."""

    comparison_id: str
    event_id: str
    left_claim_id: str
    right_claim_id: str
    left_figure_id: str | None
    right_figure_id: str | None
    verdict: str
    ratio: float | None
    explanation: str


@dataclass(frozen=True, slots=True)
class Reconciled:
    """`event_of` gives every claim its event; `dates` only the claims whose date was linked or bounded."""

    published: Mapping[str, Dating]
    duplicate_of: Mapping[str, str]
    event_of: Mapping[str, str]
    dates: Mapping[str, DateSpan]
    events: tuple[Event, ...]
    comparisons: tuple[Comparison, ...]
