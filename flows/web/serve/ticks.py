"""The days that an axis names, and the time that each of them stands for. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

ROOM = 10
"""Ticks that an axis has room for."""

DAYS = (1, 2, 7)
MONTHS = (1, 3, 6, 12, 24, 60, 120, 600, 1_200, 6_000)


@dataclass(frozen=True, slots=True)
class Tick:
    """A label and the time that it stands for, from its first day to its last."""

    label: str
    first: date
    last: date


def ticks(first: date, last: date) -> tuple[Tick, ...]:
    """Ticks from the first day to the last, as close as there is room."""
    days = (last - first).days + 1
    for step in DAYS:
        if days / step <= ROOM:
            return tuple(_by_days(first, last, step))
    step = next(step for step in MONTHS if days / (step * 30.4) <= ROOM)
    return tuple(_by_months(first, last, step))


def _by_days(first: date, last: date, step: int) -> Iterator[Tick]:
    start = first
    while start <= last:
        end = start + timedelta(days=step - 1)
        yield Tick(f"{start.day} {start:%b}" + ("" if start.year == last.year else f" {start.year}"), start, end)
        start = end + timedelta(days=1)


def _by_months(first: date, last: date, step: int) -> Iterator[Tick]:
    start = first.year * 12 + (first.month - 1) // step * step if step <= 12 else first.year // (step // 12) * step
    end = last.year * 12 + last.month - 1
    for month in range(start, end + 1, step):
        begins = _day_of(month)
        if begins >= first:
            label = str(begins.year) if step >= 12 else f"{begins:%b} {begins.year}"
            yield Tick(label, begins, _day_of(month + step) - timedelta(days=1))


def _day_of(month: int) -> date:
    """The first day of a month counted from the year 0, within what a date can be."""
    year, rest = divmod(month, 12)
    return date(min(max(year, 1), 9999), rest + 1, 1)
