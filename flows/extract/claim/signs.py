"""The signs of modality: the words that say how sure a text is of an event, and whether it says yes or no."""

import re

from flows.extract.claim.denials import DENIALS, says
from flows.extract.claim.hearsay import HEARSAY
from flows.extract.screen import Sieve

# What somebody only hopes will be so, where another verb behind "should" is of what is arranged.
HOPED = (
    r"(?:be (?:back|able|higher|lower|finished|fixed|cleared|restored|resolved|completed|repaired|solved|done|over|"
    r"wrapped up|concluded|sealed|settled|decided|signed|"
    r"ready)|reach|help|remain|stay|rise|fall|grow|recover|improve|give)"
)

# What somebody who expects to do it means to do himself.
OWN_DEED = (
    r"(?:open|complete the|close the|enter|sign|launch|file|pay|buy|acquire|sell|hire|build|start|begin|invest|"
    r"spend|issue|list|appoint|name|announce|publish|present|hold|move|use)"
)

# In the order in which they win: what denies beats what reports, what reports beats what plans.
RULES = (
    *DENIALS,
    *HEARSAY,
    says(
        "analysts think",
        "opinion",
        r"analysts? (?:at [\w ]+ )?(?:said|say|believe|think|note|noted|wrote|argue|argued)|in (?:my|"
        r"our) (?:view|opinion)|i (?:guess|think|suspect)|my guess|industry (?:analysts|observers) (?:point|"
        r"believe|say)|investors believe|thinks|argues|suspects?|would do better|(?:makes?|made) (?:little|no|good|"
        r"perfect|every|more) sense|would welcome|would be (?:wrong|wise|better off|foolish|a mistake|madness)|"
        r"call(?:s|ed) (?:it|this|that|them|him|her|(?:the|its|their|his|her) [\w’'-]+(?: (?!(?:to|for|in|on|off|"
        r"at)\b)[\w’'-]+)?)(?= (?:an? |[“\"‘']))|"
        r"describ(?:es|ed) (?:[\w’'-]+ ){1,4}as|criticis(?:es|ed)|criticiz(?:es|ed)|condemn(?:s|ed)|disagree[sd]|"
        r"would be better (?:spent|off|served)|(?:is|are) well[- ](?:positioned|placed|poised) to|"
        r"hard to justify|in (?:the |[\w’']+(?: [\w’']+)?[’']s )(?:view|opinion|eyes)",
        "analysts said",
        "my guess",
        "called it a betrayal",
        "called the findings “a relief”",
        "described the vote as",
        "is well-positioned to",
        declines=("called a one-day strike for a", "called the managers to a meeting"),
    ),
    says(
        "forecasts",
        "forecast",
        r"forecast(?:s|ed|ing)?|(?:is|are|was|were) (?:projected|predicted|estimated) to|"
        r"(?:is|are|was|were) (?:expected|projected|predicted|forecast|estimated|"
        r"seen) to (?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|account|"
        r"generate|be worth)|project(?:s|ed) (?:that )?|predict(?:s|ed|ing)?|pencill?ed in(?! for)|"
        r"(?:is|are|was|were) (?:seen|forecast) \w+ing|(?:expects?|"
        r"expected|anticipates?|guides?|guided|sees) [^.;]{0,40}?(?:[$£€¥]\s?\d|\d[\d.,]*(?:-\d[\d.,]*)? ?(?:%|"
        r"per|pc|"
        r"million|billion|trillion|bn|m|basis|points|tonnes|tons|units|jobs)|growth|profit|revenue|sales|margin)|"
        r"guidance|outlook|by 20\d\d every|will (?:reach|grow|burn|account)",
        "is expected to reach",
        "expects operating profit",
        "guidance",
        "is seen expanding",
    ),
    says(
        "hopes",
        "expectation",
        r"(?<!market\x20)hop(?:es?|ed|ing)|(?:is|are|was|were|remains?) (?:still )?[“\"‘']?on the (?:table|cards)|"
        r"(?:is|are|remains?) (?:confident|hopeful|optimistic)|in the running|could(?! not)|"
        r"(?-i:might|may)(?! (?:not|only)\b)(?! [^.;,]{0,40}\b(?:at most|up to)\b)|is likely to|are likely to|"
        rf"should {HOPED}|expects?(?! to {OWN_DEED}\b)|(?<!than\x20)(?<!had\x20been\x20)(?:expected|awaited) to|"
        r"expected by (?:[\w’'-]+ ){1,5}to|"
        r"(?:is|are|was|were|now|still|not|\w+ing|\w+tion|approval) expected (?:now |still |only )?(?:in|by|before|"
        r"on|at|"
        r"around|towards|next|this|later|within|during)|"
        r"(?:reckon(?:s|ed|ing)?|count(?:s|ed|ing)?|bank(?:s|ed|ing)?) on|unlikely|(?:good|fair|slim) chance|"
        r"risks? (?:losing|being|having|missing)|"
        r"(?:not|no longer|cannot|never)(?: \w+){0,3} (?:exclude[ds]?(?! from)|rul(?:e|ed) out)|"
        r"\w+n[’']t(?: \w+){0,3} (?:excluded?|rul(?:e|ed) out)|fac(?:es|ed|ing) (?:an? )?(?:[\w-]+ ){0,2}(?:fines?|"
        r"penalt(?:y|ies)|prison|sentences?) of up to|"
        r"(?<!than\x20)anticipated|likely",
        "hopes",
        "could",
        "was “on the table”",
        "should be repaired",
        "closing expected in",
        "is expected by",
        "did not want to exclude",
        "can’t be ruled out",
        "reckons on",
        "unlikely",
        "not expected before",
        "expected by most traders to",
        "expects",
        declines=("could not meet", "may not take on clients", "may import up to 2GW"),
    ),
    says(
        "plans",
        "plan",
        r"will|won[’']t|would(?! have)|shall|"
        rf"should(?! (?:have|{HOPED}))|expects? to {OWN_DEED}|"
        r"\w+[’']ll|must|ha(?:s|ve) to|plan(?:s|ned|ning)? to|"
        r"(?<!than\x20)plan(?:ned|ning|s(?! (?:was|were|went|had|have been|collapsed|fell|failed|stalled|"
        r"came)\b))|(?:is|are|was|were|has been|have been|\w+[’'](?:s|re|m)) "
        r"(?:still |now |also )?(?:due|set|scheduled|slated|planned|pencill?ed in for)|"
        r"threaten(?:s|ed|ing)? to|(?:is|are) (?:looking|searching|hunting) for|(?:is|are) (?:also |now |still |"
        r"soon )?to|"
        r"(?<!had\x20)(?<!claims\x20)(?<!claimed\x20)(?<!claiming\x20)(?<!claim\x20)(?<!seems\x20)(?<!appears\x20)"
        r"(?<!remains\x20)(?<!remain\x20)to "
        r"be (?:\w+ed|\w+wn|\w+en|built|sold|held|put|cut|paid|made|set|spent|spun|split|shut|bought|brought|"
        r"kept|met|"
        r"led|sent|found|told|hit|done)|"
        r"intend(?:s|ed|ing)?|look(?:s|ing)? to|propos(?:e|es|ed|ing)|mull(?:s|ed|ing)?|eyes|eyeing|weigh(?:s|"
        r"ed|ing)|"
        r"consider(?:s|ed|ing)|explor(?:es|ed|ing)|ponder(?:s|ed|ing)?|contemplat(?:es|ed|ing)|prepares? to|"
        r"gear(?:s|ing) up|promis(?:e|es|ed) to|(?:can|may) (?:buy|acquire|repurchase|buy back|issue|raise) up to|"
        r"(?:is|are|that it was|it was|they were) (?:leaving|retiring|stepping|joining|quitting|resigning|departing|"
        r"shedding|"
        r"cutting|axing|slashing|closing|shutting|selling|buying|reorgani[sz]ing|restructuring|winding|mothballing|"
        r"idling|"
        r"scrapping|suspending|pulling out|exiting|withdrawing|spinning|handing over|taking over|bowing out|"
        r"standing down|"
        r"(?:coming|going) (?:with|in|on|up))|"
        r"(?:ha(?:s|ve) |had )?promis(?:es|ed) not to|resolved to|(?<=\w\x20)promis(?:e|es|ed|ing) (?:an?|no|more|new|"
        r"another|further|extra|twice|double|free|normal|full|\d[\d.,]*)|"
        r"(?:is|are) (?:only )?payable (?:only )?(?:if|when|on|once)|"
        r"(?:his|her|their|the) successor is|(?:is|are|was|were) supposed to|"
        r"(?<=,\x20)due (?:in|on|by|next|this)|(?:has|have|had) set (?:an?|the) (?:trial|hearing|date|deadline|vote)|"
        r"(?:has|have) until [\w’ -]{3,25} to|plan (?:foresees|envisages|provides for)|"
        r"(?:commit(?:s|ted)|oblig(?:es|ed)) (?:it|them|him|her)sel(?:f|ves) to|(?:is|are) (?:recruiting|hiring)|"
        r"(?:has|have|had) lined up|in the process of \w+ing|"
        r"(?:postponed|put (?:off|back)|push(?:es|ed)|brought forward|delay(?:s|ed)|deferr?ed|slip(?:s|ped)|moved|"
        r"rescheduled)"
        r"(?: [\w’'-]+){0,6}?,? (?:to|until|till) (?:the )?(?:early |late |mid-?|end of |"
        r"following )?(?:\d{1,2}(?!\w)|"
        r"next|"
        r"spring|summer|autumn|fall|winter|end|20\d\d|January|February|March|April|May|June|July|August|September|"
        r"October|"
        r"November|December)|job cuts (?:rise|grow|climb|increase)|(?:jobs|posts|roles|positions|employees|staff|"
        r"workers) are (?:at risk|"
        r"affected|to go)|"
        r"(?<!well[-\x20])poised to|(?:is|are) (?:close to|nearing|near|on the (?:verge|brink) of) (?:an? )?(?:deal|"
        r"agreement|sale|"
        r"merger|buying|selling|signing)|(?:has|have|had) (?:earmarked|pledged|budgeted)|"
        r"examin(?:es|ing) (?:the|a) (?:sale|purchase|closure|offer|bid|merger)|"
        r"call(?:s|ed) (?:an?|the) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage|meeting|ballot|vote|election|"
        r"assembly) for|"
        r"aim(?:s|ed|ing)? to|seek(?:s|ing)? to|about to|"
        r"next (?:week|month|year)|preparing to|wants? (?:to|out|half|another)|going to(?! (?:the|an?|court|trial))|"
        r"wouldn[’']t(?! have)|(?:it|he|she|they|we|i)[’']d(?! (?:been|had|never|come|\w+ed))|"
        r"(?:was|were|is|are) (?:prepared|willing|determined) to|set to(?! (?:\d|an?|zero))|earmarked for|"
        r"under consideration|(?:is|are) (?:itself |now |also )?(?:up )?for sale|(?:is|are) foreseen|foresees|"
        r"thinking (?:of|about) \w+ing|(?:examining|studying) whether|(?:is|are) readying|"
        r"being (?:looked into|considered|examined|studied|prepared|readied|weighed|explored)|"
        r"recommend(?:s|ed) (?:[\w$£€¥.,-]+ ){0,4}?(?:dividend|payout|per share|a share|distribution)|"
        r"payable (?:by|before)|(?:is|are) invited to|"
        r"seek(?:s|ing)? (?:[\w$£€¥.,’'-]+ ){0,4}?(?:loans?|buyers?|partners?|cash|funding|investors?|capital|equity)|"
        r"threaten(?:s|ed|ing)? (?:an? )?(?:[\w-]+ )?(?:strikes?|walkouts?|stoppages?|boycott|blockade)|"
        r"go(?:es)? (?:up|down) to|calls? for an? (?:[\w-]+ )?(?:demonstration|rally|protest|"
        r"march)|pledg(?:e|es|ed) to|vow(?:s|ed)? to",
        "will",
        "plans to",
        "is due",
        "mulls",
        "is retiring",
        "is still due",
        "threatens to",
        "is looking for",
        "said it was axing",
        "called a two-day strike for",
        "has slipped to the spring",
        "has been pushed back a year, to April",
        "promised not to",
        "is poised to",
        "Norvik poised to",
        "is close to a deal",
        "won’t",
        "they’re due",
        "expects to sign",
        "is promising 200 jobs",
        "is payable only if",
        "Her successor is",
        "has until Friday to",
        "commits itself to",
        "is also to close",
        declines=(
            "won",
            "claims to be",
            "would have cost",
            "should have cost",
            "Bonuses, promised a year ago",
            "had to be flown out",
            "moved to Oslo",
        ),
    ),
)
NOT = re.compile(
    r"\b(?:not|n[’']t|no|never|neither|nor|without|failed to|fails to|refused|declined|called off|cancel\w*|"
    r"scrap\w*|abandon\w*|halt\w*|no longer)\b",
    re.IGNORECASE,
)
# An act that binds: what was announced, agreed or called off is done, though its subject lies ahead.
DONE = re.compile(
    r"\b(?<!be )(?:(?<!as )announced(?! (?:[\w, ]+ )?(?:that )?(?:it|they|he|she) (?:will|would)\b)|agreed|"
    r"won(?![’']t)(?<!lion won)(?<!\d won)|secured|signed|"
    r"accepted|"
    r"decided|ruled|entered into"
    r"|(?:court|judges?|tribunal|jury|arbitrators?) (?:in (?-i:[A-Z])\w+ )?(?:said|held|found|decided|ordered|"
    r"confirmed|upheld))\b",
    re.IGNORECASE,
)
# Who decided so may be named behind what will be: ", the council decided on Monday".
BEHIND = re.compile(r",\s+(?:[\w’'.-]+\s){1,7}$")
AT_LAST = re.compile(r"(?:\s+(?:on|in|at|last|late|early|this|yesterday|today)\b[^,;]{0,40})?\W*$")


