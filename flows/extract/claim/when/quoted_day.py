"""The "today" of somebody's own words: the day on which they were said, where their sentence tells it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extract.time.mention import TimeMention

TODAY = re.compile(r"today|tonight|this (?:morning|afternoon|evening)", re.IGNORECASE)
SAID = re.compile(
    r"\b(?:said|told|wrote|announced|added|stated|declared|read|tweeted|posted|explained|confirmed)\b[^“”\"]{0,90}$"
)
OPENS, CLOSES = ("“", '"'), ("”", '"')


def of_that_day(text: str, times: Sequence[TimeMention]) -> Sequence[TimeMention]:
    """The times of a sentence; "today" in a quotation is the day behind it on which it was said.

    "“We have today sold the mill,” the firm wrote on Monday": sold on Monday.
    """
    if not any(TODAY.fullmatch(mention.text) for mention in times):
        return times
    return [_as_said(text, mention, times) for mention in times]


def _as_said(text: str, mention: TimeMention, times: Sequence[TimeMention]) -> TimeMention:
    if not TODAY.fullmatch(mention.text) or (close := _closes(text, mention)) < 0:
        return mention
    said = next((time for time in times if time.start > close and _is_of_saying(text, close, time, mention)), None)
    return replace(mention, first=said.first, last=said.last) if said else mention


def _closes(text: str, mention: TimeMention) -> int:
    """Where the quotation closes that a time stands in; -1 where it stands in none."""
    line = text.rfind("\n", 0, mention.start) + 1
    opened = max(text.rfind(mark, line, mention.start) for mark in OPENS)
    closed = text.rfind("”", line, mention.start)
    if opened < 0 or closed > opened or (text[opened] == '"' and text.count('"', line, mention.start) % 2 == 0):
        return -1
    return text.find(CLOSES[OPENS.index(text[opened])], mention.end)


def _is_of_saying(text: str, close: int, time: TimeMention, today: TimeMention) -> bool:
    """Whether a time behind a quotation is an earlier day, told with a verb of saying."""
    if time.first is None or time.first != time.last or today.first is None or time.first >= today.first:
        return False
    return SAID.search(text, close, time.start) is not None
