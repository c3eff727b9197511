"""Whole runs that are killed: the version before stays whole, and the next run ends where an undisturbed one does."""

import multiprocessing
import os
import random
import time
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from flows import pipeline
from flows.publish.check import check

ARTICLES = (
    "Acme Corp said on 3 March 2025 that it will buy Beta Inc for $2 billion.\n",
    "Acme Corp's revenue rose 12% to $5 billion in the first quarter of 2025, it said on 2 May 2025.\n",
    "March 4\n\nBeta Inc agreed on Monday to be bought by Acme Corp for $2.1 billion.\n",
    "Gamma plc will cut 1,200 jobs, it said on 9 June 2025.\n",
)


@pytest.fixture(scope="module")
def processes() -> ForkServerContext:
    """Starts processes from one that has all imported."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "flows.pipeline", "flows.reconcile"])
    first = context.Process(target=os.getpid)
    first.start()
    first.join()
    return context


def write(raw: Path, count: int) -> None:
    """Leave so many of the articles in the folder, the last one edited when it is all of them."""
    raw.mkdir(exist_ok=True)
    for number, text in enumerate(ARTICLES):
        path = raw / f"{number}.txt"
        path.unlink(missing_ok=True)
        if number < count:
            path.write_text(text.replace("1,200", "1,300") if count == len(ARTICLES) else text)


def run(raw: Path, warehouse: Path) -> None:
    """In the process that is killed."""
    pipeline.run(raw, warehouse)


def tables(warehouse: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in warehouse.glob("*.parquet") if path.stem != "run"}


def kill_runs(processes: ForkServerContext, folder: Path, kills: int) -> None:
    """Kill runs at random moments, each with other articles than the published version has."""
    raw, warehouse = folder / "raw", folder / "w"
    undisturbed = []
    for count in (3, 4):
        write(raw, count)
        began = time.monotonic()
        pipeline.run(raw, folder / f"alone-{count}")
        span = time.monotonic() - began
        undisturbed.append(tables(folder / f"alone-{count}"))
    pipeline.run(raw, warehouse)
    chance = random.Random(20250901)  # noqa: S311 (the same moments each time)
    while kills > 0:
        write(raw, 3 if tables(warehouse) == undisturbed[1] else 4)
        process = processes.Process(target=run, args=(raw, warehouse))
        process.start()
        time.sleep(chance.uniform(0.0, span))
        process.kill()
        process.join()
        kills -= process.exitcode == -9
        assert check(warehouse) == []
        assert tables(warehouse) in undisturbed
    write(raw, 3)
    pipeline.run(raw, warehouse)
    assert tables(warehouse) == undisturbed[0]


def test_a_run_that_is_killed_breaks_nothing(processes: ForkServerContext, tmp_path: Path) -> None:
    kill_runs(processes, tmp_path, 4)


@pytest.mark.chaos
def test_runs_that_are_killed_break_nothing(processes: ForkServerContext, tmp_path: Path) -> None:
    kill_runs(processes, tmp_path, 60)
