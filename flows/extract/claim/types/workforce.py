"""Workforce: layoffs, hiring, strikes, pay."""

from flows.extract.claim.cue import HEDGE, cue, nouns, verbs

TYPE = "workforce"
STAFF = (
    r"(?:(?:dock|steel|metal|car|farm|mine|rail|bank|care|oil)?workers?|"
    + nouns(
        "job|position|employee|post|role|staff|miner|driver|pilot|nurse|people|engineer|workforce|"
        "headcount|crew|teacher|doctor|journalist|docker|sailor|shop_assistant|assistant|scientist|"
        "researcher|developer|personnel"
        "|technician|trainee|apprentice|temp|contractor|manager|banker|adviser|labourer|controller|"
        "conductor|porter|cleaner|picker|courier|rider|baker|farmhand|handler|operator|guard"
    )
    + ")"
)
WALKERS = rf"(?:unions?|members|works council|workers[’'] council|staff association|teamsters|guild|{STAFF})"
PAY = r"(?:pay|wages?|salar(?:y|ies)|minimum wage|hourly (?:wage|rate|pay))"

CUES = (
    cue(TYPE, "attrition", r"(?:(?:staff|employee|voluntary) )?attrition(?: rate)?|staff turnover", "attrition", weight=3, needs="percent"),
    cue(
        TYPE,
        "cut jobs",
        rf"(?:{verbs('cut axe shed eliminate slash lose lay_off dismiss fire trim scrap let_go reduce furlough')}|{verbs('make')} "
        rf"redundant|laid-off)~{STAFF}",
        "cut 600 jobs",
        "lay off 300 staff",
        weight=3,
        not_after=r"an?|the|\w+-shop|by|after",
    ),
    cue(
        TYPE,
        "made redundant",
        rf"{verbs('make')}~redundant|{verbs('put send')}~(?:on (?:furlough|leave|short time)|home "
        rf"without pay)|voluntary (?:redundancy|departures?|exit)|severance|(?:on )?short-time "
        rf"work(?:ing)?|furlough(?:ed|s)?|not (?:be )?replac(?:e|ed|ing)~(?:staff|workers|employees|"
        rf"leavers)",
        "makes 180 journalists redundant",
        "voluntary redundancy",
        weight=3,
    ),
    cue(
        TYPE,
        "job cuts",
        rf"loss of~{STAFF}|(?:job cuts|cuts? in (?:the )?workforce|job losses|layoffs|lay-offs|redundanc(?:y|ies)|jobs? "
        r"(?:at risk|will go|would go|were lost|to go|are to go|under threat))",
        "job cuts",
        "loss of 700 jobs",
        weight=3,
    ),
    cue(
        TYPE,
        "jobs go",
        rf"{STAFF}~(?:will go|would go|to go|be cut|be axed|being cut|being eliminated|be eliminated|"
        rf"are eliminated|were eliminated|are being|lose their (?:jobs|work)|lost their (?:jobs|work)|"
        rf"be lost|be shed|disappear|be redundant)",
        "posts will go",
        "positions are being",
        weight=3,
    ),
    cue(
        TYPE,
        "create jobs",
        rf"{verbs('create hire recruit add safeguard take_on')}~{STAFF}",
        "create 160 jobs",
        weight=3,
        needs="count",
    ),
    cue(
        TYPE,
        "hiring",
        rf"(?:{verbs('freeze halt stop pause resume')}~(?:hiring|recruitment)|(?:hiring|recruitment) "
        rf"(?:freeze|drive|spree|stop))",
        "froze hiring",
        "hiring freeze",
        weight=3,
    ),
    cue(
        TYPE,
        "strike",
        r"(?:strikes?(?! (?:a |an |the )?(?:deal|balance|prices?|agreement|bargain|chord|rate|out|down|"
        r"on|back|first|partnership|gold|zone))|walk-?outs?|walk(?:s|ed|ing)? (?:out|off)|stoppages?|industrial "
        r"action|work-to-rule|go-slow|overtime ban|"
        r"picket(?:s|ed|ing|line)?|lock-?outs?|downed tools|down(?:s|ing)? tools|sick-?out|called in sick)",
        "walkout",
        "walk out",
        "strike",
        weight=2,
        declines=("striking", "strike a deal", "strike back"),
        not_after="drone|missile|air|rocket|artillery|bird|lightning|military",
    ),
    cue(
        TYPE,
        "call a strike",
        rf"(?:{verbs('call ban avert suspend threaten end begin stage start prolong extend plan avoid')}~(?:strikes?|"
        rf"walkouts?|stoppages?|industrial action)|(?:could|may|might|will|to|would) (?:go on )?strike "
        rf"(?:over|in|on|from|for|again|next|if)|on strike)",
        "called a 48-hour strike",
        "bans strike",
        weight=3,
    ),
    cue(
        TYPE,
        "ballot",
        r"(?:strike )?ballots?(?! (?:box|paper))|vot(?:ed?|ing) (?:by [\w %]+ )?(?:to|for|in favou?r "
        r"of) (?:a )?(?:strike|striking|industrial|walk)|backed industrial action|turnout",
        "strike ballot",
        weight=2,
    ),
    cue(
        TYPE,
        "pay",
        rf"{PAY}[- ](?:rises?|increases?|deal|offers?|claim|dispute|talks|demands?|cuts?|freeze|"
        rf"agreement|round|settlement|award|negotiations|bill)|(?:deal|agreement|accord|compromise) (?:on|over) {PAY}|(?:rise|increase|cut) in (?:pay|wages)|"
        rf"more pay|(?:higher|better|lower|equal) {PAY}",
        "pay rise",
        weight=3,
    ),
    cue(
        TYPE,
        "raise pay",
        rf"{verbs('raise increase lift cut boost freeze')} (?:(?:its|the|their)~)?{PAY}(?! (?:price|cost))",
        "raised the hourly wage",
        weight=3,
    ),
    cue(
        TYPE,
        "offer to staff",
        rf"{verbs('offer pay give grant award')}~{STAFF}~(?:#|bonus|rise|raise|guarantee)",
        "offers its 14,000 workers 4",
        weight=3,
        needs="percent money",
    ),
    cue(
        TYPE,
        "bonus",
        rf"(?:bonus(?:es)?|one-off payments?)~(?:{STAFF}|each)|{STAFF}~bonus(?:es)?",
        "bonus for each worker",
        weight=2,
        needs="money",
    ),
    cue(
        TYPE,
        "union talks",
        rf"(?!people){WALKERS}~(?:accepted|accepts?|rejected|rejects?|agreed|agrees?|demand|demands|demanded|"
        rf"demanding|asking for|asks for|threaten(?:s|ed|ing)?|voted|votes?|ratified|ratify|ratifies|"
        rf"called for a|calls? off|called off)",
        "union accepted",
        weight=2,
        not_after=r"(?:OPEC\+?|cartel|bloc|alliance|coalition|committee|panel|board|club|EU|WTO|NATO|G7|G20)",
    ),
    cue(
        TYPE,
        "walkers protest",
        rf"{WALKERS}~(?:marched|rallied|protested|demonstrated|picketed|blocked|occupied|blockaded|"
        rf"march|stop work|stopped work|stopped working|stay offline|stayed offline|stayed away|refused "
        rf"to work|refuse to work)",
        "steelworkers marched",
        weight=3,
    ),
    cue(
        TYPE,
        "talks broke down",
        r"talks (?:broke down|collapsed|failed|stalled|with the union)",
        "talks broke down",
        weight=2,
    ),
    cue(
        TYPE,
        "talks with the union",
        rf"(?:talks|negotiations)~(?:with|and)~(?:unions?|{STAFF})|(?:union|labour|labor) (?:talks|negotiations)",
        "negotiations with the union",
        weight=3,
    ),
    cue(
        TYPE,
        "staff offered",
        r"(?:people|staff|workers|employees)~(?:offered|transferred|redeployed|furloughed|laid off|"
        r"made redundant|sent home|lose their jobs)",
        "people already hired will be offered",
        weight=3,
    ),
    cue(TYPE, "rise accepted", r"one-off payment", "one-off payment", weight=1),
    cue(
        TYPE,
        "headcount",
        r"(?:headcount|workforce|staff numbers|payrolls?|number of (?:employees|staff|workers))~(?:by|"
        r"of|to|will|fell|rose|was|shrank|grew|stood)",
        "headcount by",
        weight=3,
        needs="count percent",
    ),
    cue(
        TYPE,
        "stopped work",
        r"(?:returned|return|go back|went back|going back|back) to work(?!ing)|stop(?:ped|s)? work "
        r"(?:for|on|at|over|again)",
        "returned to work",
        weight=3,
    ),
    cue(
        TYPE,
        "where and when staff work",
        r"(?:return|back|returning|came back) to the office|days a week (?:in|at) the office|"
        r"(?:working|work) from home|(?:four-day|shorter|longer)(?: working)? (?:week|hours)|(?:job|"
        r"employment) guarantees?|collective (?:agreement|bargaining)",
        "return to the office",
        weight=2,
    ),
    cue(
        TYPE,
        "protest",
        rf"{verbs('protest demonstrate')} (?:on|in|at|outside|against|over|next|today)|wants to demonstrate",
        "protest outside",
        weight=2,
    ),
    cue(
        TYPE,
        "mediator",
        r"(?:mediators?|conciliation|arbitration)~(?:expected|will|met|called|talks|offer|proposal)",
        "mediator is expected",
        weight=2,
    ),
    cue(
        TYPE,
        "employs",
        rf"{verbs('employ')} (?:about |some |around |nearly |more than |over )?#",
        "employs 3,400",
        weight=2,
        needs="count",
    ),
    cue(TYPE, "offer in percent", r"(?:offers?|proposals?|demands?|claims?|raises?) (?:of|to|for|worth) (?:about |at least )?# ?(?:%|per cent|percent)(?! (?:of|stake|premium|discount|more|less|below|above|interest|tariffs?|dut(?:y|ies)|in))", "raised its offer to 4.5%", weight=3, not_after="stake|premium|price|shares?|tariffs?"),
    cue(
        TYPE,
        "let go",
        r"(?:lets?|letting|to let) (?:about |some |around |nearly |another |a further )*(?:#|\w+) (?:people|workers|staff|employees|temps|of its (?:people|workers|staff)) go|(?:sent|sends|sending) (?:[\w-]+ ){0,3}(?:workers|staff|temps|employees) home",
        "let 90 people go",
        weight=3,
    ),
    cue(
        TYPE,
        "more posts promised",
        r"promis(?:es|ed|ing) (?:about |some |up to |at least )?#(?: (?:more|extra|new|further|additional))? (?:jobs|posts|positions|places)",
        "promising 150 extra jobs",
        weight=3,
    ),
    cue(
        TYPE,
        "so many jobs of so many",
        rf"{verbs('cut axe shed eliminate slash lose lay_off dismiss trim scrap reduce')} {HEDGE}# of (?:its|their|the) "
        rf"(?:[\w.,-]+ ){{0,3}}?(?:jobs|posts|roles|positions|staff|workers|employees|people)",
        "scrap 120 of its 2,300 office jobs",
        weight=3,
    ),
    cue(
        TYPE,
        "no more hirings",
        rf"{verbs('freeze halt block stop pause suspend')}~(?:hirings?|recruitment|recruiting)|(?:hiring|recruitment) (?:freeze|stop)",
        "blocked all hirings",
        weight=3,
    ),
)
