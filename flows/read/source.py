"""What a raw folder says about its articles: raw/<source>/source.toml."""

import codecs
import os
import reprlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from flows.read.opening import open_input
from flows.read.reasons import RefusedError

SOURCE_FILE = "source.toml"
_MAX_BYTES = 1_000_000
_LONGEST = 300
"""Characters of an outlet's name; people print it."""
_SHOWN = 100
"""Characters of what is wrong that a warning repeats."""
_TOLD = 10
"""Warnings about one file."""


@dataclass(frozen=True, slots=True)
class Source:
    """The defaults of a folder's articles; what an article says itself goes first.

    Keys of source.toml: `outlet` (name of the source), `licence`, `timezone` (IANA name), `language`,
    `encoding` (of files that are not UTF-8), `replace_broken` (true: broken characters become U+FFFD instead of a
    rejection), `published` (one day for all, or a table from file name to day) and
    `expected` (a table with `min` and `max`, numbers of articles).
    `warnings` are sentences about what is wrong with the file itself.
    """

    folder: str = ""
    outlet: str | None = None
    licence: str | None = None
    timezone: str | None = None
    language: str | None = None
    encoding: str | None = None
    replace_broken: bool = False
    published: date | Mapping[str, date] | None = None
    expected: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = field(default=(), compare=False)

    def published_for(self, path: str) -> date | None:
        """The day that this file gives the article at `path`."""
        if self.published is None or isinstance(self.published, date):
            return self.published
        beneath = path.removeprefix(f"{self.folder}/") if self.folder else path
        return self.published.get(beneath)


def source_for(root: Path | str, path: str) -> Source:
    """The settings of the nearest folder with a source.toml above `path`; without one, the top folder's name."""
    folders = path.split("/")[:-1]
    for depth in range(len(folders), -1, -1):
        folder = "/".join(folders[:depth])
        if (content := settings_bytes(root, folder)) is not None:
            return _parsed(content, folder)
    return Source(outlet=folders[0]) if folders else Source()


def settings_bytes(root: Path | str, folder: str) -> bytes | None:
    """The source.toml in `folder` (relative to `root`, "" for root itself), b"" when unreadable, None when absent."""
    path = f"{folder}/{SOURCE_FILE}" if folder else SOURCE_FILE
    try:
        with open_input(Path(root), path) as stream:
            return stream.read(_MAX_BYTES)
    except RefusedError as refused:
        return None if isinstance(refused.__cause__, FileNotFoundError) else b"unreadable"


def source_warnings(root: Path | str, accepted: Iterable[str]) -> list[str]:
    """Sentences about wrong source.toml files and unexpected counts; `accepted` are the paths of all documents.

    Documents are counted for the nearest source.toml above them.
    """
    sources = {folder: _parsed(content, folder) for folder, content in _all_settings(Path(root))}
    counts = dict.fromkeys(sources, 0)
    for path in accepted:
        folder = path
        while folder and folder not in sources:
            folder = folder.rpartition("/")[0]
        if folder in counts:
            counts[folder] += 1
    return [sentence for folder in sorted(sources) for sentence in _complaints(sources[folder], counts[folder])]


def _complaints(source: Source, count: int) -> Iterator[str]:
    yield from source.warnings
    place = f"{source.folder or '.'}/{SOURCE_FILE}"
    least, most = source.expected.get("min", count), source.expected.get("max", count)
    if count < least:
        yield f"{place} expects at least {least} articles, {count} were read; is something missing?"
    if count > most:
        yield f"{place} expects at most {most} articles, {count} were read; is something there twice?"


def _all_settings(root: Path) -> Iterator[tuple[str, bytes]]:
    for folder, inner, _ in os.walk(root):
        inner[:] = [name for name in inner if not name.startswith(".")]
        relative = os.path.relpath(folder, root)
        relative = "" if relative == "." else relative.replace(os.sep, "/")
        if (content := settings_bytes(root, relative)) is not None:
            yield relative, content


@lru_cache(maxsize=256)
def _parsed(content: bytes, folder: str) -> Source:
    """A pure function of the file's bytes; kept because every article of a folder asks for the same."""
    place = f"{folder or '.'}/{SOURCE_FILE}"
    name = folder.partition("/")[0] or None
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        why = str(error)[:_SHOWN]
        return Source(folder, outlet=name, warnings=(f"{place} is not valid TOML and is ignored: {why}.",))
    checked, warnings = {}, []
    for key, value in table.items():
        usable = _CHECKS[key](value) if key in _CHECKS else None
        if usable is None:
            known = ", ".join(_CHECKS)
            shown = f"{key[:_SHOWN]} = {reprlib.repr(value)}"  # however long and deep they are
            warnings.append(f"{place}: {shown} is not understood and is ignored (keys: {known}).")
        else:
            checked[key] = usable
    return Source(folder, **{"outlet": name, **checked}, warnings=tuple(warnings[:_TOLD]))  # type: ignore[arg-type]


def _words(value: object) -> str | None:
    """A name or code of one line."""
    usable = isinstance(value, str) and value.strip() and value.isprintable() and len(value) <= _LONGEST
    return str(value).strip() if usable else None


def _expected(value: object) -> Mapping[str, int] | None:
    """Counts under `min` and `max`, either or both."""
    if not isinstance(value, dict) or not set(value) <= {"min", "max"}:
        return None
    return value if all(type(count) is int and count >= 0 for count in value.values()) else None


def _timezone(value: object) -> str | None:
    try:
        return ZoneInfo(value).key if isinstance(value, str) else None
    except (ValueError, OSError, LookupError):
        return None


def _encoding(value: object) -> str | None:
    try:
        return codecs.lookup(value).name if isinstance(value, str) else None
    except LookupError:
        return None


def _published(value: object) -> date | Mapping[str, date] | None:
    if isinstance(value, dict):
        days = {name: day for name, item in value.items() if (day := _day(item))}
        return days if len(days) == len(value) else None
    return _day(value)


def _day(value: object) -> date | None:
    return value.date() if isinstance(value, datetime) else value if isinstance(value, date) else None


_CHECKS = {
    "outlet": _words,
    "licence": _words,
    "timezone": _timezone,
    "language": _words,
    "encoding": _encoding,
    "replace_broken": lambda value: value if isinstance(value, bool) else None,
    "published": _published,
    "expected": _expected,
}
