"""The JSON API: every address, what may be asked there and what it answers."""

from urllib.parse import urlencode

from flows.publish.history import versions
from flows.web.serve import asked, records
from flows.web.serve.asked import Asked
from flows.web.serve.endpoint import Endpoint, listing, made_of, row, rows
from flows.web.serve.figures import FIGURE_FILTERS, figures
from flows.web.serve.reader import Reader, Record
from flows.web.serve.search import KINDS, Kind, search, words_of
from flows.web.serve.selection import FILTERS, PAGING, filled, select


def _events(reader: Reader, found: Asked) -> Record:
    selection = select(found)
    events = selection.page(reader, found["limit"], found["offset"])
    return _page(reader, "/api/events", found, selection.total(reader), {"events": events})


def _event(reader: Reader, found: Asked) -> Record:
    return {"version": reader.version, **records.event(reader, found["event_id"], found["as_of"])}


def _documents(reader: Reader, found: Asked) -> Record:
    where = "$source IS NULL OR lower(coalesce(source, path)) = lower($source)"
    sql = f"SELECT * EXCLUDE (text) FROM document WHERE {where} ORDER BY path, document_id LIMIT $limit OFFSET $offset"  # noqa: S608
    total = reader.value(f"SELECT count(*) FROM document WHERE {where}", {"source": found["source"]})  # noqa: S608
    return _page(reader, "/api/documents", found, total, {"documents": reader.records(sql, dict(found))})


def _document(reader: Reader, found: Asked) -> Record:
    return {"version": reader.version, **records.document(reader, found["document_id"])}


def _conflicts(reader: Reader, found: Asked) -> Record:
    as_of = found["as_of"]
    source, given = ("conflict", {}) if as_of is None else ("conflict_as_of($as_of)", {"as_of": as_of})
    total = reader.value(f"SELECT count(*) FROM {source}", given)  # noqa: S608 (this file's own words)
    sql = f"SELECT * FROM {source} LIMIT $limit OFFSET $offset"  # noqa: S608
    page = reader.records(sql, {**given, "limit": found["limit"], "offset": found["offset"]})
    return _page(reader, "/api/conflicts", found, total, {"conflicts": page})


def _figures(reader: Reader, found: Asked) -> Record:
    total, page = figures(reader, found, found["limit"], found["offset"])
    return _page(reader, "/api/figures", found, total, {"figures": page})


def _search(reader: Reader, found: Asked) -> Record:
    words = words_of(found["q"] or "")
    kinds = [kind for kind in KINDS if found["kind"] in (None, kind)]
    return {
        "version": reader.version,
        "words": words,
        "found": [_found(reader, words, kind, found) for kind in kinds],
    }


def _found(reader: Reader, words: tuple[str, ...], kind: Kind, found: Asked) -> Record:
    answer = search(reader, words, kind, found["limit"], found["offset"])
    hits = [
        {
            "id": hit.id,
            "title": hit.title,
            "outlet": hit.outlet,
            "day": hit.day,
            "event_id": hit.event_id,
            "document_id": hit.document_id,
            "excerpt": hit.excerpt.text,
            "marks": hit.excerpt.marks,
        }
        for hit in answer.hits
    ]
    return {"kind": kind, "total": answer.total, "hits": hits}


def _versions(reader: Reader, _: Asked) -> Record:
    listed = [
        {"name": version.name, "is_current": version.is_current, "rows": version.rows}
        for version in reversed(versions(reader.warehouse))
    ]
    return {"version": reader.version, "versions": listed}


def _health(reader: Reader, _: Asked) -> Record:
    newest = reader.records("SELECT engine_version, finished_at FROM run ORDER BY finished_at DESC LIMIT 1")[0]
    return {"status": "ok", "version": reader.version, "events": reader.value("SELECT count(*) FROM event"), **newest}


def _page(reader: Reader, path: str, found: Asked, total: int, items: Record) -> Record:
    """One page of a list, with the way to the next."""
    after = found["offset"] + found["limit"]
    query = urlencode([*filled(found, [name for name in found if name != "offset"]), ("offset", str(after))])
    return {"version": reader.version, "total": total, "next": f"{path}?{query}" if after < total else None, **items}


NAME = {"type": "string", "description": "Name of the published version that answered"}
COUNT = {"type": "integer", "minimum": 0}

_CLAIM = {
    "allOf": [row("claim")],
    "type": "object",
    "properties": {"actors": rows("part"), "figures": rows("figure")},
    "required": ["actors", "figures"],
}
_HIT = made_of(
    id={"type": "string", "description": "Id of the event, claim or article"},
    title={"type": "string", "description": "Title of the event or article"},
    outlet={"type": ["string", "null"], "description": "Whose words they are; null for an event"},
    day={"type": ["string", "null"], "format": "date", "description": "First day of the event, claim or publication"},
    event_id={"type": ["string", "null"]},
    document_id={"type": ["string", "null"]},
    excerpt={"type": "string", "description": "Where most of the words stand together"},
    marks={
        "type": "array",
        "description": "Where the words stand in the excerpt: first character, character after the last",
        "items": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
    },
)

_AS_OF = FILTERS[-1]

ENDPOINTS = (
    Endpoint("/api/events", "The timeline, filtered, page by page", listing(events=rows("timeline")), _events,
             (*FILTERS, *PAGING)),
    Endpoint("/api/events/{event_id}", "One event: who says so in which words, how they compare, what was known when",
             made_of(version=NAME, event=row("timeline"), claims={"type": "array", "items": _CLAIM},
                     documents=rows("article"), comparisons=rows("comparison"), history=rows("event_version")),
             _event, (_AS_OF,), {"event_id": "Id of the event"}),
    Endpoint("/api/documents", "The articles, without their texts", listing(documents=rows("article")), _documents,
             (asked.text("source", "Articles of this outlet"), *PAGING)),
    Endpoint("/api/documents/{document_id}", "One article with its text and what it claims",
             made_of(version=NAME, document=row("document"), claims={"type": "array", "items": _CLAIM}),
             _document, (), {"document_id": "Id of the article"}),
    Endpoint("/api/conflicts", "Pairs of statements that can't both be right", listing(conflicts=rows("conflict")),
             _conflicts, (_AS_OF, *PAGING)),
    Endpoint("/api/figures", "Figures over time: the same measure by whoever stated it",
             listing(figures=rows("figure_over_time")), _figures,
             (*FIGURE_FILTERS, *PAGING)),
    Endpoint("/api/search", "Full-text search over events, quotes and articles",
             made_of(version=NAME, words={"type": "array", "items": {"type": "string"}},
                     found={"type": "array", "items": made_of(
                         kind={"enum": list(KINDS)}, total=COUNT, hits={"type": "array", "items": _HIT})}),
             _search,
             (asked.text("q", "The words, all of which must occur; in double quotes they stand together"),
              asked.word("kind", "Only these: event, quote or document", KINDS),
              asked.whole("limit", "How many of each kind at most", 20, 1, 100), PAGING[1])),
    Endpoint("/api/versions", "The published versions, newest first",
             made_of(version=NAME, versions={"type": "array", "items": made_of(
                 name={"type": "string"}, is_current={"type": "boolean"},
                 rows={"type": ["object", "null"], "additionalProperties": COUNT})}),
             _versions),
    Endpoint("/api/health", "Whether there is a timeline to read, and which",
             made_of(status={"const": "ok"}, version=NAME, events=COUNT, engine_version={"type": "string"},
                     finished_at={"type": "string", "format": "date-time"}),
             _health),
)  # fmt: skip
