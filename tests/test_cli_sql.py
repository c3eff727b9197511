"""`dateline sql` and `dateline export`: each format holds what the warehouse holds."""

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

QUERY = "SELECT event_id, title, first_date, sources FROM event ORDER BY event_id"


def test_csv_json_and_parquet_say_the_same(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    records = json.loads(dateline("sql", QUERY, "--format", "json", "-w", warehouse).out)
    cells = list(csv.DictReader(io.StringIO(dateline("sql", QUERY, "--format", "csv", "-w", warehouse).out)))
    dateline("sql", QUERY, "--format", "parquet", "-o", tmp_path / "e.parquet", "-w", warehouse)
    rows = pq.read_table(tmp_path / "e.parquet").to_pylist()
    ids = [record["event_id"] for record in records]
    assert ids == [cell["event_id"] for cell in cells] == [row["event_id"] for row in rows] != []
    assert [record["first_date"] for record in records] == [cell["first_date"] or None for cell in cells]
    assert [record["first_date"] for record in records] == [
        row["first_date"].isoformat() if row["first_date"] else None for row in rows
    ]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_file_holds_what_would_be_printed(dateline: Any, warehouse: Path, tmp_path: Path, form: str) -> None:
    printed = dateline("sql", QUERY, "--format", form, "-w", warehouse).out
    assert dateline("sql", QUERY, "--format", form, "-o", tmp_path / "answer", "-w", warehouse).out == ""
    assert (tmp_path / "answer").read_text("utf-8") == printed


def test_the_table_is_the_default_and_json_has_a_short_form(dateline: Any, warehouse: Path) -> None:
    assert dateline("sql", "select 1 as one", "-w", warehouse).out.split() == ["one", "───", "1"]
    assert json.loads(dateline("sql", "select 1 as one", "--json", "-w", warehouse).out) == [{"one": 1}]
    assert dateline("sql", "select 1 where false", "-w", warehouse).out == "No rows.\n"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\t=1", "'quoted", "＝1"])
def test_csv_runs_as_no_formula_and_gives_the_text_back(dateline: Any, warehouse: Path, text: str) -> None:
    quoted = text.replace("'", "''")
    answer = dateline("sql", f"select '{quoted}' as cell", "--format", "csv", "-w", warehouse)
    [_, [cell]] = csv.reader(io.StringIO(answer.out))
    assert cell == f"'{text}"


REFUSED = [
    ("selec 1", "syntax error"),
    ("select sourc from timeline", "sources"),
    ("select * from timelin", "did you mean timeline"),
    ("select * from zzz", "there are actor, claim"),
    ("select 1; select 2", ""),
    ("drop table event", ""),
    ("copy event to 'x.csv'", ""),
    ("select * from read_csv('x.csv')", "read_csv"),
    ("", ""),
]


@pytest.mark.parametrize(("query", "sentence"), REFUSED, ids=str)
def test_what_is_no_question_is_refused_in_a_sentence(
    dateline: Any, warehouse: Path, query: str, sentence: str
) -> None:
    answer = dateline("sql", query, "-w", warehouse)
    assert answer.code == 1
    assert answer.err.startswith("dateline: ")
    assert sentence in answer.err
    assert "Traceback" not in answer.err


def test_limits_hold_and_trust_lifts_the_walls(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a\n7\n")
    query = f"select a from read_csv('{tmp_path / 'x.csv'}')"
    assert dateline("sql", query, "-w", warehouse).code == 1
    assert json.loads(dateline("sql", query, "--trusted", "--json", "-w", warehouse).out) == [{"a": 7}]
    assert dateline("sql", "select * from range(9)", "--rows", "5", "-w", warehouse).code == 1


@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl"])
def test_export_writes_every_table_and_view(dateline: Any, warehouse: Path, tmp_path: Path, form: str) -> None:
    answer = dateline("export", tmp_path / "out", "--format", form, "-w", warehouse)
    written = {Path(line).name for line in answer.out.splitlines()}
    assert written == {path.name for path in (tmp_path / "out").iterdir()}
    assert {f"{name}.{form}" for name in ("document", "claim", "event", "timeline", "conflict")} <= written


def test_export_writes_only_what_is_asked_for(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    dateline("export", tmp_path / "out", "--only", "EVENT", "--only", "timeline", "-w", warehouse)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"event.parquet", "timeline.parquet"}


def test_export_names_the_nearest_table(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    answer = dateline("export", tmp_path / "out", "--only", "timelin", "-w", warehouse)
    assert answer.code == 2
    assert "did you mean timeline" in " ".join(answer.err.split())


def test_export_makes_one_workbook(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    answer = dateline("export", tmp_path, "--format", "xlsx", "-w", warehouse)
    assert answer.out == f"{tmp_path / 'timeline.xlsx'}\n"
    with zipfile.ZipFile(tmp_path / "timeline.xlsx") as workbook:
        names = workbook.read("xl/workbook.xml").decode()
    assert all(f'name="{name}"' in names for name in ("timeline", "conflict", "document", "figure"))


@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl", "xlsx"])
def test_export_tells_what_was_known_on_a_day(dateline: Any, warehouse: Path, tmp_path: Path, form: str) -> None:
    early, late = tmp_path / "early", tmp_path / "late"
    for folder, day in ((early, "2025-03-01"), (late, "2025-09-30")):
        answer = dateline("export", folder, "--format", form, "--as-of", day, "-w", warehouse)
        assert answer.code == 0
        stems = {"timeline"} if form == "xlsx" else {"timeline", "conflict"}
        assert {path.stem for path in folder.iterdir()} == stems
    assert (early / f"timeline.{form}").stat().st_size < (late / f"timeline.{form}").stat().st_size


def test_export_as_of_has_the_rows_that_show_has(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    dateline("export", tmp_path, "--format", "jsonl", "--as-of", "2025-09-02", "-w", warehouse)
    lines = (tmp_path / "timeline.jsonl").read_text("utf-8").splitlines()
    shown = json.loads(dateline("show", "--as-of", "2025-09-02", "--json", "-w", warehouse).out)
    assert [json.loads(line)["event_id"] for line in lines] == [event["event_id"] for event in shown] != []


def test_export_for_a_calendar_says_what_it_leaves_out(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    answer = dateline("export", tmp_path, "--format", "ics", "-w", warehouse)
    events = json.loads(dateline("show", "--json", "-w", warehouse).out)
    without = sum(event["first_date"] is None for event in events)
    assert without
    assert answer.err == f"{without} of {len(events)} events have no first day and are left out.\n"
    assert (tmp_path / "timeline.ics").read_text("utf-8").count("BEGIN:VEVENT") == len(events) - without


def test_export_by_month(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    answer = dateline("export", tmp_path, "--partition", "month", "--only", "claim", "-w", warehouse)
    assert f"{tmp_path}/claim/month=2025-09/part-0.parquet" in answer.out.splitlines()
    assert dateline("export", tmp_path, "--partition", "month", "--format", "csv", "-w", warehouse).code == 1


def test_export_writes_nowhere_else_when_a_format_is_unknown(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    answer = dateline("export", tmp_path / "out", "--format", "xslx", "-w", warehouse)
    assert answer.code == 2
    assert "'xlsx'" in answer.err
    assert not (tmp_path / "out").exists()


def test_export_as_a_chart(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    answer = dateline("export", tmp_path / "out", "--format", "vega-lite", "-w", warehouse)
    assert answer.out == f"{tmp_path / 'out' / 'timeline.vl.json'}\n"
    chart = json.loads((tmp_path / "out" / "timeline.vl.json").read_text("utf-8"))
    assert "vega-lite" in chart["$schema"]
    assert dateline("export", tmp_path, "--format", "vega-lite", "--only", "event", "-w", warehouse).code == 2
    (tmp_path / "file").write_text("in the way")
    blocked = dateline("export", tmp_path / "file", "--format", "vega-lite", "-w", warehouse)
    assert (blocked.code, "can't be written" in blocked.err) == (1, True)
