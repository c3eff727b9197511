"""Anchoring calendar points: finding the year of "14 October", the day of "Monday"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from flows.extract.time.calendar import is_real, iso_week, month_end, nth_weekday, shift, weekday_after, weekday_before
from flows.extract.time.reading import Point
from flows.extract.time.rules.feasts import FEASTS
from flows.extract.time.scene import ARRANGED, FUTURE, PAST, Anchored, Scene
from flows.extract.time.value import bounds, narrowed

_AUTUMN = 9  # from this month on "this winter" is the one that lies ahead
_SEASON_MONTH = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
# How many days ago a day ahead is as far as, by tense; a clause's tense is a hint and no proof.
_AHEAD_WEIGHT = {FUTURE: 0.4, ARRANGED: 0.6, PAST: 3.0, None: 1.5}
WRAP = 9  # months back that a history does not go without saying so
# Spans are named after they are over more often than days, unless a verb looks ahead: "in November".
_SPAN_FACTOR = 2
_WORDS = {
    "last": "the one before",
    "next": "the one after",
    "this": "the nearest to",
    "that": "the one spoken of before",
    "over": "the latest up to",
    "a week on": "a week after the next from",
    "then": "the next after the day before it, from",
    "before": "the one before the day spoken of, from",
}


def anchor_point(point: Point, scene: Scene) -> Anchored:
    """The value and bounds of a calendar point."""
    if point.order_open and scene.day_first and point.day and point.month:
        point = replace(point, month=point.day, day=point.month)
    if point.is_weekday:
        return _finish(point, *_weekday(point, scene))
    if point.day is not None and point.month is None:
        return _finish(point, *_day_of_month(point, scene))
    if point.decade is not None:
        return _finish(point, f"{point.decade:03d}", "stated", "a decade as printed")
    if point.century is not None:
        return _finish(point, f"{point.century:02d}", "stated", "a century as printed")
    if point.feast is not None:
        return _finish(point, *_feast(point, scene))
    year, how = (point.year, "as printed") if point.year else _year(point, scene)
    printed = point.year is not None or (point.month is not None and point.turn is None)
    basis = "unknown" if year is None else "stated" if printed else "relative"
    if year and point.month and point.day and not point.era and not is_real(year, point.month, point.day):
        year, how, basis = None, f"{year} has no such day", "unknown"
    return _finish(point, written(point, year, point.era or ("" if point.year else scene.era)), basis, how)


def end_day(point: Point, scene: Scene) -> date | None:
    """The last day of a month or the day itself, its year found by tense (a period told of is over)."""
    if point.is_weekday:
        return anchor_point(point, scene).last
    year = point.year or _year(point, replace(scene, narrative=False, tense=scene.tense))[0]
    if not year or not point.month:
        return None
    if point.day is None:
        return month_end(year, point.month)
    return date(year, point.month, point.day) if is_real(year, point.month, point.day) else None


def _finish(point: Point, value: str, basis: str, how: str) -> Anchored:
    value += point.clock
    first, last, precision = bounds(value)
    if first and last and point.part and precision != "day":
        first, last = narrowed(first, last, point.part)
        halved = point.part in ("H1", "H2")
        precision = "interval" if halved or precision in ("quarter", "half", "decade") else precision
        if point.part == "W1":  # a calendar's first week may begin in the month before: it is meant as seven days
            thursday = first + timedelta(days=3)
            first, last = thursday.replace(day=1), thursday.replace(day=7)
    modifier = point.part if point.part in ("START", "MID", "END") else None
    return Anchored("TIME" if point.clock else "DATE", value, first, last, precision, modifier, basis, how)


def written(point: Point, year: int | None, era: str = "") -> str:
    """The TIMEX3 value of a point in a year; an unknown year is XXXX."""
    head = "XXXX" if year is None else f"{year:04d}"
    if era:
        head = f"BC{head}"
    if point.part and point.part.startswith("W") and point.month:
        return _week_of_month(point, year)
    if point.part and point.part.startswith("N") and point.month:
        return _nth_of_month(point, year)
    if point.part and point.part.startswith("ISO"):
        return f"{head}-W{point.part[3:]}"
    if point.season:
        return f"{head}-{point.season}"
    if point.quarter:
        return f"{head}-Q{point.quarter}"
    if point.half:
        return f"{head}-H{point.half}"
    if point.month:
        return f"{head}-{point.month:02d}" + (f"-{point.day:02d}" if point.day else "")
    return head


def _week_of_month(point: Point, year: int | None) -> str:
    if year is None or point.month is None or point.part is None:
        return f"XXXX-{point.month:02d}-WXX"
    nth = int(point.part[1:])
    if nth == 0:
        return iso_week(month_end(year, point.month) - timedelta(days=3))
    return iso_week(nth_weekday(year, point.month, 3, min(nth, 4)))


def _nth_of_month(point: Point, year: int | None) -> str:
    if year is None or point.month is None or point.weekday is None or point.part is None:
        return f"XXXX-{point.month:02d}-XX"
    return nth_weekday(year, point.month, point.weekday, int(point.part[1:]) or -1).isoformat()


def _year(point: Point, scene: Scene) -> tuple[int | None, str]:
    """The year of a month, season, quarter or half that prints none."""
    published = scene.published
    turn = point.turn or ""
    if turn == "that year" or (turn == "that" and scene.year):
        return scene.year, "the year spoken of before"
    if turn.endswith(" year"):
        base = scene.year if scene.narrative else (published.year if published else None)
        step = {"last": -1, "this": 0, "next": 1}[turn.split()[0]]
        return (base + step, f"{turn} counted from {base}") if base else (None, "no day to count from")
    if scene.narrative:
        return _narrated(point, scene)
    if published is None:
        return None, "no publication day to count from"
    return _by_tense(
        point, published, scene.tense, scene.over
    ), f"counted from {published}, {scene.tense or 'no'} tense"


def _narrated(point: Point, scene: Scene) -> tuple[int | None, str]:
    """A history goes on from the year it last spoke of; a month long before its last one is the next year's."""
    if not scene.year:
        return None, "no year spoken of before"
    month = point.month or _SEASON_MONTH.get(point.season or "") or 0
    year = scene.year
    if point.turn == "last" and scene.month and month >= scene.month:
        year -= 1
    elif month and scene.month and (month <= scene.month if point.turn == "next" else month < scene.month - WRAP):
        year += 1
    return year, f"goes on from {scene.year}, spoken of before"


