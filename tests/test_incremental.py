"""Runs that do only what is new: the same tables as a full run, whatever came before, and no work done twice."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows import pipeline, staged
from flows.extract.extraction import Dating
from flows.extractor import Extractor, engine
from flows.pipeline import Begun, Extracted
from flows.read.document import Document
from flows.read.rejection import Rejection
from flows.store import memory, reading
from flows.summary import Summary
from schemas.catalog import CATALOG
from tests.extractors import another
from tests.sampled import sampled

ARTICLES = {
    "a/one.txt": "Acme Corp said on 3 March 2025 that it will buy Beta Inc for $2 billion.\n",
    "a/two.txt": "Acme Corp's revenue rose 12% to $5 billion in the first quarter of 2025, it said on 2 May 2025.\n",
    "b/three.txt": "March 4\n\nBeta Inc agreed on Monday to be bought by Acme Corp for $2.1 billion.\n",
    "b/four.txt": "Gamma plc will cut 1,200 jobs, it said on 9 June 2025.\n",
    "b/five.txt": "\x00\x01\x02 this is no text",
}
EDITED = "Acme Corp said on 5 March 2025 that it will buy Beta Inc for $3 billion.\n"


class Work:
    """Which inputs were read and which articles extracted."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.extracted: list[str] = []

    def forget(self) -> None:
        self.read, self.extracted = [], []


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    seen = Work()
    read_inputs, extract_batch = reading.read_inputs, pipeline.extract_batch

    def reading_them(root: Path, paths: Iterable[str]) -> Iterator[tuple[str, Document | Rejection]]:
        listed = list(paths)
        seen.read += listed
        return read_inputs(root, listed)

    def extracting(
        documents: Iterable[Document], published: dict[str, Dating] | None = None, extractor: Extractor = engine
    ) -> Extracted:
        listed = tuple(documents)
        seen.extracted += [document.path for document in listed]
        return extract_batch(listed, published, extractor)

    monkeypatch.setattr(reading, "read_inputs", reading_them)
    monkeypatch.setattr(pipeline, "extract_batch", extracting)
    return seen


@pytest.fixture
def folder(tmp_path: Path, work: Work) -> Path:
    """A raw folder whose articles have been published."""
    write(tmp_path / "raw", ARTICLES)
    pipeline.run(tmp_path / "raw", tmp_path / "w")
    work.forget()
    return tmp_path / "raw"


