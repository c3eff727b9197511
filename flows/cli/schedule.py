"""`dateline schedule`: keep the timeline fresh, with Prefect on this machine."""

import os
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.options import WAREHOUSE, Address, DaskAddress, Runner, is_s3

EPILOG = """\
\b
Examples:
  dateline schedule --cron "0 6 * * *"
  dateline schedule my-articles -w my-warehouse --interval 3600
  dateline schedule --cron "0 6 * * *" --runner process
"""

PORT = 4200
"""Prefect's own usual port."""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(schedule)


def schedule(
    raw: Annotated[str, typer.Argument(metavar="RAW", help="The folder of articles, or s3://bucket/prefix.")] = "raw",
    warehouse: Address = str(WAREHOUSE),
    cron: Annotated[str | None, typer.Option(metavar="EXPRESSION", help='When, such as "0 6 * * *".')] = None,
    interval: Annotated[float | None, typer.Option(min=1, metavar="SECONDS", help="Every so many seconds.")] = None,
    runner: Runner = "auto",
    dask_address: DaskAddress = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where to start a Prefect server, if need be.")] = PORT,
) -> None:
    """Run by the clock until interrupted.

    With a Prefect server of its own, where PREFECT_API_URL names none.

    A missed tick needs no catching up: each run looks at what lies in RAW.
    """
    if (cron is None) == (interval is None):
        raise typer.BadParameter("Say when: either --cron or --interval.")
    from flows.cli.supervise import Supervisor

    if not is_s3(raw) and not Path(raw).is_dir():
        raise typer.BadParameter(f"{raw} is no folder; name the folder of articles.")
    api = os.environ.get("PREFECT_API_URL")
    supervisor = Supervisor(api or f"http://127.0.0.1:{port}/api", own_server=api is None)
    when = {"cron": cron, "interval": interval}
    how = {"runner": runner, "dask_address": dask_address}
    supervisor.run({"raw": raw, "warehouse": warehouse, **when, **how})
