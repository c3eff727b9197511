"""Reactions: who welcomes or condemns an event, or urges one, only speaks of it."""

import re
from typing import Final

from flows.extract.claim.clause import Unit
from flows.extract.claim.find import Hit, cue_named

_REACTS: Final = re.compile(
    r"\b(?=[a-ehlmprs-w])(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )(?<!\bis )(?<!\bare )"
    r"(?:(?:welcom|prais|condemn|critici[sz]|hail|denounc|decri|lament|applaud|deplor|lambast|mock|ridicul)(?:es|e?d|s)"
    r"|slamm?(?:s|ed)(?! into)|blasted|regrets|regretted|defended|scoff(?:s|ed) at|call(?:s|ed) on|took aim at"
    r"|urge[sd] (?:the |an? |its |all )?[\w’'-]+|(?:hits?|lash(?:es|ed)) out at|react(?:s|ed) (?:[a-z]+ )?to"
    r"|(?:voiced|expressed) [a-z]+ (?:at|over|about|for|with))\s(?!by\s)"
)
_REACH: Final = 60  # characters behind such a verb within which what it is about stands
# Between them nothing that has a verb of its own, or begins another clause.
_ELSEWHERE: Final = re.compile(r"[,;:]|\b(?:and|but|after|while|as|when|which|who)\b")
# Who sues or is sold does more than speak, whatever he thinks.
_SPOKEN_OF: Final = frozenset(
    ("regulation", "legal", "workforce", "merger_acquisition", "facility", "deal", "financing", "investment", "macro")
)


def reaction(text: str, unit: Unit) -> Unit:
    """A unit whose event is only what somebody judges or urges, as what he says; any other unit as it is."""
    lead = unit.lead
    if lead.cue.event_type not in _SPOKEN_OF:
        return unit
    found = _REACTS.search(text, unit.start, lead.end)
    if found is None or lead.start - found.end() > _REACH:
        return unit
    if lead.cue.event_type == "regulation" and found[0].startswith("urge"):  # an authority's word is a rule
        return unit
    if _ELSEWHERE.search(text, found.end(), max(found.end(), lead.start)):
        return unit
    return Unit(unit.start, unit.end, (Hit(cue_named("statement: say"), found.start(), found.end()),))
