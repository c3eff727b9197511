"""Reads a published version into `Content`: takes a warehouse, a day and chosen events, and asks DuckDB."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from flows.publish.database import QUIET
from flows.publish.layout import DATABASE, hold
from flows.web.content import Claim, Comparison, Content, Document, Event, Figure, Part, Told
from schemas.errors import DatelineError

Row = dict[str, Any]
Value = TypeVar("Value")

EVENTS = "SELECT {columns} FROM event WHERE {chosen} ORDER BY first_date NULLS LAST, last_date NULLS LAST, event_id"
EVENTS_AS_OF = """SELECT {columns} FROM event_version WHERE {chosen} AND {valid}
                  ORDER BY first_date NULLS LAST, last_date NULLS LAST, event_id"""
COMPARISONS = "SELECT {columns} FROM comparison WHERE {chosen} ORDER BY verdict, comparison_id"
COMPARISONS_AS_OF = """SELECT {columns} FROM comparison_version WHERE {chosen} AND {valid}
                       ORDER BY verdict, comparison_id"""
TOLD = "SELECT {columns} FROM event_version WHERE {chosen} AND known_from <= $day ORDER BY event_id, known_from"
PAST = """SELECT {columns} FROM comparison_version WHERE {chosen} AND known_from <= $day
          ORDER BY comparison_id, known_from"""
CLAIMS = """SELECT {columns} FROM claim JOIN document USING (document_id) WHERE {chosen} AND {known}
            ORDER BY published_last NULLS LAST, path, char_start, claim_id"""
FIGURES = """SELECT {columns} FROM figure SEMI JOIN (SELECT claim_id FROM claim WHERE {chosen}) USING (claim_id)
             ORDER BY char_start, figure_id"""
PARTS = """SELECT DISTINCT claim_id, {columns} FROM claim_actor JOIN actor USING (actor_id)
           SEMI JOIN (SELECT claim_id FROM claim WHERE {chosen}) USING (claim_id) ORDER BY claim_id, role, name"""
DOCUMENTS = "SELECT {columns} FROM document WHERE {known} AND {telling} ORDER BY published_last NULLS LAST, path"
TELLING = "document_id IN (SELECT document_id FROM claim WHERE event_id IN (SELECT unnest($events)))"
END_OF_TIME = date.max


@dataclass(frozen=True, slots=True)
class _Asked:
    """A connection, and what of the version is asked for: as of a day or all, chosen events or all."""

    connection: duckdb.DuckDBPyConnection
    as_of: date | None
    events: list[str] | None

    def rows(self, sql: str, of: type) -> list[Row]:
        """The rows of a query for the columns that the type has of the same name."""
        conditions = {
            "chosen": "true" if self.events is None else "event_id IN (SELECT unnest($events))",
            "telling": "true" if self.events is None else TELLING,
            "known": "true" if self.as_of is None else "published_last <= $day",
            "valid": "known_from <= $day AND (known_until IS NULL OR $day < known_until)",
        }
        columns = [field.name for field in fields(of) if field.name not in _GATHERED]
        if of is Comparison and "comparison_version" not in sql:
            columns = [name for name in columns if not name.startswith("known_")]
        query = sql.format(columns=", ".join(columns), **conditions)
        values = {"day": self.as_of or END_OF_TIME, "events": self.events}
        answer = self.connection.execute(query, {name: value for name, value in values.items() if f"${name}" in query})
        names = [column[0] for column in answer.description or ()]
        return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


_GATHERED = frozenset({"claims", "comparisons", "past", "actors", "figures"})
"""Fields that hold other values instead of a column."""


def read_content(warehouse: Path, as_of: date | None = None, events: Collection[str] | None = None) -> Content:
    """The published version; with `as_of`, what documents published by that day support; with `events`, those by id.

    Raises DatelineError where nothing is published or the database can't be read.
    """
    with hold(warehouse) as version:
        try:
            with duckdb.connect(str(version / DATABASE), read_only=True) as connection:
                connection.execute(QUIET)
                return content_of(connection, version.name, as_of, events)
        except duckdb.Error as error:
            why = " ".join(str(error).split())[:200]
            raise DatelineError(
                f"The database of {warehouse} can't be read ({why}); see `dateline check --warehouse {warehouse}`."
            ) from error


def content_of(
    connection: duckdb.DuckDBPyConnection,
    version: str,
    as_of: date | None = None,
    events: Collection[str] | None = None,
) -> Content:
    """The same of a version that is held and open already; of chosen events only those documents that tell of them."""
    return _content(version, _Asked(connection, as_of, None if events is None else sorted(events)))


def _content(version: str, asked: _Asked) -> Content:
    claims = _by("event_id", _claims(asked))
    events, pairs = (EVENTS_AS_OF, COMPARISONS_AS_OF) if asked.as_of else (EVENTS, COMPARISONS)
    comparisons = _by("event_id", (Comparison(**row) for row in asked.rows(pairs, Comparison)))
    past = _by("event_id", (Told(**row) for row in asked.rows(TOLD, Told)))
    found = (
        Event(
            **row,
            claims=claims[row["event_id"]],
            comparisons=comparisons[row["event_id"]],
            past=past[row["event_id"]],
        )
        for row in asked.rows(events, Event)
    )
    documents = {row["document_id"]: Document(**row) for row in asked.rows(DOCUMENTS, Document)}
    return Content(version, tuple(found), documents, tuple(Comparison(**row) for row in asked.rows(PAST, Comparison)))


def _claims(asked: _Asked) -> Iterable[Claim]:
    figures = _by("claim_id", (Figure(**row) for row in asked.rows(FIGURES, Figure)))
    parts: defaultdict[str, tuple[Part, ...]] = defaultdict(tuple)
    for row in asked.rows(PARTS, Part):
        parts[row.pop("claim_id")] += (Part(**row),)
    return (
        Claim(**row, actors=parts[row["claim_id"]], figures=figures[row["claim_id"]])
        for row in asked.rows(CLAIMS, Claim)
    )


def _by(name: str, values: Iterable[Value]) -> Mapping[str, tuple[Value, ...]]:
    """The values by their field of that name, in their order."""
    found: defaultdict[str, tuple[Value, ...]] = defaultdict(tuple)
    for value in values:
        found[getattr(value, name)] += (value,)
    return found
