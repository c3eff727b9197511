"""The report in a real browser: what readers do with it, and what its articles can't do to them."""

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from flows.web.content import Claim, Content
from flows.web.reading import read_content
from flows.web.report import render
from flows.web.words import counted
from tests.web.accessible import faint, nameless
from tests.web.conftest import Watched
from tests.web.hostile import hostile
from tests.web.payloads import PAYLOADS
from tests.web.telling import claim, content, document, event, figure, large

pytestmark = pytest.mark.browser

Opened = Callable[..., Watched]


@pytest.fixture(scope="module")
def shipped(warehouse: Path) -> Content:
    return read_content(warehouse)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Content], str]:
    """Writes a version's report and gives its address; one that was written already is not written again."""
    addresses: dict[int, str] = {}

    def write(version: Content) -> str:
        if id(version) not in addresses:
            file = tmp_path_factory.mktemp("report") / "report.html"
            file.write_text(render(version), encoding="utf-8")
            addresses[id(version)] = file.as_uri()
        return addresses[id(version)]

    return write


@pytest.fixture
def opened(open_page: Opened, written: Callable[[Content], str]) -> Opened:
    """Opens a version's report from the disk, ready for a reader."""

    def make(version: Content, *, address: str = "", **options: object) -> Watched:
        watched = open_page(**options)
        watched.page.goto(written(version) + address)
        watched.page.wait_for_selector("html[data-ready]", state="attached")
        return watched

    return make


@pytest.fixture
def reader(opened: Opened, shipped: Content) -> Watched:
    """Somebody with the report of the shipped articles open."""
    return opened(shipped)


def shown(watched: Watched) -> list[str]:
    """The ids of the events on the page."""
    found: list[str] = watched.page.eval_on_selector_all(
        ".event", "nodes => nodes.filter(node => node.checkVisibility()).map(node => node.dataset.event)"
    )
    return found


def count(watched: Watched) -> str:
    return watched.page.inner_text("#count")


def eventually(watched: Watched, expression: str) -> None:
    """Wait until an expression is true; Playwright's own way needs what the page's policy forbids."""
    for _ in range(200):
        if watched.page.evaluate(expression):
            return
        watched.page.wait_for_timeout(50)
    pytest.fail(f"never true: {expression}")


def test_it_opens_without_a_complaint_and_asks_for_nothing_else(reader: Watched) -> None:
    reader.page.wait_for_selector("#chart svg")
    assert reader.complaints == []
    assert len(reader.requests) == 1


def test_it_shows_every_event_and_dispute(reader: Watched, shipped: Content) -> None:
    assert shown(reader) == [each.event_id for each in shipped.events]
    assert count(reader) == f"{len(shipped.events)} events, 3 conflicts"
    assert reader.page.locator(".dispute").count() == 3


def with_actor(version: Content, name: str) -> list[str]:
    parts = {each.event_id: [part for item in each.claims for part in item.actors] for each in version.events}
    return [key for key, found in parts.items() if name in {n for part in found for n in (part.name, part.parent)}]


def test_actors(reader: Watched, shipped: Content) -> None:
    reader.page.select_option("#actor", "Lenovo Group")
    assert shown(reader) == with_actor(shipped, "Lenovo Group") != []


def test_types(reader: Watched, shipped: Content) -> None:
    reader.page.select_option("#type", "price_move")
    assert shown(reader) == [each.event_id for each in shipped.events if each.event_type == "price_move"] != []
    assert f"of {len(shipped.events)}" in count(reader)


def test_sources(reader: Watched, shipped: Content) -> None:
    reader.page.select_option("#source", "Delta Wire")
    wanted = [
        each.event_id
        for each in shipped.events
        if "Delta Wire" in {shipped.documents[item.document_id].source for item in each.claims}
    ]
    assert shown(reader) == wanted != []


def test_days(reader: Watched, shipped: Content) -> None:
    reader.page.fill("#from", "2025-09-02")
    reader.page.fill("#to", "2025-09-24")
    wanted = [
        each.event_id
        for each in shipped.events
        if (each.last_date or each.first_date)
        and str(each.last_date or each.first_date) >= "2025-09-02"
        and str(each.first_date or each.last_date) <= "2025-09-24"
    ]
    assert shown(reader) == wanted != []


