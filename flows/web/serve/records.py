"""What the API tells of one event or one article, as rows of the warehouse gathered under each other."""

from datetime import date

from flows.web.serve.reader import Reader, Record
from flows.web.serve.refusal import Refusal

_CLAIMS = """SELECT claim.* FROM claim JOIN document USING (document_id)
              WHERE event_id = $id AND ($as_of IS NULL OR published_last <= $as_of)
              ORDER BY published_last NULLS LAST, path, char_start, claim_id"""
_CLAIMS_OF_DOCUMENT = "SELECT * FROM claim WHERE document_id = $id ORDER BY char_start, claim_id"
_FIGURES = "SELECT * FROM figure WHERE claim_id IN (SELECT unnest($claims)) ORDER BY char_start, figure_id"
_ACTORS = """SELECT claim_actor.claim_id, actor.*, role, char_start, char_end
             FROM claim_actor JOIN actor USING (actor_id)
             WHERE claim_id IN (SELECT unnest($claims)) ORDER BY claim_id, char_start, char_end, actor_id, role"""
_COMPARISONS = "SELECT * FROM comparison WHERE event_id = $id ORDER BY verdict, comparison_id"
_COMPARISONS_AS_OF = """SELECT * EXCLUDE (known_from, known_until) FROM comparison_version
                         WHERE event_id = $id AND known_from <= $as_of
                             AND ($as_of < known_until OR known_until IS NULL)
                         ORDER BY verdict, comparison_id"""
_HISTORY = """SELECT * FROM event_version WHERE event_id = $id AND ($as_of IS NULL OR known_from <= $as_of)
              ORDER BY known_from"""
_DOCUMENTS = """SELECT * EXCLUDE (text) FROM document
                WHERE document_id IN (SELECT document_id FROM claim WHERE event_id = $id)
                    AND ($as_of IS NULL OR published_last <= $as_of)
                ORDER BY path"""


def event(reader: Reader, event_id: str, as_of: date | None) -> Record:
    """An event with its claims, their documents, comparisons and history. Raises Refusal where there is none.

    With `as_of`, what the documents published by that day made of it.
    """
    named = {"id": event_id, "as_of": as_of}
    source, pairs, asked = (
        ("timeline", _COMPARISONS, {"id": event_id})
        if as_of is None
        else ("timeline_as_of($as_of)", _COMPARISONS_AS_OF, named)
    )
    found = reader.records(f"SELECT * FROM {source} WHERE event_id = $id", asked)  # noqa: S608 (this file's own words)
    if not found:
        raise Refusal(404, no_event(reader, event_id, as_of))
    return {
        "event": found[0],
        "claims": _with_parts(reader, reader.records(_CLAIMS, named)),
        "documents": reader.records(_DOCUMENTS, named),
        "comparisons": reader.records(pairs, asked),
        "history": reader.records(_HISTORY, named),
    }


def document(reader: Reader, document_id: str) -> Record:
    """An article with its text and what it claims. Raises Refusal where there is none."""
    found = reader.records("SELECT * FROM document WHERE document_id = $id", {"id": document_id})
    if not found:
        raise Refusal(404, f"There is no article {document_id[:40]!r}; /api/documents lists them.")
    claims = reader.records(_CLAIMS_OF_DOCUMENT, {"id": document_id})
    return {"document": found[0], "claims": _with_parts(reader, claims)}


def _with_parts(reader: Reader, claims: list[Record]) -> list[Record]:
    """The claims with their actors and figures under them."""
    asked = {"claims": [claim["claim_id"] for claim in claims]}
    gathered = {claim["claim_id"]: {**claim, "actors": [], "figures": []} for claim in claims}
    for actor in reader.records(_ACTORS, asked):
        gathered[actor.pop("claim_id")]["actors"].append(actor)
    for figure in reader.records(_FIGURES, asked):
        gathered[figure["claim_id"]]["figures"].append(figure)
    return list(gathered.values())


def no_event(reader: Reader, event_id: str, as_of: date | None) -> str:
    """Why there is no such event, or none as of that day, in one sentence."""
    known = reader.records("SELECT min(known_from) AS day FROM event_version WHERE event_id = $id", {"id": event_id})
    if as_of is not None and (day := known[0]["day"]):
        return f"The event was not known on {as_of}; dated articles tell of it from {day} on."
    return f"There is no event {event_id[:40]!r}; the timeline links to those there are."
