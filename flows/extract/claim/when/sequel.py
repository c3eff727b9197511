"""Times that lean on what was told before: "on the same day", "in the same period of 2024", "since May"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.compared import IN_A_ROW
from flows.extract.claim.when.fit import PERIODIC
from flows.extract.claim.when.setting import Setting
from flows.extract.claim.when.span import When
from flows.extract.extraction import Claim
from flows.extract.time.calendar import month_end, shift, years_on
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
    r"\bsince\s+(?:(?:an?|the|its|their)\s+(?:(?!(?:that|which|who|was|were|had)\b)[\w-]+\s+){1,3}?(?:(?:in|on)\s+)?)?(?:(?:early|late|mid|the\s+(?:start|beginning|end|middle)\s+of|last)[\s-]+)?(?:the\s+)?$",
    re.IGNORECASE,
)
LASTING = re.compile(
    r"\b(?:has|have|had|is|are|was|were|hasn[’']t|haven[’']t)\s+(?:(?:not|now|also|since|already|\w+ly)\s+)?"
    r"(?:been|gone|stood|lain|kept|paid|closed|shut|out|idle|unable|no\s+longer|had|run|led|held|taken|put|left|sold|bought|made|built"
    r"|won|lost|given|cut|frozen|grown|driven|drawn|written|hidden|thrown|shrunk|begun|\w+ed|\w+ing)\b",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\b(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|dozen)", re.IGNORECASE
)
# "has frozen 300 prices since May": it keeps them so, and adds up nothing.
KEPT = re.compile(
    r"\b(?:frozen|kept|held|shut|closed|blocked|banned|barred|halted|idled|suspended|capped|employed|run|led)$",
    re.IGNORECASE,
)
RECORD = re.compile(
    r"\b(?:highest|lowest|most|least|best|worst|biggest|largest|smallest|first|strongest|weakest|steepest|sharpest|fastest|slowest"
    r"|rose|fell|lost|gained|risen|fallen|up|down|grown|doubled|tripled|halved)\b",
    re.IGNORECASE,
)

# "for eight consecutive quarters": the last of them is the one that is reported.
ROW = re.compile(r"\b(?:consecutive|straight|successive)\b", re.IGNORECASE)
FOR = re.compile(r"\bfor\s+(?:(?:at\s+least|more\s+than|over)\s+)?$", re.IGNORECASE)
COUNT = re.compile(r"P(\d+)([QMY])")
UNIT = {"Q": "quarter", "M": "month", "Y": "year"}


def on_that_day(mention: TimeMention, before: Claim | Setting | None) -> TimeMention:
    """The day that "the same day" repeats is that of the event told before, where it has one of its own."""
    if (
        before is None
        or before.first is None
        or before.first != before.last
        or before.date_basis not in ("stated", "relative", "document")
    ):
        return mention
    if not SAME_DAY.fullmatch(mention.text):
        return mention
    return replace(mention, first=before.first, last=before.last)


def _a_year_before(text: str, unit: Unit, before: Claim | Setting | None, now: Clock) -> When | None:
    """The period told before, as many years earlier as a sentence about it opens with; None for any other."""
    found = YEAR_BEFORE.match(text, unit.start)
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


def begun(text: str, unit: Unit, mention: TimeMention, now: Clock) -> When | None:
    """What has gone on since a time happened then, when it began; None for all else.

    What has been counted since, "has sold 600 machines", is counted to this day.
    """
    if (
        mention.first is None
        or mention.type == "TIME"
        or not SINCE.search(text, max(unit.start, mention.start - 40), mention.start)
    ):
        return None
    clause = text[unit.start : unit.end]
    lasting = LASTING.search(clause)
    if RECORD.search(clause) or (lasting is None and not SINCE.fullmatch(text, unit.start, mention.start)):
        return None
    if lasting and not KEPT.search(lasting[0]) and COUNTED.search(text, unit.start + lasting.end(), mention.start):
        return When(mention.first, now.published.last, "interval", mention.basis)
    if mention.modifier and mention.precision == "month":  # "since mid-May"
        return When(
            mention.first.replace(day=1), month_end(mention.first.year, mention.first.month), "month", mention.basis
        )
    return When(mention.first, mention.last, mention.precision, mention.basis)


def of_the_reports(
    text: str,
    unit: Unit,
    event_type: str,
    times: Sequence[TimeMention],
    before: Claim | Setting | None,
    now: Clock,
) -> When | None:
    """The period of what is told by the one that is reported: the year before it, or so many in a row up to it."""
    if event_type not in PERIODIC:
        return None
    rows = (_in_a_row(text, unit, mention, now) for mention in times)
    return _a_year_before(text, unit, before, now) or next((dated for dated in rows if dated), None)


def _in_a_row(text: str, unit: Unit, mention: TimeMention, now: Clock) -> When | None:
    """The span of what went on "for eight consecutive quarters", up to the reported one; None for all else."""
    counted = COUNT.fullmatch(mention.value or "") if mention.type == "DURATION" else None
    if counted is None or not unit.start <= mention.start < unit.end or "," in text[unit.lead.end : mention.start]:
        return None
    if not FOR.search(text, max(0, mention.start - 20), mention.start):
        return None
    if not ROW.search(mention.text) and not IN_A_ROW.match(text, mention.end):
        return None
    told, length = now.period(unit.start), UNIT[counted[2]]
    if told is None or told.last is None or told.precision != length:
        return None
    first = shift(told.last + timedelta(days=1), length, -int(counted[1]))
    return When(first, told.last, "interval", "period")
