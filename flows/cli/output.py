"""How values, CSV and JSON are written."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

import typer

# What a spreadsheet runs as a formula; one apostrophe in front makes it text, as `flows.publish.export` does.
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n']")


def as_json(value: object) -> str:
    """A value as JSON; days as ISO 8601."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain)


def print_json(value: object) -> None:
    """Print a value as JSON."""
    typer.echo(as_json(value))


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows as CSV, with texts that a spreadsheet would run made harmless; lists as JSON."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow([_cell(name) for name in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=_plain)
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value


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
