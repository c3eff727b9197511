"""The timeline: filters, conflicts on top, a chart, the events page by page."""

from collections import Counter

from flows.web.content import Event
from flows.web.disputes import Dispute
from flows.web.serve.asked import Asked, whole
from flows.web.serve.disputed import disputes_of, with_kin
from flows.web.serve.page import Page, link, render
from flows.web.serve.reader import Reader, Record
from flows.web.serve.selection import FILTERS, select
from flows.web.serve.svg import drawn

SIZE = 50
"""Events of one page."""

MOST_DISPUTED = 40
"""Events whose disputes are looked at for the top of the page."""

NAMED = 5
"""Actors of an event in the list."""

MOST_DRAWN = 400
"""Events in the chart; more can't be told apart."""

_ACTORS = """SELECT name FROM actor JOIN claim_actor USING (actor_id) GROUP BY name
             ORDER BY count(*) DESC, name LIMIT 300"""
_TYPES = "SELECT event_type, count(*) AS events FROM event GROUP BY event_type ORDER BY event_type"
_WHOLE = """SELECT (SELECT count(*) FROM event) AS events, count(*) AS articles,
                count(DISTINCT coalesce(source, path)) AS outlets FROM document"""
_SOURCES = "SELECT DISTINCT coalesce(source, path) AS source FROM document ORDER BY 1 LIMIT 300"


def _tell(reader: Reader, found: Asked) -> str:
    selection = select(found)
    total = selection.total(reader)
    pages = max(1, -(-total // SIZE))
    number = min(found["page"], pages)
    ids = [row["event_id"] for row in selection.page(reader, SIZE, (number - 1) * SIZE, "event_id")]
    content = reader.content(found["as_of"], ids)
    given = {name: value for name, value in found.items() if name != "page"}
    return render(
        "timeline.html.j2",
        version=reader.version,
        asked=found,
        whole=reader.records(_WHOLE)[0],
        total=total,
        number=number,
        pages=pages,
        here=lambda **changes: link("/", given, **changes),
        zoomed=lambda tick: link("/", {**given, "from": tick.first, "to": tick.last}),
        opened=lambda event: link(f"/event/{event.event_id}", {"as_of": found["as_of"]}),
        names={event.event_id: _actors(event) for event in content.events},
        as_of=found["as_of"],
        events=content.events,
        documents=content.documents,
        disputes=_disputes(reader, found) if number == 1 else (),
        chart=drawn(selection.page(reader, MOST_DRAWN, 0)) if number == 1 else None,
        most_drawn=MOST_DRAWN,
        choices=_choices(reader),
        filtered=any(given.values()),
    )


def _actors(event: Event) -> list[str]:
    """Who takes part, those that most claims name first, as many as a line has room for."""
    named = Counter(part.name for claim in event.claims for part in claim.actors if part.role != "source")
    return [name for name, _ in named.most_common(NAMED)]


def _disputes(reader: Reader, found: Asked) -> tuple[Dispute, ...]:
    """What the sources of the events asked for disagree about, the dispute with most voices first."""
    disputed = select({**found, "conflicts": True}).page(reader, MOST_DISPUTED, 0, "event_id")
    ids = [row["event_id"] for row in disputed]
    return disputes_of(with_kin(reader, ids, found["as_of"]), ids)


def _choices(reader: Reader) -> Record:
    """What the filters may be set to, as far as a page has room for it."""
    return {
        "actors": [row["name"] for row in reader.records(_ACTORS)],
        "types": reader.records(_TYPES),
        "sources": [row["source"] for row in reader.records(_SOURCES)],
    }


PAGE = Page("/", _tell, (*FILTERS, whole("page", "Which page of the list", 1, 1, 1_000_000)))
