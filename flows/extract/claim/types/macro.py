"""Macro: the economy, elections and policy at large."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "macro"
MEASURE = (
    r"(?:gdp|gross domestic product|(?:core |headline |food |annual |consumer |wholesale |eurozone |"
    r"producer )*inflation|(?:un)?employment(?: rate)?|jobless (?:claims|rate)|consumer (?:prices|"
    r"confidence|spending|sentiment)|(?:producer|food|house|home|property|import|energy|wholesale|"
    r"farm) prices"
    r"|(?:industrial|factory|manufacturing|agricultural) (?:production|output|orders)|retail sales|"
    r"interest rates?|key (?:interest )?rate|policy rate|base rate|trade (?:surplus|deficit|gap)|"
    r"current account|economic (?:growth|output)|budget (?:deficit|surplus)|(?:public|national|"
    r"government) debt"
    r"|housing starts|building permits|payrolls|tax (?:receipts|revenues?)|car registrations|new car "
    r"sales|tourist arrivals|foreign (?:direct investment|exchange reserves)|business (?:confidence|"
    r"climate|sentiment)|purchasing managers[’'] index|pmi|insolvencies|bankruptcies|money supply|"
    r"remittances|economy)"
)
MOVES = verbs(
    "rise fall grow shrink slow accelerate climb drop ease stand be cut raise hold contract expand "
    "increase decline slide slip surge jump widen narrow hit reach improve worsen quicken cool "
    "edge_up edge_down stay remain come_in advance soar plunge pick_up"
)
BANK = (
    r"(?:central bank|federal reserve|(?:the )?fed|ecb|boe|boj|rba|riksbank|bundesbank|norges bank|"
    r"(?:reserve )?bank of (?-i:[A-Z])\w+|people[’']s bank(?: of china)?|monetary policy committee|"
    r"rate-setters?)"
)
RATES = r"(?:(?:key |policy |base |benchmark |interest |lending |main )+rates?|rates|borrowing costs)"
LEADER = nouns("president|prime_minister|premier|chancellor|government|cabinet|coalition|ruling_party|head_of_state")

CUES = (
    cue(
        TYPE,
        "economy measure",
        rf"{MEASURE}~(?:{MOVES}|at|of|to|by)",
        "inflation rose",
        "GDP shrank",
        weight=3,
        needs="percent points money count",
    ),
    cue(
        TYPE,
        "economy measure of a place",
        rf"{MEASURE} (?:in|of|across) [\w’' ]{{2,40}}? {MOVES}",
        "Car registrations in the European Union fell",
        weight=3,
        needs="percent points money count",
    ),
    cue(
        TYPE,
        "index at a level",
        rf"(?:purchasing managers[’'] index|pmi|consumer confidence|business (?:confidence|climate|sentiment))~{MOVES}",
        "Consumer confidence in Britain hit",
        weight=3,
    ),
    cue(
        TYPE,
        "employers added jobs",
        r"(?:employers|economy|country) (?:added|created|shed|lost)~jobs|(?:non-?farm )?payrolls",
        "employers added 142,000 jobs",
        weight=3,
        needs="count",
    ),
    cue(
        TYPE,
        "election",
        rf"(?:presidential |general |parliamentary |local |snap |federal |state |regional |mayoral |"
        rf"legislative )+{nouns('election|vote|ballot')}|referendum|first round|run-off|by-election|"
        rf"midterms",
        "presidential election",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "voters go to the polls",
        r"voters?~(?:polls?|elect|elected|chose|choose|rejected|reject)|(?:go|goes|went|going|head|"
        r"heads) to the polls|opinion polls?|(?:won|wins|win|lost|loses) (?:the|an?|its)~(?:election|"
        r"vote|majority|referendum)|polls (?:open|close)(?:s|d|ed)?|polling stations"
        r"|votes? (?:on [A-Z]\w+ )?in an? (?:[\w-]+ )?(?:election|referendum)|(?:landslide|election) (?:victory|win|defeat|result)",
        "go to the polls",
        "won the election",
        weight=3,
    ),
    cue(
        TYPE,
        "central bank",
        rf"{BANK}~{verbs('cut raise hold keep lift lower leave increase reduce hike slash trim pause')}~(?:rates?|borrowing costs)",
        "central bank cut interest rates",
        weight=3,
    ),
    cue(
        TYPE,
        "rates will be moved",
        rf"(?:the |key |interest |policy |benchmark |repo )+rates? (?:(?:will|would|could|may|to|has|have|was|were|is|are|been|be|being) )+"
        rf"(?:further )?(?:raised|cut|lifted|hiked|increased|lowered|reduced)(?: further)? (?:to|by) #|{verbs('raise lift hike cut lower')} "
        rf"(?:the |key |interest |policy )+rates?(?: further)? (?:to|by) #",
        "the rate will be raised to 10",
        weight=3,
        needs="percent",
    ),
    cue(
        TYPE,
        "producers and their output",
        rf"{verbs('agree decide')}~{verbs('cut reduce raise boost increase curb trim slash')} (?:its |their |the )?(?:oil |crude )?"
        rf"(?:output|production|supply|quotas?)(?=[^;]{{0,60}}(?:barrels|bpd|record amount|a day))",
        "agreed to cut output by 2 million barrels",
        weight=3,
    ),
    cue(
        TYPE,
        "bank and rates",
        rf"{BANK}~{RATES}|{verbs('set cut raise hold lower lift hike leave')}~(?:interest rates?|key "
        rf"(?:interest )?rates?|base rate|policy rate)|(?:rate|interest-rate) (?:cut|rise|hike|"
        rf"decision)s? (?:by|of|from|in|at|on)",
        "set interest rates",
        weight=2,
    ),
    cue(
        TYPE,
        "bank meets",
        rf"(?:european |swiss |national )*{BANK} (?:will |is to )?{verbs('meet')}",
        "central bank meets",
        weight=3,
        needs="date",
    ),
    cue(
        TYPE,
        "recession",
        r"(?:in|into|out of|avoid(?:ed)?|enter(?:ed|s)?) (?:a )?(?:technical )?recession|economic "
        r"(?:crisis|downturn|slump|recovery|slowdown)",
        "into recession",
        weight=2,
    ),
    cue(
        TYPE,
        "trade and output of a country",
        rf"(?:imports|exports|wages|factory orders|jobless claims|payrolls|tax receipts|goods exports|"
        rf"real wages)(?: (?:of|in|to|from) "
        rf"[\w ]+?)? {verbs('rise fall grow shrink climb drop increase decline slow slide jump surge')}",
        "imports fell",
        weight=3,
        needs="percent count money",
    ),
    cue(
        TYPE,
        "wages at a pace",
        r"(?:wages|prices|exports|imports|economy)(?: (?:of|in) [\w ]+?)? [\w ]{3,12} (?:at|by) (?:the|"
        r"its|their) (?:\w+ )?(?:fastest|slowest|quickest|strongest|weakest|highest)",
        "wages in Japan rose at the fastest",
        weight=3,
    ),
    cue(
        TYPE,
        "number of",
        r"(?:number of|total) (?:company |corporate |new |registered |personal )?(?:insolvencies|"
        r"bankruptcies|unemployed|jobless|tourists|births|visitors to [A-Z])",
        "number of company insolvencies",
        weight=3,
        needs="percent count",
    ),
    cue(
        TYPE,
        "currency policy",
        rf"{verbs('devalue revalue unpeg')}|{verbs('peg')} (?:its |the |their )?(?:\w+ )?(?:currency|peso|lira|naira|rupee|dollar|yuan|franc|krona|krone|pound|dinar)|(?:peso|lira|naira|rupee|dollar|yen|yuan|rouble|franc|"
        rf"krona|krone|pound|dinar|currency) (?:was |is |were )?(?:allowed to float|devalued|pegged|"
        rf"unpegged)|capital controls",
        "devalued",
        weight=3,
        declines=("pegged the loss at",),
    ),
    cue(
        TYPE,
        "budget and law",
        rf"(?:parliament|senate|congress|bundestag|knesset|lawmakers|mps|"
        rf"house)~(?:{verbs('pass approve adopt reject')})~budget|{verbs('raise cut increase lower abolish')}~(?:vat|"
        rf"value-added tax|income tax|corporation tax|sales tax|retirement age|minimum wage|pensions?)|"
        rf"state budget|spending review",
        "parliament passed the budget",
        "raised VAT",
        weight=3,
    ),
    cue(
        TYPE,
        "leaders",
        rf"(?:{LEADER})~(?:resigned|resigns|was ousted|stepped down|won|was sworn in|sworn in|collapsed|"
        rf"collapses|toppled|survived|elected)|elected~(?:prime minister|president|chancellor|premier)|"
        rf"confidence vote|vote of (?:no )?confidence|coalition talks|general strike|coup",
        "prime minister resigned",
        "coalition talks",
        weight=3,
    ),
    cue(
        TYPE,
        "unrest and peace",
        r"state of emergency|martial law|peace (?:accord|deal|agreement|talks|treaty)|ceasefire|"
        r"(?:protests?|riots?|unrest) (?:against|over|spread|in the capital)|trade war|invasion of|"
        r"civil war",
        "state of emergency",
        weight=3,
    ),
    cue(
        TYPE,
        "imf",
        r"(?:imf|international monetary fund|world bank)~(?:released|approved|disbursed|agreed|lent|"
        r"tranche|loan|programme|bailout|said|warned|urged)",
        "IMF released",
        weight=3,
    ),
    cue(
        TYPE,
        "public debt",
        r"(?:public|national|government|sovereign) debt~(?:at|of|to|stands|stood|reached)|(?:percent|per cent) of gdp",
        "public debt stands",
        weight=3,
        needs="percent money",
    ),
    cue(TYPE, "factory-gate prices", rf"(?:prices at the factory gate|factory-gate prices|retail (?:spending|turnover|volumes)|consumer (?:spending|borrowing|credit)|household (?:spending|consumption|income)|(?:industrial|factory|construction|services|manufacturing) (?:output|production|orders|activity|sector)|exports|imports|building starts|vacancies|the cost of living|living costs|real wages)~(?:{MOVES}|{verbs('sag retreat rebound bounce tumble sink stagnate flatline ebb moderate firm recover contract plummet inch creep')})", "Prices at the factory gate retreated", "Retail spending rebounded", weight=3, needs="percent points money"),
    cue(TYPE, "index crossed a mark", r"(?:purchasing managers[’'] index|pmi|confidence|sentiment|climate) (?:index |gauge |survey |indicator )?(?:[\w’'-]+ ){0,4}?(?:above|below|to|at|under|past|over) #", "purchasing managers' index crept back above 50", weight=3),
    cue(TYPE, "a cut of basis points", rf"(?:{BANK}|policymakers|governor)~(?:cut|hike|increase|rise|reduction|move|easing|tightening) of (?:#|a (?:quarter|half))|(?:quarter|half)-(?:percentage-)?point (?:cut|hike|rise|increase|reduction)|rate-setters (?:voted|split|left|kept|cut|raised)|(?:#|fifty|twenty-five)[- ]basis[- ]points? (?:cut|hike|rise|increase|reduction)", "central bank surprised with a cut of 50", "quarter-point cut", weight=3),
    cue(TYPE, "government falls apart", r"(?:coalition|government|cabinet|parliament)~(?:fell apart|falls apart|fell|falls|falling apart|collapsed?|breaks? up|broke up|survives?|survived|dissolved?|was dissolved|was toppled|lost (?:its|a|the) (?:majority|vote)|resigned|quit)", "coalition in The Hague fell apart", weight=3),
    cue(TYPE, "shutdown of government", r"(?:government|federal) shutdown|debt (?:ceiling|brake|limit)|spending (?:ceiling|cap|freeze|cuts)|fiscal (?:package|rules?|stimulus|deficit|plan)|stimulus (?:package|plan|bill|cheques?|checks?)|austerity (?:budget|measures|package|plan)|default on (?:its|the) (?:debt|bonds)", "government shutdown", "debt brake", weight=3),
    cue(TYPE, "tax thresholds", rf"{verbs('raise cut increase lower abolish freeze scrap double halve reverse delay introduce')}~(?:tax(?:es)? (?:thresholds?|bands?|allowances?|breaks?|credits?)|(?:income|corporate|corporation|payroll|sales|wealth|inheritance|capital gains|fuel|stamp)[- ](?:tax(?:es)?|duty|duties|levy)|national insurance|state pension|child benefit|welfare|benefits)", "froze income-tax thresholds", weight=3),
    cue(TYPE, "budget speech", r"(?:spring|autumn|draft|supplementary|emergency|election|mini|state|federal) budget(?! (?:airline|carrier|hotel|retailer|phone|brand|range))", "autumn budget", weight=1),
    cue(TYPE, "economy grew", r"(?:economy|economic output|output|growth) (?:in [\w ]{3,25} )?(?:grew|shrank|expanded|contracted|stalled|stagnated|slowed|picked up|cooled|lost steam|flatlined|barely grew|rebounded|accelerated)", "economy stalled", weight=2),
    cue(TYPE, "currency regime", r"(?:adopt(?:s|ed)?|joined|joins|join|leave|leaves|left) the (?:euro|single currency|eurozone|european union|eu|wto|oecd|brics|nato)", "adopted the euro", weight=3),
    cue(TYPE, "people count", r"(?:population|births|deaths|life expectancy|migration|immigration|household debt|savings rate|poverty|homelessness)~(?:rose|fell|grew|shrank|declined|increased|dropped|hit|reached|stood|climbed|slipped|doubled|dipped|surpassed|passed)", "population fell", weight=2, needs="figure"),
    cue(TYPE, "in and out of work", r"(?:out of work|without (?:a job|work)|seeking work|in work|claiming (?:jobless|unemployment) benefits?|on the dole|(?:jobless|unemployment|dole) (?:rolls|queue|queues|claims|total))", "out of work", weight=2, needs="percent count", not_after="could be|will be|would be|may be"),
    cue(TYPE, "rates on hold", rf"{verbs('keep leave hold')}~(?:rates?|borrowing costs|policy)~(?:on hold|steady|unchanged|at #|where|untouched|pat)|(?:rates?|borrowing costs|policy) (?:was|were|will be|would be|stays?|stayed|remains?|remained|stands?|to be|is|are) (?:kept|left|held|on hold|unchanged|cut|raised|lowered|at #|lifted|trimmed)|(?:easing|tightening|hiking|rate-cutting) cycle|(?:on hold|stood pat|stands pat|sat tight)", "left rates where", "rates were held", weight=2),
    cue(TYPE, "election called or held", rf"{verbs('call hold win lose postpone schedule contest cancel annul')}~(?:early |snap |fresh |general |presidential |parliamentary |local |regional |mayoral )*(?:elections?|referendum|vote of confidence|poll|run-off|re-?election)|elections? (?:was|were|will be|is|are|to be) (?:called|held|brought forward|postponed|annulled|won|due)|(?:was|were|be|is) (?:sworn in|re-?elected|inaugurated|impeached|voted out)|(?:took|takes|take|leaves?|left) office|(?:polls?|surveys?) (?:puts?|gives?|gave|show(?:s|ed)?|suggest(?:s|ed)?) (?:the|his|her|support|him|her|that)", "called early elections", "was sworn in", weight=2),
    cue(TYPE, "budget presented", rf"{verbs('unveil present table deliver adopt pass approve reject block publish draft')}~(?:the |a |an |its |his |her )?(?:[\w’'-]+ )?(?:budget|spending plan|fiscal plan|tax package|tax reform|pension reform|mini-budget|finance bill)", "unveiled a draft budget", weight=3),
    cue(TYPE, "more measures of the economy", rf"(?:wage growth|average (?:earnings|wages|pay)|productivity|job vacancies|job openings|(?:foreign|currency|gold|fx) reserves|(?:home|house|new-home|existing-home) sales|mortgage (?:approvals|rates|lending)|visitor numbers|foreign visitors|harvests?|grain output|power consumption|electricity demand|goods exports|merchandise (?:exports|imports)|shipments abroad|trade with|tax take|state revenues?|bond yields|money in circulation|lending to (?:households|companies|firms)|bank lending|new lending|credit growth|consumption|capital outflows?|start-?ups registered|company failures)~(?:{MOVES}|{verbs('sag retreat rebound bounce tumble sink stagnate ebb recover swell shrink balloon double halve dwindle')}|at|of|by)", "Wage growth slowed", "foreign reserves dwindled", weight=3, needs="percent points money count"),
    cue(TYPE, "treaty", rf"{verbs('sign ratify suspend quit leave join renegotiate')}~(?:treaty|truce|ceasefire|trade (?:deal|pact|agreement|accord)|free-trade|customs union|peace (?:deal|plan)|armistice|accession)", "ratified the trade pact", weight=3),
    cue(TYPE, "trade of a country", r"(?:trade|budget|fiscal|current[- ]account|pension) (?:surplus|deficit|gap|shortfall|hole)", "trade gap", weight=2, needs="money percent"),
    cue(TYPE, "indicator at an extreme", rf"(?:inflation|deflation|unemployment|joblessness|employment|jobless rate)~{MOVES} to (?:its|a|an|the|their)~(?:highest|lowest|high|low|record|peak)", "Unemployment rose to a three-year high", weight=3),
    cue(TYPE, "inflation bare", r"(?:inflation|deflation|stagflation|recession|unemployment|joblessness|jobless rate|gdp|gross domestic product|gross national income)", "unemployment", weight=1, needs="percent points money"),
    cue(TYPE, "minister and the state's purse", r"(?:finance minister|chancellor|treasury|treasury secretary|finance ministry|government) (?:will |would |has |is to |plans to |may )*(?:borrow|spend|hand out|subsidi[sz]e|cut spending|raise taxes|cut taxes|freeze spending|balance)", "government will borrow", weight=2),
)
