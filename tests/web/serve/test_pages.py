"""The pages as they are sent, without a browser: what they tell, that links work, that no text becomes markup."""

from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import quote

import httpx
import pytest

from tests.sampled import sampled
from tests.web.payloads import PAYLOADS
from tests.web.serve.markup import Markup, dangers


@pytest.fixture(scope="module")
def hostile(hostile_address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=hostile_address, timeout=60) as client:
        yield client


def rows(client: httpx.Client, sql: str) -> list[list[str]]:
    found: list[list[str]] = client.post("/api/sql", json={"query": sql}).json()["rows"]
    return found


def spaced(text: str) -> str:
    """A text as HTML shows it: white space is one space, and NUL and the like are not told apart."""
    return " ".join(text.split())


@pytest.fixture(scope="module")
def events(hostile: httpx.Client) -> dict[str, str]:
    """The event of each payload."""
    return {title: event for event, title in rows(hostile, "SELECT event_id, title FROM event")}


@pytest.fixture(scope="module")
def articles(hostile: httpx.Client) -> dict[str, str]:
    """The article of each payload."""
    return {title: document for document, title in rows(hostile, "SELECT document_id, title FROM document")}


def test_the_corpus_has_every_payload(events: dict[str, str], articles: dict[str, str]) -> None:
    assert len(PAYLOADS) >= 60
    assert set(events) == set(articles) == set(PAYLOADS)


@pytest.mark.parametrize("payload", sampled(PAYLOADS, 4))
def test_a_payload_is_text_on_every_page(
    hostile: httpx.Client, events: dict[str, str], articles: dict[str, str], payload: str
) -> None:
    for address in (f"/event/{events[payload]}", f"/article/{articles[payload]}"):
        page = hostile.get(address)
        assert page.status_code == 200
        assert dangers(page.text) == []
        assert spaced(payload) in spaced(Markup(page.text).text)


@pytest.mark.parametrize("payload", sampled(PAYLOADS, 4))
def test_a_payload_in_an_address_is_text(hostile: httpx.Client, payload: str) -> None:
    for path, name in (("/search", "q"), ("/", "actor"), ("/", "from"), ("/articles", "source"), ("/sql", payload)):
        page = hostile.get(path, params={name: payload})
        assert page.status_code in (200, 400)
        assert dangers(page.text) == []
    for path in ("/", "/event/", "/assets/"):
        page = hostile.get(path + quote(payload, safe=""))
        assert page.status_code == 404
        assert dangers(page.text) == []
    answer = hostile.get("/api/events/" + quote(payload, safe=""))
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/json")


def test_lists_of_payloads_are_text(hostile: httpx.Client) -> None:
    everything = "SELECT title, source, path, author, url, text, [title] AS list, {'a': title} AS struct FROM document"
    answers = [
        hostile.get("/"), hostile.get("/?page=2"), hostile.get("/?conflicts=1"), hostile.get("/articles"),
        hostile.get("/figures"),
        hostile.get("/search", params={"q": "pwned"}), hostile.get("/search", params={"q": "<script>"}),
        hostile.get("/search", params={"q": "pwned", "kind": "document"}),
        hostile.post("/sql", data={"query": everything}),
        hostile.post("/sql", data={"query": f"SELECT 1 AS \"{PAYLOADS[0]}\""}),
        hostile.post("/sql", data={"query": f"</textarea>{PAYLOADS[0]}"}),
    ]  # fmt: skip
    for answer in answers:
        assert answer.status_code == 200
        assert dangers(answer.text) == []
    assert all(spaced(payload) in spaced(Markup(answers[-3].text).text) for payload in PAYLOADS)


def test_the_search_for_markup_marks_it(hostile: httpx.Client) -> None:
    page = hostile.get("/search", params={"q": "<script>"}).text
    assert "<mark>&lt;script&gt;</mark>" in page


def test_dangers_would_be_seen() -> None:
    for page in (
        "<script>1</script>", "<script src=//evil.example/x.js></script>", "<a onclick=1>", "<p style=1>", "<iframe>",
        "<a href=javascript:1>", "<a href=//evil.example/>", "<form action=http://evil.example/>", "<img src=x>",
    ):  # fmt: skip
        assert dangers(page), page


