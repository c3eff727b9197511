"""Regulation: approvals, bans, rules, export controls."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "regulation"
AUTHORITY = (
    r"(?:"
    + nouns(
        "regulator|watchdog|authority|agency|commission|ministry|government|parliament|senate|"
        "congress|lawmaker|legislator|mp|council|cabinet|assembly|administration|customs|bundesbank|"
        "supervisor|commissioner|bureau|competition_board|standards_body"
    )
    + r"|(?:the )?(?:eu|european union|european commission|brussels|washington|beijing|london|berlin|paris|tokyo|delhi|ottawa|canberra|moscow|white house|fda|ema|faa|easa|fcc|ftc|sec|epa|ofgem|ofcom|ofwat|cma|fca|nice|department)|eu (?:countries|states|lawmakers|ministers)|member states|central bank|mayor|states?)"
)
ACTS = verbs(
    "approve authorise authorize clear block ban bar prohibit outlaw allow permit oblige cap suspend "
    "revoke withdraw grant refuse deny impose introduce scrap lift ease tighten relax exempt pass "
    "adopt waive forbid"
    " endorse license veto legalise legalize nationalise nationalize restrict limit curb slap mandate"
) + r"(?! (?:[^\s;:]+ ){0,3}?(?:fines?|penalt(?:y|ies))(?!\w))"
WEAK_ACTS = verbs(
    "require order back extend issue review recommend reject propose force tell urge instruct decide "
    "rule consider plan raise cut lower add postpone delay agree vote"
)
BURDEN = (
    r"(?:(?:export |import |price |capital |trade )?(?:controls?|curbs?|restrictions?|bans?|"
    r"quotas?|caps?|ceilings?)|(?:anti-dumping |import |export |punitive )*(?:tariffs?|dut(?:y|"
    r"ies))|sanctions?|lev(?:y|ies)|rules?|regulations?|tax(?:es)?|subsid(?:y|ies)|moratorium|"
    r"embargo|law|bill|directive|(?:capital |reporting )?requirements?|standards?|limits?|entity "
    r"list|blacklist)"
)
PAPER = (
    r"(?:approvals?|clearance|permits?|licen[cs]es?|permission|authori[sz]ation|green light|"
    r"go-ahead|consent|waivers?|exemptions?|certification|nod)"
)

CUES = (
    cue(
        TYPE,
        "not oppose",
        rf"{AUTHORITY}~(?:agreed|decided|said it would|said it will|would|will|does|did|has)(?: not|n[’']t)(?: to)? (?:oppose|object to|challenge|stand in the way of)",
        "competition authority UKP agreed not to oppose",
        weight=3,
    ),
    cue(
        TYPE,
        "approve",
        rf"{verbs('approve authorise authorize')} (?:the|a|an|its|their|use|state|[\w’']+)|(?:cleared|"
        rf"clears|clearing) (?:the|a|its|state|[\w’']+)",
        "approved the",
        "cleared state aid",
        weight=2,
    ),
    cue(
        TYPE,
        "approval",
        r"(?:regulatory|marketing|conditional|final|antitrust|merger|environmental|planning|board of "
        r"health|eu|fda|government|accelerated|full|emergency) (?:approval|clearance|consent|"
        r"permission|permit|authori[sz]ation|use authori[sz]ation|green light)",
        "regulatory approval",
        weight=3,
    ),
    cue(
        TYPE,
        "approval given",
        rf"(?:{verbs('grant give win receive secure obtain get refuse deny revoke withdraw issue suspend renew extend')})~{PAPER}",
        "granted conditional approval",
        weight=3,
    ),
    cue(
        TYPE,
        "permit",
        rf"{PAPER}(?: (?:for|of|to) [\w’' ]{{2,40}}?)? (?:was|were|has been|have been|is|be) (?:granted|"
        rf"refused|denied|revoked|suspended|withdrawn|issued|renewed)",
        "permission for the wind farm was refused",
        weight=3,
    ),
    cue(
        TYPE,
        "ban",
        rf"(?:bans|banned|banning|to ban|{verbs('prohibit outlaw')}|(?:a|the|export|import) (?:ban|"
        rf"embargo|moratorium) (?:on|of)|{verbs('bar forbid')}[^.;]{{2,40}}? from)",
        "banned",
        "a ban on",
        weight=2,
    ),
    cue(
        TYPE,
        "impose",
        rf"{verbs('impose lift ease tighten relax introduce scrap extend slap raise cut propose prepare draft pass adopt abolish waive phase_in consider drop weigh mull plan float shelve reinstate delay postpone')}~{BURDEN}(?! "
        rf"(?:cut|relief|rate on))",
        "impose export controls",
        weight=3,
    ),
    cue(TYPE, "regulators let go on", rf"(?:regulators?|watchdogs?|authorit(?:y|ies)|commission(?:ers)?|ministry|agency)~{verbs('allow let permit')}~(?:to )(?:continue|proceed|resume|go ahead|restart|operate|sell|build|open|close|raise|charge|merge)", "regulators are allowing construction to continue", weight=3, declines=("regulators allowed for inflation",)),
    cue(TYPE, "tariffs in return", r"(?:retaliatory|punitive|reciprocal|tit-for-tat|anti-dumping) (?:import )?(?:tariffs?|dut(?:y|ies)|levies|measures)", "retaliatory tariffs", weight=3),
    cue(TYPE, "rules kick in", r"(?:rules?|tariffs?|dut(?:y|ies)|curbs?|bans?|sanctions|quotas?|levy|levies|caps?|controls?|limits?|law|regulations?|restrictions?|requirements?) (?:will |would |to |that )?(?:kick|kicks|kicked|kicking|phase|bite|bites) ?(?:in|out)?", "tariffs kick in", weight=3),
    cue(
        TYPE,
        "burden in force",
        rf"{BURDEN}(?: (?:on|for) [\w ]{{3,40}}?)? (?:will )?(?:takes?|took|taking|come|comes|came|"
        rf"enter|enters|entered|go|goes|went) (?:effect|into (?:force|effect)|in force)",
        "rules take effect",
        weight=3,
    ),
    cue(
        TYPE,
        "burden on",
        r"(?:curbs|restrictions|tariffs|sanctions|duties|export controls|quotas|a levy|a tax|a cap|"
        r"price caps?|bans?) (?:on|against|for)",
        "curbs on",
        weight=2,
    ),
    cue(
        TYPE,
        "authority acts",
        rf"{AUTHORITY}(?: (?:in|of|for) (?-i:[A-Z])\w+)?(?: (?:has|have|had|will|would|may|could|also|"
        rf"is to|are to|to|did not|said it had|said it would))*(?: not)? {ACTS}",
        "energy regulator capped",
        "Brussels will ban",
        weight=3,
    ),
    cue(
        TYPE,
        "authority of a place acts",
        rf"{AUTHORITY}~{ACTS} (?:the|a|an|its|their|all|imports|exports|foreign|companies|firms|banks|"
        rf"airlines|retailers|[\w’']+)",
        "government in Lagos will not allow foreign",
        weight=2,
    ),
    cue(
        TYPE,
        "authority does",
        rf"{AUTHORITY}(?: (?:in|of|for) (?-i:[A-Z])\w+)?(?: (?:has|have|had|will|would|is due|is to|are "
        rf"to|to))* {WEAK_ACTS}(?= (?:the|a|an|its|their|to|on|that|in|against|all|companies|import|for|"
        rf"[\w’']+))",
        "regulator will review the",
        weight=2,
    ),
    cue(
        TYPE,
        "allowed by",
        r"(?:was|were|been|be|is|are) (?:turned down|approved|blocked|banned|cleared|rejected|barred|"
        r"authori[sz]ed|licensed|allowed|waved through|exempted)(?: by (?:the|a|[\w’']+)| from)|(?:may|"
        r"will|must|can) (?:not |no longer )(?:be allowed|be sold|sell|operate|export|import)",
        "was turned down by",
        weight=2,
    ),
    cue(
        TYPE,
        "regulator acts",
        r"(?:regulators?|watchdog|authority|commission|ministry|agency|government|council|committee|"
        r"brussels|washington|beijing)~(?:ruled|rules|decided|decides|ordered|orders|blocked|blocks|"
        r"recommended|recommends|backed|rejected|told|urged|warned|required|requires|asked|opened "
        r"talks|would answer|to reply|to rule|to decide)",
        "the regulator ordered",
        weight=2,
    ),
    cue(
        TYPE,
        "authority turns to legislation",
        rf"(?:{verbs('pass adopt approve reject back debate sign draft')}~(?:bill|law|legislation|act|"
        rf"directive)|(?:vote|voted|votes) on (?:the|a)~(?:bill|law|act|directive))",
        "passed a bill",
        "vote on the bill",
        weight=3,
    ),
    cue(
        TYPE,
        "what a bill would do",
        r"(?:bills?|draft (?:law|rules?|decree|directive)|legislation|proposals?|law) (?:that |which )?(?:would|to|will) "
        r"(?:force|require|oblige|ban|bar|make|tax|cap|limit|allow|let|stop|compel|outlaw)",
        "bill that would force",
        weight=3,
    ),
    cue(
        TYPE, "entity list", r"(?:entity list|trade blacklist|sanctions list|blacklist(?:ed)?)", "entity list", weight=3
    ),
    cue(
        TYPE,
        "urge not to",
        r"(?:urged|ordered|told|asked|instructed|advised)~(?:companies|firms|banks|businesses|"
        r"operators|airlines) (?:not )?to",
        "urged domestic companies not to",
        weight=3,
    ),
    cue(
        TYPE,
        "public talks",
        r"talks (?:on a|ended|over a|with the government|with Brussels)(?: (?:smaller|new))?",
        "talks ended",
        weight=1,
    ),
    cue(
        TYPE,
        "reply by",
        r"(?:commission|regulator|agency|ministry|authority|brussels)~(?:reply|answer|respond|decide|rule) (?:\w+ )?by",
        "Commission to reply by",
        weight=3,
    ),
    cue(
        TYPE,
        "decision due",
        r"(?:decision|opinion) (?:is |was )?(?:due|expected|to be (?:taken|made))",
        "decision is expected",
        weight=2,
        needs="date",
    ),
    cue(
        TYPE,
        "licence auction",
        rf"(?:spectrum|licen[cs]e|frequency|airport slot|carbon) (?:auction|sale|"
        rf"award)|{verbs('auction')}~(?:frequencies|spectrum|licen[cs]es|blocks|slots|permits)",
        "spectrum auction",
        weight=3,
    ),
    cue(
        TYPE,
        "conditions",
        r"(?:state aid|export licen[cs]e|quota|tariffs? of|import dut(?:y|ies))",
        "state aid",
        weight=1,
        needs="figure",
    ),
    cue(
        TYPE,
        "green light",
        r"(?:green light|go-ahead|nod|clearance|approval) (?:from|by|of|for|came|to|comes|is|was)",
        "green light from",
        weight=3,
    ),
    cue(
        TYPE,
        "to decide",
        r"(?:agency|regulator|regulators|commission|authority|court|government|committee|ministry|"
        r"panel|board|watchdog|fda|ema)~(?:to decide|decide|rule|a decision|opinion|vote)",
        "agency is expected to decide",
        weight=2,
    ),
    cue(
        TYPE,
        "subject to approval",
        r"subject to (?:the )?(?:approval|clearance|consent|conditions)",
        "subject to approval",
        weight=1,
    ),
    cue(
        TYPE,
        "advisory committee",
        r"(?:advisory committee|advisory panel|expert panel)~(?:met|voted|recommended|meets|meet|backed|rejected|will)",
        "advisory committee voted",
        weight=3,
    ),
    cue(
        TYPE,
        "merger review",
        r"(?:review|examine|scrutinise|scrutinize|look at|reviewing|examining)(?:s|ed)? (?:the|a|"
        r"its)~(?:merger|takeover|deal|acquisition)|in-depth (?:review|investigation)",
        "review the supermarket merger",
        weight=3,
    ),
    cue(TYPE, "answer by", r"(?:answer|reply|respond)~by", "answer Warsaw by", weight=2, needs="date"),
    cue(
        TYPE,
        "rule eased for",
        r"(?:moratorium|phase-out|phase out|slot rules?|night[- ]flight ban|price cap|licensing "
        r"rules?) (?:on|of|for|at|until|by)",
        "phase-out of",
        weight=2,
    ),
    cue(
        TYPE,
        "a tax moves",
        r"(?:(?:beer|wine|spirits|alcohol|tobacco|fuel|petrol|sugar|carbon|stamp|excise|import|export|customs|sales|property|income|corporate|corporation|"
        r"value-added|windfall|wealth|payroll|tourist) (?:dut(?:y|ies)|tax(?:es)?|levy|levies)|excise|VAT|(?:dut(?:y|ies)|tax(?:es)?|levy) on [a-z]+)"
        r"~(?:goes up|go up|going up|went up|goes down|rises?|rising|grows?|increases?|falls?|doubles?|(?:be|been|is|was|are|were) (?:raised|lifted|increased|cut|lowered|halved|doubled|scrapped|frozen))",
        "The tax on beer goes up",
        "fuel duty will be raised",
        weight=3,
    ),
    cue(
        TYPE,
        "relief moves",
        r"(?:tax (?:relief|breaks?|credits?|incentives?|exemptions?|holidays?)|subsid(?:y|ies)|rebates?)~(?:be|been|is|was|are|were) "
        r"(?:phased out|scrapped|cut|abolished|extended|halved|withdrawn|ended|renewed|introduced|frozen)",
        "Tax relief for ferries will be phased out",
        weight=3,
    ),
    cue(
        TYPE,
        "move a tax",
        rf"{verbs('raise lift increase cut lower halve double freeze scrap introduce')}~(?:(?:beer|wine|alcohol|tobacco|fuel|petrol|sugar|carbon|stamp|excise|import|export|customs|sales|"
        rf"property|corporate|corporation|value-added|windfall|wealth|payroll|tourist) (?:dut(?:y|ies)|tax(?:es)?|levy|levies)|excise)",
        "would lift beer duty",
        weight=3,
    ),
    cue(
        TYPE,
        "takes up an application",
        rf"{AUTHORITY}~(?:{verbs('accept validate receive review study examine')}|t(?:akes?|ook) up) (?:the|an?|its|their|[\w-]+[’']s?)~"
        rf"(?:application|submission|dossier|filing|request)",
        "agency accepted the application",
        "regulator took up the maker's application",
        weight=3,
    ),
    cue(
        TYPE,
        "passed an inspection",
        rf"{verbs('pass fail clear flunk')}~(?:re-?)?inspections?|clean bill of health",
        "passed its second inspection",
        "failed a hygiene inspection",
        weight=3,
    ),
    cue(
        TYPE,
        "a regulator's letter",
        r"(?:complete response|warning|deficiency|refusal|refuse-to-file|cease-and-desist) (?:letter|notice)s?",
        "complete response letter",
        weight=3,
    ),
    cue(
        TYPE,
        "answered the regulator",
        r"(?:answered|replied to|responded to|wrote back to) (?:the )?(?:agency|regulator|inspectors|supervisor|ministry|commission|authority|watchdog)",
        "replied to the agency",
        weight=2,
    ),
    cue(
        TYPE,
        "sent somebody in",
        rf"(?:{verbs('appoint install name send put')}|sent in|put in)(?: in)? (?:an?|the) (?:special |outside |state |temporary )?"
        rf"(?:curator|administrator|commissioner|caretaker|overseer|special manager)(?! of)|special measures|under (?:state )?(?:administration|supervision)",
        "appointed a curator",
        "put an administrator",
        weight=2,
    ),
    cue(
        TYPE,
        "applied for a licence",
        rf"(?:{verbs('apply')} for|application for|{verbs('hand')} (?:in|back)|gave back|returned|surrendered) (?:an?|its|the|their) (?:[\w-]+ ){{0,2}}"
        rf"(?:licen[cs]e|permit|charter|authori[sz]ation|clearance)",
        "applied for a banking licence",
        "handed back its licence",
        weight=3,
    ),
    cue(
        TYPE,
        "regulator bars",
        rf"{AUTHORITY}~(?:ground|bar|turn down|shut down|halt|freeze)(?:s|ed)|(?:from|to) accept(?:ing)? new (?:customers|clients|deposits)",
        "authority grounded",
        "from accepting new clients",
        weight=3,
    ),
    cue(
        TYPE,
        "wants of firms",
        r"(?:has|have|had|was|were|been) (?:been )?told to (?:cut|stop|limit|reduce|halve|shed|hold|raise|set aside|close)|regulators? wants?",
        "has been told to cut",
        weight=2,
    ),
    cue(
        TYPE,
        "rules on trade",
        r"(?:licen[cs](?:e|ing)|export|import|emissions?|capital|disclosure) rules|under (?:export )?control(?:s)?(?= ,|[,.])",
        "licence rules",
        "put 23 items under control.",
        weight=3,
    ),
    cue(
        TYPE,
        "duty on what is sold too cheaply",
        r"(?:anti-?dumping|countervailing|dumping) (?:margins?|rates?|deposits?)",
        "anti-dumping margin",
        weight=3,
    ),
    cue(TYPE, "comments are taken", r"(?:public |written |formal )?comments?(?: on [^,;.]{3,40})? (?:can|may|must|should|will|are|were) (?:also |still |now )?(?:be )?(?:filed|submitted|lodged|accepted|sent|taken|due|invited)|comment (?:period|window)|public consultation|consultation on (?:the|a|its|new|draft|proposed)", "Comments can be filed", "comment period", weight=3),
    cue(TYPE, "sets up a committee", rf"(?:parliament|senate|house|assembly|legislature|congress|council|ministry|government|cabinet|lawmakers|legislators|deputies|mps)~{verbs('set_up establish form appoint create')}~(?:committee|commission|inquiry|task force|working group)", "parliament has set up a special committee", weight=3),
    cue(TYPE, "a permit to come", rf"{PAPER}(?:,[^;.]{{3,60}},)? (?:will|would|should|could|may) (?:not )?be (?:granted|refused|issued|renewed|revoked|suspended|withdrawn|extended)", "licence, for 20 tonnes, will be issued", weight=3),
    cue(TYPE, "commissioners vote", r"(?:commissioners|regulators?|council(?:lors)?|supervisors|lawmakers|legislators|senators|deputies|mps|ministers|board of supervisors)~voted (?:(?:unanimously|narrowly|overwhelmingly|#-#|#) )?(?:to|for|in favou?r of|against)", "commissioners on Thursday voted 2-1 to", weight=3),
    cue(TYPE, "a motion", r"motions?~(?:tabled|debated|adopted|passed|rejected)|(?:tabled|tables|tabling)~motions?|motion of no confidence|(?:parliament|mps|lawmakers|senators|deputies|council|opposition)~motion", "A motion to cancel the contract, tabled", "tabled a motion", weight=3),
    cue(TYPE, "asks a body to review", r"(?:asked|asks|petitioned|petitions|urged|called on) (?:the )?(?-i:[A-Z])[\w’&-]*(?: [\w’&-]+){0,5}? (?-i:Authority|Commission|Board|Agency|Office|Council|Ministry|Department) to (?:review|reconsider|overturn|set aside|examine|intervene|allow|approve|let|grant|suspend|extend|investigate)", "asked the Fair Trade Authority to review", weight=3),
)
