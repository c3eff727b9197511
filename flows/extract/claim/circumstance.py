"""Circumstances: a cue's noun behind a preposition says where or when another event is, or what it hangs on.

"The chairman steps down after the annual meeting" tells of no meeting, "closes subject to approval by the regulator" of
no approval, "is developing a van in order to cut jobs" of no jobs.
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
    "macro": re.compile(rf"\b(?:after|before|until|since|following|during|ahead\s+of){NOUN_PHRASE}"),
}
# After what voters decide something may happen: of the economy's other measures it is told that they moved.
ELECTED: Final = re.compile(r"election|referendum|vote|poll")
# What something is done for: "is developing a chip, aimed at reducing its reliance on others".
PURPOSE: Final = re.compile(
    r"\b(?=[adimosw])(?:aim(?:ed|ing)\s(?:at|to)|with\s(?:the|an?)\s(?:aim|goal|purpose|intention|objective|view)\s(?:of|to)"
    r"|in\s(?:a|an|its|their)\s(?:bid|effort|attempt|drive|push|quest)\s(?:to|at)|in\sorder\sto|so\sas\sto|as\spart\sof"
    r"|(?:intended|designed|meant)\sto|in\s(?:response|reaction)\sto|on\s(?:the\s)?(?:news|hopes?)\s(?:of|that))\s[^,;.:]*"
)


def circumstance(low: str, start: int, hit: Hit) -> tuple[int, int] | None:
    """Where the circumstance stands that a cue's noun is in, with its preposition; None for what tells of an event.

    `low` is the lowered text, `start` is where the cue's sentence begins.
    """
    before = BEFORE.get(hit.cue.event_type)
    found = before and before.search(low, max(start, hit.start - REACH), hit.start)
    if not found or (hit.cue.event_type == "macro" and ELECTED.match(low, hit.start) is None):
        return None
    whose = WHOSE.match(low, hit.end)
    return found.start(), whose.end() if whose else hit.end


def without(low: str, start: int, end: int, hits: Sequence[Hit]) -> tuple[list[Hit], list[tuple[int, int]]]:
    """The cues of a sentence but for those of its circumstances and purposes, and where these stand.

    What has its only sure cues in its purpose is told by that: "The plan is aimed at cutting 400 jobs".
    """
    found = [(hit.cue.event_type, span) for hit in hits if (span := circumstance(low, start, hit))]
    kept = [hit for hit in hits if not any(hit.cue.event_type == of and a <= hit.start < b for of, (a, b) in found)]
    spans = [span for _, span in found]
    if not any(hit.cue.weight > 1 for hit in kept):
        return kept, spans
    purposes = [match.span() for match in PURPOSE.finditer(low, start, end)]
    main = [hit for hit in kept if not any(a <= hit.start < b for a, b in purposes)]
    return (main, spans + purposes) if any(hit.cue.weight > 1 for hit in main) else (kept, spans)
