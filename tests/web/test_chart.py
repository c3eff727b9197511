"""The chart shows every dated event where and as what it is, as JSON, SVG and PNG, with nothing but its library."""

import subprocess
import sys
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from flows.web.chart import as_json, as_png, as_svg, specification
from flows.web.content import Event
from flows.web.lanes import ORDER, lanes
from flows.web.placing import MOST_ROWS, OTHERS, drawn, lead_actor, place, standing
from tests.web.telling import DAY, claim, disagreeing, document, event, large

SHAPES = {
    "day": (DAY, DAY, DAY),
    "span": (DAY, DAY + timedelta(5), DAY + timedelta(6)),
    "from": (DAY, None, DAY),
    "until": (None, DAY, DAY),
}


@pytest.mark.parametrize(("shape", "span"), SHAPES.items(), ids=SHAPES)
def test_shapes(shape: str, span: tuple[date | None, date | None, date]) -> None:
    first, last, end = span
    assert drawn(first, last) == {"start": DAY.isoformat(), "end": end.isoformat(), "shape": shape}


def test_nothing_is_drawn_without_a_date() -> None:
    assert drawn(None, None) == {}
    assert place([event("e", first=None, last=None)]) is None
    assert place([]) is None


def test_standings() -> None:
    (disputed,) = disagreeing([("26%", 26), ("11%", 11)]).events
    (agreed,) = disagreeing([("26%", 26), ("26%", 26)]).events
    (single,) = disagreeing([("26%", 26)]).events
    assert [standing(each) for each in (disputed, agreed, single)] == ["disputed", "confirmed", "single"]


def test_the_lead_is_the_subject_most_often_named() -> None:
    of = document()
    told = [claim(f"c{at}", "e", of, of.text, actors=names) for at, names in enumerate([("B", "A"), ("A",)])]
    assert lead_actor(event("e", *told)) == "A"
    assert lead_actor(event("e")) is None


def many(count: int) -> list[Event]:
    of = document()
    return [event(f"e{at}", claim(f"c{at}", f"e{at}", of, of.text, actors=(f"Actor {at}",))) for at in range(count)]


def test_many_actors_share_the_last_row() -> None:
    placed = place(many(MOST_ROWS + 5), "actor")
    assert placed
    assert len(placed.order) == MOST_ROWS
    assert placed.order[-1] == OTHERS
    assert {row["row"] for row in placed.rows} == set(placed.order)


def test_what_happens_together_lies_side_by_side() -> None:
    items = [("row", DAY, DAY, f"e{at}") for at in range(5)]
    assert sorted(lanes(items, timedelta(1)).values()) == sorted(ORDER)
    assert set(lanes([("a", DAY, DAY, "1"), ("b", DAY, DAY, "2")], timedelta(1)).values()) == {0}
    apart = [("row", DAY, DAY, "1"), ("row", DAY + timedelta(5), DAY + timedelta(5), "2")]
    assert set(lanes(apart, timedelta(1)).values()) == {0}


def test_a_few_far_events_do_not_squeeze_the_rest() -> None:
    near = [event(f"e{at}", first=DAY + timedelta(at), last=DAY + timedelta(at)) for at in range(30)]
    far = event("far", first=date(1990, 1, 1), last=date(1990, 1, 1))
    placed = place([far, *near])
    assert placed
    assert placed.first > date(2025, 1, 1)
    assert placed.outside == 1


@pytest.mark.parametrize("day", [date.min, date.max], ids=str)
def test_the_first_and_the_last_day_of_all_can_be_drawn(day: date) -> None:
    placed = place([event("e", first=day, last=day)])
    assert placed
    assert as_svg(specification(placed))


def test_a_page_gets_no_data_and_colours_of_its_own() -> None:
    placed = place(large(10, 3).events)
    assert placed
    live, alone = specification(placed, live=True), specification(placed)
    assert live["data"] == {"name": "events"}
    assert len(alone["data"]["values"]) == 10
    assert b"var(--" in as_json(live)
    assert b"var(--" not in as_json(alone)


def test_pictures() -> None:
    placed = place(large(30, 5).events)
    assert placed
    chart = specification(placed)
    root = ElementTree.fromstring(as_svg(chart))  # noqa: S314 (our own picture)
    words = " ".join(root.itertext())
    assert "30 events told by 6 articles" in words or "30 events told by 5 articles" in words
    assert "several sources agree" in words
    assert as_png(chart).startswith(b"\x89PNG")


def test_equal_events_give_equal_charts() -> None:
    one, two = (place(large(20, 4).events) for _ in range(2))
    assert one
    assert two
    assert as_json(specification(one)) == as_json(specification(two))


def test_titles_are_text_in_a_picture() -> None:
    of = document()
    named = claim("c", "e", of, of.text, actors=("<script>alert(1)</script>",))
    placed = place([event("e", named)], "actor")
    assert placed
    assert b"<script" not in as_svg(specification(placed))


def test_neither_numpy_nor_pandas_is_needed() -> None:
    code = (
        "import sys; sys.modules['numpy'] = sys.modules['pandas'] = None\n"
        "from tests.web.telling import large; from flows.web.chart import *; from flows.web.placing import place\n"
        "as_png(specification(place(large(5, 2).events)))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
