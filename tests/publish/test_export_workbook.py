import csv
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import duckdb
import pytest

from flows.publish.export import export, raw_text
from flows.publish.workbook import LAST_ROW, LONGEST, Sheet, write_workbook
from schemas.errors import DatelineError
from tests.publish.test_export import FORMULAS, HARMLESS, titled

MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
FIRST_DAY = date(1899, 12, 30)
"""The day that a spreadsheet's number 0 is, for days after February 1900."""


def parsed(workbook: Path, part: str) -> ET.Element:
    with zipfile.ZipFile(workbook) as parts:
        return ET.fromstring(parts.read(part))  # noqa: S314 (this test's own file)


def sheet_names(workbook: Path) -> list[str]:
    return [sheet.attrib["name"] for sheet in parsed(workbook, "xl/workbook.xml").iterfind("m:sheets/m:sheet", MAIN)]


def cells(workbook: Path, sheet: int = 1) -> list[dict[str, str | float]]:
    """The cells of each row by their column's letters: texts as texts, all else as numbers."""
    rows = parsed(workbook, f"xl/worksheets/sheet{sheet}.xml").iterfind("m:sheetData/m:row", MAIN)
    return [{cell.attrib["r"].rstrip("0123456789"): content(cell) for cell in row} for row in rows]


def content(cell: ET.Element) -> str | float:
    if cell.attrib.get("t") == "inlineStr":
        return "".join(cell.itertext()).replace("_x000D_", "\r")
    return float(cell.findtext("m:v", namespaces=MAIN) or "nan")


def table(workbook: Path, name: str) -> list[dict[str, str | float | None]]:
    head, *rows = cells(workbook, sheet_names(workbook).index(name) + 1)
    return [{str(column): row.get(letters) for letters, column in head.items()} for row in rows]


def one_cell(value: object, target: Path) -> str | float:
    write_workbook(target, [Sheet("s", ["c"], [(value,)])])
    return cells(target)[1]["A"]


def test_a_sheet_for_every_table_and_view(published_once: Path, tmp_path: Path) -> None:
    assert export(published_once, tmp_path / "out", "xlsx") == [tmp_path / "out" / "timeline.xlsx"]
    tables = {path.stem for path in export(published_once, tmp_path / "jsonl", "jsonl")}
    assert set(sheet_names(tmp_path / "out" / "timeline.xlsx")) == tables
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["timeline.xlsx"]


@pytest.mark.parametrize("name", ["timeline", "document", "event", "figure", "claim", "run"])
def test_the_rows_are_those_of_the_database(published_once: Path, tmp_path: Path, name: str) -> None:
    [workbook] = export(published_once, tmp_path, "xlsx", [name])
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as connection:
        answer = connection.execute(f"FROM {name}")
        columns = [column[0] for column in answer.description or ()]
        expected = [dict(zip(columns, map(as_cell, row), strict=True)) for row in answer.fetchall()]
    if name == "document":
        assert all(row.pop("text") for row in expected)
    assert expected
    found = table(workbook, name)
    assert [{column: unmarked(cell) for column, cell in row.items()} for row in found] == [
        {column: pytest.approx(cell) if isinstance(cell, float) else cell for column, cell in row.items()}
        for row in expected
    ]


def unmarked(cell: str | float | None) -> str | float | None:
    return raw_text(cell) if isinstance(cell, str) else cell


def as_cell(value: object) -> str | float | None:
    """A value of the database as a cell holds it; an empty text is an empty cell."""
    match value:
        case datetime():
            return (value - datetime(1899, 12, 30)) / timedelta(days=1)  # noqa: DTZ001 (the database's zone, UTC)
        case date():
            return float((value - FIRST_DAY).days)
        case list():
            return ", ".join(value) or None
        case int() | float():
            return float(value)
    return str(value) if value else None