def _done(match: re.Match[str]) -> str:
    """That an act is done, unless it is no more than whose word something is."""
    by_whom = (
        match[0] != "ruled"
        and BEHIND.search(match.string, 0, match.start())
        and AT_LAST.match(match.string, match.end())
    )
    return "said" if by_whom else "done"


# What was granted or given up is so, though it is about a time to come.
SETTLED = re.compile(
    r"\b(?:(?<!be )(?<!been )(?<!was )(?<!were )(?:authori[sz]ed|declared|approved|granted|extended|renewed|"
    r"waived)(?! by\b)|"
    r"had already|there will be no (?:\w+ )?(?:dividend|payout|distribution|bonus(?:es)?)|(?:secured|won|obtained|"
    r"received|gained) (?:\w+ ){0,3}(?:approvals?|permits?|permission|clearance|"
    r"consent|licen[cs]es?|go-ahead)|(?<!that )(?<!which )(?:was|were|been) "
    r"(?:called off|cancell?ed|scrapped|shelved|dropped|abandoned|ditched|axed|binned|pulled|put on ice|put on hold|"
    r"mothballed|thrown out|withdrawn)|called off|"
    r"(?:dropped|scrapped|abandoned|shelved|ditched|axed|cancell?ed|withdrew|pulled) (?:\w+ ){0,2}"
    r"(?:plans?|planned))\b",
    re.IGNORECASE,
)
# All of these begin with a word, and a sieve over the words of a clause spares most attempts.
SIGNS = (
    *((rule.regex, rule.resolve) for rule in RULES),
    (NOT, lambda match: "not"),
    (DONE, _done),
    (SETTLED, lambda match: "settled"),
)
Places = tuple[tuple[int, int], ...]  # where in a text which sign may stand, by its number
SIEVE = Sieve([sign for sign, _ in SIGNS], 4)
