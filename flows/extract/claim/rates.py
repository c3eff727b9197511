"""What percentages and points are where a central bank sets its rate: the step, or a level that it leads from or to."""

import re

from flows.extract.claim.measured import Clause
from flows.extract.quantity.quantity import Quantity

OF_RATES = ("interest_rate", "policy_rate")
# What may stand nearest to such a figure and is no measure of it: votes on it, and what it is to curb.
BESIDE = (None, "ballot_support", "vote_support", "inflation_yoy", "cost", "debt", *OF_RATES)
SETS = r"(?:rais|hik|lift|increas|cut|lower|reduc|slash|trim)\w*"
# "raised rates by a quarter point", "lifts interest rates 0.75%": no level, which "to" leads to.
STEP_BEFORE = re.compile(
    rf"\b{SETS}\s+(?:[\w'’-]+\s+){{0,4}}?rates?\s+(?:by\s+)?(?:(?:an?|another|further|full|about|up to)\s+)*$"
)
# "another 0.75% increase", "a 25 basis-point rise in Bank Rate".
STEP_BEHIND = re.compile(
    r"[\s-](?:rate\s)?(?:increases?|rises?|hikes?|cuts?|reductions?|moves?|boost)\b"
    r"(?:\s+in\s+(?:the\s+)?(?:[\w-]+\s+){0,3}rates?\b|(?!\s+(?:in|of)\b))"
)
_MONEY = (
    r"(?:dollar|greenback|euro|pound|sterling|yen|yuan|renminbi|rupee|won|franc|rand|rouble|ruble|lira|peso|krona|krone"
    r"|naira|baht|ringgit)"
)
# "expects the dollar to average 115 yen", "the yen at 105": what one currency costs in another.
OF_CURRENCY = re.compile(
    rf"\b(?:the\s+(?:[\w.]+\s+)?{_MONEY}|sterling)\s+(?:[a-z]+\s+){{0,3}}?"
    r"(?:at|to|of|from|average|averages|averaged|averaging|trade|trades|around|about)\s+"
    r"(?:(?:at|around|about|an?|average|level|of)\s+)*$",
    re.IGNORECASE,
)
FOR_CURRENCY = re.compile(
    rf"\s+(?:to|per|against|versus|a)\s+(?:(?:the|one|each)\s+)?(?:US\s+|U\.S\.\s+)?{_MONEY}\b(?!-)", re.IGNORECASE
)
SMALL = 1e6  # no rate of exchange is so great
LEVEL = re.compile(
    r"(?<!inflation )(?<!growth )(?<!exchange )\brates?\b[^.;\d]{0,40}\b(?:from|to|at|of|between)\s+(?:about\s+)?$"
    r"|\brates?\b[^.;\d]{0,40}\d[\d.]*\s?(?:%|per\s?cent|percent)\s+(?:to|and)\s+$"
)


def is_exchange_rate(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether a small sum is what a currency costs in another."""
    if abs(quantity.value) >= SMALL or quantity.per is not None:
        return False
    if FOR_CURRENCY.match(text, quantity.end, clause.span[1]):
        return True
    return OF_CURRENCY.search(text, clause.span[0], quantity.start) is not None


def rate_set(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """Name a percentage or points of a rate that is set; `word` is the measure beside it. None where it is none."""
    if quantity.kind == "multiple" or word not in BESIDE or clause.event_type not in ("macro", "forecast"):
        return None
    lower = text[clause.span[0] : clause.span[1]].lower()
    if "rate" not in lower and clause.told not in OF_RATES and clause.cue != "central bank":
        return None
    start, end = quantity.start - clause.span[0], quantity.end - clause.span[0]
    by_step = word != "inflation_yoy" or quantity.kind == "points"
    if STEP_BEFORE.search(lower, 0, start) or (by_step and STEP_BEHIND.match(lower, end)):
        return "rate_change"
    if word in OF_RATES or not LEVEL.search(lower, 0, start):
        return None
    return "policy_rate"
