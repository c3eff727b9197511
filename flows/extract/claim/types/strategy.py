"""Strategy: a plan, aim or restructuring that is no investment, product or facility."""

from flows.extract.claim.cue import cue, verbs

TYPE = "strategy"

CUES = (
    cue(TYPE, "strategic plan", r"(?:(?:three|four|five|ten|two|multi)-year|strategic|turnaround|restructuring|recovery|transformation|growth|cost-cutting|cost-saving|savings|efficiency) (?:plan|programme|program|review|strategy|drive)", "three-year plan", "strategic review", weight=1),
    cue(TYPE, "restructure", rf"{verbs('restructure reorganise reorganize overhaul revamp streamline refocus split_up diversify')}", "restructured", weight=1),
    cue(TYPE, "aim", rf"{verbs('aim')} to (?:become|be|double|triple|cut|reduce|reach|achieve|save|save)", "aims to become", weight=1),
    cue(TYPE, "save costs", rf"(?:{verbs('save')}|savings? of|cost savings?|synergies of)", "savings of", weight=2, needs="money"),
    cue(TYPE, "enter or leave a market", rf"{verbs('enter exit leave quit withdraw_from pull_out_of')} the [\w ]{{3,30}}(?:market|business|country)", "exit the Russian market", weight=3),
    cue(TYPE, "pledge", rf"{verbs('pledge vow commit')} to (?:cut|reduce|reach|become|double|phase)", "pledged to cut", weight=2),
    cue(TYPE, "launch a plan", rf"{verbs('launch announce unveil adopt present outline draw_up')}~(?:strategy|(?:three|four|five|ten|two|multi)-year plan|turnaround|restructuring|review|overhaul)", "launched a three-year plan", weight=3),
)
