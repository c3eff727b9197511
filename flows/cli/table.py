"""Tables that fit the width they are given, on a terminal and in a pipe."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import typer

from flows.cli.output import readable

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

PIPE_WIDTH = 100
"""Where there is no terminal and COLUMNS says nothing: what a mail, a log and a page of code have room for."""

NARROWEST = 16
"""No column of a table is folded to fewer characters than this; an id, a day and most names then stay whole."""

_GAP = 3


def console() -> "Console":
    """Standard output: as wide as the terminal, else COLUMNS, else PIPE_WIDTH; plain in a pipe or with NO_COLOR."""
    from rich.console import Console

    columns = os.environ.get("COLUMNS", "")
    width = int(columns) if columns.isdecimal() and int(columns) else None if sys.stdout.isatty() else PIPE_WIDTH
    return Console(width=width, highlight=False, color_system=None if os.environ.get("NO_COLOR") else "auto")


def print_fitted(screen: "Console", content: object) -> None:
    """Print a table or block, without the blanks that fill its lines up."""
    with screen.capture() as captured:
        screen.print(content)
    lines = (line.rstrip() for line in captured.get().splitlines())
    typer.echo("\n".join(lines), color=screen.color_system is not None)


def table_of(columns: Sequence[str]) -> "Table":
    """An empty table with a line under its bold head; what is longer than a column is folded, never cut."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for name in columns:
        table.add_column(Text(readable(name)), overflow="fold")
    return table


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]], empty: str = "Nothing found.") -> None:
    """Print rows under their columns, numbers right-aligned, or `empty` where there are none.

    Where the columns would get too narrow to read, each row is a block of its own, one line a column.
    """
    kept = list(rows)
    shown = [[readable(value) for value in row] for row in kept]
    names = [readable(name) for name in columns]
    if not shown:
        typer.echo(empty)
        return
    screen = console()
    longest = [max(map(len, column)) for column in zip(names, *shown, strict=True)]
    if sum(min(length, NARROWEST) for length in longest) + _GAP * (len(names) - 1) > screen.width:
        _print_blocks(screen, names, shown)
        return
    table = table_of(names)
    for place, column in enumerate(table.columns):
        numbers = all(isinstance(row[place], int | float) or row[place] is None for row in kept)
        column.justify = "right" if numbers else "left"
        column.no_wrap = longest[place] <= NARROWEST
    for row in shown:
        table.add_row(*_plain(row))
    print_fitted(screen, table)


def _print_blocks(screen: "Console", names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich.table import Table

    for number, row in enumerate(rows, start=1):
        screen.print(f"row {number}", style="bold")
        block = Table.grid(padding=(0, 2))
        block.add_column(no_wrap=True)
        block.add_column(overflow="fold")
        for name, value in zip(names, row, strict=True):
            block.add_row(*_plain((f"  {name}", value)))
        print_fitted(screen, block)


def _plain(cells: Iterable[str]) -> "list[Text]":
    """Cells whose square brackets are brackets, not Rich's markup."""
    from rich.text import Text

    return [Text(cell) for cell in cells]
