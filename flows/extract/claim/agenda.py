"""Agendas: lines that each hold a day and what happens on it, as calendars, timetables and chronicles list them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from flows.extract.claim.clause import Unit
from flows.extract.claim.cue import SURE
from flows.extract.claim.find import Hit
from flows.extract.claim.inside import Inside, Placed
from flows.extract.claim.leaning import Habit
from flows.extract.claim.sentence import Sentence
from flows.extract.claim.topic import hit_of, row_hit
from flows.extract.time.calendar import years_on
from flows.extract.time.mention import TimeMention

ZONES: Final = ("table", "subhead", "standfirst")
MOST_WORDS: Final = 16
BEFORE: Final = re.compile(r"(?:[Oo]n|[Bb]y|[Ff]rom|[A-Z][a-z]+day,?)?\s*")  # stands before a day that opens a line
BEHIND: Final = re.compile(r"\s*(?:[:–—|-]\s|\s{2,}|\t|\.{3,}|(?<=\d)\s+(?=[A-Z]))")  # and between it and its event
GAP: Final = re.compile(r"(?:\s{3,}|\t|\.{3,}|:)\s*(?:(?:by|from|on|until)\s)?$")  # before a day that ends a line
TELLS: Final = re.compile(r"[^\W\d_]{4,}")
YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
# On a day to come these are presented: "28 January   Full-year results".
REPORTS: Final = re.compile(
    r"\b(?:results|reports?|figures|earnings|accounts|trading update|interim statement)\b"
    r"(?! of the (?:offer|tender|vote))"
)


def agenda(
    text: str, found: Sequence[Sentence], times: Placed[TimeMention], today: date | None
) -> Mapping[int, TimeMention]:
    """The day of each line of an agenda, by where the line begins; days without a year are in the order of the lines.

    Two such lines at least stand together. `today` is the day of publication.
    """
    rows: dict[int, TimeMention] = {}
    listed = {s.paragraph: s for s in found if s.zone in ZONES and len(text[s.start : s.end].split()) <= MOST_WORDS}
    own = {number: time for number, s in listed.items() if (time := _own_day(text, s, times.between(s.start, s.end)))}
    for group in _groups(sorted(own)):
        days = [own[number] for number in group]
        if len(group) > 1 and any(time.precision == "day" for time in days):
            rows |= {listed[number].start: time for number, time in zip(group, _in_order(days, today), strict=True)}
    return rows


def entry(low: str, inside: Inside, cued: Sequence[Hit], usual: Habit, today: date | None) -> Unit:
    """A line of an agenda as one event, a plan where its day is to come."""
    start, end = inside.span
    ahead = today is not None and any(day.last is not None and day.last > today for day in inside.times)
    hit = row_hit(low, start, end, cued, usual)
    if ahead and hit.cue.weight < SURE and REPORTS.search(low, start, end):
        hit = hit_of(low, start, end, "gathering")
    cue = replace(hit.cue, modality="plan" if ahead else "fact")
    return Unit(start, end, (hit._replace(cue=cue),))


def _own_day(text: str, line: Sentence, times: Sequence[TimeMention]) -> TimeMention | None:
    """The day or span that opens a line or ends it, where the rest of the line names an event."""
    whole = text[line.start : line.end]
    if whole.rstrip()[-1:] in ".?!":
        return None
    rest = whole
    for time in times:
        rest = rest.replace(time.text, " ")
    if TELLS.search(rest) is None:
        return None
    days = (time for time in times if time.type == "DATE" and time.first)
    return next((day for day in days if _stands_apart(text, line, day)), None)


def _stands_apart(text: str, line: Sentence, time: TimeMention) -> bool:
    """Whether a day opens a line, or a time ends it behind a gap."""
    if time.end == line.end:
        return GAP.search(text, line.start, time.start) is not None
    opens = time.precision == "day" and BEFORE.fullmatch(text, line.start, time.start) is not None
    return opens and BEHIND.match(text, time.end, line.end) is not None


def _groups(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Numbers that follow each other, together."""
    group: list[int] = []
    for number in numbers:
        if group and number != group[-1] + 1:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _in_order(days: Sequence[TimeMention], today: date | None) -> Sequence[TimeMention]:
    """Days without a printed year, each behind the one before it, in the years that lie nearest to `today`."""
    if today is None or any(YEAR.search(day.text) or day.first is None or day.last is None for day in days):
        return days
    turns = [0]
    for left, right in pairwise([day.first for day in days if day.first]):
        turns.append(turns[-1] + ((right.month, right.day) < (left.month, left.day)))
    ways = (
        [_in_year(day, today.year + step + turn) for day, turn in zip(days, turns, strict=True)] for step in (-1, 0, 1)
    )
    return min(ways, key=lambda way: _apart(way, today))


def _in_year(day: TimeMention, year: int) -> TimeMention:
    """A day in another year."""
    if day.first is None or day.last is None:
        return day
    years = year - day.first.year
    return replace(day, first=years_on(day.first, years), last=years_on(day.last, years))


def _apart(days: Sequence[TimeMention], today: date) -> timedelta:
    """How far the days of an agenda lie from a day; nothing where they lie around it."""
    first, last = days[0].first or today, days[-1].last or today
    return max(first - today, today - last, timedelta())
