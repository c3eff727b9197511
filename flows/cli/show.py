"""`dateline show`: the timeline in the terminal."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.choice import Actor, Condition, First, Last, Type, chosen
from flows.cli.entries import conflict_entry, event_entry, print_entries
from flows.cli.options import WAREHOUSE, AsJson, AsOf, Warehouse
from flows.cli.output import print_json
from flows.cli.reading import Record, records

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


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(show)


def show(
    first: First = None,
    last: Last = None,
    actor: Actor = None,
    event_type: Type = None,
    as_of: AsOf = None,
    conflicts: Annotated[bool, typer.Option("--conflicts", help="Where the sources disagree.")] = False,
    limit: Annotated[int | None, typer.Option(min=1, metavar="N", help="The first N entries only.")] = None,
    warehouse: Warehouse = WAREHOUSE,
    as_json: AsJson = False,
) -> None:
    """Show the timeline, or where its sources disagree."""
    where = chosen(warehouse, first, last, actor, event_type)
    found = (_conflicts if conflicts else events)(warehouse, where, as_of, limit)
    if as_json:
        print_json(found)
    else:
        print_entries(map(conflict_entry if conflicts else event_entry, found))


def events(
    warehouse: Path, where: Sequence[Condition] = (), as_of: date | None = None, limit: int | None = None
) -> list[Record]:
    """The rows of the timeline that meet every condition of `where`, in its order."""
    sql, parameters = _timeline(where, as_of)
    return records(warehouse, f"{sql} LIMIT ?", [*parameters, limit])


def _timeline(where: Sequence[Condition], as_of: date | None) -> tuple[str, list[object]]:
    conditions = "".join(f" AND {condition}" for condition, _ in where)
    parameters = [value for _, values in where for value in values]
    source, day = ("timeline", []) if as_of is None else ("timeline_as_of(?)", [as_of])
    return f"SELECT * FROM {source} WHERE true{conditions}", [*day, *parameters]  # noqa: S608 (this file's own words)


def _conflicts(
    warehouse: Path, where: Sequence[Condition], as_of: date | None, limit: int | None
) -> list[Record]:
    """Conflicts of the events that meet every condition; with `as_of`, as they were known and told that day."""
    timeline, parameters = _timeline(where, as_of)
    source, day = ("conflict", []) if as_of is None else ("conflict_as_of(?)", [as_of])
    left_out = "title, first_date" if as_of is None else "known_from"
    sql = f"""WITH told AS ({timeline})
        SELECT told.title, told.first_date, told."when", found.* EXCLUDE ({left_out})
        FROM {source} AS found JOIN told USING (event_id)
        ORDER BY told.first_date NULLS LAST, comparison_id LIMIT ?"""  # noqa: S608 (this file's own words)
    return records(warehouse, sql, [*parameters, *day, limit])
