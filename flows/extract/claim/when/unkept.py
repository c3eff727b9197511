"""Times for which something was planned, which no longer hold where it was called off or put off."""

import re

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.beside import OF_SOMETHING_ELSE

PLANNED = re.compile(
    r"\b(?:planned|scheduled|due|set|expected|slated|listed|fixed) (?:for|on|to be held on)\s+(?:\w+\s+){0,3}$"
)
# What was planned for a day is called off before it.
CALLED_OFF = re.compile(
    r"\b(?:call(?:s|ed|ing)? off|cancel|postpon|scrap|abandon|suspend|avert|withdr[ae]w|drop(?:s|ped)\b|put off|shelv"
    r"|falls? away|fell away|laps(?:es|ed)\b)",
    re.IGNORECASE,
)
PUT_OFF = re.compile(
    r"\b(?:postpon|delay|deferr|put (?:off|back)|push(?:ed|es)? back|adjourn|reschedul|brought forward|slip"
    r"|mov(?:ed|es)\b|now\b)",
    re.IGNORECASE,
)
FOR_THEN = ("for ", "in ", "on ", "by ", "at ", "the ")
# "previously expected in March, was put off to May": the day that no longer holds.
FORMER = re.compile(
    r"\b(?:(?:previously|originally|initially|formerly|earlier|at first|first|once)\s+(?:\w+ly\s+)?"
    r"(?:expected|scheduled|planned|foreseen|due|set|slated|announced|promised|intended|meant|targeted|pencilled in)"
    r"(?:\s+to\s+(?:be\s+)?\w+)?|(?<=, )(?:foreseen|planned|scheduled|expected|due|set|slated))"
    r"\s+(?:for|in|on|by|at)\s+(?:the\s+)?$"
)


def planned(text: str, low: str, unit: Unit, modality: str) -> int:
    """What speaks against a time for which something was planned: much where it was called off, or put off."""
    clause = text[unit.start : unit.end]
    if low.endswith(FOR_THEN) and FORMER.search(low) and PUT_OFF.search(clause):
        return OF_SOMETHING_ELSE
    if PLANNED.search(low) is None:
        return 0
    return OF_SOMETHING_ELSE if CALLED_OFF.search(clause) else 400 if modality == "fact" else 0
