"""Calendar arithmetic at the calendar's edges."""

from datetime import date

import pytest

from flows.extract.time.calendar import years_on


@pytest.mark.parametrize(
    ("day", "years", "then"),
    [
        (date(2024, 2, 29), 1, date(2025, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2025, 3, 31), -1, date(2024, 3, 31)),
        (date(9999, 6, 30), 1, date(9999, 6, 30)),
    ],
)
def test_years_on_is_a_day_of_the_calendar(day: date, years: int, then: date) -> None:
    assert years_on(day, years) == then
