"""The SQL console: a query, its answer, and beside it what there is to ask about."""

from functools import cache

from flows.publish.query import Answer
from flows.publish.views import View, load_views
from flows.web.serve.asked import Asked, Parameter
from flows.web.serve.page import Page, render
from flows.web.serve.reader import Reader, Record

SHOWN = 500
"""Rows of an answer on the page; downloads have them all."""

EXACT = 1e15
"""From here on a number's last digits mean nothing."""

EXAMPLES = {
    "The timeline": 'SELECT "when", event_type, title, sources\nFROM timeline\nLIMIT 20',
    "Where sources disagree": "SELECT verdict, explanation\nFROM conflict",
    "Who was the odd one out": "FROM source_record\nORDER BY odd_one_out DESC",
    "One measure over time": (
        "SELECT subject, first_date, text, source\nFROM figure_over_time\nWHERE metric = 'revenue_growth_yoy'"
    ),
    "What was known on a day": "SELECT \"when\", title\nFROM timeline_as_of('2025-09-01')",
}

_COLUMNS = """
    SELECT
        table_name AS relation,
        list({'name': column_name, 'type': data_type, 'says': comment} ORDER BY column_index) AS columns
    FROM duckdb_columns() WHERE NOT internal GROUP BY table_name"""
_RELATIONS = f"""
    SELECT relation, says, relation IN (SELECT unnest($views)) AS is_view, columns FROM ({_COLUMNS}) JOIN (
        SELECT view_name AS relation, comment AS says FROM duckdb_views() WHERE NOT internal
        UNION ALL SELECT table_name, comment FROM duckdb_tables() WHERE NOT internal
    ) USING (relation) ORDER BY is_view DESC, relation"""  # noqa: S608 (this file's own words)
_MACROS = """SELECT function_name AS name, parameters, comment AS says FROM duckdb_functions()
             WHERE NOT internal AND function_type = 'table_macro' ORDER BY name"""


def show_query(reader: Reader, sql: str, answer: Answer | None, problem: str | None) -> str:
    """The console with a query and its answer, or the sentence that says why it has none."""
    return render(
        "query.html.j2",
        version=reader.version,
        sql=sql,
        answer=answer,
        rows=answer.rows[:SHOWN] if answer else (),
        looks=[_look(kind) for kind in answer.types] if answer else [],
        cell=_cell,
        problem=problem,
        relations=relations(reader),
        macros=reader.records(_MACROS),
        examples=EXAMPLES,
    )


@cache
def views() -> tuple[View, ...]:
    """The views as the package has them; whether a warehouse keeps one's rows is its own affair."""
    return tuple(load_views())


def relations(reader: Reader) -> list[Record]:
    """Every view and table with its columns, each with its description; views, which read as they stand, first."""
    return reader.records(_RELATIONS, {"views": [view.name for view in views()]})


def _look(kind: str) -> str:
    """How values of a DuckDB type stand in a table: numbers to the right, days and the like on one line."""
    if kind.endswith(("INT", "INTEGER", "DOUBLE", "FLOAT")) or kind.startswith("DECIMAL"):
        return "number"
    return "text" if kind == "VARCHAR" or kind.endswith("]") else "brief"


def _cell(value: object) -> str:
    """A value that is there, as people read it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.15g}" if abs(value) < EXACT else f"{value:g}"
    if isinstance(value, list):
        return ", ".join("empty" if item is None else _cell(item) for item in value)
    return str(value)


def _tell(reader: Reader, found: Asked) -> str:
    return show_query(reader, found["query"] or EXAMPLES["The timeline"], None, None)


_QUERY = Parameter("query", "A query to begin with; it runs when somebody says so", str, {"type": "string"})

PAGE = Page("/sql", _tell, (_QUERY,))
