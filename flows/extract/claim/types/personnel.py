"""Personnel: appointments, departures, and the search for people at the top."""

from flows.extract.claim.cue import HEDGE, MONEY, cue, verbs

TYPE = "personnel"
POST = (
    r"(?:(?:vice-|co-|deputy )?(?:chief executive(?: officer)?|chief \w+(?: \w+)? officer|chief (?:of "
    r"staff|economist|scientist|designer|engineer|editor)|ceo|cfo|coo|cto|chair(?:man|woman|person)?|"
    r"president"
    r"|managing director|finance director|executive director|non-executive director|director|head|boss|"
    r"chief|editor(?:-in-chief)?|general counsel|treasurer|secretary|general manager|partner|"
    r"successor)s?"
    r"|finance chief|(?:\w+ )?chief|(?:supervisory |advisory )?board|board members?|leadership|top job)"
)
TITLE = (
    r"(?:chief executive(?: officer)?|chief \w+(?: \w+)? officer|ceo|cfo|coo|cto|chair(?:man|woman|"
    r"person)?|president|managing director|finance director|finance chief|director|head of [\w ]+?|"
    r"boss|(?:finance|technology|design|sales|marketing|operations|research|security) chief|chief|"
    r"founder|editor)"
)
JOB = r"(?:post|role|job|helm|office|position|reins|chair|top job)"

