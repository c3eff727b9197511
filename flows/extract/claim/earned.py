"""Profits and losses: which one a plain word for it means, and whether a sum was lost."""

import re

from flows.extract.claim.measured import Clause
from flows.extract.quantity.quantity import Quantity

PROFITS = ("operating_profit", "pre_tax_profit", "gross_profit", "ebitda", "adjusted_net_profit")
# "The operating result before special items was a loss of": the loss is of that result.
RESULTED = re.compile(
    r"(?:\s+(?:of|at)\s+[\w.&’' -]{1,30}?)?(?:\s+(?:before|after|excluding)\s+(?:[a-z-]+\s+){1,3}?)?\s*"
    r"(?:was|were|came in at|came to|swung to|turned (?:in)?to)\s+(?:an?\s+)?(?:profit|loss) of\s*",
    re.IGNORECASE,
)
LOSS_WORD = re.compile(r"\bloss(?:es)?\b(?!.*\bprofits?\b)", re.IGNORECASE)
LOSS_AFTER = re.compile(r"\s+(?:[a-z-]+\s+){0,2}loss\b", re.IGNORECASE)
LOST = re.compile(r"\blos(?:e|es|ing|t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
EARNED = re.compile(r"\b(?:earn|profit|made|making|gain)\w*\W+(?:\w+\s+){0,4}$", re.IGNORECASE)


def profit(text: str, quantity: Quantity, clause: Clause, before: str | None) -> str:
    """Which profit a plain "profit" or "loss" is: the one that it is set against, else the net one."""
    for phrase in clause.named:
        if phrase.name in PROFITS and RESULTED.fullmatch(text, phrase.end, quantity.start):
            return phrase.name
    if is_lost(text, quantity, clause):
        return "net_loss"
    if before in PROFITS:
        return before
    lost = LOSS_WORD.search(text, max(clause.span[0], quantity.start - 40), quantity.start)
    lost = lost or LOSS_AFTER.match(text, quantity.end, clause.span[1])
    return "net_loss" if lost else "net_profit"


def is_lost(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether a verb of losing governs a sum."""
    return LOST.search(text, clause.span[0], quantity.start) is not None


def is_loss(text: str, quantity: Quantity, clause: Clause, before: str | None) -> bool:
    """Whether an amount was lost, or stands against a loss: "lost $3 million, against $1 million a year earlier"."""
    if is_lost(text, quantity, clause):
        return True
    return before == "net_loss" and EARNED.search(text, clause.span[0], quantity.start) is None
