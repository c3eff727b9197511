"""Analyst views: ratings of shares and of credit, targets, opinions."""

from flows.extract.claim.cue import MONEY, cue, verbs
from flows.extract.claim.types.forecast import COMPARED

TYPE = "analyst_view"
ANALYST = (
    r"(?:analysts?|strategists?|economists?|researchers?|brokers?|brokerages?|portfolio "
    r"managers?|fund managers?|investment officer|short sellers?|industry (?:watchers|observers|"
    r"experts)|observers|sceptics|skeptics|commentators|market watchers)"
)
OPINES = verbs(
    "say write note point_out argue believe warn praise call reckon estimate suggest tell think see "
    "add comment caution describe welcome question doubt wonder worry fear like dislike cheer "
    "criticise criticize remain"
    " prefer recommend regard consider judge rate agree disagree attribute view advise"
)
QUOTE = r"[“\"‘']?"
GRADE = (
    QUOTE
    + r"(?:strong buy|buy|sell|hold|neutral|overweight|underweight|equal-?weight|outperform|underperform|market perform|reduce|add|accumulate)[”\"’']?"
)
AGENCY = (
    r"(?:moody[’']s|fitch|s&p(?: global)?(?: ratings)?|standard & poor[’']s|dbrs|"
    r"(?:credit[- ])?rating agenc(?:y|ies)(?: (?-i:[A-Z])\w+)?|credit agency)"
)
RERATES = verbs(
    "cut raise lower lift downgrade upgrade affirm confirm put place assign revise change withdraw "
    "keep move strip knock"
)
GRADED = GRADE[len(QUOTE) :]
NAME = r"(?-i:[A-Z])[\w&.’'-]+"

