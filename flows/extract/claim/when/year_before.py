"""Results that are told of the year before on their own: "It had a profit of 67 crore in the year-ago period"."""

import re

from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.span import When
from flows.extract.time.calendar import years_on

_EARLIER = (
    r"(?:last|previous|prior|preceding)[- ](?:fiscal|financial|business)?\s?year|last\s+fiscal"
    r"|a?\s?year[- ](?:ago|earlier|before)"
)
THEN = re.compile(
    rf"\b(?:in|for|during)\s+(?:(?:the|a|an)\s+)?(?:(?:{_EARLIER})\s+(?:quarter|half|period|months)\b"
    r"|(?:same|corresponding|comparable|year-ago|equivalent)\s+(?:[\w-]+\s+)?(?:quarter|half|period|months)\s+(?:of\s+|in\s+)?"
    rf"(?:the\s+)?(?:{_EARLIER}))",
    re.IGNORECASE,
)
# What is set against that time, or changed since, is told of the period itself.
SET_AGAINST = re.compile(
    r"\b(?:from|against|versus|compar\w+|than|over|up|down|rose|fell|grew|r[io]se|increased?|decreased?|unchanged|declined?|jump\w*"
    r"|drop\w*|higher|lower|while|after|following|growth|(?:swung|turned)\s+(?:in)?to)\b",
    re.IGNORECASE,
)


def year_before(text: str, start: int, end: int, now: Clock) -> When | None:
    """The reporting period's year before, where a clause of results tells of that alone; None for all other clauses."""
    then = THEN.search(text, start, end) if "year" in text[start:end] or "fiscal" in text[start:end] else None
    period = now.period(start) if then and not SET_AGAINST.search(text, start, then.start()) else None
    if period is None or period.first is None or period.last is None:
        return None
    return When(years_on(period.first, -1), years_on(period.last, -1), period.precision, "period")
