"""Investment: capex plans, budgets, spending."""

from flows.extract.claim.cue import HEDGE, MONEY, cue, verbs

TYPE = "investment"

CUES = (
    cue(TYPE, "beyond what was promised", r"(?:go|goes|going|went|spend|spends|spending|spent) (?:well |far )?(?:beyond|more than|over|above) the [^.;]{3,60}?(?:that|which) (?:it|they|he|she|we) (?:had )?(?:promised|pledged|earmarked|budgeted|committed|set aside)", "go beyond the 380 billion that it promised", weight=3, needs="money"),
    cue(TYPE, "invest", verbs("invest spend pour plough inject earmark commit allocate"), "invest", "spent", weight=2, needs="money percent"),
    cue(TYPE, "investment of", r"investments?(?: (?:plan|programme|program|budget))?~(?:of|worth|totall?ing|amounting to)", "investment plan of", weight=3, needs="money",
        declines=("investment bank",)),
    cue(TYPE, "money investment", r"(?:million|billion|trillion|bn|m|tn)(?: (?:yuan|euros?|dollars?|pounds?|won|yen|rupees))?(?: \([^)]{3,40}\))?,?(?: \w+-year)?(?: \w+){0,2} (?:investment|capital expenditure|capex|spending|expansion) ?(?:plan|programme|program|budget|drive)?",
        "billion three-year investment", "million euro expansion programme", weight=3),
    cue(TYPE, "capital expenditure", r"(?:capital (?:expenditures?|spending|investment)|capex|facility investment|investment budget|ai budget|budgets?)", "capital expenditures", "capex", weight=2, needs="money percent"),
    cue(TYPE, "increase investment", rf"{verbs('increase raise boost lift cut reduce trim slash double step_up scale_back')}~(?:investments?|spending|capex|capital expenditure|budget)(?: plan)?",
        "increase its AI investment plan", "cut this year's facility investment", weight=3, needs="figure"),
    cue(TYPE, "announced a plan to invest", r"(?:plan|plans|planning|planned) to (?:invest|spend)", "plans to invest", weight=3, needs="money"),
    cue(TYPE, "total investment", r"(?:total|additional|planned|combined) (?:investment|spending|capital expenditure|outlay|budget)", "total investment", weight=2, needs="money"),
    cue(TYPE, "executed", r"(?:has|have) already been (?:executed|spent|invested|disbursed)", "has already been executed", weight=3, needs="money"),
    cue(TYPE, "pump money in", rf"{verbs('pump sink splash channel budget bankroll deploy funnel reinvest plow')}", "pump", weight=2, needs="money"),
    cue(TYPE, "pledge money for", rf"{verbs('pledge approve authorise authorize put provide')} {HEDGE}{MONEY}~(?:for|into|towards?|in) (?:the|a|an|its|new|(?-i:[A-Z])\w*)", "pledges $20bn for a", weight=3),
    cue(TYPE, "money goes on", r"(?:will|would|is to|are to|to) (?:go|be (?:spent|put|invested|channelled|directed)) (?:on|to|towards?|into|in)", "will go on", weight=2, needs="money"),
    cue(TYPE, "outlays", rf"(?:outlays?|expenditures?|investments?|spending|(?:r&d|research|technology|marketing|it) budget)~(?:of|{verbs('cut rise fall reach total double increase drop reduce raise')})", "outlays on the mine have reached", weight=3,
        needs="money", declines=("consumer spending",)),
    cue(TYPE, "final decision", r"(?:final )?investment decision", "final investment decision", weight=3),
    cue(TYPE, "defer investment", rf"{verbs('defer delay postpone freeze curb prune pare shelve')}~(?:investments?|spending|capex|expenditure)", "deferred 800 of investment", weight=3),
    cue(TYPE, "modernise for money", r"(?:expansion|upgrade|modernisation|modernization|rebuild|overhaul|refit|refurbishment)(?: (?:programme|program|project|plan|scheme))? (?:worth|costing|at a cost of)", "expansion worth", weight=3, needs="money"),
    cue(TYPE, "modernised for money", rf"(?:{verbs('be')} )(?:refitted|refurbished|renovated|moderni[sz]ed|upgraded|overhauled|rebuilt)~(?:for|at a cost of) {HEDGE}{MONEY}", "was refitted two years ago for $21", weight=3, needs="money"),
    cue(TYPE, "review of the plan", rf"{verbs('review revise reconsider rethink')} (?:its|the|their)~(?:capital|investment|spending|capex|expansion) (?:plans?|programme|program|budget)", "would review its five-year capital plan", weight=3),
)