def _by_tense(point: Point, published: date, tense: str | None, is_over: bool) -> int | None:
    """The nearest such span before, after or around publication; the last begun of what `is_over` without doubt."""
    real = _spans(replace(point, part=None) if point.part else point, published.year)
    past = [year for year, first, _ in real if first <= published]
    future = [year for year, _, last in real if last >= published]
    if point.turn in ("last", "over"):
        over = [year for year, _, last in real if last < published or (last == published and point.turn == "over")]
        return over[-1] if over else None
    if point.turn == "next":
        ahead = [year for year, first, _ in real if first > published]
        return ahead[0] if ahead else None
    if point.turn == "this":
        return published.year + (point.season == "WI" and published.month >= _AUTUMN)
    if not past or not future:
        return past[-1] if past else future[0] if future else None
    if point.season and tense == FUTURE:
        return future[0]
    if is_over and point.day is None:
        return past[-1]
    is_span = point.day is None and tense != FUTURE
    return _nearest(real, published, _AHEAD_WEIGHT[tense] * (_SPAN_FACTOR if is_span else 1))


@lru_cache(maxsize=2_000)
def _spans(point: Point, around: int) -> tuple[tuple[int, date, date], ...]:
    """The point in each of the years around one in which it is real; news name the same few again and again."""
    years = range(max(1, around - 8), min(9998, around + 8) + 1)
    spans = ((year, *bounds(written(point, year, ""))[:2]) for year in years)
    return tuple((year, first, last) for year, first, last in spans if first and last)


def _nearest(spans: Sequence[tuple[int, date, date]], published: date, weight: float) -> int:
    """The nearest span, days ahead counting `weight` times: news tell of what was unless a verb says otherwise."""

    def cost(span: tuple[int, date, date]) -> float:
        _, first, last = span
        if first <= published <= last:
            return 0
        return (published - last).days if last < published else weight * (first - published).days

    return min(spans, key=cost)[0]


