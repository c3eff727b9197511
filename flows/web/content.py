"""One published version as plain values that templates and scripts can walk.

Takes a warehouse, and a day when the timeline is wanted as it was known then; gives `Content`: events in the order of
the timeline with their claims, figures, actors and comparisons, and the documents with their full texts. Offsets are
those of Python strings, so that `document.text[claim.char_start:claim.char_end] == claim.quote`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from schemas.vocabulary import CONFLICTING

LONGEST_TITLE = 240
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Document:
    """One article, with the offsets of its claims counting in `text`."""

    document_id: str
    path: str
    source: str | None
    title: str | None
    author: str | None
    url: str | None
    published_first: date | None
    published_last: date | None
    published_basis: str
    duplicate_of: str | None
    text: str

    @property
    def name(self) -> str:
        """What people call it: its outlet, else its headline, else how it begins, else its file."""
        if self.source or self.title:
            return self.source or (self.title or "").rstrip(".")
        line = " ".join(self.text[: 4 * LONGEST_NAME].split())
        begins = line if len(line) <= LONGEST_NAME else line[:LONGEST_NAME].rsplit(" ", 1)[0] + "…"
        return f"“{begins}”" if begins else self.path

    @property
    def known_from(self) -> date | None:
        """The first day on which the article counts as published; None when nothing bounds it."""
        return self.published_last


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in a claim."""

    actor_id: str
    name: str
    kind: str
    ticker: str | None
    parent: str | None
    role: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a claim, with the characters that state it."""

    figure_id: str
    claim_id: str
    document_id: str
    char_start: int
    char_end: int
    text: str
    metric: str
    subject: str | None
    scope: str | None
    op: str
    value: float
    value_high: float | None
    unit: str
    basis: str | None
    period_first: date | None
    period_last: date | None
    modality: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One event as one document reports it, with the characters that say so."""

    claim_id: str
    event_id: str
    document_id: str
    char_start: int
    char_end: int
    quote: str
    event_type: str
    modality: str
    polarity: str
    first_date: date | None
    last_date: date | None
    precision: str
    date_basis: str
    attributed_to: str | None
    rule: str
    actors: tuple[Part, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two figures, or two claims, and how they relate; the days bound the version of history that says so."""

    comparison_id: str
    event_id: str
    left_claim_id: str
    right_claim_id: str
    left_figure_id: str | None
    right_figure_id: str | None
    verdict: str
    ratio: float | None
    explanation: str
    known_from: date | None = None
    known_until: date | None = None

    @property
    def conflicting(self) -> bool:
        """Whether the two sides can't both be right."""
        return self.verdict in CONFLICTING


@dataclass(frozen=True, slots=True)
class Told:
    """What the documents known from one day on, until another, made of an event."""

    event_id: str
    known_from: date
    known_until: date | None
    title: str
    first_date: date | None
    last_date: date | None
    precision: str
    status: str
    documents: int
    sources: int


@dataclass(frozen=True, slots=True)
class Event:
    """One event with all that is told of it; `past` are its versions as they were known, oldest first."""

    event_id: str
    event_type: str
    title: str
    first_date: date | None
    last_date: date | None
    precision: str
    status: str
    documents: int
    sources: int
    first_reported: date | None
    claims: tuple[Claim, ...]
    comparisons: tuple[Comparison, ...]
    past: tuple[Told, ...]

    @property
    def conflicts(self) -> tuple[Comparison, ...]:
        """The comparisons whose sides can't both be right."""
        return tuple(comparison for comparison in self.comparisons if comparison.conflicting)


@dataclass(frozen=True, slots=True)
class Content:
    """A published version: its name, its events in the timeline's order, its documents by id.

    `past` are the comparisons as they were known, each with its days.
    """

    version: str
    events: tuple[Event, ...]
    documents: Mapping[str, Document]
    past: tuple[Comparison, ...]


def headline(event: Event, title: str | None = None) -> str:
    """The event's title, or the given one of its past, in full where it was cut and a claim has the rest of it."""
    title = event.title if title is None else title
    if not title.endswith("…"):
        return title
    begun = title.removesuffix("…").casefold()
    for claim in event.claims:
        line = " ".join(claim.quote.split())
        at = line.casefold().find(begun)
        if at >= 0 and len(line) - at <= LONGEST_TITLE:
            return title.removesuffix("…") + line[at + len(begun) :].rstrip(" .,;:")
    return title


def told_by(content: Content) -> Content:
    """The content with only those documents that tell of one of its events."""
    telling = {claim.document_id for event in content.events for claim in event.claims}
    return replace(content, documents={key: item for key, item in content.documents.items() if key in telling})
