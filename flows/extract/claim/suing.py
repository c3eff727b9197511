"""What money in a suit is: what is demanded, what ends the suit, or a fine."""

import re

from flows.extract.claim.measured import Clause
from flows.extract.quantity.quantity import Quantity

SETTLED = re.compile(
    r"\bto (?:end|settle|drop|resolve)\b[^.;]{0,40}\b(?:suits?|lawsuits?|claims?|litigation|dispute)\b", re.IGNORECASE
)
# What one firm pays another, and no authority: "must pay $5 million for infringing three patents".
INFRINGED = re.compile(r"\b(?:infring\w+|patents?|jury (?:awarded|awards)|misappropriat\w+)\b", re.IGNORECASE)
DEMANDED = re.compile(
    r"\b(?:demand(?:s|ed|ing)?|claim(?:s|ing)|seek(?:s|ing)?|sought|want(?:s|ed))\s+"
    r"(?:about\s+|around\s+|some\s+|at least\s+)?$",
    re.IGNORECASE,
)


def settles(text: str, clause: Clause) -> bool:
    """Whether the clause tells that a suit ends: "gets $90 million to end its patent suit"."""
    return SETTLED.search(text, *clause.span) is not None


def sued_for(text: str, quantity: Quantity, clause: Clause) -> str:
    """What a sum is that no word beside it names: demanded, paid to end a suit, awarded for a wrong, or the fine."""
    if DEMANDED.search(text, clause.span[0], quantity.start):
        return "damages_claim"
    if settles(text, clause):
        return "settlement"
    return "damages" if INFRINGED.search(text, *clause.span) else "fine"
