"""Metrics: what each figure of a claim measures.

The words beside a figure decide, by the table of `measures.toml`; for counts the noun and what is done to those
counted, by `counts.toml`. Where neither knows a word, the noun that governs the figure names the measure itself.
"""

import re

from flows.extract.claim.count import count_metric, is_goods, plain_name
from flows.extract.claim.governing import grown
from flows.extract.claim.lasting import duration
from flows.extract.claim.measured import Clause, distance
from flows.extract.claim.measures import BARGAINED, COUNT_OF_CUE, PHYSICAL, STANCE_OF, UNIT_MEASURES
from flows.extract.claim.money import money
from flows.extract.claim.percentage import percent, points
from flows.extract.claim.phrase import Phrase
from flows.extract.quantity.quantity import Quantity
from flows.extract.rule import one_of

LED_TO = re.compile(  # a level, and no move: not "to rise 99 points"
    r"\b(?:to|at|of|topp?ed|above|below)\s+(?:(?!rise|fall|gain|lose|add|drop|shed|climb|slip|jump)\w+\s+)?$",
    re.IGNORECASE,
)
BONDS = re.compile(r"\b(?:bonds?|notes|gilts?|bunds?|treasur(?:y|ies))\b", re.IGNORECASE)
STANCES = re.compile(rf"\b{one_of(STANCE_OF)}\b", re.IGNORECASE)
LEVEL_NOUNS = (None, "levels")  # "closed at 13,982", "ended at 41,181 levels"
TOUCHING = 16  # characters within which a word governs its figure whatever the claim's type ("debt of A$3.8 billion")
LED = 30  # characters between a count and the measure that leads to it: "deliveries rose to 412,300 vehicles"
OUTPUTS = ("production", "deliveries", "shipments", "capacity", "order_intake", "order_backlog", "stockpile",
           "reserves")  # fmt: skip
# Where things are made, and no amount of what is made there: "stop production at four plants".
SITES = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|mines?|mills?|sites?|smelters?|refiner(?:y|ies)|lines?|shifts?|wells?)$", re.I
)
SPILT = ("barrels", "litres", "gallons", "m3", "tonnes", "cubic feet")  # what runs out
# What is left is no part of what went: "shed 900,000 subscribers, leaving it with 40 million".
LEFT_WITH = re.compile(r"\b(?:leav(?:es|ing)|left)\b[^.;]{0,30}\bwith\s+(?:about\s+)?$|\bto\s+(?:about\s+)?$")
# One of these stands in each of what is below.
EXPECTING = re.compile("onsens|xpect|nticipate|stimate|pencil|orecast|redict|look|fear| poll")
EXPECTED_BEFORE = re.compile(
    r"\b(?:consensus(?: expectation| estimate| forecast)?s? (?:of|for|was)|estimates? of"
    r"|(?<!prior )(?<!previous )(?<!earlier )(?<!own )(?<!its )expectations? (?:of|for)"
    r"|(?:wall street|the street|analyst|market)(?:s?[’']s?)? (?:forecast|projection)s? (?:of|for)"
    r"|poll of(?! [a-z])|(?:poll|securities|research|brokerage) had (?:estimated|pegged|put|projected|forecast)"
    r"|pencill?ed in|(?:analysts|economists|brokers)\b[^.;]{0,40}?\b(?:expect(?:ed|ing)?|forecast|predict(?:ed)?"
    r"|anticipated|look(?:ed|ing) for|fear(?:ed)?))\b[^,;]{0,45}$",
    re.IGNORECASE,
)
EXPECTED_AFTER = re.compile(
    r"(?! (?:more|less|better|worse|higher|lower|above|below) than\b)[^,;]{0,12}"
    r"\b(?:that (?:was|were|had been) (?:expected|estimated|forecast|predicted)"
    r"|(?:analysts|economists|the market)(?: (?:polled|surveyed) by [\w ]{2,30}?| at [\w ]{2,30}?| on average)?"
    r" (?:had |have |were )?(?:expected|expecting|forecast|predicted|pencill?ed|looking for)"
    r"|(?:expected|forecast) by (?:analysts|economists)|(?:wall street|analyst)(?:s?[’']s?)? (?:forecasts?|estimates?)"
    r"|consensus)\b",
    re.IGNORECASE,
)


