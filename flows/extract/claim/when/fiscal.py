"""Financial years: what a label means by the document's own calendar, else the days that no calendar goes beyond."""

import re
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.over import over
from flows.extract.time.calendar import shift, years_on
from flows.extract.time.fiscal import fiscal_bounds, fiscal_span
from flows.extract.time.mention import TimeMention

LABEL = re.compile(r"FY(?P<year>\d{4}|XXXX)(?:-(?P<part>[QH])(?P<nth>\d))?")
RUNNING = re.compile(r"(?:the )?(?:current|present|running|new|this)(?: (?:financial|fiscal))? year", re.IGNORECASE)
# A financial year told from the one that runs, whatever is told for it: "will invest 310 million this financial year".
COUNTED = re.compile(
    r"(?:(?:the|its|their) )?(?P<which>current|present|running|this|last|past|previous|prior|next|coming)"
    r" (?:financial|fiscal|business) year",
    re.IGNORECASE,
)
STEPS = {"last": -1, "past": -1, "previous": -1, "prior": -1, "next": 1, "coming": 1}
PRECISIONS = {"Q": "quarter", "H": "half", "": "year"}


def bounded(mention: TimeMention, event_type: str, modality: str, now: Clock) -> TimeMention:
    """A financial year, or a part of one, as far as the document tells its calendar.

    Without a calendar the label lies within bounds, and what is told as done lies before the publication; the
    reporting period that the article is about is meant where it is the only one within them.
    """
    if event_type in ("guidance", "forecast") and now.fiscal and RUNNING.fullmatch(mention.text):
        first, last = running(now)
        return replace(mention, first=first, last=last, precision="year", basis="period")
    if now.fiscal and (counted := COUNTED.fullmatch(mention.text)):
        return _counted(mention, STEPS.get(counted["which"].lower(), 0), now)
    if event_type == "results" and modality == "fact":
        mention = over(mention, now.published.last, now.year_end)
    label = LABEL.fullmatch(str(mention.value))
    if label is None or mention.first or mention.last or label["year"] == "XXXX":
        return mention
    year, part, nth = int(label["year"]), label["part"] or "", int(label["nth"] or 1)
    if now.year_end:
        first, last, precision = fiscal_span(year, part, nth, now.year_end)
        return replace(mention, first=first, last=last, precision=precision)
    first, last = fiscal_bounds(year, part, nth)
    if modality == "fact" and first and last and now.published.last and first <= now.published.last:
        last = min(last, now.published.last)
    period = now.period(mention.start)
    if period and period.precision == PRECISIONS[part] and _within(period, first, last):
        return replace(mention, first=period.first, last=period.last, precision=period.precision)
    return replace(mention, first=first, last=last, precision="interval", basis="bounded")


def is_open(mention: TimeMention) -> bool:
    """Whether a mention is a fiscal label that nothing bounds: "the fiscal third quarter"."""
    return mention.first is None and mention.last is None and LABEL.fullmatch(str(mention.value)) is not None


def running(now: Clock) -> tuple[date | None, date | None]:
    """The financial year of the day of publication: the one that the text tells of, or the next."""
    told, today = now.fiscal, now.published.last
    if told is None or told.last is None or today is None or told.last >= today:
        return (told.first, told.last) if told else (None, None)
    after = shift(told.last, "year", 1)
    return told.last + timedelta(days=1), after


def _counted(mention: TimeMention, step: int, now: Clock) -> TimeMention:
    """The financial year so many years from the one that runs."""
    first, last = running(now)
    if first is None or last is None:
        return mention
    first, after = years_on(first, step), years_on(last + timedelta(days=1), step)
    return replace(mention, first=first, last=after - timedelta(days=1), precision="year", basis="period")


def _within(period: TimeMention, first: date | None, last: date | None) -> bool:
    return bool(period.first and period.last and first and last and first <= period.first and period.last <= last)
