"""An event's date, from the time that its text gives."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from flows.extract.claim.when.ahead import AHEAD, years_on
from flows.extract.claim.when.clock import YEAR_PRINTED, Clock
from flows.extract.claim.when.fit import PERIODIC
from flows.extract.time.mention import TimeMention

WEEKS_AGO = re.compile(r"\b(?:weeks?|fortnight) (?:ago|earlier)", re.IGNORECASE)
CLOSED = ("results", "market_position", "workforce")  # counted on the last day of a span


@dataclass(frozen=True, slots=True)
class When:
    """An event's date: closed bounds, how exact, how known."""

    first: date | None
    last: date | None
    precision: str
    basis: str


UNKNOWN = When(None, None, "unknown", "unknown")


def spanned(mention: TimeMention, event_type: str, modality: str, now: Clock) -> When:
    """The bounds of a time as an event's date."""
    first, last, precision, today = mention.first, mention.last, mention.precision, now.published.last
    said = now.anchor[0] if now.anchor and now.anchor[0] == now.anchor[1] else None
    if mention.type == "DURATION" and said and first and last and first == now.published.first:
        first, last = said, last - (first - said)
    if today and first and last:
        if WEEKS_AGO.search(mention.text) and precision == "interval":
            day = first + timedelta(days=today.weekday())
            return When(day, day, "day", mention.basis)
        if modality in AHEAD and mention.basis == "period" and last < today and not YEAR_PRINTED.search(mention.text):
            first, last = years_on(first, 1), years_on(last, 1)
        if (
            modality == "fact"
            and event_type not in PERIODIC
            and precision in ("year", "interval")
            and first <= today < last
        ):
            return When(first, min(today, said or today), "interval", mention.basis)
    if mention.modifier == "END" and last and event_type in CLOSED and modality == "fact":
        return When(last, last, "day", mention.basis)
    if mention.modifier == "END" and last and precision == "year":
        return When(date(last.year, last.month, 1), last, "month", mention.basis)
    if precision == "unknown" and first and last:
        precision = "day" if first == last else "interval"
    return When(first, last, precision, mention.basis)
