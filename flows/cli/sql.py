"""`dateline sql`: read-only questions to the warehouse."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from flows.cli.options import WAREHOUSE, Warehouse
from flows.cli.output import as_json
from flows.cli.table import print_table

if TYPE_CHECKING:
    from flows.publish.query import Answer, Limits

EPILOG = """\
\b
Examples:
  dateline sql "show tables"
  dateline sql "describe figure_over_time"
  dateline sql "select metric, subject, value, unit, source from figure_over_time where metric = 'revenue'"
  dateline sql "from timeline" --format csv -o timeline.csv
  dateline sql "from rejection" --json
"""

Format = Literal["table", "csv", "json", "parquet"]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(sql)


def sql(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="One query, in quotes.")],
    form: Annotated[Format, typer.Option("--format", help="How the answer is written.")] = "table",
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = None,
    json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    seconds: Annotated[float, typer.Option(min=0.1, help="How long the query may take.")] = 10.0,
    rows: Annotated[int, typer.Option(min=1, help="How many rows the answer may have.")] = 100_000,
    trusted: Annotated[
        bool, typer.Option("--trusted", help="Allow everything DuckDB can do, files and network too.")
    ] = False,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Answer a SQL query over the tables and views.

    The query runs in a process of its own that can read the published tables and touch nothing else. DuckDB's short
    forms are fine: FROM timeline, DESCRIBE event, SHOW TABLES.
    """
    from flows.publish.query import Limits
    from flows.publish.query import query as answer_to

    limits = Limits(seconds=seconds, rows=rows)
    if form == "parquet" and not json:
        _write_parquet(warehouse, query, limits, trusted=trusted, output=output)
        return
    answer = answer_to(warehouse, query, limits, trusted=trusted)
    chosen: Format = "json" if json else form
    if output is None:
        _print(answer, chosen)
    else:
        output.write_text(_text(answer, chosen), encoding="utf-8", newline="")


def _print(answer: "Answer", form: Format) -> None:
    if form == "table":
        print_table(answer.columns, answer.rows, empty="No rows.")
    else:
        typer.echo(_text(answer, form), nl=False)


def _text(answer: "Answer", form: Format) -> str:
    """The answer as a file holds it; a table is for people, so a file gets it as CSV."""
    from flows.publish.delimited import as_csv

    if form == "json":
        return as_json([dict(zip(answer.columns, row, strict=True)) for row in answer.rows]) + "\n"
    return as_csv(answer.columns, answer.rows)


def _write_parquet(warehouse: Path, query: str, limits: "Limits", *, trusted: bool, output: Path | None) -> None:
    if output is None and sys.stdout.isatty():
        raise typer.BadParameter("Parquet is nothing for a terminal; name a file with -o.")
    import pyarrow as pa
    import pyarrow.parquet as pq

    from flows.publish.query import query_arrow

    with pa.ipc.open_stream(query_arrow(warehouse, query, limits, trusted=trusted)) as stream:
        pq.write_table(stream.read_all(), output or sys.stdout.buffer, compression="zstd")
