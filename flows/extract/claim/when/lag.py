"""Days counted from another event's: "it denied the report, a day after the paper printed it"."""

import re
from datetime import date, timedelta

from flows.extract.claim.when.ahead import AHEAD
from flows.extract.claim.when.fit import PERIODIC
from flows.extract.claim.when.setting import Setting
from flows.extract.claim.when.span import When
from flows.extract.extraction import Claim
from flows.extract.time.calendar import shift
from flows.extract.time.words import NUMBER_WORD, number_of

LAG = re.compile(
    r"(?:^|[\s,–—]+)(?:just\s+|only\s+|barely\s+|(?P<less>(?:less|no more)\s+than\s+))?"
    rf"(?P<count>an?|{NUMBER_WORD}|\d{{1,6}})\s+(?P<unit>day|week|month)s?"
    r"\s+(?P<side>after|before)\s+(?!(?:the|its|their|his|her|an?|that|this)\s+[\w’'-]+[.,;])",
    re.IGNORECASE,
)
# "The news comes four days after Berg lifted its forecast": what comes is the article's own news.
COMES = re.compile(r"\b(?:comes?|came|is|was)\s*$")
SIDES = ("after ", "before ")  # what its words end with, asked for first
BESIDE = re.compile(r"[^.!?\n]{0,40}")
REACH = 40  # characters before a clause in which it is counted from what day


def lagged(
    text: str, start: int, event_type: str, before: Claim | Setting | None, anchor: tuple[date, date] | None
) -> When | None:
    """The day of a clause that begins behind "two days after", by the claim before it or the day of the news."""
    if event_type in PERIODIC or not text.endswith(SIDES, 0, start):
        return None
    found = next((lag for lag in LAG.finditer(text, max(0, start - REACH), start) if lag.end() == start), None)
    if found is None:
        return None
    base = _counted_from(text, found.start(), before, anchor)
    count = int(number_of(found["count"]))
    unit = found["unit"].lower()
    day = shift(base, unit, -count if found["side"].lower() == "after" else count) if base else None
    if day is None:
        return None
    if found["less"] and found["side"].lower() == "after" and base:
        return When(day + timedelta(days=1), base, "interval", "relative")
    if unit == "month":
        after = shift(day.replace(day=1), "month", 1)
        return When(day.replace(day=1), shift(after, "day", -1) if after else None, "month", "relative")
    return When(day, day, "day", "relative")


def _counted_from(
    text: str, place: int, before: Claim | Setting | None, anchor: tuple[date, date] | None
) -> date | None:
    """The day of the claim that a place in the text is beside, or that of the news where it only "comes" then."""
    if isinstance(before, Claim) and before.modality not in AHEAD and _ends_beside(text, before, place):
        return before.first if before.first == before.last else None
    if anchor and anchor[0] == anchor[1] and COMES.search(text, max(0, place - REACH), place):
        return anchor[0]
    return None


def _ends_beside(text: str, claim: Claim, place: int) -> bool:
    """Whether a claim ends right before a place, or its last words are the count of days that begins there."""
    return claim.start < place <= claim.end <= place + REACH or BESIDE.fullmatch(text, claim.end, place) is not None
