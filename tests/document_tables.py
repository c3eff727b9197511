"""Tables that pages hold between the marks `<!-- name -->` and `<!-- /name -->`, written from the code."""

from collections.abc import Callable, Iterable, Mapping

from flows.read.article import FIELD_NAMES
from flows.read.formats.table import FORMATS
from schemas import vocabulary


def _table(left: str, right: str, rows: Iterable[tuple[str, str]]) -> str:
    return "".join([f"| {left} | {right} |\n|---|---|\n", *(f"| {one} | {other} |\n" for one, other in rows)])


def _words(named: str, words: Mapping[str, str]) -> Callable[[], str]:
    return lambda: _table(named, "means", ((f"`{word}`", meaning) for word, meaning in words.items()))


def _formats() -> str:
    suffixes: dict[str, list[str]] = {}
    for suffix, reader in FORMATS.items():
        suffixes.setdefault((reader.__doc__ or "").splitlines()[0], []).append(f"`{suffix}`")
    return _table("files", "give", ((", ".join(names), says) for says, names in suffixes.items()))


def _fields() -> str:
    spelled = ((name, ", ".join(f"`{alias}`" for alias in aliases)) for name, aliases in FIELD_NAMES.items())
    return _table("field", "its names", spelled)


TABLES: dict[str, Callable[[], str]] = {
    "bases": _words("published_basis", vocabulary.PUBLISHED_BASES),
    "fields": _fields,
    "formats": _formats,
    "modalities": _words("modality", vocabulary.MODALITIES),
    "statuses": _words("status", vocabulary.STATUSES),
    "verdicts": _words("verdict", vocabulary.VERDICTS),
}
