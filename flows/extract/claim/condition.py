"""Conditions: what would have to be so tells no event of its own, but belongs to what then would be."""

import re
from typing import Final

from flows.extract.claim.clause import VERB, Unit

# "If found guilty, | it could be barred", "it will strike | unless an offer is made", "Should it sell, | ...".
_CONDITION: Final = re.compile(
    r"(?i:(?:(?:and|but|even|only|especially)\s+)?(?:if|unless|provided(?:\s+that)?|assuming|in\s+case|in\s+the\s+event)\b)"
    r"|(?:Should|Were)\s(?=(?:the|a|an|it|they|he|she|this|that|its|their|[A-Z][\w’'&.-]+)\s)"
)

# "Under the bailout, | the state will take a stake": no more than what something is done by, if it tells no figure.
_CIRCUMSTANCE: Final = re.compile(
    r"(?:Under|As\s+part\s+of|In\s+line\s+with|In\s+view\s+of|Because\s+of|Thanks\s+to|Due\s+to|Despite|Ahead\s+of|Based\s+on"
    r"|Pursuant\s+to|Given|Besides|Apart\s+from)\s[^\d]*"
)


# ", | the cabinet decided on Tuesday": who decided so, and when.
_BY_WHOM: Final = re.compile(
    r"(?:the|its|an?|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:decided|ruled|announced|found|held|reported|heard|confirmed|agreed|said)"
    r"(?:\s(?:on|late|early|in|at|last|this|yesterday|today)\b[^,;]{0,40})?\W*"
)


def with_conditions(text: str, told: list[Unit]) -> list[Unit]:
    """The units of a sentence; a condition or circumstance is a part of the one before it, or else behind it.

    Who decided what stands before, and when, is a part of that.
    """
    if len(told) < 2:
        return told
    found: list[Unit] = []
    begins: int | None = None
    for place, unit in enumerate(told):
        beside = _CONDITION.match(text, unit.start, unit.end) is not None or _is_circumstance(text, unit)
        if found and (beside or _BY_WHOM.fullmatch(text, unit.start, unit.end)):
            found[-1] = Unit(found[-1].start, unit.end, found[-1].hits)
        elif beside and place + 1 < len(told):
            begins = unit.start if begins is None else begins
        else:
            found.append(Unit(unit.start if begins is None else begins, unit.end, unit.hits))
            begins = None
    return found


def _is_circumstance(text: str, unit: Unit) -> bool:
    """Whether a unit only says by or for what the one behind it is done."""
    return _CIRCUMSTANCE.fullmatch(text, unit.start, unit.end) is not None and not VERB.search(
        text, unit.start, unit.end
    )
