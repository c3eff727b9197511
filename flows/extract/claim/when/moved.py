"""Moves of prices over a span that runs up to the day of the news: "has lost 29% since May", "up 4% this year"."""

import re
from collections.abc import Sequence
from datetime import date

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.span import When
from flows.extract.time.mention import TimeMention

# The first move that a clause tells, and the span right behind it.
MOVED = re.compile(
    r"\d[\d.,]*\s?(?:%|per\s?cent|percent|points)|\b(?:doubled|tripled|trebled|quadrupled|halved|half|third|quarter|fifth|tenth)\b"
    r"(?!-)",
    re.IGNORECASE,
)
SO_FAR = r"(?:\s+(?:so\s+far|already|in\s+total|overall))?"
SINCE = re.compile(
    rf"(?:\s+(?:of|in)\s+(?:its|their)\s+(?:market\s+)?value|\s+to\s+\S*\d\S*(?:\s[a-z]+)?)?{SO_FAR}\s+"
    r"since\s+(?:(?:the|its|their|an?)\s+(?:[\w’'-]+\s+){1,6}?(?:(?:in|on)\s+)?)?(?:the\s+)?",
    re.IGNORECASE,
)
DURING = re.compile(rf"{SO_FAR}\s+(?:(?:in|over|during|for)\s+)?", re.IGNORECASE)
THIS_YEAR = re.compile(r"(?:the\s+)?(?:this|current)\s+year", re.IGNORECASE)
TO_DATE = re.compile(
    r"\s+(?:so\s+far\s+)?(?:(?:in|for|on)\s+(?:the\s+)?)?(?:year[- ]to[- ]date|YTD|for\s+the\s+year)\b", re.IGNORECASE
)


def moved(text: str, unit: Unit, times: Sequence[TimeMention], now: Clock) -> When | None:
    """The span over which the price of a unit moved, up to the day the article is about.

    None if it tells none, or a day before: "closed on Friday at 9.87, up 17% since March".
    """
    if now.anchor is None or (first := MOVED.search(text, unit.start, unit.end)) is None:
        return None
    if any(t.precision == "day" and unit.start <= t.start < first.start() for t in times):
        return None
    today = now.anchor[1]
    if TO_DATE.match(text, first.end(), unit.end):
        return When(date(today.year, 1, 1), today, "interval", "relative")
    for mention in times:
        if mention.first is None or not first.end() < mention.start < unit.end or mention.first > today:
            continue
        if SINCE.fullmatch(text, first.end(), mention.start) or (
            THIS_YEAR.fullmatch(mention.text) and DURING.fullmatch(text, first.end(), mention.start)
        ):
            return When(mention.first, today, "interval", mention.basis)
    return None
