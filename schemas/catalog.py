"""The tables of the warehouse: model, key, order of rows, and which column points at which table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

import pyarrow as pa

from schemas.actor import Actor
from schemas.claim import Claim
from schemas.claim_actor import ClaimActor
from schemas.columns import COLUMNS
from schemas.comparison import Comparison
from schemas.comparison_version import ComparisonVersion
from schemas.document import Document
from schemas.event import Event
from schemas.event_version import EventVersion
from schemas.figure import Figure
from schemas.rejection import Rejection
from schemas.run import Run
from schemas.table import Table
from schemas.time_mention import TimeMention


@dataclass(frozen=True, slots=True)
class Entry:
    """One table. `key` is unique; rows lie in the order of `order`; `refers` maps a column to the table it points at.

    `supported_by` names a table one row of which, at least, must point here: an event that no claim tells of,
    or an actor that takes part in none, has no place in the warehouse.
    """

    model: type[Table]
    key: tuple[str, ...]
    order: tuple[str, ...]
    refers: Mapping[str, str] = field(default_factory=dict)
    supported_by: str | None = None

    @property
    def description(self) -> str:
        """The first line of the model's docstring."""
        return (self.model.__doc__ or "").splitlines()[0]

    @property
    def arrow(self) -> pa.Schema:
        """The Arrow schema, with each column's description as metadata."""
        return _arrow(self.model)


@cache  # it is asked for many times a run
def _arrow(model: type[Table]) -> pa.Schema:
    columns = model.to_schema().columns
    return pa.schema(
        [
            pa.field(item.name, item.type, columns[item.name].nullable, {"description": COLUMNS[item.name].description})
            for item in model.empty().schema
        ]
    )


SPAN = ("char_start", "char_end")
SIDES = {"left_claim_id": "claim", "right_claim_id": "claim", "left_figure_id": "figure", "right_figure_id": "figure"}

CATALOG = {
    "document": Entry(Document, ("document_id",), ("path", "document_id"), {"duplicate_of": "document"}),
    "time_mention": Entry(
        TimeMention, ("document_id", *SPAN, "rule"), ("document_id", *SPAN, "rule"), {"document_id": "document"}
    ),
    "event": Entry(Event, ("event_id",), ("first_date", "last_date", "event_id"), supported_by="claim"),
    "claim": Entry(
        Claim, ("claim_id",), ("document_id", *SPAN, "claim_id"), {"document_id": "document", "event_id": "event"}
    ),
    "actor": Entry(Actor, ("actor_id",), ("name", "kind", "actor_id"), supported_by="claim_actor"),
    "claim_actor": Entry(
        ClaimActor,
        ("claim_id", "actor_id", "role", *SPAN),
        ("claim_id", *SPAN, "actor_id", "role"),
        {"claim_id": "claim", "actor_id": "actor"},
    ),
    "figure": Entry(
        Figure, ("figure_id",), ("document_id", *SPAN, "figure_id"), {"claim_id": "claim", "document_id": "document"}
    ),
    "comparison": Entry(Comparison, ("comparison_id",), ("event_id", "comparison_id"), {"event_id": "event", **SIDES}),
    "event_version": Entry(EventVersion, ("event_id", "known_from"), ("known_from", "event_id"), {"event_id": "event"}),
    "comparison_version": Entry(
        ComparisonVersion,
        ("comparison_id", "known_from"),
        ("known_from", "comparison_id"),
        {"event_id": "event", **SIDES},
    ),
    "rejection": Entry(
        Rejection,
        ("path", "document_id", "stage", "reason", "detail", "row", "run_id"),
        ("path", "stage", "reason", "detail", "document_id", "row"),
    ),
    "run": Entry(Run, ("run_id", "started_at"), ("started_at", "run_id")),
}
