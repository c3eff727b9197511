"""`dateline show`: the timeline in the terminal."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.entries import conflict_entry, event_entry, print_entries
from flows.cli.options import WAREHOUSE, AsJson, AsOf, Warehouse, day
from flows.cli.output import print_json
from flows.cli.reading import Record, ask, known_word, records
from schemas.vocabulary import EVENT_TYPES

EPILOG = """\
\b
Examples:
  dateline show --from 2025-08-01 --to 2025-09-30 --actor Alibaba
  dateline show --type results --limit 5
  dateline show --as-of 2025-09-02      the timeline as it was known that day
  dateline show --conflicts             where the sources disagree
  dateline show --json

The first column is an event's id, shortened; dateline explain takes it as it stands.
"""

ACTORS = "SELECT name FROM actor UNION SELECT ticker FROM actor UNION SELECT parent FROM actor"

OF_ACTOR = """event_id IN (
    SELECT event_id FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
    WHERE lower(?) IN (lower(name), lower(ticker), lower(parent)))"""


Condition = tuple[str, tuple[object, ...]]
"""A condition in SQL, and the values of its parameters."""


def _types(beginning: str) -> list[str]:
    """The event types that a shell may complete to."""
    return [event_type for event_type in EVENT_TYPES if event_type.startswith(beginning)]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(show)


def show(
    first: Annotated[
        date | None, typer.Option("--from", parser=day, metavar="DAY", help="Events that end on that day or later.")
    ] = None,
    last: Annotated[
        date | None, typer.Option("--to", parser=day, metavar="DAY", help="Events that begin on that day or earlier.")
    ] = None,
    actor: Annotated[str | None, typer.Option(metavar="NAME", help="Events of this actor: name or ticker.")] = None,
    event_type: Annotated[
        str | None, typer.Option("--type", metavar="TYPE", help="Events of this type.", autocompletion=_types)
    ] = None,
    as_of: AsOf = None,
    conflicts: Annotated[bool, typer.Option("--conflicts", help="Where the sources disagree.")] = False,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="The first N entries only.")] = None,
    warehouse: Warehouse = WAREHOUSE,
    as_json: AsJson = False,
) -> None:
    """Show the timeline, or where its sources disagree."""
    where = [*_in_time(first, last), *_with(warehouse, actor, event_type)]
    found = (_conflicts if conflicts else events)(warehouse, where, as_of, limit)
    if as_json:
        print_json(found)
    else:
        print_entries(map(conflict_entry if conflicts else event_entry, found))


def events(
    warehouse: Path, where: Sequence[Condition] = (), as_of: date | None = None, limit: int | None = None
) -> list[Record]:
    """The rows of the timeline that meet every condition of `where`, in its order."""
    conditions = "".join(f" AND {condition}" for condition, _ in where)
    parameters = [value for _, values in where for value in values]
    source, first = ("timeline", []) if as_of is None else ("timeline_as_of(?)", [as_of])
    sql = f"SELECT * FROM {source} WHERE true{conditions} LIMIT ?"  # noqa: S608 (only this file's own words)
    return records(warehouse, sql, [*first, *parameters, limit])


def _conflicts(
    warehouse: Path, where: Sequence[Condition], as_of: date | None, limit: int | None
) -> list[Record]:
    """Conflicts of the events that the conditions leave; with `as_of`, those between documents known by then."""
    if as_of is not None:
        where = [*where, (_KNOWN.format(side="left"), (as_of,)), (_KNOWN.format(side="right"), (as_of,))]
    conditions = "".join(f" AND {condition}" for condition, _ in where)
    parameters = [value for _, values in where for value in values]
    sql = f"""SELECT conflict.*, in_words(event.first_date, event.last_date, event.precision) AS "when"
              FROM conflict JOIN event USING (event_id)
              WHERE true{conditions.replace("first_date", "event.first_date")} LIMIT ?"""  # noqa: S608
    return records(warehouse, sql, [*parameters, limit])


_KNOWN = """{side}_claim_id IN (
    SELECT claim_id FROM claim JOIN document USING (document_id) WHERE published_last <= ?)"""


def _in_time(first: date | None, last: date | None) -> list[Condition]:
    """Events whose interval meets [first, last]; an event of unknown date meets nothing."""
    if first and last and first > last:
        raise typer.BadParameter(f"--from {first} is after --to {last}.")
    where: list[Condition] = []
    if first:
        where.append(("coalesce(last_date, first_date) >= ?", (first,)))
    if last:
        where.append(("coalesce(first_date, last_date) <= ?", (last,)))
    return where


def _with(warehouse: Path, actor: str | None, event_type: str | None) -> list[Condition]:
    where: list[Condition] = []
    if event_type is not None:
        where.append(("event_type = ?", (known_word(event_type, list(EVENT_TYPES), "event type"),)))
    if actor is not None:
        where.append((OF_ACTOR, (_known_actor(warehouse, actor),)))
    return where


def _known_actor(warehouse: Path, actor: str) -> str:
    """The name, ticker or parent that the warehouse knows by this word, or by another name for the same actor."""
    names = [str(name) for (name,) in ask(warehouse, ACTORS)[1] if name]
    if actor.casefold() not in map(str.casefold, names):
        from flows.extract.actor.gazetteer import default_gazetteer

        entry = default_gazetteer().entry(actor)
        if entry and entry.name in names:
            return entry.name
    return known_word(actor, names, "actor")