def test_words_and_disputes_and_the_way_back(reader: Watched, shipped: Content) -> None:
    reader.page.fill("#find", "HANGZHOU")
    assert 0 < len(shown(reader)) < len(shipped.events)
    reader.page.fill("#find", "no such word anywhere")
    assert shown(reader) == []
    assert reader.page.is_visible("#no-event")
    reader.page.fill("#find", "")
    reader.page.check("#disputed")
    assert shown(reader) == [each.event_id for each in shipped.events if each.conflicts] != []
    reader.page.click("button[type=reset]")
    eventually(reader, "document.querySelectorAll('.event:not([hidden])').length > 2")
    assert len(shown(reader)) == len(shipped.events)
    assert reader.complaints == []


def test_the_slider_tells_the_timeline_of_every_day(reader: Watched, warehouse: Path, shipped: Content) -> None:
    days = sorted({told.known_from for each in shipped.events for told in each.past})
    assert len(days) > 2
    for at, day in enumerate(days):
        reader.page.fill("#as-of", str(at))
        then = read_content(warehouse, day)
        assert shown(reader) == [each.event_id for each in shipped.events if each.event_id in ids(then)]
        assert reader.page.inner_text("#as-of-day") == f"{day.day} {day:%B} {day.year}"
        assert reader.page.get_attribute("#as-of", "aria-valuetext") == f"{day.day} {day:%B} {day.year}"
        for each in then.events:
            card = reader.page.locator(f"#e-{each.event_id}")
            assert card.locator("[data-sources]").text_content() == counted(each.sources, "source")
            passages = card.locator(".passages > li:not([hidden])")
            assert passages.count() == len(each.claims)
    reader.page.fill("#as-of", str(len(days)))
    assert len(shown(reader)) == len(shipped.events)


def ids(version: Content) -> set[str]:
    return {each.event_id for each in version.events}


def test_a_conflict_is_not_there_before_its_second_voice(reader: Watched, shipped: Content) -> None:
    days = sorted({told.known_from for each in shipped.events for told in each.past})
    since = min(item.known_from for item in shipped.past if item.conflicting and item.known_from)
    reader.page.fill("#as-of", str(days.index(since) - 1))
    assert reader.page.is_visible("#no-conflict")
    badges = reader.page.locator(".badge.disputed[data-standing]:visible")
    assert badges.count() == 0
    reader.page.fill("#as-of", str(days.index(since)))
    assert badges.count() > 0
    assert reader.page.locator(".dispute:visible").count() > 0
    assert "conflict" in count(reader)


def marked(watched: Watched, item: Claim) -> str:
    found: str = watched.page.eval_on_selector_all(
        f'mark[data-claims~="{item.claim_id}"]', "nodes => nodes.map(node => node.textContent).join('')"
    )
    return found


def test_marks_are_the_quotes(reader: Watched, shipped: Content) -> None:
    claims = [item for each in shipped.events for item in each.claims]
    assert claims
    for item in claims:
        assert marked(reader, item) == item.quote.replace("\r\n", "\n")


def astral() -> tuple[Content, list[Claim]]:
    """An article in which a script that counts UTF-16 units, or bytes, would mark the wrong words."""
    of = document(text="😀🇨🇳 漢字 <b>Acme</b> & co rose 26% 👩‍👩‍👧.\n\n  Two  spaces; Beta fell 11%. 😀")
    claims = [
        claim("c1", "e", of, "Acme</b> & co rose 26% 👩‍👩‍👧", figure("c1", of, "26%", 26.0)),
        claim("c2", "e", of, "rose 26% 👩‍👩‍👧.\n\n  Two  spaces; Beta", figure("c2", of, "26%", 26.0)),
        claim("c3", "e", of, "Beta fell 11%. 😀", figure("c3", of, "11%", 11.0)),
    ]
    return content([event("e", *claims)], [of]), claims


def test_marks_are_right_beyond_the_basic_plane_and_where_claims_overlap(opened: Opened) -> None:
    version, claims = astral()
    watched = opened(version)
    assert [marked(watched, item) for item in claims] == [item.quote for item in claims]
    assert watched.page.text_content(".text") == version.documents["d1"].text
    assert watched.page.locator("mark.figure").all_text_contents() == ["26%", "11%"]


