"""The process that serves the flow for `dateline schedule`; it ends when its parent does.

The first line of its standard input is what `flows.timeline.serve` takes, as JSON; the end of the input is the end of
the parent.
"""

import json
import os
import sys
import threading

import typer

from schemas.errors import DatelineError

ASKED_WRONGLY = 2


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    """Serve until told otherwise."""
    asked = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from flows.timeline import serve

    try:
        serve(**asked)
    except DatelineError as error:
        typer.echo(f"dateline: {error}", err=True)
        sys.exit(ASKED_WRONGLY)


if __name__ == "__main__":
    main()
