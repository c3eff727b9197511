"""Calendar arithmetic: lengths of months, shifts, weeks, feasts; no clock."""

import calendar
from datetime import date, timedelta

UNIT_LETTER = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "night": "D", "week": "W", "fortnight": "W", "month": "M",
    "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y", "weekend": "W",
}  # fmt: skip
MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS_IN = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}


def is_real(year: int, month: int, day: int) -> bool:
    """Whether the Gregorian calendar has this day."""
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, None where the year has no such day."""
    return date(year, month, day) if is_real(year, month, day) else None


def could_be_real(month: int, day: int) -> bool:
    """Whether some year has this day."""
    return is_real(2000, month, day)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def shift(day: date, unit: str, count: int) -> date | None:
    """The day `count` units away, clipped to the end of a shorter month; None outside the years 1 to 9999."""
    if unit in MONTHS_IN:
        months = day.year * 12 + day.month - 1 + count * MONTHS_IN[unit]
        year, month = divmod(months, 12)
        if not 1 <= year <= 9999:
            return None
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    try:
        return day + timedelta(days=count * DAYS_IN.get(unit, 0))
    except OverflowError:
        return None


def years_on(day: date, years: int) -> date:
    """The same day so many years later or earlier, 29 February clipped; the day itself where the calendar ends."""
    return shift(day, "year", years) or day


def weekday_before(day: date, weekday: int, *, same: bool = True) -> date | None:
    """The latest such weekday up to the day; `same` tells whether the day itself counts."""
    back = (day.weekday() - weekday) % 7
    return shift(day, "day", -(back or (0 if same else 7)))


def weekday_after(day: date, weekday: int, *, same: bool = True) -> date | None:
    """The earliest such weekday from the day on; `same` tells whether the day itself counts."""
    ahead = (weekday - day.weekday()) % 7
    return shift(day, "day", ahead or (0 if same else 7))


def iso_week(day: date) -> str:
    """The ISO 8601 week of a day, "2025-W07"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    w = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * w) // 451
    month, day = divmod(h + w - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; -1 is the last."""
    if nth < 0:
        last = month_end(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
