"""Strategy: a plan, aim or restructuring that is no investment, product or facility."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "strategy"
PLAN = r"(?:plan|programme|program|review|strategy|drive|scheme|initiative|push|campaign)"
GOAL = nouns("goal|target|ambition|aim|strategy|push|pledge|plan|promise|objective|vision")
CHANGE = verbs(
    "restructure reorganise reorganize overhaul revamp streamline refocus split_up diversify rebrand rename simplify"
)

CUES = (
    cue(
        TYPE,
        "strategic plan",
        rf"(?:(?:three|four|five|six|seven|ten|two|multi)-year|strategic|turnaround|restructuring|"
        rf"recovery|transformation|growth|cost-cutting|cost-saving|savings|efficiency|austerity|rescue|"
        rf"modernisation) {PLAN}",
        "three-year plan",
        "strategic review",
        weight=1,
    ),
    cue(TYPE, "under the plan", rf"(?:under|as part of) (?:its|the|their|a)~{PLAN}", "Under its new plan", weight=1),
    cue(TYPE, "restructure", CHANGE, "restructured", weight=1),
    cue(
        TYPE,
        "restructure the group",
        rf"{CHANGE} (?:(?:its|the|their)~)?(?:itself|structure|group|company|business|organisation|"
        rf"organization|operations|divisions?|into)",
        "reorganising itself",
        weight=2,
    ),
    cue(
        TYPE,
        "restructuring of",
        r"(?:restructuring|reorganisation|reorganization|overhaul|transformation|turnaround|revamp|"
        r"break-?up|split) (?:of (?:the|its)|is|was|into|has|programme)|(?:completed?|finish\w*) "
        r"(?:its|the|a) (?:restructuring|transformation|turnaround)",
        "restructuring of the",
        weight=2,
    ),
    cue(
        TYPE,
        "aim",
        rf"(?:{verbs('aim')}|{verbs('want intend plan hope seek strive set_out')}) to (?:become|be "
        rf"(?:the|among|one|carbon|climate|a|fully|net|more)|double|triple|cut (?:its |annual |the "
        rf")?(?:costs|emissions|spending)|reach|achieve|save|move (?:up|into|beyond)|win (?:back|over)|"
        rf"diversify|focus|concentrate|simplify|grow|expand|run all|attract|halve)",
        "aims to become",
        "wants to move up",
        weight=2,
    ),
    cue(
        TYPE,
        "climate goal",
        r"(?:net[- ]zero|carbon[- ]neutral(?:ity)?|climate[- ]neutral(?:ity)?|(?:green|renewable) "
        r"(?:power|energy|electricity) by)",
        "net zero",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "ambition",
        r"(?:its|their|the company[’']s|the group[’']s|our) (?:long-term |stated |declared "
        r")?(?:ambition|goal|aim|vision|mission) (?:is|of|to|was)|(?:goal|aim|ambition|target): ",
        "Its ambition is",
        weight=2,
    ),
    cue(
        TYPE,
        "drop a goal",
        rf"{verbs('drop abandon ditch scrap give_up soften delay rethink reverse water_down')}~{GOAL}(?! "
        rf"(?:price|to (?:build|sell|buy|cut|close|open|list|merge|acquire)))",
        "drops its all-electric goal",
        weight=2,
    ),
    cue(
        TYPE,
        "set goals",
        rf"(?:{verbs('set')} (?:itself |out )?(?:new |its |ambitious |long-term |medium-term "
        rf")+(?:goals?|targets?|objectives?|priorities)|strategy (?:day|update|presentation|for the))",
        "set new targets",
        weight=2,
    ),
    cue(
        TYPE,
        "save costs",
        rf"(?:{verbs('save')}|savings? of|cost savings?|synergies of|savings (?:plan|programme|"
        rf"program)|{verbs('cut reduce lower')}~costs? (?:by|of))",
        "savings of",
        weight=2,
        needs="money",
    ),
    cue(
        TYPE,
        "enter or leave a market",
        rf"{verbs('enter exit leave quit withdraw_from pull_out_of retreat_from abandon')} (?:the|its) "
        rf"[\w -]{{3,30}}(?:market|business|country|segment|sector)",
        "exit the Russian market",
        weight=3,
    ),
    cue(
        TYPE,
        "leave a country",
        rf"(?:{verbs('retreat withdraw pull_out')} from|{verbs('pull')} out "
        rf"of|{verbs('exit')}|{verbs('expand')} (?:in)?to|{verbs('push diversify move branch_out')} "
        rf"into) (?:the )?(?-i:[A-Z])\w+(?! (?:plant|factory|mine|site))",
        "retreats from Asia",
        "expands into Poland",
        weight=2,
    ),
    cue(
        TYPE,
        "new field",
        rf"{verbs('diversify branch_out expand move venture')} into|{verbs('pivot')} (?:to|towards|away|"
        rf"from)|{verbs('switch shift move turn')} (?:from [\w ]{{3,30}} to|its (?:focus|attention|"
        rf"production|sourcing|business)|away from)|{verbs('shift move relocate')} (?:its "
        rf")?(?:production|sourcing|manufacturing|supply chains?) (?:from|to|out)",
        "diversify into",
        "switched from selling licences to",
        weight=2,
    ),
    cue(
        TYPE,
        "focus",
        rf"(?:{verbs('focus concentrate')} (?:more |solely |only |instead |exclusively "
        rf")?on|{verbs('sharpen shift narrow')} (?:its|their) "
        rf"focus|{verbs('refocus')}|{verbs('bet double_down')} (?:big |heavily )?on|{verbs('win')} "
        rf"(?:back|over)~(?:customers|readers|viewers|shoppers|clients))",
        "focus on",
        "bets on",
        weight=1,
    ),
    cue(
        TYPE,
        "stop doing",
        rf"(?:will|to|would) (?:stop|cease|end) (?:making|selling|producing|offering|"
        rf"building)|{verbs('decide')} to (?:leave|exit|stop|abandon|focus|quit)|(?:put|placed|placing|"
        rf"putting)~under review|move~upmarket|upmarket",
        "will stop making",
        "put its American business under review",
        weight=2,
    ),
    cue(
        TYPE,
        "change its name",
        rf"(?:{verbs('change')} (?:its|the) name|{verbs('rename rebrand')} (?:itself|as|to|its|the)|"
        rf"(?:renamed|rebranded)|under the name)",
        "changing its name",
        weight=2,
    ),
    cue(
        TYPE,
        "break up",
        r"break(?:ing)?-?(?: ?(?:itself|the (?:group|company|conglomerate)))? ?-?up (?:in|of|into|the|"
        r"its)|split(?:ting)? (?:itself|the (?:group|company)|into)",
        "break-up into",
        weight=2,
    ),
    cue(
        TYPE,
        "pledge",
        rf"{verbs('pledge vow commit')} to (?:cut|reduce|reach|become|double|phase|cutting|reducing|"
        rf"reaching|becoming|halv)|committed itself to",
        "pledged to cut",
        weight=2,
    ),
    cue(
        TYPE,
        "launch a plan",
        rf"{verbs('launch announce unveil adopt present outline draw_up start begin set_out')}~(?:strategy|"
        rf"(?:three|four|five|ten|two|multi)-year plan|turnaround|restructuring|review|overhaul|"
        rf"turnaround programme)",
        "launched a three-year plan",
        weight=3,
    ),
    cue(
        TYPE,
        "founded",
        r"(?:was |were )?(?:founded|established|set up) (?:in|by)",
        "founded in",
        weight=1,
        needs="date",
    ),
    cue(TYPE, "bet on", rf"(?:{verbs('bet gamble pin_its_hopes stake_its_future')}) (?:big |heavily |its future )?on", "bets on", weight=2),
    cue(TYPE, "set itself a goal", rf"{verbs('set')} (?:itself|himself|herself|themselves|out) (?:the |a |an |new )?(?:[\w-]+ )?(?:goal|target|task|aim|objective|deadline|challenge)", "set itself the goal", weight=3),
    cue(TYPE, "commit itself to stop", rf"(?:{verbs('commit')} (?:itself|himself|themselves) to|{verbs('pledge vow promise commit swear agree')} to) (?:stop|end|cease|halt|phase|quit|wind|abandon|halving|ending|stopping|phasing|cutting|reducing|reach)", "committed itself to stop", weight=3),
    cue(TYPE, "abandon a course", rf"{verbs('abandon ditch drop scrap shelve rethink reverse give_up turn_its_back_on')} (?:the |its |a |plans? |any )*(?:[\w-]+ ){{0,2}}?(?:quest|pursuit|push|plan|plans|strategy|ambition|ambitions|drive|expansion|course|policy|project of|model|idea|approach)(?: (?:for|of|to|in|into|on|that|after|because|and)|$)", "abandoned the quest for", weight=2),
    cue(TYPE, "intention", r"(?:has|have|had|with) (?:no |every |the )?(?:intention|plans?|desire|appetite|interest) (?:of|to|in|for) (?:abandon|leav|exit|sell|clos|giv|stop|chang|expand|expand|enter|mov|shrink|break|split|retreat|return|quit|pull)\w*", "has no intention of abandoning", weight=2),
    cue(TYPE, "new course of the group", r"(?:will|would|to|is to|plans? to|wants? to|aims? to|intends? to|vows? to|seeks? to) (?:diversify|refocus|reposition|reinvent|slim down|shrink|pare back|scale back|return to its roots|go it alone|double down|pivot|transform itself|reshape|overhaul|simplify|split|break itself|decentrali[sz]e|centrali[sz]e|insource|outsource|in-house|localise|localize|shift|wind itself)", "will diversify", weight=3),
    cue(TYPE, "blessing for a break-up", r"(?:board|directors|shareholders|supervisors)~(?:blessing|nod|backing|support|approval|backed|approved|endorsed|agreed|signed off)~(?:break-?up|split|restructuring|overhaul|turnaround|strategy|plan|reorgani[sz]ation)", "board gave its blessing to a break-up", weight=3),
    cue(TYPE, "reduce to its core", rf"(?:{verbs('reduce slim shrink cut pare return strip')}~(?:to|back to) (?:its|the|a) (?:[\w-]+ )?(?:core|unit|business|roots|division|basics|essentials|strengths))", "reduce the maker to its core", weight=2),
    cue(TYPE, "under the plan presented", r"(?:turnaround|restructuring|recovery|rescue|five-year|three-year|ten-year|strategic|savings|transformation) plan (?:presented|unveiled|announced|approved|adopted|that|calls|foresees|envisages|includes|drawn)", "turnaround plan presented", weight=3),
    cue(TYPE, "win back", rf"{verbs('win_back woo court lure target chase go_after tempt')} (?:back )?(?:[\w-]+ ){{0,3}}?(?:customers|buyers|shoppers|clients|readers|viewers|drivers|travellers|travelers|advertisers|investors|students|users|subscribers)", "win back Indian buyers", weight=1),
    cue(TYPE, "priorities", r"(?:top|first|main|number[- ]one|next|new|strategic) priorit(?:y|ies)|(?:mantra|philosophy|new direction|change of course|about-?turn|U-turn|shift in strategy|strategic shift|change of tack|new chapter)", "change of course", weight=2),
    cue(TYPE, "turn away", rf"(?:{verbs('turn shift move veer retreat step pivot back pull')}) (?:away|back) from", "turned away from", weight=2),
    cue(TYPE, "blueprint", r"(?:blueprint|road ?map|roadmap|master ?plan|manifesto|playbook|vision|grand plan|game plan|battle plan)(?: (?:for|of|to|called|dubbed|is|was|foresees|envisages|calls|under))", "roadmap for", weight=2),
    cue(TYPE, "wants so much of its sales", rf"{verbs('want hope aim plan intend seek expect vow pledge target envisage')} (?:to (?:make|earn|get|derive|have|generate|sell|source|run|see|raise|lift|bring|take) )?(?:about |around |at least |up to |more than |over )*(?:half|a third|a quarter|two thirds|three quarters|most|all|#(?: ?%| percent| per cent)?) of (?:its|their|the|all)?~(?:sales|revenues?|profits?|output|fleet|stores|income|energy|electricity|business|turnover|customers|production|cars|staff|suppliers)", "wants half of its sales", weight=2),
    cue(TYPE, "rethink", rf"{verbs('rethink review reassess reconsider re-examine redraw recast rewrite redefine')} (?:its|the|their|his|her)~(?:strategy|plans?|future|model|approach|role|presence|portfolio|position|commitment|options|footprint|ambitions?|targets?|range)", "rethinking its approach", weight=2),
    cue(TYPE, "strategic options", r"strategic (?:options|alternatives|review|rethink|shift|update|priorit\w+|ambition|direction|pivot)|(?:all|other|its) options (?:for|are|on the table|including)", "strategic alternatives", weight=2),
    cue(TYPE, "kind of company it would be", r"(?:pure[- ]play|one-stop shop|asset-light|capital-light|vertically integrated|stand-?alone (?:company|business|group)|go(?:es|ing)? it alone|all[- ]in on|spread(?:s|ing)? its bets)", "pure-play", weight=2),
    cue(TYPE, "become something else", rf"(?:{verbs('want plan hope aim intend seek strive vow')} to|will|would|to) (?:become|turn (?:itself )?into|transform (?:itself )?into|evolve into|remake itself|position itself|reposition itself|be known|rank among)", "wants to turn itself into", weight=2),
    cue(TYPE, "one thing before another", rf"{verbs('put place value prize rank prioritise prioritize favour favor')} (?:profits?|profitability|growth|margins?|quality|value|cash|safety|volumes?|speed|size|scale)~(?:before|ahead of|over|above|first|rather)", "puts profit before", weight=2),
    cue(TYPE, "up the market or abroad", r"(?:up|down)[- ]?market|(?:overseas|international|global|foreign|regional) expansion|expand(?:s|ed|ing)? (?:abroad|overseas|internationally|beyond|outside)|(?:up|down) the value chain|go(?:es|ing)? global|from scratch|bricks[- ]and[- ]mortar (?:only|first)|online[- ](?:only|first)|digital[- ]first|cloud[- ]first", "overseas expansion", weight=2),
    cue(TYPE, "we want", r"we (?:want|aim|intend|plan|will|need|have decided|have chosen|are going) to (?:be|become|make|focus|grow|build|lead|stop|shift|change|keep|stay|sell|win|cut|concentrate)", "we want to be", weight=1),
    cue(TYPE, "phase out", r"(?:phase out|phasing out|phased out|wean (?:itself|itself off|the)|weaning (?:itself )?off) (?:the |its |all |most )?(?:coal|gas|oil|plastics?|diesel|petrol|combustion|fossil|single-use|physical|cash|paper|own-label|franchises?)", "phase out coal", weight=3),
    cue(TYPE, "treble the number", rf"(?:{verbs('want plan hope aim intend seek vow pledge')} to|will|would|to) (?:double|treble|triple|quadruple|halve) (?:the number of|its|their|the size of)", "plans to treble the number of", weight=1),
)
