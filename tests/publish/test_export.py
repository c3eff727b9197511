import csv
import json
from collections.abc import Sequence
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


def titled(titles: Sequence[str], folder: Path) -> Path:
    """A warehouse of articles with these titles, in this order."""
    written, extractions, reconciled = parts(len(titles))
    documents = [replace(document, title=title) for document, title in zip(written, titles, strict=True)]
    publish(validate(tabulate(documents, extractions, reconciled, (), RUN)), folder)
    return folder


@pytest.fixture(scope="module")
def titles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with an article for each formula and each text that is none."""
    return titled([*FORMULAS, *HARMLESS], tmp_path_factory.mktemp("titles") / "warehouse")


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


def test_formulas_are_made_harmless_and_come_back(titles: Path, tmp_path: Path) -> None:
    export(titles, tmp_path, "csv", ["document"])
    with (tmp_path / "document.csv").open(newline="") as file:
        cells = [row["title"] for row in csv.DictReader(file)]
    assert [raw_text(cell) for cell in cells] == [*FORMULAS, *HARMLESS]
    assert [raw_text(cell) for cell in cells if cell.startswith("'")] == FORMULAS


def test_other_formats_stay_raw(titles: Path, tmp_path: Path) -> None:
    export(titles, tmp_path, "jsonl", ["document"])
    lines = (tmp_path / "document.jsonl").read_text().splitlines()
    assert [json.loads(line)["title"] for line in lines[: len(FORMULAS)]] == FORMULAS
    assert pq.read_table(titles / "document.parquet")["title"].to_pylist()[: len(FORMULAS)] == FORMULAS


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
