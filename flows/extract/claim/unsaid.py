"""Unsaid: what somebody declined to talk about is no event, only that he kept silent is told."""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from flows.extract.claim.clause import Unit
from flows.extract.claim.cue import Cue
from flows.extract.claim.find import Hit, cue_named

_FEWEST: Final = 10  # characters that such words have before what was not talked about
_TO_TALK: Final = r"(?:comment|say|discuss|confirm|elaborate|be\sdrawn|specify|disclose|give|answer)"
_SILENT: Final = re.compile(
    rf"\b(?:(?:declin|refus)(?:es?|ed|ing)\sto\s{_TO_TALK}"
    rf"|(?:would|will|did|does|do|could)(?:\snot|n[’']t)(?:\simmediately|\syet)?\s(?:respond|reply|{_TO_TALK})"
    r"|neither\sconfirm\w*\snor\sden\w+)\b",
    re.IGNORECASE,
)

_NEGATED: Final = ("not", "n't", "n’t", "neither", "declin", "refus")  # one of these is among such words


def unsaid(text: str, unit: Unit) -> Unit:
    """A unit whose event stands behind such words as no more than a silence; any other unit as it is.

    "It would not say whether the mill will close" tells of no mill that will.
    """
    if unit.lead.start - unit.start < _FEWEST:
        return unit
    low = text[unit.start : unit.lead.start].lower()
    silent = _SILENT.search(text, unit.start, unit.lead.start) if any(map(low.__contains__, _NEGATED)) else None
    if silent is None or ";" in text[silent.end() : unit.end] or "," in text[silent.end() : unit.lead.start]:
        return unit
    return Unit(unit.start, unit.end, (Hit(_silence(), silent.start(), silent.end()),))


@cache
def _silence() -> Cue:
    """The cue of who would not talk."""
    return replace(cue_named("statement: decline to comment"), modality="fact")
