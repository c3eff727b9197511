"""Web pages: the article's text without navigation, and what the page's head says about it."""

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from flows.read.article import Article, named_fields, plain
from flows.read.days import printed_day
from flows.read.decoding import decoded
from flows.read.formats.item import Found, Item, read_whole
from flows.read.reasons import RefusedError

# An element of lxml, which ships no type hints.
HtmlElement = Any

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{1,40})", re.IGNORECASE)

# Characters that XML, and so trafilatura's trees, can't hold, as they are or by their numbers.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[1245-9]|2\d|3[01])|[xX]0*(?:[0-8bcefBCEF]|1[\da-fA-F]));"
)

# The types of schema.org that are articles: NewsArticle, BlogPosting, Report and so on.
_ARTICLE_KIND = re.compile(r"(?:Article|Posting|Report)\b")

# Where pages print what (Open Graph, Dublin Core, schema.org microdata, Parse.ly, Sailthru), the surest first.
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline", "sailthru.title"),
    "author": ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"),
    "published": (
        "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "pubdate", "publishdate",
        "publish-date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date", "article.published", "date",
    ),
    "url": ("og:url",),
    "source": ("og:site_name", "application-name", "dc.publisher"),
    "language": ("og:locale", "dc.language", "content-language"),
}  # fmt: skip


def read_html(stream: BinaryIO, item: Item) -> Found:
    """One article; pages without running text are refused as `no article`."""
    content = read_whole(stream, item.limits)
    charset = _CHARSET.search(content[:4096])
    declared = _known(charset[1].decode("ascii")) if charset else None
    page = decoded(content, declared or item.encoding, item.replace_broken)
    yield Article(item.path, article_text(page), 0, page_fields(page))


def article_text(page: str) -> str:
    """The running text of a page, paragraphs on lines of their own; raises RefusedError when there is none."""
    # Imported here: half a second and 60 MB that folders without web pages need not pay.
    import trafilatura

    # Trees, not the string: trafilatura refuses strings that do not begin like a whole page, and changes its tree.
    tree, again = _parsed(page), _parsed(page)
    try:
        if tree is not None:
            text = trafilatura.extract(tree, include_comments=False, include_tables=True) or trafilatura.html2txt(again)
    except ValueError as error:
        raise RefusedError("malformed", f"The page can't be taken apart: {str(error)[:200]}.") from error
    if tree is None or not text.strip():
        raise RefusedError("no article", "The page has no running text.")
    return text


def page_fields(page: str) -> dict[str, str]:
    """What the page's head prints: JSON-LD first, then meta elements, then title, link and time elements."""
    tree = _parsed(page)
    if tree is None:
        return {}
    fields = _element_fields(tree) | _meta_fields(tree) | _linked_data_fields(tree)
    if "published" not in fields and (day := _dated_element(tree)):
        fields["published"] = day
    fields.pop("text", None)
    return fields


def _parsed(page: str) -> HtmlElement:
    from lxml import etree, html  # type: ignore[import-untyped]

    # Bytes: lxml refuses strings that begin with an XML encoding declaration. No huge_tree: depth stays bounded.
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        return html.document_fromstring(_CONTROL.sub(" ", page).encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def _meta_fields(tree: HtmlElement) -> dict[str, str]:
    printed: dict[str, str] = {}
    for element in tree.iter("meta"):
        for key in ("property", "name", "itemprop", "http-equiv"):
            if (name := element.get(key)) and (value := element.get("content")):
                printed.setdefault(name.strip().lower(), value)
    return {
        field: printed[names[0]]
        for field, aliases in _META.items()
        if (names := [alias for alias in aliases if printed.get(alias, "").strip()])
    }


def _element_fields(tree: HtmlElement) -> dict[str, str]:
    found = {
        "title": _first_text(tree, "h1") or _first_text(tree, "title"),
        "language": tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        "url": next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None),
        "published": next((time.get("datetime") for time in tree.iter("time") if _marks_publication(time)), None),
    }
    return {name: value for name, value in found.items() if value}


def _marks_publication(time: HtmlElement) -> bool:
    return time.get("pubdate") is not None or "datepublished" in (time.get("itemprop") or "").lower()


def _first_text(tree: HtmlElement, tag: str) -> str | None:
    texts = (" ".join(element.itertext()).strip() for element in tree.iter(tag))
    return next((text for text in texts if text), None)


def _linked_data_fields(tree: HtmlElement) -> dict[str, str]:
    """The first schema.org record of the page that is an article and says when it was published."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                records = [named_fields(record) for record in _articles(json.loads(script.text or ""))]
            except (ValueError, RecursionError):
                continue
            if records:
                return records[0]
    return {}


def _articles(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, list):
        for item in value:
            yield from _articles(item)
    elif isinstance(value, dict):
        if _ARTICLE_KIND.search(plain(value.get("@type"))):
            yield value
        yield from _articles(value.get("@graph", []))


def _dated_element(tree: HtmlElement) -> str | None:
    """A date that the page's head or byline marks as one, found by htmldate's patterns of thousands of sites."""
    from htmldate import find_date

    # Without bounds htmldate compares with today: the same page would read differently on another day.
    found = find_date(tree, extensive_search=False, original_date=True, min_date="1990-01-01", max_date="2199-12-31")
    return found if found and printed_day(found) else None


def _known(encoding: str) -> str | None:
    try:
        "".encode(encoding)
    except LookupError:
        return None
    return encoding
