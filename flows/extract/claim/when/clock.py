"""A document's clock: what dates the events that carry no date of their own."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.extract.extraction import Dating
from flows.extract.time.mention import TimeMention

YEAR_PRINTED = re.compile(r"\d{4}|FY|[’']\d\d")
FRESH_DAYS = 7  # a day this near before publication may be what the article is about


@dataclass(frozen=True, slots=True)
class Clock:
    """What dates the events of a document that carry no date of their own.

    `anchor` is the day the article is about, `periods` the reporting periods it tells of, `fiscal` a
    financial year that it names by its end, `labels` the quarters that it counts by a fiscal calendar.
    """

    published: Dating
    anchor: tuple[date, date] | None
    periods: tuple[TimeMention, ...]
    fiscal: TimeMention | None
    labels: frozenset[str]

    @property
    def year_end(self) -> int | None:
        """The month in which the financial year ends, if the text tells."""
        return self.fiscal.last.month if self.fiscal and self.fiscal.last else None

    def period(self, place: int) -> TimeMention | None:
        """The reporting period named last before a place in the text, else the first of all."""
        return next((t for t in reversed(self.periods) if t.start < place), self.periods[0] if self.periods else None)


def clock(published: Dating, times: Sequence[TimeMention], lead_end: int) -> Clock:
    """Read a document's clock from its publication date and its times; the lead ends at `lead_end`."""
    anchor = (published.first, published.last) if published.first and published.last else None
    if anchor:
        fresh = [
            t for t in times if t.start < lead_end and t.precision == "day" and t.first and t.type in ("DATE", "TIME")
        ]
        near = [t.first for t in fresh if t.first and anchor[1] - timedelta(days=FRESH_DAYS) <= t.first <= anchor[1]]
        anchor = (near[0], near[0]) if near else anchor
    told = [t for t in times if t.first and not (anchor and t.first > anchor[1])]
    labels = {str(t.value)[-2:] for t in times if str(t.value).startswith("FY")}
    periods = tuple(t for t in told if _is_period(t) and not by_fiscal_calendar(t, labels))
    fiscal = next((t for t in told if t.basis == "period" and t.precision == "year"), None)
    return Clock(published, anchor, periods, fiscal, frozenset(labels))


def _is_period(mention: TimeMention) -> bool:
    """Whether a time is one that results are told for: a quarter, a half, or a year by its last day."""
    return mention.precision in ("quarter", "half") or (mention.precision == "year" and mention.basis == "period")


def by_fiscal_calendar(mention: TimeMention, labels: Collection[str]) -> bool:
    """Whether a bare quarter ("Q1") is one that the document elsewhere counts by a fiscal calendar."""
    return (
        bool(labels)
        and mention.precision == "quarter"
        and str(mention.value)[-2:] in labels
        and not YEAR_PRINTED.search(mention.text)
    )
