"""`dateline diff`: what the timeline learned between two days."""

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.options import WAREHOUSE, AsJson, Warehouse, day
from flows.cli.output import print_json, print_table
from flows.cli.reading import ask

EVENTS = """SELECT event_id, event_type, title, first_date, last_date, precision, status, documents, sources,
    first_reported, known_from, known_until FROM event_version ORDER BY known_from, event_id"""

COMPARISONS = """SELECT comparison_id, event_id, left_claim_id, right_claim_id, left_figure_id, right_figure_id,
    verdict, ratio, explanation, known_from, known_until FROM comparison_version ORDER BY known_from, comparison_id"""

FIGURES = """SELECT event.title, figure.metric, figure.text, coalesce(document.source, document.path) AS source
    FROM figure
    JOIN claim USING (claim_id)
    JOIN document ON document.document_id = claim.document_id
    JOIN event USING (event_id)
    WHERE document.published_last > ? AND document.published_last <= ?
        AND event_id IN (SELECT event_id FROM event_version WHERE known_from <= ?)
    ORDER BY event.title, figure.metric, figure.text, source"""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(diff)


def diff(
    before: Annotated[date, typer.Argument(metavar="DAY1", parser=day, help="What was known on this day ...")],
    after: Annotated[date, typer.Argument(metavar="DAY2", parser=day, help="... and what on this later one.")],
    warehouse: Warehouse = WAREHOUSE,
    as_json: AsJson = False,
) -> None:
    """Say what the timeline learned between two days.

    New events, new figures of known events, statuses that moved, conflicts that opened or closed. A document counts
    from the last day on which it can have been published.
    """
    if before > after:
        raise typer.BadParameter(f"DAY1 {before} is after DAY2 {after}.")
    learned = _learned(warehouse, before, after)
    if as_json:
        print_json(learned)
        return
    for heading, rows in learned.items():
        typer.echo(f"{heading.replace('_', ' ')}: {len(rows)}")
        if rows:
            print_table(list(rows[0]), [list(row.values()) for row in rows])


def _learned(warehouse: Path, before: date, after: date) -> dict[str, list[dict[str, object]]]:
    """The rows of each heading."""
    from flows.reconcile.asof import diff as difference
    from flows.reconcile.result import Comparison, ComparisonVersion, Event, EventVersion, Reconciled

    events = [EventVersion(Event(*row[:-2]), *row[-2:]) for row in ask(warehouse, EVENTS)[1]]  # type: ignore[arg-type]
    pairs = [ComparisonVersion(Comparison(*row[:-2]), *row[-2:]) for row in ask(warehouse, COMPARISONS)[1]]  # type: ignore[arg-type]
    found = difference(Reconciled({}, {}, {}, {}, (), (), tuple(events), tuple(pairs)), before, after)
    columns, rows = ask(warehouse, FIGURES, [before, after, before])
    return {
        "new_events": [_event(event) for event in found.new_events],
        "new_figures": [dict(zip(columns, row, strict=True)) for row in rows],
        "moved_statuses": [
            {"title": new.title, "was": old.status, "is": new.status, "event_id": new.event_id}
            for old, new in found.moved_statuses
        ],
        "conflicts_opened": [{"verdict": pair.verdict, "explanation": pair.explanation} for pair in found.opened],
        "conflicts_closed": [{"verdict": pair.verdict, "explanation": pair.explanation} for pair in found.closed],
    }


def _event(event: object) -> dict[str, object]:
    fields = asdict(event)  # type: ignore[call-overload]
    return {name: fields[name] for name in ("first", "last", "event_type", "title", "status", "event_id")}
