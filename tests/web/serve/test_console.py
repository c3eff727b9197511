"""Queries of people's own over HTTP: the sandbox decides, whatever the way in."""

import hashlib
import io
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pyarrow.parquet as pq
import pytest

from flows.web.serve.gate import PLACES, Gate
from flows.web.serve.refusal import Refusal
from tests.publish.escapes import REFUSED

# All ways in lead to one sandbox, which `tests/publish` tries them all on: here every fourth, so some of each kind.
ESCAPES = REFUSED[::4]
FORM = {"content-type": "application/x-www-form-urlencoded"}


def ask(client: httpx.Client, sql: object, **fields: object) -> httpx.Response:
    return client.post("/api/sql", json={"query": sql, **fields})


def hashes(warehouse: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(warehouse.rglob("*"))
        if path.is_file() and path.name != ".lock"
    }


@pytest.fixture(scope="module")
def refusals(client: httpx.Client, warehouse: Path) -> dict[str, httpx.Response]:
    """What came of every query that the sandbox must refuse; not a byte of the warehouse changed by them."""
    before = hashes(warehouse)
    with ThreadPoolExecutor(PLACES) as pool:
        answers = list(pool.map(lambda sql: ask(client, sql), ESCAPES))
    assert hashes(warehouse) == before
    return dict(zip(ESCAPES, answers, strict=True))


@pytest.mark.slow
@pytest.mark.parametrize("sql", ESCAPES)
def test_what_the_sandbox_refuses_is_refused_in_one_sentence(refusals: dict[str, httpx.Response], sql: str) -> None:
    answer = refusals[sql]
    assert answer.status_code == 400
    assert list(answer.json()) == ["error"]
    assert answer.json()["error"]
    assert "\n" not in answer.json()["error"]
    assert "Traceback" not in answer.text
    assert "root:" not in answer.text


def test_an_answer_has_columns_types_and_rows(client: httpx.Client) -> None:
    sql = "SELECT 1 AS one, 'a' AS letter, [1, NULL] AS list, DATE '2025-09-01' AS day, NULL::INTEGER AS nothing"
    answer = ask(client, sql)
    assert answer.json() == {
        "columns": [
            {"name": "one", "type": "INTEGER"},
            {"name": "letter", "type": "VARCHAR"},
            {"name": "list", "type": "INTEGER[]"},
            {"name": "day", "type": "DATE"},
            {"name": "nothing", "type": "INTEGER"},
        ],
        "rows": [[1, "a", [1, None], "2025-09-01", None]],
    }


def test_numbers_that_json_has_no_digits_for_are_named(client: httpx.Client) -> None:
    answer = ask(client, "SELECT 'nan'::DOUBLE, 'inf'::DOUBLE, -'inf'::DOUBLE, [{'a': 'nan'::DOUBLE}]")
    assert answer.json()["rows"] == [["nan", "inf", "-inf", [{"a": "nan"}]]]


