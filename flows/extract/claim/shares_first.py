"""What shares did, told first: whatever moved them stands behind it, and is no event of the same clause.

"Shares of Norvik fell on Friday after the miner recalled its first trucks" tells of a price.
"""

import re
from typing import Final

from flows.extract.claim.types.price_move import DOWN, UP

OPENING: Final = 90  # characters from a clause's beginning within which shares are its subject
SIGNS: Final = ("share", "stock", ")")  # one is asked for first
_WORD: Final = r"[\w’'&./-]+,?\s+"
_BRACKET: Final = r"\([^()]{1,40}\)\s+"  # the ticker, and the exchange
_AUXILIARY: Final = r"(?:(?:have|has|had|also|then|later|were|was|are|is)\s+){0,2}"
_BEATEN: Final = r"(?<=were\s)(?:slammed|hammered|pummell?ed|punished|battered|crushed)"
# Looked for in lower case.
MOVED: Final = re.compile(
    rf"(?:{_WORD}(?:{_BRACKET})?){{0,7}}?"
    rf"(?:shares\s+(?:(?:in|of)\s+(?:{_WORD}){{1,8}}?(?:{_BRACKET})?)?|(?:stock|share\s+price|stock\s+price)\s+){_AUXILIARY}"
    rf"(?!firm\b|advance\b)(?:{UP}|{DOWN}|{_BEATEN}|(?:trading\s+)?(?:up|down|higher|lower))\b(?!\s+(?:its|their|a\s+new)\b)"
)
# "Norvik (NVK) lost more than 18% on the back of its results": by its ticker a firm is spoken of as its shares.
TICKED: Final = re.compile(
    rf"(?:{_WORD}){{1,5}}?\((?:[a-z]{{2,10}}\s?:\s?)?[a-z][a-z0-9.]{{0,6}}(?:,\s\w+)?\)\s+{_AUXILIARY}(?:{UP}|{DOWN}|(?:trading\s+)?(?:up|down|higher|lower))\s+"
    r"(?:(?:by|as|much|more|than|nearly|about|almost|over|around|roughly|some|another)\s+){0,4}\d[\d.,]*\s?(?:%|per\s?cent)"
    r"(?!\s+(?:of|to|more|less|fewer)\b)"
)
NOT_A_MOVE: Final = re.compile(
    r"\b(?:market|sale|issue|number|value|amount|holders?|buyback|housing|capital|rolling|that|who)\s"
)


def shares_moved(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a clause says first what somebody's shares did; None where it does not. `low` is the text in lower case."""
    opening = low[start : min(end, start + OPENING)]
    if not any(sign in opening for sign in SIGNS):
        return None
    found = MOVED.match(low, start, end) or TICKED.match(low, start, end)
    return None if found is None or NOT_A_MOVE.search(found[0]) else found.span()