CUES = (
    cue(TYPE, "part company with", rf"{verbs('part')} (?:company|ways) with~(?:chief|boss|head|ceo|cfo|chairman|chairwoman|director|manager|president|officer|executive|coach)", "parted company with its chief", weight=3),
    cue(
        TYPE,
        "appoint",
        rf"{verbs('appoint name hire promote nominate')}(?: as| a| an| its| the)?~(?:{POST}|(?-i:[A-Z][a-z]+ [A-Z]))",
        "appointed its finance director",
        "name a successor",
        weight=3,
    ),
    cue(
        TYPE,
        "named as, with an aside",
        rf"{verbs('appoint name hire')} [^;:.]{{2,60}}?, as (?:(?:its|their|the|an?|new|interim) )*(?:[\w-]+ )?{POST}",
        "named birgit norén, once of baltica, as its chief executive",
        weight=3,
    ),
    cue(
        TYPE,
        "choose",
        rf"{verbs('elect poach recruit pick choose select install promote re-elect draft_in')} ~(?:{POST})",
        "picks insider as next boss",
        weight=3,
    ),
    cue(
        TYPE,
        "choose a person",
        rf"{verbs('poach recruit headhunt')} (?:[\w-]+ ){{0,3}}?(?-i:[A-Z])\w+ (?-i:[A-Z])\w+",
        "recruits luxury veteran Chiara Monti",
        weight=2,
    ),
    cue(
        TYPE,
        "appointed as",
        rf"(?:was|been|were|is|be|become|becomes?|became|becoming)(?: (?:the|its|their|a|an))?(?: [\w’'-]+){{0,4}}? {POST}",
        "was appointed chief executive",
        weight=2,
    ),
    cue(
        TYPE,
        "was appointed",
        r"(?:was|were|been|be|is|are) (?:appointed|re-?appointed|promoted|named|confirmed|installed|"
        r"nominated) (?:on|in|to|as|at|by|last|this|yesterday|head|chair)",
        "was appointed on",
        weight=2,
        needs="person date",
    ),
    cue(
        TYPE,
        "leave",
        rf"(?:{verbs('resign quit retire depart')}(?! (?:the|its) (?:[\w-]+ )?(?:field|market|business|country|race|sector|"
        rf"scheme|project|talks|deal|bloc|exchange|trade)s?\b)|step(?:s|ped|ping)? (?:down|aside|back from)|"
        rf"stand(?:s|ing)? down|stood down|bow(?:s|ed|ing)? out|ousted|sacked|fired as|was dismissed|"
        r"leaves? (?:the company|next|in|at|after|his|her|office)|leaving (?:the company|after))",
        "resigned",
        "retire",
        "stepped down",
        weight=3,
        declines=("early retirement", "quit the field"),
    ),
    cue(
        TYPE,
        "will run it",
        r"(?:will|would|is to|are to|ll) (?:then |also |jointly )?(?:run|lead|head|chair) (?:it|the (?:combined|merged|new|enlarged|joint) (?:[\w-]+ )?"
        r"(?:company|group|bank|firm|business|entity|airline|cooperative|co-op|chain|lender|insurer|board))",
        "will run it",
        "is to chair the combined group",
        weight=3,
        needs="person",
    ),
    cue(
        TYPE,
        "leave to do something else",
        r"(?:left|leaves?|leaving|quits?|walk(?:s|ed) out|depart(?:s|ed)?)(?:~| )to (?:set up|start|found|launch|run|join|lead|head|become|return to)(?! (?:the )?(?:hearing|trial|production|work))",
        "left to set up",
        "walked out in October to start",
        weight=3,
        needs="person",
    ),
    cue(
        TYPE,
        "relieve of duties",
        rf"{verbs('relieve strip')}~of (?:his|her|their) (?:duties|posts?|roles?|office|responsibilities|functions|command)",
        "relieve anna holm of her duties",
        weight=3,
    ),
    cue(
        TYPE,
        "tip for the job",
        rf"{verbs('tip')} (?:[\w’'.-]+ ){{1,6}}?(?:for the {JOB}|as (?:his|her|the|its|their)~(?:successor|heir|{POST}))|"
        r"(?:is|are|was|were|been) (?:widely |also )?tipped (?:as|for|to (?:succeed|replace|take over|become))|(?:name|names)~most often (?:heard|mentioned)",
        "tip finance chief Ruth Abara for the job",
        "is tipped as",
        weight=3,
        modality="rumour",
    ),
    cue(
        TYPE,
        "departure",
        r"(?:resignation|departure|retirement|dismissal|appointment|exit|ousting) of|(?:his|her) "
        r"(?:resignation|departure|retirement|successor|predecessor)",
        "resignation of",
        weight=2,
        needs="person",
    ),
    cue(
        TYPE,
        "succeed",
        rf"(?:{verbs('succeed replace')} (?:him|her|(?-i:[A-Z]))|take(?:s|n)? over as|took over (?:as|"
        rf"in|from)|will take over|takes the helm|to succeed)",
        "succeeds him",
        "took over in",
        weight=2,
        needs="person",
    ),
    cue(
        TYPE,
        "in office since",
        rf"(?:{TITLE}|in the job|in charge) (?:since|from # (?:to|until)|until)",
        "chairman since",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "join",
        rf"(?:{verbs('join')}) (?:the (?:company|group|board|bank|firm|management|executive)|as)",
        "joined the board",
        weight=2,
    ),
    cue(
        TYPE,
        "replace the boss",
        rf"{verbs('replace oust sack fire dismiss remove eject suspend part_with part_ways_with')} "
        rf"(?:(?:its|the|their|his|her|entire|whole)~)?{POST}",
        "replaced its chief executive",
        weight=3,
    ),
    cue(TYPE, "leave a company", rf"{verbs('leave')} (?-i:[A-Z]\w+)", "leaves Norvik", weight=2, needs="person"),
    cue(
        TYPE,
        "the boss goes",
        rf"{TITLE}(?: of [\w’' -]{{3,30}}?| (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*)?,? (?:has |is "
        rf"|was |will |would |to |who )?(?:be )?(?:leaves?|leaving|left|goes|going|go|departs?|departed|"
        rf"departing|exits?|exited|dies|died|dead|retires?|retired|removed|dismissed|suspended|sacked|"
        rf"fired|ousted|replaced)(?! (?:on|up|down|ahead|further|beyond|into|a|an|the|no|some)\b)",
        "Technology chief has left",
        "Chief risk officer departed",
        weight=3,
    ),
    cue(
        TYPE,
        "leave the board",
        rf"{verbs('leave quit join exit')} (?:the|its)~board|off the (?:\w+ )?board|seats? on (?:the|"
        rf"its)~board|board seats?",
        "left the board",
        "seats on the board",
        weight=3,
    ),
    cue(
        TYPE,
        "dies",
        r"(?:dies|died|has died|passed away)(?:,| on \w+)? (?:aged|at the age of|at \d\d)",
        "dies aged",
        weight=3,
    ),
    cue(
        TYPE,
        "dismissed",
        r"(?:was|were|been|be|is) (?:sacked|dismissed|fired|ousted|forced out|removed from office|relieved of)",
        "was dismissed",
        weight=2,
        needs="person date",
    ),
    cue(
        TYPE,
        "took a post",
        rf"(?:took over|takes? over|took up|takes? up|taking up|assumes?|assumed|take|takes|took|"
        rf"start(?:s|ed)? (?:in|as)|joins?|joined) (?:(?:the|his|her|their|a|its) )?(?:new )?(?:{JOB}|"
        rf"as|in #)",
        "took over the post",
        weight=3,
    ),
    cue(
        TYPE,
        "in the post",
        rf"(?:confirmed|stays?|stayed|remains?|continues?|kept|keeps) (?:on )?(?:in (?:the|his|"
        rf"her) {JOB}|as~{POST}|at the helm)",
        "confirmed in the job",
        weight=2,
    ),
    cue(TYPE, "joined from", r"(?:joined|joins) (?:in|from|the)", "joined from", weight=2, needs="person"),
    cue(
        TYPE,
        "join a rival",
        r"(?:to join|joins|joined|joining|defects to|defected to) (?:a |its |the |arch-)*(?:rival|"
        r"competitor|start-?up)",
        "to join rival",
        weight=3,
    ),
    cue(
        TYPE,
        "his departure",
        r"(?:talk of|reports of|speculation about) (?:his|her|their|[A-Z][\w’']+) (?:departure|exit|"
        r"resignation|future)",
        "talk of his departure",
        weight=3,
    ),
    cue(
        TYPE,
        "hand over",
        rf"(?:{verbs('hand')} over (?:to(?! (?:the|its|their|police|prosecutors|customers?|clients?|buyers?)\b)|the (?:reins|helm|post|job|keys|chair|running|baton)\b)|{verbs('hand pass')} (?:over )?(?:the )?(?:reins|baton|"
        rf"torch|helm|leadership) to|{verbs('take')} the (?:reins|helm))",
        "hand over to",
        "takes the helm",
        weight=3,
        not_after="which (?:it|they)|that (?:it|they)|was|were|been|be|being",
    ),
    cue(
        TYPE,
        "hang up one's boots",
        rf"{verbs('hang')} up (?:his|her|their)|hung up (?:his|her)|calls? it a day|calling it a day",
        "hangs up his",
        weight=3,
    ),
    cue(
        TYPE,
        "look for a successor",
        rf"(?:search|hunt|look|looking|searching|hunting|race|shortlist|candidates?) (?:for|to find|"
        rf"as)~(?:{TITLE}|successor)|(?:find|found|finds|name|seek|seeking)~(?:successor|new (?:chief|"
        rf"boss|head|{TITLE}))",
        "search for a successor",
        "find a new chief",
        weight=3,
    ),
    cue(
        TYPE,
        "contract of the boss",
        rf"(?:{TITLE}[’']s (?:contract|term|mandate|tenure)|(?:contract|term|mandate) (?:of|as) (?:the "
        rf")?{TITLE}|extend\w* (?:his|her|the) (?:contract|mandate|term))",
        "chief executive's contract",
        weight=3,
    ),
    cue(
        TYPE,
        "new in the post",
        rf"(?:as|for)(?: (?:its|the|their|a|an))? (?:new|next|first|interim|acting|permanent)~{TITLE}|"
        rf"(?:choice|decision|candidate) (?:of|on|for) (?:the |a |its )?(?:new|next) (?:chief|boss|"
        rf"head|{TITLE})",
        "as its new chairman",
        weight=2,
    ),
    cue(
        TYPE,
        "resigned as",
        rf"(?:quit|resigned|left|leaves|stepped down|retired|elected|proposed?|proposes|voted in) "
        rf"[^.;]{{0,20}}?as (?:its |the |their |new )*{TITLE}|propos(?:e|es|ed) [\w’' ]{{3,30}}? as "
        rf"(?:its |the |new )*{TITLE}",
        "propose Carla Weiss as its new chair",
        weight=3,
    ),
    cue(
        TYPE,
        "earned",
        rf"(?:{TITLE}|he|she)(?:[’']s)? (?:was paid|earned|pay package|total pay)",
        "chief executive was paid",
        weight=2,
        needs="money",
    ),
    cue(TYPE, "take over a post", rf"takes? over (?:on (?:#|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|from (?-i:[A-Z])\w+ (?-i:[A-Z])\w+|(?:in|next) (?:january|february|march|april|may|june|july|august|september|october|november|december|month|week|year|spring|summer|autumn))|took over (?:from (?-i:[A-Z])\w+ (?-i:[A-Z])\w+|as {POST})", "takes over on 1", "takes over next month", weight=3, needs="person"),
    cue(
        TYPE,
        "will not stand again",
        r"(?:seek|seeking|stand for|standing for|up for|offer (?:him|her)self for) (?:re-?election|another term|a (?:second|third|further) term)|not stand again",
        "will not seek re-election",
        weight=3,
    ),
    cue(
        TYPE,
        "was gone",
        r"(?:was|were|is|are|will be|would be|had|has) (?:been )?(?:gone by|gone within|on (?:his|her|their) way out|shown the door|packing (?:his|her|their) (?:bags|desk)|packed (?:his|her|their) (?:bags|desk))",
        "was gone by",
        weight=2,
    ),
    cue(
        TYPE,
        "comes after",
        r"(?:on|after) (?:him|her) (?:follows?|comes?|came)|(?:his|her|the) successor|(?:follows|succeeds|replaces) (?:him|her)\b",
        "after her comes",
        weight=3,
        needs="person",
    ),
    cue(
        TYPE,
        "his job",
        rf"{verbs('lose keep')} (?:his|her) (?:own )?job|{verbs('clear')} (?:his|her) desk",
        "lose his job",
        "cleared her desk",
        weight=3,
    ),
    cue(TYPE, "stands in", rf"{verbs('act stand fill step')} in (?:for (?:him|her|them)|(?:his|her|their) (?:place|stead|absence))|{verbs('deputise deputize')} for|{verbs('take')} (?:his|her) place|holds? the fort", "acts in his place", "deputises for", weight=3),
    cue(TYPE, "has run it since", r"(?:has|have|had) (?:run|led|headed|chaired|steered) (?:(?:the|its) (?:[\w-]+ )?(?:company|group|firm|bank|business|board|carrier|utility|agency|party|unit|division)|it|(?-i:[A-Z])[\w’'&.-]+(?: (?-i:[A-Z])[\w’'&.-]+){0,3})(?:,[^;.]{3,80},)? since", "has run Norvik, the mill operator, since", "had led the bank since", weight=3),
    cue(TYPE, "left the firm", r"left (?:the|its) (?:company|group|bank|firm|board|management|executive (?:board|committee))", "left the company", weight=3),
    cue(TYPE, "confidence of the board", rf"days(?: [\w’'-]+){{0,4}} (?:are|were) numbered|(?:full |complete |unanimous |continued )?confidence of (?:the|its|his|her) (?:[\w-]+ )?(?:board|owners|shareholders)|board[’']s (?:full |complete |continued )?confidence|{verbs('discuss debate weigh')} (?:(?:the )?(?:[\w-]+ ){{0,2}}?[\w-]+[’']s?|his|her) future", "had the board's full confidence", "days are numbered", "discussed Berg's future", weight=3),
    cue(TYPE, "golden handshake", rf"(?:{verbs('walk leave')}(?: away)?|{verbs('get receive')}) (?:with )?{HEDGE}{MONEY}[^.;]{{0,40}}? (?:in severance|severance|payoff|pay-off|golden handshake|compensation for leaving)", "walks away with US$4.2 million in severance", weight=3),
    cue(TYPE, "hand in notice", rf"{verbs('hand give')} in (?:its|his|her|their) (?:letter|notice|resignation)|(?:letter of resignation|resignation letter)", "handed in its letter", weight=3),
    cue(TYPE, "would carry on", r"(?:would|will|intends? to|wants? to) (?:carry on|stay on|see out (?:his|her) (?:term|contract))|off after the (?:season|results|summer|meeting)", "would carry on", weight=2, needs="person"),
)
