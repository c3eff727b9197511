"""Lanes within the rows of a chart, so that what happens at the same time lies side by side and not on top."""

from collections.abc import Iterable
from datetime import date, timedelta

ORDER = (0, 1, -1, 2, -2)
"""The lanes of a row from the middle outwards; where all are taken, events share the middle one."""

Item = tuple[str, date, date, str]
"""A row, the first and last day, and an id."""


def lanes(items: Iterable[Item], gap: timedelta) -> dict[str, int]:
    """The lane of each id: the first of ORDER that nothing takes within `gap` of the item's days."""
    taken: dict[tuple[str, int], date] = {}
    found: dict[str, int] = {}
    for row, first, last, key in sorted(items, key=lambda item: (item[1], item[2], item[3])):
        free = (lane for lane in ORDER if (row, lane) not in taken or first - taken[row, lane] > gap)
        lane = next(free, ORDER[0])
        taken[row, lane] = max(last, taken.get((row, lane), last))
        found[key] = lane
    return found
