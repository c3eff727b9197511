"""`dateline diff`: what the timeline learned between two days."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated

import typer

from flows.cli.entries import ID_CHARACTERS, event_entry, print_entries
from flows.cli.learned import Learned, learned
from flows.cli.options import WAREHOUSE, AsJson, Warehouse, day
from flows.cli.output import print_json
from flows.cli.reading import Record
from flows.cli.table import print_table

EPILOG = """\
\b
Examples:
  dateline diff 2025-09-01 2025-09-25
  dateline diff 2025-09-01 2025-09-25 --json
"""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(diff)


def diff(
    before: Annotated[date, typer.Argument(metavar="DAY1", parser=day, help="What was known on this day ...")],
    after: Annotated[date, typer.Argument(metavar="DAY2", parser=day, help="... and what on this later one.")],
    warehouse: Warehouse = WAREHOUSE,
    as_json: AsJson = False,
) -> None:
    """Show what the timeline learned between two days, old beside new.

    New events; dates, statuses, types, titles, sources and figures that changed; conflicts that opened or closed; other
    verdicts that changed or were worded anew. A document counts from the last day on which it can have been published.
    """
    if before > after:
        raise typer.BadParameter(f"DAY1 {before} is after DAY2 {after}.")
    found = learned(warehouse, before, after)
    if as_json:
        print_json(found)
    else:
        _tell(found, before, after)


def _tell(found: Learned, before: date, after: date) -> None:
    for name, rows in found.items():
        count = len({row["event_id"] for row in rows} if name.endswith("events") else rows)
        typer.echo(f"{name.replace('_', ' ')}: {count}")
        if rows and name == "new_events":
            print_entries(map(event_entry, rows))
        elif rows:
            what = ["what"] if name == "changed_events" else []  # elsewhere it is always the verdict
            print_table(("id", "event", *what, str(before), str(after)), _cells(rows, what))
        if rows:
            typer.echo("")


def _cells(rows: Sequence[Record], what: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """The changes, each event named in its first row only."""
    told = None
    for row in rows:
        named = ("", "") if row["event_id"] == told else (str(row["event_id"])[:ID_CHARACTERS], row["title"])
        told = row["event_id"]
        sides = ("not known" if row[side] is None else row[side] for side in ("before", "after"))
        yield (*named, *(row[name] for name in what), *sides)
