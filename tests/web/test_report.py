"""The page: whole, small, closed to scripts from data, the same every time."""

import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from flows.web.content import Content
from flows.web.reading import read_content
from flows.web.report import embedded, render
from tests.web.hostile import hostile
from tests.web.payloads import PAYLOADS
from tests.web.telling import claim, content, disagreeing, document, event, figure, large, pair


class Outline(HTMLParser):
    """The elements of a page with their attributes, and the text of its scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": []}
        self._open: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in self.inside:
            self.inside[tag].append("")
            self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = None if tag == self._open else self._open

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside[self._open][-1] += data

    def kinds(self) -> list[str]:
        """The elements in their order, links aside: an address of the web makes one."""
        return [name for name, _ in self.elements if name != "a"]

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def page() -> str:
    return render(disagreeing([("26%", 26), ("26%", 26), ("11%", 11)]))


def test_five_hundred_events_stay_below_three_megabytes() -> None:
    assert len(render(large(500, 100)).encode()) < 3_000_000


def test_it_names_nothing_outside_itself(page: str) -> None:
    outline = Outline(page)
    assert not [attributes for _, attributes in outline.elements if attributes.get("src")]
    assert not outline.named("link")
    links = [attributes["href"] for attributes in outline.named("a")]
    assert links
    assert all(link and link.startswith("#") for link in links)


def test_every_link_leads_somewhere(warehouse: Path) -> None:
    outline = Outline(render(read_content(warehouse)))
    ids = [attributes["id"] for _, attributes in outline.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"].removeprefix("#") for link in outline.named("a") if link["href"]} <= set(ids)


def test_the_policy_allows_its_own_scripts_and_styles_only(page: str) -> None:
    outline = Outline(page)
    policy = next(item["content"] for item in outline.named("meta") if item.get("http-equiv"))
    assert policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    scripts = [
        text
        for text, attributes in zip(outline.inside["script"], outline.named("script"), strict=True)
        if attributes.get("type") != "application/json"
    ]
    for text in (*scripts, *outline.inside["style"]):
        assert f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" in policy


def test_no_element_has_a_handler_or_a_style(page: str) -> None:
    for _, attributes in Outline(page).elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]


def test_the_same_version_gives_the_same_page(page: str) -> None:
    assert render(disagreeing([("26%", 26), ("26%", 26), ("11%", 11)])) == page


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_data_stays_data(payload: str) -> None:
    text = embedded({"title": payload})
    assert not re.search("[<>&\u2028\u2029]", text)
    assert json.loads(text) == {"title": payload}


def test_texts_of_articles_make_no_element() -> None:
    plain = [f"plain {number}" for number in range(len(PAYLOADS))]
    harmless, harmful = (Outline(render(hostile(texts))) for texts in (plain, PAYLOADS))
    assert harmful.kinds() == harmless.kinds()


def test_only_addresses_of_the_web_become_links() -> None:
    addresses = ["https://example.org/a", "javascript:alert(1)", "data:text/html,x", "//example.org/", "HTTPS://x.org"]
    documents = [document(f"d{at}", url=address) for at, address in enumerate(addresses)]
    links = [link["href"] for link in Outline(render(content((), documents))).named("a")]
    assert [link for link in links if link and not link.startswith("#")] == ["https://example.org/a"]


NO_EVENT = "These articles told of no event."
UNDATED = event("e", claim("c", "e", document(), "Acme rose"), first=None, last=None)
EMPTY = {
    "no article": (content(), ["No article yet", "There is no article in this timeline.", NO_EVENT]),
    "no event": (content((), [document()]), ["No event in 1 article", NO_EVENT, "No source contradicts another"]),
    "no date": (content([UNDATED], [document()]), ["Nothing here has a date;", "Date unknown"]),
}


@pytest.mark.parametrize(("version", "sentences"), EMPTY.values(), ids=EMPTY)
def test_where_there_is_little_it_says_so(version: Content, sentences: list[str]) -> None:
    page = render(version)
    for sentence in sentences:
        assert sentence in page


def test_articles_without_an_outlet_are_called_by_their_headlines() -> None:
    texts = ["Acme rose 26%.", "Acme rose 11%."]
    documents = [document(f"d{at}", text, source=None, title=f"News {at}.") for at, text in enumerate(texts)]
    sides = [
        claim(f"c{at}", "e", of, of.text, figure(f"c{at}", of, of.text[10:13], 11.0))
        for at, of in enumerate(documents)
    ]
    told = replace(pair("p", *sides, "contradicts", 2.4), explanation="d0 gives growth as 26%, d1 as 11%")
    page = render(content([event("e", *sides, comparisons=(told,))], documents))
    assert "News 0 gives growth as 26%, News 1 as 11%" in page


def test_every_event_has_its_sources_figures_and_verdicts(warehouse: Path) -> None:
    version = read_content(warehouse)
    page = render(version)
    for each in version.events:
        card = page[page.index(f'id="e-{each.event_id}"') :].partition('<li class="event"')[0]
        assert all(f'href="#c-{item.claim_id}"' in card for item in each.claims)
        assert card.count('class="badge') >= 1 + len(each.comparisons)
