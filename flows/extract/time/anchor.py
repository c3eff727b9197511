"""Anchoring: one pure function from a reading to what it means on the publication day.

It knows the publication day, what was spoken of before, and the tense; it reads no text. What it
can't anchor keeps X's in its value and no bounds.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from flows.extract.time.calendar import iso_week, month_end, shift
from flows.extract.time.fiscal import fiscal_span
from flows.extract.time.point import anchor_point, end_day
from flows.extract.time.reading import (
    Clock,
    Ending,
    Every,
    Fiscal,
    Impossible,
    Length,
    Point,
    Portion,
    Reading,
    Reference,
    Reported,
    Shift,
    WeekOf,
)  # fmt: skip
from flows.extract.time.scene import PAST, Anchored, Scene
from flows.extract.time.shifted import anchor_shift
from flows.extract.time.value import bounds

_WEEKS: Final = 13  # of a quarter in a year of 52 weeks
_FRIDAY: Final = 4  # the first of the weekdays with which such a quarter ends
_LATE: Final = 24
_NEAR: Final = 7
"""The first day of the month, and the last of the next, on which it may end."""


def anchor(reading: Reading, scene: Scene) -> Anchored:
    """What the reading means in its scene."""
    return _ANCHORS[type(reading)](reading, scene)


def _length(reading: Length, scene: Scene) -> Anchored:
    told = Anchored(
        "DURATION", reading.value, modifier=reading.modifier, derivation=f"a length of time, {reading.value}"
    )
    published = scene.published
    if not published or not reading.toward:
        return told
    if reading.unit == "to date":
        return replace(told, first=date(published.year, 1, 1), last=published, precision="interval", basis="relative",
                       derivation=f"from the start of {published.year} to {published}")  # fmt: skip
    if reading.count is None or reading.count > 5000 or reading.unit in ("hour", "minute", "second"):
        return told
    sign = 1 if reading.toward == "future" else -1
    other = shift(published, reading.unit, sign * int(reading.count))
    if other is None:
        return told
    whole = reading.unit == "quarter" and sign < 0
    earlier, later = sorted((published, other))
    first, last = _past_quarters(published, int(reading.count)) if whole else (earlier, later)
    return replace(
        told, first=first, last=last, precision="interval", basis="relative",
        derivation=f"{reading.value} {'from' if sign > 0 else 'up to'} {published}",
    )  # fmt: skip


def _past_quarters(published: date, count: int) -> tuple[date, date]:
    """The first and last day of so many whole quarters of the calendar that were over on a day."""
    begun = date(published.year, (published.month - 1) // 3 * 3 + 1, 1)
    return shift(begun, "quarter", -count) or date.min, begun - timedelta(days=1)


def _every(reading: Every, _: Scene) -> Anchored:
    return Anchored("SET", reading.value, derivation=f"recurs, {reading.value}")


def _reference(reading: Reference, _: Scene) -> Anchored:
    return Anchored("DATE", reading.value, derivation=reading.value.replace("_REF", "").lower() + " at large")


def _clock(reading: Clock, scene: Scene) -> Anchored:
    day = scene.day or scene.published
    if not scene.narrative and scene.published and day and abs(day - scene.published) > _SAME_WEEK:
        day = scene.published
    value = f"{day.isoformat() if day else 'XXXX-XX-XX'}{reading.value}"
    first, last, precision = bounds(value)
    how = f"a time of {day}, the day spoken of" if day else "a time of an unknown day"
    return Anchored("TIME", value, first, last, precision, basis="relative" if day else "unknown", derivation=how)


def _fiscal(reading: Fiscal, _: Scene) -> Anchored:
    """A fiscal label has bounds only if its text tells the month that its year ends in."""
    told = Anchored(
        "DATE", reading.label, derivation="a fiscal period whose calendar the text does not tell", basis="period"
    )
    if not (reading.year and reading.end_month):
        return told
    part, nth = ("Q", reading.quarter) if reading.quarter else ("H", reading.half) if reading.half else ("", 1)
    start, last, precision = fiscal_span(reading.year, part, nth or 1, reading.end_month)
    how = f"a fiscal year that ends in month {reading.end_month}"
    return replace(told, first=start, last=last, precision=precision, derivation=how)


def _ending(reading: Ending, scene: Scene) -> Anchored:
    """The months or weeks up to a day; a month without a day means its last day."""
    last = end_day(reading.end, scene)
    kind = "DURATION"
    if last is None:
        return Anchored(kind, reading.value, derivation="a period whose last day has no known year", basis="unknown")
    after = shift(last, "day", 1)
    count, unit = (_WEEKS, "week") if _in_weeks(reading, last) else (reading.count, reading.unit)
    first = shift(after, unit, -count) if after else None
    precision = _precision(reading.count, reading.unit) if first else "unknown"
    how = f"{count} {unit}s up to {last}"
    return Anchored(kind, reading.value, first, last, precision, basis="period", derivation=how)


def _in_weeks(reading: Ending, last: date) -> bool:
    """Whether a quarter is counted in weeks, as in a year of 52: it ends with a week, near the end of a month."""
    if (reading.count, reading.unit) != (3, "month") or last.weekday() < _FRIDAY:
        return False
    return last.day <= _NEAR or _LATE <= last.day < month_end(last.year, last.month).day


def _precision(count: int, unit: str) -> str:
    """What so many months or weeks are called."""
    return {3: "quarter", 6: "half", 12: "year"}.get(count, "interval") if unit == "month" else "interval"


def _portion(reading: Portion, scene: Scene) -> Anchored:
    """The first or last months or weeks of a span, within it."""
    whole = anchor(reading.of or _year_over(reading, scene), scene)
    told = Anchored("DURATION", reading.value, basis="unknown", derivation="a part of a span that is not known")
    if whole.first is None or whole.last is None:
        return told
    first, last = _cut(reading, whole.first, whole.last)
    if first is None or last is None or first < whole.first or last > whole.last:
        return told
    how = f"the {reading.side} {reading.count} {reading.unit}s of {whole.value}"
    precision = _precision(reading.count, reading.unit)
    reported = reading.of is None or reading.unit == "month"  # "the first nine months of 2025": what results are of
    basis = "period" if reported else whole.basis
    return replace(told, first=first, last=last, precision=precision, basis=basis, derivation=how)


def _year_over(reading: Portion, scene: Scene) -> Shift:
    """The latest calendar year whose first such months are over on the day of publication."""
    today = scene.published
    over = today is not None and today.month > reading.count
    return Shift("year", 0 if over else -1)


def _cut(reading: Portion, first: date, last: date) -> tuple[date | None, date | None]:
    """The ends of a portion of the span from first to last."""
    if reading.side == "first":
        after = shift(first, reading.unit, reading.count)
        return first, shift(after, "day", -1) if after else None
    after = shift(last, "day", 1)
    return shift(after, reading.unit, -reading.count) if after else None, last


def _week_of(reading: WeekOf, scene: Scene) -> Anchored:
    """The week, from Monday to Sunday, that holds the day."""
    day = anchor_point(reading.day, scene)
    if day.first is None:
        return Anchored("DATE", "XXXX-WXX", basis=day.basis, derivation=f"the week of a day: {day.derivation}")
    week = iso_week(day.first)
    first, last, precision = bounds(week)
    return replace(
        day, value=week, first=first, last=last, precision=precision, derivation=f"the week that holds {day.first}"
    )


def _reported(reading: Reported, scene: Scene) -> Anchored:
    """The last quarter or half spoken of, if it is what the text names; for what is past the last that was over."""
    value = {"quarter": "P1Q", "half": "P6M"}[reading.unit]
    told = scene.reported if scene.reported and scene.reported[2] == reading.unit else None
    runs = told is not None and scene.published is not None and told[1] > scene.published
    if told is None or (runs and scene.tense == PAST):
        told = scene.past.get(reading.unit)
    if told is None:
        return Anchored("DURATION", value, derivation="a reporting period that the text has not told yet")
    first, last, precision = told
    return Anchored(
        "DURATION", value, first, last, precision, basis="period", derivation=f"the {reading.unit} spoken of before"
    )


def _impossible(reading: Impossible, _: Scene) -> Anchored:
    return Anchored("DATE", None, basis="unknown", derivation=f"no such day: {reading.why}")


_SAME_WEEK: Final = timedelta(days=7)
"""News tell a time of day of a day just spoken of, if it is near, else of the day that they are of."""
_ANCHORS: Final[dict[type, Callable[[Any, Scene], Anchored]]] = {
    Point: anchor_point, Shift: anchor_shift, Length: _length, Every: _every, Reference: _reference,
    Clock: _clock, Fiscal: _fiscal, Ending: _ending, Portion: _portion, WeekOf: _week_of, Reported: _reported,
    Impossible: _impossible,
}  # fmt: skip
