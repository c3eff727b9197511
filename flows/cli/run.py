"""`dateline run`: the whole pipeline."""

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from flows.cli.options import WAREHOUSE, AsJson, Warehouse
from flows.cli.output import print_json
from flows.cli.progress import progress

if TYPE_CHECKING:
    from flows.summary import Summary

FIRST_ROWS = 12


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(run)


def run(
    raw: Annotated[Path, typer.Argument(metavar="RAW", help="The folder of articles.")] = Path("raw"),
    warehouse: Warehouse = WAREHOUSE,
    prefect: Annotated[
        bool, typer.Option("--prefect", help="Run as a Prefect flow, as happens when PREFECT_API_URL is set.")
    ] = False,
    extractor: Annotated[
        Literal["engine", "llm"],
        typer.Option(
            "--extractor", help="Who reads the claims: the engine, or the model of DATELINE_LLM_URL, checked by it."
        ),
    ] = "engine",
    full: Annotated[bool, typer.Option("--full", help="Read and extract every article again, known or not.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read the articles under RAW and publish their timeline."""
    if prefect or os.environ.get("PREFECT_API_URL"):
        from flows.timeline import timeline

        summary = timeline(raw, warehouse, extractor, full)
    else:
        from flows.extractor import extractor_named
        from flows.pipeline import run as run_directly

        reader = extractor_named(extractor)
        with progress() as watch:
            summary = run_directly(raw, warehouse, watch=watch, extractor=reader, full=full)
    if as_json:
        print_json(asdict(summary))
    else:
        _tell(summary, warehouse)


def _tell(summary: "Summary", warehouse: Path) -> None:
    for line in summary.lines():
        typer.echo(line)
    if summary.events:
        from flows.cli.show import COLUMNS, events, print_chosen

        columns, rows = events(warehouse, limit=FIRST_ROWS)
        print_chosen(COLUMNS, columns, rows)
        if summary.events > len(rows):
            typer.echo(f"{summary.events - len(rows):,} more: dateline show --warehouse {warehouse}")
