from pathlib import Path

import duckdb
import pytest

from flows.publish.database import memory_limit
from flows.publish.views import load_views
from schemas.catalog import CATALOG
from schemas.columns import COLUMNS
from schemas.errors import DatelineError
from schemas.views import VIEWS, described


@pytest.fixture(scope="module")
def connection(published_once: Path) -> object:
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as opened:
        yield opened


def test_the_database_holds_the_parquet_files_row_for_row(
    connection: duckdb.DuckDBPyConnection, published_once: Path
) -> None:
    for name in CATALOG:
        stored = connection.execute(f"FROM {name}").fetchall()
        assert stored == connection.execute(f"FROM read_parquet('{published_once / name}.parquet')").fetchall(), name


def test_ids_that_queries_join_by_lie_unpacked(connection: duckdb.DuckDBPyConnection) -> None:
    for table in ("claim", "claim_actor", "event", "timeline", "conflict"):
        found = connection.execute(
            f"SELECT DISTINCT column_name, compression FROM pragma_storage_info('{table}')"
            " WHERE column_name IN ('actor_id', 'claim_id', 'event_id') AND segment_type = 'VARCHAR'"
        ).fetchall()
        assert {compression for _, compression in found} == {"Uncompressed"}, table


def test_every_table_view_and_macro_is_described(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute(
        "SELECT table_name, comment FROM duckdb_tables() UNION ALL"
        " SELECT view_name, comment FROM duckdb_views() WHERE NOT internal UNION ALL"
        " SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal"
    ).fetchall()
    assert {name for name, _ in rows} == {*CATALOG, *(view.name for view in load_views())}
    assert [name for name, comment in rows if not comment] == []


def test_every_column_is_described_in_tables_and_views(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute(
        "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal"
    ).fetchall()
    assert [row for row in rows if not row[2] or row[2] != described(row[0], row[1])] == []
    assert {(view, column) for view, columns in VIEWS.items() for column in columns} <= {row[:2] for row in rows}
    assert {table for table, _, _ in rows} > set(CATALOG)
    assert ("timeline", "event_type", COLUMNS["event_type"].description) in rows


def test_the_timeline_reads_as_it_stands(connection: duckdb.DuckDBPyConnection) -> None:
    row = connection.execute(
        'SELECT "when", event_type, actors, figures, outlets, conflicts FROM timeline ORDER BY title LIMIT 1'
    ).fetchall()[0]
    assert row == ("2025-09-01", "results", ["Acme 1"], ["revenue_growth_yoy 1%"], ["wire/0001.txt"], 1)


def test_a_conflict_names_both_sides(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute("SELECT verdict, left_text, right_text, left_source FROM conflict").fetchall()
    assert rows == [("contradicts", "1%", "2%", "wire/0001.txt")]


def test_the_timeline_as_of_a_day(connection: duckdb.DuckDBPyConnection) -> None:
    assert connection.execute("SELECT count(*) FROM timeline_as_of('2025-08-31')").fetchall() == [(0,)]
    assert connection.execute("SELECT count(*) FROM timeline_as_of(DATE '2025-09-01')").fetchall() == [(3,)]


def test_views_come_after_what_they_read(tmp_path: Path) -> None:
    (tmp_path / "a.sql").write_text("-- First.\nSELECT * FROM b JOIN claim USING (event_id)")
    (tmp_path / "b.sql").write_text("-- Second.\nWITH a AS (SELECT 1) SELECT * FROM c(1)")
    (tmp_path / "c.sql").write_text("-- macro: (n)\n-- Third.\nSELECT n")
    assert [view.name for view in load_views(tmp_path)] == ["c", "b", "a"]


@pytest.mark.parametrize("text", ["SELECT 1", "-- Only a comment.", "-- No query.\nDROP TABLE claim"])
def test_a_file_that_is_no_view(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.sql").write_text(text)
    with pytest.raises(DatelineError):
        load_views(tmp_path)


def test_a_long_timeline_is_built_in_more_memory_than_a_usual_one() -> None:
    assert (memory_limit(0), memory_limit(300_000), memory_limit(1_000_000)) == ("384MB", "384MB", "1000MB")
