"""Progress of a run: bars on a terminal, now and then a line elsewhere; both count and foretell the end."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer

Watch = Callable[[str, int, int | None], None]

SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def progress() -> Iterator[Watch]:
    """Give the function that the pipeline tells its progress; everything goes to stderr."""
    if sys.stderr.isatty():
        with _bars() as watch:
            yield watch
    else:
        yield Lines()


@contextmanager
def _bars() -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description:<10}"), BarColumn(), MofNCompleteColumn(), TextColumn("in"), TimeElapsedColumn(),
        TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def watch(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                for earlier in tasks.values():
                    bars.stop_task(earlier)
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield watch


class Lines:
    """Tells progress in plain lines, one in five seconds at most."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._told = clock()
        self._stage = ""
        self._began = (0.0, 0)

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """Take the news that `done` of `total` are done; say it when it is time to."""
        now = self._clock()
        if stage != self._stage:
            self._stage, self._began = stage, (now, done)
        if now - self._told >= SECONDS_BETWEEN_LINES:
            self._told = now
            counts = f": {done:,} of {total:,}" if total else f": {done:,}" if done else ""
            typer.echo(f"{stage}{counts}{self._left(now, done, total)}", err=True)

    def _left(self, now: float, done: int, total: int | None) -> str:
        """How long the rest of the stage takes at the pace so far."""
        since, first = self._began
        if total is None or done <= first or done >= total:
            return ""
        return f", about {duration((now - since) / (done - first) * (total - done))} left"


def duration(seconds: float) -> str:
    """A length of time as people say it: 40 s, 12 min, 1 h 05 min."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"
