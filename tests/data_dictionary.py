"""Writes docs/data-dictionary.md from the schemas and the views of a warehouse."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import duckdb

from schemas.catalog import CATALOG
from schemas.dictionary import page

PAGE = Path(__file__).parent.parent / "docs" / "data-dictionary.md"

TYPES = {"VARCHAR": "text", "BIGINT": "integer", "HUGEINT": "integer", "DOUBLE": "number", "DATE": "date",
         "VARCHAR[]": "list of texts"}  # fmt: skip

VIEWS = """SELECT name, said.comment, column_name, data_type, duckdb_columns.comment
    FROM duckdb_columns() JOIN (
        SELECT view_name AS name, comment FROM duckdb_views() UNION ALL SELECT table_name, comment FROM duckdb_tables()
    ) AS said ON table_name = name
    WHERE NOT internal AND NOT list_contains(?, name) ORDER BY name, column_index"""
"""The views, stored or not: whatever the catalog of tables does not have."""

MACROS = """SELECT DISTINCT function_name, parameters, comment FROM duckdb_functions()
    WHERE NOT internal ORDER BY function_name"""


def dictionary(warehouse: Path) -> str:
    """The whole page, with the views of this warehouse."""
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        views = connection.execute(VIEWS, [list(CATALOG)]).fetchall()
        macros = connection.execute(MACROS).fetchall()
    return page("\n".join([*_views(views), *_macros(macros)]))


def _views(rows: list[tuple[str, ...]]) -> Iterator[str]:
    yield "## Views\n"
    yield "Questions that are asked often, answered from the tables above.\n"
    for (name, says), columns in groupby(rows, lambda row: row[:2]):
        yield f"### {name}\n"
        yield f"{says}\n"
        yield "| column | type | what it says |"
        yield "|---|---|---|"
        yield from (f"| `{column}` | {TYPES[kind]} | {meaning} |" for _, _, column, kind, meaning in columns)
        yield ""


def _macros(rows: list[tuple[str, list[str], str]]) -> Iterator[str]:
    yield "### Macros\n"
    yield "| macro | gives |"
    yield "|---|---|"
    yield from (f"| `{name}({', '.join(parameters)})` | {says} |" for name, parameters, says in rows)
    yield ""
