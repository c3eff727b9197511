"""Which function reads which file: growth is one function in a file of its own and one entry here."""

from collections.abc import Callable
from typing import BinaryIO

from flows.read.formats.feed import read_feed
from flows.read.formats.gz import read_gzip
from flows.read.formats.html import read_html
from flows.read.formats.item import Found, Item
from flows.read.formats.json_records import read_json, read_json_lines
from flows.read.formats.mail import read_mail
from flows.read.formats.pdf import read_pdf
from flows.read.formats.plain import read_plain
from flows.read.formats.zip import read_zip
from flows.read.reasons import RefusedError

Reader = Callable[[BinaryIO, Item], Found]

FORMATS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_plain,
    ".markdown": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".json": read_json,
    ".pdf": read_pdf,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".eml": read_mail,
    ".gz": read_gzip,
    ".zip": read_zip,
}


def reader_for(name: str) -> Reader:
    """The reader of a file name's suffix, whatever its case; raises RefusedError for an unknown one."""
    stem, dot, suffix = name.rpartition(".")
    if stem and (reader := FORMATS.get(f"{dot}{suffix}".lower())):
        return reader
    known = " ".join(FORMATS)
    raise RefusedError("unsupported format", f"No reader knows this suffix; known are {known}.")
