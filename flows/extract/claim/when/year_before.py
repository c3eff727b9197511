"""Results that are told of the year before on their own: "It had a profit of 67 crore in the year-ago period"."""

import re

from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.setting import Setting
from flows.extract.claim.when.span import When
from flows.extract.extraction import Claim
from flows.extract.time.calendar import years_on

_EARLIER = (
    r"(?:last|previous|prior|preceding)[- ](?:fiscal|financial|business)?\s?year|last\s+fiscal"
    r"|a?\s?year[- ](?:ago|earlier|before)"
)
THEN = re.compile(
    rf"\b(?:in|for|during)\s+(?:(?:the|a|an)\s+)?(?:(?:{_EARLIER})\s+(?P<part>quarter|half|period|months)\b"
    r"|(?:same|corresponding|comparable|year-ago|equivalent)\s+(?:[\w-]+\s+)?(?P<then>quarter|half|period|months)\s+(?:of\s+|in\s+)?"
    rf"(?:the\s+)?(?:{_EARLIER}))",
    re.IGNORECASE,
)
# What is set against that time, or changed since, is told of the period itself.
SET_AGAINST = re.compile(
    r"\b(?:from|against|versus|compar\w+|than|over|up|down|rose|fell|grew|r[io]se|increased?|decreased?|unchanged|declined?|jump\w*"
    r"|drop\w*|higher|lower|while|after|following|growth|(?:swung|turned)\s+(?:in)?to)\b",
    re.IGNORECASE,
)


def is_told_of_it(before: Claim | Setting | None, start: int, now: Clock) -> bool:
    """Whether results before a place were told of the year before the text's own, as nothing behind them is."""
    if before is None or before.event_type != "results" or before.date_basis != "period" or before.first is None:
        return False
    period = now.period(start)
    return period is not None and period.first is not None and before.first == years_on(period.first, -1)


def year_before(text: str, start: int, end: int, now: Clock) -> When | None:
    """The reporting period's year before, where a clause of results tells of that alone; None for all other clauses."""
    then = THEN.search(text, start, end) if "year" in text[start:end] or "fiscal" in text[start:end] else None
    period = now.period(start) if then and not SET_AGAINST.search(text, start, then.start()) else None
    if then is None or period is None or period.first is None or period.last is None:
        return None
    part = (then["part"] or then["then"]).lower()
    if part in ("quarter", "half") and part != period.precision:
        return None
    return When(years_on(period.first, -1), years_on(period.last, -1), period.precision, "period")
