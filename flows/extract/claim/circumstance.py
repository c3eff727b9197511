"""Circumstances: a cue's noun behind a preposition says where or when another event is, or what it hangs on.

"The chairman steps down after the annual meeting" tells of no meeting, "closes subject to approval by the regulator" of
no approval.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from flows.extract.claim.find import Hit

REACH: Final = 60  # characters before a cue within which its preposition stands
# What may stand between a preposition and its noun: "at its 2026 annual general", "subject to final clearance and".
NOUN_PHRASE: Final = (
    r"\s+(?:(?:the|its|their|an?|this|that|his|her|our|[\w-]+[’']s?)\s+)?"
    r"(?:(?!(?:the|an?|its|their|and|or|it|they|he|she|we|who|which|was|were|is|are|has|had|will)\b)[\w’'-]+\s+){0,4}?"
    r"(?:[\w’'-]+-)?$"
)
# Whose it is: "approval by the competition authorities of Peru".
WHOSE: Final = re.compile(r"(?:(?:(?<=\bby)|(?<=\bfrom)|(?<=\bof)|\s+(?:by|from|of))\s[^,;.:]*)?")
BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    "gathering": re.compile(
        rf"\b(?:at|after|before|until|till|following|during|since|ahead\s+of|in\s+time\s+for){NOUN_PHRASE}"
    ),
    "regulation": re.compile(
        rf"\b(?:subject\s+to|conditional\s+(?:up)?on|contingent\s+on|dependent\s+on|depends?\s+on|pending|hinges?\s+on"
        rf"|provided\s+that|once|needs?|requires?|awaits?|awaiting){NOUN_PHRASE}"
    ),
}


def circumstance(low: str, start: int, hit: Hit) -> tuple[int, int] | None:
    """Where the circumstance stands that a cue's noun is in, with its preposition; None for what tells of an event.

    `low` is the lowered text, `start` is where the cue's sentence begins.
    """
    before = BEFORE.get(hit.cue.event_type)
    found = before and before.search(low, max(start, hit.start - REACH), hit.start)
    if not found:
        return None
    whose = WHOSE.match(low, hit.end)
    return found.start(), whose.end() if whose else hit.end


def without(low: str, start: int, hits: Sequence[Hit]) -> tuple[list[Hit], list[tuple[int, int]]]:
    """The cues of a sentence but for those of its circumstances, and where these stand."""
    found = [(hit.cue.event_type, span) for hit in hits if (span := circumstance(low, start, hit))]
    kept = [hit for hit in hits if not any(hit.cue.event_type == of and a <= hit.start < b for of, (a, b) in found)]
    return kept, [span for _, span in found]
