"""What a timeline learned between two days, as rows that lay the old beside the new."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from flows.cli.reading import Record, ask, records
from flows.cli.span import span

if TYPE_CHECKING:
    from flows.reconcile.result import Comparison, Event, Reconciled

Learned = dict[str, list[Record]]

EVENTS = """SELECT event_id, event_type, title, first_date, last_date, precision, status, documents, sources,
    first_reported, known_from, known_until FROM event_version ORDER BY known_from, event_id"""

COMPARISONS = """SELECT comparison_id, event_id, left_claim_id, right_claim_id, left_figure_id, right_figure_id,
    verdict, ratio, explanation, known_from, known_until FROM comparison_version ORDER BY known_from, comparison_id"""

TIMELINE = "SELECT * FROM timeline_as_of(?)"

FIGURES = """SELECT event_id, metric, string_agg(DISTINCT figure.text, ', ' ORDER BY figure.text)
        FILTER (published_last <= ?) AS before, string_agg(DISTINCT figure.text, ', ' ORDER BY figure.text) AS after
    FROM figure JOIN claim USING (claim_id) JOIN document ON document.document_id = claim.document_id
    WHERE published_last <= ?
    GROUP BY event_id, metric
    HAVING before IS DISTINCT FROM after
    ORDER BY event_id, metric"""


def learned(warehouse: Path, before: date, after: date) -> Learned:
    """New events as rows of the timeline; all else as changes: event_id, title, what, before, after.

    `before` or `after` is empty where nothing was said yet, or is said no longer. Raises DatelineError where there is
    no timeline.
    """
    from flows.reconcile.asof import comparisons_as_of, diff

    history = _history(warehouse)
    found = diff(history, before, after)
    new = {event.event_id for event in found.new_events}
    figures = [
        _change(str(event_id), f"figure {metric}", was, now)
        for event_id, metric, was, now in ask(warehouse, FIGURES, [before, after])[1]
    ]
    was, now = (
        {pair.comparison_id: pair for pair in comparisons_as_of(history.comparison_history, day)}
        for day in (before, after)
    )
    titles = {item.event.event_id: item.event.title for item in history.history if item.known_from <= after}
    known = set(titles) - new
    changes = {
        "changed_events": [*_fields(found.changed_events), *(row for row in figures if row["event_id"] in known)],
        "conflicts_opened": _verdicts(found.opened, was, now),
        "conflicts_closed": _verdicts(found.closed, was, now),
        "changed_verdicts": _verdicts((pair for _, pair in found.changed_comparisons), was, now),
    }
    timeline = records(warehouse, TIMELINE, [after])
    return {"new_events": [event for event in timeline if event["event_id"] in new]} | {
        name: [{**row, "title": titles.get(str(row["event_id"]))} for row in rows] for name, rows in changes.items()
    }


def _history(warehouse: Path) -> "Reconciled":
    """What the warehouse tells of events and comparisons as they were known, and of nothing else."""
    from flows.reconcile.result import Comparison, ComparisonVersion, Event, EventVersion, Reconciled

    events = (EventVersion(Event(*row[:-2]), *row[-2:]) for row in ask(warehouse, EVENTS)[1])  # type: ignore[arg-type]
    pairs = (ComparisonVersion(Comparison(*row[:-2]), *row[-2:]) for row in ask(warehouse, COMPARISONS)[1])  # type: ignore[arg-type]
    return Reconciled({}, {}, {}, {}, (), (), tuple(events), tuple(pairs))


def _fields(changed: Iterable[tuple["Event", "Event"]]) -> Iterator[Record]:
    for old, new in changed:
        sides = [
            ("date", span(old.first, old.last), span(new.first, new.last)),
            ("status", old.status, new.status),
            ("type", old.event_type, new.event_type),
            ("title", old.title, new.title),
            ("sources", old.sources, new.sources),
        ]
        yield from (_change(new.event_id, what, was, now) for what, was, now in sides if was != now)


def _verdicts(
    changed: Iterable["Comparison"], was: Mapping[str, "Comparison"], now: Mapping[str, "Comparison"]
) -> list[Record]:
    rows = []
    for pair in changed:
        sides = (known.get(pair.comparison_id) for known in (was, now))
        old, new = (f"{side.verdict}: {side.explanation}" if side else None for side in sides)
        rows.append(_change(pair.event_id, "verdict", old, new))
    return rows


def _change(event_id: str, what: str, was: object, now: object) -> Record:
    return {"event_id": event_id, "title": None, "what": what, "before": was, "after": now}
