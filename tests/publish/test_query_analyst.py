"""What analysts ask: it runs in the sandbox, and answers what DuckDB itself answers."""

import json
from collections.abc import Iterable
from pathlib import Path

import duckdb
import pytest

from flows.publish import sandbox
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
def test_answers_as_duckdb_does(
    confined: duckdb.DuckDBPyConnection, direct: duckdb.DuckDBPyConnection, sql: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox._judge(confined, sql)
    sandbox._write_lines(confined.execute(sql), limit=1_000)
    columns, _, *rows = map(json.loads, capsys.readouterr().out.splitlines())
    assert (columns, in_order(rows)) == asked(direct, sql)


@pytest.mark.parametrize("sql", QUERIES[::12])
def test_a_process_of_its_own_answers_the_same(
    published_once: Path, direct: duckdb.DuckDBPyConnection, sql: str
) -> None:
    found = query(published_once, sql)
    assert (list(found.columns), in_order(map(list, found.rows))) == asked(direct, sql)


def asked(connection: duckdb.DuckDBPyConnection, sql: str) -> tuple[list[str], list[str]]:
    """The names of the answer's columns, and its rows."""
    answer = connection.execute(sql)
    return [column[0] for column in answer.description or ()], in_order(
        json.loads(json.dumps(answer.fetchall(), default=str))
    )


def in_order(rows: Iterable[object]) -> list[str]:
    return sorted(map(str, rows))
