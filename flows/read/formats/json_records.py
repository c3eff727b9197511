"""JSON: one article an object, one object a line, or a list of objects."""

import json
from typing import BinaryIO

from flows.read.article import Article, named_fields
from flows.read.decoding import decoded, require_text
from flows.read.formats.item import Found, Item, read_whole
from flows.read.reasons import RefusedError

# JSON is exchanged in UTF-8 (RFC 8259, section 8.1); another encoding must be declared or marked, never detected.
_ENCODING = "utf-8"

# Where news interfaces and exports keep their articles.
_LISTS = ("articles", "items", "data", "results", "documents", "docs", "news", "entries")


def read_json_lines(stream: BinaryIO, item: Item) -> Found:
    """The articles of a JSON Lines file, one line in memory at a time; article 12 of it is `path#12`."""
    number = 0
    while line := stream.readline(item.limits.article_bytes + 1):
        number += 1
        place = f"{item.path}#{number}"
        too_long = len(line) > item.limits.article_bytes
        while too_long and line and not line.endswith(b"\n"):
            line = stream.readline(item.limits.article_bytes)
        if too_long:
            yield RefusedError("too large", f"The line is over {item.limits.article_bytes:,} bytes.").at(place)
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield from _one_line(line, place, item)


def read_json(stream: BinaryIO, item: Item) -> Found:
    """The article, or the list of articles, of a JSON file; a file of JSON lines is read as such."""
    text = decoded(read_whole(stream, item.limits), item.encoding or _ENCODING, item.replace_broken)
    try:
        value = _parsed(text)
    except RefusedError:
        lines = [line for line in text.split("\n") if line.strip()]
        if len(lines) < 2 or not lines[0].strip().endswith("}"):
            raise
        value = [_parsed(line) for line in lines]
    if isinstance(value, dict):
        nested = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), None)
        value = value if nested is None else nested
    if not isinstance(value, list):
        yield _article(value, item.path)
        return
    for number, record in enumerate(value, start=1):
        yield from _kept(record, f"{item.path}#{number}")


def _one_line(line: bytes, place: str, item: Item) -> Found:
    try:
        record = _parsed(decoded(line, item.encoding or _ENCODING, item.replace_broken))
    except RefusedError as refused:
        yield refused.at(place)
    else:
        yield from _kept(record, place)


def _kept(record: object, place: str) -> Found:
    try:
        yield _article(record, place)
    except RefusedError as refused:
        yield refused.at(place)


def _article(record: object, place: str) -> Article:
    if not isinstance(record, dict):
        raise RefusedError("no article", "The JSON value is not an object.")
    try:
        printed = named_fields(record)
    except RecursionError as error:
        raise RefusedError("malformed", "The JSON value is nested too deep.") from error
    text = printed.pop("text", "")
    if not text:
        raise RefusedError("no article", "The JSON object has no text: no field named text, body or content.")
    require_text(text)
    return Article(place, text, 0, printed)


def _parsed(text: str) -> object:
    try:
        # Numbers stay as printed: no field of an article is one, and a hundred thousand digits must not cost time.
        return json.loads(text, parse_int=str, parse_float=str)
    except (ValueError, RecursionError) as error:
        detail = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        raise RefusedError("malformed", f"It is not valid JSON: {detail}.") from error
