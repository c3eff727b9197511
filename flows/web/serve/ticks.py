"""The days that an axis names, and the time that each of them stands for. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

ROOM = 10
"""Ticks that an axis has room for."""

YEAR = 12
DAYS = (1, 2, 7)
MONTHS = (1, 3, 6, 12, 24, 60, 120, 600, 1_200, 6_000, 24_000)


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
    for number in range(first.toordinal(), last.toordinal() + 1, step):
        start = date.fromordinal(number)
        year = "" if start.year == last.year else f" {start.year}"
        yield Tick(f"{start.day} {start:%b}{year}", start, _until(number + step))


def _by_months(first: date, last: date, step: int) -> Iterator[Tick]:
    start = (first.year * YEAR + first.month - 1) // step * step
    for month in range(start, last.year * YEAR + last.month, step):
        begins = _first_of(month)
        if begins >= first:
            label = str(begins.year) if step >= YEAR else f"{begins:%b} {begins.year}"
            yield Tick(label, begins, _until(_first_of(month + step).toordinal()))


def _first_of(month: int) -> date:
    """The first day of a month counted from the year 0; the first or last of all days where a date can't say it."""
    year, rest = divmod(month, YEAR)
    if year < date.min.year:
        return date.min
    return date(year, rest + 1, 1) if year <= date.max.year else date.max


def _until(number: int) -> date:
    """The day before the day of that number, as far as a date can be."""
    return date.fromordinal(min(number - 1, date.max.toordinal()))
