"""`dateline serve`: the timeline as a live page on this machine."""

import threading
import time
from contextlib import suppress
from typing import Annotated

import typer

from flows.cli.options import WAREHOUSE, Address, at_hand, is_s3
from schemas.errors import DatelineError

PORT = 8765

FRESH_SECONDS = 30.0
"""How often a warehouse in a bucket is asked for a newer version."""

EPILOG = """\
\b
Examples:
  dateline serve --open                 the timeline in your browser
  dateline serve --port 9000 -w out     another port, another warehouse
"""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(serve)


def serve(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where to listen; 0 is any free port.")] = PORT,
    open_page: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Listen for other machines too; nobody is asked for a password.")
    ] = "127.0.0.1",
    names: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="A further name that people reach it by; may be repeated."),
    ] = None,
    warehouse: Address = str(WAREHOUSE),
) -> None:
    """Serve the timeline as a page with search, a SQL console and a JSON API, until Ctrl-C."""
    from flows.web.serve.run import is_private, open_browser
    from flows.web.serve.run import serve as serve_pages

    if not is_private(host):
        typer.echo(
            f"Warning: whoever can reach {host} can read the whole timeline and ask it anything; there is no password.",
            err=True,
        )

    folder = at_hand(warehouse)
    if is_s3(warehouse):
        threading.Thread(target=_follow, args=(warehouse,), daemon=True).start()

    def ready(address: str) -> None:
        typer.echo(f"The timeline is at {address} (Ctrl-C ends it).")
        if open_page:
            open_browser(address)

    serve_pages(folder, host, port, tuple(names or ()), ready)


def _follow(address: str) -> None:
    """Fetch what is published in a bucket, again and again; one that does not answer now is asked later."""
    while True:
        time.sleep(FRESH_SECONDS)
        with suppress(DatelineError, OSError):
            at_hand(address)
