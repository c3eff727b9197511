"""Metrics: what each figure of a claim measures."""

import re
from dataclasses import dataclass

import re2

from flows.extract.claim.measures import (
    AREA_UNITS,
    COUNT_OF_TYPE,
    MEASURES,
    MONEY_OF_CUE,
    MONEY_OF_TYPE,
    MONEY_ONLY,
    PERCENT_OF_TYPE,
    RATIOS,
    SAME_NOUN,
    TIME_UNITS,
    WEIGHT_UNITS,
)
from flows.extract.quantity.quantity import Quantity
from flows.extract.rule import one_of

NAME_OF = {phrase: name for name, phrases in MEASURES.items() for phrase in phrases}
# One pass of a linear-time engine finds all phrases, however many there are.
PHRASE = re2.compile(rf"(?i)\b{one_of(NAME_OF)}\b".encode())
GROWS = re.compile(
    r"\b(?:grow\w*|grew|growth|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|up|gain\w*"
    r"|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|down"
    r"|slid\w*|slip\w*|shr[aiu]nk\w*|lower|higher|more|fewer|less|doubl\w+|tripl\w+|year-on-year|"
    r"year-over-year|yoy|y/y|improv\w+|than a year)\b",
    re.IGNORECASE,
)
YEAR_TO_DATE = re.compile(r"year[- ]to[- ]date|so far this year|this year", re.IGNORECASE)
REACH = 45  # characters after a figure in which its measure may stand ("26% revenue growth")
CONSENSUS = re.compile(
    r"\b(?:consensus(?: expectation| estimate| forecast)?s? (?:of|for|was)"
    r"|expectations? (?:of|for)|estimates? of|pencill?ed in"
    r"|analysts (?:had |have )?(?:expected|forecast|predicted)|(?:expected|forecast) by analysts)\b",
    re.IGNORECASE,
)
BASES = (
    (
        "intraday",
        r"intraday|as much as|at one point|early (?:trad(?:e|ing)|dealings)|morning trade|(?:are|was) trading|as of \d",
    ),
    ("open", r"at the open(?:ing)?"),
    ("premarket", r"pre-?market"),
    ("afterhours", r"after-?hours|extended trading"),
    ("close", r"clos(?:ed|ing)|finished|ended|settled"),
    ("constant_currency", r"constant[- ]currenc|currency-adjusted"),
    ("underlying", r"underlying|adjusted|before special items|before the write-?down|excluding|like-for-like|core"),
    ("non_gaap", r"non-gaap|non-[\w ]{0,20}financial reporting standards|non-ifrs"),
    ("statutory", r"statutory|reported basis"),
    ("list", r"list (?:price|prices|value)"),
    ("net", r"net of"),
    ("gross", r"gross proceeds"),
)
BASIS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in BASES)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that names a measure, at its place."""

    start: int
    end: int
    name: str


def phrases(text: str, span: tuple[int, int]) -> list[Phrase]:
    """The phrases in a span that name a measure."""
    clause = text[span[0] : span[1]].encode("ascii", "replace")  # one byte a character, so that offsets stay true
    return [
        Phrase(span[0] + match.start(), span[0] + match.end(), _named(match.group().decode()))
        for match in PHRASE.finditer(clause)
    ]


def _named(words: str) -> str:
    return NAME_OF[" ".join(words.lower().split())]


def nearest(text: str, quantity: Quantity, named: list[Phrase]) -> Phrase | None:
    """The measure named nearest to a figure: right after it, else before it, else anywhere after."""
    fit = (phrase for phrase in named if quantity.kind == "money" or phrase.name not in MONEY_ONLY)
    return min(fit, key=lambda phrase: _distance(text, quantity, phrase), default=None)


def metric(
    text: str, quantity: Quantity, span: tuple[int, int], word: str | None, event_type: str, cue: str, indexed: bool
) -> str:
    """Name what a quantity within a claim's span measures.

    `word` is the measure named nearest to it, `indexed` says that its subject is an index.
    """
    around = text[max(span[0], quantity.start - 60) : min(span[1], quantity.end + REACH)]
    if quantity.kind == "money":
        return _money(word, quantity, event_type, cue)
    if quantity.kind in ("percent", "multiple"):
        return _percent(word, around, event_type, indexed)
    if quantity.kind == "points":
        ratio = word if word in RATIOS else "operating_margin" if word is None else word
        return "op_margin_change" if ratio == "operating_margin" else f"{ratio}_change"
    if quantity.kind == "measure":
        return _measure(word, quantity, event_type)
    return _count(word, quantity, event_type, cue)


def expected(text: str, quantity: Quantity, span: tuple[int, int]) -> bool:
    """Whether a figure is what others expected of the measure."""
    return CONSENSUS.search(text, max(span[0], quantity.start - 45), min(span[1], quantity.end + 45)) is not None


def basis(text: str, quantity: Quantity, span: tuple[int, int]) -> str | None:
    """On what basis a figure stands, by the words of its own stretch of the clause."""
    start = max(span[0], text.rfind(",", span[0], quantity.start), quantity.start - 70)
    stop = min([span[1], quantity.end + 40, *(at for at in [text.find(",", quantity.end, span[1])] if at >= 0)])
    if quantity.per == "share":
        return "per_share"
    return next((name for name, pattern in BASIS if pattern.search(text, start, stop)), None)


def _distance(text: str, quantity: Quantity, phrase: Phrase) -> int:
    if phrase.start >= quantity.end:
        gap = phrase.start - quantity.end
        close = gap < 25 and not re.search(r"[,;]| to | from | and ", text[quantity.end : phrase.start])
        return gap if close else 200 + gap
    return quantity.start - phrase.end + 5 if phrase.end <= quantity.start else 0


def _money(word: str | None, quantity: Quantity, event_type: str, cue: str) -> str:
    if event_type in ("price_move", "analyst_view"):
        return "market_cap" if word == "market_cap" else MONEY_OF_TYPE[event_type]
    if quantity.per == "share" and word not in ("earnings_per_share", "loss_per_share", "issue_price"):
        return "dividend_per_share" if event_type == "payout" else "price_per_share"
    if word is None or word in RATIOS or word in ("price_change", "passengers", "jobs", "price"):
        return MONEY_OF_CUE.get(cue, MONEY_OF_TYPE.get(event_type, "amount"))
    if (
        word in ("capex_plan", "cost", "debt", "deal_value")
        and event_type in MONEY_OF_TYPE
        and event_type not in ("results", "guidance", "forecast")
    ):
        return MONEY_OF_TYPE[event_type]
    return word


def _percent(word: str | None, around: str, event_type: str, indexed: bool) -> str:
    if event_type == "price_move":
        if YEAR_TO_DATE.search(around):
            return "price_change_ytd"
        return "index_change" if indexed else "price_change"
    if word in RATIOS:
        return str(word)
    if (
        word is not None
        and word not in ("price_change", "jobs", "stake")
        and (GROWS.search(around) or event_type == "results")
    ):
        return f"{word}_growth_yoy"
    return PERCENT_OF_TYPE.get(event_type, f"{word}_share" if word else "share")


def _measure(word: str | None, quantity: Quantity, event_type: str) -> str:
    if quantity.unit in TIME_UNITS:
        return "strike_duration" if event_type == "workforce" else "duration"
    if quantity.unit in AREA_UNITS:
        return "area"
    if quantity.unit == "nm":
        return "process_node"
    if event_type == "deal":
        return "contract_volume"
    if word in ("capacity", "production", "deliveries", "order_backlog"):
        return str(word)
    return "production" if quantity.unit in WEIGHT_UNITS else "capacity"


def _count(word: str | None, quantity: Quantity, event_type: str, cue: str) -> str:
    if quantity.noun is None:
        return word or "count"
    noun = re.sub(r"[^a-z0-9]+", "_", quantity.noun.lower()).strip("_")
    name = SAME_NOUN.get(noun, noun)
    if event_type == "workforce" and name in ("jobs", "employees") and cue in ("cut jobs", "job cuts", "headcount"):
        return COUNT_OF_TYPE["workforce"]
    if event_type == "deal":
        return f"{name}_cancelled" if cue == "scrapped order" else f"{name}_ordered"
    return name or "count"
