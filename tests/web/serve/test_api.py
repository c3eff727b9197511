"""The JSON API: what it answers, that its description says so, and how it says no."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate as validate_description

from flows.web.serve.api import ENDPOINTS
from schemas.columns import COLUMNS
from schemas.views import described

Json = dict[str, Any]


@pytest.fixture(scope="module")
def description(client: httpx.Client) -> Json:
    found: Json = client.get("/api/openapi.json").json()
    return found


@pytest.fixture(scope="module")
def some(client: httpx.Client) -> dict[str, str]:
    """Ids to ask for."""
    disputed = client.get("/api/events", params={"conflicts": 1}).json()["events"][0]["event_id"]
    article = client.get("/api/documents").json()["documents"][0]["document_id"]
    return {"event_id": disputed, "document_id": article}


def test_the_description_is_openapi(description: Json) -> None:
    validate_description(description)
    assert description["openapi"].startswith("3.1")


def test_it_describes_every_address_and_no_other(client: httpx.Client, description: Json) -> None:
    assert set(description["paths"]) == {endpoint.path for endpoint in ENDPOINTS} | {"/api/sql"}
    names = [each["operationId"] for path in description["paths"].values() for each in path.values()]
    assert len(names) == len(set(names))
    page = client.get("/api").text
    assert [path for path in description["paths"] if path not in page] == []


def test_columns_are_described_as_the_schemas_describe_them(description: Json) -> None:
    schemas = description["components"]["schemas"]
    for relation in ("timeline", "conflict", "figure_over_time", "claim", "figure", "event_version", "document"):
        found = {name: column.get("description") for name, column in schemas[relation]["properties"].items()}
        assert found == {name: described(relation, name) for name in found}
        assert None not in found.values()
    assert schemas["claim"]["properties"]["modality"]["enum"] == list(COLUMNS["modality"].words or ())
    assert schemas["timeline"]["properties"]["first_date"] == {
        "type": ["string", "null"], "format": "date", "description": COLUMNS["first_date"].description,
    }  # fmt: skip


ASKED = (
    ("/api/events", {}),
    ("/api/events", {"limit": "3", "from": "2025-01-01", "to": "2025-12-31", "type": "results"}),
    ("/api/events", {"as_of": "2025-09-24", "conflicts": "0"}),
    ("/api/events", {"actor": "nobody at all"}),
    ("/api/events/{event_id}", {}),
    ("/api/events/{event_id}", {"as_of": "2025-12-31"}),
    ("/api/documents", {}),
    ("/api/documents/{document_id}", {}),
    ("/api/conflicts", {}),
    ("/api/conflicts", {"as_of": "2025-12-31"}),
    ("/api/figures", {}),
    ("/api/figures", {"metric": "revenue_growth_yoy", "unit": "%", "from": "2025-01-01"}),
    ("/api/search", {"q": "cloud revenue"}),
    ("/api/search", {"q": '"of the" nothing-has-this'}),
    ("/api/search", {"q": "alibaba", "kind": "quote", "limit": "2", "offset": "1"}),
    ("/api/versions", {}),
    ("/api/health", {}),
)


@pytest.mark.parametrize(("path", "query"), ASKED, ids=str)
def test_answers_are_what_the_description_says(
    client: httpx.Client, description: Json, some: dict[str, str], path: str, query: dict[str, str]
) -> None:
    answer = client.get(path.format(**some), params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    schema = description["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert problems(schema, description, answer.json()) == []


def problems(schema: Json, description: Json, answer: Json) -> list[str]:
    whole = {**schema, "components": description["components"]}
    validator = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(answer)]


def test_every_address_is_among_them() -> None:
    assert {path for path, _ in ASKED} == {endpoint.path for endpoint in ENDPOINTS}


def test_the_description_would_notice(client: httpx.Client, description: Json) -> None:
    schema = description["paths"]["/api/events"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    answer = client.get("/api/events").json()
    assert problems(schema, description, {**answer, "total": "many"})
    answer["events"][0]["event_type"] = "party"
    assert problems(schema, description, answer)
    del answer["events"][1]["title"]
    assert len(problems(schema, description, answer)) == 2


def test_a_sql_answer_is_what_the_description_says(client: httpx.Client, description: Json) -> None:
    described_post = description["paths"]["/api/sql"]["post"]
    schema = described_post["responses"]["200"]["content"]["application/json"]["schema"]
    answer = client.post("/api/sql", json={"query": "FROM timeline LIMIT 2"})
    assert problems(schema, description, answer.json()) == []
    body = described_post["requestBody"]["content"]["application/json"]["schema"]
    assert problems(body, description, {"query": "FROM timeline", "format": "csv"}) == []
    assert problems(body, description, {"query": "FROM timeline", "trusted": True})


WRONG = {
    "/api/events?actr=x": (400, "There is no parameter 'actr'; did you mean actor?"),
    "/api/events?from=yesterday": (400, "'yesterday' is no day; write from as YYYY-MM-DD, such as 2025-09-24."),
    "/api/events?from=2025-02-30": (400, "'2025-02-30' is no day; write from as YYYY-MM-DD, such as 2025-09-24."),
    "/api/events?from=2025-02-02&to=2025-01-01": (400, "from 2025-02-02 is after to 2025-01-01; swap them."),
    "/api/events?type=resuls": (400, "There is no type 'resuls'; did you mean results?"),
    "/api/events?limit=0": (400, "'0' will not do for limit; it is a whole number from 1 to 1000."),
    "/api/events?limit=5000": (400, "'5000' will not do for limit; it is a whole number from 1 to 1000."),
    "/api/events?offset=-1": (400, "'-1' will not do for offset; it is a whole number from 0 to 10000000."),
    "/api/events?limit=1&limit=2": (400, "The parameter limit is given twice."),
    "/api/events?conflicts=maybe": (400, "'maybe' will not do for conflicts; it is 1 or 0."),
    f"/api/events?actor={'x' * 301}": (400, "actor may have 300 characters at most."),
    "/api/search": (400, "Say which words to search for."),
    "/api/search?q=%22%22": (400, "Say which words to search for."),
    "/api/search?q=a+b+c+d+e+f+g+h+i+j+k+l+m": (400, "Search for 12 words at most."),
    "/api/search?q=x&kind=evnt": (400, "There is no kind 'evnt'; did you mean event?"),
    "/api/events/nothing": (404, "There is no event 'nothing'; the timeline links to those there are."),
    "/api/documents/nothing": (404, "There is no article 'nothing'; /api/documents lists them."),
    "/api/nowhere": (404, "There is nothing at '/api/nowhere'; begin at / or /api."),
}


@pytest.mark.parametrize("path", WRONG)
def test_no_is_said_in_one_sentence(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (WRONG[path][0], {"error": WRONG[path][1]})


LISTS = {f"/api/{name}": name for name in ("events", "documents", "figures", "conflicts")}


def pages(client: httpx.Client, path: str, limit: int) -> Iterator[Json]:
    following: str | None = f"{path}?limit={limit}"
    while following:
        page: Json = client.get(following).json()
        yield page
        following = page["next"]


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("limit", [2, 7, 1000])
def test_pages_together_are_the_whole_list(client: httpx.Client, path: str, limit: int) -> None:
    whole = client.get(path, params={"limit": 1000}).json()
    found = list(pages(client, path, limit))
    assert [item for page in found for item in page[LISTS[path]]] == whole[LISTS[path]]
    assert {page["total"] for page in found} == {len(whole[LISTS[path]])}
    assert len(found) == max(1, -(-whole["total"] // limit))


def test_the_way_to_the_next_page_keeps_what_was_asked(client: httpx.Client) -> None:
    first = client.get("/api/events", params={"actor": "Alibaba Group", "limit": 2, "from": "2025-01-01"}).json()
    second = client.get(first["next"]).json()
    assert second["total"] == first["total"]
    assert not {event["event_id"] for event in first["events"]} & {event["event_id"] for event in second["events"]}
    assert all("Alibaba Group" in event["actors"] for event in second["events"])


def test_an_event_s_evidence_stands_in_its_articles(client: httpx.Client, some: dict[str, str]) -> None:
    found = client.get(f"/api/events/{some['event_id']}").json()
    assert found["claims"]
    assert found["comparisons"]
    assert found["history"]
    assert {claim["document_id"] for claim in found["claims"]} == {each["document_id"] for each in found["documents"]}
    for claim in found["claims"]:
        text = client.get(f"/api/documents/{claim['document_id']}").json()["document"]["text"]
        assert text[claim["char_start"] : claim["char_end"]] == claim["quote"]
        for figure in claim["figures"]:
            assert text[figure["char_start"] : figure["char_end"]] == figure["text"]


def test_filters_say_the_same_as_sql(client: httpx.Client) -> None:
    def rows(sql: str) -> list[str]:
        return [row[0] for row in client.post("/api/sql", json={"query": sql}).json()["rows"]]

    def events(**query: object) -> list[str]:
        return [event["event_id"] for event in client.get("/api/events", params=query).json()["events"]]

    assert events(limit=1000) == rows("SELECT event_id FROM timeline")
    assert events(type="price_move") == rows("SELECT event_id FROM timeline WHERE event_type = 'price_move'")
    assert events(conflicts=1) == rows("SELECT event_id FROM timeline WHERE conflicts > 0")
    assert events(**{"from": "2025-08-01", "to": "2025-08-31"}) == rows(
        "SELECT event_id FROM timeline WHERE coalesce(last_date, first_date) >= '2025-08-01'"
        " AND coalesce(first_date, last_date) <= '2025-08-31'"
    )
    for outlet in rows("SELECT DISTINCT unnest(outlets) FROM timeline"):
        assert events(source=outlet.upper()) == rows(
            f"SELECT event_id FROM timeline WHERE list_contains(outlets, '{outlet}')"
        )
    for day in ("2025-02-24", "2025-09-01", "2030-01-01"):
        assert events(as_of=day) == rows(f"SELECT event_id FROM timeline_as_of('{day}')")
    assert events(actor="baba", type="results") == events(actor="Alibaba Group", type="results")


def test_before_it_was_known_an_event_is_not_there(client: httpx.Client) -> None:
    known = client.get("/api/events", params={"as_of": "2025-09-01"}).json()["events"][0]
    early = client.get(f"/api/events/{known['event_id']}", params={"as_of": "1990-01-01"})
    assert early.status_code == 404
    assert early.json()["error"].startswith("The event was not known on 1990-01-01; dated articles tell of it from ")
    then = client.get(f"/api/events/{known['event_id']}", params={"as_of": known["first_reported"]}).json()
    assert all(document["published_last"] <= known["first_reported"] for document in then["documents"])
    assert all(version["known_from"] <= known["first_reported"] for version in then["history"])
