"""Articles in a bucket: read as from a folder, fetched only when they changed."""

from pathlib import Path
from typing import Any

import pytest

from flows import pipeline
from flows.s3 import raw as module
from flows.s3.bucket import Bucket
from flows.s3.hand import run_at
from flows.s3.raw import mirror
from schemas.errors import DatelineError

pytestmark = pytest.mark.slow


def published(warehouse: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(warehouse.glob("*.parquet")) if path.stem != "run"}


def test_articles_of_a_bucket_make_the_tables_of_a_folder(articles: str, warehouse: Path, tmp_path: Path) -> None:
    run_at(f"{articles}/", tmp_path / "w", pipeline.run)
    assert published(tmp_path / "w") == published(warehouse) != {}


def test_only_what_changed_is_fetched_and_what_is_gone_goes(
    storage: Any, bucket: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FRESH_NS", 0)
    fetched: list[str] = []
    fetch = Bucket.fetch

    def noting(bucket: Bucket, name: str, target: Path) -> None:
        fetched.append(name)
        fetch(bucket, name, target)

    monkeypatch.setattr(Bucket, "fetch", noting)

    def put(name: str, content: bytes) -> None:
        storage.put_object(Bucket=bucket, Key=name, Body=content)

    def state() -> tuple[list[str], dict[str, bytes]]:
        fetched.clear()
        folder = mirror(f"s3://{bucket}", tmp_path / "raw")
        files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        return sorted(fetched), files

    put("a/one.txt", b"one")
    put("two.txt", b"two")
    assert state() == (["a/one.txt", "two.txt"], {"a/one.txt": b"one", "two.txt": b"two"})
    assert state() == ([], {"a/one.txt": b"one", "two.txt": b"two"})
    put("two.txt", b"another")
    storage.delete_object(Bucket=bucket, Key="a/one.txt")
    assert state() == (["two.txt"], {"two.txt": b"another"})
    assert [path.name for path in (tmp_path / "raw").iterdir()] == ["two.txt"]


def test_what_may_still_change_is_fetched_again(storage: Any, bucket: str, tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        storage.put_object(Bucket=bucket, Key="a.txt", Body=content)
        assert (mirror(f"s3://{bucket}", tmp_path / "raw") / "a.txt").read_bytes() == content


@pytest.mark.parametrize("name", ["a/../b.txt", "a" * 300])
def test_a_name_that_no_file_can_have_is_one_sentence(storage: Any, bucket: str, tmp_path: Path, name: str) -> None:
    storage.put_object(Bucket=bucket, Key=name, Body=b"text")
    with pytest.raises(DatelineError, match="can't be a file of this machine"):
        mirror(f"s3://{bucket}", tmp_path / "raw")
