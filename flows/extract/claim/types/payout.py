"""Payouts: dividends and buybacks."""

from flows.extract.claim.cue import cue, verbs

TYPE = "payout"

CUES = (
    cue(TYPE, "dividend", r"(?:interim |final |special |annual |quarterly |full-year |total )?dividends?", "interim dividend", weight=3, declines=("peace",)),
    cue(TYPE, "buyback", r"(?:share |stock )?(?:buy-?backs?|repurchase programme|repurchase program|share repurchases?)", "share buyback", weight=3),
    cue(TYPE, "repurchase", rf"{verbs('repurchase buy_back')}~(?:shares|stock)", "bought back its own shares", weight=3),
    cue(TYPE, "payouts", r"payouts? (?:could|will|would|may|to|of|resume|ratio)", "payouts could", weight=2),
    cue(TYPE, "return to shareholders", rf"{verbs('return')}~to (?:shareholders|investors)", "returned £2bn to shareholders", weight=3, needs="money"),
)
