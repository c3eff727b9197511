"""Forecasts: a third party's or the economy's outlook."""

from flows.extract.claim.cue import MONEY, cue, nouns, verbs

TYPE = "forecast"

# Who speaks of what isn't their own: bodies, bureaus, researchers.
THIRD = (
    "(?:imf|oecd|opec|world bank|ecb|fed|bundesbank|central bank|treasury|european commission|unctad|iata|iea|"
    + nouns("agency|ministry|institute|council|association|federation|economist|researcher|research_firm|consultancy|consultant|think-tank|bureau|trade_body|industry_body|"
            "forecaster|lobby|lobby_group|modeller|analyst_firm|market_researcher|chamber_of_commerce|observatory|expert|broker|statistics_office|landlord|study")
    + ")"
)
EXPECT = verbs("expect forecast predict project estimate reckon see anticipate")
LATER = (
    r"(?:will|would|should|could|may|might|won[’']t|is set to|are set to|is to|are to|looks? set to|"
    r"(?:is|are|was|were) (?:likely|tipped|anticipated|expected|seen|projected|forecast|predicted|poised|due|on course) to)"
)
MOVES = (
    r"(?:not |also |soon |again |at least |more than |only )*(?:climb|rise|grow|increase|fall|drop|decline|shrink|slip|ease|double|triple|reach|hit|top|exceed|pass|recover|peak|outstrip|expand|"
    r"keep|return|stay|remain|strengthen|weaken|overtake|slow|average|contract|soften|tighten|total|be worth|account|make up|consume|need|come down|go up|stabili[sz]e|rebound)"
)
SUBJECT = (
    r"(?:(?:global|worldwide|world|industry|national|air|insured|market|sector|international|european|chinese|asian|domestic) (?:[\w-]+ ){0,2}?"
    + nouns("market|sale|shipment|traffic|demand|supply|revenue|spending|output|production|capacity|loss|price|consumption|trade|investment|growth")
    + "|" + nouns("demand|price|rent|inflation|economy|gdp|unemployment|house_price|freight_rate|interest_rate|market|harvest|crop|supply|rate|passenger_number|traffic|consumption|tariff")
    + r"|(?:the )?number of [\w-]+(?: [\w-]+)?)"
)
# What is told beside analysts' estimates is no estimate: "ahead of analysts' estimates of 25 million".
COMPARED = (
    r"(?:above|below|beat|beats|beating|topped|topping|tops|missed|missing|misses|exceeded|exceeding|ahead of|short of|than|compared with"
    r"|compared to|against|versus)(?: the| an| average| what)*"
)

