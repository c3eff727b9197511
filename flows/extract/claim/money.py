"""What amounts of money measure: by the words beside them, their size, and what their claim is about."""

import re

from flows.extract.claim.earned import is_loss, is_lost, profit
from flows.extract.claim.governing import governing
from flows.extract.claim.measured import Clause, goes_on
from flows.extract.claim.measures import MONEY_OF_CUE, MONEY_OF_TYPE, RATIOS
from flows.extract.claim.phrase import Phrase
from flows.extract.claim.rates import is_exchange_rate
from flows.extract.claim.spending import COST_OF, cost, is_spent
from flows.extract.claim.suing import settles, sued_for
from flows.extract.quantity.quantity import Quantity

SMALL = 1e4  # what people pay a month or a piece
NEAR = 40  # characters between list prices and the sum at them
CHEAP = 200  # what a subscription costs
PER_ONE = 1e3  # no company earns less: "a loss of 14 cents" is that of a share
EARNED = ("profit", "net_profit", "net_loss", "earnings")
GREAT = 1e6  # no share costs so much
PER_SHARE = ("earnings_per_share", "loss_per_share", "issue_price", "offer_price")
# What a small sum is by the type of the claim, where no word beside it says, or one of these that say nothing of it.
PRICE_OF_TYPE = {"listing": "offer_price", "financing": "issue_price", "merger_acquisition": "offer_price"}
UNPRICED = (None, "deal_value", "financing_gross_proceeds", "price", "price_change", "discount", "premium")
PER_SHARE_OF_TYPE = {
    "payout": "dividend_per_share",
    "merger_acquisition": "offer_price",
    "results": "earnings_per_share",
    "guidance": "earnings_per_share",
    "forecast": "earnings_per_share",
}
CLOSED_AT = re.compile(
    r"\b(?:clos(?:e|ing price)|last price) of\s+$|\bshares? (?:are|were|is|was) at\s+$", re.IGNORECASE
)
OF_A_YEAR = re.compile(r"\b52[- ]week (high|low)(?: of| at|:)?\s+$", re.IGNORECASE)
AVERAGE = re.compile(
    r"\b(?:average|mean)\s+(?:share\s+|purchase\s+)?(?:price|cost)\s+of\s+(?:about\s+|around\s+)?$", re.IGNORECASE
)
SUBSCRIBED = re.compile(
    r"\b(?:subscri(?:ption|be|bers?)s?|monthly (?:price|fee|plan)|(?:standard|premium|basic|family|ad)[- ](?:plan|tier)"
    r"|ad-free|with ads)\b",
    re.IGNORECASE,
)
VALUED = re.compile(r"\bvalu(?:ed|es|ing)\s+(?:[\w.&’'-]+\s+){1,4}at\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)
RECEIVE = re.compile(r"\b(?:share|stock)?holders\b[^.;]{0,30}\b(?:receive|get|be paid)\b", re.IGNORECASE)
FOR_SHARES = re.compile(r"\bin cash\b|\bmore than\b|\bpremium\b", re.IGNORECASE)
TAKEN = re.compile(
    r"\b(?:(?:took|tak(?:es?|ing|en)|brought|bring(?:s|ing)?|pull(?:s|ed|ing)?|rak(?:es?|ed|ing)) in"
    r"|turn(?:s|ed|ing)? over|grossed|sold)\s+(?:[\w’']+\s+){0,3}$",
    re.IGNORECASE,
)
LOSS_BEFORE = re.compile(r"\b(?:loss|losses|lost|losing)\b[^.;,]{0,30}(?:, or (?:about )?)?$", re.IGNORECASE)
PAID = re.compile(r"\b(?:pay(?:s|ing)?|paid|splash(?:es|ed)? out|shell(?:s|ed)? out|spen[dt]s?|blew)\b", re.IGNORECASE)
BOUGHT = re.compile(
    r"\b(?:sold|sells?|selling|bought|buys?|buying|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing))\b[^.;]*\bfor\s+"
    r"(?:about\s+|around\s+)?$",
    re.IGNORECASE,
)
# "in an all-stock deal valued at $26 billion": that is its price, and no firm's worth.
DEAL_VALUED = re.compile(
    r"\b(?:deal|takeover|acquisition|merger|transaction|offer|bid|purchase|buyout)\b[^.;,]{0,20}"
    r"\bvalued at\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
PRICED = re.compile(r"\b(?:the|a|contract|total) price (?:is|was|of|comes to|came to)\b", re.IGNORECASE)
# "the $100,000 Kestrel", "its £9,000 Aria": a thing that is called with what it costs.
CALLED_WITH = re.compile(r"\b(?:the|its|their|an?)\s+$", re.IGNORECASE)
THING = re.compile(r"\s+(?!(?:Million|Billion|[A-Z]+\b))[A-Z][a-z]")
# "layoffs beside a new $4 billion battery plant": what that costs, and no pay.
SITE = re.compile(
    r"[\s-]+(?:[\w-]+\s+){0,4}?(?:plants?|factor(?:y|ies)|campus|fabs?|facilit(?:y|ies)|expansion|projects?|mills?"
    r"|refiner(?:y|ies)|data\s+cent(?:er|re)s?)\b"
)
# "was down 56 cents, or 0.7%, at $79.77": by how much a price moved.
MOVED = re.compile(
    r"\b(?:rose|rises?|gain(?:ed|s)?|add(?:ed|s)|climb(?:ed|s)?|jump(?:ed|s)?|advanc(?:ed|es)|increased|up|f[ae]lls?|drop(?:ped|s)?"
    r"|declin(?:ed|es)|decreased|slid|slides|slip(?:ped|s)|lost|loses|sheds?|eased|down|sank|tumbled)"
    r"\s+(?:by\s+)?(?:(?:about|around|nearly|almost|more than|just|as much as)\s+)?$"
)
# "settled $1.20 higher at $79.77", "11 paise lower at 73.31".
MOVED_BY = re.compile(r"(?:\s+(?:a|per)\s+\w+)?,?\s+(?:higher|lower)\b(?!\s+than)")
# "a $10 million fall compared to its previous guidance".
CHANGED_BY = re.compile(
    r"[\s-](?:fall|rise|drop|increase|decrease|decline|improvement|jump|reduction|swing)\b(?!\s+in\b)"
)
LED_TO = re.compile(r"\s+(?:on\s+\w+\s+)?(?:to|at)\s+(?:about\s+|around\s+)?$", re.IGNORECASE)


def money(
    text: str, quantity: Quantity, clause: Clause, word: str | None, touches: bool, before: str | None = None
) -> str:
    """Name what an amount measures; `word` is the measure beside it, `before` the metric of the figure before it."""
    kind, small = clause.event_type, abs(quantity.value) < GREAT
    if not small and kind != "merger_acquisition" and VALUED.search(text, clause.span[0], quantity.start):
        return "valuation"
    if before == "price_change" and small and _levels(text, quantity, clause):
        return "price"
    if small and (of_a_year := OF_A_YEAR.search(text, max(clause.span[0], quantity.start - 24), quantity.start)):
        return f"price_52_week_{of_a_year[1].lower()}"
    if kind in ("price_move", "analyst_view"):
        if small and kind == "price_move" and _is_move(text, quantity, clause):
            return "price_change_abs"
        if small:
            return MONEY_OF_TYPE[kind]
        word = profit(text, quantity, clause, before) if word == "profit" else word
        return _worth(clause, word) or _told(clause) or ("market_cap" if kind == "price_move" else "amount")
    if small and (named := _by_its_place(text, quantity, clause, before)):
        return named
    if (price := _small(text, quantity, clause, word)) is not None:
        return price
    word = _fitting(text, quantity, clause, word, before)
    if word is None or (word in ("capex_plan", "cost", "debt", "deal_value") and kind in MONEY_OF_TYPE and not touches):
        return _usual_money(text, quantity, clause, before)
    return word


def _by_its_place(text: str, quantity: Quantity, clause: Clause, before: str | None) -> str | None:
    """What a small sum is beside a currency that it is the price of, or before the name of what it buys."""
    if is_exchange_rate(text, quantity, clause) or (before == "exchange_rate" and quantity.per is None):
        return "exchange_rate"
    return "product_price" if _is_price_of_thing(text, quantity) else None


def _is_move(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether a sum is by how much a price moved."""
    if MOVED_BY.match(text, quantity.end, clause.span[1]):
        return True
    return MOVED.search(text, clause.span[0], quantity.start) is not None


def _fitting(text: str, quantity: Quantity, clause: Clause, word: str | None, before: str | None) -> str | None:
    """The measure that a word beside an amount means, where an amount of its size can be that."""
    if word == "profit":
        return profit(text, quantity, clause, before)
    if word == "cost":
        return cost(text, quantity, clause)
    if word == "capex_plan" and (clause.event_type == "results" or is_spent(text, quantity, clause)):
        return "capex"
    if word == "valuation" and (
        clause.event_type == "deal" or DEAL_VALUED.search(text, clause.span[0], quantity.start)
    ):
        word = "deal_value"
    if word == "exchange_rate" and abs(quantity.value) >= GREAT:
        return None
    if word == "deal_value":
        return _value(quantity, clause)
    if word == "damages_claim":
        return "settlement" if settles(text, clause) else word
    if word in ("price", "price_target", "price_change", "dividend_per_share") and abs(quantity.value) >= GREAT:
        return None
    if word in RATIOS:
        return COST_OF.get(word or "")
    return f"{word}_change" if word and CHANGED_BY.match(text, quantity.end, clause.span[1]) else word


def _value(quantity: Quantity, clause: Clause) -> str | None:
    """What a sum is that is told as the worth of something: of what is stolen, of bonds, at list prices."""
    if clause.event_type == "incident":
        return "amount_stolen" if _names(clause, "amount_stolen") else None
    if clause.event_type == "financing" and _names(clause, "bond_raise"):
        return "bond_raise"
    return "deal_value_list" if any(_is_list(phrase, quantity) for phrase in clause.named) else "deal_value"


def _names(clause: Clause, measure: str) -> bool:
    """Whether the words of a clause name a measure."""
    return any(phrase.name == measure for phrase in clause.named)


def _small(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """What a sum too small for a company measures: a price of a share, of a subscription, of a unit of goods."""
    kind = clause.event_type
    if quantity.per == "share" and word not in PER_SHARE:
        name = word if word == "dividend_per_share" else PER_SHARE_OF_TYPE.get(kind, "price_per_share")
        if word != name and _is_bid(text, quantity, clause):
            return "offer_price"
        lost = name == "earnings_per_share" and LOSS_BEFORE.search(text, clause.span[0], quantity.start)
        return "loss_per_share" if lost else name
    if abs(quantity.value) < PER_ONE and word in EARNED and PER_SHARE_OF_TYPE.get(kind) == "earnings_per_share":
        is_loss_of_one = profit(text, quantity, clause, None) == "net_loss"
        return "loss_per_share" if is_loss_of_one else "earnings_per_share"
    if abs(quantity.value) >= SMALL or word in PER_SHARE:
        return None
    if kind in ("payout", "financing", "merger_acquisition") and AVERAGE.search(text, clause.span[0], quantity.start):
        return "price"
    if CLOSED_AT.search(text, max(clause.span[0], quantity.start - 30), quantity.start):
        return "price"
    if kind in PRICE_OF_TYPE and quantity.per in (None, "share", "unit") and word in UNPRICED:
        return PRICE_OF_TYPE[kind]
    if quantity.per in ("month", "week") or (abs(quantity.value) < CHEAP and SUBSCRIBED.search(text, *clause.span)):
        paid = word in ("pay", "bonus") or (kind == "workforce" and not SUBSCRIBED.search(text, *clause.span))
        return "pay" if paid else "subscription_price"
    return None


def _is_price_of_thing(text: str, quantity: Quantity) -> bool:
    """Whether a sum stands before the name of what it buys: "the $100,000 Kestrel"."""
    called = CALLED_WITH.search(text, max(0, quantity.start - 8), quantity.start)
    return called is not None and THING.match(text, quantity.end) is not None


def _worth(clause: Clause, word: str | None) -> str | None:
    """What a great sum beside a move of prices is: what a company is worth, or how much of that went."""
    if word == "market_cap" and any(phrase.name == "market_value_change" for phrase in clause.named):
        return "market_value_change"
    return word


def _is_bid(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether holders get so much a share for their shares: in cash, or with what it is more than."""
    get = RECEIVE.search(text, clause.span[0], quantity.start)
    return get is not None and FOR_SHARES.search(text, quantity.end, quantity.end + NEAR) is not None


def _told(clause: Clause) -> str | None:
    """The measure that the text named before a great sum, where it can be one of such."""
    return None if clause.told in ("price", "price_target", "price_change") else clause.told


def _is_list(phrase: Phrase, quantity: Quantity) -> bool:
    """Whether list prices are told of right beside an amount: "at list prices the order is worth $5.2 billion"."""
    gap = max(phrase.start - quantity.end, quantity.start - phrase.end)
    return phrase.name == "deal_value_list" and gap < NEAR


def _levels(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether an amount is the level that a move led to: "sank 15 percent on Friday to 2,230 yen"."""
    return LED_TO.search(text, clause.span[0], quantity.start) is not None


def _usual_money(text: str, quantity: Quantity, clause: Clause, before: str | None) -> str:
    """What an amount is where no word of its clause says."""
    if clause.cue == "earned or lost" and clause.whose == "person":
        return "pay"
    if clause.cue == "earned or lost" and is_loss(text, quantity, clause, before):
        return "net_loss"
    if clause.event_type == "results" and is_lost(text, quantity, clause):
        return "net_loss"
    if clause.event_type == "results" and _is_taken(text, quantity, clause, before):
        return "revenue"
    usual = MONEY_OF_CUE.get(clause.cue, MONEY_OF_TYPE.get(clause.event_type))
    if usual == "fine":
        return sued_for(text, quantity, clause)
    if usual == "pay" and abs(quantity.value) >= GREAT and SITE.match(text, quantity.end, clause.span[1]):
        return "capex_plan"
    if usual:
        return _of_size(text, quantity, clause, usual)
    if abs(quantity.value) < SMALL and quantity.per:
        return "product_price"
    if abs(quantity.value) >= GREAT and PRICED.search(text, clause.span[0], quantity.start):
        return "deal_value"
    paid = "deal_value" if PAID.search(text, max(clause.span[0], quantity.start - 30), quantity.start) else None
    return paid or goes_on(clause, quantity) or governing(text, quantity, clause.span) or "amount"


def _of_size(text: str, quantity: Quantity, clause: Clause, usual: str) -> str:
    """What is usual for the claim's type, or what a sum spent already, or too great for that, is."""
    if usual == "capex_plan" and is_spent(text, quantity, clause):
        return "capex"
    if abs(quantity.value) < GREAT:
        return usual
    if usual == "product_price" or (usual == "capex_plan" and BOUGHT.search(text, clause.span[0], quantity.start)):
        return "deal_value"
    if usual == "dividend_per_share":
        return "buyback" if any(phrase.name == "buyback" for phrase in clause.named) else "dividend_total"
    return usual


def _is_taken(text: str, quantity: Quantity, clause: Clause, before: str | None) -> bool:
    """Whether an amount was taken in: "brought in RMB 33.4 billion ($4.7 billion)"."""
    taken = TAKEN.search(text, clause.span[0], quantity.start) is not None
    return taken or (before == "revenue" and text[quantity.start - 1] == "(")
