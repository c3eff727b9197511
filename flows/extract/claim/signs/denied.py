"""Denials: the words by which somebody says that something is not so, or was made up."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows, words

sign = partial(shows, "denied")

TALE: Final = r"(?:reports?|claims?|story|stories|rumou?rs?|allegations?|suggestions?|accusations?|article|account)"
TALK: Final = r"(?:reports?|rumou?rs?|speculation|suggestions?|claims?|talk|idea|allegations?)"
HARD: Final = r"(?:vigorously|robustly|strenuously|to the hilt)"
NOT_DOING: Final = rf"[“\"‘']?not {words('not_done')}"

SIGNS: Final = (
    # It is not so.
    sign(
        "denies",
        rf"(?<!nor\x20)(?<!\x20or\x20)den(?:y|ies|ied|ying)(?! (?:[\w’'-]+ ){{0,3}}?{words('withheld')})",
        "denied",
        declines=("nor deny", "confirm or deny", "denied a new permit"),
    ),
    sign(
        "rules out",
        r"(?<!not\x20)(?<!longer\x20be\x20)(?<!not\x20be\x20)(?<!declined\x20to\x20)(?<!refused\x20to\x20)rul(?:e|es|ed|ing) out",
        "ruled out",
        declines=("no longer be ruled out", "declined to rule out"),
    ),
    sign("rules itself out", r"rul(?:es|ed|ing) (?:it|him|her|them)sel(?:f|ves) out", "ruled herself out"),
    sign("rejects that", r"reject(?:s|ed|ing)? (?:that|it|this)", "rejected that"),
    sign("disputes this", r"disput(?:e|es|ed) (?:this|it|that(?! (?:figure|number|count|sum|total|amount)))", "disputes this", declines=("disputes that figure",)),
    sign("contradicts it", r"contradict(?:s|ed) (?:this|that|it|him|her|them|the (?:report|claim|account|paper|newspaper|magazine))", "contradicted the report"),
    sign("refutes", r"refut(?:e|es|ed)|dementi(?:es|ed)", "refuted", "dementied"),
    sign("says no to", r"says? no to", "says no to"),
    sign("no, in quotes", r"(?<=[“\"])no[.,!]", "“No, we stay,”"),
    sign("not so", r"not so(?=, (?:says?|said))", "not so, said"),
    sign("not the case", r"not the case", "not the case"),
    sign("not true", r"not true|(?:completely|simply) untrue", "not true", "simply untrue"),
    sign(
        "is untrue",
        r"(?:is|are|was|were|as|be) [“\"‘'«]?(?:\w+ly )?(?:not (?:true|correct|accurate)|untrue|incorrect|inaccurate)",
        "described it as “not correct”",
        "is untrue",
        "is flatly untrue",
    ),
    sign("nothing of the kind", r"nothing of the (?:kind|sort)|no [\w ]{2,25} (?:whatsoever|of any (?:kind|sort))", "nothing of the kind", "holds no shares whatsoever"),
    sign(
        "insists that not",
        r"insist(?:s|ed|ing)? (?:that )?(?:[\w’'-]+ ){1,4}?(?:(?:is|are|was|were|does|do|did|has|have|had|will|would|could)(?: not|n[’']t| never)|won[’']t)",
        "insists that it isn’t selling",
        "insisted the mill would not close",
    ),
    sign("insists that nothing", r"(?:maintain|insist|stress)(?:s|ed)? that no(?:thing|body)?", "maintains that no"),
    sign(
        "knows nothing",
        r"kn(?:ows|ew) nothing|(?:did|does|do|had)(?: not|n[’']t) know (?:of |about )?any(?:thing)?|unaware of any"
        r"|(?:is|are|was|were|am)(?: not|n[’']t) aware of any|\w+[’'](?:s|re|m) not aware of any",
        "knew nothing",
        "isn’t aware of any",
        "we’re not aware of any",
        "did not know of any",
        "unaware of any",
    ),
    # It was made up.
    sign(
        "baseless",
        r"baseless|groundless|unfounded|without foundation|(?:has|have|had) no basis|(?:no|without) merit",
        "baseless",
        "without foundation",
        "has no basis",
        "without merit",
    ),
    sign("from thin air", r"(?:out of|from) thin air|pure fiction|wide of the mark", "out of thin air", "pure fiction", "wide of the mark"),
    sign(
        "no truth",
        r"no truth|not a (?:shred|grain|word|scrap) of truth|nothing (?:to|in) (?:it|this|that)(?! (?:but|more))",
        "no truth",
        "not a grain of truth",
        "there is nothing in it",
        declines=("nothing to it but",),
    ),
    sign(
        "nonsense, in quotes",
        rf"(?<=[“\"‘'])(?<!discuss\x20.)(?<!comment\x20on\x20.)(?:(?:complete|utter|total|pure|absolute|sheer|plain) )?{words('nonsense')}(?=[.,]?[”\"’'])",
        "“Complete nonsense,” ",
        declines=("“false advertising”",),
    ),
    sign("a quote of nonsense", r"(?<=[“\"‘'])(?:nonsense|rubbish|absurd|ridiculous)(?=[.,!])", "“Nonsense. "),
    sign(
        "the tale is false",
        rf"{TALE}(?: (?:of|that|about|in|on)(?: [\w’'-]+){{1,8}}?)? (?:is|are|was|were) (?:[\w-]+ )?[“\"‘'«]?(?:(?:simply|completely|entirely|totally|pure) )?{words('made_up')}",
        "the report is completely false",
        "reports of a rift are overblown",
        "rumours that it will sell are just that",
    ),
    sign(
        "that is wrong",
        r"(?:this|that|it)(?: is| was|[’']s) (?:simply |just |plain |completely )?(?:wrong|false|untrue|nonsense|rubbish|an? lie|invented|made up)",
        "that's wrong",
    ),
    sign(
        "calls it a lie",
        r"(?:call(?:s|ed|ing)?|label(?:s|led)?|brand(?:s|ed)?|describ(?:es|ed)) (?:this|that|it|them|(?:the|such|these|those|any) \w+) "
        r"(?:as )?(?:an? )?(?:outright )?(?:lies?|wrong|false|untrue|nonsense|rubbish|fabricat(?:ed|ion)|invention|fiction|slander|libel|smears?)",
        "called it a lie",
        "described it as slander",
    ),
    # Away with the talk.
    sign("waves it off", r"(?:wav(?:es|ed)|brush(?:es|ed)|laugh(?:s|ed)) (?:it|this|that|them) (?:off|aside|away)", "waved it off"),
    sign("swats down", r"swat(?:s|ted) (?:down|away)", "swatted down"),
    sign(
        "brushes off reports",
        r"(?:(?:wav(?:e[sd]?|ing)|(?:brush|laugh)(?:e?s|ed|ing)?|shrug(?:s|ged|ging)?|bat(?:s|ted|ting)?) (?:off|aside|away)|"
        r"(?:knock(?:s|ed|ing)?|play(?:s|ed|ing)?|sho(?:ots?|t|oting)) down|(?:scotch|quash|rubbish)(?:es|ed|ing)?|"
        rf"pour(?:s|ed|ing)? cold water on)(?= (?:[\w’'-]+ ){{0,3}}{TALK})",
        "brushed off all such reports",
        "poured cold water on the idea",
        "was at pains to scotch talk",
        "brushing away any suggestion",
        declines=("knocked down a shed",),
    ),
    sign(
        "dismisses talk",
        r"(?<!court\x20)(?<!judge\x20)(?<!judges\x20)(?<!tribunal\x20)(?<!jury\x20)(?:dismiss|reject|rebuff|repudiat|contest|disput)(?:es?|ed|s|ing)? "
        rf"(?:the |those |these |such |any |all |its |his |her |media |an? )?(?:{TALK}|accusations?|charges?|accounts?)",
        "rejected the reports",
        "dismissed rumours",
        "disputes the allegations",
        declines=("the court dismissed the claim",),
    ),
    sign(
        "dismisses as false",
        rf"(?:dismiss|reject|describ|brand|label|denounc)(?:l?ed|e?s) as (?:(?:mere|pure|market|media|simply|totally|completely|wholly) )?[“\"‘']?(?:speculation|rumours?|{words('made_up')})",
        "dismissed as speculation",
        "described as “false",
    ),
    sign("dismisses it", r"(?:dismiss|reject)(?:es|ed|ing)? (?:this|that|it|them) (?:as|out of hand)", "dismissed it out of hand"),
    sign("calls the talk names", rf"call(?:s|ed)? (?:the |those |these |such |any )?{TALK}(?: [\w’']+){{0,6}}(?= [“\"])", "called the rumours of a sale “a fairy tale”"),
    # Nothing of it is being done.
    sign("is not doing", rf"(?:is|was|are|were|am) {NOT_DOING}", "is not in talks", "I am not going anywhere", "was not planned"),
    sign("they’re not doing", rf"\w+[’'](?:s|re|m) {NOT_DOING}", "we’re not selling"),
    sign("not on the agenda", r"not [“\"‘']?on the (?:agenda|table|cards|market)|(?:is|are|was|were|remains?) off the (?:agenda|table|cards)", "was “not on the agenda”", "is off the table"),
    sign("does not stand for sale", r"not [“\"‘']?stand (?:up )?for (?:sale|debate|discussion)", "does not stand for sale"),
    sign("no such", r"no such [\w-]+", "there were no such plans"),
    sign("no plans to", r"(?:no|zero) (?:plans?|intention|talks|interest)[”\"’']? (?:to|of|with|in)|has no plans", "no plans to", "has no plans", "“zero interest” in"),
    sign("did not intend", r"did(?: not|n[’']t) (?:intend|mean|plan) to", "did not intend to"),
    sign("will have none of it", r"(?:will|would|\w+[’']ll) have none of (?:it|this|that)|(?:will|would|wo)(?: not|n[’']t) hear of (?:it|this|that|any)", "will have none of it", "won’t hear of it"),
    sign("not any plans", r"(?:did|do|does|have|has|had)(?: not|n[’']t) (?:have )?any (?:plans?|intention|interest)", "does not have any plans"),
    sign(
        "no sale is planned",
        r"no (?:[\w-]+ ){1,3}(?:is|are|was|were) (?:being )?(?:considered|planned|discussed|prepared|contemplated|foreseen|envisaged|intended|under ?way|taking place|in progress)",
        "no dismissal is foreseen",
        "no talks were under way",
    ),
    sign("nothing is decided", r"nothing (?:has been|had been|was|is) (?:decided|agreed|signed|planned)", "nothing has been decided"),
    sign("none in the works", r"no (?:\w+ ){1,2}in the works|going nowhere", "no merger in the works", "going nowhere"),
    sign("does not need", r"(?:do|does)(?: not|n[’']t) (?:need|intend|plan)|did(?: not|n[’']t) (?:intend|plan) to", "does not need", "did not intend to"),
    sign(
        "keeps to the job",
        r"(?:fully|firmly|entirely|completely|wholly) (?:focus(?:s?ed)|concentrat(?:ed|ing)|committed) (?:on|to) (?:his|her|their|my|our) (?:jobs?|roles?|work|posts?|tasks?)",
        "fully focused on her job",
    ),
    sign("sees no reason", r"(?:see|sees|saw) no (?:reason|need|cause|grounds?|basis|case) (?:to|for)", "sees no reason to"),
    sign(
        "fights it hard",
        rf"{HARD} (?:contest|defend|disput|den[iy]|refut|resist)(?:e?s|e?d|ing)?|(?:contest|defend|resist|fight)(?:s|ed|ing)? (?:[\w’'-]+ ){{0,3}}{HARD}",
        "will vigorously contest",
        "would be defended vigorously",
    ),
    # It will not be.
    sign(
        "nobody will",
        r"(?:nobody|no one|not an? (?:single|one) \w+) (?:[\w’'-]+ ){0,4}?(?:will(?! (?:confirm|say|comment|tell|discuss))|is \w+ing)",
        "not a single driver will",
        "nobody is leaving",
        declines=("nobody will comment",),
    ),
    sign(
        "no job will be lost",
        r"no(?:body| one| (?:worker|employee|job|post|redundanc|dismissal|layoff|lay-off)(?:y|ies|s)?) (?:will|would) (?:be|lose)",
        "no worker will be sent home",
    ),
    sign(
        "that there will be none",
        r"that there (?:will|would) be no|(?:will|would) be [“\"‘']no [\w ]{3,30}(?=[”\"’'])",
        "promised that there would be no cuts",
        "there would be “no handouts”",
    ),
    sign("never happens", r"(?:will|would) never (?:happen|come|take place|be sold|sell)|(?:would|will) not be sold|won[’']t be sold", "will never happen", "will not be sold"),
    sign("would not sell", r"would not (?:come back|sell|seek|need|take part|participate|join in)", "would not sell"),
    # It never was.
    sign("has never held", r"(?:has|have|had) never (?:held|been in|received|considered|planned|discussed|negotiated|approached)", "has never held"),
    sign("never did any such thing", r"never (?:discussed|considered|held|received|made|sought|planned|had) any", "never discussed any"),
    sign("never had an offer", r"never had (?:an?|any) (?:[a-z]+ )?(?:bid|offer|deal|takeover|sale|merger|plan|intention)", "never had an offer"),
    sign("made no offer", r"(?:has|have|had) made no (?:offer|bid|approach|proposal)", "had made no offer"),
    sign(
        "no letter came",
        rf"(?:has|have|had|having) (?:not received|received no|no) (?:any |an? )?(?:[a-z]+ )?{words('letters')}",
        "has not received a ransom demand",
        "had received no approach",
    ),
    sign(
        "there is none",
        rf"there (?:is|are|was|were|has been|have been|had been) no (?:{words('trouble')}|(?:second|further|new|other) [\w ]{{2,25}})",
        "there have been no talks",
        "There is no shortage",
        "there is no second bidder",
    ),
    sign(
        "there is none, in quotes",
        r"(?<=[“\"„])there (?:is|are|was|were|will be|has been|have been) (?:none\b|no (?!doubt|question|reason|point|way|need|room|hurry|alternative|better|more|one)\w+)",
        "“There will be no share issue",
        "“There is no second list",
        declines=("“There is no doubt", "there will be no dividend"),
    ),
    sign(
        "we will not",
        r"we (?:will not|won[’']t|will never|would never) (?:sell|come back|tear up|walk away|give up|leave|raise our|merge|bid)",
        "we will not tear up",
    ),
    sign(
        "nothing to suggest",
        r"nothing (?:to|that) (?:suggests?|indicates?|shows?|points?)|(?:is|are|was|were) no (?:indications?|suggestion|evidence|signs?|proof) (?:that|of|whatsoever)",
        "nothing to suggest",
        "there was no indication that",
    ),
    sign(
        "no evidence",
        r"(?:(?:have|has|had) (?:seen|found|received|had)|see|sees|saw|found) no (?:evidence|signs?|proof)|(?:have|has|had) (?:seen|found|received|had) no indications?",
        "have seen no evidence",
        "found no proof",
        "has had no indications",
    ),
    # It did nothing wrong.
    sign(
        "no wrongdoing",
        r"no (?:wrongdoing|cover-up)|nothing to (?:hide|apologi[sz]e for|answer for|be ashamed of)|(?:did nothing|done nothing) wrong|not (?:our|my) fault",
        "no wrongdoing",
        "nothing to hide",
        "did nothing wrong",
        "not our fault",
    ),
    sign("we did not", r"(?:we|i) (?:did|have|had|do)(?: not|n[’']t) (?:fix|break|breach|mislead|lie|cheat|collude|hide|leak|steal|bribe)", "we did not mislead"),
    sign("pleads not guilty", r"plead(?:s|ed)? not guilty", "pleaded not guilty"),
    sign("nothing was breached", rf"no [\w ]{{2,30}} (?:has been|have been|had been|was|were) {words('harmed')}", "No condition has been breached", "no passwords were accessed"),
    sign("has not breached", r"(?:did|has|have) not (?:breached?|violated?|broken)", "has not breached"),
    sign("nothing missing", r"nothing (?:[\w ]{2,20} )?missing", "nothing appeared to be missing"),
    sign("has not opened or paid", r"has(?: not|n[’']t) opened (?:a|an|any)|ha(?:s|ve) not paid (?:a|any|the)", "has not opened any", "have not paid the"),
)
