"""Investment: capex plans, budgets, spending."""

from flows.extract.claim.cue import cue, verbs

TYPE = "investment"

CUES = (
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
)
