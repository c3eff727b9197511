"""Headers that print a day and month but no year."""

from collections.abc import Sequence
from datetime import date, timedelta

from flows.extract.extraction import Dating
from flows.extract.time.calendar import day_of

_FAR = timedelta(days=183)
_FAR_ON_ITS_WEEKDAY = timedelta(days=400)
"""Where a weekday is printed too, the years beside the right one are out of the question."""

_LATER = timedelta(days=60)
"""By which a year must be nearer in which the printed day is the one after the lead's."""


def dated_in_year(published: Dating, anchors: Sequence[date]) -> Dating | None:
    """The printed day in the year that brings it nearest to related documents' days and fits its weekday.

    What happens on the lead's weekday is told on that day or, less often, on the next: that year must be nearer by far.
    """
    if published.month_day is None:
        return None
    weekdays = _weekdays(published)
    far = _FAR if weekdays is None else _FAR_ON_ITS_WEEKDAY
    nearest: tuple[timedelta, date] | None = None
    for year in sorted({anchor.year + step for anchor in anchors for step in (-1, 0, 1)}):
        day = day_of(year, *published.month_day)
        if day is None or (weekdays is not None and day.weekday() not in weekdays):
            continue
        is_later = published.weekday is None and published.lead_weekday not in (None, day.weekday())
        apart = min(abs(day - anchor) for anchor in anchors) + (_LATER if is_later else timedelta())
        if apart <= far and (nearest is None or apart < nearest[0]):
            nearest = (apart, day)
    return Dating(nearest[1], nearest[1], "year_inferred") if nearest else None


def _weekdays(published: Dating) -> tuple[int, ...] | None:
    """The weekdays that the printed day can fall on; None where the article tells nothing of that."""
    if published.weekday is not None:
        return (published.weekday,)
    lead = published.lead_weekday
    return None if lead is None else (lead, (lead + 1) % 7)
