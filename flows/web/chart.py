"""The timeline as a chart: takes events, gives Vega-Lite JSON, PNG and SVG, without pandas, numpy or a network.

A day is a point, an interval a bar of its length, an event with one known end a triangle that points to the open side.
Rows are event types or actors; colour says how the sources stand to each other; hollow is what has not happened.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

import altair as alt
import vl_convert

from flows.web.content import Event, headline
from flows.web.lanes import lanes
from flows.web.window import window
from flows.web.words import counted, plain, when

Rows = Literal["type", "actor"]

STANDINGS = {
    "disputed": ("sources disagree", "#c8403a"),
    "confirmed": ("several sources agree", "#2a8a63"),
    "single": ("one source", "#7485a0"),
}
"""How the sources of an event stand to each other, in words, with a colour that reads on white."""

HOW_TO_READ = "A point is a day, a bar an interval, a triangle an open end; an outline is planned, expected or denied"
OTHERS = "all others"
MOST_ROWS = 14
ROW_PIXELS = 30
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


def specification(placed: Placed, *, live: bool = False) -> dict[str, Any]:
    """The chart as Vega-Lite. `live` is for a page: without data, which the page gives, and as wide as its place."""
    data = alt.NamedData(name="events") if live else alt.InlineData(values=list(placed.rows), name="events")
    base = alt.Chart(data).encode(**_encoding(placed, live=live))
    bars = base.mark_bar(height=6, cornerRadius=3, clip=True).encode(x2="end:T")
    points = base.mark_point(size=46, strokeWidth=1.6, clip=True)
    chart = alt.layer(
        bars.transform_filter("datum.shape == 'span'"),
        points.transform_filter("datum.shape != 'span'").encode(shape=_shapes()),
    ).properties(width="container" if live else PIXELS, height=ROW_PIXELS * len(placed.order))
    chart = chart.add_params(_zoom(placed)) if live else chart.properties(title=_title(placed), padding=18)
    found: dict[str, Any] = json.loads(chart.configure(**_look(live)).to_json())
    return found


def as_json(specified: dict[str, Any]) -> bytes:
    """The chart as Vega-Lite JSON, for Vega's editor and other programs."""
    return json.dumps(specified, ensure_ascii=False, indent=2).encode()


def as_svg(specified: dict[str, Any]) -> bytes:
    """The chart as SVG; its texts stay texts."""
    svg: str = vl_convert.vegalite_to_svg(specified)
    return svg.encode()


def as_png(specified: dict[str, Any]) -> bytes:
    """The chart as PNG, two pixels for each of its units."""
    png: bytes = vl_convert.vegalite_to_png(specified, scale=2.0)
    return png


def _zoom(placed: Placed) -> alt.Parameter:
    """Dragging moves the days shown; the wheel changes them while Ctrl is held, so that it still scrolls the page."""
    shown: Any = {"x": [_moment(placed.first), _moment(placed.last)]}
    wheel = "wheel![event.ctrlKey]"
    return alt.selection_interval(bind="scales", encodings=["x"], name="zoom", zoom=wheel, value=shown)


def _encoding(placed: Placed, *, live: bool) -> dict[str, Any]:
    shown = alt.Undefined if live else [_moment(placed.first), _moment(placed.last)]
    words = [label for label, _ in STANDINGS.values()]
    colours = [f"var(--{key})" if live else colour for key, (_, colour) in STANDINGS.items()]
    colour = alt.Color(
        "standing:N",
        scale=alt.Scale(domain=words, range=colours),
        legend=alt.Legend(title=None, orient="top", symbolType="circle", symbolSize=70),
    )
    return {
        "x": alt.X("start:T", title=None, scale=alt.Scale(type="utc", domain=shown), axis=alt.Axis(tickCount=9)),
        "y": alt.Y("row:N", title=None, sort=list(placed.order), scale=alt.Scale(domain=list(placed.order))),
        "yOffset": alt.YOffset("lane:Q", scale=alt.Scale(domain=[-2.6, 2.6])),
        "stroke": colour,
        "fill": colour,
        "fillOpacity": alt.condition("datum.done", alt.value(0.75), alt.value(0.08)),
        "tooltip": [
            alt.Tooltip("when:N", title="When"),
            alt.Tooltip("title:N", title="What"),
            alt.Tooltip("standing:N", title="Sources"),
        ],
    }


def _shapes() -> alt.Shape:
    kinds = {"day": "circle", "until": "triangle-left", "from": "triangle-right"}
    return alt.Shape("shape:N", legend=None, scale=alt.Scale(domain=list(kinds), range=list(kinds.values())))


def _look(live: bool) -> dict[str, Any]:
    ink, muted, line = ("var(--ink)", "var(--muted)", "var(--line)") if live else ("#1d1f23", "#5a5f68", "#e2dfd6")
    font = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif"
    return {
        "background": "transparent" if live else "#ffffff",
        "font": font,
        "axis": alt.AxisConfig(
            labelColor=muted, tickColor=line, domainColor=line, gridColor=line, labelFontSize=12, labelLimit=190
        ),
        "axisY": alt.AxisConfig(grid=True, domain=False, ticks=False, labelPadding=8, labelColor=ink),
        "axisX": alt.AxisConfig(grid=True, gridDash=[2, 4], labelOverlap=True, labelSeparation=10),
        "legend": alt.LegendConfig(labelColor=ink, labelFontSize=12, columnPadding=18),
        "title": alt.TitleConfig(
            anchor="start", color=ink, subtitleColor=muted, fontSize=17, subtitleFontSize=12, offset=12
        ),
        "view": alt.ViewConfig(stroke=None),
        "aria": False,
    }


def _title(placed: Placed) -> alt.TitleParams:
    shown = when(placed.first, placed.last, "interval")
    if placed.outside:
        shown += f"; {counted(placed.outside, 'event')} before or after these days"
    return alt.TitleParams(
        f"{counted(len(placed.rows), 'event')} told by {counted(placed.articles, 'article')}",
        subtitle=[shown, HOW_TO_READ],
    )


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


def _moment(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day, utc=True)
