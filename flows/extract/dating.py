"""Dating a document: the day it was published, as far as its metadata and its own text prove it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from flows.extract.extraction import Dating
from flows.extract.heading import HeadingDay, heading_day
from flows.extract.time.find import Found, find, plain
from flows.extract.time.reading import Point
from flows.extract.time.tense import tense
from flows.extract.time.scene import FUTURE
from flows.extract.time.words import WEEKDAY, WEEKDAYS
from flows.read.document import Document

_ORDER: Final = re.compile(r"(?<![\d/.-])(\d\d?)/(\d\d?)/(?:(?:19|20)\d\d|\d\d)(?![\d/-])")
_AMERICAN: Final = re.compile(r"\b(?:E[SD]T|P[SD]T|C[SD]T|U\.S\.|NYSE|NASDAQ|Nasdaq)\b")
_AHEAD: Final = re.compile(r"\b(?:by|until|till|through|from|due\s+in|end\s+of|before|for|in\s+early|in\s+late|and|to)\s+(?:the\s+)?(?:end\s+of\s+)?$", re.IGNORECASE)
_COPYRIGHT: Final = re.compile(r"(?:©|\(c\)|copyright)[^\n]{0,60}?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_LEAD: Final = 700
_FIRST_YEAR: Final = 1970
_WIDEST: Final = 12  # years that a search without an upper bound may look ahead


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the text's own times prove of the year: it is not before `floor` nor after `ceiling`.

    `current` is a year that only news of it name as they do ("Q1 2025", "© 2025"). `latest` is the last
    full day told as past.
    """

    floor: int | None
    ceiling: int | None
    current: int | None
    latest: date | None


def date_document(document: Document) -> Dating:
    """Metadata first, then a printed day, then a day whose year the text proves, else what bounds it."""
    if document.published:
        return Dating(document.published, document.published, "metadata")
    text = plain(document.text)
    printed = heading_day(text, document.body_start)
    if printed and (day := _ordered(printed, text).dated()):
        return Dating(day, day, "stated")
    evidence = gather(text)
    if printed:
        return _with_year(printed, evidence, text)
    return Dating(evidence.latest, None, "bounded") if evidence.latest else Dating(None, None, "unknown")


def _ordered(printed: HeadingDay, text: str) -> HeadingDay:
    """A heading's "04/05/2025" in the order that the rest of the document's slashed dates prove."""
    if not printed.swapped:
        return printed
    month, day = printed.swapped
    other = HeadingDay(month, day, printed.year, printed.weekday, printed.rank, printed.start)
    if printed.weekday is not None and (one := printed.dated()) and (two := other.dated()):
        if (one.weekday() == printed.weekday) != (two.weekday() == printed.weekday):
            return printed if one.weekday() == printed.weekday else other
    for first, second in (map(int, match.groups()) for match in _ORDER.finditer(text)):
        if first > 12 or second > 12:
            return printed if first > 12 else other
    return other if _AMERICAN.search(text) and "£" not in text else printed


def gather(text: str) -> Evidence:
    """The years that a text states, told apart by tense and kind."""
    floor = ceiling = current = latest = None
    for item in find(text):
        point = item.reading
        if not isinstance(point, Point) or not point.year or point.era or point.year < _FIRST_YEAR:
            continue
        if _is_ahead(text, item):
            ceiling = min(ceiling or point.year, point.year)
            continue
        floor = max(floor or point.year, point.year)
        if point.quarter or point.half:
            current = max(current or point.year, point.year)
        if point.month and point.day:
            day = date(point.year, point.month, point.day)
            latest = max(latest or day, day)
            current = max(current or point.year, point.year)
    marks = [int(match[1]) for match in _COPYRIGHT.finditer(text)]
    if marks:
        current = max(current or 0, *marks)
    if ceiling and floor and ceiling < floor:
        ceiling = None
    return Evidence(floor, ceiling, current, latest)


def _is_ahead(text: str, item: Found) -> bool:
    """Whether a stated year lies ahead of the text: told in the future, or as an aim ("by 2030")."""
    return tense(text, item.start, item.end) == FUTURE or _AHEAD.search(text[max(0, item.start - 24):item.start]) is not None


def _with_year(printed: HeadingDay, evidence: Evidence, text: str) -> Dating:
    """The one year that weekday and evidence leave; else the printed day stays without its year."""
    weekday = printed.weekday if printed.weekday is not None else _lead_weekday(text)
    years = _plausible(printed, evidence, weekday)
    current = [year for year in years if year == evidence.current]
    if current or len(years) == 1:
        day = date((current or years)[0], printed.month, printed.day)
        return Dating(day, day, "year_inferred", (printed.month, printed.day), weekday)
    return Dating(evidence.latest, None, "bounded" if evidence.latest else "unknown", (printed.month, printed.day), weekday)


def _plausible(printed: HeadingDay, evidence: Evidence, weekday: int | None) -> list[int]:
    floor = evidence.floor or evidence.current
    if floor is None:
        return []
    years = []
    for year in range(floor, (evidence.ceiling or floor + _WIDEST) + 1):
        try:
            day = date(year, printed.month, printed.day)
        except ValueError:
            continue
        if (weekday is None or day.weekday() == weekday) and (evidence.latest is None or day >= evidence.latest):
            years.append(year)
    return years


def _lead_weekday(text: str) -> int | None:
    """The weekday that a dateline story's lead happens on: the only one that its first lines name plainly."""
    lead = text[:_LEAD]
    days = {match[1].lower() for match in re.finditer(rf"\b(?<!last )(?<!next )({WEEKDAY})\b", lead, re.IGNORECASE)}
    return WEEKDAYS[days.pop()] if len(days) == 1 and re.search(r"\bon\s+\w+day\b", lead) else None
