import json
import os
import shutil
from datetime import datetime
from pathlib import Path

import pyarrow as pa
import pytest

from flows.publish.check import check
from flows.publish.history import rollback, versions
from flows.publish.manifest import read_manifest
from flows.publish.parts import Rows
from flows.publish.rows import Run, tabulate
from flows.publish.validate import validate
from flows.publish.version import publish, unchanged
from schemas.columns import SCHEMA_VERSION
from schemas.errors import DatelineError
from tests.publish.reader import database_counts
from tests.publish.story import parts, published_hashes, tables

PAST = Path(__file__).parent / "past"


def snapshot(warehouse: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(warehouse.rglob("*")) if path.is_file()}


def log(warehouse: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (warehouse / "run.log").read_text().splitlines()]


def test_the_same_tables_again_change_nothing_but_the_log(warehouse: Path) -> None:
    before = snapshot(warehouse)
    published = publish(tables(3), warehouse)
    after = snapshot(warehouse)
    grown = {path for path, data in after.items() if before.get(path) != data}
    assert not published.changed
    assert grown == {str(warehouse / "run.log")}
    assert [line["status"] for line in log(warehouse)] == ["published", "unchanged"]


def test_a_later_run_of_the_same_inputs_is_no_change(warehouse: Path) -> None:
    documents, extractions, reconciled = parts(3)
    later = Run(datetime(2027, 5, 5), datetime(2027, 5, 6), "1.0")  # noqa: DTZ001 (UTC by contract)
    assert not publish(validate(tabulate(documents, extractions, reconciled, (), later)), warehouse).changed


def test_another_engine_is_a_change(warehouse: Path) -> None:
    documents, extractions, reconciled = parts(3)
    newer = Run(datetime(2027, 5, 5), datetime(2027, 5, 6), "2.0")  # noqa: DTZ001 (UTC by contract)
    assert publish(validate(tabulate(documents, extractions, reconciled, (), newer)), warehouse).changed


def test_the_order_of_arrival_leaves_no_trace(warehouse: Path, tmp_path: Path) -> None:
    documents, extractions, reconciled = parts(3)
    run = Run(datetime(2026, 1, 1), datetime(2026, 1, 1), "1.0")  # noqa: DTZ001 (UTC by contract)
    shuffled = validate(tabulate(documents[::-1], extractions[::-1], reconciled, (), run))
    publish(shuffled, tmp_path / "other")
    assert published_hashes(tmp_path / "other") == published_hashes(warehouse)


def test_every_run_that_published_is_kept(warehouse: Path) -> None:
    publish(tables(4), warehouse)
    publish(tables(5), warehouse)
    assert read_manifest(warehouse / "current").files["run.parquet"].rows == 3


def test_unchanged_inputs_need_no_tables(warehouse: Path) -> None:
    three = read_manifest(warehouse / "current").content
    publish(tables(4), warehouse)
    four = read_manifest(warehouse / "current").content
    assert unchanged(warehouse, {}, content=three, engine_version="1.0") is None
    assert unchanged(warehouse, {}, content=four, engine_version="1.1") is None
    published = unchanged(warehouse, {"started_at": "now"}, content=four, engine_version="1.0")
    assert published is not None
    assert not published.changed
    assert published.rows["document"] == 4
    assert log(warehouse)[-1] == {"started_at": "now", "status": "unchanged", "version": published.version}
    (published.folder / "claim.parquet").unlink()
    assert unchanged(warehouse, {}, content=four, engine_version="1.0") is None


def test_a_torn_line_of_the_log_is_closed(warehouse: Path) -> None:
    with (warehouse / "run.log").open("a") as file:
        file.write('{"torn": ')
    publish(tables(3), warehouse)
    lines = (warehouse / "run.log").read_text().splitlines()
    assert lines[1] == '{"torn": '
    assert json.loads(lines[2])["status"] == "unchanged"


def test_rollback_and_forth(warehouse: Path) -> None:
    first = publish(tables(3), warehouse).version
    second = publish(tables(4), warehouse).version
    assert rollback(warehouse) == first
    assert database_counts(warehouse) == (3, 3, 3)
    assert [(version.name, version.is_current) for version in versions(warehouse)] == [(first, True), (second, False)]
    assert rollback(warehouse, second) == second
    rollback(warehouse)
    published = publish(tables(4), warehouse)  # stands already: the pointer moves, nothing is built
    assert (published.version, published.changed) == (second, True)
    assert database_counts(warehouse) == (4, 4, 4)


@pytest.mark.parametrize(("version", "sentence"), [(None, "no version before"), ("000009-x", "no version 000009-x")])
def test_no_version_to_roll_back_to(warehouse: Path, version: str | None, sentence: str) -> None:
    with pytest.raises(DatelineError, match=sentence):
        rollback(warehouse, version)


def test_no_rollback_to_a_damaged_version(warehouse: Path) -> None:
    first = publish(tables(3), warehouse).folder
    publish(tables(4), warehouse)
    (first / "claim.parquet").unlink()
    with pytest.raises(DatelineError, match=r"claim\.parquet is missing"):
        rollback(warehouse)
    assert database_counts(warehouse) == (4, 4, 4)


@pytest.mark.parametrize("action", [rollback, check])
def test_nothing_published(tmp_path: Path, action: object) -> None:
    with pytest.raises(DatelineError, match="holds no timeline yet"):
        action(tmp_path / "nowhere")  # type: ignore[operator]
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("schema", range(SCHEMA_VERSION))
def test_a_version_of_an_older_schema_is_built_again(tmp_path: Path, schema: int) -> None:
    shutil.copytree(PAST / f"schema_{schema}", tmp_path / "warehouse", symlinks=True)
    assert any(f"schema version {schema}" in sentence for sentence in check(tmp_path / "warehouse"))
    assert publish(tables(3), tmp_path / "warehouse").changed
    assert check(tmp_path / "warehouse") == []
    assert database_counts(tmp_path / "warehouse") == (3, 3, 3)


def test_a_version_of_a_newer_schema_is_refused(tmp_path: Path) -> None:
    shutil.copytree(PAST / "schema_99", tmp_path / "warehouse", symlinks=True)
    before = snapshot(tmp_path / "warehouse" / "versions")
    for action in (lambda warehouse: publish(tables(3), warehouse), check, rollback):
        with pytest.raises(DatelineError, match=r"schema version 99.*upgrade dateline"):
            action(tmp_path / "warehouse")
    assert snapshot(tmp_path / "warehouse" / "versions") == before


def test_published_files_can_not_be_written(warehouse: Path) -> None:
    for path in (warehouse / "current").resolve().iterdir():
        assert not os.stat(path).st_mode & 0o222, path  # noqa: PTH116


def test_a_check_that_fails_stops_the_publish(warehouse: Path) -> None:
    wrong = dict(tables(4))
    schema, claims = wrong["claim"].schema, wrong["claim"].to_pylist()
    claims[0]["quote"] = "Nobody wrote this."
    wrong["claim"] = Rows(schema, [pa.Table.from_pylist(claims, schema)])
    with pytest.raises(DatelineError, match="quote_not_in_text"):
        publish(wrong, warehouse)
    assert database_counts(warehouse) == (3, 3, 3)
    assert not list((warehouse / "versions").glob(".building*"))
