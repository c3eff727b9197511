"""Which days a chart shows at first: those of most events, where a few lie far away. Pure."""

from collections.abc import Sequence
from datetime import date, timedelta

MOST = 0.9
"""The share of first and last days that is shown where the others lie far away."""


def window(days: Sequence[date]) -> tuple[date, date]:
    """The first and last day to show: a little beyond the days given, or beyond the shortest span of most of them.

    Raises ValueError when there are none.
    """
    days = sorted(days)
    many = max(1, round(len(days) * MOST))
    first, last = min(
        ((days[at], days[at + many - 1]) for at in range(len(days) - many + 1)),
        key=lambda span: (span[1] - span[0], span),
    )
    if days[-1] - days[0] <= 2 * (last - first):
        first, last = days[0], days[-1]
    margin = timedelta(days=max(2, (last - first).days // 25))
    return _moved(first, -margin), _moved(last, margin)


def _moved(day: date, margin: timedelta) -> date:
    """The day moved by a margin, within what a date can be."""
    try:
        return day + margin
    except OverflowError:
        return day
