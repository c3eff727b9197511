"""An article as a format reader finds it: text, and the metadata printed beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

# What publishers, feeds and scrapers call the same thing, most telling first; compared in lower case.
FIELD_NAMES = {
    "text": ("text", "body", "content", "articlebody", "article_text", "full_text", "fulltext", "maintext"),
    "title": ("title", "headline", "name"),
    "author": ("author", "authors", "byline", "creator"),
    "published": (
        "datepublished", "published", "published_at", "publishedat", "publication_date", "pubdate", "publish_date",
        "date_published", "date_publish", "date", "datetime", "timestamp", "datecreated", "created_at",
    ),
    "url": ("url", "link", "canonical_url", "source_url", "permalink"),
    "language": ("language", "lang", "inlanguage"),
    "source": ("source", "outlet", "publisher", "site_name", "sitename", "source_name", "publication"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Article:
    """`text` is kept as found; `printed` maps the keys of FIELD_NAMES to what the input prints for them.

    `body_start` is the offset in `text` behind a front matter block.
    """

    path: str
    text: str
    body_start: int = 0
    printed: Mapping[str, str] = field(default_factory=dict)


def named_fields(record: Mapping[str, object]) -> dict[str, str]:
    """The fields of a front matter, JSON or metadata record under their common names; unknown ones are left out."""
    folded = {key.strip().lower(): value for key, value in record.items() if isinstance(key, str)}
    found = {}
    for name, aliases in FIELD_NAMES.items():
        separator = "\n\n" if name == "text" else ", "
        values = (plain(folded[alias], separator) for alias in aliases if alias in folded)
        if value := next((value for value in values if value.strip()), None):
            found[name] = value
    return found


def plain(value: object, separator: str = ", ") -> str:
    """A metadata value as text: lists are joined, of a nested record its name counts (JSON-LD, NewsAPI)."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return separator.join(part for part in (plain(item, separator) for item in value) if part)
    if isinstance(value, dict):
        return plain(value.get("name", value.get("@value", "")))
    return "" if value is None or isinstance(value, bool) else str(value)
