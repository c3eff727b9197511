"""RSS and Atom: every entry that carries text is an article."""

import html
import io
import re
from collections.abc import Mapping
from typing import Any, BinaryIO

from flows.read.article import Article
from flows.read.decoding import require_text
from flows.read.formats.html import article_text
from flows.read.formats.item import Found, Item, read_whole
from flows.read.reasons import RefusedError

_ENTITY = re.compile(rb"<!\s*ENTITY", re.IGNORECASE)
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|ul|ol|li|a|b|i|em|strong|span|img|table|blockquote)\b", re.IGNORECASE)


def read_feed(stream: BinaryIO, item: Item) -> Found:
    """The feed's entries in their order; `wire.rss#2` is the second."""
    # Imported here: folders without feeds need not pay for it.
    import feedparser

    content = read_whole(stream, item.limits)
    if _ENTITY.search(content.replace(b"\x00", b"")):
        raise RefusedError("unsafe markup", "The document declares entities, which can expand without end.")
    # A stream, never the bytes: feedparser would open a string as an address or a file name.
    try:
        feed = feedparser.parse(io.BytesIO(content), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError) as error:
        raise RefusedError("malformed", f"It is no RSS or Atom feed: {str(error)[:200]}.") from error
    if not feed.entries:
        raise RefusedError("no article", "It is no RSS or Atom feed with entries.")
    for number, entry in enumerate(feed.entries, start=1):
        place = f"{item.path}#{number}"
        try:
            yield _article(entry, feed.feed, place)
        except RefusedError as refused:
            yield refused.at(place)


def _article(entry: Mapping[str, Any], feed: Mapping[str, Any], place: str) -> Article:
    parts = [part.get("value") or "" for part in entry.get("content") or ()]
    markup = " ".join(parts) or entry.get("summary") or ""
    text = article_text(f"<html><body>{markup}</body></html>") if _MARKUP.search(markup) else html.unescape(markup)
    if not text.strip():
        raise RefusedError("no article", "The entry has no text.")
    require_text(text)
    printed = {
        "title": html.unescape(entry.get("title") or ""),
        "author": entry.get("author"),
        "published": entry.get("published"),
        "url": entry.get("link"),
        "language": entry.get("language") or feed.get("language"),
        "source": feed.get("title"),
    }
    return Article(place, text.strip(), 0, {name: value for name, value in printed.items() if value})
