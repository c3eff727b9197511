"""What percentages and their points measure: a level, a share of something, or how much something grew."""

import re

from flows.extract.claim.governing import governing, grown
from flows.extract.claim.measured import REPORTING, Clause, goes_on
from flows.extract.claim.measures import PERCENT_OF_TYPE, RATIOS
from flows.extract.quantity.quantity import Quantity

GROWS = re.compile(
    r"\b(?:grow\w*|grew|growth|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|up|gain\w*"
    r"|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|down"
    r"|slid\w*|slip\w*|slump\w*|plung\w*|plummet\w*|tumbl\w*|sank|sink\w*|sag\w*|dip\w*|edg(?:ed|es|ing)|crept|rebound\w*"
    r"|retreat\w*|expand\w*|expansion|contract(?:ed|ing|ion)|accelerat\w+|shr[aiu]nk\w*|lower|higher|more|fewer|less"
    r"|doubl\w+|tripl\w+|halv\w+|year-on-year|year-over-year|yoy|y/y|improv\w+|than a year)\b"
)
YEAR_TO_DATE = re.compile(r"year[- ]to[- ]date|so far this year|this year", re.IGNORECASE)
REACH = 45  # characters after a figure in which its measure may stand ("26% revenue growth")
RELATIVE = ("_yoy", "_change", "share", "_rate")
OF_SALES = re.compile(
    r"\s+of\s+(?:(?:its|the|their|all|total|group|annual)\s+|\w+['’]s\s+){0,3}(?:sales|revenues?|turnover)\b",
    re.IGNORECASE,
)
YIELDS = re.compile(r"\s+dividend(?:\s+yield)?\b(?!\s+(?:rise|increase|cut|hike|growth))", re.IGNORECASE)
OF_CAPACITY = re.compile(r"\s+(?:of\s+)?(?:(?:its|the|their|full|total|normal|rated)\s+)*capacity\b", re.IGNORECASE)
INDEXED = re.compile(r"\b(?:(?P<index>index|indices|benchmark|gauge)|shares?|stocks?)\b", re.IGNORECASE)
ECONOMY = re.compile(r"\b(?:growth|economy|to grow|will grow|would grow)\b", re.IGNORECASE)
OF_RATES = ("interest_rate", "policy_rate")
BID = re.compile(
    r"\s+(?:more than|above|over|higher than|(?P<less>below|less than))\s+(?:the\s+|its\s+|\w+['’]s\s+)?"
    r"(?:closing price|close|last price|undisturbed price|market price)\b",
    re.IGNORECASE,
)


def points(clause: Clause, word: str | None) -> str:
    """What percentage points are of: of a margin in accounts, of a rate elsewhere."""
    if word == "operating_margin" or (word is None and clause.event_type in REPORTING):
        return "op_margin_change"
    return "rate_change" if word is None or word in OF_RATES else f"{word}_change"


def percent(text: str, quantity: Quantity, clause: Clause, word: str | None, touches: bool, before: str | None) -> str:
    """Name what a percentage measures; `word` is the measure beside it, `before` the metric of the figure before it."""
    around = text[max(clause.span[0], quantity.start - 60) : min(clause.span[1], quantity.end + REACH)].lower()
    if (bid := BID.match(text, quantity.end, clause.span[1])) and not GROWS.search(
        text[clause.span[0] : quantity.start].lower()
    ):
        return "discount" if bid["less"] else "premium"
    if clause.event_type == "price_move" and not (touches and word in RATIOS):
        return _move(text, quantity, clause, around)
    if whole := _share_of(text, quantity, clause, word):
        return whole
    if word in RATIOS or word == "price_change":
        return str(word)
    grows = GROWS.search(around) or clause.event_type == "results"
    if word is not None and word not in ("price_change", "jobs", "stake") and grows:
        return f"{word}_growth_yoy"
    if word is None and clause.event_type in ("forecast", "macro") and ECONOMY.search(around):
        return "gdp_growth_yoy"
    default = PERCENT_OF_TYPE.get(clause.event_type)
    told = word is None and default in (None, "rate") and grown(text, quantity, clause.span)
    if told:
        return f"{told}_growth_yoy"
    if word is None and before and default is None and GROWS.search(around) and not before.endswith(RELATIVE):
        return f"{before}_growth_yoy"
    if word is None and clause.told in RATIOS:
        default = default or goes_on(clause)
    return default or governing(text, quantity, clause.span) or (f"{word}_share" if word else "share")


def _move(text: str, quantity: Quantity, clause: Clause, around: str) -> str:
    """What a move of prices moves, and since when."""
    if YEAR_TO_DATE.search(around):
        return "price_change_ytd"
    return "index_change" if clause.whose == "index" or _of_index(text, quantity, clause) else "price_change"


def _share_of(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """What a share is of, where the words right after it say: "9 percent of its sales", "60% of capacity"."""
    if YIELDS.match(text, quantity.end, clause.span[1]):
        return "dividend_yield"
    if OF_SALES.match(text, quantity.end, clause.span[1]):
        return "revenue_share"
    of_capacity = word in (None, "capacity") and OF_CAPACITY.match(text, quantity.end, clause.span[1])
    return "capacity_utilisation" if of_capacity else None


def _of_index(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether what moves is an index: the word for it is the last before the figure."""
    named = list(INDEXED.finditer(text, clause.span[0], quantity.start))
    return bool(named) and named[-1]["index"] is not None
