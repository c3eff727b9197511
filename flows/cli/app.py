"""The commands, and how their errors reach people.

Each module of COMMANDS adds its commands to the app and imports what they need when they run, so that
no command waits for another's libraries.
"""

import os
import sys
from typing import Annotated

import typer

from flows import __version__
from flows.cli import diff, explain, export, report, run, schedule, serve, show, sql, versions
from schemas.errors import DatelineError

COMMANDS = (run, show, diff, explain, sql, export, report, serve, versions, schedule)

EPILOG = """\
\b
Examples:
  dateline run                          read raw/, build warehouse/
  dateline run news -w out              another folder, another warehouse
  dateline show --actor Alibaba --from 2025-08-01
  dateline show --conflicts             where the sources disagree
  dateline diff 2025-09-01 2025-09-25   what was learned in between
  dateline explain "Shares rose 19% on Monday." --published 2025-09-02
  dateline sql "select * from timeline" --format csv -o timeline.csv
  dateline export out --format xlsx     a workbook of every table and view
  dateline report timeline.html         the timeline as one page, offline
  dateline serve --open                 the timeline in your browser

Each command has more: dateline show --help

Exit codes: 0 done, 1 could not be done, 2 asked for wrongly, 130 interrupted.
In a pipe, tables are as wide as COLUMNS says, else 100; NO_COLOR=1 takes the colours off.
"""

app = typer.Typer(
    name="dateline",
    help="News articles in; a dated, evidence-backed timeline out that names where its sources disagree.",
    epilog=EPILOG,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"dateline {__version__}")
        raise typer.Exit


@app.callback()
def dateline(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """News articles in; a dated, evidence-backed timeline out that names where its sources disagree."""


for _module in COMMANDS:
    _module.add_to(app)


def main() -> None:
    """Run the command line; every expected failure is one sentence on stderr and exit code 1."""
    try:
        app()
    except DatelineError as error:
        _fail(str(error))
    except BrokenPipeError:
        # The reader of our output went away (`dateline show | head`): nothing is left to say, nor to whom.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        where = f" at {error.filename}" if error.filename else ""
        _fail(f"The operating system refused{where}: {error.strerror or error}.")
    except MemoryError:
        _fail("The memory ran out; try fewer articles at a time.")


def _fail(sentence: str) -> None:
    typer.echo(f"dateline: {sentence}", err=True)
    sys.exit(1)
