"""`dateline export`: every table and view as files, or the timeline for a calendar, a viewer, a workbook."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from flows.cli.options import WAREHOUSE, AsOf, Warehouse
from flows.cli.reading import ask, known_word
from schemas.errors import DatelineError

EPILOG = """\
\b
Examples:
  dateline export out                                    Parquet, one file a table or view
  dateline export out --partition month --only claim     claim/month=2025-09/part-0.parquet, ...
  dateline export out --format csv --only timeline
  dateline export out --format xlsx --as-of 2025-09-02   a workbook of what was known that day
  dateline export out --format ics                       timeline.ics, for a calendar
  dateline export out --format timelinejs                timelinejs.json, for a story on a page
  dateline export out --format vega-lite                 timeline.vl.json, a chart to restyle
"""

CHART = "timeline.vl.json"

_NAMES = "SELECT DISTINCT table_name FROM duckdb_columns() WHERE NOT internal"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(export)


def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to write to.")],
    form: Annotated[
        Literal["parquet", "csv", "jsonl", "xlsx", "ics", "timelinejs", "vega-lite"],
        typer.Option("--format", help="CSV and xlsx mark what could run as a formula."),
    ] = "parquet",
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="This table or view only; repeatable.")] = None,
    partition: Annotated[
        Literal["month"] | None, typer.Option(help="Parquet in a folder for each month, as Hive does it.")
    ] = None,
    as_of: AsOf = None,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Write tables and views, or the timeline, as files.

    Parquet, CSV and JSON Lines are one file a table or view. The format xlsx makes one workbook, a sheet each, without
    the documents' texts, which are longer than a cell may be. A calendar (ics) and TimelineJS hold the events whose
    first day is known; Vega-Lite is the chart of `dateline report`. With --as-of there are timeline and conflict only.
    """
    if form == "vega-lite":
        _chart(folder, only, partition, as_of, warehouse)
        return
    known = [str(name) for (name,) in ask(warehouse, _NAMES)[1]] if only else []
    names = [known_word(name, known, "table or view") for name in only or ()]
    from flows.publish.export import OF_EVENTS
    from flows.publish.export import export as write

    for path in write(warehouse, folder, form, names, as_of, partition):
        typer.echo(path)
    if form in OF_EVENTS:
        _tell_left_out(warehouse, as_of)


def _chart(folder: Path, only: list[str] | None, partition: str | None, as_of: date | None, warehouse: Path) -> None:
    """Write the chart that `dateline report` draws."""
    if partition or set(only or ()) - {"timeline"}:
        raise typer.BadParameter("A chart is of the timeline and in one file; leave --only and --partition out.")
    from flows.cli.report import report

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatelineError(f"{folder} can't be written ({error.strerror}); name another folder.") from error
    report(vega_lite=folder / CHART, as_of=as_of, warehouse=warehouse)


def _tell_left_out(warehouse: Path, as_of: date | None) -> None:
    """Say how many events have no first day, and so no place in a calendar."""
    source, day = ("timeline", []) if as_of is None else ("timeline_as_of(?)", [as_of])
    sql = f"SELECT count(*) - count(first_date), count(*) FROM {source}"  # noqa: S608 (only this file's own words)
    _, [(without, events)] = ask(warehouse, sql, day)
    if without:
        typer.echo(f"{without} of {events} events have no first day and are left out.", err=True)
