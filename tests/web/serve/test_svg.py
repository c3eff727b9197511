"""The drawing: where marks and days lie."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.web.serve.reader import Record
from flows.web.serve.svg import LEFT, WIDTH, drawn
from flows.web.serve.ticks import ROOM, ticks

LABELS = {
    (date(2025, 9, 1), date(2025, 9, 5)): ["1 Sep", "2 Sep", "3 Sep", "4 Sep", "5 Sep"],
    (date(2025, 9, 1), date(2025, 9, 14)): ["1 Sep", "3 Sep", "5 Sep", "7 Sep", "9 Sep", "11 Sep", "13 Sep"],
    (date(2025, 12, 22), date(2026, 1, 12)): ["22 Dec 2025", "29 Dec 2025", "5 Jan", "12 Jan"],
    (date(2025, 1, 15), date(2025, 6, 15)): ["Feb 2025", "Mar 2025", "Apr 2025", "May 2025", "Jun 2025"],
    (date(2023, 2, 1), date(2025, 3, 1)): [
        "Apr 2023", "Jul 2023", "Oct 2023", "Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024", "Jan 2025",
    ],
    (date(2010, 5, 1), date(2025, 1, 1)): ["2012", "2014", "2016", "2018", "2020", "2022", "2024"],
    (date.min, date.max): ["1", "2000", "4000", "6000", "8000"],
}  # fmt: skip


@pytest.mark.parametrize("span", LABELS, ids=str)
def test_labels(span: tuple[date, date]) -> None:
    assert [tick.label for tick in ticks(*span)] == LABELS[span]


days = st.dates()


@given(days, days)
def test_ticks_follow_each_other_without_a_gap(one: date, two: date) -> None:
    first, last = sorted((one, two))
    found = ticks(first, last)
    assert len(found) <= 2 * ROOM
    assert all(first <= tick.first <= last for tick in found)
    assert all(tick.first <= tick.last for tick in found)
    assert all(before.last.toordinal() + 1 == after.first.toordinal() for before, after in pairwise(found))


def event(number: int, first: date | None, last: date | None, **fields: object) -> Record:
    return {
        "event_id": f"{number:016x}", "event_type": "results", "title": "t", "when": "w", "first_date": first,
        "last_date": last, "status": "happened", "conflicts": 0, "sources": 1, **fields,
    }  # fmt: skip


@given(st.lists(st.tuples(st.none() | days, st.none() | days), max_size=12))
def test_every_dated_event_is_drawn_or_counted(spans: list[tuple[date | None, date | None]]) -> None:
    events = [
        event(number, *(sorted((first, last)) if first and last else (first, last)))
        for number, (first, last) in enumerate(spans)
    ]
    found = drawn(events)
    if found is None:
        assert not any(first or last for first, last in spans)
        return
    assert len(found.marks) + found.outside + found.undated == len(events)
    assert all(LEFT <= mark.x <= mark.end <= WIDTH for mark in found.marks)
    assert all(0 < mark.y < found.height for mark in found.marks)


def test_what_is_disputed_lies_on_top() -> None:
    day = date(2025, 9, 1)
    found = drawn([event(1, day, day, conflicts=1), event(2, day, day), event(3, day, day, sources=2)])
    assert found
    assert [mark.standing for mark in found.marks] == ["single", "confirmed", "disputed"]
    assert len({mark.y for mark in found.marks}) == 3


def test_the_first_and_the_last_of_all_days() -> None:
    found = drawn([event(1, date.min, date.max), event(2, date.min, date.min), event(3, date.max, date.max)])
    assert found
    assert len(found.marks) + found.outside == 3


SHAPES = {
    "day": (date(2025, 9, 1), date(2025, 9, 1)),
    "span": (date(2025, 9, 1), date(2025, 9, 30)),
    "from": (date(2025, 9, 1), None),
    "until": (None, date(2025, 9, 1)),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    found = drawn([event(1, *SHAPES[shape])])
    assert found
    assert [mark.shape for mark in found.marks] == [shape]