CUES = (
    cue(TYPE, "a poll had estimated", r"(?:poll|survey)(?: of (?:analysts|economists))?(?:,? conducted by [\w-]+,?)? (?:had |has )?(?:estimated|pegged|projected|forecast|expected)", "poll had estimated", weight=3),
    cue(TYPE, "analysts expect", rf"(?:analysts?|economists?|consensus|researchers?|forecasters?|brokers?|strategists?|the market|investors|city)(?: (?:polled|surveyed|at) [\w ]+?)?(?: on average)? (?:had |have |now |were |are )?(?:{verbs('expect forecast predict project estimate see anticipate')}|pencill?ed in|(?:on average )?(?:looking|hoping) for)",
        "analysts had pencilled in", "economists expect", "Analysts on average were expecting", weight=3, needs="figure", not_after=COMPARED),
    cue(TYPE, "is expected to reach", r"(?:is|are|was|were) (?:expected|forecast|projected|predicted|estimated|set|seen|tipped) (?:to )?(?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|account|generate|increase|cost|be worth)",
        "is expected to reach", "are forecast to fall", weight=3),
    cue(TYPE, "operating rate will stay", r"(?:rates?|prices?|demand|market|supply|inflation|growth) (?:will|would|should|could|may) (?:stay|remain|rise|fall|reach|grow|recover|ease|slow|weaken|double|shrink)",
        "demand will stay", weight=2),
    cue(TYPE, "expects the market", rf"{verbs('expect forecast predict project estimate see')}~(?:market|demand|prices|economy|inflation|gdp|supply|industry)", "forecasts the market", weight=2, needs="figure"),
    cue(TYPE, "well placed", r"(?:well|poised|likely)[- ](?:positioned|placed|to (?:benefit|secure|gain|win))", "well-positioned", weight=1),
    cue(TYPE, "a third party expects", rf"{THIRD}~(?:{EXPECT})(?! to| that [^,;.]{{2,30}}? (?:share|sales) (?:of|in))", "the agency expects", weight=3, declines=("agency is expected to decide", "the agency estimates that Norvik's share of")),
    cue(TYPE, "a third party's forecast", rf"{THIRD}~(?:{verbs('cut trim raise lower lift upgrade downgrade revise slash hike keep maintain reduce nudge')})~(?:forecasts?|outlook|estimates?|projections?|growth)", "OECD trimmed its growth forecast", weight=3),
    cue(TYPE, "as a third party says", rf"{THIRD} (?:has |have |had |now |also )*(?:{EXPECT}|{verbs('warn')})|according to (?:the |a )?(?:new |latest )?(?:{THIRD}|study|report|survey)", "industry association predicted", weight=2),
    cue(TYPE, "says a third party", rf"(?:predicts?|forecasts?|warns?|reckons?|estimates?|sees?|says?|expects?) (?:the |an? )?(?:[\w’'-]+ )?{THIRD}", "warns the landlords' federation", weight=2),
    cue(TYPE, "consensus", r"(?:the |a |median |average |mean |consensus |market )*(?:consensus|median forecast|average forecast|average estimate|market expectations?|analysts[’'] (?:average )?(?:forecasts?|estimates?|expectations?))~(?:was|is|were|are|had been|of|for|stood)", "consensus estimate was", weight=3,
        needs="figure"),
    cue(TYPE, "what is expected of a market", rf"{SUBJECT}~(?:{LATER}) (?:{MOVES})", "air traffic will double", weight=3),
    cue(TYPE, "expected of a market", rf"{SUBJECT}~(?:seen|expected|forecast|predicted|tipped|projected|estimated)~(?:to|at|rising|falling|growing|peaking|by|up|down|#)", "harvest seen falling", weight=3),
    cue(TYPE, "is expected to", rf"(?:{LATER}) {MOVES}", "is anticipated to reach", weight=1, needs="figure"),
    cue(TYPE, "on average", r"(?:analysts?|economists?|experts?|forecasters?|traders?|strategists?) (?:on average )?(?:estimate|expect|forecast|anticipate|predict|see|reckon|project|fear)(?:s|ed)?", "experts anticipate", weight=3, not_after=COMPARED),
    cue(TYPE, "wall street looks for", r"(?:wall street|the street|the city|markets?|traders|investors)~(?:looking for|looked for|pricing in|bracing for|braced for|betting on|pencill?ed in|banking on|expects?|(?<!than\x20)expected)", "Wall Street was looking for", weight=3,
        declines=("market is growing faster than expected",)),
    cue(TYPE, "need over the years", r"(?:by|over|in|within) (?:the )?(?:end of the|next|coming)?~(?:decade|years|20\d\d)[^.;]{0,40}? (?:will|would|could) (?:need|require|consume|account|reach|make up|double)", "over the next decade the world will need", weight=3),
    cue(TYPE, "to hit by year-end", r"(?:copper|gold|oil|brent|wheat|lithium|nickel|bitcoin|prices?|rates?) (?:to|will|could|may) (?:hit|reach|fall to|rise to|top|average)", "copper to hit", weight=3),
    cue(TYPE, "could cost the sector", rf"(?:could|would|might|may) (?:cost|top|exceed|reach|rise to|climb to) (?:the |an? )?(?:sector |industry |economy |insurers |taxpayers )?{MONEY}", "could cost the sector £3", weight=2),
    cue(TYPE, "outsiders put a figure", r"(?:brokers?|analysts?|economists?|experts?|forecasters?|modellers?|(?:risk|catastrophe) modell?ers?|consultants?) (?:now )?(?:put|puts|estimates?|reckons?|sees?)~(?:loss|losses|damage|bill|cost|costs|market|demand|output|growth)", "Two brokers put the insured loss", weight=3),
)
