"""Statements: something said that shows no other event."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "statement"
SAYING = (
    "say tell state add announce note claim argue stress emphasise emphasize reveal disclose confirm "
    "insist comment declare explain warn reiterate write point_out promise admit acknowledge pledge "
    "reply respond"
    " clarify acknowledge retort tweet post testify contend counter respond_to lash_out protest apologise apologize regret thank praise hail welcome condemn criticise criticize defend blame "
    "complain accuse joke describe lament urge vow assure concede mention quip remark recall predict"
)
SPEAKER = nouns(
    "spokesman|spokeswoman|spokesperson|spokesmen|minister|mayor|governor|senator|official|ambassador|"
    "embassy|chief_executive|chief|ceo|boss|chairman|chairwoman|chair|founder|director|president|head|"
    "leader|manager|secretary"
    "|commissioner|group|campaigner|activist|critic|resident|opposition|general_secretary|professor|"
    "expert|lawyer|executive|company|firm|ministry|government|union|bank|airline|lender|carmaker|chipmaker|"
    "retailer|regulator|watchdog|operator|maker|developer|publisher|miner|insurer|authority|agency|court|"
    "prosecutor|federation|association|committee|airport|utility|charity|club|league|manufacturer"
)

CUES = (
    cue(TYPE, "say", rf"(?:{verbs(SAYING)}|indicated)", "said", "told", "revealed", weight=1, needs="speaker"),
    cue(
        TYPE,
        "somebody says",
        rf"{SPEAKER}(?:[’']s office)?~(?:{verbs(SAYING)}|called (?:on|for))",
        "spokesman for the cruise line said",
        "minister called on",
        weight=1,
    ),
    cue(
        TYPE,
        "says somebody",
        rf"{verbs(SAYING)} (?:a|an|the|its|one|another|their)~{SPEAKER}",
        "said a spokeswoman",
        weight=1,
    ),
    cue(
        TYPE,
        "ask for patience",
        rf"{verbs('ask call appeal_to')}~for (?:patience|calm|understanding|help|restraint|time|"
        rf"support)|call(?:ed|s|ing)? (?:on|for)",
        "asked its customers for patience",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "judges too low",
        r"(?:said|says|found|finds|considers?|argued|argues|thinks|thought|believes?)~(?:bids?|offers?|price|proposals?|terms|sum|figure|fine) (?:is|are|was|were) (?:far |much |still )?too",
        "said both bids were too",
        weight=2,
    ),
    cue(
        TYPE,
        "wrote for all to read",
        r"(?:wrote|posted|tweeted|writes|posts) (?:on|in) (?:social media|facebook|x|linkedin|instagram|twitter|weibo|threads|tiktok|(?:his|her|its|their|a|an) [\w-]+)(?: on \w+)?:",
        "wrote on social media:",
        weight=3,
    ),
    cue(TYPE, "according to", r"according to", "according to", weight=1, needs="speaker"),
    cue(
        TYPE,
        "deny",
        rf"{verbs('deny reject dismiss refute dispute')}|called? (?:the|that|it)[\w’' ]{{0,30}}[“\"]",
        "denied",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "a spokesman denies",
        rf"(?:spokes(?:man|woman|person|people)|officials?|lawyers?|managers?|management) {verbs('deny dispute refute')}~"
        rf"(?:this|that|it|the (?:reports?|claims?|allegations?|accusations?|charges?))",
        "spokesman denied this",
        weight=1,
    ),
    cue(
        TYPE,
        "decline to comment",
        r"(?:declined (?:to (?:comment|say|elaborate|confirm)|a request|an interview)|(?:did|has|have|"
        r"had) not (?:immediately )?(?:respond|reply|responded|replied|comment)|(?:could|can) not be "
        r"reached|(?:would|will) (?:not |neither [\w ]+ )?comment|no comments?|gave no (?:answer|"
        r"reason|details))",
        "declined to comment",
        weight=1,
    ),
    cue(
        TYPE,
        "letter",
        r"(?:in a letter|in a statement|in a filing|in a post|in a blog post|in an email|open letter|"
        r"in an interview|the article in|told (?:reporters|journalists|parliament|lawmakers|the "
        r"newspaper|radio))",
        "in a letter",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "issue a statement",
        rf"{verbs('issue release make publish')}~(?:statement|apology|clarification)",
        "issued a statement",
        weight=1,
    ),
    cue(
        TYPE,
        "point to",
        rf"{verbs('point')} to|asked (?:about|whether|if|why)|speaking (?:in|at|to|on|after|before)|contacted by",
        "pointed to",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "brush aside",
        rf"{verbs('brush_aside shrug_off play_down downplay brush_off wave_away laugh_off rule_out rebuff hit_back hit_out fire_back lash_out renounce rebut scoff_at defend')}(?: at| against)?",
        "brushed aside",
        "ruled out",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "float an idea",
        rf"{verbs('float raise put_forward moot air voice express share')} (?:the|an?|his|her|its|their|some|grave|deep) (?:[\w-]+ )?(?:idea|notion|prospect|possibility|concerns?|doubts?|hopes?|fears?|view|alarm|regret|confidence|frustration|anger)",
        "floated the idea",
        "voiced deep concern",
        weight=2,
    ),
    cue(
        TYPE,
        "no answer",
        r"(?:calls?|e-?mails?|messages?|requests?|questions?|letters?|inquiries) (?:to|from|by|for|sent to) [^.;]{2,60}?(?:unanswered|not returned|ignored|no reply)|not a word (?:from|came)|(?:remained|stayed|kept|has kept|remains) (?:silent|quiet|tight-lipped|mum)|(?:refused|refuses) to be drawn|(?:was|were) not (?:immediately )?(?:available|reachable)",
        "Calls to the mill went unanswered",
        "stayed silent",
        weight=2,
    ),
    cue(
        TYPE,
        "speak out",
        rf"(?:has|have|had)? ?(?:{verbs('speak')} (?:out|for the first time|publicly|about|at length|to (?:reporters|the press|a newspaper))|broke (?:his|her|its|their) silence|breaks? (?:his|her|its|their) silence|gave (?:an interview|evidence))",
        "has spoken for the first time",
        weight=2,
        needs="speaker",
    ),
    cue(
        TYPE,
        "promise to do",
        rf"{verbs('promise vow pledge swear undertake')} (?:to|not to|that|never to)",
        "promises to",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "took to the net",
        r"(?:wrote|posted|said|posting|writing) on (?:x|twitter|linkedin|facebook|weibo|instagram|truth social|telegram|social media|its website|his blog|her blog)|in a (?:tweet|podcast|memo|video message|blog|speech|televised address|social media post|note to staff)",
        "wrote on LinkedIn",
        weight=1,
    ),
    cue(
        TYPE,
        "words of others",
        r"(?:a|the|its|his|her) (?:statement|letter|memo|e-?mail|speech|apology|remarks?|comments?|denial|assurance|warning|reply|response) (?:on|from|by|to|said|says|reads?|that|made|drew|came|followed)",
        "a statement on",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "said that",
        rf"(?:{verbs(SAYING)}) (?:that|how|why|there|it (?:was|is|had|has|would|will)|he|she|they|we)",
        "warned that",
        weight=1,
        needs="",
        not_after="no|to|is|be|was|been|being|are|not|and|or",
    ),
    cue(
        TYPE,
        "quoted as saying",
        r"(?:was|were|is|been) quoted (?:as saying|by)|in (?:his|her|their|its) (?:own )?words|put it(?: this way)?|as (?:he|she|they) put it",
        "was quoted as saying",
        weight=1,
    ),
    cue(
        TYPE,
        "on the sidelines",
        r"on the (?:sidelines|margins|fringes) of|in (?:an?|his|her|the) (?:interview|speech|address|keynote|op-ed|column|podcast|radio interview|video|open letter|testimony)|(?:taking|took|fielding|fielded|answering|answered) questions",
        "in a speech",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "took a stance",
        rf"{verbs('back oppose support endorse reject applaud deplore denounce decry slam blast attack challenge question rebuke chide scold ridicule mock congratulate salute denounce')} (?:the|a|an|its|his|her|their|calls?|plans?|moves?|claims?|any|suggestions?|(?-i:[A-Z]))",
        "denounced the plan",
        weight=1,
        needs="speaker",
        not_after="to|would|will|could|can|may|might|in",
    ),
    cue(
        TYPE,
        "call something",
        rf"{verbs('call describe label brand dub')} (?:it|the|this|that|him|her|them|its|his|a|an|such|(?-i:[A-Z])\w+) ?[^.;]{{0,30}}? ?(?:as )?(?:[“\"]|an? \w+)",
        "called the plan a mistake",
        weight=1,
        needs="speaker",
    ),
    cue(
        TYPE,
        "sorry",
        r"(?:apolog(?:y|ies|ised|ized|ises|izes)|sorry|regrets?|regretted|condolences|thanked|takes? (?:full )?responsibility|took (?:full )?responsibility) (?:to|for|that|the|any|its)",
        "apologised to",
        weight=1,
        needs="",
    ),
    cue(TYPE, "called it names", rf"{verbs('call describe dismiss brand label slam hail deride')}~(?:as )?[“\"‘'][^”\"’']{{2,60}}[”\"’']", "called the findings “a relief”", weight=2),
)
