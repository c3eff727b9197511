"""Kills and refusals at every step: the old version stays whole, and the next run ends where it would have."""

import errno
import os
import random
import shutil
import tempfile
import time
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from flows.publish.check import check
from flows.publish.version import publish
from schemas.errors import DatelineError
from tests.publish.reader import database_counts
from tests.publish.story import (
    CountingDisk,
    FailingDisk,
    publish_alone,
    publish_and_die,
    publish_within,
    published_hashes,
    tables,
)
from tests.sampled import sampled


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    warehouse = tmp_path_factory.mktemp("undisturbed")
    publish(tables(5), warehouse)
    return published_hashes(warehouse)


@pytest.fixture(scope="module")
def steps(published_once: Path, tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    warehouse = tmp_path_factory.mktemp("counted") / "warehouse"
    shutil.copytree(published_once, warehouse, symlinks=True)
    disk = CountingDisk()
    publish(tables(5), warehouse, disk=disk)
    return disk.steps


def is_whole(warehouse: Path) -> None:
    """The current version is the old one or the new one, as it was published."""
    assert check(warehouse) == []
    assert database_counts(warehouse) in ((3, 3, 3), (5, 5, 5))


def converges(warehouse: Path, undisturbed: dict[str, str]) -> None:
    publish(tables(5), warehouse)
    assert published_hashes(warehouse) == undisturbed
    assert check(warehouse) == []
    assert not list((warehouse / "versions").glob(".building*"))


def die_at(processes: ForkServerContext, warehouse: Path, at: int) -> None:
    process = processes.Process(target=publish_and_die, args=(warehouse, 5, at))
    process.start()
    process.join()
    assert process.exitcode == -9


def chosen(steps: list[tuple[str, str]], every: int) -> list[int]:
    """Every n-th step, and all that move or name something."""
    return [
        n for n, (operation, _) in enumerate(steps) if n % every == 0 or operation in ("rename", "symlink", "build")
    ]


def kill_at_steps(
    processes: ForkServerContext, once: Path, folder: Path, numbers: list[int], undisturbed: dict[str, str]
) -> None:
    for at in numbers:
        warehouse = folder / str(at)
        shutil.copytree(once, warehouse, symlinks=True)
        die_at(processes, warehouse, at)
        is_whole(warehouse)
        converges(warehouse, undisturbed)
        shutil.rmtree(warehouse)


def test_every_kind_of_step_passes_the_gate(steps: list[tuple[str, str]]) -> None:
    assert {operation for operation, _ in steps} >= {"write", "fsync", "rename", "symlink", "build", "chmod"}
    assert steps.index(("fsync", "timeline.duckdb")) < steps.index(("rename", "current"))


def test_kill_at_some_steps(
    processes: ForkServerContext,
    published_once: Path,
    tmp_path: Path,
    steps: list[tuple[str, str]],
    undisturbed: dict[str, str],
) -> None:
    kill_at_steps(processes, published_once, tmp_path, chosen(steps, 8), undisturbed)


@pytest.mark.chaos
def test_kill_at_every_step(
    processes: ForkServerContext,
    published_once: Path,
    tmp_path: Path,
    steps: list[tuple[str, str]],
    undisturbed: dict[str, str],
) -> None:
    kill_at_steps(processes, published_once, tmp_path, list(range(len(steps))), undisturbed)


@pytest.mark.slow
def test_kill_the_first_publish_of_all(
    processes: ForkServerContext, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    disk = CountingDisk()
    publish(tables(5), tmp_path / "counted", disk=disk)
    for at in chosen(disk.steps, 100):
        warehouse = tmp_path / str(at)
        die_at(processes, warehouse, at)
        converges(warehouse, undisturbed)


def seconds_of_a_publish(processes: ForkServerContext, warehouse: Path) -> float:
    """How long a process takes to publish another version, undisturbed."""
    began = time.monotonic()
    process = processes.Process(target=publish_alone, args=(warehouse, 5))
    process.start()
    process.join()
    assert process.exitcode == 0
    return time.monotonic() - began


def kill_at_random(processes: ForkServerContext, warehouse: Path, kills: int, undisturbed: dict[str, str]) -> int:
    """Kill publishes of 3 or 5 articles, whichever is news, at random moments; how many had to be started for that."""
    shutil.copytree(warehouse, warehouse.with_name("timed"), symlinks=True)
    span = seconds_of_a_publish(processes, warehouse.with_name("timed"))
    turns, chance = 0, random.Random(20250901)  # noqa: S311 (the same moments each time)
    while kills > 0:
        turns += 1
        news = 3 if database_counts(warehouse)[0] == 5 else 5
        process = processes.Process(target=publish_alone, args=(warehouse, news))
        process.start()
        time.sleep(chance.uniform(0.0, span))
        process.kill()
        process.join()
        kills -= process.exitcode == -9
        is_whole(warehouse)
    converges(warehouse, undisturbed)
    return turns


@pytest.mark.slow
def test_kill_at_random_moments(processes: ForkServerContext, warehouse: Path, undisturbed: dict[str, str]) -> None:
    assert kill_at_random(processes, warehouse, 20, undisturbed) >= 20


@pytest.mark.chaos
def test_kill_at_many_random_moments(
    processes: ForkServerContext, warehouse: Path, undisturbed: dict[str, str]
) -> None:
    assert kill_at_random(processes, warehouse, 250, undisturbed) >= 250


def refuse_at(warehouse: Path, at: int, number: int, undisturbed: dict[str, str]) -> None:
    with pytest.raises(DatelineError) as caught:
        publish(tables(5), warehouse, disk=FailingDisk(at, number))
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert str(warehouse) in sentence
    is_whole(warehouse)
    converges(warehouse, undisturbed)


ERRNOS = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO)


@pytest.mark.parametrize("number", sampled(ERRNOS, 4), ids=lambda number: errno.errorcode[number])
def test_refusal_at_some_steps(
    number: int, published_once: Path, tmp_path: Path, steps: list[tuple[str, str]], undisturbed: dict[str, str]
) -> None:
    for at in range(number % 11, len(steps), 17):
        shutil.copytree(published_once, tmp_path / str(at), symlinks=True)
        refuse_at(tmp_path / str(at), at, number, undisturbed)


@pytest.mark.chaos
@pytest.mark.parametrize("number", ERRNOS, ids=lambda number: errno.errorcode[number])
def test_refusal_at_every_step(
    number: int, published_once: Path, tmp_path: Path, steps: list[tuple[str, str]], undisturbed: dict[str, str]
) -> None:
    for at in range(len(steps)):
        shutil.copytree(published_once, tmp_path / str(at), symlinks=True)
        refuse_at(tmp_path / str(at), at, number, undisturbed)
        shutil.rmtree(tmp_path / str(at))


@pytest.mark.parametrize("size", [1_000, 10_000, 500_000], ids=["at a table", "at a longer table", "in the database"])
def test_a_disk_that_takes_no_more(
    processes: ForkServerContext, warehouse: Path, size: int, undisturbed: dict[str, str]
) -> None:
    said = processes.Queue()
    process = processes.Process(target=publish_within, args=(warehouse, size, os.getuid(), said))
    process.start()
    sentence = said.get(timeout=60)
    process.join()
    assert "can't be written" in sentence
    assert "\n" not in sentence
    assert not list((warehouse / "versions").glob(".building*"))
    assert database_counts(warehouse) == (3, 3, 3)
    converges(warehouse, undisturbed)


NOBODY = 65534


def test_a_warehouse_of_somebody_else(processes: ForkServerContext) -> None:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    said = processes.Queue()
    user = NOBODY if os.getuid() == 0 else os.getuid()  # root may write everywhere
    process = processes.Process(target=publish_within, args=(folder / "warehouse", 1 << 30, user, said))
    process.start()
    sentence = said.get(timeout=60)
    process.join()
    folder.chmod(0o755)
    assert "can't be written" in sentence
    assert "Permission denied" in sentence
    assert list(folder.iterdir()) == []
    folder.rmdir()
