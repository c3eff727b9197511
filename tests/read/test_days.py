from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.days import printed_day

OFFSETS = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2199, 1, 1), timezones=OFFSETS)  # noqa: DTZ001 (bounds)


@given(
    MOMENTS, st.sampled_from([datetime.isoformat, format_datetime, lambda moment: moment.strftime("%B %d, %Y %H:%M")])
)
def test_the_day_is_the_one_printed(moment: datetime, write: object) -> None:
    assert callable(write)
    assert printed_day(write(moment)) == moment.date()


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2025-09-01", date(2025, 9, 1)),
        ("2025-09-01T23:30:00Z", date(2025, 9, 1)),
        ("2025/9/1", date(2025, 9, 1)),
        ("20250901", date(2025, 9, 1)),
        ("20250901T101500", date(2025, 9, 1)),
        ("2025年9月1日", date(2025, 9, 1)),
        ("Sept. 1st, 2025", date(2025, 9, 1)),
        ("Published on 1 September 2025 at 10:00", date(2025, 9, 1)),
        ("Mon, 01 Sep 2025 00:10:00 +0800", date(2025, 9, 1)),
        ("1756684800", date(2025, 9, 1)),
        ("1756684800000", date(2025, 9, 1)),
        ("1756684800.5", date(2025, 9, 1)),
    ],
)
def test_forms(value: str, day: date) -> None:
    assert printed_day(value) == day


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "2025",
        "2025-09",
        "09/01/2025",
        "2025-02-30",
        "2025-13-01",
        "31 April 2025",
        "0001-01-01",
        "9999-12-31",
        "99999999999999",
        "1e308",
        "NaN",
        "1" * 5000,
        "Mon, 99 Foo 2025 99:99:99 +9999",
        "12025-09-011",
    ],
)
def test_no_day_is_guessed(value: str) -> None:
    assert printed_day(value) is None


def test_seconds_are_read_on_the_sources_clock() -> None:
    late = str(int(datetime(2025, 9, 1, 20, tzinfo=UTC).timestamp()))
    assert printed_day(late) == date(2025, 9, 1)
    assert printed_day(late, "Asia/Hong_Kong") == date(2025, 9, 2)


@given(st.text(max_size=120))
def test_any_text_gives_a_day_or_none(value: str) -> None:
    day = printed_day(value)
    assert day is None or 1600 <= day.year <= 2200
