"""A document's clock: what dates the events that carry no date of their own."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.claim.furniture import LEAD_IN
from flows.extract.claim.when.compared import (
    comparison,
    in_brackets,
    is_nth_in_a_row,
    is_of_a_price,
    of_a_comparison,
    words_before,
)
from flows.extract.claim.when.over import over
from flows.extract.claim.when.yearend import year_by_custom, year_by_half
from flows.extract.extraction import Dating
from flows.extract.record import record
from flows.extract.time.calendar import shift
from flows.extract.time.mention import TimeMention
from flows.extract.time.tag import is_a_later_column, is_of_the_year_before

YEAR_PRINTED = re.compile(r"\d{4}|FY|[’']\d\d")
YEAR_AGO = re.compile(r"(?:year|months?|twelve months) (?:ago|earlier|before|prior)$", re.IGNORECASE)
TOLD = re.compile(
    r"\b(?:said|announced|reported|told|revealed|disclosed|published|communicated|informed|confirmed|known)\s+(?:\w+\s+){0,2}$"
)
FIGURES_FOR = re.compile(
    r"\b(?:figures|results|accounts|earnings|numbers|annual (?:report|statement)|(?:financial|business) year)\s+"
    r"(?:for|of|in)?\s*(?:the\s+)?(?:(?:full|financial|business|calendar)\s+)?(?:year\s+)?$",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"\s+(?:(?:annual|full-year|preliminary|financial)\s+)?(?:results|figures|accounts|earnings)\b", re.IGNORECASE
)
# The news came when the exchanges had closed: "said late on Wednesday", "on Wednesday evening".
LATE = re.compile(
    r"\b(?:late(?:\s+on)?|after\s+(?:the\s+)?(?:markets?|bell|close|trading|hours)(?:\s+(?:had\s+)?closed)?(?:\s+on)?)\s+$",
    re.IGNORECASE,
)
HEADING = 100  # characters of the longest line that only prints a date, an outlet and an author
REACH = 45  # characters before a day that may tell the time of it
BEHIND = 600  # characters behind the lead
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d")
EVENING = re.compile(r"T(?:EV|NI|1[89]|2\d)")  # in the value of a time
FRESH_DAYS = 7  # a day this near before publication may be what the article is about
SPANS = ("year", "interval")  # what may be a reporting period where its words say so


@record(frozen=True, slots=True)
class Clock:
    """What dates the events of a document that carry no date of their own.

    `anchor` is the day the article is about, `periods` the reporting periods it tells of, `fiscal` a
    financial year that it names by its end, `labels` the quarters that it counts by a fiscal calendar, `news` the
    first day that its opening tells of, `late` whether the news came when the exchanges had closed.
    """

    published: Dating
    anchor: tuple[date, date] | None
    periods: tuple[TimeMention, ...]
    fiscal: TimeMention | None
    labels: frozenset[str]
    news: date | None = None
    late: bool = False

    @property
    def year_end(self) -> int | None:
        """The month in which the financial year ends, if the text tells."""
        return self.fiscal.last.month if self.fiscal and self.fiscal.last else None

    def period(self, place: int) -> TimeMention | None:
        """The reporting period named last before a place in the text, else the first of all.

        One that was not over when the text came out is that of an outlook, where another was.
        """
        today = self.published.last
        over = [t for t in self.periods if today is None or (t.last and t.last <= today)] or self.periods
        return next((t for t in reversed(over) if t.start < place), over[0] if over else None)


def clock(
    text: str, published: Dating, times: Sequence[TimeMention], lead_end: int, currency: str | None = None
) -> Clock:
    """Read a document's clock from its publication date and its times; the lead ends at `lead_end`.

    `currency` is that of most of its sums.
    """
    anchor = (published.first, published.last) if published.first and published.last else None
    news, late = None, False
    if anchor:
        days = [t for t in times if t.precision == "day" and t.type in ("DATE", "TIME") and _near(t.first, anchor[1])]
        days = [t for t in days if not t.rule.startswith("feast")]  # "the Black Friday outage": its name
        days = [
            t for t in days if not (_is_of_dateline(text, t) or is_of_a_price(text, t, words_before(text, t.start)))
        ]
        fresh = [t for t in days if t.start < lead_end and not comparison(words_before(text, t.start))]
        if fresh and anchor[0] != anchor[1] and any(_is_unplaced(t) for t in times if t.start < fresh[0].start):
            fresh = days = []  # the news is of a weekday of some week or other, and what could be placed of one before
        news = next((t.first for t in fresh if t.first != anchor[1] or not _is_printed(text, t)), None)
        if not fresh or fresh[0].first == anchor[1]:
            told_of = next((t for t in days if t.start < lead_end + BEHIND and not _is_printed(text, t)), None)
            fresh = [told_of] if told_of and _told_the_day_before(text, told_of, anchor[1]) else fresh
        if fresh and (newest := _newest(text, fresh)):
            anchor = (newest, newest)
            late = any(t.first == newest and _is_late(text, t) for t in fresh)
    told = [t for t in times if t.first and not (anchor and t.first > anchor[1]) and not _is_compared(text, t)]
    labels = {str(t.value)[-2:] for t in times if str(t.value).startswith("FY")}
    fiscal = next((t for t in told if t.basis == "period" and t.precision == "year"), None)
    if fiscal is None:
        today = published.last
        fiscal = year_by_half(text, told, today) or year_by_custom(text, times, currency, today)
    now = Clock(published, anchor, (), fiscal, frozenset(labels), news, late)
    named = {(t.first, t.last) for t in told if t.basis == "period"}
    reported = (over(_reported(text, t), published.last, now.year_end, named) for t in told)
    periods = [t for t in reported if _is_period(t) and not by_fiscal_calendar(t, labels)]
    return replace(now, periods=tuple(periods or _by_comparison(text, times, published.last)))


def _by_comparison(text: str, times: Sequence[TimeMention], today: date | None) -> Iterator[TimeMention]:
    """The periods a year after those that figures are compared with, where a text names no other: "(Q3 2024: 171)"."""
    for mention in times:
        if today is None or mention.precision not in ("quarter", "half") or not YEAR_PRINTED.search(mention.text):
            continue
        if mention.first is None or mention.last is None or not _is_compared(text, mention):
            continue
        first, after = shift(mention.first, "year", 1), shift(mention.last + timedelta(days=1), "year", 1)
        if first and after and after - timedelta(days=1) <= today:
            yield replace(mention, first=first, last=after - timedelta(days=1), basis="period")


def _newest(text: str, days: Sequence[TimeMention]) -> date | None:
    """The latest day of the first sentence that names one: what was said on Wednesday of Monday's fire is news."""
    end = text.find(". ", days[0].end)
    within = (t.first for t in days if t.first and (t is days[0] or t.start < end))
    return max(within, default=None)


