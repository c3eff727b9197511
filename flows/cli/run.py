"""`dateline run`: the whole pipeline."""

import os
import shlex
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from flows.cli.options import WAREHOUSE, Address, AsJson, DaskAddress, Runner, at_hand
from flows.cli.output import print_json
from flows.cli.progress import progress

if TYPE_CHECKING:
    from flows.summary import Summary

FIRST_ROWS = 8

EPILOG = """\
\b
Examples:
  dateline run
  dateline run my-articles --warehouse my-warehouse
  dateline run --full --json
"""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(run)


def run(
    raw: Annotated[str, typer.Argument(metavar="RAW", help="The folder of articles, or s3://bucket/prefix.")] = "raw",
    warehouse: Address = str(WAREHOUSE),
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
    runner: Runner = "auto",
    dask_address: DaskAddress = None,
    as_json: AsJson = False,
) -> None:
    """Read articles and publish their timeline.

    Only what is new, changed or gone is read again. An article that can't be read stops nothing: `dateline sql "from
    rejection"` says which and why.
    """
    if prefect or runner == "dask" or os.environ.get("PREFECT_API_URL"):
        from flows.timeline import timeline

        summary = timeline(raw, warehouse, extractor, full, runner, dask_address)
    else:
        from flows.extractor import extractor_named
        from flows.pipeline import run as run_directly
        from flows.s3.hand import run_at

        reader = extractor_named(extractor)
        with progress() as watch:
            run_here = partial(run_directly, watch=watch, extractor=reader, full=full, runner=runner)
            summary = run_at(raw, warehouse, run_here)
    if as_json:
        print_json(asdict(summary))
    else:
        _tell(summary, warehouse)


def _tell(summary: "Summary", warehouse: str) -> None:
    for line in summary.lines():
        typer.echo(line)
    if summary.events:
        from flows.cli.entries import event_entry, print_entries
        from flows.cli.show import events

        first = events(at_hand(warehouse), limit=FIRST_ROWS)
        typer.echo("")
        print_entries(map(event_entry, first))
        if summary.events > len(first):
            named = "" if warehouse == str(WAREHOUSE) else f" --warehouse {shlex.quote(warehouse)}"
            typer.echo(f"\n{summary.events - len(first):,} more: dateline show{named}")
