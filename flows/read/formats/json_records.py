"""JSON: one article an object, one object a line, or a list of objects."""

import codecs
import io
import json
from collections.abc import Iterator
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
    """The articles of a JSON Lines file, one line in memory at a time; the article of line 12 is `path#12`."""
    for number, line in enumerate(_lines(stream, item), start=1):
        place = f"{item.path}#{number}"
        if len(line) > item.limits.article_bytes:
            yield RefusedError("too large", f"The line is over {item.limits.article_bytes:,} bytes.").at(place)
        elif line.strip(codecs.BOM_UTF8 + b" \t\r\n"):
            yield from _one_line(line, place, item)


def _lines(stream: BinaryIO, item: Item) -> Iterator[bytes]:
    """The lines, of one that is too long only its beginning; UTF-16 by its mark is turned into UTF-8, as a whole."""
    longest = item.limits.article_bytes
    while line := stream.readline(longest + 1):
        if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            wide = io.BytesIO(line + stream.read(longest))
            yield from decoded(read_whole(wide, item.limits)).encode().splitlines()
            return
        yield line
        rest = line[longest:]
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(longest)


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
