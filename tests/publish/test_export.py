import csv
import json
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.publish.export import export, raw_text
from flows.publish.rows import tabulate
from flows.publish.validate import validate
from flows.publish.version import publish
from schemas.catalog import CATALOG
from schemas.errors import DatelineError
from tests.publish.story import RUN, parts

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "＝1",
    "－1",
    "'=1",
    "''",
    "'quoted",
    "=HYPERLINK(1)",
]
HARMLESS = ["1-1", "a=b", "", "Q1 'quoted'", "é", '"', "a,b\nc"]


def titled(title: str, folder: Path) -> Path:
    documents, extractions, reconciled = parts(1)
    publish(validate(tabulate([replace(documents[0], title=title)], extractions, reconciled, (), RUN)), folder)
    return folder


@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl"])
def test_every_table_and_view(published_once: Path, tmp_path: Path, form: str) -> None:
    files = export(published_once, tmp_path / "out", form)  # type: ignore[arg-type]
    assert {path.stem for path in files} >= {*CATALOG, "timeline", "conflict", "coverage", "source_record"}
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(path.name for path in files)


def test_the_same_rows_in_every_format(published_once: Path, tmp_path: Path) -> None:
    for form in ("parquet", "csv", "jsonl"):
        export(published_once, tmp_path, form, ["timeline"])
    ids = pq.read_table(tmp_path / "timeline.parquet")["event_id"].to_pylist()
    with (tmp_path / "timeline.csv").open(newline="") as file:
        assert [row["event_id"] for row in csv.DictReader(file)] == ids
    lines = (tmp_path / "timeline.jsonl").read_text().splitlines()
    assert [json.loads(line)["event_id"] for line in lines] == ids


@pytest.mark.parametrize("title", [*FORMULAS, *HARMLESS])
def test_formulas_are_made_harmless_and_come_back(title: str, tmp_path: Path) -> None:
    warehouse = titled(title, tmp_path / "warehouse")
    export(warehouse, tmp_path / "out", "csv", ["document"])
    with (tmp_path / "out" / "document.csv").open(newline="") as file:
        cell = next(csv.DictReader(file))["title"]
    assert cell.startswith("'") == (title in FORMULAS)
    assert raw_text(cell) == title


@pytest.mark.parametrize("title", FORMULAS)
def test_other_formats_stay_raw(title: str, tmp_path: Path) -> None:
    warehouse = titled(title, tmp_path / "warehouse")
    export(warehouse, tmp_path / "out", "jsonl", ["document"])
    assert json.loads((tmp_path / "out" / "document.jsonl").read_text())["title"] == title
    assert pq.read_table(warehouse / "document.parquet")["title"].to_pylist() == [title]


def test_clear_refusals(published_once: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DatelineError, match="no format 'doc'"):
        export(published_once, tmp_path, "doc")  # type: ignore[arg-type]
    with pytest.raises(DatelineError, match="no table or view 'nobody'"):
        export(published_once, tmp_path, "csv", ["nobody"])
    with pytest.raises(DatelineError, match="can't be written"):
        export(published_once, tmp_path / "file", "csv")
    with pytest.raises(DatelineError, match="no timeline yet"):
        export(tmp_path, tmp_path / "out")
