"""The end of the financial year where no year's end is printed: by a half that is, else by the country's custom."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.time.calendar import shift
from flows.extract.time.mention import TimeMention

# The month in which the year of most companies ends: in Australia that of taxes, in Japan and India that of the state.
CUSTOM = {"AUD": 6, "JPY": 3, "INR": 3}
FISCAL = re.compile(
    r"\bFY\s?['’]?\d|\b(?:fiscal|financial)\s+(?:year|20\d\d)\b|\b(?:March|June|September|December) quarter\b"
)
FIRST_HALF = re.compile(
    r"\bfirst[- ]half\b|\bH1\b|\b1H\b|\bhalf-year(?:ly)?\b|\binterim (?:results|profit|dividend)\b", re.IGNORECASE
)
SECOND_HALF = re.compile(r"\bsecond[- ]half\b|\bH2\b|\b2H\b|\bfull[- ]year results\b", re.IGNORECASE)


def year_by_half(text: str, times: Sequence[TimeMention], today: date | None) -> TimeMention | None:
    """The last financial year that was over, by the months of a half that the text calls the first."""
    half = next((time for time in times if _is_half_by_months(text, time)), None)
    if half is None or half.last is None or not FIRST_HALF.search(text) or SECOND_HALF.search(text):
        return None
    return _over(half, (half.last.month + 5) % 12 + 1, today)


def _is_half_by_months(text: str, time: TimeMention) -> bool:
    """Whether a time is a reporting period told as six months: "the six months to 31 December"."""
    if time.precision != "half" or time.last is None or time.basis != "period":
        return False
    return text[time.start : time.end].lower().startswith(("six", "the six", "half"))


def year_by_custom(
    text: str, times: Sequence[TimeMention], currency: str | None, today: date | None
) -> TimeMention | None:
    """The last financial year that was over by the custom of a currency's country, if the text counts in such years."""
    month = CUSTOM.get(currency or "")
    return _over(times[0], month, today) if month and times and FISCAL.search(text) else None


def _over(like: TimeMention, month: int, today: date | None) -> TimeMention | None:
    """The last twelve months to the end of a month that were over on a day."""
    if today is None:
        return None
    first = date(today.year if today.month > month else today.year - 1, month, 1)
    after, begun = shift(first, "month", 1), shift(first, "month", -11)
    if after is None or begun is None:
        return None
    return replace(like, first=begun, last=after - timedelta(days=1), precision="year", basis="period", value="P1Y")
