"""Happening: whether a sentence tells of something that happens, or only how things are."""

import re
from typing import Final

# A verb that says that something happened or will: general truths have none.
IRREGULAR_PAST = (
    "began|broke|brought|built|bought|came|chose|drew|drove|fell|flew|found|fought|froze|gave|got|grew|held|kept|"
    "laid|led|left|lent|lost|made|met|paid|ran|rang|rose|said|sank|saw|sent|shook|shot|shrank|shut|slid|sold|sought|"
    "spent|split|spoke|stole|stood|struck|stuck|swung|swept|thought|threw|told|took|went|won|withdrew|wound|wrote|"
    "underwent|upheld|beat|bid|cut|hit|put|quit|set|shed|spread|sued|died|became|bet|dealt|felt|forbade|hung|spun"
)
PARTICIPLES = (
    "been|become|begun|broken|brought|built|bought|chosen|come|cut|done|drawn|driven|fallen|flown|found|frozen|given|gone|grown|"
    "held|hit|kept|laid|led|left|lent|lost|made|met|paid|put|quit|risen|run|seen|sent|set|shed|shot|shrunk|shut|sold|sought|"
    "spent|split|stood|struck|sunk|taken|thrown|told|won|withdrawn|written"
)
# Words in "-ed" that are no verbs, or say how things are.
STATES = (
    "based|listed|unlisted|located|limited|used|called|named|related|united|owned|need|indeed|hundred|seed|speed|feed|exceed|"
    "proceed|bed|red|shed|situated|involved|supposed|dedicated|so-called|specialised|specialized|interested|required|varied"
)
PREFIX: Final = r"(?:re|over|out|under|un|with)?"  # "repaid", "overtook", "withdrawn"
HAPPENS: Final = re.compile(
    rf"\b(?:(?!(?:{STATES})\b)\w{{2,}}ed|{PREFIX}(?:{IRREGULAR_PAST})"
    rf"|(?:has|have|had) (?:\w+ )?(?:\w+ed|{PREFIX}(?:{PARTICIPLES}))"
    r"|will|would|could|may|might|shall|should|must|was|were|been|to be"
    r"|(?:is|are|am) (?:to|about|set|due|in|on|likely|bound|poised|preparing|expected|\w+ing|no longer|now|back"
    r"|under|ready|close|un\w+)|stands? to|expects? to|hopes? to|plans? to|wants? to|intends? to|aims? to"
    r"|looks? (?:to|set|like)|tomorrow|today|tonight)\b"
)
# What may be a verb in the present: "Norvik seeks", "Tie-up gives".
PRESENT: Final = re.compile(r"\b(?!(?:is|has|was|this|its|plus|versus)\b)[a-z]{2,}(?<!s)s\b")
# What is so at all times, or said of nobody: how a company is described, what a thing is, advice, page furniture.
GENERAL: Final = re.compile(
    r"\b(?:usually|often|generally|typically|normally|tends? to|in general|as a rule|everybody|anyone who"
    r"|headquartered|based in|is located|are located|is known for|was founded|were founded|founded in|founded by"
    r"|was born|open daily|specialises|specializes|is one of|is part of|are part of|consists? of|named after"
    r"|you|your|click|sign up|subscribe to our|subscribe now|newsletter|podcast|read more|rights reserved|photo:"
    r"|image:|editing by|reporting by"
    r"|reflects?|underscores?|underlines?|highlights?|demonstrates?|illustrates?|testament|intensif(?:y|ies)"
    r"|this (?:article|column|story|website|page)|advertisement|editor[’']s note|cookies?)\b"
)


def happens(sentence: str, dated: bool) -> bool:
    """Whether a sentence tells of something that happens once: in a headline or with a date also in the present."""
    low = sentence.lower()  # in which a search takes a third of the time that one without regard to case takes
    if GENERAL.search(low):
        return False
    once = dated or sentence.rstrip('”"’)')[-1:] not in ".!?:;"
    return HAPPENS.search(low) is not None or (once and PRESENT.search(sentence) is not None)
