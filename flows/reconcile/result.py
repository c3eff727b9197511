"""What the documents say together: the type that the reconcile room hands on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import msgspec

from flows.extract.extraction import Dating


@dataclass(frozen=True, slots=True)
class DateSpan:
    """When a claim's or event's thing happens: closed bounds, how exact, and how known."""

    first: date | None
    last: date | None
    precision: str
    basis: str
    linked_from: tuple[str, ...] = ()


class Event(msgspec.Struct, array_like=True, frozen=True, gc=False):
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


class Comparison(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """Two figures, or two claims, about the same thing, and how they relate.

    `odd_document_id` is the document that stands alone, where most independent sources say otherwise.
    """

    comparison_id: str
    event_id: str
    left_claim_id: str
    right_claim_id: str
    left_figure_id: str | None
    right_figure_id: str | None
    verdict: str
    ratio: float | None
    explanation: str
    odd_document_id: str | None = None


class EventVersion(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """An event as the documents known from one day on make it, until the day on which more is known."""

    event: Event
    known_from: date
    known_until: date | None


class ComparisonVersion(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A comparison as worded from one day on, until the day on which more is known."""

    comparison: Comparison
    known_from: date
    known_until: date | None


@dataclass(frozen=True, slots=True)
class Reconciled:
    """`event_of` gives every claim its event; `dates` only the claims whose date was linked or bounded.

    `history` and `comparison_history` say from which day (included) until which (not included) each version of an
    event or comparison was known. What only undated documents tell is in neither. `names` gives each (kind, name) of an
    actor the name that all documents' rows use for it.
    """

    published: Mapping[str, Dating]
    duplicate_of: Mapping[str, str]
    event_of: Mapping[str, str]
    dates: Mapping[str, DateSpan]
    events: Sequence[Event]
    comparisons: Sequence[Comparison]
    history: Sequence[EventVersion] = ()
    comparison_history: Sequence[ComparisonVersion] = ()
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)
