"""The data dictionary as a page of Markdown, made from the models."""

from collections.abc import Iterator, Mapping

from schemas import vocabulary
from schemas.catalog import CATALOG, Entry
from schemas.columns import COLUMNS

TYPES = {"string": "text", "int64": "integer", "double": "number", "date32[day]": "date", "timestamp[us]": "timestamp"}

WORDS: dict[str, Mapping[str, str]] = {
    **{name: column.words for name, column in COLUMNS.items() if column.words},
    "status": vocabulary.STATUSES,
}


def page(views: str) -> str:
    """The whole page, the same for the same schemas; `views` is what there is to say of views."""
    return "\n".join(_lines(views))


def _lines(views: str) -> Iterator[str]:
    yield "# Data dictionary\n"
    yield "Every table and view of the warehouse, written from `schemas/` and a published database by `make docs`."
    yield "Tables are in Parquet and in DuckDB alike. DuckDB and Parquet files hold the same words as comments:"
    yield '`dateline sql "describe timeline"`, `SELECT * FROM duckdb_columns()`.\n'
    for name, entry in CATALOG.items():
        yield from _table(name, entry)
    yield views
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
