"""Fragments: what a sentence says of a measure without its subject, a number, a day or a name is part of what it told.

"Its shares jumped after beating expectations, and are expected to rise further" tells one event.
"""

import re
from collections.abc import Sequence
from typing import Final

from flows.extract.claim.clause import Unit
from flows.extract.claim.happening import HAPPENS
from flows.extract.claim.inside import Inside, between

# Events that are told by their numbers.
COUNTED: Final = ("results", "guidance", "forecast", "price_move", "market_position", "investment")
OUTLOOKS: Final = ("guidance", "forecast")
NO_SUBJECT: Final = re.compile(
    r"(?:(?:and|but|by|despite|as|with|after|before|while)\s+)?(?:also\s+|then\s+|\w+ly\s+)?"
    r"(?:is|are|was|were|has|have|had|will|would|could|may|might|should|[a-z]+ing)\b"
)


def joined(text: str, units: Sequence[Unit], inside: Inside) -> list[Unit]:
    """The units of a sentence, each fragment with the unit before it."""
    found: list[Unit] = []
    for unit in units:
        after = found and found[-1].end <= unit.start
        if after and (_is_fragment(text, unit, inside) or _lists_on(text, found[-1], unit)):
            found[-1] = Unit(found[-1].start, unit.end, found[-1].hits, found[-1].continued)
        else:
            found.append(unit)
    return found


def _lists_on(text: str, before: Unit, unit: Unit) -> bool:
    """Whether a unit without a verb goes on with an outlook: "expects sales of 3 million | and net profit of 1"."""
    if before.lead.cue.event_type not in OUTLOOKS or unit.lead.cue.event_type not in COUNTED or unit.continued:
        return False
    joint = text[before.end : unit.start]
    return joint.strip() in ("and", ", and") and HAPPENS.search(text[unit.start : unit.end].lower()) is None


def _is_fragment(text: str, unit: Unit, inside: Inside) -> bool:
    if unit.lead.cue.event_type not in COUNTED or unit.continued or not NO_SUBJECT.match(text, unit.start, unit.end):
        return False
    start, end = unit.start, unit.end
    named = (
        between(inside.quantities, start, end),
        between(inside.times, start, end),
        between(inside.actors, start, end),
    )
    return not any(named)
