"""What a page's script needs to filter events and to tell them as of a day: plain JSON values. Pure.

Takes a version's content and its disputes; gives a dictionary. Days are ISO 8601 texts, which compare as they stand; an
interval of knowledge is [from, until), `until` null while it holds. Articles are called by their numbers in the list.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

from flows.web.chart import specification
from flows.web.content import Comparison, Content, Event, Told, headline
from flows.web.disputes import Dispute
from flows.web.placing import STANDINGS, Rows, drawn, place
from flows.web.words import counted, day, plain, when

Json = dict[str, Any]


def index(content: Content, disputes: Sequence[Dispute]) -> Json:
    """Everything by which the page's script chooses and words what it shows."""
    days = _days(content)
    number = {key: at for at, key in enumerate(content.documents)}
    conflicting: dict[str, list[list[str | None]]] = {}
    for pair in content.past:
        if pair.conflicting:
            conflicting.setdefault(pair.event_id, []).append(_interval(pair))
    return {
        "days": [{"day": each.isoformat(), "words": day(each)} for each in days],
        "documents": [
            {"known": _iso(document.known_from), "name": document.name} for document in content.documents.values()
        ],
        "events": [_event(event, number, conflicting.get(event.event_id, [])) for event in content.events],
        "disputes": [_dispute(content, dispute) for dispute in disputes],
        "standings": {key: words for key, (words, _) in STANDINGS.items()},
        "charts": {by: _chart(content, by) for by in get_args(Rows)},
        "drawn": {event.event_id: drawn(event.first_date, event.last_date) for event in content.events},
    }


def _days(content: Content) -> list[date]:
    """The days on which something was learned, in their order."""
    events = {event.event_id for event in content.events}
    told = {version.known_from for event in content.events for version in event.past}
    return sorted(told | {pair.known_from for pair in content.past if pair.known_from and pair.event_id in events})


def _event(event: Event, number: Mapping[str, int], conflicting: list[list[str | None]]) -> Json:
    actors: dict[str, set[int]] = {}
    for claim in event.claims:
        for part in claim.actors:
            for name in filter(None, (part.name, part.parent)):
                actors.setdefault(name, set()).add(number[claim.document_id])
    return {
        "id": event.event_id,
        "type": event.event_type,
        "first": _iso(event.first_date or event.last_date),
        "last": _iso(event.last_date or event.first_date),
        "documents": sorted({number[claim.document_id] for claim in event.claims}),
        "actors": {name: sorted(documents) for name, documents in sorted(actors.items())},
        "several": event.sources > 1,
        "disputed": bool(event.conflicts),
        "conflicting": conflicting,
        "past": [_told(event, version) for version in event.past],
    }


def _told(event: Event, version: Told) -> Json:
    """A version of the event: its days, and what it says otherwise than the event does now."""
    now = _words(event, event)
    said = {name: value for name, value in _words(event, version).items() if value != now[name]}
    return {"from": version.known_from.isoformat(), "until": _iso(version.known_until), **said}


def _words(event: Event, version: Event | Told) -> Json:
    return {
        "title": headline(event, version.title),
        "when": when(version.first_date, version.last_date, version.precision),
        "first": _iso(version.first_date or version.last_date),
        "last": _iso(version.last_date or version.first_date),
        "status": plain(version.status),
        "sources": counted(version.sources, "source"),
        "several": version.sources > 1,
        "drawn": drawn(version.first_date, version.last_date),
    }


def _dispute(content: Content, dispute: Dispute) -> Json:
    """From when until when the dispute was known, and how its headline read at that time."""
    ids = {pair.comparison_id for pair in dispute.comparisons}
    spans = [_interval(pair) for pair in content.past if pair.comparison_id in ids and pair.conflicting]
    documents = [voice.document for side in dispute.sides for voice in side.voices]
    since = {item.document_id: _iso(item.known_from) for item in documents}
    turns = sorted({day for days in (*spans, since.values()) for day in days if day})
    told = []
    for first, until in zip(turns, [*turns[1:], None], strict=True):
        known = {key for key, day in since.items() if day and day <= first}
        if any(_holds(span, first) for span in spans) and all(side.heard(known) for side in dispute.sides):
            told.append({"from": first, "until": until, "headline": dispute.headline(known)})
    now = any(pair in dispute.event.comparisons for pair in dispute.comparisons)
    return {"past": told, "now": now, "event": dispute.event.event_id}


def _chart(content: Content, by: Rows) -> Json | None:
    placed = place(content.events, by)
    if placed is None:
        return None
    rows = [{name: row[name] for name in ("id", "row", "lane")} for row in placed.rows]
    return {"rows": rows, "spec": specification(placed, live=True)}


def _interval(pair: Comparison) -> list[str | None]:
    return [_iso(pair.known_from), _iso(pair.known_until)]


def _holds(span: list[str | None], day: str) -> bool:
    first, until = span
    return first is not None and first <= day and (until is None or day < until)


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None
