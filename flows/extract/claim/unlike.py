"""Units that tell both of what is done and of what is still to come, or is denied, cut into one unit each.

"It sold the mill in May, and will close the yard in June": neither clause is as sure as the other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from flows.extract.actor.mention import ActorMention
from flows.extract.claim.clause import RATHER, VERB, Unit
from flows.extract.claim.cleft import clause_of
from flows.extract.claim.happening import HAPPENS
from flows.extract.claim.modality import modality
from flows.extract.claim.signs import Places
from flows.extract.claim.uncut import joins_two, two_offices

FEWEST: Final = 18  # characters that tell an event
_SUBJECT: Final = (
    r"(?:(?:it|he|she|they|we|this|that|there)"
    r"|(?:the|a|an|its|their|his|her|this|these|those|some|all|both|another)\s+(?:[\w’'-]+\s+){1,4}?"
    r"|[A-Z][\w’'-]+\s+(?:[\w’'-]+\s+){0,3}?)(?:\s*(?:now|also|then|still|\w+ly)\s+)?\s*"
)
_AWAITED: Final = "expected|due|set|scheduled|slated|likely"
_COMING: Final = rf"(?:should|will|would|may|might|could|(?:is|are)\s+(?:now\s+)?(?:{_AWAITED}|subject))\b"
# Where a clause with a verb and a subject of its own may begin, or behind a comma one with a verb.
JOINT: Final = re.compile(
    r"(?=[;,\s])(?:;\s+|\s[–—]\s+|,?\s+(?:and|but)\s+that\s+"
    rf"|,?\s+(?:and|but)\s+(?={_SUBJECT}(?:is|are|was|were|will|would|has|have|had|can|may|could|should|must|expects?"
    r"|plans?|said|says|[a-z]+ed)\b)"
    r"|,\s+(?:an?|the)\s+(?:deal|sale|transaction|takeover|acquisition|merger|move|project|purchase|step|offer)\s+(?=(?:that|which)\s+"
    rf"{_COMING})|,\s+(?=which\s+{_COMING})|,?\s+in\s+an?\s+(?:[\w-]+\s+)?(?=deal\s+(?:that\s+is\s+)?(?:{_AWAITED})\s+to\s)"
    r"|,\s+with\s+(?=(?:[\w’'-]+\s+){1,5}?(?:expected|due|scheduled|slated|planned|likely|to\s+(?:be|start|begin|follow))\b)"
    r"|\s+(?:and|but)\s+(?=(?:now\s+|also\s+|then\s+)?(?:will|plans?\s+to|intends?\s+to|(?:is|are)\s+to|awaits?)\s)"
    r"|,\s+(?:and|but)\s+(?=(?:now\s+|also\s+|then\s+|still\s+)?"
    r"(?:is|are|was|were|will|would|has|have|had|expects?|plans?|[a-z]+ed)\s))"
)
# A clause that passes on hearsay may stand for all of its sentence.
OWN: Final = ("fact", "plan", "expectation", "denied")


def unlike(text: str, low: str, unit: Unit, places: Places, names: Sequence[ActorMention]) -> list[Unit]:
    """The unit, or one for each clause that is not as sure as the one before it; none of the `names` is cut.

    `places` are as for `modality`.
    """
    if unit.continued or not places:
        return [unit]
    starts = list(_cuts(text, unit, places, names))
    if not starts:
        return [unit]
    parts, begin = [], unit.start
    for end, start in [*starts, (unit.end, unit.end)]:
        parts.append(clause_of(low, unit, begin, end))
        begin = start
    return parts


def _cuts(text: str, unit: Unit, places: Places, names: Sequence[ActorMention]) -> Iterator[tuple[int, int]]:
    """Where a clause ends and one begins that is not as sure."""
    here = unit.start
    near = [name for name in names if unit.start < name.end and name.start < unit.end]
    for joint in JOINT.finditer(text, unit.start, unit.end):
        left, right = (here, joint.start()), (joint.end(), unit.end)
        if min(left[1] - left[0], right[1] - right[0]) < FEWEST or _within_quote(text, unit.start, joint.start()):
            continue
        if (
            RATHER.match(text, joint.end())
            or two_offices(text, joint.end())
            or joins_two(text, unit.start, joint.start() + 1)
            or any(name.start < joint.end() < name.end for name in near)
        ):
            continue
        if not (VERB.search(text, *left) and HAPPENS.search(text, *right)):
            continue
        a = _sure(text, unit, *left, places)
        if a in OWN and (b := _sure(text, unit, *right, places)) in OWN and a != b:
            here = joint.end()
            yield joint.start(), joint.end()


def _within_quote(text: str, start: int, end: int) -> bool:
    """Whether somebody's own words, begun behind `start`, go on at `end`."""
    said = text[start:end]
    return said.count("“") > said.count("”") or said.count('"') % 2 == 1


def _sure(text: str, unit: Unit, start: int, end: int, places: Places) -> str:
    """How sure a stretch of a unit is by itself."""
    own = next((hit.start - start for hit in unit.hits if start <= hit.start < end), 0)
    shift = start - unit.start
    return modality(
        text[start:end],
        unit.lead.cue.event_type,
        None,
        False,
        own,
        tuple([(at - shift, number) for at, number in places if shift <= at < end - unit.start]),
    )
