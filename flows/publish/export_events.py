"""The events of a timeline as values that calendars and timeline viewers are made of."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import duckdb


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event whose first day is known; `last` is empty where it is open. Texts are free of control characters."""

    event_id: str
    first: date
    last: date | None
    when: str
    event_type: str
    title: str
    status: str
    reported: date | None
    details: tuple[str, ...]
    conflicts: int


_EVENTS = """SELECT event_id, first_date, last_date, "when", event_type, title, status, first_reported, actors, figures,
    sources, conflicts FROM {source} WHERE first_date IS NOT NULL"""


def dated_events(connection: duckdb.DuckDBPyConnection, source: str) -> Iterator[DatedEvent]:
    """The events of `source`, which is the view timeline or timeline_as_of(...), in its order."""
    answer = connection.execute(_EVENTS.format(source=source))
    while row := answer.fetchone():
        *fields, actors, figures, sources, conflicts = row
        event_id, first, last, when, event_type, title, status, reported = fields
        details = [", ".join(actors), ", ".join(figures), f"{sources} source{'' if sources == 1 else 's'}"]
        if conflicts:
            details.append(f"{conflicts} conflict{'' if conflicts == 1 else 's'} among them")
        kept = tuple(_clean(detail) for detail in details if detail)
        yield DatedEvent(event_id, first, last, when, event_type, _clean(title), status, reported, kept, conflicts)


def _clean(text: str) -> str:
    """Without control characters, which no format here may hold, and on one line."""
    return " ".join("".join(" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in text).split())