def _weekday(point: Point, scene: Scene) -> tuple[str, str, str]:
    weekday = point.weekday or 0
    base = scene.published
    if scene.narrative and scene.day:
        base = scene.day
    if base is None:
        return "XXXX-XX-XX", "unknown", "no publication day to count from"
    if point.turn == "last":
        day = weekday_before(base, weekday, same=False)
    elif point.turn == "next":
        day = _of_next_week(base, weekday)
    elif point.turn == "before":
        day = weekday_before(scene.lately or base, weekday, same=False)
    elif point.turn == "then":
        day = weekday_after(scene.day or base, weekday, same=scene.day is None)
    elif point.turn == "that":
        day = weekday_before(scene.day or base, weekday)
    elif point.turn == "a week on":
        coming = weekday_after(base, weekday)
        day = coming and shift(coming, "day", 7)
    elif point.turn == "this" or (scene.tense == FUTURE and point.turn != "over"):
        day = weekday_after(base, weekday)
    else:
        day = weekday_before(base, weekday)
    how = _WORDS[point.turn] if point.turn else "the next from" if scene.tense == FUTURE else "the latest up to"
    return (day.isoformat() if day else "XXXX-XX-XX"), "relative" if day else "unknown", f"{how} {base}"


def _of_next_week(day: date, weekday: int) -> date | None:
    """Such a weekday of the next calendar week: said on a Tuesday, "next Thursday" is not the day after tomorrow."""
    return shift(day, "day", 7 - day.weekday() + weekday)


def _day_of_month(point: Point, scene: Scene) -> tuple[str, str, str]:
    """For "the 19th": of the month spoken of, else the nearest by tense."""
    number = point.day or 1
    if scene.narrative or (scene.published is None and scene.month):
        if scene.year and scene.month and is_real(scene.year, scene.month, number):
            return date(scene.year, scene.month, number).isoformat(), "relative", "of the month spoken of before"
        return f"XXXX-XX-{number:02d}", "unknown", "no month spoken of before"
    published = scene.published
    if published is None:
        return f"XXXX-XX-{number:02d}", "unknown", "no publication day to count from"
    if point.weekday is not None:
        return _day_of_that_weekday(point, published) or _weekday(point, scene)
    sign = 1 if scene.tense == FUTURE else -1
    for step in range(4):
        month = shift(published.replace(day=1), "month", sign * step)
        if month and is_real(month.year, month.month, number):
            day = month.replace(day=number)
            if (day - published).days * sign >= 0:
                return day.isoformat(), "relative", f"the nearest to {published}"
    return f"XXXX-XX-{number:02d}", "unknown", "no such day near publication"


def _day_of_that_weekday(point: Point, published: date) -> tuple[str, str, str] | None:
    """For "Friday 14": of the nearest month in which that day is a Friday; of none of the three nearest, nothing."""
    months = [shift(published.replace(day=1), "month", step) for step in (-1, 0, 1)]
    days = [
        month.replace(day=point.day or 1)
        for month in months
        if month and is_real(month.year, month.month, point.day or 1)
    ]
    fit = [day for day in days if day.weekday() == point.weekday]
    if not fit:
        return None
    day = min(fit, key=lambda day: abs(day - published))
    return day.isoformat(), "relative", f"the nearest such weekday to {published}"


def _feast(point: Point, scene: Scene) -> tuple[str, str, str]:
    of = FEASTS[point.feast or ""]
    if point.year and point.year > 1:
        return of(point.year).isoformat(), "stated", f"{point.feast} of {point.year}"
    if scene.narrative and scene.year and 1 < scene.year < 9999:
        return of(scene.year).isoformat(), "relative", "of the year spoken of before"
    published = scene.published
    if published is None or not 2 < published.year < 9998:
        return "XXXX-XX-XX", "unknown", "no publication day to count from"
    days = [of(published.year + step) for step in (-1, 0, 1)]
    if point.turn == "next" or (scene.tense in (FUTURE, ARRANGED) and point.turn is None):
        day = min(d for d in days if d >= published)
    else:
        day = max(d for d in days if d <= published)
    return day.isoformat(), "relative", f"{point.feast} counted from {published}"
