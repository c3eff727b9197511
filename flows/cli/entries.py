"""Events and conflicts as entries of a list: id, when and what, as wide as there is room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import typer

from flows.cli.output import readable
from flows.cli.reading import Record

ID_CHARACTERS = 8
"""Enough of an id to tell a warehouse's events apart; `dateline explain` finds the event by them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event: its id, when it is and of what kind, its line, what more there is to say, whether it is disputed."""

    event_id: str
    when: str
    kind: str
    line: str
    more: Sequence[str] = ()
    disputed: bool = False


def event_entry(event: Record) -> Entry:
    """An entry for a row of the view `timeline`, or of `timeline_as_of`."""
    from flows.summary import counted

    sources, conflicts = (int(str(event[name])) for name in ("sources", "conflicts"))
    more = [readable(event["actors"]), readable(event["figures"]), counted(sources, "source")]
    disputed = [counted(conflicts, "conflict")] if conflicts else []
    return Entry(
        str(event["event_id"]), readable(event["when"]), str(event["event_type"]), readable(event["title"]),
        [part for part in (*more, *disputed) if part], bool(conflicts),
    )  # fmt: skip


def conflict_entry(conflict: Record) -> Entry:
    """An entry for a row of the view `conflict`."""
    return Entry(
        str(conflict["event_id"]), readable(conflict["when"]), str(conflict["verdict"]),
        readable(conflict["explanation"]), [readable(conflict["title"])], True,
    )  # fmt: skip


def print_entries(entries: Iterable[Entry], empty: str = "Nothing found.") -> None:
    """Print entries under one head, or `empty` where there are none."""
    from rich.text import Text

    from flows.cli.table import console, print_fitted, table_of

    table = table_of(("id", "when", "what"))
    table.columns[0].no_wrap = True
    for entry in entries:
        what = Text(entry.line, style="bold red" if entry.disputed else "")
        if entry.more:
            what.append("\n" + " · ".join(entry.more), style="not bold not red dim")
        table.add_row(entry.event_id[:ID_CHARACTERS], Text(f"{entry.when}\n{entry.kind}"), what)
    if table.row_count:
        print_fitted(console(), table)
    else:
        typer.echo(empty)
