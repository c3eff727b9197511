"""An event's date, from the time that its text gives."""

import re
from datetime import date, timedelta

from flows.extract.claim.when.ahead import AHEAD
from flows.extract.claim.when.clock import YEAR_PRINTED, Clock
from flows.extract.claim.when.fit import OUTLOOKS, PERIODIC
from flows.extract.record import record
from flows.extract.time.calendar import month_end, years_on
from flows.extract.time.mention import TimeMention

WEEKS_AGO = re.compile(r"\b(?:weeks?|fortnight) (?:ago|earlier)", re.IGNORECASE)
DEADLINE = re.compile(r"\b(?:by|before|until|till|(?:no|not) later than|ahead of)\s+(?:the\s+)?$", re.IGNORECASE)
DEADLINE_ENDS = ("by", "before", "until", "till", "than", "of", "the")  # the words that these end with
BEFORE = re.compile(r"\b(?:before|ahead of)\s+(?:the\s+)?$", re.IGNORECASE)
NOT_BEFORE = re.compile(r"\b(?:not|never|cannot|wait\w*|takes?|took|\w+n[’']t)\b[^.;]{0,60}$", re.IGNORECASE)
# "payable by 31 May", "has until Friday to appeal", "is suspended until June": it is told of the last day itself.
DUE = re.compile(
    r"\b(?:due|payable|owed|lapses?|expires?)\b[^.;]{0,40}?\s(?:by|before|no later than)\s+(?:the\s+)?$"
    r"|\b(?:(?-i:can|may)(?!\s+not\b)(?:\s+[\w’'-]+){1,6}|(?:has|have|had|gets?|got|given|grant(?:s|ed)|(?:gives?|gave|given|leaves?|left)(?:\s+[\w’'-]+){1,3})"
    r"|(?:postpon|delay|deferr|adjourn|extend|prolong|suspend|halt|clos|bann|barr|block)(?:ed|s|ing)?\b[^.;,]{0,30}?"
    r"|(?:put|pushed)\s+(?:off|back)|frozen|shut|stays?\s+\w+|remains?\s+\w+|runs?|lasts?|valid|open)\s+(?:until|till)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
REACH = 20  # characters before a time in which its preposition stands
NEGATED = 60  # characters before "before" in which a verb is denied: "will not return before spring"
AT = re.compile(r"\bat\s+(?:the\s+)?$", re.IGNORECASE)
EARLY = re.compile(r"early\b", re.IGNORECASE)
LATE = re.compile(r"late\b", re.IGNORECASE)
LATE_FROM = 10  # "late 2024" is its last quarter
REPORTED = ("the quarter", "the half")  # those that the text has told of
# "debt, which stood at 1.2 billion at the end of March": counted on that day, whatever the sentence is about.
STANDS = re.compile(
    r"\b(?:stood|was|were|had|held|totall?ed|amounted|numbered|counted)\s+(?:at\s+|to\s+|about\s+|only\s+|some\s+)*"
    r"[^\s\d,;.]{0,4}(?:[A-Z]{3}\s)?\d[\d.,]*(?:\s(?!when\b|who\b|that\b|after\b)[\w€$£%]+){0,4}\s+at\s+$"
)
MIDDLE = 15  # the day that "until mid-May" is over
LONG = ("year", "interval")
TOLD = ("fact", "rumour", "reported", "opinion")  # whatever is told so has been so up to now
THIS_WEEK = re.compile(r"(?:earlier\s)?this\s(?:week|month)", re.IGNORECASE)
WARNED = re.compile(r"\b(?:said|told|warned|announced|added|predicted|estimated)\s$")
LEVELS = ("forecast", "macro")
CLOSED = ("results", "market_position", "workforce")  # counted on the last day of a span


@record(frozen=True, slots=True)
class When:
    """An event's date: closed bounds, how exact, how known."""

    first: date | None
    last: date | None
    precision: str
    basis: str


UNKNOWN = When(None, None, "unknown", "unknown")


def spanned(text: str, mention: TimeMention, event_type: str, modality: str, now: Clock) -> When:
    """The bounds of a time as an event's date."""
    said = now.anchor[0] if now.anchor and now.anchor[0] == now.anchor[1] else None
    first, last, precision = _moved(mention, modality, now, said)
    today = now.published.last
    if today and first and last:
        if WEEKS_AGO.search(mention.text) and precision == "interval":
            day = first + timedelta(days=today.weekday())
            return When(day, day, "day", mention.basis)
        ends = last > today and not _is_level(mention, event_type) and _has_deadline(text, mention)
        if _is_a_feast(mention) and event_type in LEVELS:
            return When(first.replace(day=1), month_end(last.year, last.month), "month", mention.basis)
        if ends and (limit := _up_to(text, mention, first, last, today, now)):
            return limit
        warned = THIS_WEEK.match(mention.text) and WARNED.search(text, max(0, mention.start - REACH), mention.start)
        if (
            (modality in TOLD or warned)
            and event_type not in (*PERIODIC, *OUTLOOKS)
            and precision in LONG
            and first <= today < last
        ):
            return When(first, max(first, min(today, said or today)), "interval", mention.basis)
    if mention.modifier == "START" and precision == "month" and first and EARLY.match(mention.text):
        return When(first, month_end(first.year, first.month), "month", mention.basis)
    if mention.modifier == "END" and last:
        leaving = event_type == "personnel" and precision == "month" and mention.basis == "relative"
        if leaving and AT.search(text, max(0, mention.start - 10), mention.start):
            return When(last, last, "day", mention.basis)
        stands = STANDS.search(text, max(0, mention.start - NEGATED), mention.start) is not None
        return _at_the_end(mention, first, last, stands or (event_type in CLOSED and modality == "fact"))
    if precision == "unknown" and first and last:
        precision = "day" if first == last else "interval"
    return When(first, last, precision, mention.basis)


def _up_to(text: str, mention: TimeMention, first: date, last: date, today: date, now: Clock) -> When | None:
    """When that happens which happens by a time at the latest; None where that time is a day on which it is due.

    What "can be filed until the end of May" is due on its last day.
    """
    if not _is_due_then(text, mention):
        return When(now.published.first, _deadline(text, mention, first, last, today), "interval", mention.basis)
    return When(last, last, "day", mention.basis) if mention.modifier == "END" else None


def _moved(mention: TimeMention, modality: str, now: Clock, said: date | None) -> tuple[date | None, date | None, str]:
    """The bounds as they lie from the day the article is about; an outlook's period without a year is the next."""
    first, last, today = mention.first, mention.last, now.published.last
    if mention.type == "DURATION" and said and first and last and first == now.published.first:
        first, last = said, last - (first - said)
    unsaid = (
        mention.basis == "period" and not YEAR_PRINTED.search(mention.text) and mention.text.lower() not in REPORTED
    )
    if modality in AHEAD and unsaid and today and first and last and last < today:
        first, last = years_on(first, 1), years_on(last, 1)
    return first, last, mention.precision


def _has_deadline(text: str, mention: TimeMention) -> bool:
    """Whether a time is only the last at which something may happen: "by 2030", "before Christmas".

    What will "not return before spring" comes in spring, if all goes well.
    """
    before = text[max(0, mention.start - REACH - NEGATED) : mention.start]
    if not before.rstrip().lower().endswith(DEADLINE_ENDS):
        return False
    found = DEADLINE.search(before, max(0, len(before) - REACH))
    if found is None or not found[0].lower().startswith(("before", "until", "till")):
        return found is not None
    return NOT_BEFORE.search(before[: found.start()]) is None


def _is_due_then(text: str, mention: TimeMention) -> bool:
    """Whether what is told is the last day itself, on which something is due or over."""
    if mention.modifier == "MID" and mention.precision != "year":
        return False
    return DUE.search(text, max(0, mention.start - NEGATED), mention.start) is not None


def _deadline(text: str, mention: TimeMention, first: date, last: date, today: date) -> date:
    """The last day on which something may happen: "before the summer" is over when it begins."""
    if mention.modifier == "MID" and mention.precision == "year":
        return date(last.year, 6, 30)
    if mention.modifier == "MID" and mention.precision == "month":
        return date(last.year, last.month, MIDDLE)
    if mention.rule.startswith("season") and mention.modifier is None and first > today:
        last = month_end(first.year, first.month)  # "by summer" is by its beginning
    whole = first < last and mention.modifier is None and first > today
    return (
        first - timedelta(days=1)
        if whole and BEFORE.search(text, max(0, mention.start - REACH), mention.start)
        else last
    )


def _is_level(mention: TimeMention, event_type: str) -> bool:
    """Whether what is foreseen is where a measure stands when a year ends, not what happens until then."""
    return event_type in LEVELS and (
        _is_a_feast(mention) or (mention.modifier == "END" and mention.precision == "year")
    )


def _is_a_feast(mention: TimeMention) -> bool:
    """Whether a time is a feast, at which measures are foreseen: "inflation of 4.5% by Christmas" is that month's."""
    return mention.rule.startswith("feast") and mention.precision == "day"


def _at_the_end(mention: TimeMention, first: date | None, last: date, counted: bool) -> When:
    """What is counted at the end of a span is as of its last day; the end of a year or a month is its last month."""
    late = LATE.match(mention.text) is not None
    if late and mention.precision != "month":
        first = date(last.year, LATE_FROM, 1) if mention.precision == "year" else first
        return When(first, last, "quarter" if mention.precision == "year" else mention.precision, mention.basis)
    if counted and not late:
        return When(last, last, "day", mention.basis)
    if mention.precision in ("year", "month"):
        return When(date(last.year, last.month, 1), last, "month", mention.basis)
    return When(first, last, mention.precision, mention.basis)
