"""The period that a word beside a measure names, without saying which: "a quarterly loss", "interim profit"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.span import When
from flows.extract.time.calendar import shift
from flows.extract.time.mention import TimeMention

# The words by the months they name.
_LENGTHS: Final = {
    "quarterly": 3, "three-month": 3,
    "half-year": 6, "half-yearly": 6, "six-month": 6, "interim": 6, "semi-annual": 6,
    "nine-month": 9,
    "annual": 12, "yearly": 12, "full-year": 12, "twelve-month": 12, "12-month": 12,
}  # fmt: skip
_PRECISIONS: Final = {3: "quarter", 6: "half", 9: "interval", 12: "year"}
_NAMED: Final = re.compile(
    rf"\b(?P<length>{'|'.join(map(re.escape, _LENGTHS))})\s+(?!reports?\b|meetings?\b)"
    r"(?:[\w’'-]+\s+){0,2}?(?:profits?|loss(?:es)?|sales|revenues?|earnings|results|income|turnover|figures|ebitda)\b",
    re.IGNORECASE,
)
# One of them stands in whatever names a period.
_SIGNS: Final = ("ly ", "month ", "half-year", "nterim ", "nnual ", "ull-year ")
_SOONEST: Final = timedelta(days=5)
"""Days from the end of a period to its results: nobody closes the books sooner."""
_LATEST: Final = 6  # months after its end by which the results of a period are old news
_FINE: Final = ("day", "month")
_DECEMBER: Final = 12
_MARCH: Final = 3
_HALF: Final = 6
_MONTHS_OF_MARCH: Final = (5, 6, 11, 12)  # when halves up to March and September are told


def named_period(text: str, start: int, end: int, times: Sequence[TimeMention], now: Clock) -> When | None:
    """The latest period of the length that a clause of results names that was over when they were told.

    `times` are those of the sentence: a day or a month is when they were told, anything longer in the clause says
    itself what period is meant. None where no word names one, or it is not known when they were told.
    """
    if not any(sign in text[start:end] for sign in _SIGNS) or not (named := _NAMED.search(text, start, end)):
        return None
    inside = [time for time in times if start <= time.start < end and time.first]
    if any(time.precision not in _FINE or time.modifier == "END" for time in inside):
        return None
    around = inside or [time for time in times if time.start < start and time.precision in _FINE]
    today = now.published.last if now.published.first else None
    told = next((time.last for time in around), None) or today
    if told is None or today is None or told > today:
        return None
    months = _LENGTHS[named["length"].lower()]
    year_end = now.year_end or _usual_year_end(months, told)
    return _of_the_article(named.start(), months, told, now) or _latest(months, told, year_end)


def _usual_year_end(months: int, told: date) -> int:
    """The month in which the year of a company ends that tells half-year results in some month, where nothing tells.

    They come out within four months of the half: those of November are up to September.
    """
    return _MARCH if months == _HALF and told.month in _MONTHS_OF_MARCH else _DECEMBER


def _of_the_article(place: int, months: int, told: date, now: Clock) -> When | None:
    """The period of such a length that the article tells of itself and that was just over."""
    period = now.period(place)
    if period is None or period.precision != _PRECISIONS[months] or period.last is None:
        return None
    oldest = shift(told, "month", -_LATEST)
    if oldest and oldest < period.last < told:
        return When(period.first, period.last, period.precision, "period")
    return None


def _latest(months: int, told: date, year_end: int) -> When | None:
    """The last period of so many months of a financial year that had ended; nine of them are its first."""
    every = 3 if months == 3 else 6 if months == 6 else 12
    ends = {(year_end + months % 12 + step - 1) % 12 + 1 for step in range(0, 12, every)}
    month = told.replace(day=1)
    for _ in range(12):
        last = month - timedelta(days=1)
        if last.month in ends and last + _SOONEST <= told:
            begun = shift(month, "month", -months)
            return When(begun, last, _PRECISIONS[months], "period")
        month = last.replace(day=1)
    return None
