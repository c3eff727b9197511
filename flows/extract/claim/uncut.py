"""Where a clause goes on, for all that what follows looks like another: lists, offices, counts of days."""

import re

from flows.extract.claim.happening import HAPPENS
from flows.extract.claim.measured import MEASURED

# Between two offices of one person: "its President | and CEO Lena Ost will retire".
OFFICES = re.compile(
    r"\b(?:president|chair(?:man|woman|person)?|founder|director|officer|executive|secretary|treasurer|c[efot]o)\)?\s+and\s+"
    r"(?:the\s+|its\s+)?$",
    re.IGNORECASE,
)
SECOND = re.compile(
    r"(?:C[EFOT]O|[Cc]hief|[Pp]resident|[Mm]anaging|[Cc]o-?founder|[Cc]hair|[Dd]irector|[Ff]ounder|[Ss]ecretary)"
)
ABREAST = 40  # characters before the second office in which the first stands
# What a list goes on with: ", Bolivia and Peru, ".
LISTED = re.compile(
    r",\s(?:[\w’'&.-]+\s){0,4}?(?:(?:and|or)\s(?:[\w’'&.-]+\s?){1,4}(?=,\s)"
    r"|[\w’'&.-]+(?=,\s[\w’'&. -]{2,60}\s(?:and|or)\s))"
)
# "one day after reporting its results": when something was, and no clause.
DAYS_AFTER = re.compile(r"(?:after|before)\s+[a-z]+ing\b")
COUNTED = re.compile(r"\b(?:days?|weeks?|months?|years?|hours?)$")
# "between the line and | its pilots will", "both the mill and | its yard are": what such words join is one.
PAIRED = re.compile(r"\b(?:between|both)\s(?:(?!and\b)[^\s,;:]+\s){1,8}$")
PAIR = 70  # characters before its second half within which a pair begins
MEASURE = 30  # characters of a measure's name
COUNT = 8  # characters of the longest of these


def closed(text: str, start: int, end: int) -> int:
    """Where the comma stands that ends a relative clause, behind a list in it; -1 where none does."""
    close = text.find(", ", start, end)
    while close > 0 and (listed := LISTED.match(text, close, end)) and HAPPENS.search(listed[0]) is None:
        close = listed.end()
    return close


def two_measures(text: str, start: int, end: int) -> bool:
    """Whether an "and" between `start` and `end` joins two measures: "imports and exports rose 4%"."""
    around = MEASURED.find(text, max(0, start - MEASURE), end + MEASURE)
    return any(phrase.end == start for phrase in around) and any(phrase.start == end for phrase in around)


def two_offices(text: str, place: int) -> bool:
    """Whether a place stands between two offices of one person."""
    return SECOND.match(text, place) is not None and OFFICES.search(text, max(0, place - ABREAST), place) is not None


def joins_two(text: str, start: int, cut: int) -> bool:
    """Whether an "and" at `cut`, in a sentence from `start` on, joins what one word governs: "between it and us"."""
    return PAIRED.search(text, max(start, cut - PAIR), cut) is not None


def counts_days(text: str, start: int, end: int) -> bool:
    """Whether a joint from `start` to `end` stands before what days are counted from: "one day | after reporting"."""
    return DAYS_AFTER.match(text, end) is not None and COUNTED.search(text, max(0, start - COUNT), start) is not None
