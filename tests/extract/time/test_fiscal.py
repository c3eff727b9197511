"""Fiscal years: what a label spans under a calendar, and between which days under any."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.time.fiscal import fiscal_bounds, fiscal_span

PARTS = [("", 1), *(("H", n) for n in (1, 2)), *(("Q", n) for n in (1, 2, 3, 4))]


@pytest.mark.parametrize(
    ("label", "end_month", "first", "last"),
    [
        ((2026, "Q", 1), 3, "2025-04-01", "2025-06-30"),
        ((2026, "Q", 4), 3, "2026-01-01", "2026-03-31"),
        ((2026, "H", 2), 6, "2026-01-01", "2026-06-30"),
        ((2026, "", 1), 12, "2026-01-01", "2026-12-31"),
    ],
)
def test_a_label_under_a_calendar(label: tuple[int, str, int], end_month: int, first: str, last: str) -> None:
    got = fiscal_span(*label, end_month)
    assert (str(got[0]), str(got[1])) == (first, last)


@given(st.integers(1990, 2090), st.sampled_from(PARTS), st.integers(1, 12), st.booleans())
def test_no_calendar_goes_beyond_the_bounds(year: int, part: tuple[str, int], end_month: int, by_start: bool) -> None:
    """A year is named by its end, or by its start where it ends in another year."""
    ends_in = year + 1 if by_start and end_month < 12 else year
    first, last, _ = fiscal_span(ends_in, *part, end_month)
    earliest, latest = fiscal_bounds(year, *part)
    assert earliest is not None
    assert latest is not None
    assert first is not None
    assert last is not None
    assert earliest <= first < last <= latest


@given(st.integers(1990, 2090), st.integers(1, 12))
def test_quarters_fill_the_year(year: int, end_month: int) -> None:
    spans = [fiscal_span(year, "Q", n, end_month) for n in (1, 2, 3, 4)]
    whole = fiscal_span(year, "", 1, end_month)
    assert (spans[0][0], spans[3][1]) == whole[:2]
    for (_, last, _), (first, _, _) in pairwise(spans):
        assert last is not None
        assert first == last + timedelta(days=1)


def test_what_lies_beyond_the_calendar_is_unknown() -> None:
    assert fiscal_bounds(9999, "", 1) == (date(9998, 1, 25), None)