def test_a_quote_leads_to_its_place_in_the_article(reader: Watched, shipped: Content) -> None:
    each = next(each for each in shipped.events if each.claims)
    card = reader.page.locator(f"#e-{each.event_id}")
    card.locator("summary").click()
    card.locator(".passages a").first.click()
    reader.page.wait_for_selector("mark.current")
    box = "document.querySelector('mark.current').getBoundingClientRect()"
    eventually(reader, f"{box}.top > 0 && {box}.bottom < window.innerHeight")
    claims = reader.page.evaluate("document.querySelector('mark.current').dataset.claims")
    assert each.claims[0].claim_id in claims
    assert reader.page.evaluate("document.activeElement.id") == f"c-{each.claims[0].claim_id}"


def test_an_event_has_an_address_that_outlasts_filters(opened: Opened, shipped: Content) -> None:
    key = shipped.events[-1].event_id
    watched = opened(shipped, address=f"#e-{key}")
    assert watched.page.evaluate("document.activeElement.id") == f"e-{key}"
    watched.page.check("#disputed")
    assert key not in shown(watched)
    watched.page.evaluate("window.location.hash = ''")
    watched.page.evaluate(f"window.location.hash = 'e-{key}'")
    watched.page.wait_for_selector(f"#e-{key}", state="visible")


def test_everything_can_be_reached_by_keyboard(reader: Watched) -> None:
    reader.page.keyboard.press("Tab")
    assert reader.page.evaluate("document.activeElement.className") == "skip"
    reader.page.keyboard.press("Enter")
    eventually(reader, "document.activeElement.id === 'main' && location.hash === '#main'")
    reader.page.keyboard.press("Tab")
    eventually(reader, "document.activeElement.id === 'find'")
    reader.page.focus("#as-of")
    before = count(reader)
    reader.page.keyboard.press("Home")
    assert count(reader) != before
    reader.page.locator(".event:not([hidden]) summary").first.focus()
    reader.page.keyboard.press("Enter")
    assert reader.page.locator(".event:not([hidden]) details").first.get_attribute("open") is not None


LABELS = "[...document.querySelectorAll('#chart .role-axis-label text')].map(node => node.textContent)"
MARKS = "document.querySelectorAll('#chart .mark-symbol.role-mark path, #chart .mark-rect.role-mark path').length"


def test_the_chart_zooms_and_arranges_and_follows_the_filters(reader: Watched) -> None:
    before = reader.page.evaluate(LABELS)
    reader.page.click("button[data-zoom='0.5']")
    eventually(reader, f"{LABELS}.join() !== {json.dumps(','.join(before))}")
    reader.page.select_option("#rows", "actor")
    eventually(reader, f"{LABELS}.includes('Lenovo Group')")
    many = reader.page.evaluate(MARKS)
    reader.page.select_option("#type", "price_move")
    eventually(reader, f"{MARKS} < {many}")
    assert reader.page.evaluate(MARKS) > 0
    assert reader.complaints == []


def test_a_mark_of_the_chart_leads_to_its_event(reader: Watched) -> None:
    reader.page.locator("#chart .mark-symbol.role-mark path").last.click(force=True)
    eventually(reader, "window.location.hash.startsWith('#e-')")
    assert reader.page.evaluate("document.activeElement.classList.contains('event')")


def test_a_mark_says_what_it_is(reader: Watched, shipped: Content) -> None:
    reader.page.locator("#chart .mark-symbol.role-mark path").last.hover(force=True)
    reader.page.wait_for_selector(".tip", state="visible")
    assert any(each.title.rstrip("…") in reader.page.inner_text(".tip") for each in shipped.events)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_names_and_contrast(opened: Opened, shipped: Content, scheme: str) -> None:
    watched = opened(shipped, color_scheme=scheme)
    watched.page.evaluate("for (const node of document.querySelectorAll('details')) node.open = true")
    assert nameless(watched.page) == []
    assert faint(watched.page) == []
    watched.page.click("#theme")
    assert faint(watched.page) == []


