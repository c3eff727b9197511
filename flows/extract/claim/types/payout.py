"""Payouts: dividends and buybacks."""

from flows.extract.claim.cue import MONEY, cue, verbs

TYPE = "payout"

CUES = (
    cue(TYPE, "dividend", r"(?:interim |final |special |annual |quarterly |full-year |total )?dividends?", "interim dividend", weight=3, declines=("peace",)),
    cue(TYPE, "buyback", r"(?:share |stock )?(?:buy-?backs?|repurchase programme|repurchase program|share repurchases?)", "share buyback", weight=3),
    cue(TYPE, "repurchase", rf"{verbs('repurchase buy_back')}~(?:shares|stock)", "bought back its own shares", weight=3),
    cue(TYPE, "shares bought", r"(?:shares|stock) (?:were|was|have been|has been|had been) (?:bought|repurchased|bought back|cancelled)", "shares were bought", weight=3),
    cue(TYPE, "bought in", r"(?:bought|buying|buys?) (?:in|back) (?:about |some |another |a further )?#(?: \w+){0,2}? shares", "bought in 4 million shares", weight=3),
    cue(TYPE, "buyback spent", r"(?:buy-?back|repurchase|dividend)(?: programmes?| programs?)?~(?:was|were|is|are|has been|have been|had been) (?:spent|completed|used|done|paid)", "buyback have been spent", weight=3),
    cue(TYPE, "payouts", r"payouts? (?:could|will|would|may|to|of|resume|ratio)", "payouts could", weight=2),
    cue(TYPE, "return to shareholders", rf"{verbs('return')}~to (?:shareholders|investors)", "returned £2bn to shareholders", weight=3, needs="money"),
    cue(TYPE, "buys back", verbs("repurchase buy_back buy_in"), "buy back", weight=3, needs="money count percent"),
    cue(TYPE, "its own stock", r"(?:its|their) own (?:shares|stock)", "its own stock", weight=3),
    cue(TYPE, "repurchase of", rf"repurchases? of|treasury shares|{verbs('retire cancel')}~shares|shares~(?:be|are|were) retired", "repurchase of", weight=3),
    cue(TYPE, "the payout", r"(?:shareholder )?(?:payouts?|payments? to (?:shareholders|investors)|capital returns?|returns? of capital|cash returns?)", "payout", weight=3, declines=("severance",)),
    cue(TYPE, "distribution", r"distributions? (?:of|to|by|per|for)~(?:cents?|pence|#|[$€£]|unit|unitholders|shareholders|holders)|special (?:distribution|payment|payout)", "special distribution", weight=3),
    cue(TYPE, "payment to holders", r"(?:quarterly|interim|annual|final|half-year) (?:payments?|payouts?|distributions?)", "quarterly payment", weight=3),
    cue(TYPE, "distribute profit", rf"(?:{verbs('distribute pay_out')}~(?:earnings|profits?|net income|cash flow|cash|half|shareholders)|{verbs('hand return give')} (?:back )?~to (?:its |the )?(?:shareholders|investors|holders|owners))", "distribute 40 of earnings", weight=3),
    cue(TYPE, "distribution of units", rf"{verbs('cut raise declare lift hold increase pay slash')}~distribution", "declared a distribution", weight=3),
    cue(TYPE, "for each share held", r"for (?:each|every)~(?:shares?|units?) (?:held|owned)", "for each share held", weight=3),
    cue(TYPE, "goes to shareholders", r"go(?:es)? to shareholders|(?:shareholders|investors|holders) (?:will|are to|would|can|are in line to|are in line for|stand to)~(?:get|receive|windfall|choose)(?![^;]{0,40} in cash(?: (?:and|plus|per|for)| a share|,))(?![^;]{0,70} for (?:each|every)(?: |$))", "goes to shareholders", weight=3),
    cue(TYPE, "holders get so much a share", rf"(?:shareholders|investors|stockholders|owners) (?:shall|will|would|are to|were to|to|are set to) (?:receive|get|be paid)~{MONEY}(?: \w+)? (?:per|a|for each) share", "shareholders shall receive 9.50 euros per share", weight=3),
)
