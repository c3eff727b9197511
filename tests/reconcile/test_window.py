"""Between which days an article was published, by the days that it names."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.extraction import Almanac, ToldDay
from flows.reconcile.window import window

SPRING = [date(2024, 4, 9), date(2024, 5, 7)]
FRIDAY = ToldDay(10, 18, ahead=False, weekday=4)
LAST_FRIDAY = replace(FRIDAY, as_last=True)
LEADING = ToldDay(7, 17, ahead=False, leads=True)


def _past(*days: tuple[int, int]) -> list[ToldDay]:
    return [ToldDay(month, day, ahead=False) for month, day in days]


def _ahead(*days: tuple[int, int]) -> list[ToldDay]:
    return [ToldDay(month, day, ahead=True) for month, day in days]


CASES = [
    ((*_past((4, 28), (7, 19)), *_ahead((9, 1), (10, 1))), {}, ("2024-07-19", "2024-08-31")),
    ((*_past((11, 28), (12, 15), (6, 1)), *_ahead((1, 18))), {}, ("2023-12-15", "2024-01-17")),
    (tuple(_past((7, 3), (6, 1))), {}, ("2024-07-03", "2025-07-02")),
    ((FRIDAY, *_past((10, 14)), *_ahead((10, 31))), {}, ("2024-10-18", "2024-10-30")),
    ((FRIDAY, *_ahead((10, 31))), {"weekdays": (0, 4)}, ("2024-10-18", "2024-10-24")),
    ((FRIDAY, *_ahead((10, 31))), {"weekdays": (0, 4), "weekday": 2}, ("2024-10-23", "2024-10-23")),
    ((ToldDay(5, 14, False, 2, True), *_ahead((7, 1))), {"coming": 3}, ("2025-05-19", "2025-05-22")),
    ((LAST_FRIDAY, *_past((2, 1), (9, 1)), *_ahead((10, 31))), {"weekdays": (0,)}, ("2024-10-20", "2024-10-24")),
    ((replace(FRIDAY, leads=True), *_ahead((11, 15))), {"weekdays": (0, 1)}, ("2024-10-22", "2024-10-27")),
    ((FRIDAY, *_ahead((11, 15))), {"weekdays": (0, 1)}, ("2024-10-18", "2024-11-14")),
    # Wednesday 17 July: a day told without its weekday is a week old or more, and a weekday alone lies behind it.
    ((LEADING, *_ahead((9, 1))), {"weekdays": (1, 2)}, ("2024-07-24", "2024-08-31")),
    ((LEADING, *_ahead((9, 1))), {"weekdays": (1, 2, 5), "week": 2}, ("2024-07-24", "2024-07-30")),
    ((LEADING, *_ahead((9, 1))), {"weekdays": (1, 2, 5), "week": 2, "awaited": 4}, ("2024-07-24", "2024-07-25")),
    ((replace(FRIDAY, leads=True), *_ahead((11, 15))), {"weekdays": (0,), "awaited": 2}, ("2024-10-21", "2024-10-22")),
]


@pytest.mark.parametrize(("days", "more", "expected"), CASES)
def test_an_article_lies_between_what_was_and_what_is_to_come(
    days: tuple[ToldDay, ...], more: dict, expected: tuple
) -> None:  # type: ignore[type-arg]
    found = window(Almanac(days, **more), SPRING, [])
    assert found is not None
    assert (str(found.first), str(found.last)) == expected


def test_an_article_was_not_published_before_the_news_that_it_knows() -> None:
    days = (*_past((7, 3)), *_ahead((8, 4)))
    winter = [date(2024, 10, 31), date(2025, 2, 19)]
    before, after = window(Almanac(days), winter, []), window(Almanac(days), winter, winter[1:])
    assert before is not None
    assert after is not None
    assert (before.first.year, after.first.year) == (2024, 2025)


@pytest.mark.parametrize(
    ("days", "since", "around", "year"),
    [
        ((FRIDAY,), date(2023, 1, 1), [], 2024),
        ((FRIDAY,), None, [], None),
        (tuple(_past((10, 18))), date(2023, 1, 1), [], None),
        (tuple(_ahead((10, 18))), None, SPRING, None),
        (tuple(_past((10, 18), (10, 2))), None, [date(2023, 3, 1)], 2022),
        (tuple(_past((10, 18))), None, [date(2023, 3, 1)], None),
        (tuple(_past((10, 18), (10, 2))), None, [date(2022, 10, 30), date(2023, 10, 30)], None),
        (tuple(_past((2, 29), (2, 1))), None, [date(2023, 3, 1)], None),
        ((FRIDAY, ToldDay(10, 19, ahead=False, weekday=4)), None, SPRING, None),
    ],
)
def test_a_year_takes_a_weekday_or_an_article_nearby(days: Any, since: Any, around: Any, year: Any) -> None:
    found = window(Almanac(days, since), around, [])
    assert (found.first.year if found else None) == year


DAY = st.dates(date(2024, 1, 1), date(2024, 12, 31))


@given(st.lists(st.tuples(DAY, st.sampled_from([True, False, None])), max_size=8), st.lists(DAY, max_size=3))
def test_any_days_give_a_window_in_order_or_none(days: Any, around: Any) -> None:
    told = tuple(ToldDay(day.month, day.day, ahead) for day, ahead in days)
    found = window(Almanac(told), around, [])
    assert found is None or found.first <= found.last
