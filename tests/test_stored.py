"""Views whose rows are stored give what working them out for each query gives."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest

from flows.publish.views import load_views

LISTS = """
    SELECT
        list(DISTINCT name ORDER BY name) FILTER (WHERE name IS NOT NULL AND role <> 'source'),
        list(DISTINCT metric || ' ' || figure.text ORDER BY metric || ' ' || figure.text)
            FILTER (WHERE metric IS NOT NULL)
    FROM claim
    JOIN document USING (document_id)
    LEFT JOIN claim_actor USING (claim_id)
    LEFT JOIN actor USING (actor_id)
    LEFT JOIN figure USING (claim_id)
    WHERE event_id = ? AND published_last <= ?"""


@pytest.fixture(scope="module")
def connection(warehouse: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as opened:
        yield opened


def days(connection: duckdb.DuckDBPyConnection) -> list[date]:
    return [row[0] for row in connection.execute("SELECT DISTINCT known_from FROM event_version").fetchall()]


def test_the_actors_and_figures_as_of_a_day_are_those_of_the_documents_known_by_then(
    connection: duckdb.DuckDBPyConnection,
) -> None:
    seen = 0
    for day in days(connection):
        sql = "SELECT event_id, actors, figures FROM timeline_as_of(?)"
        for event_id, actors, figures in connection.execute(sql, [day]).fetchall():
            [(who, how_much)] = connection.execute(LISTS, [event_id, day]).fetchall()
            assert (actors, figures) == (who or [], how_much or [])
            seen += bool(who) + bool(how_much)
    assert seen > 100


def test_stored_rows_are_those_of_the_select(connection: duckdb.DuckDBPyConnection) -> None:
    stored = [view for view in load_views() if view.stored]
    assert {view.name for view in stored} == {"timeline", "timeline_version", "conflict"}
    for view in stored:
        kept = connection.execute(f"FROM {view.name}").fetchall()
        assert kept == connection.execute(view.select).fetchall() != []