def test_csv_runs_nothing_in_a_spreadsheet(client: httpx.Client) -> None:
    answer = ask(client, "SELECT '=1+1' AS \"=bad\", 'a,\"b\"' AS b, [1, 2] AS c", format="csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="answer.csv"'
    assert answer.text == '\'=bad,b,c\n\'=1+1,"a,""b""","[1, 2]"\n'


def test_parquet_keeps_types(client: httpx.Client) -> None:
    answer = ask(client, "SELECT first_date, actors, sources FROM timeline LIMIT 3", format="parquet")
    assert answer.headers["content-type"] == "application/vnd.apache.parquet"
    table = pq.read_table(io.BytesIO(answer.content))
    assert table.num_rows == 3
    assert [str(field.type) for field in table.schema] == ["date32[day]", "list<element: string>", "int64"]


def test_the_page_answers_with_a_table(client: httpx.Client) -> None:
    page = client.post("/sql", data={"query": "SELECT 41 + 1 AS answer, '<b>' AS markup", "format": "table"})
    assert page.status_code == 200
    assert '<td class="number">42</td>' in page.text
    assert "&lt;b&gt;" in page.text
    assert "<b>" not in page.text
    assert "SELECT 41 + 1 AS answer" in page.text


def test_the_page_says_why_not_and_keeps_the_query(client: httpx.Client) -> None:
    page = client.post("/sql", data={"query": "FROM read_text('/etc/passwd')", "format": "table"})
    assert 'role="alert"' in page.text
    assert "read_text(&#39;/etc/passwd&#39;)" in page.text


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_the_page_downloads(client: httpx.Client, form: str) -> None:
    answer = client.post("/sql", data={"query": "SELECT 1 AS one", "format": form})
    assert answer.headers["content-disposition"] == f'attachment; filename="answer.{form}"'
    refused = client.post("/sql", data={"query": "DROP TABLE claim", "format": form})
    assert refused.headers["content-type"].startswith("text/html")


def test_a_link_fills_the_console_in_and_runs_nothing(client: httpx.Client) -> None:
    page = client.get("/sql", params={"query": "SELECT 6 * 7 AS never_run"})
    assert "SELECT 6 * 7 AS never_run" in page.text
    assert "<td" not in page.text


def test_the_help_describes_every_table_view_and_column(client: httpx.Client) -> None:
    page = client.get("/sql").text
    shown = ask(client, "SHOW TABLES").json()["rows"]
    assert len(shown) > 10
    assert [name for (name,) in shown if f"<code>{name}</code>" not in page] == []
    assert "<dd></dd>" not in page


BODIES = {
    b"": 400, b"{": 400, b"[]": 400, b"\"x\"": 400, b"null": 400, b"[" * 30_000: 400, b"\xff\xfe": 400,
    b"{}": 400, b'{"query": 1}': 400, b'{"query": null}': 400, b'{"query": "SELECT 1", "format": "exe"}': 400,
    b'{"query": "SELECT 1", "format": ["csv"]}': 400, b'{"query": "SELECT 1", "trusted": true}': 400,
    b'{"query": "SELECT 1", "rows": 5}': 400, b'{"query": "SELECT \\ud800"}': 400,
    b'{"query": "SELECT 1\\u0000; x"}': 400,
    b'{"query": "SELECT 1"}': 200,
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=lambda body: str(body[:50]))
def test_bodies(client: httpx.Client, body: bytes) -> None:
    answer = client.post("/api/sql", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == BODIES[body]
    assert list(answer.json()) == (["error"] if answer.status_code == 400 else ["columns", "rows"])


FORMS = {b"": 200, b"query=%ff%fe": 200, b"query=SELECT+1&query=SELECT+2": 200, b"x=1&" * 50: 400, b"\xff": 400}


@pytest.mark.parametrize("body", FORMS, ids=lambda body: str(body[:30]))
def test_forms(client: httpx.Client, body: bytes) -> None:
    page = client.post("/sql", content=body, headers=FORM)
    assert page.status_code == FORMS[body]
    assert "Traceback" not in page.text


@pytest.mark.slow
def test_as_many_at_once_as_there_are_places(client: httpx.Client) -> None:
    long = "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range * b.range = 7"
    turned_away = threading.Event()

    def run(_: int) -> int:
        answer = ask(client, long)
        if answer.status_code == 503:
            assert "queries are running already" in answer.json()["error"]
            assert answer.headers["retry-after"]
            turned_away.set()
        return answer.status_code

    with ThreadPoolExecutor(PLACES + 2) as pool:
        found = sorted(pool.map(run, range(PLACES + 2)))
    assert turned_away.is_set()
    assert found == [400] * PLACES + [503] * 2  # the others were stopped at their limit of time
    assert ask(client, "SELECT 1").status_code == 200


def test_a_place_is_free_again_whatever_happened_in_it() -> None:
    gate = Gate(1)
    with pytest.raises(ZeroDivisionError), gate.entered():
        raise ZeroDivisionError
    with gate.entered(), pytest.raises(Refusal, match="1 queries") as caught, gate.entered():
        pass
    assert caught.value.status == 503
