"""What shares did, told first: whatever moved them stands behind it, and is no event of the same clause.

"Shares of Norvik fell on Friday after the miner recalled its first trucks" tells of a price.
"""

import re
from typing import Final

from flows.extract.claim.types.price_move import DOWN, UP

SHARES: Final = "share"  # asked for first
OPENING: Final = 90  # characters from a clause's beginning within which shares are its subject
# Looked for in lower case.
MOVED: Final = re.compile(
    r"(?:[\w’'&./-]+\s+){0,5}?(?:shares\s+(?:(?:in|of)\s+(?:[\w’'&./-]+\s+){1,8}?)?|(?:stock|share\s+price|stock\s+price)\s+)"
    r"(?:(?:have|has|had|also|then|later|were|was|are|is)\s+){0,2}"
    rf"(?!firm\b|advance\b)(?:{UP}|{DOWN}|(?:trading\s+)?(?:up|down|higher|lower))\b(?!\s+(?:its|their|a\s+new)\b)"
)
NOT_A_MOVE: Final = re.compile(
    r"\b(?:market|sale|issue|number|value|amount|holders?|buyback|housing|capital|rolling|that|who)\s"
)


def shares_moved(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a clause says first what somebody's shares did; None where it does not. `low` is the text in lower case."""
    if (
        low.find(SHARES, start, min(end, start + OPENING)) < 0
        and low.find("stock", start, min(end, start + OPENING)) < 0
    ):
        return None
    found = MOVED.match(low, start, end)
    return None if found is None or NOT_A_MOVE.search(found[0]) else found.span()
