"""Headers that print a day and month but no year."""

from collections.abc import Sequence
from datetime import date, timedelta

from flows.extract.extraction import Dating

_FAR = timedelta(days=183)
_FAR_ON_ITS_WEEKDAY = timedelta(days=400)
"""Where a weekday is printed too, the years beside the right one are out of the question."""


def dated_in_year(published: Dating, anchors: Sequence[date]) -> Dating | None:
    """The printed day in the year that brings it nearest to related documents' days and fits its weekday."""
    if published.month_day is None:
        return None
    far = _FAR if published.weekday is None else _FAR_ON_ITS_WEEKDAY
    nearest: tuple[timedelta, date] | None = None
    for year in sorted({anchor.year + step for anchor in anchors for step in (-1, 0, 1)}):
        day = _day(year, *published.month_day)
        if day is None or published.weekday not in (None, day.weekday()):
            continue
        apart = min(abs(day - anchor) for anchor in anchors)
        if apart <= far and (nearest is None or apart < nearest[0]):
            nearest = (apart, day)
    return Dating(nearest[1], nearest[1], "year_inferred") if nearest else None


def _day(year: int, month: int, day: int) -> date | None:
    """The day, None where the year has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