PAGES = (
    "/", "/?conflicts=1", "/?as_of=2025-09-24", "/figures", "/articles", "/search?q=cloud", "/sql", "/api", "/nowhere",
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_well_made(client: httpx.Client, path: str) -> None:
    page = Markup(client.get(path).text)
    assert page.open == []
    assert len(page.named("h1")) == len(page.named("main")) == 1
    assert page.named("html") == [{"lang": "en"}]
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    levels = [int(tag[1]) for tag, _ in page.elements if tag in ("h1", "h2", "h3", "h4")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    labels = {attributes["for"] for attributes in page.named("label") if "for" in attributes}
    fields = [*page.named("input"), *page.named("select"), *page.named("textarea")]
    assert {field["id"] for field in fields if field.get("type") != "hidden"} == labels


EACH = 3
"""Links followed of each kind of filter: not every actor and every mixture."""


@pytest.mark.slow
def test_every_link_within_leads_somewhere(client: httpx.Client) -> None:
    waiting, seen = ["/"], {"/"}
    while waiting:
        path = waiting.pop()
        answer = client.get(path)
        assert answer.status_code == 200, path
        if not answer.headers["content-type"].startswith("text/html") or "=" in path:
            continue
        page = Markup(answer.text)
        ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
        links = [attributes["href"] for tag, attributes in page.elements if tag in ("a", "link")]
        links += [attributes["src"] for attributes in page.named("script")]
        assert {link[1:] for link in links if link.startswith("#")} <= ids, path
        for link in {link.partition("#")[0] for link in links if link.startswith("/")} - seen:
            kind = link.partition("=")[0]
            if "=" not in link or sum(other.startswith(kind) for other in seen) < EACH:
                seen.add(link)
                waiting.append(link)
    assert len(seen) > 60


def shown(client: httpx.Client, **query: object) -> list[str]:
    page = Markup(client.get("/", params=query).text)
    return [attributes["id"].removeprefix("event-") for attributes in page.with_class("event")]


FILTERS = (
    {"type": "price_move"}, {"actor": "alibaba group"}, {"conflicts": "1"}, {"from": "2025-09-01", "to": "2025-09-30"},
    {"as_of": "2025-09-01"}, {"actor": "nobody"}, {"type": "results", "actor": "BABA", "from": "2025-01-01"},
)  # fmt: skip


@pytest.mark.parametrize("query", FILTERS, ids=str)
def test_filters_of_the_page_are_those_of_the_api(client: httpx.Client, query: dict[str, str]) -> None:
    wanted = client.get("/api/events", params={**query, "limit": 50}).json()
    assert shown(client, **query) == [event["event_id"] for event in wanted["events"]]
    page = Markup(client.get("/", params=query).text)
    kept = {field["name"]: field.get("value", "") for field in page.named("input") if field.get("type") != "checkbox"}
    chosen = [option.get("value") for option in page.named("option") if "selected" in option]
    for name, value in query.items():
        assert kept.get(name) == value or value in chosen or name == "conflicts"
    assert any("checked" in field for field in page.named("input")) == ("conflicts" in query)


def test_figures_of_the_page_are_those_of_the_api(client: httpx.Client) -> None:
    query = {"metric": "revenue_growth_yoy", "unit": "%"}
    wanted = client.get("/api/figures", params=query).json()["figures"]
    page = client.get("/figures", params=query).text
    events = [link["href"] for link in Markup(page).named("a") if link["href"].startswith("/event/")]
    assert wanted
    assert events == [f"/event/{figure['event_id']}" for figure in wanted]
    assert "No figure meets all of this" in client.get("/figures", params={"subject": "nobody"}).text


def test_pages_of_the_list_are_the_whole(client: httpx.Client) -> None:
    whole = [event["event_id"] for event in client.get("/api/events", params={"limit": 1000}).json()["events"]]
    assert shown(client) + shown(client, page=2) == whole
    assert shown(client, page=99) == shown(client, page=2)


def test_an_article_is_its_text_with_the_quotes_marked(client: httpx.Client) -> None:
    for (document_id,) in rows(client, "SELECT document_id FROM document"):
        found = client.get(f"/api/documents/{document_id}").json()
        html = client.get(f"/article/{document_id}").text
        text = html.partition('id="text">')[2].partition("</div>")[0]
        page = Markup(text)
        assert page.text == found["document"]["text"].replace("\r\n", "\n")
        anchors = [attributes["id"] for attributes in page.named("span")]
        assert sorted(anchors) == sorted(f"claim-{claim['claim_id']}" for claim in found["claims"])
        events = {f"/event/{claim['event_id']}" for claim in found["claims"]}
        assert {link["href"] for link in page.named("a")} <= events
        assert bool(found["claims"]) == ("claimed" in text)


def test_an_event_page_has_its_evidence(client: httpx.Client) -> None:
    event = client.get("/api/events", params={"conflicts": 1}).json()["events"][0]["event_id"]
    found = client.get(f"/api/events/{event}").json()
    page = client.get(f"/event/{event}").text
    told = spaced(Markup(page).text)
    for claim in found["claims"]:
        assert spaced(claim["quote"]) in told
        assert f'href="/article/{claim["document_id"]}#claim-{claim["claim_id"]}"' in page
        assert all(spaced(figure["text"]) in told for figure in claim["figures"])
    assert all(spaced(comparison["explanation"]) in told for comparison in found["comparisons"])
    assert page.count("as_of=") >= len(found["history"])
    first = found["history"][0]["known_from"]
    then = client.get(f"/event/{event}", params={"as_of": first})
    assert "As the articles published by" in then.text
    never = client.get(f"/event/{event}", params={"as_of": "1990-01-01"})
    assert never.status_code == 404
    assert "The event was not known on 1990-01-01" in never.text


def test_a_dispute_is_told_on_top(client: httpx.Client) -> None:
    page = client.get("/").text
    assert page.index("Where the sources disagree") < page.index('id="events"')
    assert "5 sources say" in page
