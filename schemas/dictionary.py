"""The data dictionary as a page of Markdown, made from the models: `python -m schemas.dictionary FILE`."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from schemas import vocabulary
from schemas.catalog import CATALOG, Entry
from schemas.columns import COLUMNS

TYPES = {"string": "text", "int64": "integer", "double": "number", "date32[day]": "date", "timestamp[us]": "timestamp"}

WORDS: dict[str, Mapping[str, str]] = {
    **{name: column.words for name, column in COLUMNS.items() if column.words},
    "status": vocabulary.STATUSES,
}


def page() -> str:
    """The whole page; the same for the same schemas."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "# Data dictionary\n"
    yield "Every table of the warehouse, in Parquet and in DuckDB alike, made from `schemas/` by"
    yield "`python -m schemas.dictionary`. DuckDB holds the same words as comments, for columns of views too:"
    yield "`SELECT * FROM duckdb_columns()`.\n"
    for name, entry in CATALOG.items():
        yield from _table(name, entry)
    yield "## Words\n"
    yield "What the columns of closed vocabularies may hold.\n"
    for column, words in sorted(WORDS.items()):
        yield f"### {column}\n"
        yield from (f"- `{word}`: {meaning}" for word, meaning in words.items())
        yield ""


def _table(name: str, entry: Entry) -> Iterator[str]:
    yield f"## {name}\n"
    yield f"{entry.description} Key: {', '.join(f'`{column}`' for column in entry.key)}.\n"
    yield "| column | type | empty | what it says |"
    yield "|---|---|---|---|"
    for field in entry.arrow:
        says = COLUMNS[field.name].description
        target = f" (a row of `{entry.refers[field.name]}`)" if field.name in entry.refers else ""
        empty = "may be" if field.nullable else "never"
        yield f"| `{field.name}` | {TYPES[str(field.type)]} | {empty} | {says}{target} |"
    yield ""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
