"""Reporting periods that were over when an article came out: "first-half profit", told in March, is of another half."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.time.fiscal import fiscal_span
from flows.extract.time.mention import TimeMention

PART = re.compile(
    r"(?:(?:the|its|their)\s+)?(?:first|second|third|fourth|final|opening|1st|2nd|3rd|4th)[\s-](?:quarter|half)|[QH][1-4]",
    re.IGNORECASE,
)
HARDLY = timedelta(days=75)
JUNE = 6  # where a half of the calendar's year is not meant, one of a year to June is
VALUE = re.compile(r"\d{4}-(?P<part>[QH])(?P<nth>[1-4])")


def over(
    mention: TimeMention,
    today: date | None,
    year_end: int | None,
    named: Collection[tuple[date | None, date | None]] = (),
) -> TimeMention:
    """A bare half or quarter that would not be over yet, as the latest that is; any other time as it stands.

    `year_end` is the month in which the financial year ends, where the text tells; without it the quarter that runs
    may well be meant, and what has been booked in it, but of a half that has hardly begun nothing is told yet.
    Where the text names that of the financial year by its months, too, it is meant: one of the `named` periods.
    """
    value = VALUE.fullmatch(str(mention.value))
    if value and year_end and today and PART.fullmatch(mention.text):
        for year in (today.year + 1, today.year, today.year - 1):
            first, last, _ = fiscal_span(year, value["part"], int(value["nth"]), year_end)
            if first and last and last <= today and (first, last) in named:
                return replace(mention, first=first, last=last)
    if not value or not PART.fullmatch(mention.text) or today is None or mention.last is None or mention.last <= today:
        return mention
    if not year_end:
        begun = value["part"] == "H" and mention.first is not None and mention.first <= today < mention.first + HARDLY
        year_end = JUNE if begun else None
    if not year_end:
        return mention
    for year in (today.year + 1, today.year, today.year - 1):
        first, last, _ = fiscal_span(year, value["part"], int(value["nth"]), year_end)
        if last and last <= today:
            return replace(mention, first=first, last=last)
    return mention