def test_the_theme_is_chosen_and_kept(reader: Watched) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    light = reader.page.evaluate(paper)
    reader.page.click("#theme")
    dark = reader.page.evaluate(paper)
    assert light != dark
    reader.page.reload()
    assert reader.page.evaluate(paper) == dark
    assert reader.page.inner_text("#theme") == "Light theme"


def test_landmarks_and_headings(reader: Watched) -> None:
    for landmark in ("header", "nav[aria-label]", "main", "form[aria-label]", "footer", "[role=status][aria-live]"):
        assert reader.page.locator(landmark).count() == 1, landmark
    levels = reader.page.eval_on_selector_all("h1, h2, h3, h4", "nodes => nodes.map(node => Number(node.tagName[1]))")
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_small_screen_needs_no_sideways_scrolling(opened: Opened, shipped: Content) -> None:
    watched = opened(shipped, viewport={"width": 360, "height": 740})
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_paper_gets_the_evidence_and_no_controls(reader: Watched) -> None:
    reader.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    reader.page.emulate_media(media="print")
    assert not reader.page.is_visible("#find")
    assert not reader.page.is_visible("#as-of")
    assert reader.page.is_visible("#count")
    assert reader.page.locator(".event .passages blockquote").first.is_visible()
    reader.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert reader.page.locator(".event details[open]").count() == 0


def test_without_scripts_everything_can_be_read(
    open_page: Opened, shipped: Content, written: Callable[[Content], str]
) -> None:
    watched = open_page(java_script_enabled=False)
    watched.page.goto(written(shipped))
    assert watched.page.locator(".event").count() == len(shipped.events)
    assert not watched.page.is_visible("#controls")


def test_texts_of_articles_run_nothing(opened: Opened) -> None:
    assert len(PAYLOADS) >= 60
    watched = opened(hostile(PAYLOADS))
    page = watched.page
    page.evaluate("for (const node of document.querySelectorAll('details')) node.open = true")
    page.select_option("#rows", "actor")
    page.fill("#as-of", "0")
    for mark in page.locator("#chart .mark-symbol.role-mark path").all()[:5]:
        mark.hover(force=True)
    for name in ("#actor", "#source"):
        page.select_option(name, index=3)
    page.keyboard.press("Escape")
    assert page.evaluate("typeof window.pwned") == "undefined"
    assert watched.complaints == []
    assert len(watched.requests) == 1
    assert page.locator("main script, iframe, object, embed, img, base, link, main style, main meta").count() == 0


def test_a_hostile_folder_gives_a_harmless_page(opened: Opened, tmp_path: Path) -> None:
    """The same through the whole pipeline: headlines, outlets, file names and sentences of real articles."""
    from flows.pipeline import run

    raw = tmp_path / "raw"
    raw.mkdir()
    for number, payload in enumerate(PAYLOADS):
        line = " ".join(payload.split())
        quoted = line.replace("\\", "\\\\").replace('"', '\\"')
        name = f"{line.replace('/', '∕')[:60]} {number}.txt"
        (raw / name).write_text(
            f'---\ntitle: "{quoted} {number}"\nsource: "{quoted}"\ndate: 2025-09-01\n---\n'
            f"On 1 September 2025 Acme {line} said that its revenue rose {number + 1}% to $5.{number} billion.\n\n"
            f"“{line} will be fine,” its chief executive said on Monday.\n",
            encoding="utf-8",
        )
    run(raw, tmp_path / "warehouse")
    version = read_content(tmp_path / "warehouse")
    fields = [text for item in version.documents.values() for text in (item.title, item.source, item.path, item.text)]
    assert sum("pwned" in (text or "") for text in fields) > 4 * 60
    watched = opened(version)
    watched.page.evaluate("for (const node of document.querySelectorAll('details')) node.open = true")
    assert watched.complaints == []
    assert len(watched.requests) == 1
    for item in (item for each in version.events for item in each.claims):
        assert marked(watched, item) == item.quote


def test_five_hundred_events_can_be_filtered(opened: Opened) -> None:
    watched = opened(large(500, 100))
    watched.page.select_option("#actor", "Person 7")
    assert len(shown(watched)) == 13
    assert watched.complaints == []
