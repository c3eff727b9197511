"""Inputs that change, vanish or become something else between being listed and being read, or while they are."""

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from flows import pipeline
from flows.read import Document, Rejection, list_inputs, read_folder, read_inputs
from flows.read.reasons import REASONS
from tests.hostile.case import ARTICLE

MANY = [f"{number:02}.txt" for number in range(40)]


def becomes_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def becomes_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def becomes_a_link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/passwd")


def becomes_a_circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def becomes_a_hole(path: Path) -> None:
    os.truncate(path, 50_000_000_000)


def its_folder_goes(path: Path) -> None:
    shutil.rmtree(path.parent)


def its_folder_becomes_a_link(path: Path) -> None:
    shutil.move(path.parent, path.parents[1] / "elsewhere")
    path.parent.symlink_to("elsewhere")


CHANGES = {
    Path.unlink: "unreadable",
    becomes_a_folder: "unreadable",
    becomes_a_pipe: "not a regular file",
    becomes_a_link: "not a regular file",
    becomes_a_circle: "not a regular file",
    becomes_a_hole: "too large",
    its_folder_goes: "unreadable",
    its_folder_becomes_a_link: "unreadable",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_changes_after_it_was_listed_is_refused(tmp_path: Path, change: Callable[[Path], None]) -> None:
    path = tmp_path / "raw" / "wire" / "a.txt"
    path.parent.mkdir(parents=True)
    path.write_text(ARTICLE)
    listed = [found.path for found in list_inputs(tmp_path / "raw")]
    change(path)
    [(_, outcome)] = read_inputs(tmp_path / "raw", listed)
    assert isinstance(outcome, Rejection)
    assert outcome.reason == CHANGES[change]


def test_a_folder_that_never_rests_is_read_and_published(tmp_path: Path) -> None:
    raw, stop = tmp_path / "raw", threading.Event()
    raw.mkdir()

    def churn() -> None:
        for turn in range(10**9):
            if stop.is_set():
                return
            path = raw / MANY[turn * 7 % len(MANY)]
            if turn % 3 == 2:
                path.unlink(missing_ok=True)
            else:
                path.write_text(f"{turn} {ARTICLE}" * (turn % 50))

    churning = threading.Thread(target=churn)
    churning.start()
    try:
        for _ in range(3):
            outcomes = list(read_folder(raw))
            assert len({outcome.path for outcome in outcomes}) == len(outcomes)
            assert all(isinstance(each, Document) or each.reason in REASONS for each in outcomes)
        pipeline.run(raw, tmp_path / "w")
    finally:
        stop.set()
        churning.join()
    pipeline.run(raw, tmp_path / "w")
    pipeline.run(raw, tmp_path / "anew")
    assert tables(tmp_path / "w") == tables(tmp_path / "anew") != {}


def tables(warehouse: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in warehouse.glob("*.parquet") if path.stem != "run"}
