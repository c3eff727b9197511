"""Times that tell of a noun beside the event: "last month's attack", "the guidance it issued on 26 February"."""

import re

from flows.extract.claim.clause import Unit
from flows.extract.time.mention import TimeMention

COARSE = ("quarter", "half", "year", "interval")
# "the largest float this year": the range over which something is the most, and not when it happened.
MOST = re.compile(
    r"\b(?:largest|biggest|highest|lowest|most|least|fewest|best|worst|strongest|weakest|smallest|busiest|steepest|sharpest"
    r"|fastest|slowest|deepest|longest|record)\b[^,;.:]{0,40}?\s+(?:(?:in|of|for|so far)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# "the guidance it issued on 26 February": a clause on a noun, told of another day.
ON_A_NOUN = re.compile(
    r"(?<!said )(?<!says )(?<!that )(?<!and )(?<!but )\b(?:it|they|he|she|we)\s+(?:had\s+)?(?:\w+ly\s+)?"
    r"(?:\w{2,}ed|gave|made|set|took|bought|sold|built|won|put|sent|cut|held|said|paid)\s+"
    r"(?:back\s+|only\s+)?(?:on|in|at|late|early|in\s+late|in\s+early)?\s*$",
    re.IGNORECASE,
)
# "which was approved last year", ", presented last month,": an aside about what it stands behind.
ASIDE = re.compile(
    r"\s*(?:which|who|whose|where|when|first|originally|already)\b|\s*(?:\w{3,}ed|due|made|set|sent|built|sold|bought|taken|held)"
    r"\s+(?:\w+ly\s+)?(?:on|in|by|at|for|last|earlier|late|early|the)\b",
    re.IGNORECASE,
)
TO_COME = re.compile(r"\b(?:will|would|shall|(?:is|are)\s+(?:to|due))\b", re.IGNORECASE)
EDGE = re.compile(r"[,;:—–()](?!\d)")
# "a drop in first-quarter profit": the period of what is measured.
MEASURE = re.compile(
    r"(?:['’]s)?\s+(?:\w+\s+){0,2}?(?:profits?|results?|revenues?|sales|earnings|figures|loss(?:es)?|numbers|income|turnover"
    r"|balance sheet|report|accounts|statements?)\b",
    re.IGNORECASE,
)


def of_a_noun(text: str, mention: TimeMention, unit: Unit, before: str, measured: bool) -> int:
    """What speaks against a time that tells of a noun beside the event; `before` are the words before the time.

    `measured` says that the event is told for periods, as results are.
    """
    if mention.precision in COARSE and not measured and MEASURE.match(text, mention.end):
        return 2000
    if ON_A_NOUN.search(text, unit.lead.end, mention.start):
        return 2000
    if MOST.search(before) and mention.type != "DURATION":
        return 500
    if mention.precision in (*COARSE, "month") and text.startswith(("'s", "’s"), mention.end):
        return 250
    return _in_an_aside(text, mention, unit)


def _in_an_aside(text: str, mention: TimeMention, unit: Unit) -> int:
    """What speaks against a time that stands between two commas, where the event is told outside of them.

    It is that of a noun before, or of something to come.
    """
    begins = [edge.end() for edge in EDGE.finditer(text, unit.start, mention.start)]
    ends = EDGE.search(text, mention.end, unit.end)
    if not begins or ends is None or begins[-1] <= unit.lead.start < ends.start():
        return 0
    if ASIDE.match(text, begins[-1]):
        return 700
    return 400 if TO_COME.search(text, begins[-1], mention.start) else 0
