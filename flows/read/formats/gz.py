"""One file packed by gzip, read as the file it holds."""

import gzip
import zlib
from typing import BinaryIO

from flows.read.formats.item import Found, Item
from flows.read.formats.unpacked import metered
from flows.read.reasons import RefusedError


def read_gzip(stream: BinaryIO, item: Item) -> Found:
    """What the file without its .gz holds; `feed.jsonl.gz!feed.jsonl#3` is article 3 of it."""
    member = item.inside(item.name.rpartition(".")[0])
    try:
        with gzip.GzipFile(fileobj=stream, mode="rb") as unpacking:
            yield from item.read_member(metered(unpacking, item.meter), member)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise RefusedError("malformed", f"It is not a whole gzip file: {error}.") from error
