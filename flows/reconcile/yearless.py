"""Headers that print a day and month but no year."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from flows.extract.extraction import Dating, Extraction

_HEADER = 600
_YEARLESS = re.compile(r"^XXXX-(\d\d)-(\d\d)")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_FAR = timedelta(days=183)


def dated_in_year(extraction: Extraction, text: str, related: Sequence[Dating]) -> Dating | None:
    """The header's day in the year that brings it nearest to related documents and fits a weekday printed with it."""
    for mention in extraction.times:
        month_day = _YEARLESS.match(mention.value or "")
        if mention.start > _HEADER or month_day is None:
            continue
        around = text[max(0, mention.start - 15) : mention.end]
        days = _candidates(int(month_day.group(1)), int(month_day.group(2)), _WEEKDAY.search(around), related)
        if days:
            return Dating(days[0], days[0], "year_inferred")
    return None


def _candidates(month: int, day: int, weekday: re.Match[str] | None, related: Sequence[Dating]) -> list[date]:
    """Possible days, the nearest to any related document first."""
    anchors = [dating.last for dating in related if dating.last is not None]
    found: dict[date, timedelta] = {}
    for year in {anchor.year + step for anchor in anchors for step in (-1, 0, 1)}:
        try:
            candidate = date(year, month, day)
        except ValueError:
            continue
        if weekday and not _WEEKDAYS[candidate.weekday()].startswith(weekday.group(1).casefold()):
            continue
        apart = min(abs(candidate - anchor) for anchor in anchors)
        if apart <= _FAR:
            found[candidate] = apart
    return sorted(found, key=lambda candidate: (found[candidate], candidate))
