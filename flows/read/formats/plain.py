"""Plain text and Markdown: the text is the decoded file itself, so that offsets are true to it."""

from typing import BinaryIO

from flows.read.article import Article
from flows.read.decoding import decoded
from flows.read.formats.item import Found, Item, read_whole
from flows.read.front_matter import front_matter

_HEADLINE_LENGTH = 200
_HEAD = 2000


def read_plain(stream: BinaryIO, item: Item) -> Found:
    """One article; its title is the front matter's, else a first line short enough for a headline."""
    text = decoded(read_whole(stream, item.limits), item.encoding, item.replace_broken)
    printed, start = front_matter(text)
    if "title" not in printed and (title := _headline(text, start)):
        printed["title"] = title
    printed.pop("text", None)
    yield Article(item.path, text, start, printed)


def _headline(text: str, start: int) -> str | None:
    line, _, rest = text[start : start + _HEAD].strip().partition("\n")
    title = line.strip().lstrip("#").strip()
    return title if rest.strip() and 0 < len(title) <= _HEADLINE_LENGTH else None
