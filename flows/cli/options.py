"""Options that several commands share."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer


def day(text: str) -> date:
    """A day as people type it on a command line: 2025-09-24."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as YYYY-MM-DD, such as 2025-09-24.") from None


Warehouse = Annotated[Path, typer.Option("--warehouse", "-w", metavar="DIR", help="The folder of the warehouse.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AsOf = Annotated[
    date | None,
    typer.Option("--as-of", parser=day, metavar="DAY", help="Only what documents published by that day support."),
]

WAREHOUSE = Path("warehouse")
