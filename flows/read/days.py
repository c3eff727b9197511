"""The calendar day of a date printed in metadata."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# The first newspapers appeared in the 17th century; a year outside these bounds is a mistake or an attack.
FIRST_YEAR, LAST_YEAR = 1600, 2200

_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_SPELLED = (
    re.compile(rf"\b{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s{{0,3}},?\s{{1,3}}(?P<year>\d{{4}})\b", re.I),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]{{1,3}}{_MONTH},?[\s-]{{1,3}}(?P<year>\d{{4}})\b", re.I),
)
_NUMERIC = re.compile(r"(?<!\d)(?P<year>\d{4})([-/.]|年)\s?(?P<month>\d{1,2})([-/.]|月)\s?(?P<day>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(T\d.*)?", re.I)
_EPOCH = re.compile(r"\d{9,10}(\d{3})?(\.\d+)?")


def printed_day(value: str, timezone: str | None = None) -> date | None:
    """The day that `value` names on the clock it was printed by; None when it names none without a guess.

    A time with an offset keeps the day it shows: 2025-09-01T00:30+08:00 is 1 September. Only seconds since 1970
    show no clock: they are read in `timezone` (an IANA name), else in UTC. 03/04/2025 could be two days: None.
    """
    text = value.strip()[:100]
    if _EPOCH.fullmatch(text):
        return _epoch_day(text, timezone)
    for form in (_COMPACT.fullmatch, _NUMERIC.search, *(pattern.search for pattern in _SPELLED)):
        if match := form(text):
            return _day(match["year"], match["month"], match["day"])
    try:
        return _bounded(parsedate_to_datetime(text).date())
    except (ValueError, OverflowError):
        return None


def _day(year: str, month: str, day: str) -> date | None:
    number = MONTHS.get(month[:3].lower()) or int(month)
    try:
        return _bounded(date(int(year), number, int(day)))
    except ValueError:
        return None


def _epoch_day(text: str, timezone: str | None) -> date | None:
    seconds = float(text)
    seconds = seconds / 1000 if seconds >= 1e11 else seconds
    clock = ZoneInfo(timezone) if timezone else UTC
    return _bounded(datetime.fromtimestamp(seconds, clock).date())


def is_of_news(day: date) -> bool:
    """Whether news can be of a day: it lies in the years from FIRST_YEAR to LAST_YEAR, far from the calendar's ends."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _bounded(day: date) -> date | None:
    return day if is_of_news(day) else None
