"""Plans: the words by which something is still to come, or somebody means to do it."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows, words

sign = partial(shows, "plan")

# Before "to be sold", what makes it no plan.
NO_PLAN: Final = (
    r"(?<!had\x20)(?<!claims\x20)(?<!claimed\x20)(?<!claiming\x20)(?<!claim\x20)(?<!seems\x20)(?<!appears\x20)"
    r"(?<!remains\x20)(?<!remain\x20)"
)
# How plans came to nothing.
FAILED: Final = r"(?:was|were|went|had|have been|collapsed|fell|failed|stalled|came)"
DUE: Final = r"(?:still |now |also )?(?:due|set(?! (?:at|by|up|aside|on|in|off|back|out))|scheduled|slated|planned|pencill?ed in for)"
LATER: Final = rf"(?:early |late |mid-?|end of |following )?(?:\d{{1,2}}(?!\w)|20\d\d|{words('times')})"
PUT_OFF: Final = r"(?:postponed|put (?:off|back)|push(?:es|ed)|brought forward|delay(?:s|ed)|deferr?ed|slip(?:s|ped)|moved|rescheduled)"

SIGNS: Final = (
    # It will be.
    sign(
        "will", r"will|won[’']t|shall|must|ha(?:s|ve) to", "will", "won’t", "shall", "must", "has to", declines=("won",)
    ),
    sign("would", r"(?:would|wouldn[’']t)(?! have)", "would", "wouldn’t", declines=("would have cost",)),
    sign("should", rf"should(?! (?:have|{words('hoped')}))", "should", declines=("should have cost", "should recover")),
    sign("they’ll", r"\w+[’']ll", "they’ll"),
    sign(
        "they’d",
        r"(?:it|he|she|they|we|i)[’']d(?! (?:been|had|never|come|\w+ed))",
        "they’d",
        declines=("he’d been", "they’d agreed"),
    ),
    sign("is to", r"(?:is|are) (?:also |now |still |soon )?to", "is to", "is also to close"),
    sign(
        "is going to",
        r"going to(?! (?:the|an?|court|trial))|about to",
        "going to",
        "about to",
        declines=("going to court",),
    ),
    sign(
        "to be sold",
        rf"{NO_PLAN}to be (?:\w+(?:ed|wn|en)|{words('irregular')})",
        "to be sold",
        "to be closed",
        declines=("claims to be", "had to be flown out", "seems to be broken"),
    ),
    sign(
        "next week",
        r"(?:(?<!the\x20)|(?<=\bin\x20the\x20)|(?<=\bover\x20the\x20)|(?<=\bwithin\x20the\x20))next (?:week|month|year)",
        "next month",
        "in the next year",
        declines=("quit the next month",),
    ),
    sign(
        "is leaving",
        rf"(?:is|are|that it was|it was|they were) {words('leaving')}",
        "is retiring",
        "said it was axing",
        "are coming with",
    ),
    sign("her successor is", r"(?:his|her|their|the) successor is", "Her successor is"),
    # It is arranged.
    sign("is due", rf"(?:is|are|was|were|has been|have been) {DUE}", "is due", "is still due"),
    sign("they’re due", rf"\w+[’'](?:s|re|m) {DUE}", "they’re due"),
    sign(", due on", r"(?<=,\x20)due (?:in|on|by|next|this)", "the report, due on"),
    sign(
        "set to",
        r"set to(?! (?:\d|an?|zero))|(?<!well[-\x20])poised to",
        "set to",
        "is poised to",
        "Norvik poised to",
        declines=("set to zero", "well-poised to"),
    ),
    sign(
        "is supposed to",
        r"(?:is|are|was|were) (?:supposed|prepared|willing|determined) to",
        "was supposed to",
        "is willing to",
    ),
    sign(
        "has set a date",
        r"(?:has|have|had) set (?:an?|the) (?:trial|hearing|date|deadline|vote)|(?:has|have|g[ai]ves? (?:it|them|him|her)(?:self|selves)?) until [\w’. -]{3,25} to",
        "has set a date",
        "has until Friday to",
    ),
    sign(
        "may until",
        r"(?:may|can) (?:(?!not\b)[\w’'-]+ ){1,9}?until",
        "may return the jars until",
        declines=("may not sell any until",),
    ),
    sign(
        "can from",
        rf"can (?:(?!not\b)[\w’'-]+ ){{1,5}}?from (?:{LATER}|tomorrow|next|\w+day)",
        "can load from Sunday",
        declines=("can tell one from another",),
    ),
    sign(
        "payable by",
        r"payable (?:by|before)|(?:is|are) (?:only )?payable (?:only )?(?:if|when|on|once)",
        "payable by",
        "is payable only if",
    ),
    sign(
        "put off until",
        rf"{PUT_OFF}(?: [\w’'-]+){{0,6}}?,? (?:to|until|till) (?:the )?{LATER}",
        "has slipped to the spring",
        "has been pushed back a year, to April",
        "delayed until 2031",
        declines=("moved to Oslo",),
    ),
    sign(
        "calls a strike for",
        r"call(?:s|ed) (?:an?|the) (?:[\w-]+ ){0,2}(?:strike|walkout|stoppage|meeting|ballot|vote|election|assembly) for",
        "called a two-day strike for",
    ),
    sign(
        "calls for a rally",
        r"calls? for an? (?:[\w-]+ )?(?:demonstration|rally|protest|march)|(?:is|are) invited to|invites? (?:\w+ )?to (?:an?|the|its) (?:[\w-]+ ){0,2}(?:call|conference|meeting|assembly|briefing|webcast)",
        "calls for a rally",
        "are invited to",
        "invites to a conference call",
    ),
    sign(
        "jobs at risk",
        r"(?:jobs|posts|roles|positions|employees|staff|workers) are (?:at risk|affected|to go)|job cuts (?:rise|grow|climb|increase)",
        "posts are at risk",
        "job cuts rise",
    ),
    sign("goes up to", r"go(?:es)? (?:up|down) to", "goes up to"),
    # Somebody means to.
    sign("plans to", r"plan(?:s|ned|ning)? to", "plans to"),
    sign(
        "plans",
        rf"(?<!than\x20)plan(?:ned|ning|s(?! {FAILED}\b))",
        "plans",
        "planned",
        declines=("later than planned", "plans were"),
    ),
    sign(
        "the plan foresees",
        r"foresees|(?:is|are) foreseen|plan (?:envisages|provides for)",
        "foresees",
        "are foreseen",
        "plan provides for",
    ),
    sign("intends", r"intend(?:s|ed|ing)?|resolved to", "intends", "resolved to"),
    sign("aims to", r"(?:aim(?:s|ed|ing)?|seek(?:s|ing)?|look(?:s|ing)?) to", "aims to", "seeks to", "looking to"),
    sign(
        "prepares to",
        r"prepar(?:es?|ing) to|gear(?:s|ing) up|(?:is|are) readying",
        "preparing to",
        "gears up",
        "is readying",
    ),
    sign("expects to sign", rf"expects? to {words('own_deed')}", "expects to sign", declines=("expects to win",)),
    sign("wants to", r"wants? (?:to|out|half|another)", "wants to"),
    sign("threatens to", r"threaten(?:s|ed|ing)? to", "threatens to"),
    sign(
        "threatens a strike",
        r"threaten(?:s|ed|ing)? (?:an? )?(?:[\w-]+ )?(?:strikes?|walkouts?|stoppages?|boycott|blockade)",
        "threatened a rail strike",
    ),
    sign(
        "promises to",
        r"(?:promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?) to|promis(?:es|ed) not to",
        "promised to",
        "pledges to",
        "vowed to",
        "promised not to",
    ),
    sign(
        "promises jobs",
        r"(?<=\w\x20)promis(?:e|es|ed|ing) (?:an?|no|more|new|another|further|extra|twice|double|free|normal|full|\d[\d.,]*)",
        "is promising 200 jobs",
        declines=("Bonuses, promised a year ago",),
    ),
    sign(
        "commits itself to",
        r"(?:commit(?:s|ted)|oblig(?:es|ed)) (?:it|them|him|her)sel(?:f|ves) to",
        "commits itself to",
    ),
    sign(
        "has earmarked",
        r"(?:has|have|had) (?:earmarked|pledged|budgeted)|earmarked for",
        "has earmarked",
        "earmarked for",
    ),
    sign("may buy up to", r"(?:can|may) (?:buy|acquire|repurchase|buy back|issue|raise) up to", "may buy back up to"),
    # Somebody thinks about it.
    sign("proposes", r"propos(?:e|es|ed|ing)", "proposed"),
    sign(
        "recommends a dividend",
        r"recommend(?:s|ed) (?:[\w$£€¥.,-]+ ){0,4}?(?:dividend|payout|per share|a share|distribution)",
        "recommended a higher dividend",
    ),
    sign(
        "considers",
        r"consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|contemplat(?:es|ed|ing)",
        "considers",
        "weighing",
        "mulls",
        "pondered",
        "contemplates",
    ),
    sign("explores", r"explor(?:es|ed|ing)|eyes|eyeing", "explores", "eyes", "eyeing"),
    sign(
        "being considered",
        r"being (?:looked into|considered|examined|studied|prepared|readied|weighed|explored)|under consideration",
        "being looked into",
        "under consideration",
    ),
    sign(
        "studying whether",
        r"(?:examining|studying) whether|thinking (?:of|about) \w+ing",
        "studying whether",
        "thinking of selling",
    ),
    sign(
        "examines a sale", r"examin(?:es|ing) (?:the|a) (?:sale|purchase|closure|offer|bid|merger)", "examines a sale"
    ),
    sign(
        "close to a deal",
        r"(?:is|are) (?:close to|nearing|near|on the (?:verge|brink) of) (?:an? )?(?:deal|agreement|sale|merger|buying|selling|signing)",
        "is close to a deal",
        "are on the verge of selling",
    ),
    sign(
        "in the process of",
        r"in the process of \w+ing|(?:has|have|had) lined up",
        "in the process of moving",
        "had lined up",
    ),
    # Somebody looks for what it takes.
    sign("is looking for", r"(?:is|are) (?:looking|searching|hunting) for", "is looking for"),
    sign(
        "seeks a loan",
        r"seek(?:s|ing)? (?:[\w$£€¥.,’'-]+ ){0,4}?(?:loans?|buyers?|partners?|cash|funding|investors?|capital|equity)",
        "seeking a new partner",
    ),
    sign("is hiring", r"(?:is|are) (?:recruiting|hiring)", "is hiring"),
    sign("is for sale", r"(?:is|are) (?:itself |now |also )?(?:up )?for sale", "is up for sale"),
)
