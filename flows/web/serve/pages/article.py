"""An article with every claim marked in its text, and the list of all articles."""

from urllib.parse import urlsplit

from flows.web.passages import segments
from flows.web.serve.asked import Asked, text, whole
from flows.web.serve.page import Page, link, render
from flows.web.serve.reader import Reader
from flows.web.serve.refusal import Refusal

SIZE = 100

_EVENTS = "SELECT DISTINCT event_id FROM claim WHERE document_id = $id"
_ARTICLES = """SELECT document_id, path, source, title, published_first, published_last, duplicate_of,
                   count(DISTINCT event_id) AS events
               FROM document LEFT JOIN claim USING (document_id)
               WHERE $source IS NULL OR lower(coalesce(source, path)) = lower($source)
               GROUP BY ALL ORDER BY published_last NULLS LAST, path LIMIT $limit OFFSET $offset"""
_HOW_MANY = "SELECT count(*) FROM document WHERE $source IS NULL OR lower(coalesce(source, path)) = lower($source)"


def _tell(reader: Reader, found: Asked) -> str:
    document_id = found["document_id"]
    documents = reader.records("SELECT * FROM document WHERE document_id = $id", {"id": document_id})
    if not documents:
        raise Refusal(404, f"There is no article {document_id[:40]!r}; /articles lists those there are.")
    ids = [row["event_id"] for row in reader.records(_EVENTS, {"id": document_id})]
    events = reader.content(None, ids).events
    claims = [claim for event in events for claim in event.claims if claim.document_id == document_id]
    document = documents[0]
    return render(
        "article.html.j2",
        version=reader.version,
        document=document,
        address=document["url"] if _can_be_visited(document["url"]) else None,
        segments=segments(document["text"], claims),
        claims=sorted(claims, key=lambda claim: (claim.char_start, claim.claim_id)),
        events={event.event_id: event for event in events},
    )


def _tell_all(reader: Reader, found: Asked) -> str:
    total = reader.value(_HOW_MANY, {"source": found["source"]})
    pages = max(1, -(-total // SIZE))
    number = min(found["page"], pages)
    asked = {"source": found["source"], "limit": SIZE, "offset": (number - 1) * SIZE}
    return render(
        "articles.html.j2",
        version=reader.version,
        articles=reader.records(_ARTICLES, asked),
        source=found["source"],
        total=total,
        number=number,
        pages=pages,
        here=lambda **changes: link("/articles", {"source": found["source"]}, **changes),
    )


def _can_be_visited(url: str | None) -> bool:
    """Whether the address that an article names is one of the web: a link must run no script."""
    try:
        return url is not None and urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return False


PAGE = Page("/article/{document_id}", _tell)
LIST = Page(
    "/articles", _tell_all, (text("source", "Articles of this outlet"), whole("page", "Which page", 1, 1, 1_000_000))
)
