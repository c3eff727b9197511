"""What percentages and their points measure: a level, a share of something, or how much something grew."""

import re

from flows.extract.claim.consensus import LAID_AGAINST
from flows.extract.claim.governing import governing, grown
from flows.extract.claim.measured import CHANGE, REPORTING, Clause, goes_on
from flows.extract.claim.measures import PERCENT_OF_TYPE, RATIOS
from flows.extract.claim.phrase import Phrase
from flows.extract.claim.rates import OF_RATES, rate_set
from flows.extract.claim.share import share_of, support_or_pay
from flows.extract.quantity.quantity import Quantity

GROWS = re.compile(
    r"\b(?:grow\w*|grew|growth|ris(?:e|es|en|ing)|rose|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|up|gain\w*"
    r"|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|down"
    r"|slid\w*|slip\w*|slump\w*|plung\w*|plummet\w*|tumbl\w*|sank|sink\w*|sag\w*|dip\w*|edg(?:ed|es|ing)|crept|rebound\w*"
    r"|retreat\w*|expand\w*|expansion|contract(?:ed|ing|ion)|accelerat\w+|shr[aiu]nk\w*|lower|higher|more|fewer|less"
    r"|doubl\w+|tripl\w+|halv\w+|year-on-year|year-over-year|yoy|y/y|improv\w+|than a year)\b"
)
YEAR_TO_DATE = re.compile(
    r"year[- ]to[- ]date|\bytd\b|this year|(?:in|for) the year(?= so far| to )"
    r"|since (?:january|the (?:start|beginning|turn) of (?:the|this) year)",
    re.IGNORECASE,
)
# "7% to bring its gain this year to 20%": what follows is another figure's.
NEXT_DEED = re.compile(r"\s(?:to\s(?:bring|take|extend)|bringing|taking|extending)\s")
# What stands between a figure and the next, or the one before, is of neither.
OTHER_FIGURE = re.compile(r"\d")
REACH = 45  # characters after a figure in which its measure may stand ("26% revenue growth")
AT_THIS_HOUR = re.compile(r"\s+(?:in\s+)?(?:pre-?market|after[- ]hours|extended\s+trading)\b", re.IGNORECASE)
# "fell by 0.6 percent to close at $2,076 a tonne": a price, whatever else is named.
TO_A_PRICE = re.compile(
    r"\s+(?:(?:higher|lower)\s+)?(?:to\s+(?:close|finish|end|settle|trade|stand)\s+at|at|to)\s+(?:[A-Z]{1,3})?[$€£¥₹]\d[\d,.]*"
    r"(?!\d|\s?(?:million|billion|trillion|bn|mn?|crore|lakh)\b)"
)
# What grows or shrinks beside a move of prices, and is none of a price.
GROWN = ("revenue", "profit", "net_profit", "operating_profit", "ebitda", "pre_tax_profit", "earnings_per_share",
         "production", "deliveries", "shipments", "stockpile", "exports", "imports", "subscribers", "passengers",
         "same_store_sales", "order_intake", "volume")  # fmt: skip
