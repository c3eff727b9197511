"""The stages called directly: batches, failures that stop nothing, and runs that change nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import pipeline
from flows.read.document import Document, from_text
from schemas.errors import DatelineError


def documents(*texts: str) -> list[Document]:
    return [from_text(text, f"{number}.txt") for number, text in enumerate(texts)]


@given(st.lists(st.text(min_size=1, max_size=40)), st.integers(min_value=1, max_value=60))
def test_batches_keep_every_document_in_order_and_their_size(texts: list[str], size: int) -> None:
    given_documents = documents(*texts)
    cut = list(pipeline.batches(given_documents, size))
    assert [document for batch in cut for document in batch] == given_documents
    assert all(len(batch) == 1 or sum(len(document.text) for document in batch) <= size for batch in cut)
    assert all(cut)


@pytest.mark.parametrize("batch_bytes", [1, 3000, 10**9])
def test_the_size_of_batches_changes_no_byte(raw: Path, warehouse: Path, tmp_path: Path, batch_bytes: int) -> None:
    pipeline.run(raw, tmp_path, batch_bytes=batch_bytes)
    assert published(tmp_path) == published(warehouse) != {}


def test_a_run_without_changes_publishes_nothing_and_is_logged(raw: Path, tmp_path: Path) -> None:
    first = pipeline.run(raw, tmp_path / "w")
    before = {path: path.read_bytes() for path in (tmp_path / "w").rglob("*") if path.suffix in {".parquet", ".duckdb"}}
    second = pipeline.run(raw, tmp_path / "w")
    after = {path: path.read_bytes() for path in (tmp_path / "w").rglob("*") if path.suffix in {".parquet", ".duckdb"}}
    assert (first.published, second.published) == (True, False)
    assert (first.new, second.new) == (first.documents, 0)
    assert after == before != {}
    assert len((tmp_path / "w" / "run.log").read_text().splitlines()) == 2


def test_what_can_not_be_read_is_told_and_the_rest_is_published(tmp_path: Path) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "good.txt").write_text("Acme Corp said on 3 March 2025 that it will buy Beta Inc for $2 billion.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (folder / "empty.txt").write_bytes(b"")
    summary = pipeline.run(folder, tmp_path / "w")
    assert summary.documents == 1
    assert {rejection.path for rejection in summary.rejections} == {"broken.pdf", "empty.txt"}
    told = "\n".join(summary.lines())
    assert "1 article (1 new)" in told
    assert "2 rejections" in told
    assert "from rejection" in told


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match=r"nowhere can't be read \(.*\); name a folder"):
        pipeline.run(tmp_path / "nowhere", tmp_path / "w")


def test_an_empty_folder_makes_an_empty_timeline(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    summary = pipeline.run(tmp_path / "raw", tmp_path / "w")
    assert (summary.documents, summary.events, summary.published) == (0, 0, True)


def test_a_broken_version_counts_every_article_as_new(tmp_path: Path) -> None:
    warehouse = tmp_path / "w"
    (warehouse / "versions" / "000001-0").mkdir(parents=True)
    (warehouse / "current").symlink_to("versions/000001-0")
    (warehouse / "versions" / "000001-0" / "document.parquet").write_bytes(b"no Parquet")
    assert pipeline.count_new(documents("one", "two"), warehouse) == 2


def test_progress_is_told_to_the_end(raw: Path, tmp_path: Path) -> None:
    told: list[tuple[str, int, int | None]] = []
    summary = pipeline.run(raw, tmp_path / "w", watch=lambda *step: told.append(step))
    assert ("extract", summary.documents, summary.documents) in told
    stages = [stage for stage, _, _ in told]
    assert stages == sorted(stages, key=["read", "extract", "reconcile", "publish"].index)


def test_a_summary_is_as_old_as_its_run(raw: Path, tmp_path: Path) -> None:
    begun = datetime.now(UTC)
    summary = pipeline.run(raw, tmp_path / "w")
    assert 0 < summary.seconds <= (datetime.now(UTC) - begun).total_seconds()


def published(warehouse: Path) -> dict[str, bytes]:
    """The bytes of every published table but the run's, which holds times of day."""
    return {path.name: path.read_bytes() for path in sorted(warehouse.glob("*.parquet")) if path.stem != "run"}
