"""A short way to write articles with claims by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from flows.extract.extraction import Claim, ClaimActor, Dating, Extraction, Figure, content_id
from flows.read.document import Document, from_text
from flows.reconcile import reconcile
from flows.reconcile.result import Event, Reconciled

PRECISION = {0: "day", 27: "month", 28: "month", 29: "month", 30: "month", 364: "year", 365: "year"}


def span(text: str | None) -> tuple[date | None, date | None]:
    """The ends of "2025-09-01" or "2025-07-01/2025-09-30", either of which may be left out."""
    if text is None:
        return None, None
    first, _, last = text.partition("/")
    ends = (first, last) if "/" in text else (first, first)
    return tuple(date.fromisoformat(end) if end else None for end in ends)  # type: ignore[return-value]


@dataclass
class Desk:
    """Articles written so far, and what reconciling makes of them."""

    documents: list[Document] = field(default_factory=list)
    extractions: list[Extraction] = field(default_factory=list)

    def article(
        self, name: str, published: str | None, *claims: Claim, text: str | None = None, language: str | None = None
    ) -> str:
        """Put an article on the desk; its claims are moved into it. Returns its document id."""
        body = text or f"{name}. " + " ".join(claim.quote for claim in claims)
        document = replace(from_text(body, f"{name}.txt"), source=name, language=language)
        first, last = span(published)
        moved = tuple(self._moved(claim, document.document_id, body) for claim in claims)
        self.documents.append(document)
        dating = Dating(first, last, "stated" if first else "unknown")
        self.extractions.append(Extraction(document.document_id, dating, name, (), (), (), moved))
        return document.document_id

    def _moved(self, claim: Claim, document_id: str, body: str) -> Claim:
        start = max(0, body.find(claim.quote))
        claim_id = content_id(document_id, claim.quote, claim.event_type)
        figures = tuple(
            replace(f, figure_id=content_id(claim_id, n), start=start + f.start, end=start + f.end)
            for n, f in enumerate(claim.figures)
        )
        return replace(claim, claim_id=claim_id, start=start, end=start + len(claim.quote), figures=figures)

    def reconcile(self) -> Reconciled:
        """Reconcile all articles on the desk."""
        return reconcile(self.documents, self.extractions)

    def events(self) -> Sequence[Event]:
        """The events of all articles."""
        return self.reconcile().events

    def verdicts(self) -> list[str]:
        """The verdicts on pairs of figures, sorted."""
        return sorted(c.verdict for c in self.reconcile().comparisons if c.left_figure_id is not None)


def figure(
    quote: str,
    text: str,
    metric: str,
    value: float,
    unit: str,
    *,
    op: str = "=",
    digits: int = 0,
    high: float | None = None,
    basis: str | None = None,
    subject: str | None = None,
    period: str | None = None,
    modality: str = "fact",
) -> Figure:
    """A figure that stands in the quote; its offsets count from the quote's start until an article takes it in."""
    start = quote.index(text)
    first, last = span(period)
    digits = digits or len([c for c in text if c.isdigit()])
    return Figure(
        "",
        start,
        start + len(text),
        text,
        metric,
        subject,
        op,
        value,
        high,
        unit,
        basis,
        first,
        last,
        modality,
        "test",
        digits,
    )


def claim(
    quote: str,
    event_type: str,
    when: str | None,
    *actors: str,
    figures: Sequence[tuple[object, ...]] = (),
    modality: str = "fact",
    basis: str = "stated",
    parent: str | None = None,
    zone: str = "body",
    options: dict[str, object] | None = None,
) -> Claim:
    """A claim; each figure is (text, metric, value, unit) and `options` go to all of them."""
    first, last = span(when)
    precision = "unknown" if first is None or last is None else PRECISION.get((last - first).days, "interval")
    if first and last and 88 <= (last - first).days <= 92:
        precision = "quarter"
    cast = tuple(
        ClaimActor(name, "company", "subject" if n == 0 else "object", 0, 1, None, parent if n == 0 else None)
        for n, name in enumerate(actors)
    )
    made = tuple(figure(quote, *f, **{"period": when, **(options or {})}) for f in figures)  # type: ignore[arg-type]
    return Claim(
        "",
        0,
        len(quote),
        quote,
        event_type,
        modality,
        "positive",
        first,
        last,
        precision,
        basis,
        None,
        "test",
        "",
        zone,
        cast,
        made,
    )


@pytest.fixture
def desk() -> Desk:
    """An empty desk."""
    return Desk()


@pytest.fixture(scope="session")
def new_desk() -> Callable[[], Desk]:
    """A way to get several desks."""
    return Desk


@pytest.fixture(scope="session")
def tell() -> Callable[..., Claim]:
    """The writer of claims."""
    return claim
