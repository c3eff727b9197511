"""Anchoring shifts: "last week", "two years ago", "the next day"."""

from datetime import date

from flows.extract.time.calendar import is_real, shift
from flows.extract.time.reading import Shift
from flows.extract.time.scene import PAST, Anchored, Scene
from flows.extract.time.value import UNKNOWN_OF, bounds, narrowed, of_unit

THURSDAY, FRIDAY = 3, 4  # as date.weekday() counts: the nearest weekend is ahead
_FINE = ("second", "minute", "hour")


def anchor_shift(reading: Shift, scene: Scene) -> Anchored:
    """The span that lies `count` units from the reading's base."""
    if reading.count is None:
        value = "PAST_REF" if reading.tense == "past" else "FUTURE_REF"
        return Anchored("DATE", value, derivation="an unknown number of units away")
    if (
        scene.era
        and scene.year
        and reading.unit in ("year", "decade")
        and (scene.narrative or reading.base == "mention")
    ):
        year = scene.year - reading.count * (10 if reading.unit == "decade" else 1)
        return Anchored(
            "DATE",
            f"{scene.era}{max(year, 1):04d}",
            basis="relative",
            derivation=f"{reading.count:+d} {reading.unit} from {scene.year} BC",
        )
    base = _base(reading, scene)
    if reading.unit in _FINE:
        day = base.isoformat() if base else "XXXX-XX-XX"
        return Anchored("TIME", f"{day}TXX", derivation="hours away from the day spoken of")
    if base is None:
        return _open(reading)
    unit = "week" if reading.unit == "fortnight" else reading.unit
    moved = shift(base, reading.unit, reading.count)
    if moved is None:
        return _open(reading)
    if reading.base == "near" and scene.tense == PAST and moved.weekday() in (THURSDAY, FRIDAY):
        moved = shift(moved, "week", -1) or moved
    value = _value(reading, unit, moved)
    if scene.period and reading.unit == "year" and reading.base == "mention" and not scene.narrative:
        value = f"{value}-{scene.period}"
    return _told(reading, scene, base, value)


def _base(reading: Shift, scene: Scene) -> date | None:
    """The day that a shift counts from; "the same day" in the news is a day, whatever year was spoken of since."""
    if reading.base == "mention" and reading.unit == "quarter" and reading.count in (0, -1) and _is_a_quarter(scene):
        return scene.reported[0] if scene.reported else None
    if reading.base == "mention" and reading.unit == "day" and not scene.narrative and not scene.era:
        return scene.lately or scene.published
    told = reading.base == "next" and scene.tense == PAST
    if reading.base == "mention" or told or (scene.narrative and not reading.exact):
        return _spoken(scene) or scene.published
    return scene.published


def _is_a_quarter(scene: Scene) -> bool:
    """Whether news have told of a quarter: the same and the one before are counted from it, whatever stands between."""
    return not scene.narrative and scene.reported is not None and scene.reported[2] == "quarter"


def _spoken(scene: Scene) -> date | None:
    """The day spoken of before, or the first day of the month or year spoken of."""
    if scene.era:
        return None
    if scene.day:
        return scene.day
    if scene.year and 1 <= scene.year <= 9999:
        return date(scene.year, scene.month or 1, 1)
    return None


def _value(reading: Shift, unit: str, moved: date) -> str:
    if reading.weekday is not None:
        near = shift(moved, "day", reading.weekday - moved.weekday())
        return near.isoformat() if near else UNKNOWN_OF["day"]
    if reading.day is not None:
        real = is_real(moved.year, moved.month, reading.day)
        return moved.replace(day=reading.day).isoformat() if real else UNKNOWN_OF["day"]
    if reading.base == "near":
        return of_unit(moved if moved.weekday() >= 5 else (shift(moved, "day", -3) or moved), unit)
    return of_unit(moved, unit)


def _is_of_a_day(scene: Scene, base: date) -> bool:
    """Whether news last spoke of a day: "two weeks later" is a day then."""
    return not scene.narrative and scene.day == base


def _told(reading: Shift, scene: Scene, base: date, value: str) -> Anchored:
    value += reading.clock
    first, last, precision = bounds(value)
    if reading.base == "mention" and reading.unit == "week" and reading.weekday is None and _is_of_a_day(scene, base):
        first = last = shift(base, "week", reading.count or 0)
        precision = "day"
    how = f"{reading.count:+d} {reading.unit} from {base}"
    if first and last and reading.part:
        first, last = _side(reading, base, first, last)
    modifier = reading.part if reading.part in ("START", "MID", "END") else None
    kind = "TIME" if reading.clock else "DATE"
    return Anchored(kind, value, first, last, precision, modifier, "relative", how)


def _side(reading: Shift, base: date, first: date, last: date) -> tuple[date, date]:
    """A part of a span; what is told of "earlier this month" may be of any of its days, as the news tell it."""
    if reading.part == "SOONER":
        return (first, last) if reading.unit == "month" else (first, max(first, min(last, base)))
    if reading.part == "LATER":
        return (first, last) if reading.unit == "month" else (min(last, max(first, base)), last)
    return narrowed(first, last, reading.part or "")


def _open(reading: Shift) -> Anchored:
    if reading.unit == "day" and reading.count == 0 and reading.exact and not reading.clock:
        return Anchored("DATE", "PRESENT_REF", derivation="the day of publication, which is unknown")
    value = "XXXX-XX-XX" if reading.weekday is not None or reading.day is not None else UNKNOWN_OF[reading.unit]
    if reading.day is not None:
        value = f"XXXX-XX-{reading.day:02d}"
    kind = "TIME" if reading.clock else "DATE"
    return Anchored(kind, value + reading.clock, derivation="no day to count from")
