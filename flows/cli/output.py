"""How rows and JSON look on a terminal, in a pipe, at any width."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import typer

# Rich falls back to 80 columns where there is no terminal; in a pipe nothing should be cut short.
PIPE_WIDTH = 240


def print_json(value: object) -> None:
    """Print a value as JSON; days as ISO 8601."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]], empty: str = "Nothing found.") -> None:
    """Print rows under their columns, fitted to the terminal; numbers right-aligned; `empty` where there are none."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    rows = list(rows)
    if not rows:
        typer.echo(empty)
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for index, name in enumerate(columns):
        numbers = all(isinstance(row[index], int | float) or row[index] is None for row in rows)
        table.add_column(Text(readable(name)), justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(readable(value)) for value in row))
    Console(width=None if sys.stdout.isatty() else PIPE_WIDTH, highlight=False).print(table)


def readable(value: object) -> str:
    """A value as people read it; control characters, which could steer the terminal, are made visible."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.15g}" if abs(value) < 1e15 else f"{value:g}"
    if isinstance(value, list | tuple):
        return ", ".join(map(readable, value))
    return "".join(char if char.isprintable() else " " if char.isspace() else "\ufffd" for char in str(value))


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)
