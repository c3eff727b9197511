"""Guidance: a company's own outlook."""

from flows.extract.claim.cue import HEDGE, MONEY, cue, verbs
from flows.extract.claim.types.results import MEASURE

TYPE = "guidance"
OUTLOOK = r"(?:outlook|guidance|forecasts?|targets?|projections?|estimates?|goals?|predictions?)"

CUES = (
    cue(TYPE, "on track for its targets", r"on (?:track|course) (?:to (?:meet|hit|achieve|reach|deliver|beat|exceed)|for)~(?:targets?|guidance|outlook|forecasts?|goals?)", "on track to meet its full-year targets", weight=3),
    cue(TYPE, "change the outlook", rf"{verbs('cut trim lower raise lift reduce slash narrow maintain keep reaffirm reiterate confirm withdraw suspend upgrade downgrade increase hike boost scrap stick_to')}~{OUTLOOK}",
        "cut its annual profit forecast", "kept its full-year target", "trims outlook", weight=3, declines=("cut the cake",)),
    cue(TYPE, "outlook changed", rf"(?:profit|sales|revenue|earnings|annual|full-year|margin|production|output|cost) {OUTLOOK} (?:was |were |is |has been )?(?:cut|raised|lowered|trimmed|lifted|unchanged|maintained|kept|reduced)",
        "profit forecast cut", weight=3),
    cue(TYPE, "guidance", r"(?:guidance|outlook) (?:given|issued|of|for|is|was|remains|calls for)", "Guidance given", "guidance for", weight=3),
    cue(TYPE, "expects a measure", rf"{verbs('expect forecast project anticipate predict see guide target')} ~(?:revenue|sales|profit|operating profit|ebitda|earnings|margin|growth|deliveries|output|production|costs|capital expenditure|capex|loss|cash flow|passengers|volumes|cars|vehicles|income|ratio)",
        "expects operating profit", "forecast full-year revenue", weight=3, needs="figure"),
    cue(TYPE, "forecasts so much", rf"(?:forecasts?|guided for|guides for|projects|projected) {HEDGE}{MONEY}", "forecast about $26", weight=2, needs="money", not_after="analysts|economists|street|had|poll|average"),
    cue(TYPE, "downgrade to guidance", r"(?:profit warning|earnings upgrade)", "profit warning", weight=3),
    cue(TYPE, "on track", r"on track (?:to|for)", "on track for", weight=1, needs="figure"),
    cue(TYPE, "will reach", r"(?:will|would|should) (?:reach|exceed|total|grow|fall|rise|improve|burn|cut|account for)", "will reach", weight=1, needs="percent money count"),
    cue(TYPE, "expects a loss", rf"{verbs('expect forecast anticipate see')}~(?:quarter|year|half|period)~(?:loss|profit|lower|higher|flat)", "expects the second quarter to end in a loss", weight=3),
    cue(TYPE, "shall be between", r"(?:revenue|profit|loss|margin|sales|ebitda|capex|costs|production|output) (?:shall|should|will|is to|is expected to|to) (?:be|come in|reach|total)", "loss shall be", weight=3, needs="figure"),
    cue(TYPE, "peak sales", r"peak (?:annual )?sales", "peak sales", weight=2, needs="money"),
    cue(TYPE, "measure is seen", rf"(?:{MEASURE}|costs?|capacity)(?: (?:of|in|for|from|per|growth) [\w’'-]+(?: [\w’'-]+){{0,3}})?(?: (?:is|are|was|were))?(?: now)? (?:expected|seen|projected|forecast|anticipated|likely|set) (?:to|at|in)", "production is now seen at", weight=3, needs="figure"),
    cue(TYPE, "expects to do", rf"{verbs('expect forecast anticipate hope predict')} to~(?:{MEASURE}|break even|grow|lose|earn|sell|ship|deliver|produce|post|report|make|meet|return|turn|generate)", "expects to break even", weight=2,
        not_after="are|is|was|were|been"),
    cue(TYPE, "sees its results", rf"(?:{verbs('expect forecast anticipate predict')}|sees|seeing)~(?:full-year|annual|first-half|second-half|half-year|quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|{MEASURE})",
        "sees full-year earnings", weight=3, not_after="analysts|economists|investors|is|are|was|were|been"),
    cue(TYPE, "end of the range", rf"{verbs('lower raise cut lift trim narrow widen tighten')} (?:(?:the|its|their|full-year|annual|profit|sales|guidance|forecast|earnings|outlook|target|margin) )*(?:(?:top|bottom|upper|lower|low|high)(?:[- ]end)?|end|range|midpoint)(?: end)?(?: of)?", "lowered the top end of", weight=3, declines=("cut 300 jobs by the end of",)),
    cue(TYPE, "left as it is", rf"{verbs('leave hold keep')} (?:its|their|the|all|both)~{OUTLOOK}~(?:unchanged|untouched|intact|in place|as (?:it is|they are)|steady)", "left its forecast for the year unchanged", weight=3),
    cue(TYPE, "within the range", r"(?:top|bottom|upper|lower|low|high)(?:[- ]end)? (?:end )?of (?:the|its|their|previous)(?! (?:marketed|price|pricing|indicative)(?!\w))~(?:range|guidance|forecast|expectations)|at the (?:lower|upper|low|high|top|bottom) end", "bottom of the range", weight=3),
    cue(TYPE, "against expectations", r"(?:ahead of|below|above|short of|in line with) (?:its |the |market |current |previous |earlier |management )*(?:expectations|guidance|consensus|forecasts?)", "below market expectations", weight=2),
    cue(TYPE, "aim for a measure", rf"{verbs('aim target strive')}~(?:for|of|at|to)~{MEASURE}|(?:ambition|goal|target|aim|objective) (?:is|remains|of)~(?:for |to )?", "aiming for an operating margin", weight=3, needs="figure"),
    cue(TYPE, "no forecast", r"(?:not|no|without|refused to|declined to)~(?:give|giving|provide|issue|offer)?~(?:an outlook|a forecast|guidance|forecasts)", "did not give a forecast", weight=3),
    cue(TYPE, "would make a loss", r"(?:will|would|could|to) (?:make|post|report|record|show|suffer) (?:a|an|its)~(?:loss|profit)", "would make a loss", weight=3),
    cue(TYPE, "in the outlook", r"(?:outlook|guidance) (?:falls?|fell|missed|misses|disappoints|tops|topped|beats|below|above|short)", "outlook fell", weight=3),
    cue(TYPE, "would be hit", rf"(?:{MEASURE}|results?)~(?:will|would|should|shall)(?! have to)~(?:be|fall|drop|rise|grow|decline|suffer|recover|improve|return|come in|increase|reach)", "earnings would be hit", weight=3, not_after="global|worldwide|industry|world"),
    cue(TYPE, "confident", rf"(?:confident|upbeat|optimistic|cautious|cautions|cautioned|bullish|gloomy)~(?:about|of|on|for|that)~(?:growth|{MEASURE}|year|half|quarter|summer|winter)", "confident of returning to growth", weight=2),
    cue(TYPE, "cautions on profit", rf"{verbs('caution warn')} (?:on|of|about|that)~{MEASURE}", "cautions on profit", weight=3),
    cue(TYPE, "would cost it", r"(?:tariffs|strikes?|duties|weather|costs)~(?:will|would) (?:cost|hit|reduce|cut|dent|weigh)|it (?:will|would) (?:cost|dent|weigh)", "tariffs will cost", weight=3, needs="money percent"),
    cue(TYPE, "now plans to ship", r"(?:now |still )(?:plans?|expects?|aims?|intends?|hopes?) to (?:ship|deliver|build|sell|produce|make|open|carry|mine)", "now plans to ship", weight=3, needs="count"),
    cue(TYPE, "no longer expects", r"no longer (?:expects?|forecasts?|aims?|sees|anticipates?)", "no longer expects", weight=3),
    cue(TYPE, "on course", r"(?:on course|well on the way|set) to (?:hit|meet|reach|achieve|miss|exceed|beat)", "on course to hit", weight=2),
    cue(TYPE, "plan was lowered", r"(?:production|output|sales|profit|earnings|delivery|cost|shipment|revenue|volume) (?:plan|goal|target|guidance|forecast|outlook)s?~(?:was|were|has been|have been|is|are|being)~(?:cut|raised|lowered|trimmed|lifted|reduced|increased|slashed|withdrawn|maintained|kept|narrowed|abandoned)", "production plan for the year was lowered", weight=3),
    cue(TYPE, "range is expected", rf"{verbs('expect anticipate project foresee')}~(?:restructuring|one-off|exceptional|closure|integration|severance)~(?:charges?|costs?|expenses)", "continues to expect restructuring charges", weight=3, needs="money"),
    cue(TYPE, "will cost the firm", r"(?:will|would|could|is (?:expected|set|likely) to) cost (?:it|the (?:company|group|firm|airline|bank|retailer|maker|chain|carmaker|operator))", "will cost it", weight=3, needs="money"),
    cue(TYPE, "targets savings", rf"{verbs('target expect anticipate foresee')}~(?:cost savings|savings|synergies|cost synergies) (?:of|worth)", "is targeting cost savings of", weight=3, needs="money"),
    cue(TYPE, "synergies put at", r"synerg(?:y|ies)|cost savings? (?:target|goal|estimate)", "synergies", weight=2, needs="money"),
    cue(TYPE, "how long its money lasts", rf"{verbs('run')} out of (?:cash|money|liquidity|funds)|(?:cash|liquidity|money|funds|runway)~{verbs('last')}~(?:until|till|into|through|to|for)|(?:cash|liquidity|funds)~(?:enough|sufficient)~(?:until|till|into|through|to last)", "will run out of cash", "expects its liquidity to last until", weight=3),
)
