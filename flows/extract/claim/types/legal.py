"""Legal: suits, fines, probes, claims, insolvency."""

from flows.extract.claim.cue import HEDGE, cue, nouns, verbs

TYPE = "legal"
INVESTIGATOR = nouns(
    "prosecutor|police|investigator|detective|officer|court|judge|tribunal|regulator|watchdog|"
    "authority|agency|department|commission|ministry|bureau|inspector|arbitrator|panel|jury|lawyer|"
    "supervisor|serious_fraud_office|magistrate"
)
PROBE = (
    r"(?:investigations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)|proceedings|special audit|"
    r"criminal case|antitrust case)"
)
SUIT = (
    r"(?:lawsuits?|suits?|class[- ]actions?|collective actions?|legal action|court case|legal "
    r"claims?|damages claims?|criminal complaints?|complaints?|legal battle|(?:patent|trademark|"
    r"arbitration|fraud|bribery|libel|corruption|antitrust|copyright|libor|tax) (?:case|dispute|"
    r"suit|trial|claim))"
)
MONEY = r"(?:[A-Z]{2,3}\$? ?|[$€£¥₩₹])?#"

CUES = (
    cue(TYPE, "form a cartel", rf"(?:{verbs('form run operate join organise lead break_up expose')}|took part in|taking part in|part of|member of)~cartels?(?! (?:office|authority|authorities|law))", "run a cartel", "taking part in cartels",
        weight=3, declines=("asked the cartel office",)),
    cue(TYPE, "sue", rf"{verbs('sue')}", "sued", weight=3),
    cue(TYPE, "suit", rf"{SUIT}(?: (?:against|filed|by|from|over|was|seeks|accus\w+))?", "lawsuit against", weight=2),
    cue(
        TYPE,
        "bring a suit",
        rf"{verbs('file bring join launch win lose dismiss settle drop face lodge defend open hear')}~{SUIT}|{verbs('take drag haul')}~to "
        rf"court|(?:goes|go|went|going) to court",
        "joined the collective action",
        "take the seller to court",
        weight=3,
    ),
    cue(
        TYPE,
        "fine",
        rf"(?:{verbs('fine penalise penalize')} (?:the|a|an|it|(?-i:[A-Z])\w+)|(?:a|the|record|total|"
        rf"its)~(?:fine|penalty|penalties|fines) (?:of|for|over|from|imposed|was|is|on)|(?:million|"
        rf"billion|bn|m) (?:fine|penalty|settlement))",
        "fined the",
        "a fine of",
        "million fine",
        weight=3,
    ),
    cue(TYPE, "fined somebody", r"fined", "fined", weight=3),
    cue(TYPE, "objections", r"statements? of (?:objections?|claim|case|charges?)", "statement of objections", weight=3),
    cue(TYPE, "verdict due", r"(?:court hearings?|verdicts?|rulings?|judge?ments?|sentencing|trials?) (?:is|are|was|were|will be|has been|have been)(?: not)? (?:expected|due|set|scheduled|listed|fixed|adjourned|postponed|put off|heard|handed down|delivered|read)|hearings? (?:is|was|has been) (?:set|scheduled|fixed|listed)~(?:before|in|at) (?:the |a )?(?:\w+ )?(?:court|tribunal|judge)", "verdict is expected", weight=3),
    cue(TYPE, "appeal made", r"(?:an|the|its|their|any) appeals? (?:is|was|were|has been|will be|have been) (?:waived|lodged|filed|withdrawn|dropped|heard|dismissed|rejected|allowed|upheld)", "an appeal was lodged", weight=3),
    cue(
        TYPE,
        "hit with a fine",
        rf"{verbs('hit slap face overturn uphold impose pay reduce annul cut appeal')}~(?:fines?|penalt(?:y|ies))",
        "hits network with record penalty",
        weight=3,
    ),
    cue(
        TYPE,
        "probe",
        r"(?:investigations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)|raid(?:s|ed)?|inspections?) "
        r"(?:into|by|of|over|against|on|has|had|was|is)",
        "investigation into",
        weight=2,
    ),
    cue(
        TYPE,
        "investigate",
        rf"{verbs('investigate probe raid indict arrest prosecute accuse convict acquit subpoena jail allege')}",
        "investigating",
        weight=2,
        declines=("in charge of",),
    ),
    cue(
        TYPE,
        "authority investigates",
        rf"{INVESTIGATOR}(?: (?:in|of|from) [\w’' ]{{2,25}}?)?(?: (?:has|have|had|is|are|was|were|"
        rf"also))* "
        rf"(?:{verbs('search raid investigate probe subpoena question charge detain arrest indict accuse allege sue seize summon')}|"
        rf"(?:look|looks|looked|looking) into)(?! (?:said|told))",
        "Prosecutors in Munich searched",
        "investigators are looking into",
        weight=3,
    ),
    cue(
        TYPE,
        "accident investigators",
        r"(?:safety|accidents?|crash|marine|rail|air|transport(?:ation)?)(?: (?:safety|accidents?))? "
        r"investigat(?:ors?|ion (?:authority|board|bureau|branch|commission|agency))",
        "safety investigation authority",
        "accident investigators",
        weight=2,
    ),
    cue(
        TYPE,
        "open a probe",
        rf"{verbs('open launch start begin close drop conduct order widen face')}~{PROBE}(?: (?:into|"
        rf"against|over|by|of)[^.;,]{{3,70}})?",
        "opened an investigation",
        weight=3,
    ),
    cue(
        TYPE,
        "court",
        r"(?:courts?|judges?|justice|tribunal|jury|arbitrators?|arbitration panel|panel|prosecutors?|"
        r"magistrates)(?: in (?-i:[A-Z])\w+)?~(?:ruled?|rules|ordered|orders|dismissed|upheld|rejected|"
        r"found|awarded|approved|said|granted|blocked|overturned|threw out|throws out|refused|sided|"
        r"convicted|sentenced|cleared|struck down|annulled|refuses)",
        "court ruled",
        "judge dismissed",
        weight=3,
    ),
    cue(
        TYPE,
        "settle",
        rf"(?:{verbs('settle')}~(?:case|claims?|charges|lawsuits?|suit|dispute|allegations)|(?:agreed|"
        rf"agrees) to pay(?!~for (?:control|all|half|the (?:company|business|rest)|# ?(?:%|per cent|percent)))|settlement (?:of|with)|out-of-court settlement)",
        "settled the case",
        "agreed to pay",
        weight=3,
    ),
    cue(
        TYPE,
        "demand back",
        r"(?:ask(?:s|ed)?|demand(?:s|ed|ing)?|want(?:s|ed)?(?! to)|order(?:s|ed)?|seek(?:s|ing)?|"
        r"sought)~(?:refund|return of|back|repayment|compensation|damages|(?:unpaid|back) "
        r"(?:tax(?:es)?|rent|wages))",
        "asked for the return of",
        "demands refund",
        weight=3,
    ),
    cue(
        TYPE,
        "repay",
        rf"(?:{verbs('repay refund reimburse compensate')}|to (?:repay|pay back)|days to repay|gets? its money back)",
        "repay",
        weight=2,
        needs="money date",
    ),
    cue(
        TYPE,
        "complaint received",
        r"(?:received|filed|lodged|made|submitted)~(?:complaint|appeal|claim|petition)",
        "received a complaint",
        weight=3,
    ),
    cue(TYPE, "appeal", rf"{verbs('appeal')} (?:against|to|the)|(?:will|would|to) appeal", "appeal against", weight=2),
    cue(
        TYPE,
        "drop a claim",
        rf"{verbs('drop withdraw abandon waive')} (?:its|the|their) (?:claim|case|suit|appeal|lawsuit|complaint)",
        "drop its claim",
        weight=3,
    ),
    cue(
        TYPE,
        "guilty",
        r"(?:pleaded|pleads|plead|found) (?:not )?guilty|(?:market|accounting|tax|bribery|"
        r"price-fixing) (?:abuse|fraud|evasion|cartel)|wrongdoing|insider (?:dealing|trading)|"
        r"money[- ]laundering|manslaughter|embezzlement",
        "pleaded guilty",
        weight=2,
    ),
    cue(
        TYPE,
        "charged",
        r"(?:was|were|been|is|are|being) (?:charged with|charged|indicted|arrested|sentenced|convicted|"
        r"acquitted|accused|jailed|detained|questioned|tried|sued|fined|subpoenaed|extradited)(?! "
        r"(?:at|for use|in (?:the )?(?:first|second|early|late|January|February|March|April|May|June|July|August|"
        r"September|October|November|December)|out|on (?:patients|mice|volunteers)))",
        "were charged",
        weight=3,
    ),
    cue(
        TYPE,
        "jailed",
        r"(?:jailed|sentenced|arrested|detained|indicted|extradited|convicted) (?:for|to|on|over|in|of|"
        r"after)|(?:jail|prison) (?:term|sentence)|years in (?:jail|prison)",
        "jailed for",
        weight=3,
    ),
    cue(
        TYPE,
        "trial",
        r"(?:trial|hearing|proceedings|investigation|probe|inquiry|case) (?:is|was|will|began|begins|"
        r"starts|started|opens|opened|ended|of|against|scheduled)",
        "trial is",
        weight=2,
        needs="date person company",
    ),
    cue(
        TYPE,
        "hearing in a case",
        r"(?:hearing|trial|verdict|ruling|judgment)~(?:case|trial|lawsuit|dispute|suit|appeal)|"
        r"(?:trial|court hearing) of (?:the|a|its)",
        "hearing in the patent case",
        weight=2,
    ),
    cue(
        TYPE,
        "case closed",
        rf"{PROBE}(?: [\w’' ]{{3,50}}?)? (?:was|were|has been|have been|is) (?:closed|dropped|opened|"
        rf"launched|widened|concluded|suspended|shelved)",
        "probe into pricing has been closed",
        weight=3,
    ),
    cue(
        TYPE,
        "pay a penalty",
        rf"{verbs('pay')}~(?:instal?ment|restitution|penalty|fine|damages|compensation|settlement|to "
        rf"(?:resolve|settle|end))|paid (?:about |some )?{MONEY}~in (?:a|the|an)~case",
        "pay its first instalment",
        weight=3,
    ),
    cue(
        TYPE,
        "prosecution agreement",
        r"(?:deferred|non-)[- ]?prosecution agreement|plea (?:deal|agreement)|consent order",
        "deferred prosecution agreement",
        weight=3,
    ),
    cue(
        TYPE,
        "forfeit",
        r"(?:forfeiture|restitution|disgorgement|penalty) (?:of|to|and)",
        "restitution to",
        weight=3,
        needs="money",
    ),
    cue(
        TYPE,
        "hand over profit",
        rf"{verbs('hand pay give')} (?:over|back)|unlawful profits?",
        "unlawful profit",
        weight=2,
        needs="money",
    ),
    cue(
        TYPE,
        "asking for money",
        rf"{verbs('ask demand claim')} (?:for )?(?:about |some |at least |up to |more than )?{MONEY}",
        "asking for about $500",
        weight=2,
        needs="money",
    ),
    cue(
        TYPE,
        "damages",
        rf"{verbs('award win seek claim demand order')}~(?:in )?(?:damages|compensation)|(?:accus|"
        rf"alleg)(?:es?|ed|ing)~of (?:copying|stealing|fixing|misleading|breaching|violating|hiding|"
        rf"cheating)",
        "awarded the plaintiff $42 million in damages",
        weight=3,
    ),
    cue(
        TYPE,
        "insolvency",
        rf"(?:administrators?|receivers?|liquidators?|insolvency administrator)~(?:appointed|called in|"
        rf"took over|take over|said)|(?:called|call|calls|calling) in (?:the )?(?:administrators|"
        rf"receivers|liquidators)|{verbs('fall collapse go slide place slip plunge put enter')}~(?:into )?"
        rf"(?:administration|receivership|liquidation|insolvency|bankruptcy)(?! (?:building|office|costs?|fees?))"
        r"|chapter (?:7|11)|(?:fil(?:ed|es?|ing)|seeks?|sought|applied|petition)~(?:bankruptcy|insolvency|administration|"
        r"receivership|creditor protection|bankruptcy protection)|(?:declared|was declared|went|goes|gone|go) "
        r"(?:bankrupt|bust|insolvent)|(?:creditor|bankruptcy) protection|insolvency|ceased? trading",
        "administrators have been appointed",
        "collapsed into administration",
        "filed for bankruptcy",
        weight=3,
    ),
    cue(
        TYPE,
        "search",
        r"(?:searched|raided|seized|searches) (?:the )?(?:offices|headquarters|homes?|premises|"
        r"documents|computers|villas?)",
        "searched the offices",
        weight=3,
    ),
    cue(
        TYPE,
        "in court",
        r"(?:denied|denies) (?:any |all )?(?:wrongdoing|the (?:charges|accusations)|liability)|"
        r"(?:patent|copyright|trademark) infringement|(?:was|were|been) ordered (?:\w+ )?(?:by "
        r"[\w ’']+ )?to (?:pay|repay|return|refund)",
        "denied any wrongdoing",
        weight=3,
    ),
    cue(TYPE, "injunction", r"injunctions?|restraining orders?|(?:has|have|had) gone to court", "injunction", "had gone to court", weight=3),
    cue(
        TYPE,
        "settled for so much",
        rf"{verbs('settle')}(?: with [^.;,]{{2,40}})? for {HEDGE}{MONEY}",
        "settled for $210",
        weight=3,
        needs="money",
    ),
    cue(
        TYPE,
        "a judge is to",
        r"(?:judges?|court|tribunal|magistrate)(?: in (?-i:[A-Z])[\w-]+)? (?:is|are|was|has|will|would|must|still)(?: due)?(?: to| still)? "
        r"(?:approve|sign off|hear|rule|decide|sentence|weigh|confirm)",
        "a judge is to approve",
        weight=3,
    ),
    cue(
        TYPE,
        "an accident's investigators",
        r"(?:accident|crash|air|rail|marine|fire|safety|maritime) (?:investigat(?:ors?|ion (?:board|bureau|branch|agency|authority))|board|commission)"
        r"~(?:publish(?:es|ed)?|reports?|reported|find|found|releas\w+|laid|said|conclud\w+|present\w+|blam\w+)",
        "accident investigators published",
        weight=3,
    ),
    cue(
        TYPE,
        "dropped in return for",
        rf"{verbs('drop withdraw end settle abandon')}(?: [\w’']+){{1,4}} in (?:return|exchange) for",
        "dropped it in return for",
        "ended the dispute in exchange for",
        weight=3,
    ),
    cue(
        TYPE,
        "thrown out",
        r"(?:suit|case|appeal|claim|charges|lawsuit|complaint)s? (?:was|were|has been|have been) (?:thrown out|tossed|dismissed|withdrawn|settled|rejected)|arrest warrant|warrant for",
        "appeal was thrown out",
        "arrest warrant",
        weight=3,
    ),
    cue(
        TYPE,
        "settlement talks",
        r"(?:settlement|plea) (?:talks|negotiations|offers?|deal)",
        "settlement talks",
        weight=3,
    ),
    cue(TYPE, "fight it in court", rf"{verbs('challenge contest fight dispute')}~(?:in|before) (?:(?:the|an?|its) )?(?:[\w-]+ ){{0,2}}(?:courts?|tribunal)|{verbs('challenge contest')} (?:the|this|that|its|his|her|their) (?:[\w-]+ ){{0,2}}(?:ruling|verdict|fine|penalty|judge?ment|order(?! book))",
        "would challenge the ruling in court", "is contesting the fine", weight=3),
    cue(TYPE, "arbitration", rf"{verbs('start begin file launch drop win lose settle face enter open withdraw submit refer take')}~arbitration|arbitration (?:proceedings|claims?|award|hearing|tribunal|court|in|over|against|which|that|was|has)", "dropped the arbitration", "refer it to arbitration", weight=3),
    cue(TYPE, "taken for questioning", r"(?:taken|led|hauled|brought|called|summoned)~(?:for|into) (?:questioning|investigation|interrogation|custody)|(?:held|placed|remanded) in custody|(?:is|are|was|were|been|being|placed|comes?|came) under (?:criminal |formal |police )?investigation", "was taken away for questioning", "is under criminal investigation", weight=3),
    cue(TYPE, "a ruling is awaited", rf"{verbs('expect await anticipate')}~(?:rulings?|verdict|judge?ment|court decision)", "does not expect a ruling", weight=3),
    cue(TYPE, "heard by a judge", r"(?:hearing|trial|proceedings)s? (?:before|in front of) (?:an? |the )?(?:[\w’'-]+ ){0,3}?(?:judges?|justice|courts?|tribunal|magistrates?|jury)", "first hearing before Judge", "trial before a federal jury", weight=3),
    cue(TYPE, "go before a court", rf"(?:{verbs('take bring drag haul refer carry')}~(?:to|before)|{verbs('go turn')}(?: back)? (?:to|before)) (?:an? |the |another )?(?:[\w’'-]+ ){{0,3}}?(?:(?:supreme |high |appeals? )courts?|courts?|tribunal|council of state|(?:enterprise|commercial|administrative|appeals?|labour) chamber|ombudsman|arbitrators?)(?! (?:documents|papers|filings?|house|records))",
        "take the vote to the Enterprise Chamber", "will go to the Council of State", "go before the Supreme Court", weight=3),
    cue(TYPE, "opens a case against", rf"{verbs('open start launch initiate begin')} (?:an? |the |its )?(?:[\w-]+ ){{0,2}}(?:process|procedures?|case|file|dossier)[^,;.]{{0,40}}? against", "opened a process in October against", weight=3),
    cue(TYPE, "insurers settle", rf"(?:insurers?|underwriters?) (?:(?:have|has|had|will|would|are|is|to) )*(?:agreed to pay|(?:to )?{verbs('pay offer settle reject dispute contest')})(?! (?:out )?(?:more|less|bonuses|dividends?|\w+ dividends?))", "insurers have offered 60%", weight=3),
    cue(TYPE, "insurance claim", rf"{verbs('file lodge submit make')} (?:an? |the |its )?(?:insurance )?claim (?:for|with|under)|{verbs('put')} in an? (?:insurance )?claim|claim for (?:a |the )?total loss|{verbs('get receive collect recover')} {HEDGE}{MONEY}[^.;]{{0,20}}? from (?:its|the|their) (?:insurers?|underwriters?)", "put in a claim", "receive $203 from the insurers", weight=3),
    cue(TYPE, "unsecured creditors", r"(?:unsecured|secured|trade|priority|preferential|ordinary) creditors|cents (?:on|in) the dollar|pence in the pound", "unsecured creditors", weight=2),
    cue(TYPE, "stay of creditors", r"(?:stay|moratorium|protection from creditors|creditor protection)(?: of [\w ]{3,25})?(?:, [^,;.]{3,60},)? (?:now |was |is |has been |to )*(?:runs?|ran|expires?|ends?|extended|granted|lapsed?|lifted)", "stay was extended", weight=3),
    cue(TYPE, "went under", r"(?:goes|went|gone|go) under(?= (?:on|in|with|last|this|after|when|owing)|[,.]|$)", "went under on", weight=3, declines=("went under the bridge",)),
    cue(TYPE, "special committee", r"(?:special|independent|investigation) committee (?:of|set up|appointed|is|was|has|will)|(?:internal|independent|outside) (?:inquiry|investigation|probe|review) (?:of|into|found|has|is|was|by)", "special committee of", weight=2),
    cue(TYPE, "challenge the award", rf"{verbs('challenge contest appeal dispute')} (?:the|this|that|its) (?:award|decision|result|outcome|annulment|exclusion|claims?)", "challenge the award", weight=2),
)
