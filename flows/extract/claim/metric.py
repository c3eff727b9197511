"""Metrics: what each figure of a claim measures.

The words beside a figure decide, by the table of `measures.toml`; for counts the noun and what is done to those
counted, by `counts.toml`. Where neither knows a word, the noun that governs the figure names the measure itself.
"""

import re
from dataclasses import dataclass

from flows.extract.claim.count import count_metric, plain_name
from flows.extract.claim.governing import governing
from flows.extract.claim.measures import (
    BARGAINED,
    COUNT_OF_CUE,
    COUNTED,
    MONEY_OF_CUE,
    MONEY_OF_TYPE,
    MONEY_ONLY,
    NAME_OF,
    NOT_MONEY,
    PERCENT_OF_TYPE,
    PHYSICAL,
    RATIOS,
    STANCE_OF,
    UNIT_MEASURES,
)
from flows.extract.claim.phrase import Phrase, Phrases
from flows.extract.quantity.quantity import Quantity
from flows.extract.rule import one_of

MEASURED = Phrases(NAME_OF)
GROWS = re.compile(
    r"\b(?:grow\w*|grew|growth|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|up|gain\w*"
    r"|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|down"
    r"|slid\w*|slip\w*|slump\w*|plung\w*|plummet\w*|tumbl\w*|sank|sink\w*|sag\w*|dip\w*|edg(?:ed|es|ing)|crept|rebound\w*"
    r"|retreat\w*|expand\w*|expansion|contract(?:ed|ing|ion)|accelerat\w+|shr[aiu]nk\w*|lower|higher|more|fewer|less"
    r"|doubl\w+|tripl\w+|halv\w+|year-on-year|year-over-year|yoy|y/y|improv\w+|than a year)\b",
    re.IGNORECASE,
)
YEAR_TO_DATE = re.compile(r"year[- ]to[- ]date|so far this year|this year", re.IGNORECASE)
STANCES = re.compile(rf"\b{one_of(STANCE_OF)}\b", re.IGNORECASE)
REACH = 45  # characters after a figure in which its measure may stand ("26% revenue growth")
TOUCHING = 16  # characters within which a word governs its figure whatever the claim's type ("debt of A$3.8 billion")
SMALL = 1e4  # what people pay a month or a piece
ANOTHERS = 10_000  # a distance beyond all: the phrase is another figure's
GREAT = 1e6  # no share costs so much
PER_SHARE = ("earnings_per_share", "loss_per_share", "issue_price", "offer_price")
PER_SHARE_OF_TYPE = {
    "payout": "dividend_per_share",
    "merger_acquisition": "offer_price",
    "results": "earnings_per_share",
}
REPORTING = ("results", "guidance", "forecast")  # figures follow one another there without naming their measure again
LOST = re.compile(r"\blos(?:e|es|ing|t)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
PAID = re.compile(r"\b(?:pay(?:s|ing)?|paid|splash(?:es|ed)? out|shell(?:s|ed)? out|spen[dt]s?|blew)\b", re.IGNORECASE)
LED = 30  # characters between a count and the measure that leads to it: "deliveries rose to 412,300 vehicles"
OUTPUTS = ("production", "deliveries", "capacity", "order_intake", "order_backlog", "stockpile", "reserves")
GOVERNS_NEXT = re.compile(
    r"\s+of\s+(?:about\s+|around\s+|some\s+)?(?:[A-Z]{2,3}\s?|[A-Z]{0,2}[$£€¥₩])?\d"
)  # "on sales of $712m"
OWNS = re.compile(r"\s+(?:of\s+)?(?:about\s+|around\s+|some\s+|up\s+to\s+)?", re.IGNORECASE)  # "a forfeiture of $33m"
RELATIVE = ("_yoy", "_change", "share", "_rate")
OF_SALES = re.compile(
    r"\s+of\s+(?:(?:its|the|their|all|total|group|annual)\s+|\w+['’]s\s+){0,3}(?:sales|revenues?|turnover)\b",
    re.IGNORECASE,
)
OF_CAPACITY = re.compile(r"\s+(?:of\s+)?(?:(?:its|the|their|full|total|normal|rated)\s+)*capacity\b", re.IGNORECASE)
INDEXED = re.compile(r"\b(?:(?P<index>index|indices|benchmark|gauge)|shares?|stocks?)\b", re.IGNORECASE)
LED_TO = re.compile(r"\s+(?:on\s+\w+\s+)?(?:to|at)\s+(?:about\s+|around\s+)?$", re.IGNORECASE)
ECONOMY = re.compile(r"\b(?:growth|economy|to grow|will grow|would grow)\b", re.IGNORECASE)
OF_RATES = ("interest_rate", "policy_rate")
BID = re.compile(
    r"\s+(?:more than|above|over|higher than|(?P<less>below|less than))\s+(?:the\s+|its\s+|\w+['’]s\s+)?"
    r"(?:closing price|close|last price|undisturbed price|market price)\b",
    re.IGNORECASE,
)
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


@dataclass(frozen=True, slots=True)
class Clause:
    """What a claim's clause says around its figures.

    `named` and `deeds` are the phrases of measures and of doing in it, `told` is the measure named last before it,
    `whose` the kind of its subject.
    """

    span: tuple[int, int]
    event_type: str
    cue: str
    whose: str | None
    named: list[Phrase]
    deeds: list[Phrase]
    told: str | None = None


def nearest(text: str, quantity: Quantity, named: list[Phrase]) -> Phrase | None:
    """The measure named nearest to a figure: right after it, else before it, else anywhere after."""
    fit = ((distance(text, quantity, phrase), n) for n, phrase in enumerate(named) if _fits(quantity, phrase.name))
    gap, place = min(fit, default=(ANOTHERS, 0))
    return named[place] if gap < ANOTHERS else None


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
        return _stance(text, quantity, clause, _percent(text, quantity, clause, word, touches, before))
    if quantity.kind == "points":
        return _points(clause, word)
    if quantity.kind == "measure":
        return _measure(quantity, clause, word)
    led = phrase is not None and phrase.end <= quantity.start and distance(text, quantity, phrase) <= LED
    return _count(text, quantity, clause, word if led else None, noun)


def expected(text: str, quantity: Quantity, stretch: tuple[int, int]) -> bool:
    """Whether a figure is what others expected of the measure."""
    before = text[max(stretch[0], quantity.start - 60) : quantity.start]
    return bool(EXPECTED_BEFORE.search(before) or EXPECTED_AFTER.match(text, quantity.end, stretch[1]))


def distance(text: str, quantity: Quantity, phrase: Phrase) -> int:
    """How far a phrase is from a figure in words that may govern it: what only follows later counts as far."""
    if phrase.start >= quantity.end:
        if GOVERNS_NEXT.match(text, phrase.end):
            return ANOTHERS
        gap = phrase.start - quantity.end
        close = gap < 25 and not re.search(r"[,;]| to | from | and ", text[quantity.end : phrase.start])
        return gap if close else 200 + gap
    if phrase.end > quantity.start:
        return 0
    return 0 if OWNS.fullmatch(text, phrase.end, quantity.start) else quantity.start - phrase.end + 5


def _fits(quantity: Quantity, name: str) -> bool:
    if quantity.kind == "money":
        return name not in NOT_MONEY
    if quantity.kind in ("count", "measure"):
        return name in COUNTED or (quantity.kind == "measure" and name in PHYSICAL)
    return name not in MONEY_ONLY


def _points(clause: Clause, word: str | None) -> str:
    """What percentage points are of: of a margin in accounts, of a rate elsewhere."""
    if word == "operating_margin" or (word is None and clause.event_type in REPORTING):
        return "op_margin_change"
    return "rate_change" if word is None or word in OF_RATES else f"{word}_change"


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
        return PER_SHARE_OF_TYPE.get(kind, "price_per_share")
    if word == "price" and abs(quantity.value) < GREAT:
        return word
    if word is None or word in RATIOS or word == "price":
        return _usual_money(text, quantity, clause)
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


def _usual_money(text: str, quantity: Quantity, clause: Clause) -> str:
    """What an amount is where no word of its clause says."""
    if clause.cue == "earned or lost" and clause.whose == "person":
        return "pay"
    if clause.cue == "earned or lost" and LOST.search(text, clause.span[0], quantity.start):
        return "net_loss"
    usual = MONEY_OF_CUE.get(clause.cue, MONEY_OF_TYPE.get(clause.event_type))
    if usual == "product_price" and abs(quantity.value) >= GREAT:
        return "deal_value"
    if usual:
        return usual
    if abs(quantity.value) < SMALL and quantity.per:
        return "product_price"
    paid = "deal_value" if PAID.search(text, max(clause.span[0], quantity.start - 30), quantity.start) else None
    return paid or _goes_on(clause) or governing(text, quantity, clause.span) or "amount"


def _goes_on(clause: Clause) -> str | None:
    """The measure that the text before named, where figures go on with it."""
    return clause.told if clause.event_type in REPORTING else None


def _percent(text: str, quantity: Quantity, clause: Clause, word: str | None, touches: bool, before: str | None) -> str:
    around = text[max(clause.span[0], quantity.start - 60) : min(clause.span[1], quantity.end + REACH)]
    if (bid := BID.match(text, quantity.end, clause.span[1])) and not GROWS.search(
        text, clause.span[0], quantity.start
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
    if word is None and before and default is None and GROWS.search(around) and not before.endswith(RELATIVE):
        return f"{before}_growth_yoy"
    if word is None and clause.told in RATIOS:
        default = default or _goes_on(clause)
    return default or governing(text, quantity, clause.span) or (f"{word}_share" if word else "share")


def _move(text: str, quantity: Quantity, clause: Clause, around: str) -> str:
    """What a move of prices moves, and since when."""
    if YEAR_TO_DATE.search(around):
        return "price_change_ytd"
    return "index_change" if clause.whose == "index" or _of_index(text, quantity, clause) else "price_change"


def _share_of(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """What a share is of, where the words right after it say: "9 percent of its sales", "60% of capacity"."""
    if OF_SALES.match(text, quantity.end, clause.span[1]):
        return "revenue_share"
    of_capacity = word in (None, "capacity") and OF_CAPACITY.match(text, quantity.end, clause.span[1])
    return "capacity_utilisation" if of_capacity else None


def _of_index(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether what moves is an index: the word for it is the last before the figure."""
    named = list(INDEXED.finditer(text, clause.span[0], quantity.start))
    return bool(named) and named[-1]["index"] is not None


def _measure(quantity: Quantity, clause: Clause, word: str | None) -> str:
    usual: str = UNIT_MEASURES.get(quantity.unit, "capacity")
    if usual == "duration":
        return "strike_duration" if clause.event_type == "workforce" else "duration"
    if usual not in ("production", "capacity", "rainfall"):
        return usual
    return "contract_volume" if clause.event_type == "deal" else word or usual


def _count(text: str, quantity: Quantity, clause: Clause, word: str | None, noun: str | None) -> str:
    if noun is None:
        return COUNT_OF_CUE.get(clause.cue, "count")
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
