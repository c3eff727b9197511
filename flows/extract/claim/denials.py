"""Denials: the words by which somebody says that something is not so, or was made up."""

from flows.extract.rule import Rule

TALE = r"(?:reports?|claims?|story|stories|rumou?rs?|allegations?|suggestions?|accusations?|article|account)"


def says(name: str, modality: str, pattern: str, *examples: str, declines: tuple[str, ...] = ()) -> Rule:
    """A sign of modality: what its words show, wherever they stand between words; a space is any white space."""
    spelled = rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", r"\s+")
    return Rule(f"modality: {name}", spelled, lambda match: modality, dict.fromkeys(examples, modality), declines)


DENIALS = (
    says(
        "denies",
        "denied",
        r"(?<!nor\x20)(?<!\x20or\x20)den(?:y|ies|ied|ying)"
        r"(?! (?:[\w’'-]+ ){0,3}?(?:licen[cs]es?|permits?|permission|approvals?|bail|visas?|access|entry|clearance|"
        r"motion|request|"
        r"petition|appeal))|"
        r"(?:nobody|no one|not an? (?:single|one) \w+) (?:[\w’'-]+ ){0,4}?"
        r"(?:will(?! (?:confirm|say|comment|tell|discuss))|is \w+ing)|"
        r"no (?:\w+ ){1,2}in the works|"
        r"(?:we|i) (?:did|have|had|do)(?: not|n[’']t) (?:fix|break|breach|mislead|lie|cheat|collude|hide|"
        r"leak|steal|bribe)|"
        r"nothing to hide|no (?:cover-up|wrongdoing)|not (?:our|my) fault|"
        r"rul(?:es|ed|ing) (?:it|him|her|them)sel(?:f|ves) out|"
        r"(?<!not\x20)(?<!longer\x20be\x20)(?<!not\x20be\x20)(?<!declined\x20to\x20)"
        r"(?<!refused\x20to\x20)rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)? (?:that|it|this)|says? no to|"
        r"disput(?:e|es|ed) (?:this|it|that(?! (?:figure|number|count|sum|total|amount)))|not so(?=, (?:says?|said))|"
        r"contradict(?:s|ed) (?:this|that|it|him|her|them|the (?:report|claim|account|paper|newspaper|magazine))|"
        r"(?:wav(?:es|ed)|brush(?:es|ed)|laugh(?:s|ed)) (?:it|this|that|them) (?:off|aside|away)|swat(?:s|"
        r"ted) (?:down|"
        r"away)|"
        r"(?:(?:wav(?:es|ed)|brush(?:es|ed)|laugh(?:s|ed)) (?:off|aside)|bat(?:s|ted) away|knock(?:s|ed) down|"
        r"scotch(?:es|ed)|quash(?:es|ed)|pour(?:s|ed) cold water on)"
        r"(?= (?:[\w’'-]+ ){0,3}(?:reports?|rumou?rs?|speculation|talk|idea|suggestions?|claims?))|"
        r"groundless|baseless|unfounded|without foundation|wide of the mark|(?:out of|from) thin air|"
        r"pure fiction|not a (?:shred|grain|word|scrap) of truth|completely untrue|no truth|refut(?:e|es|ed)|"
        r"(?<=[“\"‘'])(?:(?:complete|utter|total|pure|absolute|sheer|plain) )?(?:nonsense|rubbish|fiction|fantasy|"
        r"invented|invention|untrue|false|fabricated|"
        r"wishful thinking|"
        r"speculation)(?=[.,]?[”\"’'])|(?<=[“\"‘'])(?:nonsense|rubbish|absurd|ridiculous)(?=[.,!])|"
        r"(?:is|are|was|were|as|be) [“\"‘'«]?(?:\w+ly )?(?:not (?:true|"
        r"correct|accurate)|untrue|incorrect|inaccurate)|"
        r"insist(?:s|ed|ing)? (?:that )?(?:[\w’'-]+ ){1,4}?(?:(?:is|are|was|were|does|do|did|has|have|had|will|would|"
        r"could)(?: not|n[’']t| never)|won[’']t)|(?:will|would) never (?:happen|come|take place|be sold|sell)|"
        r"(?:did|does|do|had)(?: not|n[’']t) know (?:of |about )?any(?:thing)?|kn(?:ows|ew) nothing|"
        r"no [\w ]{2,25} (?:whatsoever|of any (?:kind|sort))|nothing (?:to|in) (?:it|this|that)(?! (?:but|more))|"
        rf"no such [\w-]+|(?:has|have|had) never (?:held|been in|received|considered|planned|discussed|negotiated|"
        r"approached)|nothing (?:has been|had been|was|is) (?:decided|agreed|signed|planned)|done nothing wrong|"
        r"(?:has|have|had) made no (?:offer|bid|approach|proposal)|(?:no|without|entirely without) merit|"
        r"(?:maintain|insist|stress)(?:s|ed)? that no(?:thing|body)?|"
        rf"not the case|plead(?:s|ed)? not guilty|{TALE} (?:is|are|was|were) (?:[\w-]+ )?[“\"‘'«]?"
        r"(?:(?:simply|completely|entirely|totally|pure) )?(?:false|wrong|nonsense|rubbish|baseless|made up|invented|"
        r"fabricated|misleading|fake|absurd|without merit|meritless|(?:pure )?speculation|premature)|"
        r"(?:call(?:s|ed|ing)?|label(?:s|led)?|brand(?:s|ed)?) (?:this|that|it|them|(?:the|such|these|those|any) \w+) "
        r"(?:an? )?(?:outright )?"
        r"(?:lies?|wrong|false|untrue|nonsense|rubbish|fabricat(?:ed|ion)|invention|fiction)|"
        r"(?:this|that|it)(?: is| was|[’']s) (?:simply |just |plain |completely )?"
        r"(?:wrong|false|untrue|nonsense|rubbish|an? lie|invented|made up)|"
        r"(?<=[“\"])no[.,!]",
        "denied",
        "ruled out",
        "called it a lie",
        "that's wrong",
        "rejected that",
        "waved it off",
        "disputes this",
        "described it as “not correct”",
        "is untrue",
        "insists that it isn’t selling",
        "insisted the mill would not close",
        "will never happen",
        "knew nothing",
        "holds no shares whatsoever",
        "“Nonsense. ",
        "there were no such plans",
        "pleaded not guilty",
        "has never held",
        "had made no offer",
        "maintains that no",
        "the report is completely false",
        "is flatly untrue",
        "“Complete nonsense,” ",
        declines=(
            "nor deny",
            "confirm or deny",
            "no longer be ruled out",
            "declined to rule out",
            "disputes that figure",
            "“false advertising”",
        ),
    ),
    says(
        "dismisses talk",
        "denied",
        r"(?<!court\x20)(?<!judge\x20)(?<!judges\x20)(?<!tribunal\x20)(?<!jury\x20)"
        r"(?:dismiss|reject|rebuff|repudiat|contest|disput)(?:es|ed|s|ing)? "
        r"(?:the |those |these |such |any |all |its |his |her |media |an? )?(?:reports?|"
        r"rumou?rs?|speculation|suggestions?|claims?|talk|idea|allegations?|accusations?|charges|accounts?)|"
        r"call(?:s|ed)? (?:the |those |these |such |any )?"
        r"(?:reports?|rumou?rs?|speculation|suggestions?|claims?|talk|idea|allegations?)(?: [\w’']+){0,6}(?= [“\"])|"
        r"(?:dismiss|reject)(?:es|ed|ing)? (?:this|that|it|them) (?:as|out of hand)",
        "rejected the reports",
        "dismissed rumours",
        "disputes the allegations",
        declines=("the court dismissed the claim",),
    ),
    says(
        "is not doing",
        "denied",
        r"(?:is|was|are|were|am|\w+[’'](?:s|re|m)) [“\"‘']?not (?:in (?:any )?(?:talks|discussions|negotiations)|"
        r"based on|"
        r"for sale|planning|considering|pursuing|seeking|looking|"
        r"preparing|negotiating|discussing|reviewing|"
        r"evaluating|studying|examining|interested|contemplating|exploring|weighing|resigning|leaving|"
        r"selling|stepping down|on the block|aware of any|"
        r"going anywhere|"
        r"planned|intended|foreseen|envisaged|up for (?:sale|debate)|something (?:we|they|it|I))|"
        r"unaware of any|not [“\"‘']?on the (?:agenda|table|cards|market)|not [“\"‘']?stand (?:up )?for (?:sale|"
        r"debate|discussion)|"
        r"no (?:[\w-]+ ){1,3}(?:is|are|was|were) (?:being )?"
        r"(?:considered|planned|discussed|prepared|contemplated|foreseen|envisaged|intended)|"
        r"no(?:body| one| (?:worker|employee|job|post|redundanc|dismissal|layoff|lay-off)(?:y|ies|s)?) "
        r"(?:will|would) (?:be|lose)|that there (?:will|would) be no|"
        r"no (?:plans?|intention|talks|interest) (?:to|of|with|in)|"
        r"would not (?:come back|sell|seek|need|take part|participate|join in)|has no plans|"
        r"(?:did|do|does|have|has|had)(?: not|n[’']t) (?:have )?any (?:plans?|intention|interest)|"
        r"(?:see|sees|saw) no (?:reason|need|cause) (?:to|for)|"
        r"(?:has|have|had|having) (?:not received|received no|no) (?:any |an? )?(?:[a-z]+ )?"
        r"(?:approach(?:es)?|offers?|bids?|proposals?|demands?|requests?|complaints?|contacts?|notices?|"
        r"letters?|notifications?|summons)|"
        r"there (?:is|are|was|were|has been|have been|had been) no (?:contacts?|talks|discussions|negotiations|offers?|"
        r"approach|"
        r"bid|deal|plans?|leak|breach|sale|signature|shortages?|crisis|danger|threat|dispute|"
        r"(?:second|further|new|other) [\w ]{2,25})|"
        r"(?:do|does)(?: not|n[’']t) (?:need|intend|plan)|did nothing wrong|going nowhere|"
        r"(?:will|would) be [“\"‘']no [\w ]{3,30}(?=[”\"’'])|"
        r"nothing of the (?:kind|sort)|simply untrue|not true|(?:has|have|had) no basis|"
        r"(?:have|has|had) (?:seen|found|received|had) no (?:evidence|signs?|indications?|proof)|"
        r"(?:see|sees|saw|found) no (?:evidence|signs?|proof)|"
        r"never had (?:a|an|any) (?:[a-z]+ )?(?:bid|offer|deal|takeover|sale|merger|plan|intention)|"
        r"ha(?:s|ve) not paid (?:a|any|the)",
        "is not in talks",
        "no plans to",
        "does not need",
        "has not received a ransom demand",
        "had received no approach",
        "there have been no talks",
        "has no basis",
        "have seen no evidence",
        "was “not on the agenda”",
        "sees no reason to",
        "I am not going anywhere",
        "no dismissal is foreseen",
        "no worker will be sent home",
        "promised that there would be no cuts",
        "There is no shortage",
        "there would be “no handouts”",
    ),
    says(
        "no condition breached",
        "denied",
        r"no [\w ]{2,30} (?:has been|have been|had been|was|were) (?:breached|broken|violated|accessed|stolen|"
        r"compromised|"
        r"leaked|copied|exposed|affected|touched|at risk)|(?:did|has|have) not (?:breached?|violated?|broken)|"
        r"nothing (?:[\w ]{2,20} )?missing|"
        r"has(?: not|n[’']t) opened (?:a|an|any)",
        "No condition has been breached",
        "no passwords were accessed",
        "nothing appeared to be missing",
    ),
)
