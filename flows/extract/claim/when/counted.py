"""Days counted from a day that has a name: "a week before Christmas", "two days after the 5 May vote"."""

import re
from dataclasses import replace

from flows.extract.time.calendar import shift
from flows.extract.time.mention import TimeMention
from flows.extract.time.words import NUMBER_WORD, number_of

COUNTED = re.compile(
    rf"\b(?P<count>an?|{NUMBER_WORD}|\d{{1,3}})\s+(?P<unit>day|week)s?\s+(?P<side>before|after)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
SIDES = ("before ", "after ", "the ")  # what its words end with, asked for first
REACH = 40  # characters before a day in which it is counted from


def counted(text: str, mention: TimeMention) -> TimeMention:
    """The day that is counted from the mention's; the mention where none is: a weekday may be a newspaper's."""
    if mention.precision != "day" or mention.first != mention.last or mention.rule.startswith("weekday"):
        return mention
    if not text.endswith(SIDES, 0, mention.start):
        return mention
    found = COUNTED.search(text, max(0, mention.start - REACH), mention.start)
    if found is None or mention.first is None:
        return mention
    count = int(number_of(found["count"])) * (1 if found["side"].lower() == "after" else -1)
    day = shift(mention.first, found["unit"].lower(), count)
    return replace(mention, start=found.start(), first=day, last=day) if day else mention