def test_a_text_never_runs_and_comes_back(tmp_path: Path) -> None:
    titles = [*FORMULAS, *filter(None, HARMLESS)]
    [workbook] = export(titled(titles, tmp_path / "warehouse"), tmp_path / "out", "xlsx", ["document"])
    cells = [str(row["title"]) for row in table(workbook, "document")]
    assert [raw_text(cell) for cell in cells] == titles
    assert [raw_text(cell) for cell in cells if cell.startswith("'")] == FORMULAS
    assert parsed(workbook, "xl/worksheets/sheet1.xml").find(".//m:f", MAIN) is None


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "=1+1"),
        ("https://example.org", "https://example.org"),
        ("12", "12"),
        (12, 12.0),
        (0.1, 0.1),
        (float("inf"), "inf"),
        (date(1900, 3, 1), 61.0),
        (date(2025, 9, 24), 45924.0),
        (date(1899, 12, 31), "1899-12-31"),
        ("x" * LONGEST, "x" * LONGEST),
    ],
)
def test_a_value_is_written_by_its_type(value: object, cell: str | float, tmp_path: Path) -> None:
    assert one_cell(value, tmp_path / "one.xlsx") == cell


def test_equal_rows_give_equal_bytes(published_once: Path, tmp_path: Path) -> None:
    [first], [second] = (export(published_once, tmp_path / name, "xlsx") for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()
    created = parsed(first, "docProps/core.xml").findtext("{http://purl.org/dc/terms/}created")
    assert created == "2000-01-01T00:00:00Z"


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "😀" * (LONGEST // 2 + 1)])
def test_nothing_is_cut(text: str, tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match=f"c in row 1 of s has more than the {LONGEST} characters"):
        one_cell(text, tmp_path / "one.xlsx")


def test_no_row_is_lost(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match=f"s has more than the {LAST_ROW} rows"):
        write_workbook(tmp_path / "one.xlsx", [Sheet("s", ["c"], ((None,) for _ in range(LAST_ROW + 1)))])


def test_a_text_too_long_leaves_the_old_workbook(tmp_path: Path) -> None:
    warehouse = titled(["x" * (LONGEST + 1)], tmp_path / "warehouse")
    (tmp_path / "timeline.xlsx").write_text("old")
    with pytest.raises(DatelineError, match="title in row 1 of document"):
        export(warehouse, tmp_path, "xlsx", ["document"])
    assert (tmp_path / "timeline.xlsx").read_text() == "old"
    assert {path.name for path in tmp_path.iterdir()} == {"timeline.xlsx", "warehouse"}


def test_a_folder_in_the_way(published_once: Path, tmp_path: Path) -> None:
    (tmp_path / "timeline.xlsx").mkdir()
    with pytest.raises(DatelineError, match="can't be written"):
        export(published_once, tmp_path, "xlsx", ["event"])
    assert [path.name for path in tmp_path.iterdir()] == ["timeline.xlsx"]


@pytest.mark.parametrize(("day", "some"), [(date(2025, 8, 31), False), (date(2025, 9, 1), True)])
def test_as_of_a_day(published_once: Path, tmp_path: Path, day: date, some: bool) -> None:
    files = export(published_once, tmp_path, "csv", as_of=day)
    assert [path.name for path in files] == ["conflict.csv", "timeline.csv"]
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as connection:
        known = connection.execute("SELECT event_id FROM timeline_as_of(?)", [day]).fetchall()
    with (tmp_path / "timeline.csv").open(newline="") as file:
        assert [(row["event_id"],) for row in csv.DictReader(file)] == known
    assert bool(known) is some
    [workbook] = export(published_once, tmp_path, "xlsx", as_of=day)
    assert sheet_names(workbook) == ["conflict", "timeline"]
    assert [(row["event_id"],) for row in table(workbook, "timeline")] == known


def test_only_some_can_be_told_as_of_a_day(published_once: Path, tmp_path: Path) -> None:
    [file] = export(published_once, tmp_path, "parquet", ["timeline"], date(2025, 9, 1))
    assert file.name == "timeline.parquet"
    with pytest.raises(DatelineError, match="Only conflict and timeline"):
        export(published_once, tmp_path, "parquet", ["event"], date(2025, 9, 1))
