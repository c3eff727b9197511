"""One input file to its documents: what the formats find, completed with what the folder says."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from flows.read.article import Article
from flows.read.days import printed_day
from flows.read.document import Document, from_text
from flows.read.formats.item import Found, Item, Meter
from flows.read.formats.table import reader_for
from flows.read.limits import LIMITS, Limits
from flows.read.listing import is_input
from flows.read.opening import open_input
from flows.read.reasons import RefusedError
from flows.read.rejection import Rejection
from flows.read.source import Source, source_for

_LONGEST_FIELD = 2000
_UNPRINTABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")


def read_file(root: Path | str, path: str, limits: Limits = LIMITS) -> list[Document | Rejection]:
    """Everything in one input, at least one document or rejection; see `iter_file`."""
    return list(iter_file(root, path, limits))


def iter_file(root: Path | str, path: str, limits: Limits = LIMITS) -> Iterator[Document | Rejection]:
    """The documents and rejections of the input `path` (as `list_inputs` shows it), one in memory at a time.

    Raises nothing but MemoryError, whatever the bytes; what a format's library may do to the process (endless
    work, memory, a crash) is for the caller to bound, as `read_inputs` does.
    """
    source = source_for(root, path)
    name = path.rpartition("/")[2]
    try:
        _require_shown(name)
        with open_input(Path(root), path) as stream:
            item = Item(
                path=path,
                name=name,
                read_member=_read_stream,
                meter=Meter(os.fstat(stream.fileno()).st_size, limits),
                limits=limits,
                encoding=source.encoding,
                replace_broken=source.replace_broken,
            )
            for found in _bounded(_read_stream(stream, item), limits.refusals):
                yield found if isinstance(found, Rejection) else _taken(found, source, limits)
    except RefusedError as refused:
        yield refused.at(path)
    except OSError as error:
        yield RefusedError("unreadable", f"The file could not be read: {error.strerror or error}.").at(path)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 (the formats' libraries may raise anything on hostile bytes)
        yield RefusedError("crashed", f"Its reader failed: {type(error).__name__}: {str(error)[:200]}.").at(path)


def _bounded(found: Found, most: int) -> Found:
    """Pass on what was found; no input may vanish without a word, and none may fill the memory with refusals."""
    nothing, refused = True, 0
    for article in found:
        nothing = False
        refused += isinstance(article, Rejection)
        if refused > most:
            raise RefusedError("malformed", f"More than {most:,} of its entries can't be read; the rest was left.")
        yield article
    if nothing:
        raise RefusedError("no article", "The file has the right format and no article in it.")


def _require_shown(name: str) -> None:
    if name.startswith("."):
        raise RefusedError("hidden", "Its name starts with a dot; rename it if it is an article.")


def _read_stream(stream: BinaryIO, item: Item) -> Found:
    _require_shown(item.name)
    if is_input(item.name):
        yield from reader_for(item.name)(stream, item)


def _taken(article: Article, source: Source, limits: Limits) -> Document | Rejection:
    """The document, or the rejection of a text too long for a single article."""
    size, most = len(article.text), limits.article_characters
    if size > most:
        detail = f"Its text has {size:,} characters, over the {most:,} of one article; split it into its articles."
        return RefusedError("too large", detail).at(article.path)
    return _completed(article, source)


def _completed(article: Article, source: Source) -> Document:
    """The document: what the article prints goes before the defaults of its source."""
    printed = {name: cleaned for name, value in article.printed.items() if (cleaned := _clean(value))}
    day = printed_day(printed["published"], source.timezone) if "published" in printed else None
    language = printed.get("language", source.language)
    return replace(
        from_text(article.text, article.path, day or source.published_for(article.path)),
        source=printed.get("source", source.outlet),
        title=printed.get("title"),
        author=printed.get("author"),
        url=printed.get("url"),
        language=re.split(r"[-_]", language)[0].lower() if language else None,
        timezone=source.timezone,
        body_start=article.body_start,
    )


def _clean(value: str) -> str:
    """A metadata value on one line, without control or direction characters, never half a character."""
    line = _UNPRINTABLE.sub(" ", value[:_LONGEST_FIELD]).strip()
    return line.encode("utf-8", "replace").decode("utf-8")
