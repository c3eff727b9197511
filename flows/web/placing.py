"""Where each event goes in a chart of the timeline: its row, its lane, its days, its shape. Pure.

Takes events; gives plain values, which any chart can draw.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from flows.web.content import Event, headline
from flows.web.lanes import lanes
from flows.web.window import window
from flows.web.words import plain, when

Rows = Literal["type", "actor"]

STANDINGS = {
    "disputed": ("sources disagree", "#c8403a"),
    "confirmed": ("several sources agree", "#1a8199"),
    "single": ("one source", "#7485a0"),
}
"""How the sources of an event stand to each other, in words, with a colour that reads on white."""

OTHERS = "all others"
MOST_ROWS = 14
PIXELS = 860


@dataclass(frozen=True, slots=True)
class Placed:
    """The data of a chart: one row of plain values an event, and the first and last day to show at first."""

    rows: tuple[dict[str, Any], ...]
    order: tuple[str, ...]
    first: date
    last: date
    articles: int

    @property
    def outside(self) -> int:
        """How many events lie wholly before or after the days shown."""
        first, last = self.first.isoformat(), self.last.isoformat()
        return sum(row["end"] < first or row["start"] > last for row in self.rows)


def standing(event: Event) -> str:
    """How an event's sources stand to each other: a key of STANDINGS."""
    if event.conflicts:
        return "disputed"
    return "confirmed" if event.sources > 1 else "single"


def lead_actor(event: Event) -> str | None:
    """The actor that the event is about: the one most often its subject, else the one most often named."""
    named = Counter(part.name for claim in event.claims for part in claim.actors if part.role != "source")
    subjects = Counter(part.name for claim in event.claims for part in claim.actors if part.role == "subject")
    found = subjects or named
    return min(found, key=lambda name: (-found[name], -named[name], name)) if found else None


def place(events: Sequence[Event], by: Rows = "type") -> Placed | None:
    """Where each event goes; None when none of them has a date."""
    dated = [event for event in events if event.first_date or event.last_date]
    if not dated:
        return None
    first, last = window([day for event in dated for day in _ends(event)])
    names = {event.event_id: _row(event, by) for event in dated}
    counts = Counter(names.values())
    order = sorted(counts, key=lambda name: (name == OTHERS, -counts[name], name))
    if len(order) > MOST_ROWS:
        kept = [name for name in order if name != OTHERS][: MOST_ROWS - 1]
        names = {key: name if name in kept else OTHERS for key, name in names.items()}
        order = [*kept, OTHERS]
    gap = timedelta(days=max(1, (last - first).days * 14 // PIXELS))
    lane_of = lanes([(names[e.event_id], *_ends(e), e.event_id) for e in dated], gap)
    loudest_last = sorted(dated, key=lambda event: list(STANDINGS).index(standing(event)), reverse=True)
    rows = tuple(_datum(event, names[event.event_id], lane_of[event.event_id]) for event in loudest_last)
    articles = {claim.document_id for event in dated for claim in event.claims}
    return Placed(rows, tuple(order), first, last, len(articles))


def drawn(first: date | None, last: date | None) -> dict[str, str]:
    """Where and as what an interval is drawn: first day, the day after the last, shape. Empty when neither is known."""
    ends = first or last, last or first
    if ends[0] is None or ends[1] is None:
        return {}
    shape = "until" if first is None else "from" if last is None else "day" if first == last else "span"
    end = _within(ends[1], timedelta(days=1)) if shape == "span" else ends[1]
    return {"start": ends[0].isoformat(), "end": end.isoformat(), "shape": shape}


def _datum(event: Event, row: str, lane: int) -> dict[str, Any]:
    return {
        "id": event.event_id,
        **drawn(event.first_date, event.last_date),
        "row": row,
        "lane": lane,
        "when": when(event.first_date, event.last_date, event.precision),
        "title": headline(event),
        "standing": STANDINGS[standing(event)][0],
        "done": event.status == "happened",
    }


def _row(event: Event, by: Rows) -> str:
    return plain(event.event_type) if by == "type" else lead_actor(event) or OTHERS


def _ends(event: Event) -> tuple[date, date]:
    first, last = event.first_date or event.last_date, event.last_date or event.first_date
    if first is None or last is None:
        raise ValueError(f"The event {event.event_id} has no date to be drawn at.")
    return first, last


def _within(day: date, margin: timedelta) -> date:
    """The day moved by a margin, within what a date can be."""
    try:
        return day + margin
    except OverflowError:
        return day
