"""The timeline as a chart: takes where its events go, gives Vega-Lite JSON, PNG and SVG.

Needs no pandas, no numpy and no network. A day is a point, an interval a bar of its length, an event with one known
end a triangle that points to the open side. Colour says how the sources stand to each other; an outline is what has
not happened.
"""

import json
from datetime import date
from typing import Any

import altair as alt
import vl_convert

from flows.web.placing import PIXELS, STANDINGS, Placed
from flows.web.words import counted, when

HOW_TO_READ = "A point is a day, a bar an interval, a triangle an open end; an outline is planned, expected or denied"
ROW_PIXELS = 30


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


def _moment(day: date) -> alt.DateTime:
    return alt.DateTime(year=day.year, month=day.month, date=day.day, utc=True)
