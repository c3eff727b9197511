"""What a result is laid against: "above the $2.9 billion that analysts had expected" is a forecast beside it."""

import re
from typing import Final

from flows.extract.claim.clause import Unit
from flows.extract.claim.cleft import clause_of
from flows.extract.claim.cue import cue
from flows.extract.claim.find import Hit

_TOLD, _AHEAD = "results", "forecast"
_AGAINST: Final = re.compile(
    r",\s+(?=(?:well |far |just |slightly |comfortably |narrowly )?(?:above|below|under|over|versus|against"
    r"|compared (?:with|to)|sh(?:ort|y) of|ahead of|beating|missing|topping|exceeding"
    r"|(?:better|worse|more|less|lower|higher) than)\s"
    r"[^;:]*?\b(?:analysts|economists|brokers|the market|wall street|the city)\b[^,;:]{0,60}?"
    r"\b(?P<foreseen>expected|expecting|forecasts?|predicted|projected|estimated|pencill?ed|looking|hoped|feared"
    r"|anticipated)\b)",
    re.IGNORECASE,
)
LAID_AGAINST: Final = "laid against a result"
_FORESEEN: Final = cue(_AHEAD, LAID_AGAINST, "had expected", "had expected", weight=3)


def beside_forecast(text: str, low: str, unit: Unit) -> list[Unit]:
    """The unit, or the result and the forecast that it is laid against; `low` is the lowered text."""
    told = [hit.start for hit in unit.hits if hit.cue.event_type == _TOLD]
    if not told or unit.lead.cue.event_type not in (_TOLD, _AHEAD):
        return [unit]
    against = _AGAINST.search(text, unit.start, unit.end)
    if against is None or min(told) >= against.start():
        return [unit]
    own = tuple(hit for hit in unit.hits if hit.start >= against.end() and hit.cue.event_type == _AHEAD)
    foreseen = Hit(_FORESEEN, against.start("foreseen"), against.end("foreseen"))
    return [
        clause_of(low, unit, unit.start, against.start()),
        Unit(against.end(), unit.end, own or (foreseen,)),
    ]
