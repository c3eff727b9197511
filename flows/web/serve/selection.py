"""Which events are asked for: the timeline's filters, the same for people's links and for the API."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flows.web.serve import asked
from flows.web.serve.asked import Asked
from flows.web.serve.reader import Reader, Record
from flows.web.serve.refusal import Refusal
from schemas.vocabulary import EVENT_TYPES

FILTERS = (
    asked.day("from", "Events that end on that day or later"),
    asked.day("to", "Events that begin on that day or earlier"),
    asked.text("actor", "Events in which this actor takes part: a name, a ticker or the company above it"),
    asked.word("type", "Events of this type", list(EVENT_TYPES)),
    asked.text("source", "Events that this outlet tells of"),
    asked.flag("conflicts", "Only events whose sources disagree"),
    asked.day("as_of", "The timeline as the documents published by that day support it"),
)

PAGING = (
    asked.whole("limit", "How many at most", 100, 1, 1_000),
    asked.whole("offset", "How many to pass over first", 0, 0, 10_000_000),
)

ORDER = "ORDER BY first_date NULLS LAST, last_date NULLS LAST, event_id"

_OF_ACTOR = """event_id IN (
    SELECT event_id FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
    WHERE lower($actor) IN (lower(name), lower(ticker), lower(parent)))"""

_TOLD_BY = """event_id IN (
    SELECT event_id FROM claim JOIN document USING (document_id)
    WHERE lower(coalesce(source, path)) = lower($source) AND ($as_of IS NULL OR published_last <= $as_of))"""

_CONDITIONS = {
    "from": "coalesce(last_date, first_date) >= $from",
    "to": "coalesce(first_date, last_date) <= $to",
    "actor": _OF_ACTOR,
    "type": "event_type = $type",
    "source": _TOLD_BY,
    "conflicts": "conflicts > 0",
}


@dataclass(frozen=True, slots=True)
class Selection:
    """A query's source and conditions, and the values that go in."""

    source: str
    conditions: str
    values: dict[str, Any]

    def total(self, reader: Reader) -> int:
        """How many events there are."""
        sql = f"SELECT count(*) FROM {self.source} WHERE {self.conditions}"  # noqa: S608 (this file's own words)
        return int(reader.value(sql, self._used(sql)))

    def page(self, reader: Reader, limit: int, offset: int, columns: str = "*") -> list[Record]:
        """Some of them, in the timeline's order."""
        sql = f"SELECT {columns} FROM {self.source} WHERE {self.conditions} {ORDER} LIMIT $limit OFFSET $offset"  # noqa: S608
        return reader.records(sql, {**self._used(sql), "limit": limit, "offset": offset})

    def _used(self, sql: str) -> dict[str, Any]:
        return {name: value for name, value in self.values.items() if f"${name}" in sql}


def select(found: Asked) -> Selection:
    """The events that meet every filter. Raises Refusal where the days are the wrong way round."""
    if found["from"] and found["to"] and found["from"] > found["to"]:
        raise Refusal(400, f"from {found['from']} is after to {found['to']}; swap them.")
    source = "timeline" if found["as_of"] is None else "timeline_as_of($as_of)"
    conditions = [condition for name, condition in _CONDITIONS.items() if found[name]]
    return Selection(source, " AND ".join(conditions) or "true", dict(found))


def filled(found: Asked, names: Sequence[str]) -> list[tuple[str, str]]:
    """The parameters that were given, as a link repeats them."""
    return [(name, "1" if found[name] is True else str(found[name])) for name in names if found[name]]