def metric(
    text: str,
    quantity: Quantity,
    clause: Clause,
    phrase: Phrase | None,
    noun: str | None,
    before: str | None = None,
    tally: str | None = None,
) -> str:
    """Name what a quantity within a claim's clause measures.

    `phrase` is the `nearest` one, `noun` what a count counts, `before` the metric of the figure before it, `tally` that
    of the count which a bare one goes on with.
    """
    word = phrase.name if phrase else None
    touches = phrase is not None and distance(text, quantity, phrase) <= TOUCHING
    if quantity.kind == "money":
        return _stance(text, quantity, clause, money(text, quantity, clause, word, touches, before))
    if quantity.kind in ("percent", "multiple"):
        return _stance(text, quantity, clause, percent(text, quantity, clause, word, touches, before))
    if quantity.kind == "points":
        return points(text, quantity, clause, word)
    if quantity.kind == "measure":
        return _measure(text, quantity, clause, word)
    led = phrase is not None and phrase.end <= quantity.start and distance(text, quantity, phrase) <= LED
    return _count(text, quantity, clause, word if led else None, noun, tally)


def expected(text: str, quantity: Quantity, stretch: tuple[int, int]) -> bool:
    """Whether a figure is what others expected of the measure."""
    before = text[max(stretch[0], quantity.start - 90) : quantity.start]
    foreseen = EXPECTING.search(before) and EXPECTED_BEFORE.search(before)
    return bool(foreseen or EXPECTED_AFTER.match(text, quantity.end, stretch[1]))


def _measure(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str:
    usual: str = UNIT_MEASURES.get(quantity.unit, "capacity")
    if usual == "duration":
        return duration(text, quantity, clause)
    if usual == "magnitude" and clause.event_type == "price_move":
        return _points_moved(text, quantity, clause)
    if usual not in ("production", "capacity", "rainfall"):
        return usual
    if word == "spill_volume" and quantity.unit not in SPILT:
        word = None
    if usual == "rainfall" and word is None and quantity.unit == "inches":
        return "size"
    if clause.event_type == "deal" and word not in PHYSICAL:
        return "contract_volume"
    return word or ("spill_volume" if clause.event_type == "incident" and quantity.unit in SPILT else usual)


def _points_moved(text: str, quantity: Quantity, clause: Clause) -> str:
    """What points of a market are: the level of an index, how far it moved, or a bond's price."""
    if LED_TO.search(text, clause.span[0], quantity.start):
        return "index_level"
    return "bond_price_change" if BONDS.search(text, *clause.span) else "index_change_points"


def _count(text: str, quantity: Quantity, clause: Clause, word: str | None, noun: str | None, tally: str | None) -> str:
    if clause.event_type == "price_move" and noun in LEVEL_NOUNS and clause.whose == "index":
        return "index_level" if LED_TO.search(text, clause.span[0], quantity.start) else "count"
    if noun is None:
        return COUNT_OF_CUE.get(clause.cue) or grown(text, quantity, clause.span) or tally or "count"
    if word in OUTPUTS and word is not None and not SITES.search(noun):
        return word
    if clause.event_type in ("gathering", "workforce") and noun == "participants":
        return "attendance"
    name, plain = count_metric(text, quantity, noun, clause.deeds), plain_name(noun)
    if tally and name == plain and not LEFT_WITH.search(text, clause.span[0], quantity.start):
        return tally
    if clause.event_type == "deal" and name in (plain, f"{plain}_ordered") and is_goods(noun):
        return f"{plain}_cancelled" if clause.cue == "scrapped order" else f"{plain}_ordered"
    return name


def _stance(text: str, quantity: Quantity, clause: Clause, name: str) -> str:
    """The name with whether it is demanded, offered or agreed, for what is bargained over."""
    if name not in BARGAINED:
        return name
    said = [match[0].lower() for match in STANCES.finditer(text, clause.span[0], quantity.start)]
    return f"{name}_{STANCE_OF[said[-1]]}" if said else name