RELATIVE = ("_yoy", "_change", "share", "_rate")
ON_QUARTER = re.compile(
    r"[^,;.]{0,12}?\b(?:from|on|against|versus|compared with|over|than) (?:the )?"
    r"(?:preceding|previous|prior|last|december|march|june|september) (?:fiscal )?quarter\b(?! of)"
    r"|\s+(?:quarter[- ]on[- ]quarter|sequentially|qoq|q/q)\b",
    re.IGNORECASE,
)
ON_MONTH = re.compile(
    r"[^,;.]{0,12}?\b(?:from|on|against|versus|compared with|over|than) (?:the |a )?"
    r"(?:(?:preceding|previous|prior) month|month(?: (?:earlier|before|ago))?)\b"
    r"|\s+(?:month[- ](?:on|over)[- ]month|m/m)\b",
    re.IGNORECASE,
)
BID = re.compile(
    r"\s+(?:more than|above|over|higher than|(?P<less>below|less than))\s+(?:the\s+|its\s+|\w+['’]s\s+)?"
    r"(?:closing price|close|last price|undisturbed price|market price)\b",
    re.IGNORECASE,
)
INDEXED = re.compile(
    r"\b(?:(?P<index>index|indices|gauge|(?-i:FTSE|STOXX|Stoxx|Nikkei|TOPIX|Topix|KOSPI|Kospi|Nifty|Sensex|M?DAX|CAC|AEX|IBEX|SMI|OMX\w*|Nasdaq|Dow)"
    r"|hang seng|(?:wider|broader|overall)\s+(?:\w+\s+)?market"
    r"|benchmark(?!\s+(?:three-month|brent|crude|oil|copper|iron|gold|aluminium|aluminum|zinc|nickel|lead|tin|steel|wheat|corn|palm|rubber|price|yield)))|shares?|stocks?)\b",
    re.IGNORECASE,
)
# "0.9% rise in the Sensex", whatever moved before.
IN_INDEX = re.compile(
    r"\s+(?:rise|fall|gain|drop|decline|increase|decrease|jump|loss|slide|advance)\s+(?:in|for|on|by)\s+(?:the\s+)?(?:[\w&.-]+\s+){0,3}?"
    r"(?:index|indices|Sensex|Nifty|FTSE|Nikkei|DAX|Dow|Nasdaq|S&P|STOXX|Kospi|CAC|benchmark)\b"
)
WITHIN = re.compile(r"\b(?:in|on|of)\s+(?:the\s+|[A-Z]\w+['’]s\s+)$")
ECONOMY = re.compile(r"\b(?:growth|economy|to grow|will grow|would grow)\b", re.IGNORECASE)
SPREAD = re.compile(
    r"\s+(?:over|above)\s+(?:the\s+)?(?:[\w.-]+\s+){0,3}?(?:treasur(?:y|ies)|gilts?|bunds?|swaps?|mid-swaps|benchmark|euribor|sofr)\b",
    re.IGNORECASE,
)
# "30% of its total sales": a share of what the sentence measures.
OF_ALL = re.compile(r"\s+of\s+(?:the|its|their|all)\s+(?:total|combined|overall|group)\s")
# "the 5.25% bonds": what they bear.
BORNE = re.compile(
    r"\s+(?:(?:convertible|senior|unsecured|secured|subordinated|green|hybrid|perpetual|fixed-rate|\w+-year)\s+){0,3}"
    r"(?:notes|bonds|debentures|coupon)\b(?!\s*holders)",
    re.IGNORECASE,
)
# "ten times revenue": what a firm is worth, or owes, by what it sells or earns.
TIMES = re.compile(
    r"[^;,]{0,20}?\btimes\s+(?:(?:its|annual|forecast|expected|adjusted|core)\s+){0,2}"
    r"(revenues?|sales|earnings|ebitda|profits?)\b",
    re.IGNORECASE,
)
SOLD = {"revenues": "revenue", "sales": "revenue", "profit": "earnings", "profits": "earnings"}
# "raised its dividend by 10%"; "a dividend of 150 per cent" is one of a share's face value.
DIVIDEND_MOVED = re.compile(
    r"\b(?:rais|lift|increas|hik|boost|cut|reduc|slash|lower|trim)\w*\b[^.;]*\b(?:dividend|payout|distribution)s?\b[^.;]*\bby\s+"
    r"(?:\w+\s+){0,2}$"
    r"|\b(?:dividend|payout|distribution)s?\s+(?:\w+\s+){0,3}?(?:up|increased?|rises?|rose|raised|lifted|higher|reduced|down|cut|lowered|growth)\s+"
    r"(?:(?:by|of|about|around|some|nearly)\s+)*$",
    re.IGNORECASE,
)
# "Norvik gains 3% as net profit rises": the shares do.
ON_NEWS = re.compile(r"\s+(?:as|after)\s", re.IGNORECASE)
OVER_A_SUM = re.compile(rf"\s+{CHANGE}\s+(?:over|from|on|in|versus|compared\s(?:to|with))\s+", re.IGNORECASE)
A_SHARE = re.compile(r"\b(?:a|per) share\b", re.IGNORECASE)
WHY = 24  # characters between a measure and how much it grew
NEAR = 25  # characters of a measure's own words before it: "over adjusted quarterly earnings"
AMONG = re.compile(r"\s(?:in|on|of|among)\s(?:the\s|its\s)?(?:S&P|FTSE|Dow|Nasdaq|index|indices|market|sector|bourse)")
NEWS = re.compile(r"\s(?:as|after|following|amid|despite)\s", re.IGNORECASE)
LEVELS = re.compile(r"\b(?:to|at|from|above|below)\s+(?:about\s+|around\s+|nearly\s+)?$")
MOVED_BY = re.compile(
    r"\b(?:gain|jump|rise|climb|surge|soar|rall(?:y|ie)|leap|fall|drop|slide|slip|tumble|plunge|sink|dip|shed|lose|add)s?\s+"
    r"(?:by\s+)?(?:nearly\s+|over\s+|almost\s+|about\s+|more than\s+)?$",
    re.IGNORECASE,
)


