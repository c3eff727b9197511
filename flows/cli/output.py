"""How values and JSON are written."""

import json
from datetime import date, datetime

import typer


def as_json(value: object) -> str:
    """A value as JSON; days as ISO 8601, records by the names of their fields."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain)


def print_json(value: object) -> None:
    """Print a value as JSON."""
    typer.echo(as_json(value))


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
    fields: tuple[str, ...] | None = getattr(value, "__struct_fields__", None)
    return str(value) if fields is None else {name: getattr(value, name) for name in fields}
