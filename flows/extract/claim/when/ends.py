"""Two ends of one span made one time, and a day told twice."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.time.calendar import shift
from flows.extract.time.mention import TimeMention

BETWEEN = re.compile(r"(?:\b(?:between|from)\s+|\()(?:the\s+)?$", re.IGNORECASE)
JOINT = re.compile(r",?\s+(?:and|to|until|through|till)\s+|\s*[–-]\s*", re.IGNORECASE)
# "moved from September to October" tells of two times, the later one of which holds.
MOVED = re.compile(
    r"\b(?:mov(?:ed?|es|ing)|postpon(?:ed?|es|ing)|delay(?:s|ed|ing)?|shift(?:s|ed|ing)?|reschedul(?:ed?|es|ing)"
    r"|push(?:ed|es)?(?: back)?|slip(?:s|ped)?|put (?:back|off)|brought forward|chang(?:ed?|es))\s+"
    r"(?:[^\s,.;]+\s+){0,8}?from\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "two weeks ago, on 9 February": the day that the words before it only reckon.
APPOSED = re.compile(r",\s+on\s+")
CLOSE = timedelta(days=7)
YEAR = re.compile(r"\d{4}")
REACH = 60
MONTHS_OF = {"quarter": 3, "half": 6, "year": 12}


def joined(text: str, times: Sequence[TimeMention], today: date | None = None) -> list[TimeMention]:
    """Times that are two ends of one span made one: "between April and September", "between now and 2028"."""
    made: list[TimeMention] = []
    for mention in (_from_now(text, t, today) for t in times):
        before = made[-1] if made else None
        if before and _one_day(text, before, mention):
            made[-1] = replace(mention, start=before.start, text=text[before.start : mention.end])
        elif before and _one_span(text, before, mention):
            made[-1] = replace(
                before,
                end=mention.end,
                text=text[before.start : mention.end],
                last=(last := _behind(before, mention)),
                precision=_grain(before.first, last),
                basis=mention.basis,
            )
        else:
            made.append(mention)
    return made


def _one_day(text: str, left: TimeMention, right: TimeMention) -> bool:
    """Whether a day is printed behind the words that reckon it."""
    if left.basis != "relative" or right.precision != "day" or left.first is None or right.first is None:
        return False
    return abs(left.first - right.first) <= CLOSE and APPOSED.fullmatch(text, left.end, right.start) is not None


def _behind(begin: TimeMention, end: TimeMention) -> date | None:
    """The last day of a span; an end without a year of its own lies behind the beginning."""
    last = _until(end)
    if begin.first and last and last < begin.first and not YEAR.search(end.text):
        return shift(last, "year", 1)
    return last


def _until(mention: TimeMention) -> date | None:
    """The last day of a span's end: "to mid-August" is to the 15th."""
    if mention.modifier == "MID" and mention.precision == "month" and mention.last:
        return mention.last.replace(day=15)
    return mention.last


def _from_now(text: str, mention: TimeMention, today: date | None) -> TimeMention:
    """The "now" that a span begins with is the day of publication."""
    if mention.value != "PRESENT_REF" or not BETWEEN.search(text[max(0, mention.start - 14) : mention.start]):
        return mention
    return replace(mention, first=today, last=today, precision="day" if today else mention.precision)


def _one_span(text: str, left: TimeMention, right: TimeMention) -> bool:
    if not (left.first and left.last and right.first and right.last) or not JOINT.fullmatch(
        text, left.end, right.start
    ):
        return False
    if left.first > right.first and (YEAR.search(right.text) or right.precision not in ("day", "month")):
        return False
    if MOVED.search(text[max(0, left.start - REACH) : left.start]):
        return False
    alike = left.precision == right.precision and left.precision in ("day", "month")
    neighbours = alike and left.last + timedelta(days=1) == right.first
    return neighbours or BETWEEN.search(text[max(0, left.start - 14) : left.start]) is not None


def _grain(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return "interval"
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return next((name for name, count in MONTHS_OF.items() if whole and count == months), "interval")
