"""Guidance: a company's own outlook."""

from flows.extract.claim.cue import cue, verbs

TYPE = "guidance"
OUTLOOK = r"(?:outlook|guidance|forecasts?|targets?|projections?|estimates?|goals?)"

CUES = (
    cue(TYPE, "change the outlook", rf"{verbs('cut trim lower raise lift reduce slash narrow maintain keep reaffirm reiterate confirm withdraw suspend upgrade downgrade increase hike boost scrap stick_to')}~{OUTLOOK}",
        "cut its annual profit forecast", "kept its full-year target", "trims outlook", weight=3, declines=("cut the cake",)),
    cue(TYPE, "outlook changed", rf"(?:profit|sales|revenue|earnings|annual|full-year|margin|production|output|cost) {OUTLOOK} (?:was |were |is |has been )?(?:cut|raised|lowered|trimmed|lifted|unchanged|maintained|kept|reduced)",
        "profit forecast cut", weight=3),
    cue(TYPE, "guidance", r"(?:guidance|outlook) (?:given|issued|of|for|is|was|remains|calls for)", "Guidance given", "guidance for", weight=3),
    cue(TYPE, "expects a measure", rf"{verbs('expect forecast project anticipate predict see guide target')} ~(?:revenue|sales|profit|operating profit|ebitda|earnings|margin|growth|deliveries|output|production|costs|capital expenditure|capex|loss|cash flow|passengers|volumes|cars|vehicles|income|ratio)",
        "expects operating profit", "forecast full-year revenue", weight=3, needs="figure"),
    cue(TYPE, "downgrade to guidance", r"(?:profit warning|earnings upgrade)", "profit warning", weight=3),
    cue(TYPE, "on track", r"on track (?:to|for)", "on track for", weight=1, needs="figure"),
    cue(TYPE, "will reach", r"(?:will|would|should) (?:reach|exceed|total|grow|fall|rise|improve|burn|cut|account for)", "will reach", weight=1, needs="percent money count"),
    cue(TYPE, "expects a loss", rf"{verbs('expect forecast anticipate see')}~(?:quarter|year|half|period)~(?:loss|profit|lower|higher|flat)", "expects the second quarter to end in a loss", weight=3),
    cue(TYPE, "shall be between", r"(?:revenue|profit|loss|margin|sales|ebitda|capex|costs|production|output) (?:shall|should|will|is to|is expected to|to) (?:be|come in|reach|total)", "loss shall be", weight=3, needs="figure"),
    cue(TYPE, "peak sales", r"peak (?:annual )?sales", "peak sales", weight=2, needs="money"),
)
