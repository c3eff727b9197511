"""Hours without a day: of which day they are."""

import re
from dataclasses import replace

from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.default import FRESH, is_circumstance
from flows.extract.extraction import Claim
from flows.extract.time.mention import TimeMention
from flows.extract.time.words import WEEKDAY

NAMES_DAY = re.compile(rf"{WEEKDAY}|today|yesterday|tomorrow|\d\s+[A-Z][a-z]", re.IGNORECASE)


def of_the_incident(
    clause: str, times: list[TimeMention], modality: str, incident: Claim, now: Clock
) -> list[TimeMention]:
    """The times of a clause about an incident; an hour of how it went is one of its day: "It hit rocks at 9 p.m."."""
    hours = [time for time in times if _is_hour(time)]
    if not hours or not is_circumstance(clause, "incident", modality):
        return times
    if any(time.precision == "day" and time not in hours for time in times):
        return times
    day, today = incident.first, now.published.last
    if day is None or today is None or day != incident.last or day < today - FRESH:
        return times
    return [
        replace(time, first=day, last=day) if time in hours and time.first and day < time.first <= today else time
        for time in times
    ]


def _is_hour(mention: TimeMention) -> bool:
    """Whether a time is an hour alone."""
    return mention.rule.startswith("clock") and NAMES_DAY.search(mention.text) is None