def points(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str:
    """What percentage points are of: of a margin in accounts, of a rate elsewhere; what a bond pays above another."""
    if SPREAD.match(text, quantity.end, clause.span[1]):
        return "bond_spread"
    if step := rate_set(text, quantity, clause, word):
        return step
    if word == "operating_margin" or (word is None and clause.event_type in REPORTING):
        return "op_margin_change"
    return "rate_change" if word is None or word in OF_RATES else f"{word}_change"


def percent(text: str, quantity: Quantity, clause: Clause, word: str | None, touches: bool, before: str | None) -> str:
    """Name what a percentage measures; `word` is the measure beside it, `before` the metric of the figure before it."""
    if quantity.kind == "multiple" and (valued := TIMES.match(text, quantity.start, clause.span[1])):
        owed = any(phrase.name in ("net_debt", "debt") for phrase in clause.named)
        return "leverage" if owed else f"valuation_to_{SOLD.get(valued[1].lower(), valued[1].lower())}"
    if quantity.unit == "%" and BORNE.match(text, quantity.end, clause.span[1]):
        return "coupon"
    if clause.event_type in REPORTING and (over := _over_a_sum(text, quantity, clause)):
        return over
    around = text[max(clause.span[0], quantity.start - 60) : min(clause.span[1], quantity.end + REACH)].lower()
    if clause.event_type == "results" and _moves_on_news(text, quantity, clause):
        return "price_change"
    if whole := _bid(text, quantity, clause) or share_of(text, quantity, clause, word):
        return whole
    if (
        clause.event_type == "price_move"
        and not (word in RATIOS and (touches or _is_yield(text, quantity, clause, word)))
        and _is_of_prices(text, quantity, clause, word)
    ):
        return _move(text, quantity, clause)
    if voted := (
        rate_set(text, quantity, clause, word)
        or _of_a_dividend(text, quantity, clause, word)
        or support_or_pay(text, quantity, clause, word)
    ):
        return voted
    if word in RATIOS or word == "price_change":
        return str(word)
    return _grown(text, quantity, clause, word, around, before)


def _of_a_dividend(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """What a percentage of a payout is where nothing is named beside it: of the last one, or of a share's value."""
    if clause.event_type != "payout" or quantity.kind == "multiple" or word not in (None, "price_change"):
        return None
    return "dividend_growth" if DIVIDEND_MOVED.search(text, clause.span[0], quantity.start) else "dividend_rate"


def _over_a_sum(text: str, quantity: Quantity, clause: Clause) -> str | None:
    """What grew, where its measure stands behind: "a 34% increase over earnings of $2.40 per share"."""
    over = OVER_A_SUM.match(text, quantity.end, clause.span[1])
    if over is None:
        return None
    measure = next((phrase.name for phrase in clause.named if 0 <= phrase.start - over.end() <= NEAR), None)
    if measure in ("profit", "earnings", "net_profit"):
        measure = "earnings_per_share" if A_SHARE.search(text, over.end(), clause.span[1]) else "net_profit"
    return f"{measure}_growth_{_over(text, quantity, clause)}" if measure else None


def _moves_on_news(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether a firm itself, and no measure of it, moves by a percentage as its results come out."""
    if ON_NEWS.match(text, quantity.end, clause.span[1]) is None:
        return False
    moved = MOVED_BY.search(text, clause.span[0], quantity.start) is not None
    return moved and not any(phrase.end <= quantity.start for phrase in clause.named)


def _bid(text: str, quantity: Quantity, clause: Clause) -> str | None:
    """What a bid is above or below the price: "35% more than the closing price"."""
    bid = BID.match(text, quantity.end, clause.span[1])
    if bid is None or GROWS.search(text[clause.span[0] : quantity.start].lower()):
        return None
    return "discount" if bid["less"] else "premium"


def _grown(text: str, quantity: Quantity, clause: Clause, word: str | None, around: str, before: str | None) -> str:
    """What a percentage that is no level says has grown; else the share that its noun names."""
    grows = GROWS.search(around) or clause.event_type == "results"
    if word is not None and OF_ALL.match(text, quantity.end, clause.span[1]):
        return f"{word}_share"
    if word is not None and word not in ("price_change", "jobs", "stake") and grows:
        word = {"profit": "net_profit", "capex_plan": "capex"}.get(word, word)
        return f"{word}_growth_{_over(text, quantity, clause)}"
    if word is None and clause.told and clause.cue == LAID_AGAINST and GROWS.search(around):
        return f"{clause.told}_growth_yoy"
    if word is None and clause.event_type in ("forecast", "macro") and ECONOMY.search(around):
        return "gdp_growth_yoy"
    if word is None and before == "employees" and GROWS.search(around):
        return "employees_growth_yoy"
    default = PERCENT_OF_TYPE.get(clause.event_type)
    told = word is None and default in (None, "rate") and grown(text, quantity, clause.span)
    if told:
        return f"{told}_growth_yoy"
    if word is None and before and default is None and GROWS.search(around) and not before.endswith(RELATIVE):
        return f"{before}_growth_yoy"
    if word is None and clause.told in RATIOS:
        default = default or goes_on(clause, quantity)
    return default or governing(text, quantity, clause.span) or (f"{word}_share" if word else "share")


def _over(text: str, quantity: Quantity, clause: Clause) -> str:
    """What a growth is over: the quarter or the month before where the words behind it say so, else a year."""
    if ON_QUARTER.match(text, quantity.end, clause.span[1]):
        return "qoq"
    return "mom" if ON_MONTH.match(text, quantity.end, clause.span[1]) else "yoy"


def _is_yield(text: str, quantity: Quantity, clause: Clause, word: str | None) -> bool:
    """Whether a percentage is the level of a yield that is named before it: "the yield climbed to 4.67% from 4.58%"."""
    before = text[max(clause.span[0], quantity.start - NEAR) : quantity.start]
    return word == "yield" and LEVELS.search(before) is not None


def _is_of_prices(text: str, quantity: Quantity, clause: Clause, word: str | None) -> bool:
    """Whether what moves by a percentage is a price.

    Either no measure of a company is named but for what moved it, or the shares stand beside it.
    """
    if word not in GROWN or clause.whose in ("index", "security"):
        return True
    if _is_why(text, quantity, clause, word):
        return False
    if AT_THIS_HOUR.match(text, quantity.end, clause.span[1]):
        return True
    if text[quantity.end : quantity.end + 1] == " " and TO_A_PRICE.match(text, quantity.end, clause.span[1]):
        return True
    if any(phrase.name in ("price_change", "price") for phrase in clause.named):
        return True
    measures = [phrase for phrase in clause.named if phrase.name == word]
    return bool(measures) and all(_is_news(text, quantity, measure) for measure in measures)


def _is_why(text: str, quantity: Quantity, clause: Clause, word: str | None) -> bool:
    """Whether a percentage is of the measure before it, by which prices moved: "rose after profit jumped 52%"."""
    before = [phrase for phrase in clause.named if phrase.end <= quantity.start]
    if not before or before[-1].name != word or quantity.start - before[-1].end > WHY:
        return False
    since = max((phrase.end for phrase in before if phrase.name in ("price_change", "price")), default=clause.span[0])
    return NEWS.search(text, since, before[-1].start) is not None


def _is_news(text: str, quantity: Quantity, measure: Phrase) -> bool:
    """Whether a measure is of what moved a price, or of a market that it moved in.

    "a 13% surge in trading after exceeding earnings expectations", "sank 5% for one of the sharpest losses of the Dow".
    """
    if measure.start > quantity.end and AMONG.match(text, measure.end):
        return True
    return NEWS.search(text, quantity.end, max(quantity.end, measure.start)) is not None


def _move(text: str, quantity: Quantity, clause: Clause) -> str:
    """What a move of prices moves, and since when."""
    begin, end = max(clause.span[0], quantity.start - 60), min(clause.span[1], quantity.end + REACH)
    before = OTHER_FIGURE.split(text[begin : quantity.start])[-1]
    behind = OTHER_FIGURE.split(text[quantity.end : end])[0]
    if "ing" in behind or " to " in behind:
        behind = NEXT_DEED.split(behind)[0]
    if YEAR_TO_DATE.search(before) or YEAR_TO_DATE.search(behind):
        return "price_change_ytd"
    return "index_change" if clause.whose == "index" or _of_index(text, quantity, clause) else "price_change"


def _of_index(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether what moves is an index: the word for it is the last before the figure."""
    if text[quantity.end : quantity.end + 1] == " " and IN_INDEX.match(text, quantity.end, clause.span[1]):
        return True
    named = list(INDEXED.finditer(text, clause.span[0], quantity.start))
    if any(found["index"] is None for found in named):  # "among the biggest fallers in the FTSE 100" is a share
        named = [found for found in named if not WITHIN.search(text, clause.span[0], found.start())]
    return bool(named) and named[-1]["index"] is not None
