"""Full-text search, without an index: what is found and in which order follows from three sentences.

A title, article or quote is found when it holds every word of the question, wherever and within longer words too, case
and accents aside; words in double quotes stand together. Those with more of the words in their title come first, then
those in which the words occur more often, then the newest. The excerpt shows where most of the words stand together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from flows.web.serve.excerpt import Excerpt, excerpt, folded
from flows.web.serve.reader import Reader
from flows.web.serve.refusal import Refusal

Kind = Literal["event", "quote", "document"]
KINDS: tuple[Kind, ...] = ("event", "quote", "document")
MOST_WORDS = 12

_WORD = re.compile(r'"([^"]+)"|([^\s"]+)')

# What is searched of each kind; `beside` counts as the title does: an outlet's name is worth finding too.
_SOURCES = {
    "event": """
        SELECT event_id AS id, title, '' AS beside,
            title || coalesce(' (' || nullif(array_to_string(actors, ', '), '') || ')', '') AS words,
            0 AS char_start, NULL AS outlet, first_date AS day, event_id, NULL AS document_id
        FROM timeline""",
    "quote": """
        SELECT claim_id AS id, event.title, '' AS beside, quote AS words,
            char_start, coalesce(source, path) AS outlet, claim.first_date AS day, event_id, document_id
        FROM claim JOIN event USING (event_id) JOIN document USING (document_id)""",
    "document": """
        SELECT document_id AS id, coalesce(title, path) AS title, coalesce(source, '') || ' ' || path AS beside,
            text AS words, 0 AS char_start, coalesce(source, path) AS outlet, published_first AS day,
            NULL AS event_id, document_id
        FROM document""",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: its id, title and day, whose words they are, where it leads, the words in their surroundings."""

    kind: Kind
    id: str
    title: str
    outlet: str | None
    day: date | None
    event_id: str | None
    document_id: str | None
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Found:
    """What was found of one kind: how many in all, and the best."""

    kind: Kind
    total: int
    hits: tuple[Hit, ...]


def words_of(question: str) -> tuple[str, ...]:
    """The words and phrases of a question. Raises Refusal where there are none, or too many."""
    found = tuple(dict.fromkeys(" ".join((phrase or word).split()) for phrase, word in _WORD.findall(question)))
    words = tuple(word for word in found if folded(word)[0])
    if not words:
        raise Refusal(400, "Say which words to search for.")
    if len(words) > MOST_WORDS:
        raise Refusal(400, f"Search for {MOST_WORDS} words at most.")
    return words


def search(reader: Reader, words: Sequence[str], kind: Kind, limit: int, offset: int = 0) -> Found:
    """What of one kind holds all the words, best first."""
    rows = reader.records(_sql(kind, words), [*words, limit, offset])
    hits = tuple(
        Hit(kind, row["id"], row["title"], row["outlet"], row["day"], row["event_id"], row["document_id"],
            excerpt(row["words"], words, row["char_start"]))
        for row in rows
    )  # fmt: skip
    if hits or not offset:
        return Found(kind, rows[0]["total"] if rows else 0, hits)
    return Found(kind, search(reader, words, kind, 1).total, ())


def _sql(kind: Kind, words: Sequence[str]) -> str:
    """The query, with a parameter for each word, the limit and the offset."""
    folded = [f"strip_accents(lower(${number}))" for number in range(1, len(words) + 1)]
    everywhere = " AND ".join(f"(contains(folded, {word}) OR contains(folded_title, {word}))" for word in folded)
    in_title = " + ".join(f"contains(folded_title, {word})::INT" for word in folded)
    times = " + ".join(f"(length(folded) - length(replace(folded, {word}, ''))) // length({word})" for word in folded)
    return f"""
        WITH folded AS (
            SELECT *, strip_accents(lower(words)) AS folded,
                strip_accents(lower(title || ' ' || beside)) AS folded_title
            FROM ({_SOURCES[kind]})
        )
        SELECT id, title, words, char_start, outlet, day, event_id, document_id, count(*) OVER () AS total
        FROM folded
        WHERE {everywhere}
        ORDER BY {in_title} DESC, {times} DESC, day DESC NULLS LAST, id
        LIMIT ${len(words) + 1} OFFSET ${len(words) + 2}"""  # noqa: S608 (this file's own words)
