"""TIMEX3 values: writing them, and the closed bounds that they stand for."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from flows.extract.time.calendar import is_real, iso_week, month_end, shift

_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?$")
_WEEK: Final = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_SPAN: Final = re.compile(r"(\d{4})-(?:(\d\d)|Q([1-4])|H([12])|(SP|SU|FA|WI))$")
_YEAR: Final = re.compile(r"\d{4}")
_DECADE: Final = re.compile(r"\d{3}")
_CENTURY: Final = re.compile(r"\d\d")
# Northern seasons by their first month, as meteorology counts; winter begins in the year before.
_SEASON_START: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
Bounds = tuple[date | None, date | None, str]
OPEN: Final[Bounds] = (None, None, "unknown")


@lru_cache(maxsize=4_000)
def bounds(value: str | None) -> Bounds:
    """First day, last day and precision of a TIMEX3 value; (None, None, "unknown") when it names no span."""
    if value is None:
        return OPEN
    if match := _DAY.match(value):
        year, month, day = map(int, match.groups())
        return (date(year, month, day), date(year, month, day), "day") if is_real(year, month, day) else OPEN
    if match := _WEEK.match(value):
        return _week(int(match[1]), int(match[2]), weekend=bool(match[3]))
    if match := _SPAN.match(value):
        return _span(match)
    if _YEAR.fullmatch(value) and int(value):
        return date(int(value), 1, 1), date(int(value), 12, 31), "year"
    if _DECADE.fullmatch(value) and int(value) > 0:
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31), "interval"
    if _CENTURY.fullmatch(value):
        return date(int(value) * 100 + 1, 1, 1), date(min(int(value) * 100 + 100, 9999), 12, 31), "interval"
    return OPEN


def _week(year: int, week: int, *, weekend: bool) -> Bounds:
    try:
        monday = date.fromisocalendar(year, week, 1)
        return (monday + timedelta(days=5 if weekend else 0)), monday + timedelta(days=6), "interval"
    except (ValueError, OverflowError):
        return OPEN


def _span(match: re.Match[str]) -> Bounds:
    year = int(match[1])
    if not year:
        return OPEN
    if match[2]:
        month = int(match[2])
        return (date(year, month, 1), month_end(year, month), "month") if 1 <= month <= 12 else OPEN
    if match[3]:
        month = 3 * int(match[3]) - 2
        return date(year, month, 1), month_end(year, month + 2), "quarter"
    if match[4]:
        month = 6 * int(match[4]) - 5
        return date(year, month, 1), month_end(year, month + 5), "half"
    start = shift(date(year, _SEASON_START[match[5]], 1), "year", -1 if match[5] == "WI" else 0)
    if start is None:
        return OPEN
    end = shift(start, "month", 2)
    return (start, month_end(end.year, end.month), "interval") if end else OPEN


def narrowed(first: date, last: date, part: str | None) -> tuple[date, date]:
    """The first, middle or last third of a span, for "early", "mid" and "late"; its first 15 days, or the others."""
    if part in ("H1", "H2"):
        middle = first + timedelta(days=14)
        return (first, middle) if part == "H1" else (middle + timedelta(days=1), last)
    third = timedelta(days=(last - first).days // 3)
    if not third or part not in ("START", "MID", "END"):
        return first, last
    if part == "START":
        return first, first + third
    return (first + third, last - third) if part == "MID" else (last - third, last)


def of_unit(day: date, unit: str) -> str:
    """The value of the calendar unit that a day lies in, such as "2025-Q3" for a quarter."""
    if unit == "century":
        return f"{(day.year - 1) // 100:02d}"
    if unit == "decade":
        return f"{day.year // 10:03d}"
    if unit == "year":
        return f"{day.year:04d}"
    if unit == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "half":
        return f"{day.year:04d}-H{1 if day.month < 7 else 2}"
    if unit == "month":
        return f"{day.year:04d}-{day.month:02d}"
    if unit in ("week", "fortnight"):
        return iso_week(day)
    if unit == "weekend":
        return f"{iso_week(day)}-WE"
    return day.isoformat()


UNKNOWN_OF: Final = {
    "century": "XX", "decade": "XXX", "year": "XXXX", "half": "XXXX-HX", "quarter": "XXXX-QX", "month": "XXXX-XX",
    "week": "XXXX-WXX", "fortnight": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "day": "XXXX-XX-XX", "night": "XXXX-XX-XX",
    "hour": "XXXX-XX-XX", "minute": "XXXX-XX-XX", "second": "XXXX-XX-XX",
}  # fmt: skip