def write(raw: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = raw / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def tables(warehouse: Path) -> dict[str, Any]:
    """Every table but the run's: Parquet byte for byte, DuckDB row for row."""
    found: dict[str, Any] = {path.name: path.read_bytes() for path in warehouse.glob("*.parquet") if path.stem != "run"}
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        for name in CATALOG.keys() - {"run"}:
            found[name] = connection.execute(f"SELECT * FROM {name}").fetchall()
    assert len(found) == 2 * (len(CATALOG) - 1)
    return found


def anew(raw: Path) -> dict[str, Any]:
    """What a run with nothing before it makes of a folder."""
    files = [path for path in sorted(raw.rglob("*")) if path.is_file()]
    return made_of(tuple((str(path.relative_to(raw)), path.read_bytes()) for path in files))


@cache
def made_of(files: tuple[tuple[str, bytes], ...]) -> dict[str, Any]:
    """The tables that a first run makes of a folder with these files."""
    with TemporaryDirectory() as elsewhere:
        folder = Path(elsewhere) / "raw"
        folder.mkdir()
        for name, content in files:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        pipeline.run(folder, Path(elsewhere) / "w")
        return tables(Path(elsewhere) / "w")


def run_log(warehouse: Path) -> list[str]:
    return (warehouse / "run.log").read_text().splitlines()


def touch(raw: Path) -> None:
    os.utime(raw / "a/one.txt", ns=(0, 1))


def rename(raw: Path) -> None:
    (raw / "a/one.txt").rename(raw / "a/zero.txt")


def edit(raw: Path) -> None:
    write(raw, {"a/one.txt": EDITED})


def edit_in_secret(raw: Path) -> None:
    """Another figure of the same length, and the old time of change."""
    before = (raw / "a/one.txt").stat()
    write(raw, {"a/one.txt": ARTICLES["a/one.txt"].replace("$2", "$7")})
    os.utime(raw / "a/one.txt", ns=(before.st_atime_ns, before.st_mtime_ns))


def delete(raw: Path) -> None:
    (raw / "a/one.txt").unlink()


def repeat(raw: Path) -> None:
    write(raw, {"b/again.txt": ARTICLES["a/one.txt"]})


def repeat_before(raw: Path) -> None:
    write(raw, {"a/again.txt": ARTICLES["a/one.txt"]})


def comment(raw: Path) -> None:
    write(raw, {"a/source.toml": "# nothing but a remark\n"})


def name_the_day(raw: Path) -> None:
    write(raw, {"b/source.toml": "published = 2025-03-10\n"})


def add(raw: Path) -> None:
    write(raw, {"a/late.txt": "Acme Corp won an order worth €300 million on 1 February 2025.\n"})


B = ["b/five.txt", "b/four.txt", "b/three.txt"]

CHANGES = [
    # the change, what is read for it, what is extracted, whether the tables change
    (touch, [], [], False),
    (rename, ["a/zero.txt"], [], True),
    (edit, ["a/one.txt"], ["a/one.txt"], True),
    (edit_in_secret, ["a/one.txt"], ["a/one.txt"], True),
    (delete, [], [], True),
    (repeat, ["b/again.txt"], [], True),
    (repeat_before, ["a/again.txt"], [], True),
    (comment, ["a/one.txt", "a/two.txt"], [], False),
    (name_the_day, B, ["b/four.txt", "b/three.txt"], True),
    (add, ["a/late.txt"], ["a/late.txt"], True),
]


@pytest.mark.parametrize(
    ("change", "read", "extracted", "new"), sampled(CHANGES, 2), ids=[row[0].__name__ for row in CHANGES]
)
def test_only_what_changed_is_read_and_extracted(
    folder: Path, tmp_path: Path, work: Work, change: Callable[[Path], None], read: list[str], extracted: list[str],
    new: bool,
) -> None:  # fmt: skip
    change(folder)
    summary = pipeline.run(folder, tmp_path / "w")
    assert sorted(work.read) == read
    # An article that others date is read again by that date, when their dates change.
    assert sorted(set(work.extracted) - {"b/three.txt"}) == [path for path in extracted if path != "b/three.txt"]
    assert summary.published is new
    assert tables(tmp_path / "w") == anew(folder)


def test_a_run_with_nothing_new_reads_nothing_publishes_nothing_and_logs_one_line(
    folder: Path, tmp_path: Path, work: Work
) -> None:
    before = stamps(tmp_path / "w" / "versions")
    first = pipeline.run(folder, tmp_path / "w", full=True)
    work.forget()
    second = pipeline.run(folder, tmp_path / "w")
    assert (work.read, work.extracted) == ([], [])
    assert stamps(tmp_path / "w" / "versions") == before
    assert len(run_log(tmp_path / "w")) == 3
    assert '"unchanged"' in run_log(tmp_path / "w")[-1]
    assert told(second) == told(first)


def stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """When each file was last changed."""
    return {path: (path.stat().st_mtime_ns, path.stat().st_ctime_ns) for path in folder.rglob("*")}


def told(summary: Summary) -> tuple[object, ...]:
    return (
        summary.version, summary.published, summary.documents, summary.new, summary.claims, summary.figures,
        summary.events, [conflict.explanation for conflict in summary.conflicts], summary.rejections, summary.warnings,
    )  # fmt: skip


def test_an_edit_leaves_the_old_text_in_the_version_before(folder: Path, tmp_path: Path) -> None:
    edit(folder)
    pipeline.run(folder, tmp_path / "w")
    texts = []
    for version in sorted((tmp_path / "w" / "versions").iterdir()):
        found = duckdb.sql(f"SELECT text FROM '{version}/document.parquet' WHERE path = 'a/one.txt'").fetchall()
        texts.append(found[0][0])
    assert texts == [ARTICLES["a/one.txt"], EDITED]


def test_a_repeat_steps_in_when_the_first_goes(folder: Path, tmp_path: Path, work: Work) -> None:
    write(folder, {"a/repeat.txt": ARTICLES["a/one.txt"]})
    pipeline.run(folder, tmp_path / "w")
    delete(folder)
    work.forget()
    pipeline.run(folder, tmp_path / "w")
    assert (work.read, work.extracted) == ([], [])
    assert tables(tmp_path / "w") == anew(folder)


def test_a_full_run_does_everything_again(folder: Path, tmp_path: Path, work: Work) -> None:
    summary = pipeline.run(folder, tmp_path / "w", full=True)
    assert sorted(work.read) == sorted(ARTICLES)
    assert len(set(work.extracted)) == 4
    assert not summary.published


def test_another_engine_does_everything_again(
    folder: Path, tmp_path: Path, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "engine_version", lambda: "another")
    summary = pipeline.run(folder, tmp_path / "w")
    assert sorted(work.read) == sorted(ARTICLES)
    assert len(set(work.extracted)) == 4
    assert not summary.published


def test_what_a_model_says_is_never_remembered(folder: Path, tmp_path: Path, work: Work) -> None:
    for _ in range(2):
        work.forget()
        pipeline.run(folder, tmp_path / "w", extractor=another)
        assert len(set(work.extracted)) == 4


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


HARM = [
    ("index", flip), ("index", empty), ("published", flip), ("read/*", flip), ("said/*", flip), ("*/*", Path.unlink),
]  # fmt: skip


@pytest.mark.parametrize(("place", "harm"), sampled(HARM, 2))
def test_a_broken_store_is_made_again(
    folder: Path, tmp_path: Path, place: str, harm: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    harmed = [path for path in (tmp_path / "w" / "extracted").glob(place) if path.is_file()]
    for path in harmed:
        harm(path)
    add(folder)
    pipeline.run(folder, tmp_path / "w")
    assert {record.args[0] for record in caplog.records if record.name == "flows.store.files"} == set(harmed) != set()
    assert tables(tmp_path / "w") == anew(folder)


KILLED = """
import os, signal, sys
from pathlib import Path
from flows import pipeline
setattr(pipeline, sys.argv[3], lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))
pipeline.run(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.mark.parametrize(
    ("stage", "extracted_already"),
    sampled([("extract_batch", False), ("reconcile", False), ("publish_stage", True), ("note_published", True)], 2),
)
def test_a_killed_run_is_taken_up_by_the_next(tmp_path: Path, work: Work, stage: str, extracted_already: bool) -> None:
    write(tmp_path / "raw", ARTICLES)
    command = [sys.executable, "-c", KILLED, tmp_path / "raw", tmp_path / "w", stage]
    assert subprocess.run(command, check=False, cwd=Path(__file__).parents[1]).returncode == -signal.SIGKILL
    pipeline.run(tmp_path / "raw", tmp_path / "w")
    assert work.read == []
    assert (not work.extracted) is extracted_already
    assert tables(tmp_path / "w") == anew(tmp_path / "raw")


def run_staged(raw: Path, warehouse: Path, work: Path) -> Summary:
    """A run by the stages with files between them, as the flow's tasks call them."""
    work.mkdir()
    batches = staged.read_to(raw, warehouse, work)
    if batches.standing:
        return batches.standing
    extracted = [staged.extract_file(batch) for batch in batches.batches]
    reconciled = staged.reconcile_files(batches, extracted, work)
    return staged.publish_files(batches, reconciled, raw, warehouse, Begun(datetime.now(UTC), batches.new))


def test_stages_with_files_between_them_remember_too(folder: Path, tmp_path: Path, work: Work) -> None:
    add(folder)
    assert run_staged(folder, tmp_path / "w", tmp_path / "first").published
    assert (work.read, set(work.extracted) - {"b/three.txt"}) == (["a/late.txt"], {"a/late.txt"})
    work.forget()
    assert not run_staged(folder, tmp_path / "w", tmp_path / "second").published
    assert not pipeline.run(folder, tmp_path / "w").published
    assert (work.read, work.extracted) == ([], [])
    assert tables(tmp_path / "w") == anew(folder)


def test_a_damaged_version_is_built_again_from_what_is_remembered(folder: Path, tmp_path: Path, work: Work) -> None:
    before = tables(tmp_path / "w")
    damaged = (tmp_path / "w" / "claim.parquet").resolve()
    damaged.chmod(0o644)
    flip(damaged)
    assert pipeline.run(folder, tmp_path / "w").published
    assert (work.read, work.extracted) == ([], [])
    assert tables(tmp_path / "w") == before


@st.composite
def histories(draw: st.DrawFn, names: tuple[str, ...]) -> list[dict[str, str]]:
    """Two or three states of a folder: under each name one of the articles, edited or not, or nothing."""
    state = st.dictionaries(st.sampled_from(names), st.sampled_from([*names, "edited"]), max_size=len(names))
    return draw(st.lists(state, min_size=2, max_size=3))


@pytest.mark.slow
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_the_history_the_tables_are_those_of_a_full_run(raw: Path, data: st.DataObject) -> None:
    texts = {str(path.relative_to(raw)): path.read_text("utf-8") for path in sorted(raw.glob("*/*.[tm][xd][td]"))}
    texts |= {path: text for path, text in ARTICLES.items() if not text.startswith("\0")}
    edited = {**texts, "edited": EDITED}
    with TemporaryDirectory() as place:
        folder, warehouse = Path(place) / "raw", Path(place) / "w"
        for state in data.draw(histories(tuple(texts))):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            write(folder, {name: edited[choice] for name, choice in state.items()})
            pipeline.run(folder, warehouse)
        assert tables(warehouse) == anew(folder)
