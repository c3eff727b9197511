"""Many at once: readers while others publish, and several runs on one warehouse."""

from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from flows.publish.check import check
from flows.publish.disk import Disk
from flows.publish.history import prune, versions
from flows.publish.layout import hold
from flows.publish.version import publish
from flows.publish.writing import writing
from schemas.errors import DatelineError
from tests.publish.reader import read_until
from tests.publish.story import publish_story, published_hashes, tables

SIZES = range(4, 10)
"""More than versions are kept: each publish builds a new one."""


def read_while_publishing(processes: ForkServerContext, warehouse: Path, readers: int, publishes: int) -> int:
    """Publish `publishes` versions under `readers` processes; the number of reads, none of which may fail."""
    stop, results = processes.Event(), processes.Queue()
    running = [
        processes.Process(target=read_until, args=(stop, warehouse, results, number % 2 == 0, readers / 40))
        for number in range(readers)
    ]
    for process in running:
        process.start()
    for turn in range(publishes):
        publish(tables(SIZES[turn % len(SIZES)]), warehouse)
    stop.set()
    found = [results.get(timeout=300) for _ in running]
    for process in running:
        process.join()
    assert [error for _, errors in found for error in errors] == []
    return sum(reads for reads, _ in found)


@pytest.mark.slow
def test_readers_never_see_a_publish(processes: ForkServerContext, warehouse: Path) -> None:
    assert read_while_publishing(processes, warehouse, readers=6, publishes=10) > 0


@pytest.mark.chaos
def test_sixty_four_readers_through_a_hundred_publishes(processes: ForkServerContext, warehouse: Path) -> None:
    assert read_while_publishing(processes, warehouse, readers=64, publishes=100) >= 64


def test_a_second_writer_says_that_another_run_writes(warehouse: Path) -> None:
    with writing(warehouse, 0, Disk()), pytest.raises(DatelineError, match="Another run is writing"):
        publish(tables(4), warehouse, wait=0.1)
    assert publish(tables(4), warehouse).changed


def test_two_writers_take_turns(processes: ForkServerContext, warehouse: Path, tmp_path: Path) -> None:
    running = [processes.Process(target=publish_story, args=(warehouse, count)) for count in (4, 5, 6)]
    for process in running:
        process.start()
    for process in running:
        process.join()
    assert [process.exitcode for process in running] == [0, 0, 0]
    assert check(warehouse) == []
    publish(tables(4), tmp_path / "alone")
    publish(tables(4), warehouse)
    assert published_hashes(warehouse) == published_hashes(tmp_path / "alone")


def test_the_oldest_versions_go_but_not_those_held(warehouse: Path) -> None:
    with hold(warehouse) as held:
        for count in range(4, 10):
            publish(tables(count), warehouse)
        assert (held / "document.parquet").is_file()
        assert len(versions(warehouse)) == 1 + 3 + 1  # the current one, three old ones, the one held
    prune(warehouse, 3, Disk())
    assert not held.exists()
    assert len(versions(warehouse)) == 4
