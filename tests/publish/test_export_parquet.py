"""Parquet exports are typed, describe every column, and lie by month on request."""

from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.publish.export import export
from flows.publish.export_parquet import MONTH_OF
from schemas.errors import DatelineError
from schemas.views import described


@pytest.mark.parametrize("partition", [None, "month"])
def test_every_column_is_described_and_typed(published_once: Path, tmp_path: Path, partition: str | None) -> None:
    for path in export(published_once, tmp_path, partition=partition):  # type: ignore[arg-type]
        name = path.relative_to(tmp_path).parts[0].removesuffix(".parquet")
        for field in pq.read_schema(path):
            assert field.metadata == {b"description": (described(name, field.name) or "").encode()}, (name, field.name)
            assert not pa.types.is_null(field.type)
    assert pq.read_schema(next(tmp_path.rglob("timeline*/**/*.parquet"), tmp_path / "timeline.parquet")).field(
        "actors"
    ).type == pa.list_(pa.string())


def test_the_months_together_hold_the_rows(published_once: Path, tmp_path: Path) -> None:
    files = export(published_once, tmp_path, partition="month")
    assert sorted(files) == sorted(tmp_path.rglob("*.parquet"))
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as connection:
        for name in {path.relative_to(tmp_path).parts[0].removesuffix(".parquet") for path in files}:
            pattern = f"{tmp_path}/{name}/*/*.parquet" if (tmp_path / name).is_dir() else f"{tmp_path}/{name}.parquet"
            query = f"FROM (FROM read_parquet('{pattern}', hive_partitioning = false)) EXCEPT ALL FROM {name}"
            assert connection.execute(query).fetchall() == []
            counts = connection.execute(
                f"SELECT (SELECT count(*) FROM read_parquet('{pattern}')), (SELECT count(*) FROM {name})"
            ).fetchone()
            assert counts is not None
            assert counts[0] == counts[1]


def test_a_row_lies_in_its_month(published_once: Path, tmp_path: Path) -> None:
    for path in export(published_once, tmp_path, "parquet", ["claim", "document", "figure"], partition="month"):
        month = path.parent.name.removeprefix("month=")
        table = pq.ParquetFile(path).read()
        column = next(name for name in MONTH_OF if name in table.column_names)
        days: list[date | None] = table[column].to_pylist()
        assert {f"{day:%Y-%m}" if day else "__HIVE_DEFAULT_PARTITION__" for day in days} == {month}


def test_months_that_are_gone_are_removed_and_other_files_left(published_once: Path, tmp_path: Path) -> None:
    export(published_once, tmp_path, "parquet", ["claim"], partition="month")
    stale = tmp_path / "claim" / "month=1999-12"
    stale.mkdir()
    (stale / "part-0.parquet").write_bytes(b"old")
    (tmp_path / "claim" / "notes.txt").write_text("mine")
    export(published_once, tmp_path, "parquet", ["claim"], partition="month")
    assert not stale.exists()
    assert (tmp_path / "claim" / "notes.txt").read_text() == "mine"


def test_only_parquet_has_months(published_once: Path, tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="Only parquet can be partitioned"):
        export(published_once, tmp_path, "csv", partition="month")