CUES = (
    cue(
        TYPE,
        "rating",
        rf"{verbs('lower raise cut upgrade downgrade lift reiterate maintain keep initiate trim increase reduce affirm')}~(?:ratings?|"
        rf"price targets?|target prices?|targets? (?:for|on) (?:the|its) (?:shares?|stock)|"
        rf"recommendation|the (?:stock|shares) (?:to|from))",
        "lowered its rating",
        "cut its target price",
        "downgraded the stock to",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "rates the shares",
        rf"{verbs('rate')} (?:(?:the |its )?(?:shares|stock|company)|it|{GRADE})",
        "rate the shares",
        "rated overweight",
        weight=3,
        modality="opinion",
    ),
    cue(TYPE, "price target", r"(?:price target|target price)", "price target", weight=2, modality="opinion"),
    cue(TYPE, "target moved", rf"{verbs('raise cut increase lower trim lift reduce take move nudge')} (?:its|their|the|his|her) target(?: (?:for|on) [\w’'&.-]+(?: [\w’'&.-]+){{0,2}}?)?(?: down| up)? (?:to|from) {MONEY}(?: (?:rupees|pence|p|won|yen|yuan|euros?|dollars?|kroner|kronor|crowns|francs|lira|zlotys?|cents|pounds|rand))? (?:from|to) {MONEY}(?! ?(?:million|billion|trillion|bn|mn|m))", "increased its target to $118 from $110", weight=3, modality="opinion", declines=("raised its target to $4 billion from $3 billion",)),
    cue(
        TYPE,
        "analysts said",
        rf"{ANALYST}(?: (?:at|from|with|of) (?-i:[A-Z])[\w&.’' -]{{2,40}}?)?,? (?:in a (?:research "
        rf")?note,? )?(?:also |have |had |were |are |still |mostly |who cover the \w+,? )?(?:{OPINES}|"
        rf"unimpressed|split|divided|sceptical|cautious|wary|upbeat|positive)",
        "analysts said",
        "Analysts at Norden Bank wrote",
        weight=3,
        modality="opinion",
        not_after=COMPARED,
    ),
    cue(
        TYPE,
        "named analyst thinks",
        rf"{ANALYST} {NAME}(?: {NAME}){{0,2}}(?:,[^,.;]{{3,50}},)?(?: of {NAME}(?: {NAME})?)? {OPINES}",
        "Analyst Takeshi Mori doubts",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "according to a note",
        r"according to (?:an?|the|its) (?:(?:research|client|analyst|investor|broker|credit)[’']?s? )?note(?:~| )(?:by|from)",
        "according to a note published by",
        "according to a research note from",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "an analyst's verb",
        rf"{ANALYST} (?:at|with|from|of|for) [^.,;]{{2,40}}?,? {OPINES}",
        "economist at Nordhaus Bank called",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "comments an analyst",
        rf"(?:comments?|commented|according to|in the view of|for) "
        rf"[\w’'& -]{{0,30}}?{ANALYST}|{ANALYST} (?:comments?|commented|explained)",
        "According to Baader's analysts",
        weight=2,
        modality="opinion",
    ),
    cue(
        TYPE,
        "said an analyst",
        rf"(?:{verbs('say write note argue warn add reckon comment')}) {NAME}(?: {NAME}){{0,3}},? "
        rf"(?:an?|the|who|chief|senior|lead)? ?(?:\w+ ){{0,2}}(?:analyst|strategist|economist|"
        rf"researcher|fund manager|portfolio manager|covers|follows)",
        "said Lena Ost, an analyst",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "an analyst at",
        rf"(?:analyst|strategist|economist|researcher|portfolio manager|investment officer|chief "
        rf"investment strategist) (?:at|with|from|"
        rf"of) {NAME}(?: {NAME}){{0,3}},? {verbs('say note point_out argue believe warn add write lower raise cut call tell think')}",
        "analyst at Norden Bank said",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "of an asset manager",
        r"(?:for|says|said|thinks|believes) (?-i:[A-Z])\w+ (?-i:[A-Z])\w+ (?:of|at) (?:[\w&]+ "
        r"){1,3}(?:asset management|capital|securities|research|wealth|investments?|partners|advisors)",
        "For Sarah Minto of Bluewater Asset Management",
        weight=2,
        modality="opinion",
    ),
    cue(
        TYPE,
        "in a note",
        r"in a (?:research |client )?note|note to (?:clients|investors)",
        "in a note",
        weight=2,
        modality="opinion",
    ),
    cue(
        TYPE,
        "put to a rating",
        rf"{verbs('cut raise put upgrade downgrade move lift lower')}[^.;]{{0,50}}? to {GRADE}",
        "cut it to hold",
        weight=3,
        modality="opinion",
    ),
    cue(TYPE, "grade repeated", rf"{verbs('reiterate reaffirm maintain')} (?:its |the |a )?{GRADE}", "reiterated buy", weight=3, modality="opinion"),
    cue(
        TYPE,
        "grade given",
        rf"{GRADED} (?:rating|recommendation|call|stance|view)|(?:a|its|their|rate it a|remains a|"
        rf"consensus is) {GRADE}(?= ?(?:[.,;]|$|at|on|in|with|among))|top pick",
        "sell recommendation",
        "top pick",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "coverage",
        rf"{verbs('initiate start resume begin assume launch drop')} (?:research )?coverage",
        "started coverage",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "rating agency",
        rf"{AGENCY}(?: has| have| had| also)? {RERATES}",
        "Moody's cut",
        "Fitch affirmed",
        weight=3,
        modality="fact",
    ),
    cue(
        TYPE,
        "rating agency warns",
        rf"{AGENCY}(?: has| have| had| also)? {verbs('warn say expect view')}|credit (?:negative|positive)",
        "Fitch warned",
        weight=3,
        modality="opinion",
    ),
    cue(
        TYPE,
        "credit rating",
        r"(?:credit|debt|bond|issuer|default) rating|(?:one|two|three) notch(?:es)?|(?:to|into) "
        r"junk(?: status| territory)?|investment[- ]grade|(?:watch|"
        r"review) for (?:a |an )?(?:possible )?(?:down|up)grade|(?:negative|positive|stable) outlook",
        "credit rating",
        "one notch",
        weight=2,
        modality="fact",
    ),
    cue(
        TYPE,
        "credit outlook",
        rf"{verbs('cut raise lower lift revise change move')}~outlook[^.;]{{0,40}}? to (?:stable|negative|positive)",
        "lifted its outlook on the miner to stable",
        weight=3,
        modality="fact",
    ),
    cue(
        TYPE,
        "rated by letters",
        rf"{verbs('cut raise lower lift downgrade upgrade affirm')}[^.;]{{0,40}}? to "
        rf"(?-i:[ABC]{{1,3}}[+-]?|Ba[a123]+|B[123])",
        "downgraded the airline's debt to BB+",
        weight=3,
        modality="fact",
    ),
    cue(
        TYPE,
        "a downgrade",
        r"(?:broker |analyst )?(?:down|up)grades? (?:by|from|at|came|to)|list of favou?rites|house "
        r"view|(?:research|analysis|investment) house|(?:bull|bear) case",
        "downgrade by",
        weight=2,
        modality="opinion",
    ),
    cue(
        TYPE,
        "house call",
        r"(?:investment bank|brokerage|broker|short seller|research firm|wealth manager)(?: "
        r"(?-i:[A-Z])[\w’'&-]+){1,3} (?:named|called|put|sees|says|said|calls|thinks|cut|raised|"
        r"removed|added|likes)",
        "Short seller Grizzle Point called",
        weight=3,
        modality="opinion",
    ),
    cue(TYPE, "somebody's target", rf"{verbs('raise cut increase lower trim lift reduce keep leave')} (?:his|her) (?:price )?target", "lifted her target", weight=3, modality="opinion"),
    cue(TYPE, "with a target of", r"(?:with|and|to) (?:a|its) (?:new )?(?:price )?target of (?:[A-Z]{0,3}[$€£¥₩₹])#", "with a target of $11", weight=3),
    cue(TYPE, "gone to a grade", rf"{verbs('go move slip switch drop')} (?:back )?to (?:[“\"‘']{GRADED}|(?:market perform|neutral|overweight|underweight|outperform|underperform|equal-?weight))", "gone to “underperform”", weight=3, declines=("go to add",)),
    cue(
        TYPE,
        "odds",
        r"(?:put|puts|cut|cuts|raised|raises|sees?|saw|gave|gives) (?:the )?(?:odds|chances?|probability|likelihood) (?:of|that|at)|(?:odds|chances) of [^.;]{3,50}? (?:at|to) #",
        "put the odds of",
        weight=3,
        modality="opinion",
    ),
    cue(TYPE, "who changed his rating", r"who (?:has |had )?(?:cut|lowered|raised|lifted|maintains?|maintained|keeps?|kept|reiterates?|reiterated|rates?|rated|confirms?|confirmed) (?:his|her|the|its|their|a) [^;.]{0,40}?(?:rating|advice|recommendation|objective|target|stance|call)", "who cut his target", "who maintains his “hold” advice", weight=3),
)
