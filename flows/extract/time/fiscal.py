"""Fiscal years: what a label such as "Q1 FY2026" can mean, with the month that its year ends in or without it.

A fiscal year is named by the calendar year in which it ends (most companies) or begins (many retailers, Japan).
"""

from datetime import date, timedelta
from typing import Final

from flows.extract.time.calendar import shift

_PARTS: Final = {"Q": (3, "quarter"), "H": (6, "half"), "": (12, "year")}
_EARLIEST_START: Final = (1, 25)
"""Years of 52 or 53 weeks that end in January end in its last week; one that ends sooner bears the year before."""


def fiscal_span(year: int, part: str, nth: int, end_month: int) -> tuple[date | None, date | None, str]:
    """First and last day and precision of a fiscal year that ends in `end_month` of `year`, or of its nth part.

    `part` is "Q", "H", or "" for the whole year, whose `nth` is 1.
    """
    months, precision = _PARTS[part]
    start = shift(date(year - 1, end_month, 1), "month", 1 + months * (nth - 1))
    return start, _last_of(start, months), precision


def fiscal_bounds(year: int, part: str, nth: int) -> tuple[date | None, date | None]:
    """The days between which a label's period lies, whatever month its year ends in."""
    months, _ = _PARTS[part]
    start = date(year - 1, *_EARLIEST_START)
    latest = shift(date(year, 12, 1), "month", months * (nth - 1))
    return shift(start, "month", months * (nth - 1)), _last_of(latest, months)


def _last_of(start: date | None, months: int) -> date | None:
    after = shift(start, "month", months) if start else None
    return after - timedelta(days=1) if after else None
