"""Options that several commands share."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer


def day(text: str) -> date:
    """A day as people type it on a command line: 2025-09-24."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as YYYY-MM-DD, such as 2025-09-24.") from None


def is_s3(address: str) -> bool:
    """Whether it is the address of object storage, and not a folder's."""
    return address.startswith("s3://")


def at_hand(address: Path | str) -> Path:
    """The folder to read a warehouse from; what lies in a bucket is fetched."""
    if not is_s3(str(address)):
        return Path(address)
    from flows.s3.hand import warehouse_at

    return warehouse_at(str(address)).pull()


Warehouse = Annotated[
    Path,
    typer.Option(
        "--warehouse", "-w", metavar="DIR", parser=at_hand, help="The folder of the warehouse, or s3://bucket/prefix."
    ),
]
Address = Annotated[
    str, typer.Option("--warehouse", "-w", metavar="DIR", help="The folder of the warehouse, or s3://bucket/prefix.")
]
"""For commands that change the warehouse, or look at more of it than the current version."""

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsOf = Annotated[
    date | None,
    typer.Option("--as-of", parser=day, metavar="DAY", help="Only what documents published by that day support."),
]

Runner = Annotated[
    Literal["auto", "direct", "process", "dask"],
    typer.Option(
        "--runner",
        help="Where articles are extracted: one after the other, in a process for each processor, or on a Dask "
        "cluster (by the Prefect flow); by default in processes where that is faster. The timeline is the same.",
    ),
]
DaskAddress = Annotated[
    str | None,
    typer.Option(
        "--dask-address",
        envvar="DATELINE_DASK_ADDRESS",
        metavar="ADDRESS",
        help="The scheduler of a running cluster; without it the runner dask starts one on this machine.",
    ),
]

WAREHOUSE = Path("warehouse")
