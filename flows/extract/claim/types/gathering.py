"""Gatherings: conferences, calls, meetings, and the days on which results come out."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "gathering"
MEETING = nouns(
    "conference|meeting|annual_general_meeting|annual_meeting|general_meeting|agm|egm|summit|"
    "earnings_call|conference_call|analyst_call|press_conference|news_conference|capital_markets_day|"
    "investor_day|strategy_day|board_meeting"
    "|special_session|session|hearing|trade_fair|fair|trade_show|air_show|motor_show|forum|expo|"
    "exhibition|congress|convention|vigil|seminar|symposium|conclave|retreat|briefing|roadshow|gala|ceremony|shareholder_vote|webcast|round_table|town_hall"
)
REPORT = (
    r"(?:results|earnings|figures|numbers|accounts|annual report|trading (?:update|statement)|"
    r"interim report|half-year report|full-year report|quarterly report|production report|balance sheets?)"
)
PERIOD = (
    r"(?:half-year|full-year|first-half|second-half|annual|quarterly|interim|first-quarter|"
    r"second-quarter|third-quarter|fourth-quarter)"
)
RESULTS_OF = (
    r"~(?:half-year|full-year|first-half|second-half|annual|quarterly|interim|(?:first|second|third|fourth)[- ]quarter"
    r"|\d{4})~(?:results|earnings|figures|numbers|accounts|balance(?: sheet)?)(?! (?:early|ahead of|by mistake))"
)
# On a day results come out; without one, their headline is the first of the results: "Reports Second-Quarter Results".
DAYS = r"(?:on|next|yesterday|today|tomorrow|this (?:morning|week|afternoon|month)|last|in (?:january|february|march|april|may|june|july|august|september|october|november|december))"
PEOPLE = nouns(
    "shareholder|investor|owner|member|creditor|bondholder|minister|leader|delegate|executive|"
    "representative|negotiator|board|boss|committee|jury|lawmaker|official|governor|side|bank|"
    "industry|expert|union"
)

CUES = (
    cue(TYPE, "call an assembly", rf"{verbs('call summon')} (?:an?|the|its|another) (?:(?:extraordinary|special|general|mass|works|emergency|staff|members[’']|shareholders[’']) )*(?:assembly|assemblies|meeting)", "called an extraordinary general meeting", weight=3),
    cue(
        TYPE,
        "will report",
        rf"(?:(?:report|publish|announce|release|present|submit){RESULTS_OF}|(?:reporting|publishing|announcing|"
        rf"releasing|presenting|submitting){RESULTS_OF}|(?:report|publish|announce|release|present|submit)"
        rf"(?:e?s|e?d){RESULTS_OF}(?=[^,;.\n]{{0,40}} {DAYS})"
        rf"|(?:before|until|when) (?:it|they|the \w+) (?:reports|publishes|announces|releases|presents){RESULTS_OF})",
        "announce its 2024 results",
        "report half-year results",
        weight=3,
        needs="date",
        declines=("Reports Second-Quarter 2024 Results",),
    ),
    cue(
        TYPE,
        "results day",
        rf"{REPORT}~(?:will be|are|is|be|to be) (?:published|released|announced|reported|presented|due|"
        rf"out|expected|scheduled)",
        "Results for the half year will be published",
        weight=3,
        needs="date",
    ),
    cue(
        TYPE,
        "results to follow",
        rf"{REPORT} (?:will |to )?(?:come|comes|follow|follows|out) (?:out )?(?:on|in|next|at)|"
        rf"(?:{PERIOD} )?{REPORT}:(?= ?(?:on |in )?(?:the )?(?:\d|(?-i:[A-Z][a-z]{{2,8}})\.? \d|\w+day))|next {REPORT}",
        "full-year report comes out on",
        weight=3,
        needs="date",
    ),
    cue(
        TYPE,
        "will report on",
        rf"(?:will|would|is to|are to|plans? to|due to) (?:announce|publish|report|release|present|unveil) (?:its |their |the )?(?:[\w’'-]+ ){{0,3}}?{REPORT} (?:for [^,;.]{{3,40}} )?(?:on|next|tomorrow)",
        "will announce results on",
        "is due to publish its third-quarter figures on",
        weight=3,
        needs="date",
    ),
    cue(
        TYPE,
        "reports on",
        r"(?:which|who|company|group|it|bank|airline|retailer|carmaker) (?:next )?reports (?:next|on|in|its)",
        "which reports next",
        weight=3,
        needs="date",
    ),
    cue(
        TYPE,
        "meeting",
        rf"(?:special |extraordinary |annual |next |supervisory )?{MEETING}(?: (?:of|in|at|for) (?:the "
        rf")?[\w ]{{3,40}}?)?~(?:will|would|is|was|on|held|take|takes|took|scheduled|opened|opens|"
        rf"begins|began|starts|runs|ended|ends|lasted|closed|planned|called|postponed|brought together|"
        rf"has been|draws?|drew)",
        "board meeting will",
        "summit held",
        weight=2,
        needs="date",
        not_after=r"(?:at|during|in|after|before|since|ahead of|told|on)(?: the| its| an?| their| this| last)?",
    ),
    cue(
        TYPE,
        "meeting ends",
        rf"{MEETING} (?:in (?-i:[A-Z])\w+ )?(?:ended|ends|closed|broke up|opened|lasted|was "
        rf"(?:postponed|cancelled|called off|adjourned)|brought together)",
        "summit ended",
        weight=2,
    ),
    cue(
        TYPE,
        "hold a meeting",
        rf"{verbs('hold host convene call attend schedule organise organize stage chair address plan')}~(?:{MEETING})",
        "hold a special session",
        weight=3,
    ),
    cue(
        TYPE,
        "meeting in a place",
        rf"(?:a|the|an|its|next) (?:\w+ ){{0,2}}{MEETING} (?:is |was |has been )?(?:planned|scheduled|set|called|due)",
        "A capital markets day is planned",
        weight=3,
        needs="date",
    ),
    cue(
        TYPE,
        "vote",
        r"(?:shareholders?|investors|owners|members|creditors|bondholders)~(?:vote[sd]?|approved?|"
        r"backed|waved through|voting)",
        "shareholders vote",
        "Shareholders waved through",
        weight=3,
    ),
    cue(
        TYPE,
        "votes cast",
        r"votes (?:were |are )?cast|(?:percent|per cent) of (?:the )?votes|(?:votes?|voted) (?:against|"
        r"in favou?r of) the (?:pay|remuneration|board|merger|plan|dividend)",
        "votes were cast",
        weight=2,
        needs="percent",
    ),
    cue(
        TYPE,
        "at the conference",
        rf"(?:at|during) (?:the|its|a|"
        rf"an)~(?:{nouns('conference|summit|forum|expo|congress|trade_fair|annual_meeting|general_meeting|agm|investor_day|town_hall_meeting')})",
        "at the Hanover developer conference",
        weight=1,
    ),
    cue(TYPE, "general meeting row", r"general meeting", "General Meeting", weight=2, needs="date"),
    cue(
        TYPE,
        "take place",
        r"(?:would|will|to|due to) (?:take place|be held|convene|meet)",
        "would take place",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "takes place",
        r"(?:takes|took|is taking) place (?:in|on|at)|runs? from # (?:to|until)",
        "takes place in",
        weight=2,
        needs="date",
        not_after=r"(?:attacks?|hack|breach|explosions?|blasts?|fires?|accidents?|crash|collision|incidents?|spill|leak|outage|theft|robbery"
        r"|raids?|hikes?|cuts?|increases?|rises?|layoffs|transfers?|sales?|closures?|changes?|recalls?|deliver(?:y|ies))[^.;,]{0,20}",
    ),
    cue(
        TYPE,
        "publishes figures",
        rf"{verbs('publish release present issue')}~(?:figures|results|report|data|numbers|statement(?! of))",
        "publishes its output figures",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "interim report",
        r"(?:interim|annual|quarterly|half-year|first-quarter|second-quarter|third-quarter|"
        r"fourth-quarter) (?:report|statement|figures|results) (?:for|will|is|on|are due|due)",
        "interim report for",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "invite",
        rf"{verbs('invite summon')}~(?:to (?:the|a|talks|his|her|a meeting)|both sides)",
        "invited both sides",
        weight=2,
    ),
    cue(
        TYPE,
        "talks meet",
        rf"(?:will|to|due to) meet (?:on|in|with|again|next)|{verbs('meet')} (?:the minister)|get together",
        "will meet on",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "people meet",
        rf"{PEOPLE}(?: (?:of|from) [\w ’']{{3,40}}?)? (?:will |are to |were to |have |also |again "
        rf")?{verbs('meet gather assemble convene')} (?:in|on|at|with|for|again|next|last|behind|to)",
        "ministers met in",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "met somewhere",
        rf"{verbs('meet gather assemble')} (?:in|at) (?-i:[A-Z])\w+|{verbs('meet gather')} (?:on|last|"
        rf"next|in emergency)",
        "met in Brussels",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "talks resume",
        r"(?:talks|negotiations|discussions)~(?:resumed?|resumes|restart(?:ed|s)?|continued?|continues|"
        r"began|begin|begins|started|open(?:ed)?|will resume)|(?:return(?:ed|s)?|back) to the "
        r"(?:negotiating |bargaining )?table|(?:sit|sat) down (?:again|together|with|for)|negotiating "
        r"table",
        "talks resumed",
        "return to the negotiating table",
        weight=2,
    ),
    cue(
        TYPE,
        "heard by a committee",
        r"(?:committee|parliament|lawmakers|senators|panel) (?:will|is to|are to|would) (?:question|"
        r"hear|grill)|(?:heard|questioned|grilled) by (?:the|a) (?:\w+ )?(?:committee|parliament|"
        r"lawmakers|panel)|testif(?:y|ied|ies) (?:before|to)",
        "committee will question",
        weight=2,
    ),
    cue(
        TYPE,
        "investors get an update",
        rf"(?:investors|analysts)~(?:update|briefed|briefing)|(?:discuss|present)(?:ed)?[^.;]{{0,40}}? "
        rf"at (?:a|the|its) {MEETING}",
        "Investors will get an update",
        weight=2,
        needs="date",
    ),
    cue(TYPE, "leaders confer", r"(?:will|to|are to|is to|due to|were to|expected to|set to|scheduled to|would) (?:confer|meet|convene|gather|assemble|sit down|huddle|reconvene|discuss|debate|hold talks|host|visit|address|attend|speak at)", "are due to confer", "is expected to discuss", weight=2, needs="date"),
    cue(TYPE, "demonstrate", rf"{verbs('plan hold organise organize call announce schedule')} (?:an?|its|another|further|mass|the) ?~(?:demonstrations?|rall(?:y|ies)|march|vigil)(?! in (?:the )?(?:shares|stock|prices|bonds))", "plans a demonstration", "hold a rally", weight=3),
    cue(TYPE, "convened", rf"(?:{verbs('convene reconvene huddle congregate')}|(?:rallied|rallies|{verbs('gather march demonstrate assemble')}) (?:outside|in front of|in|at|through|on))", "convened", "rallied outside", weight=2, needs="date"),
    cue(TYPE, "quiz", rf"(?:will|to|are to|is to|would)? ?{verbs('quiz grill question interrogate cross-examine')} [^.;]{{3,60}}?(?:executives?|bosses|directors?|managers?|chiefs?|ministers?|officials?|behind closed doors)", "will quiz Norvik executives", weight=3),
    cue(TYPE, "discuss on a call", r"(?:discuss|review|comment on|go over|present)~(?:on|in|during|at) (?:a|an|its|the) (?:conference call|earnings call|webcast|investor call|analyst call)", "discuss the results on a conference call", weight=3),
    cue(TYPE, "webcast starts", rf"(?:{MEETING}|webcast|call|presentation|briefing)~(?:starts?|begins?|opens?|kicks? off|gets? under way|follows?|runs|is (?:on|at|set|due|scheduled))", "webcast starts", weight=2, needs="date"),
    cue(TYPE, "secret encounter", r"(?:encounter|dinner|lunch|breakfast|summit|audience|rendezvous|talks|conversation|phone call|video call|get-together) (?:between|with|of|among)~(?:took place|was held|held|in|on|lasted|ended|at)", "encounter between the two chairmen took place", weight=3),
    cue(TYPE, "visit", rf"{verbs('visit tour fly_to travel_to arrive_in return_from')} (?-i:[A-Z])\w+~(?:on|this|next|last|for|to|with|in|ahead)", "visited Beijing this", weight=2, needs="date person"),
    cue(TYPE, "crowd", r"(?:crowd|hundreds|thousands|dozens|some #|around #|about #|#)~(?:people|protesters|farmers|workers|delegates|visitors|exhibitors|demonstrators|guests|investors|shareholders|members|fans)~(?:gathered|rallied|marched|attended|came|packed|turned (?:up|out)|flocked|assembled|demonstrated|queued|protested)", "hundreds of farmers rallied", weight=3),
    cue(TYPE, "held on a day", r"(?:was|were|is|are|be|being|been) (?:held|hosted|staged|organi[sz]ed|convened|scheduled|pencilled in) (?:on|in|at|by|for)", "was held in", weight=2, needs="date"),
    cue(TYPE, "meeting on a day", rf"(?:annual |special |extraordinary |emergency |quarterly |two-day |three-day |first |next |joint )*{MEETING}(?: (?:of|in|at|on|for|with|between|this|next|last|opens?|closes?|ends?|starts?|begins?))", "emergency summit in", weight=1, needs="date", not_after=r"(?:at|during|in|after|before|since|ahead of|told|on)(?: the| its| an?| their| this| last)?"),
    cue(TYPE, "hosts", rf"(?:{verbs('host convene chair attend address open close boycott skip join')}) (?:the|a|an|its|this|next|talks|(?-i:[A-Z]))[^.;]{{0,50}}?(?:{MEETING}|talks|dinner|event|festival|ceremony|parade|tournament|games|gathering|day)", "will host the next round of talks", weight=2),
    cue(TYPE, "talks held", r"(?:talks|negotiations|consultations|discussions|dialogue) (?:in|on|with|between|at|are|were|is|was|will|to)~(?:held|take place|took place|scheduled|planned|set|due|begin|start|open|continue|resume|end|ended|concluded|adjourned|day|week|monday|tuesday|wednesday|thursday|friday)", "talks in Geneva were adjourned", weight=2),
    cue(TYPE, "event cancelled", rf"(?:{MEETING}|event|festival|launch party|ceremony|parade|tournament) (?:was |were |has been |will be |is |had been |to be )?(?:cancelled|canceled|called off|postponed|moved|rescheduled|adjourned|boycotted|picketed|attended|brought forward|cut short|closed|opened|over|under way|set|due|planned|scheduled|held)", "festival was called off", weight=3),
    cue(TYPE, "get together", r"(?:sat|sit|sits|sitting) down (?:with|for|to|in)|(?:gets?|got|getting|came|come|comes) together (?:in|on|for|to|at)|face to face|across the table|behind closed doors|round the table", "sat down with", weight=2, needs="date person"),
    cue(TYPE, "presents its quarter", rf"{verbs('present report')} (?:on )?(?:(?:its|the|their|figures|results|numbers|books) )*(?:for (?:the )?)?(?:first|second|third|fourth|last|new)(?: |-)(?:quarter|half|trading period)", "presents its second quarter", weight=3, needs="date"),
    cue(TYPE, "assembly put off", r"(?:assembl(?:y|ies)|meetings?|hearings?|talks|votes?|ballots?)(?: of [^,;.]{3,40}?)?(?:,[^;.]{3,50},)? (?:was|were|has been|have been|is|are) (?:postponed|adjourned|rescheduled|put off|put back|brought forward|moved)", "assembly of shareholders was postponed", weight=3),
    cue(TYPE, "assembly votes on", r"(?:agm|egm|(?:annual|general|extraordinary|shareholders[’']|special)(?: general)? (?:meeting|assembly))(?: in (?-i:[A-Z])[\w-]+)? (?:will |is to |is due to |must |has to )?(?:votes?|voted|decides?) on", "AGM in Oslo votes on", weight=3),
    cue(TYPE, "the half-year comes out", r"(?:half-year(?:ly)?|quarterly|(?:first|second|third|fourth)[- ]quarter|nine-month|semi-annual|first-half)(?: (?:report|results|figures|accounts|numbers|earnings))? (?:will|is to|are to|shall) be (?:published|presented|released|disclosed|announced)", "half-year will be published", weight=3, needs="date"),
    cue(TYPE, "receives somebody", r"(?:minister|president|premier|mayor|chancellor|governor|secretary|commissioner)~(?:will |is to )?receives?d? (?:both (?:sides|parties)|(?:the|a) (?:[\w-]+ )?(?:delegation|unions?|management|workers|managers|directors)|(?:the )?representatives|(?:union|company|workers[’']) (?:leaders|delegates|representatives))", "minister will receive both sides", weight=3),
    cue(TYPE, "an update with the results", rf"{verbs('give provide present offer publish')} (?:an? |its |the |another )?(?:[\w-]+ )?update~(?:with|at|alongside|when|together with) (?:its |the |their )?(?:[\w-]+ )?(?:results|earnings|figures|report|presentation|call)", "give an update with first-quarter earnings", weight=3),
    cue(TYPE, "will publish its numbers", rf"{verbs('publish release disclose')} (?:the|its|their) (?:turnover|sales|revenues?|results|figures|numbers|accounts|report|earnings|statement) (?:of|for|on) (?:the )?(?:first|second|third|fourth|last|full|new|half|fiscal|financial|year)", "publishes the turnover of the first quarter", weight=2, needs="date", declines=("published the figures",)),
)
