"""Workforce: layoffs, hiring, strikes, pay."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "workforce"
STAFF = nouns("job|position|worker|employee|post|role|staff|miner|driver|pilot|nurse|people|engineer")

CUES = (
    cue(TYPE, "cut jobs", rf"(?:{verbs('cut axe shed eliminate slash lose lay_off dismiss fire')}|make redundant)~{STAFF}", "cut 600 jobs", "lay off 300 staff", weight=3),
    cue(TYPE, "job cuts", r"(?:job cuts|job losses|layoffs|lay-offs|redundanc(?:y|ies)|jobs? (?:at risk|will go|would go|were lost|to go|are to go))", "job cuts", weight=3),
    cue(TYPE, "create jobs", rf"{verbs('create hire recruit add safeguard')}~{STAFF}", "create 160 jobs", weight=2, needs="count"),
    cue(TYPE, "strike", r"(?:strikes?|walk-?outs?|walk(?:s|ed|ing)? (?:out|off)|stoppages?|industrial action|work-to-rule|picket(?:s|ed|ing)?|lock-?outs?|downed tools|down tools)", "walkout", "walk out", "strike", weight=2,
        declines=("striking",)),
    cue(TYPE, "ballot", r"(?:strike )?ballots?|voted (?:to|for|in favou?r of) (?:strike|industrial|walk)|backed industrial action|turnout", "strike ballot", weight=2),
    cue(TYPE, "pay", r"(?:pay|wage|salary)[- ](?:rise|rises|increase|deal|offer|claim|dispute|talks|demand|cut|freeze|agreement)|(?:rise|increase) in (?:pay|wages)", "pay rise", weight=3),
    cue(TYPE, "union talks", r"(?:union|unions|workers|crew|miners|staff|drivers|pilots|employees|nurses|association)~(?:accepted|accept|accepts|rejected|reject|rejects|agreed|demand|demands|demanded|asking for|asks for|threaten(?:s|ed)?|voted|vote)", "union accepted", weight=2),
    cue(TYPE, "talks broke down", r"talks (?:broke down|collapsed|failed|resumed|stalled|with the union)", "talks broke down", weight=2),
    cue(TYPE, "staff offered", r"(?:people|staff|workers|employees)~(?:offered|transferred|redeployed|furloughed|laid off|made redundant|sent home|lose their jobs)", "people already hired will be offered", weight=3),
    cue(TYPE, "rise accepted", r"one-off payment", "one-off payment", weight=1),
    cue(TYPE, "headcount", r"(?:headcount|workforce) (?:by|of|to|will|fell|rose|was)", "headcount by", weight=2, needs="figure"),
    cue(TYPE, "stopped work", r"(?:returned|return|go back|went back|going back) to work", "returned to work", weight=3),
    cue(TYPE, "protest", rf"{verbs('protest demonstrate')} (?:on|in|at|outside|against|over|next|today)|wants to demonstrate", "protest outside", weight=2),
    cue(TYPE, "mediator", r"(?:mediators?|conciliation|arbitration)~(?:expected|will|met|called|talks|offer|proposal)", "mediator is expected", weight=2),
    cue(TYPE, "employs", rf"{verbs('employ')} (?:about |some |around |nearly |more than |over )?#", "employs 3,400", weight=2, needs="count"),
)
