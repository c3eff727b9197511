"""What analysts ask: it runs in the sandbox, and answers what DuckDB itself answers."""

import json
from pathlib import Path

import duckdb
import pytest

from flows.publish.query import query

QUERIES = [
    line.removesuffix(";")
    for line in Path(__file__).with_name("analyst.sql").read_text("utf-8").splitlines()
    if not line.startswith("--")
]
"""One a line, which may be long."""


@pytest.fixture(scope="module")
def direct(published_once: Path) -> object:
    """DuckDB without a sandbox, on the same file."""
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        yield connection


def test_there_are_enough_of_them() -> None:
    assert len(set(QUERIES)) == len(QUERIES) > 90


@pytest.mark.parametrize("sql", QUERIES)
def test_answers_as_duckdb_does(published_once: Path, direct: duckdb.DuckDBPyConnection, sql: str) -> None:
    found = query(published_once, sql)
    expected = direct.execute(sql)
    assert list(found.columns) == [column[0] for column in expected.description]
    rows = json.loads(json.dumps(expected.fetchall(), default=str))
    assert sorted(map(str, map(list, found.rows))) == sorted(map(str, rows))
