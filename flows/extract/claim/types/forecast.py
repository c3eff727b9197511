"""Forecasts: a third party's or the economy's outlook."""

from flows.extract.claim.cue import cue, verbs

TYPE = "forecast"

CUES = (
    cue(TYPE, "analysts expect", rf"(?:analysts?|economists?|consensus|researchers?|forecasters?|brokers?|strategists?|the market|investors|city)(?: (?:polled|surveyed|at) [\w ]+?)? (?:had |have |now )?(?:{verbs('expect forecast predict project estimate see anticipate')}|pencill?ed in|(?:on average )?(?:looking|hoping) for)",
        "analysts had pencilled in", "economists expect", weight=3, needs="figure"),
    cue(TYPE, "is expected to reach", r"(?:is|are|was|were) (?:expected|forecast|projected|predicted|estimated|set|seen|tipped) (?:to )?(?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|account|generate|increase|cost|be worth)",
        "is expected to reach", "are forecast to fall", weight=3),
    cue(TYPE, "operating rate will stay", r"(?:rates?|prices?|demand|market|supply|inflation|growth) (?:will|would|should|could|may) (?:stay|remain|rise|fall|reach|grow|recover|ease|slow|weaken|double|shrink)",
        "demand will stay", weight=2),
    cue(TYPE, "expects the market", rf"{verbs('expect forecast predict project estimate see')}~(?:market|demand|prices|economy|inflation|gdp|supply|industry)", "forecasts the market", weight=2, needs="figure"),
    cue(TYPE, "well placed", r"(?:well|poised|likely)[- ](?:positioned|placed|to (?:benefit|secure|gain|win))", "well-positioned", weight=1),
)
