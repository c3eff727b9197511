"""The timeline as a drawing of links: rows of event types, marks in lanes, days that can be clicked. Pure.

Takes rows of the timeline; gives numbers for a template to draw. The page's style colours it in either theme.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from flows.web.lanes import lanes
from flows.web.serve.reader import Record
from flows.web.serve.ticks import Tick, ticks
from flows.web.window import window

WIDTH, LEFT, TOP, ROW, LANE, LABEL = 960, 150, 28, 34, 6, 60
"""In units of the drawing: its width, the room for names and for days, a row, a lane, the width of a day's name."""

STANDINGS = ("single", "confirmed", "disputed")
"""In the order in which they are drawn: what is disputed lies on top."""

Shape = Literal["day", "span", "from", "until"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One event: where it lies, how it is drawn, and what it says."""

    event_id: str
    title: str
    when: str
    x: float
    end: float
    y: float
    shape: Shape
    standing: str
    done: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that is drawn. `outside` counts events before or after the days shown, `undated` those without a day."""

    height: int
    rows: tuple[tuple[str, float], ...]
    ticks: tuple[tuple[Tick, float], ...]
    marks: tuple[Mark, ...]
    outside: int
    undated: int


def drawn(events: Sequence[Record]) -> Drawing | None:
    """The drawing of some events; None when none of them has a day."""
    dated = [event for event in events if event["first_date"] or event["last_date"]]
    if not dated:
        return None
    first, last = window([day for event in dated for day in (_first(event), _last(event))])
    near = [event for event in dated if _first(event) <= last and _last(event) >= first]
    counts = Counter(event["event_type"] for event in near)
    rows = {name: TOP + ROW * (place + 0.5) for place, name in enumerate(sorted(counts, key=lambda n: (-counts[n], n)))}
    scale = (WIDTH - LEFT) / ((last - first).days + 1)

    def x(day: date, after: int = 0) -> float:
        """Where a day begins, or the day so many days after it."""
        return round(LEFT + min(max((day - first).days + after, 0), (last - first).days + 1) * scale, 1)

    return Drawing(
        TOP + ROW * len(rows) + 6,
        tuple(rows.items()),
        tuple((tick, x(tick.first)) for tick in ticks(first, last) if x(tick.first) < WIDTH - LABEL),
        tuple(_marks(near, rows, x, timedelta(days=max(1, round(10 / scale))))),
        len(dated) - len(near),
        len(events) - len(dated),
    )


def _marks(
    events: Sequence[Record], rows: dict[str, float], x: Callable[..., float], gap: timedelta
) -> Iterator[Mark]:
    lane_of = lanes(((e["event_type"], _first(e), _last(e), e["event_id"]) for e in events), gap)
    for event in sorted(events, key=lambda event: STANDINGS.index(_standing(event))):
        yield Mark(
            event["event_id"],
            event["title"],
            event["when"],
            x(_first(event)),
            x(_last(event), 1),
            rows[event["event_type"]] + lane_of[event["event_id"]] * LANE,
            _shape(event),
            _standing(event),
            event["status"] == "happened",
        )


def _standing(event: Record) -> str:
    """How the sources of an event stand to each other."""
    if event["conflicts"]:
        return "disputed"
    return "confirmed" if event["sources"] > 1 else "single"


def _shape(event: Record) -> Shape:
    if event["first_date"] is None:
        return "until"
    if event["last_date"] is None:
        return "from"
    return "day" if event["first_date"] == event["last_date"] else "span"


def _first(event: Record) -> date:
    found: date = event["first_date"] or event["last_date"]
    return found


def _last(event: Record) -> date:
    found: date = event["last_date"] or event["first_date"]
    return found
