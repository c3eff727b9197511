"""Conditions: what would have to be so tells no event of its own, but belongs to what then would be."""

import re
from typing import Final

from flows.extract.claim.clause import Unit

# "If found guilty, | it could be barred", "it will strike | unless an offer is made", "Should it sell, | ...".
_CONDITION: Final = re.compile(
    r"(?i:(?:(?:and|but|even|only|especially)\s+)?(?:if|unless|provided(?:\s+that)?|assuming|in\s+case|in\s+the\s+event)\b)"
    r"|(?:Should|Were)\s(?=(?:the|a|an|it|they|he|she|this|that|its|their|[A-Z][\w’'&.-]+)\s)"
)


def with_conditions(text: str, told: list[Unit]) -> list[Unit]:
    """The units of a sentence, a condition as a part of the one behind it, or before it where none is behind."""
    if len(told) < 2:
        return told
    found: list[Unit] = []
    begins: int | None = None
    for place, unit in enumerate(told):
        if _CONDITION.match(text, unit.start, unit.end):
            if found:
                found[-1] = Unit(found[-1].start, unit.end, found[-1].hits)
                continue
            if place + 1 < len(told):
                begins = unit.start if begins is None else begins
                continue
        found.append(Unit(unit.start if begins is None else begins, unit.end, unit.hits))
        begins = None
    return found
