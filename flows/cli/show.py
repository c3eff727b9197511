"""`dateline show`: the timeline in the terminal."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.options import WAREHOUSE, AsJson, AsOf, Warehouse, day
from flows.cli.output import print_json, print_table
from flows.cli.reading import Row, ask, known_word
from schemas.vocabulary import EVENT_TYPES

COLUMNS = ("when", "event_type", "title", "actors", "figures", "sources", "conflicts")
"""What of an event a terminal has room for."""

CONFLICT_COLUMNS = ("first_date", "verdict", "explanation")

ACTORS = "SELECT name FROM actor UNION SELECT ticker FROM actor UNION SELECT parent FROM actor"

OF_ACTOR = """event_id IN (
    SELECT event_id FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
    WHERE lower(?) IN (lower(name), lower(ticker), lower(parent)))"""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(show)


def show(
    first: Annotated[
        date | None, typer.Option("--from", parser=day, metavar="DAY", help="Events that end on that day or later.")
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", parser=day, metavar="DAY", help="Events that begin on that day or earlier.")
    ] = None,
    actor: Annotated[
        str | None, typer.Option(metavar="NAME", help="Events in which this actor (name or ticker) takes part.")
    ] = None,
    event_type: Annotated[str | None, typer.Option("--type", metavar="TYPE", help="Events of this type.")] = None,
    as_of: AsOf = None,
    conflicts: Annotated[bool, typer.Option("--conflicts", help="Where the sources disagree.")] = False,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="The first N rows only.")] = None,
    warehouse: Warehouse = WAREHOUSE,
    as_json: AsJson = False,
) -> None:
    """Show the timeline, one row an event, or the conflicts among the sources."""
    where = [*_in_time(first, last), *_with(warehouse, actor, event_type)]
    columns, rows = (_conflicts if conflicts else events)(warehouse, where, as_of, limit)
    if as_json:
        print_json([dict(zip(columns, row, strict=True)) for row in rows])
    else:
        print_chosen(CONFLICT_COLUMNS if conflicts else COLUMNS, columns, rows)


def events(
    warehouse: Path, where: Sequence[tuple[str, tuple[object, ...]]] = (), as_of: date | None = None,
    limit: int | None = None,
) -> tuple[list[str], list[Row]]:
    """The columns and rows of the timeline that meet every condition of `where`, in its order."""
    conditions = "".join(f" AND {condition}" for condition, _ in where)
    parameters = [value for _, values in where for value in values]
    source, first = ("timeline", []) if as_of is None else ("timeline_as_of(?)", [as_of])
    sql = f"SELECT * FROM {source} WHERE true{conditions} LIMIT ?"  # noqa: S608 (only this file's own words)
    return ask(warehouse, sql, [*first, *parameters, limit])


def print_chosen(chosen: Sequence[str], columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Print those of the chosen columns that are there."""
    places = [columns.index(name) for name in chosen if name in columns]
    print_table([columns[place] for place in places], [[row[place] for place in places] for row in rows])


def _conflicts(
    warehouse: Path, where: Sequence[tuple[str, tuple[object, ...]]], as_of: date | None, limit: int | None
) -> tuple[list[str], list[Row]]:
    """Conflicts of the events that the conditions leave; with `as_of`, those between documents known by then."""
    if as_of is not None:
        where = [*where, (_KNOWN.format(side="left"), (as_of,)), (_KNOWN.format(side="right"), (as_of,))]
    conditions = "".join(f" AND {condition}" for condition, _ in where)
    parameters = [value for _, values in where for value in values]
    sql = f"""SELECT conflict.* FROM conflict JOIN event USING (event_id)
              WHERE true{conditions.replace("first_date", "event.first_date")} LIMIT ?"""  # noqa: S608
    return ask(warehouse, sql, [*parameters, limit])


_KNOWN = """{side}_claim_id IN (
    SELECT claim_id FROM claim JOIN document USING (document_id) WHERE published_last <= ?)"""


def _in_time(first: date | None, last: date | None) -> list[tuple[str, tuple[object, ...]]]:
    """Events whose interval meets [first, last]; an event of unknown date meets nothing."""
    if first and last and first > last:
        raise typer.BadParameter(f"--from {first} is after --to {last}.")
    where: list[tuple[str, tuple[object, ...]]] = []
    if first:
        where.append(("coalesce(last_date, first_date) >= ?", (first,)))
    if last:
        where.append(("coalesce(first_date, last_date) <= ?", (last,)))
    return where


def _with(
    warehouse: Path, actor: str | None, event_type: str | None
) -> list[tuple[str, tuple[object, ...]]]:
    where: list[tuple[str, tuple[object, ...]]] = []
    if event_type is not None:
        where.append(("event_type = ?", (known_word(event_type, list(EVENT_TYPES), "event type"),)))
    if actor is not None:
        names = [str(name) for (name,) in ask(warehouse, ACTORS)[1] if name]
        where.append((OF_ACTOR, (known_word(actor, names, "actor"),)))
    return where
