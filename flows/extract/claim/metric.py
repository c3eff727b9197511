"""Metrics: what each figure of a claim measures.

The words beside a figure decide, by the table of `measures.toml`; for counts the noun and what is done to those
counted, by `counts.toml`. Where neither knows a word, the noun that governs the figure names the measure itself.
"""

import re

from flows.extract.claim.count import count_metric, plain_name
from flows.extract.claim.governing import governing, grown
from flows.extract.claim.measured import Clause, distance, goes_on
from flows.extract.claim.measures import (
    BARGAINED,
    COUNT_OF_CUE,
    MONEY_OF_CUE,
    MONEY_OF_TYPE,
    RATIOS,
    STANCE_OF,
    UNIT_MEASURES,
)
from flows.extract.claim.percentage import percent, points
from flows.extract.claim.phrase import Phrase
from flows.extract.quantity.quantity import Quantity
from flows.extract.rule import one_of

STANCES = re.compile(rf"\b{one_of(STANCE_OF)}\b", re.IGNORECASE)
TOUCHING = 16  # characters within which a word governs its figure whatever the claim's type ("debt of A$3.8 billion")
SMALL = 1e4  # what people pay a month or a piece
GREAT = 1e6  # no share costs so much
PER_SHARE = ("earnings_per_share", "loss_per_share", "issue_price", "offer_price")
PER_SHARE_OF_TYPE = {
    "payout": "dividend_per_share",
    "merger_acquisition": "offer_price",
    "results": "earnings_per_share",
}
LOST = re.compile(r"\blos(?:e|es|ing|t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
TAKEN = re.compile(
    r"\b(?:(?:took|tak(?:es?|ing|en)|brought|bring(?:s|ing)?|pull(?:s|ed|ing)?|rak(?:es?|ed|ing)) in"
    r"|turn(?:s|ed|ing)? over|grossed)\s+(?:[\w’']+\s+){0,3}$",
    re.IGNORECASE,
)
EARNED = re.compile(r"\b(?:earn|profit|made|making|gain)\w*\W+(?:\w+\s+){0,4}$", re.IGNORECASE)
LOSS_BEFORE = re.compile(r"\b(?:loss|losses|lost|losing)\b[^.;,]{0,30}$", re.IGNORECASE)
PAID = re.compile(r"\b(?:pay(?:s|ing)?|paid|splash(?:es|ed)? out|shell(?:s|ed)? out|spen[dt]s?|blew)\b", re.IGNORECASE)
PRICED = re.compile(r"\b(?:the|a|contract|total) price (?:is|was|of|comes to|came to)\b", re.IGNORECASE)
LED = 30  # characters between a count and the measure that leads to it: "deliveries rose to 412,300 vehicles"
OUTPUTS = ("production", "deliveries", "capacity", "order_intake", "order_backlog", "stockpile", "reserves")
LED_TO = re.compile(r"\s+(?:on\s+\w+\s+)?(?:to|at)\s+(?:about\s+|around\s+)?$", re.IGNORECASE)
EXPECTED_BEFORE = re.compile(
    r"\b(?:consensus(?: expectation| estimate| forecast)?s? (?:of|for|was)|expectations? (?:of|for)|estimates? of"
    r"|pencill?ed in|(?:analysts|economists) (?:had |have )?(?:expected|forecast|predicted))\b[^,;]{0,30}$",
    re.IGNORECASE,
)
EXPECTED_AFTER = re.compile(
    r"[^,;]{0,12}\b(?:(?:analysts|economists|the market) (?:had |have )?(?:expected|forecast|predicted|pencill?ed)"
    r"|(?:expected|forecast) by (?:analysts|economists)|consensus)\b",
    re.IGNORECASE,
)


def metric(
    text: str, quantity: Quantity, clause: Clause, phrase: Phrase | None, noun: str | None, before: str | None = None
) -> str:
    """Name what a quantity within a claim's clause measures.

    `phrase` is the `nearest` one, `noun` what a count counts, `before` the metric of the figure before it.
    """
    word = phrase.name if phrase else None
    touches = phrase is not None and distance(text, quantity, phrase) <= TOUCHING
    if quantity.kind == "money":
        return _stance(text, quantity, clause, _money(text, quantity, clause, word, touches, before))
    if quantity.kind in ("percent", "multiple"):
        return _stance(text, quantity, clause, percent(text, quantity, clause, word, touches, before))
    if quantity.kind == "points":
        return points(clause, word)
    if quantity.kind == "measure":
        return _measure(quantity, clause, word)
    led = phrase is not None and phrase.end <= quantity.start and distance(text, quantity, phrase) <= LED
    return _count(text, quantity, clause, word if led else None, noun)


def expected(text: str, quantity: Quantity, stretch: tuple[int, int]) -> bool:
    """Whether a figure is what others expected of the measure."""
    before = text[max(stretch[0], quantity.start - 60) : quantity.start]
    return bool(EXPECTED_BEFORE.search(before) or EXPECTED_AFTER.match(text, quantity.end, stretch[1]))


def _money(
    text: str, quantity: Quantity, clause: Clause, word: str | None, touches: bool, before: str | None = None
) -> str:
    kind = clause.event_type
    if before == "price_change" and abs(quantity.value) < GREAT and _levels(text, quantity, clause):
        return "price"
    if kind in ("price_move", "analyst_view"):
        if abs(quantity.value) < GREAT:
            return MONEY_OF_TYPE[kind]
        return word or clause.told or ("market_cap" if kind == "price_move" else "amount")
    if quantity.per == "share" and word not in PER_SHARE:
        name = PER_SHARE_OF_TYPE.get(kind, "price_per_share")
        lost = name == "earnings_per_share" and LOSS_BEFORE.search(text, clause.span[0], quantity.start)
        return "loss_per_share" if lost else name
    if word == "price" and abs(quantity.value) < GREAT:
        return word
    if word is None or word in RATIOS or word == "price":
        return _usual_money(text, quantity, clause, before)
    if word == "cost" and any(phrase.name == "write_down" for phrase in clause.named):
        return "write_down"
    if word == "cost":
        word = next((phrase.name for phrase in clause.named if phrase.name.endswith("_cost")), word)
    if word in ("capex_plan", "cost", "debt", "deal_value") and kind in MONEY_OF_TYPE and not touches:
        return MONEY_OF_TYPE[kind]
    return word


def _levels(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether an amount is the level that a move led to: "sank 15 percent on Friday to 2,230 yen"."""
    return LED_TO.search(text, clause.span[0], quantity.start) is not None


def _usual_money(text: str, quantity: Quantity, clause: Clause, before: str | None) -> str:
    """What an amount is where no word of its clause says."""
    if clause.cue == "earned or lost" and clause.whose == "person":
        return "pay"
    if clause.cue == "earned or lost" and _is_loss(text, quantity, clause, before):
        return "net_loss"
    if clause.event_type == "results" and _is_taken(text, quantity, clause, before):
        return "revenue"
    usual = MONEY_OF_CUE.get(clause.cue, MONEY_OF_TYPE.get(clause.event_type))
    if usual == "product_price" and abs(quantity.value) >= GREAT:
        return "deal_value"
    if usual:
        return usual
    if abs(quantity.value) < SMALL and quantity.per:
        return "product_price"
    if abs(quantity.value) >= GREAT and PRICED.search(text, clause.span[0], quantity.start):
        return "deal_value"
    paid = "deal_value" if PAID.search(text, max(clause.span[0], quantity.start - 30), quantity.start) else None
    return paid or goes_on(clause) or governing(text, quantity, clause.span) or "amount"


def _is_taken(text: str, quantity: Quantity, clause: Clause, before: str | None) -> bool:
    """Whether an amount was taken in: "brought in RMB 33.4 billion ($4.7 billion)"."""
    taken = TAKEN.search(text, clause.span[0], quantity.start) is not None
    return taken or (before == "revenue" and text[quantity.start - 1] == "(")


def _is_loss(text: str, quantity: Quantity, clause: Clause, before: str | None) -> bool:
    """Whether an amount was lost, or stands against a loss: "lost $3 million, against $1 million a year earlier"."""
    if LOST.search(text, clause.span[0], quantity.start):
        return True
    return before == "net_loss" and EARNED.search(text, clause.span[0], quantity.start) is None


def _measure(quantity: Quantity, clause: Clause, word: str | None) -> str:
    usual: str = UNIT_MEASURES.get(quantity.unit, "capacity")
    if usual == "duration":
        return "strike_duration" if clause.event_type == "workforce" else "duration"
    if usual not in ("production", "capacity", "rainfall"):
        return usual
    return "contract_volume" if clause.event_type == "deal" else word or usual


def _count(text: str, quantity: Quantity, clause: Clause, word: str | None, noun: str | None) -> str:
    if noun is None:
        return COUNT_OF_CUE.get(clause.cue) or grown(text, quantity, clause.span) or "count"
    if word in OUTPUTS and word is not None:
        return word
    name = count_metric(text, quantity, noun, clause.deeds)
    if clause.event_type == "deal" and name == plain_name(noun):
        return f"{name}_cancelled" if clause.cue == "scrapped order" else f"{name}_ordered"
    return name


def _stance(text: str, quantity: Quantity, clause: Clause, name: str) -> str:
    """The name with whether it is demanded, offered or agreed, for what is bargained over."""
    if name not in BARGAINED:
        return name
    said = [match[0].lower() for match in STANCES.finditer(text, clause.span[0], quantity.start)]
    return f"{name}_{STANCE_OF[said[-1]]}" if said else name
