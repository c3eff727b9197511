"""Times that lean on what was told before: "on the same day", "in the same period of 2024", "since May"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.ahead import years_on
from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.default import Setting
from flows.extract.claim.when.fit import PERIODIC
from flows.extract.claim.when.span import When
from flows.extract.extraction import Claim
from flows.extract.time.mention import TimeMention

SAME_DAY = re.compile(r"(?:the|that) (?:very )?(?:same )?day", re.IGNORECASE)
# A sentence of its own about the year before: "A year earlier, it had lost 3 million".
YEAR_BEFORE = re.compile(
    r"(?:(?:in|for|during|over)\s+)?(?:a\s+year\s+(?:earlier|before|ago)\b"
    r"|the\s+(?:previous|prior|preceding)\s+(?:(?:financial|fiscal|business)\s+)?year\b"
    r"|the\s+(?:same|comparable|corresponding|equivalent|year-ago|prior-year)\s+(?:period|quarter|half|months?|season)"
    r"(?:\s+(?:of\s+|in\s+)?(?:a\s+year\s+(?:earlier|before|ago)|last\s+year|the\s+(?:previous|prior)\s+year|(?P<year>20\d\d)))?)"
    r"(?=,|\s+(?:it|its|this|that|they|the|he|she|had|was|were|sales|revenue|profit|turnover|[A-Z]))",
    re.IGNORECASE,
)
# What goes on "since" a time began then, unless it is the most since then.
SINCE = re.compile(
    r"\bsince\s+(?:(?:early|late|mid|the\s+(?:start|beginning|end|middle)\s+of|last)[\s-]+)?(?:the\s+)?$", re.IGNORECASE
)
LASTING = re.compile(
    r"\b(?:has|have|is|are|hasn[’']t|haven[’']t)\s+(?:not\s+|now\s+|also\s+|since\s+|already\s+|\w+ly\s+)?"
    r"(?:been|gone|stood|lain|remained|kept|paid|closed|shut|halted|barred|banned|suspended|blocked|idle|idled|stopped|out|unable"
    r"|no\s+longer|had|run|led|held|owned|worked|served|chaired|\w+ing)\b",
    re.IGNORECASE,
)
RECORD = re.compile(
    r"\b(?:highest|lowest|most|least|best|worst|biggest|largest|smallest|first|strongest|weakest|steepest|sharpest|fastest|slowest"
    r"|rose|fell|lost|gained|risen|fallen|up|down|grown|doubled|tripled|halved)\b",
    re.IGNORECASE,
)


def on_that_day(mention: TimeMention, before: Claim | Setting | None) -> TimeMention:
    """The day that "the same day" repeats is that of the event told before, where it has one of its own."""
    if (
        before is None
        or before.first is None
        or before.first != before.last
        or before.date_basis not in ("stated", "relative")
    ):
        return mention
    if not SAME_DAY.fullmatch(mention.text):
        return mention
    return replace(mention, first=before.first, last=before.last)


def a_year_before(text: str, unit: Unit, event_type: str, before: Claim | Setting | None, now: Clock) -> When | None:
    """The period told before, as many years earlier as a sentence about it opens with; None for any other."""
    found = YEAR_BEFORE.match(text, unit.start) if event_type in PERIODIC else None
    if found is None:
        return None
    told: Claim | Setting | TimeMention | None = now.period(unit.start)
    if before is not None and before.event_type in (*PERIODIC, "") and before.first != before.last:
        told = before
    if told is None or told.first is None or told.last is None:
        return None
    years = int(found["year"]) - told.last.year if found["year"] else -1
    return When(years_on(told.first, years), _month_kept(told.last, years), told.precision, "period")


def _month_kept(day: date, years: int) -> date:
    """The last day of a month stays the last day of that month."""
    after = day + timedelta(days=1)
    return years_on(after, years) - timedelta(days=1) if after.day == 1 else years_on(day, years)


def begun(text: str, unit: Unit, mention: TimeMention) -> When | None:
    """What has gone on since a time has that time as its beginning, and no end yet; None for all else."""
    if (
        mention.first is None
        or mention.type == "TIME"
        or not SINCE.search(text, max(unit.start, mention.start - 40), mention.start)
    ):
        return None
    clause = text[unit.start : unit.end]
    if not LASTING.search(clause) or RECORD.search(clause):
        return None
    return When(mention.first, None, "interval", mention.basis)
