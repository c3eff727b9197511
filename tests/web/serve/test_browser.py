"""The live pages in a real browser: the console, filters, marks, both themes, and texts that try to run."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pyarrow.parquet as pq
import pytest
from playwright.sync_api import Page

from tests.web.accessible import faint, nameless
from tests.web.conftest import Watched
from tests.web.payloads import PAYLOADS

pytestmark = pytest.mark.browser

Opened = Callable[..., Watched]


@pytest.fixture
def reader(browser_page: Watched, address: str) -> Watched:
    """Somebody in front of the timeline."""
    browser_page.page.goto(address)
    return browser_page


def disputed(client: httpx.Client) -> str:
    found: str = client.get("/api/events", params={"conflicts": 1}).json()["events"][0]["event_id"]
    return found


def events_shown(page: Page) -> list[str]:
    return [node.get_attribute("id") or "" for node in page.query_selector_all("article.event")]


def test_filters_work(reader: Watched, client: httpx.Client) -> None:
    page = reader.page
    page.select_option("#type", "price_move")
    page.fill("#from", "2025-09-01")
    page.click("button:text-is('Show')")
    page.wait_for_url("**type=price_move**")
    wanted = client.get("/api/events", params={"type": "price_move", "from": "2025-09-01"}).json()["events"]
    assert events_shown(page) == [f"event-{event['event_id']}" for event in wanted]
    assert page.input_value("#from") == "2025-09-01"
    page.click("text=Show all")
    assert len(events_shown(page)) > len(wanted)
    assert reader.complaints == []


def test_the_drawing_leads_to_events_and_to_a_part_of_time(reader: Watched) -> None:
    page = reader.page
    page.locator(".chart a:has(.tick)").last.click()
    assert "from=" in page.url
    assert "to=" in page.url
    page.locator(".chart .mark").last.dispatch_event("click")
    page.wait_for_url("**/event/**")
    assert page.locator("h2:text-is('Who says so')").count() == 1
    assert reader.complaints == []


def test_it_works_without_scripts(open_page: Opened, address: str) -> None:
    watched = open_page(java_script_enabled=False)
    page = watched.page
    page.goto(f"{address}/sql")
    page.fill("#query", "SELECT 42 AS answer")
    page.click("button:text-is('Run')")
    assert page.inner_text(".answer td") == "42"
    page.goto(address)
    page.click("article.event h4 a")
    assert page.locator(".claim mark").count() > 0
    page.click(".claim h3 a")
    assert page.locator(".text .claimed").count() > 0


def test_the_console_runs_from_the_keyboard(reader: Watched) -> None:
    page = reader.page
    page.click("nav >> text=SQL")
    page.locator("#query").press("Control+A")
    page.keyboard.type("SELECT event_type, count(*) AS events FROM timeline GROUP BY ALL ORDER BY events DESC, 1")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".answer")
    assert page.locator(".answer th").all_inner_texts() == ["event_type", "events"]
    assert "GROUP BY ALL" in page.input_value("#query")
    page.keyboard.type(" LIMIT")  # the query has the focus again, at its end
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#problem")
    assert "\n" not in page.inner_text("#problem")
    assert page.get_attribute("#query", "aria-invalid") == "true"
    assert reader.complaints == []


def test_the_console_downloads(reader: Watched, tmp_path: Path) -> None:
    page = reader.page
    page.goto(page.url + "sql")
    page.fill("#query", "SELECT event_id, first_date FROM timeline LIMIT 3")
    for form in ("CSV", "Parquet"):
        with page.expect_download() as waiting:
            page.click(f"text=Download {form}")
        waiting.value.save_as(tmp_path / form)
        assert waiting.value.suggested_filename == f"answer.{form.lower()}"
    assert len((tmp_path / "CSV").read_text().splitlines()) == 4
    assert pq.read_table(tmp_path / "Parquet").num_rows == 3
    assert reader.complaints == []


def test_the_help_opens_and_examples_fill_in(reader: Watched) -> None:
    page = reader.page
    page.goto(page.url + "sql")
    page.click("summary:has-text('figure_over_time')")
    assert page.locator("details[open] dt").count() > 5
    page.click("text=Where sources disagree")
    assert "FROM conflict" in page.input_value("#query")


def test_highlights_fall_on_the_right_words(reader: Watched, client: httpx.Client, address: str) -> None:
    page = reader.page
    for article in client.get("/api/documents").json()["documents"]:
        found = client.get(f"/api/documents/{article['document_id']}").json()
        page.goto(f"{address}/article/{article['document_id']}")
        text: str = page.evaluate("document.getElementById('text').textContent")
        assert text == found["document"]["text"].replace("\r\n", "\n")
        marked: list[str] = page.evaluate("[...document.querySelectorAll('.text .claimed')].map((n) => n.textContent)")
        covered = set()
        for claim in found["claims"]:
            covered |= set(range(claim["char_start"], claim["char_end"]))
        assert sum(map(len, marked)) == len(covered)
        for claim in found["claims"]:
            begins: str = page.evaluate(
                """(id) => {
                    const range = document.createRange();
                    range.setStartAfter(document.getElementById(id));
                    range.setEndAfter(document.getElementById("text").lastChild);
                    return range.toString();
                }""",
                f"claim-{claim['claim_id']}",
            )
            assert begins.startswith(claim["quote"])
    assert reader.complaints == []


def test_a_quote_leads_to_its_place_in_the_article(reader: Watched, client: httpx.Client, address: str) -> None:
    page = reader.page
    page.goto(f"{address}/event/{disputed(client)}")
    page.click(".claim h3 a >> nth=0")
    page.wait_for_url("**/article/**#claim-*")
    target = page.evaluate("document.querySelector(':target').getBoundingClientRect().top")
    assert 0 <= target < 900


def test_search_marks_what_was_asked(reader: Watched) -> None:
    page = reader.page
    page.click("nav >> text=Search")
    page.fill("#q", '"cloud" revenue')
    page.keyboard.press("Enter")
    page.wait_for_selector(".hit")
    assert {text.lower() for text in page.locator(".hit mark").all_inner_texts()} == {"cloud", "revenue"}
    assert reader.complaints == []


def paths(client: httpx.Client) -> list[str]:
    article = client.get("/api/documents").json()["documents"][0]["document_id"]
    event = disputed(client)
    return [
        "/", "/?conflicts=1&as_of=2025-09-24", "/figures", "/articles", "/search?q=cloud+revenue", "/sql", "/api",
        "/nowhere", f"/event/{event}", f"/event/{event}?as_of=2025-12-31", f"/article/{article}",
    ]  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_everything_has_a_name_and_stands_out(
    open_page: Opened, client: httpx.Client, address: str, theme: str, width: int
) -> None:
    watched = open_page(color_scheme=theme, viewport={"width": width, "height": 900})
    page = watched.page
    for path in paths(client):
        page.goto(address + path)
        assert nameless(page) == [], path
        assert faint(page) == [], path
        assert page.locator("[aria-hidden=true] a:not([tabindex='-1'])").count() == 0
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is wider than the window"
    page.goto(f"{address}/sql")
    page.fill("#query", "FROM timeline")
    page.click("text=Run")
    page.wait_for_selector(".answer")
    assert nameless(page) == []
    assert faint(page) == []
    assert [said for said in watched.complaints if "404" not in said] == []


def test_the_theme_is_kept_from_page_to_page(reader: Watched) -> None:
    page = reader.page
    page.click("#theme")
    assert page.get_attribute("html", "data-theme") == "dark"
    page.click("nav >> text=Articles")
    assert page.get_attribute("html", "data-theme") == "dark"
    assert page.inner_text("#theme") == "Light theme"


def test_the_keyboard_comes_to_everything(reader: Watched) -> None:
    page = reader.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    reached = []
    for _ in range(20):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.name || document.activeElement.textContent.trim()"))
    assert "actor" in reached
    assert "conflicts" in reached
    page.keyboard.press("Shift+Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


TRAP = """
window.caught = [];
window.pwned = () => window.caught.push("pwned");
window.alert = () => window.caught.push("alert");
document.addEventListener("securitypolicyviolation", (event) => window.caught.push(event.violatedDirective));
"""


@pytest.mark.slow
def test_no_payload_runs(open_page: Opened, hostile_address: str) -> None:
    """Every payload as title, outlet, author, address, path, quote, actor and figure, on every page that shows it."""
    watched = open_page()
    page = watched.page
    page.add_init_script(TRAP)
    with httpx.Client(base_url=hostile_address, timeout=60) as client:
        events = client.get("/api/events", params={"limit": 1000}).json()["events"]
        articles = client.get("/api/documents", params={"limit": 1000}).json()["documents"]
    assert len(events) == len(articles) == len(PAYLOADS) >= 60
    addresses = ["/", "/?page=2", "/?conflicts=1", "/figures", "/articles", "/search?q=pwned", "/search?q=%3Cscript%3E"]
    addresses += [f"/event/{event['event_id']}" for event in events]
    addresses += [f"/article/{article['document_id']}" for article in articles]
    for address in addresses:
        page.goto(hostile_address + address, wait_until="load")
        assert page.evaluate("window.caught") == [], address
    page.goto(f"{hostile_address}/sql")
    page.fill("#query", "SELECT title, source, path, author, url, text FROM document")
    page.click("text=Run")
    page.wait_for_selector(".answer")
    assert page.evaluate("window.caught") == []
    assert watched.complaints == []
    assert [request for request in watched.requests if not request.startswith(hostile_address)] == []


def test_the_trap_would_catch(browser_page: Watched, tmp_path: Path) -> None:
    careless = tmp_path / "careless.html"
    careless.write_text("<img src=x onerror=pwned()><script>alert(1)</script>")
    browser_page.page.add_init_script(TRAP)
    browser_page.page.goto(careless.as_uri())
    browser_page.page.wait_for_function("window.caught.length === 2")


def test_another_site_can_neither_frame_nor_read(open_page: Opened, address: str, hostile_address: str) -> None:
    """Another port of this machine is another origin; its page has the policy of none."""
    watched = open_page(bypass_csp=True)
    page = watched.page
    page.goto(hostile_address)
    read = page.evaluate(f"fetch('{address}/api/events').then((r) => r.text()).catch((error) => 'no')")
    assert read == "no"
    with page.expect_response(f"{address}/") as framed:
        page.evaluate("(src) => document.body.append(Object.assign(document.createElement('iframe'), {src}))", address)
    assert framed.value.status == 403
