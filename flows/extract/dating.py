"""Dating a document: the day it was published, as far as its metadata and its own text prove it."""

import re
from datetime import date
from typing import Final

from flows.extract.almanac import almanac
from flows.extract.extraction import Dating
from flows.extract.heading import DATELINE, HeadingDay, heading_day
from flows.extract.record import record
from flows.extract.slashed import is_month_first
from flows.extract.time.calendar import is_real
from flows.extract.time.find import Found, found_in, plain
from flows.extract.time.point import written
from flows.extract.time.reading import Ending, Point
from flows.extract.time.scene import ARRANGED, FUTURE, PAST
from flows.extract.time.tense import tense
from flows.extract.time.value import bounds
from flows.extract.time.words import WEEKDAY, WEEKDAYS
from flows.read.days import is_of_news
from flows.read.document import Document

_AHEAD: Final = re.compile(
    r"\b(?:by|until|till|through|from|due\s+in|end\s+of|before|for|in\s+early|in\s+late|beginning\s+in|starting\s+in|to)\s+(?:the\s+)?(?:end\s+of\s+)?$",
    re.IGNORECASE,
)
# The end of a period that figures are given for is past, where its sentence looks nowhere ahead.
_PERIOD: Final = re.compile(
    r"\b(?:year|half|quarter|months|period|weeks)\s+(?:to|until|through)\s+(?:the\s+)?$"
    r"|\b(?:revenues?|sales|turnover|earnings|income|profits?|loss(?:es)?|results|figures|ebitda)\s+for\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "2027 profit will be shaved", "the 2026 budget is expected to grow": the verb is the year's own, whatever was before.
_TO_COME: Final = re.compile(
    r"(?:\s+[a-z]+){1,3}?\s+(?:will|would|shall|(?:is|are)\s+(?:expected|forecast|seen|likely|projected|set|due))\b"
)
# "takes 8% off our estimate of 2027 earnings".
_FORESEEN: Final = re.compile(
    r"\b(?:estimates?|forecasts?|projections?|outlook|guidance)\s+of\s+(?:its\s|the\s|our\s|their\s)?$", re.IGNORECASE
)
# A payout is proposed once its year is nearly over: "will propose a dividend of 0.40 euros a share for 2024".
_PAYOUT: Final = re.compile(
    r"\b(?:propos|recommend|declar|announc)\w*\s+(?:[a-z]+\s+){0,3}?(?:dividend|payout|distribution)\b[^;\n]{0,40}\bfor\s+$",
    re.IGNORECASE,
)
_OUTLOOK: Final = re.compile(
    r"\b(?:expect|forecast|guid|target|outlook|plan|will|would|see[sn]?\b|aim|project|budget|estimate|hop)",
    re.IGNORECASE,
)
_PLAIN_WEEKDAY: Final = re.compile(rf"\b(?<!last )(?<!next )({WEEKDAY})\b", re.IGNORECASE)
_FOR: Final = re.compile(r"\bfor\s+(?:the\s+)?$", re.IGNORECASE)
_ON_A_DAY: Final = re.compile(r"\bon\s+\w+day\b")
_ON_WEEKDAY: Final = re.compile(rf"(?<!late )\bon\s+({WEEKDAY})\b(?!\s+(?:night|evening))", re.IGNORECASE)
_COPYRIGHT: Final = re.compile(r"(?:©|\(c\)|copyright)[^\n]{0,60}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_BREAK: Final = re.compile(r"\n|[.;!?]\s")
_CLAUSE: Final = 90  # characters before a year that hold what is proposed for it
_AROUND: Final = 300  # characters of a sentence that are looked at on either side of a day
_COPYRIGHT_SIGNS: Final = ("©", "(c)", "copyright")
_PAIR: Final = re.compile(r"(?:19|20)\d\d ?[/–-] ?$")
_SHORT: Final = 2  # digits of a year that leans on the one before
_LEAD: Final = 700
_FIRST_YEAR, _LAST_YEAR = 1970, 2100
_WIDEST: Final = 12  # years that a search without an upper bound may look ahead
_FAR: Final = 4  # years after the latest one told as past in which a printed day is believed, where one ahead is named
_NARROW: Final = 2  # years between which the latest plausible one is taken, and after which none is believed


@record(frozen=True, slots=True)
class Evidence:
    """What the text's own times prove: published not before `since`, not after `until`.

    `fresh` says that `since` comes from a time that is named so only while it is recent ("Q1 2025", a
    full day, "© 2025"). `latest` is the last full day told as past.
    """

    since: date | None
    until: date | None
    fresh: bool
    latest: date | None
    past: tuple[date, ...] = ()
    ahead: tuple[date, ...] = ()


def date_document(document: Document) -> Dating:
    """Metadata first, then a printed day, then a day whose year the text proves, else what bounds it.

    Metadata of a day that no news is of are none: nothing behind this needs to count past the ends of the calendar.
    """
    if document.published and is_of_news(document.published):
        return Dating(document.published, document.published, "metadata")
    text = plain(document.text)
    printed = heading_day(text, document.body_start)
    if printed and (day := _ordered(printed, text).dated()):
        return Dating(day, day, "stated")
    evidence = gather(text)
    if printed:
        return _with_year(printed, evidence, text)
    told = almanac(text, evidence.past, evidence.ahead)
    return Dating(evidence.latest, None, "bounded" if evidence.latest else "unknown", almanac=told)


def _ordered(printed: HeadingDay, text: str) -> HeadingDay:
    """A heading's "04/05/2025" in the order that the rest of the document's slashed dates prove."""
    if not printed.swapped:
        return printed
    month, day = printed.swapped
    other = HeadingDay(month, day, printed.year, printed.weekday, printed.rank, printed.start)
    fitting = [way for way in (printed, other) if way.fits_weekday()]
    if len(fitting) == 1:
        return fitting[0]
    day_first, month_first = printed.dated(), other.dated()
    return other if day_first and month_first and is_month_first(text, day_first, month_first) else printed


def gather(text: str) -> Evidence:
    """The stated years and days of a text, told apart into what was and what is ahead."""
    past: list[tuple[date, bool]] = []
    ahead: list[date] = []
    latest = None
    for item in found_in(text):
        point = _reported_until(text, item)
        if not isinstance(point, Point) or not point.year or point.era or not _FIRST_YEAR <= point.year < _LAST_YEAR:
            continue
        if _ends_a_pair(text, item):
            continue
        first, last, _ = bounds(written(point, point.year))
        if first is None or last is None:
            continue
        match _is_ahead(text, item):
            case None:
                continue
            case True:
                ahead.append(last)
                continue
        fresh = bool(point.quarter or point.half or point.day) or _is_of_a_payout(text, item)
        past.append((last if point.quarter or point.half else first, fresh))
        if point.day:
            latest = max(latest or first, first)
    low = text.lower()
    if any(sign in low for sign in _COPYRIGHT_SIGNS):
        past += [(date(int(match[1]), 1, 1), True) for match in _COPYRIGHT.finditer(text)]
    since, fresh = max(past, default=(None, False))
    until = min((day for day in ahead if since is None or day.year > since.year), default=None)
    return Evidence(since, until, fresh, latest, tuple(sorted({day for day, _ in past})), tuple(sorted(set(ahead))))


def _reported_until(text: str, item: Found) -> object:
    """What a time says; of a period that is past, "the year to March 31, 2025", its last day."""
    if isinstance(item.reading, Ending) and not _looks_ahead(text, item):
        return item.reading.end
    return item.reading


def _ends_a_pair(text: str, item: Found) -> bool:
    """Whether a year is the "27" of "the 2026/27 season", which may be far from over."""
    return item.end - item.start <= _SHORT and _PAIR.search(text, max(0, item.start - 7), item.start) is not None


def _is_ahead(text: str, item: Found) -> bool | None:
    """Whether a stated year lies ahead of the text: told in the future, or as an aim ("by 2030").

    None where the present tells of it, which may be of either: "it moves deliveries in 2027"; and so may what is past
    and "for" it, where nothing is foreseen: "the numbers for 2025 were dull".
    """
    before = text[max(0, item.start - 24) : item.start]
    if _PERIOD.search(before) and not _looks_ahead(text, item):
        return False
    if _is_of_a_payout(text, item):
        return False
    coming = _TO_COME.match(text, item.end) is not None
    if coming or _FORESEEN.search(before) or (_AHEAD.search(before) and not _FOR.search(before)):
        return True
    told = tense(text, item.start, item.end)
    if _FOR.search(before):
        return None if told == PAST and not _looks_ahead(text, item) else True
    return None if told == ARRANGED else told == FUTURE


def _is_of_a_payout(text: str, item: Found) -> bool:
    """Whether a year is the one that a dividend is proposed for."""
    return (
        text.endswith("for ", 0, item.start)
        and _PAYOUT.search(text, max(0, item.start - _CLAUSE), item.start) is not None
    )


def _looks_ahead(text: str, item: Found) -> bool:
    """Whether the sentence or the line around a time foresees anything: "Half-year until 31.12.2025" does not."""
    before = _BREAK.split(text[max(0, item.start - _AROUND) : item.start])[-1]
    after = _BREAK.split(text[item.end : item.end + _AROUND], maxsplit=1)[0]
    return _OUTLOOK.search(before) is not None or _OUTLOOK.search(after) is not None


def _with_year(printed: HeadingDay, evidence: Evidence, text: str) -> Dating:
    """The year that weekday and evidence leave; where they leave several, the printed day goes without."""
    weekday = printed.weekday if printed.weekday is not None else _lead_weekday(text, printed)
    days = _plausible(printed, evidence, weekday)
    if (
        printed.weekday is None
        and weekday is not None
        and evidence.fresh
        and not (days and _is_near(days[0], evidence))
    ):
        days = _plausible(printed, evidence, (weekday + 1) % 7)  # told on the day after, as morning papers do
    day = None
    if days and (evidence.fresh or len(days) == 1) and _is_near(days[0], evidence):
        day = days[0]
    elif days and evidence.until and days[-1].year - days[0].year <= _NARROW:
        day = days[-1]
    clue = (printed.month, printed.day)
    if day:
        return Dating(day, day, "year_inferred", clue, weekday)
    return Dating(
        evidence.latest,
        None,
        "bounded" if evidence.latest else "unknown",
        clue,
        printed.weekday,
        almanac=almanac(text, evidence.past, evidence.ahead),
        lead_weekday=weekday,
    )


def _is_near(day: date, evidence: Evidence) -> bool:
    """Whether a day is soon after the text's own latest, or not long after it and before a year ahead.

    News seldom name none for longer.
    """
    longest = _NARROW if evidence.until is None else _FAR
    return evidence.since is not None and day.year - evidence.since.year <= longest


def _plausible(printed: HeadingDay, evidence: Evidence, weekday: int | None) -> list[date]:
    """The printed day in every year that the evidence allows; none without evidence of any year."""
    if evidence.since is None:
        return []
    until = evidence.until or date(evidence.since.year + _WIDEST, 12, 31)
    years = [year for year in range(evidence.since.year, until.year + 1) if is_real(year, printed.month, printed.day)]
    days = [date(year, printed.month, printed.day) for year in years]
    return [day for day in days if evidence.since <= day <= until and weekday in (None, day.weekday())]


def _lead_weekday(text: str, printed: HeadingDay) -> int | None:
    """The weekday that a dateline story's lead happens on: the only one that its first lines name plainly.

    Where a wire's lines name several, it is the first on which anything happened, for that is the news, or the day
    after, where that is named, too: what was filed on Wednesday is answered on Thursday.
    """
    lead = text[:_LEAD]
    days = {WEEKDAYS[match[1].lower()] for match in _PLAIN_WEEKDAY.finditer(lead)}
    if len(days) > 1 and printed.rank == DATELINE:
        days = _day_of_news(lead)
    return days.pop() if len(days) == 1 and _ON_A_DAY.search(lead) else None


def _day_of_news(lead: str) -> set[int]:
    """The first weekday on which anything happened, or the next one where that is told of as past; as a set of one."""
    found = list(_ON_WEEKDAY.finditer(lead))
    past = {WEEKDAYS[on[1].lower()] for on in found if tense(lead, on.start(1), on.end()) == PAST}
    firsts = {WEEKDAYS[on[1].lower()] for on in found[:1]}
    return {next_day if (next_day := (first + 1) % 7) in past else first for first in firsts}
