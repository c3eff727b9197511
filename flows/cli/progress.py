"""Progress of a run: a bar on a terminal, now and then a line elsewhere."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer

Watch = Callable[[str, int, int | None], None]

_SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def progress() -> Iterator[Watch]:
    """Give the function that the pipeline tells its progress; everything goes to stderr."""
    if sys.stderr.isatty():
        with _bars() as watch:
            yield watch
    else:
        yield _lines()


@contextmanager
def _bars() -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def watch(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield watch


def _lines() -> Watch:
    told = {"": time.monotonic()}

    def watch(stage: str, done: int, total: int | None) -> None:
        now = time.monotonic()
        if now - max(told.values()) >= _SECONDS_BETWEEN_LINES:
            told[stage] = now
            counts = f": {done:,} of {total:,}" if total else f": {done:,}" if done else ""
            typer.echo(f"{stage}{counts}", err=True)

    return watch
