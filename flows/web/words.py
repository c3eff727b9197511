"""Values as people say them: days, intervals, metrics, counts. Pure functions from values to short English."""

from datetime import date

_ORDINALS = ("first", "second", "third", "fourth")
_METRIC = {
    "yoy": "year on year",
    "qoq": "quarter on quarter",
    "mom": "month on month",
    "ytd": "since January",
    "op": "operating",
    "ai": "AI",
    "capex": "capex",
    "eps": "EPS",
    "ebitda": "EBITDA",
    "ebit": "EBIT",
    "ebita": "EBITA",
    "ipo": "IPO",
    "gdp": "GDP",
    "r": "R",
}
_PLAIN = {"merger_acquisition": "merger or acquisition"}


def day(value: date) -> str:
    """24 September 2025."""
    return f"{value.day} {value:%B} {value.year}"


def when(first: date | None, last: date | None, precision: str) -> str:
    """An interval in words: a day, a month, a quarter, a half, a year, or its two ends."""
    if last is None:
        return f"From {day(first)}" if first else "Date unknown"
    if first is None:
        return f"Until {day(last)}"
    if first == last:
        return day(first)
    return _calendar(first, last, precision) or f"{_start(first, last)} to {day(last)}"


def published(first: date | None, last: date | None) -> str:
    """When an article was published, for use within a sentence."""
    if last is None:
        return f"on {day(first)} or later" if first else "on an unknown day"
    if first is None:
        return f"by {day(last)}"
    return f"on {day(first)}" if first == last else f"between {_start(first, last)} and {day(last)}"


def metric(name: str) -> str:
    """A metric's name as people read it: `revenue_growth_yoy` is "revenue growth year on year"."""
    return " ".join(_METRIC.get(word, word) for word in name.split("_"))


def plain(name: str) -> str:
    """A word of a closed vocabulary as people read it: `magnitude_error` is "magnitude error"."""
    return _PLAIN.get(name) or name.replace("_", " ")


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 article, 1,234 articles."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _calendar(first: date, last: date, precision: str) -> str | None:
    """The name of the interval where it begins and ends as its precision says; fiscal ones have none."""
    if precision == "month":
        return f"{first:%B} {first.year}"
    if precision == "quarter" and first.month % 3 == 1:
        return f"{_ORDINALS[first.month // 3].capitalize()} quarter of {first.year}"
    if precision == "half" and first.month in (1, 7):
        return f"{_ORDINALS[first.month // 7].capitalize()} half of {first.year}"
    if precision == "year" and first.month == 1 and last.month == 12:
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    return None


def _start(first: date, last: date) -> str:
    """The first day, without what it shares with the last."""
    if first.year != last.year:
        return day(first)
    return f"{first.day} {first:%B}" if first.month != last.month else str(first.day)
