"""`dateline export`: every table and view as files."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from flows.cli.options import WAREHOUSE, AsOf, Warehouse
from flows.cli.reading import ask, known_word


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(export)


def export(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to write to.")],
    form: Annotated[
        Literal["parquet", "csv", "jsonl", "xlsx"],
        typer.Option("--format", help="CSV and xlsx mark what could run as a formula."),
    ] = "parquet",
    only: Annotated[list[str] | None, typer.Option(metavar="NAME", help="This table or view only; repeatable.")] = None,
    as_of: AsOf = None,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Write every table and view into a folder, one file each.

    The format xlsx makes one workbook, timeline.xlsx, a sheet each, without the documents' texts, which are longer than
    a cell may be. With --as-of there are timeline and conflict only.
    """
    names = []
    if only:
        _, rows = ask(warehouse, "SELECT DISTINCT table_name FROM duckdb_columns() WHERE NOT internal")
        names = [known_word(name, [str(known) for (known,) in rows], "table or view") for name in only]
    from flows.publish.export import export as write

    for path in write(warehouse, folder, form, names, as_of):
        typer.echo(path)