def _is_late(text: str, mention: TimeMention) -> bool:
    """Whether a day stands for its evening, when exchanges have closed."""
    before = LATE.search(text, max(0, mention.start - REACH), mention.start)
    return before is not None or EVENING.search(str(mention.value)) is not None


def _reported(text: str, mention: TimeMention) -> TimeMention:
    """A calendar year that figures are told for, as a reporting period: "Preliminary figures for 2025"."""
    if mention.precision != "year" or mention.basis == "period" or not YEAR_PRINTED.search(mention.text):
        return mention
    if FIGURES_FOR.search(text, max(0, mention.start - 60), mention.start) or FIGURES.match(text, mention.end):
        return replace(mention, basis="period")
    return mention


def _is_period(mention: TimeMention) -> bool:
    """Whether a time is one that results are told for: a quarter, a half, nine months, or a year by its last day."""
    if YEAR_AGO.search(mention.text):
        return False
    return mention.precision in ("quarter", "half") or (mention.precision in SPANS and mention.basis == "period")


def _is_printed(text: str, mention: TimeMention) -> bool:
    """Whether a day stands in a short line without a sentence, as headings print that of publication, or as a stamp."""
    if STAMP.match(mention.text):
        return True
    start, end = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    line = text[start : end if end >= 0 else len(text)].strip()
    return len(line) < HEADING and (line[-1:] not in '.!?”"' or line.endswith(("a.m.", "p.m.")))


def _is_unplaced(mention: TimeMention) -> bool:
    """Whether a time is a weekday of which it is not known in which week it is."""
    if mention.first is None or mention.last is None or mention.basis != "relative":
        return False
    return mention.precision == "interval" and mention.last - mention.first == timedelta(days=FRESH_DAYS)


def _is_of_dateline(text: str, mention: TimeMention) -> bool:
    """Whether a day stands before a wire's first words, where it is that of publication."""
    lead_in = LEAD_IN.match(text, text.rfind("\n", 0, mention.start) + 1)
    return lead_in is not None and mention.end < lead_in.end()


def _is_compared(text: str, mention: TimeMention) -> bool:
    """Whether a time is one that the period told of is compared with: it is none of the text's own."""
    if is_a_later_column(text, mention.start) or is_nth_in_a_row(text, mention):
        return True
    if is_of_the_year_before(text, mention.start, mention.end):
        return True
    return in_brackets(text, mention) or of_a_comparison(words_before(text, mention.start), mention) is not None


def _near(day: date | None, published: date) -> bool:
    """Whether a day is so near before publication that it may be the one of the news."""
    return day is not None and published - timedelta(days=FRESH_DAYS) <= day <= published


def _told_the_day_before(text: str, mention: TimeMention, today: date) -> bool:
    """Whether the first day that an article speaks of is the one before it, when its news was told."""
    if mention.basis != "relative" or mention.first != today - timedelta(days=1):
        return False
    return TOLD.search(text, max(0, mention.start - 30), mention.start) is not None


def by_fiscal_calendar(mention: TimeMention, labels: Collection[str]) -> bool:
    """Whether a bare quarter ("Q1") is one that the document elsewhere counts by a fiscal calendar."""
    return (
        bool(labels)
        and mention.precision == "quarter"
        and str(mention.value)[-2:] in labels
        and not YEAR_PRINTED.search(mention.text)
    )
