"""Fiscal labels."""

import re
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.claim.when.clock import Clock
from flows.extract.time.mention import TimeMention

FISCAL = re.compile(r"\b(?:19|20)\d\d\b")
FIRST_MONTHS = re.compile(r"\bfirst (two|three|four|five|six|seven|eight|nine) months", re.IGNORECASE)
MONTHS = {word: n for n, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine"), start=2)}


def bounded(mention: TimeMention, now: Clock) -> TimeMention:
    """A span that the text leaves open: a financial year is the calendar's, the first months are the last such ones."""
    if mention.first or mention.last or now.published.last is None:
        return mention
    if mention.basis == "period" and now.fiscal is None and (year := FISCAL.search(mention.text)):
        number = int(year.group())
        return replace(mention, first=date(number, 1, 1), last=date(number, 12, 31), precision="year")
    if found := FIRST_MONTHS.search(mention.text):
        months, today = MONTHS[found.group(1).lower()], now.published.last
        year_of = today.year if today.month > months else today.year - 1
        last = date(year_of, months + 1, 1) - timedelta(days=1)
        return replace(mention, first=date(year_of, 1, 1), last=last, precision="interval", basis="period", type="DATE")
    return mention
