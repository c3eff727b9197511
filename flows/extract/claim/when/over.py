"""Reporting periods that were over when an article came out: "first-half profit", told in March, is of another half."""

import re
from collections.abc import Collection, Iterator
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
    if not value or not PART.fullmatch(mention.text) or today is None:
        return mention
    runs = mention.last is not None and mention.last > today
    hardly_begun = runs and mention.first is not None and mention.first <= today < mention.first + HARDLY
    if not year_end and hardly_begun and value["part"] == "H":
        year_end, named = JUNE, ()
    if not year_end:
        return mention
    spans = list(_spans(value["part"], int(value["nth"]), today, year_end))
    meant = next((span for span in spans if span in named), spans[0] if runs and spans else None)
    return replace(mention, first=meant[0], last=meant[1]) if meant else mention


def _spans(part: str, nth: int, today: date, year_end: int) -> Iterator[tuple[date | None, date | None]]:
    """That part of the years around a day, as far as it was over then, the latest first."""
    for year in (today.year + 1, today.year, today.year - 1):
        first, last, _ = fiscal_span(year, part, nth, year_end)
        if last and last <= today:
            yield first, last
