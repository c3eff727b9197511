"""What money is spent on: what a cost is of, and whether capital spending is done or planned."""

import re

from flows.extract.claim.measured import Clause
from flows.extract.quantity.quantity import Quantity

COST_OF = {"tariff": "tariff_cost"}  # what money beside a rate is
# What a cost is of, where another word of the clause says.
COSTS = ("write_down", "strike_cost", "breach_cost", "recall_cost", "outage_cost", "incident_cost", "tariff_cost",
         "unit_cost", "tariff")  # fmt: skip
AT_COST = re.compile(
    r"\b(?:at (?:a|an) (?:total |estimated |initial )?cost of|(?:will|would|is to|are to) cost)\s+"
    r"(?:about\s+|around\s+|some\s+)?$"
)
ORDERED = re.compile(r"\b(?:order(?:ed|s)?|purchased|bought)\b[^.;]{0,60}\bcost of\s+(?:about\s+|around\s+)?$")
COST_OF_TYPE = {"deal": "deal_value", "investment": "capex_plan", "facility": "capex_plan"}
CAPEX = r"(?:capital (?:expenditures?|spending|outlays?)|capex)"
ROW_OF_CAPEX = re.compile(rf"\b{CAPEX}\b[^\n]{{0,30}}(?:\s{{3}}|\t|\|)", re.IGNORECASE)
SPENT = re.compile(
    rf"\b{CAPEX}\b[^.;,]{{0,40}}?\b(?:reached|was|were|came to|totall?ed|amounted to|stood at|rose|grew|increased|fell"
    r"|dropped|doubled)\b|\b(?:(?<!be )spent|invested)\b",
    re.IGNORECASE,
)
BUILT = re.compile(
    r"\b(?:was|were|had been|been)\s+(?:commissioned|opened|completed|built)\b[^;]{0,40}\bcost of\s+(?:about\s+)?$"
)
AHEAD = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|will|would|expect(?:s|ed)?|budget|guidance|outlook|forecast|aims?|pledge[ds]?"
    r"|to (?:be )?spen[dt])\b",
    re.IGNORECASE,
)


def cost(text: str, quantity: Quantity, clause: Clause) -> str:
    """What a cost is of: what the clause names, or what was built or ordered "at a cost of" so much."""
    named = next((phrase.name for phrase in clause.named if phrase.name in COSTS), "cost")
    if named == "cost" and BUILT.search(text, clause.span[0], quantity.start):
        return "capex"
    if named == "cost" and ORDERED.search(text, clause.span[0], quantity.start):
        return "deal_value"
    if named == "cost" and clause.event_type in COST_OF_TYPE and AT_COST.search(text, clause.span[0], quantity.start):
        return COST_OF_TYPE[clause.event_type]
    return COST_OF.get(named, named)


def is_spent(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether capital spending is told of that is done: "capex came to $3 billion", a row of a table of accounts."""
    row = text.rfind("\n", 0, quantity.start) + 1
    if ROW_OF_CAPEX.search(text, row, quantity.start):
        return True
    return SPENT.search(text, clause.span[0], quantity.start) is not None and not AHEAD.search(text, *clause.span)
