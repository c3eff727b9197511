"""Times that tell of a noun beside the event: "last month's attack", "the guidance it issued on 26 February"."""

import re
from typing import Final

from flows.extract.claim.clause import VERB, Unit
from flows.extract.time.mention import TimeMention

REACH = 80  # characters before a time in which the noun stands that it tells of
COARSE = ("quarter", "half", "year", "interval")
# "will publish its third-quarter results on 5 November": that is when.
PUBLISHED = re.compile(
    r"\b(?:(?:will|to)\s+(?:announce|publish|release|present|unveil|submit)"
    r"|announces|publishes|releases|presents|unveils|submits)\s+(?:(?:its|their|the|his|her)\s+)?$",
    re.IGNORECASE,
)
THEN = re.compile(r"\s+on\s+(?:\w+day|\d|[A-Z]\w+ \d)")
# "the largest float this year": the range over which something is the most, and not when it happened.
MOST = re.compile(
    r"\b(?=[bdfhlmorstw])(?:largest|biggest|highest|lowest|most|least|fewest|best|worst|strongest|weakest|smallest|busiest|steepest|sharpest"
    r"|fastest|slowest|deepest|longest|record(?!\s+(?:high\s+|low\s+)?(?:of\s+)?[A-Z$€£]{0,4}\s?\d)|once|twice|times"
    r"|(?:first|second|third|fourth|fifth|sixth|last|only)\s+time)"
    r"\b[^,;.:]{0,40}?\s+(?:(?:in|of|for|so far)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# "the guidance it issued on 26 February": a clause on a noun, told of another day.
ON_A_NOUN = re.compile(
    r"\b(?=[histw])(?<!\bas )(?<!said )(?<!says )(?<!that )(?<![:;,] )(?<!and )(?<!but )(?:it|they|he|she|we)\s+"
    r"(?:had\s+)?(?:(?:\w+ly|just|already|first|only)\s+)?"
    r"(?:\w{2,}ed|gave|made|set|took|bought|sold|built|won|lost|shed|put|sent|cut|held|said|paid)\s+"
    r"(?:back\s+|only\s+)?(?:on|in|at|late|early|in\s+late|in\s+early)?\s*$",
    re.IGNORECASE,
)
# "the sum that it promised in February": told of the sum, unless somebody said that it did.
THAT_IT_HAD = re.compile(
    r"(?<!said )(?<!says )(?<!told )(?<!adds )(?<!added )(?<!stated )(?<!announced )(?<!reported )(?<!confirmed )"
    r"\bthat\s+(?:it|they|he|she|we|\w+(?=\s+(?:had\s+)?(?:threatened|demanded|proposed)))\s+(?:had\s+)?"
    r"(?:promised|threatened|demanded|proposed|announced|pledged|unveiled|presented|forecast|published|gave|issued|made|set|agreed|signed|ordered|bought)\s+"
    r"(?:back\s+|only\s+)?(?:on|in|late|early|in\s+late|in\s+early)?\s*$",
    re.IGNORECASE,
)
# "withdrew guidance given in August", "cut the forecast issued in May": when the outlook was given that changes now.
GIVEN = re.compile(
    r"\b(?:guidance|forecasts?|outlook|targets?|estimates?|projections?|predictions?|plans?|promises?|pledges?)\s+"
    r"(?:(?:it|they|he|she|we)\s+(?:had\s+)?|(?:it|they)\s+)?(?:gave|given|issued|made|published|provided|set|announced|unveiled"
    r"|presented|released|laid\s+out|communicated)\s+(?:back\s+|only\s+)?(?:in|on|at|last|during)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
# "The forecast issued in October, for earnings of 5 dollars, has been withdrawn": what became of it is the news.
WHAT_BECAME = re.compile(
    r"(?:,(?:[^;.]|\.\d){3,80},)?\s(?:(?:has|have|had)\s(?:now\s)?been|(?:was|were|is)\s\w+(?:ed|n|t))\b"
)
# One of these is among such words.
FORESEEN = (
    "guidance", "forecast", "outlook", "target", "estimate", "projection", "prediction", "plan", "promise", "pledge",
)  # fmt: skip
# "Norvik, founded 1924, made": told of the company.
FOUNDED = re.compile(
    r",\s+(?:(?:which|who)\s+(?:was\s+)?)?(?:first\s+)?(?:founded|established|incorporated|formed|born|built|created|listed|set\s+up"
    r"|headquartered[^,]{0,30})\s+(?:back\s+)?(?:in\s+)?$",
    re.IGNORECASE,
)
# "which was approved last year", ", presented last month,": an aside about what it stands behind.
ASIDE = re.compile(
    r"\s*(?:which|who|whose|where|when|first|originally|already)\b|\s*(?:\w{3,}ed|due|made|set|sent|built|sold|bought|taken|held)"
    r"\s+(?:\w+ly\s+)?(?:on|in|by|at|for|last|earlier|late|early|the)\b",
    re.IGNORECASE,
)
# "claims from the 2022 flood", "of the January storm": the noun's time, and not that of what is told of it now.
DETERMINED = re.compile(
    r"\b(?:from|of|for|after|with|against|over|under|to|about|on|than)\s+(?:the|its|their|his|her|that|[\w.-]+['’]s)\s+$",
    re.IGNORECASE,
)
# "in response to Orland's May 4 ban": when that was.
ANSWERING = re.compile("respon|react|answer|retal|wake")  # one of these is among such words
ANSWERED = re.compile(
    r"\b(?:in\s+(?:\w+\s+)?(?:response|reaction|answer|retaliation)\s+(?:to|for)|in\s+the\s+wake\s+of)\s+"
    r"(?:(?:the|an?|its|their|this|[\w.-]+['’]s?)\s+)?(?:[\w-]+\s+){0,3}(?:on\s+|of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# "6,600 2017-2023 Orland Kestrel cars", "its 2019 Kestrel pickups": which of them they are.
MODEL = re.compile(
    r"(?:\s?[-–]\s?(?:20)?\d\d)?\s+(?:model[- ]year\s+)?(?:[A-Z][\w-]*\s+){1,4}"
    r"(?:cars?|trucks?|SUVs?|vehicles?|vans?|pickups?|sedans?|models?|motorcycles?|minivans?|EVs?|hatchbacks?|crossovers?|buses)\b"
)
NAMES = re.compile(
    r"\s+(?!(?:quarter|half|season|year|period|months?|to|and|or|in|of|at|on|as|for|with|from|when|that|which|it|the|a|an|is"
    r"|was|were|are|has|had|have|will|would|by|than|but|this|last|next)\b)[A-Za-z][a-z’'-]+\s+(?:[a-z]+|[A-Z]\w+\s+[a-z]+)\b"
)
# "a mine that was due to open in May", "61 of the machines that were stopped in May are back": told of the noun.
PRONOUNS = (" that ", " which ", " who ")
THAT_WAS = re.compile(
    r"(?<! of)(?<! in)(?<! by)(?<! to)(?<! on)(?<! for)(?<! with)(?<! about)(?<! after)(?<! from)(?<!,)"
    r" (?:that|which|who) (?:was|were|had|has|have)\b"
    r"(?: (?!(?:and|but|was|were|is|are|had|has|have|will|would|did|said)\b)[\w’'-]+){1,8} $",
    re.IGNORECASE,
)
# "the provision made in the fourth quarter was raised", "the listing planned for May was shelved".
PARTICIPLE = re.compile(
    r"\b(?:\w{3,}ed|made|taken|sold|bought|built|held|given|set|paid|sent|won|begun) (?:back )?"
    r"(?:(?:by|for|from|to|with) (?:[\w’'-]+ ){1,5}?)?(?:in|on|at|for|during) (?:the )?$",
    re.IGNORECASE,
)
# "annulled the fine, imposed by the council in 2019": told of the noun, and by whom.
BY_WHOM = re.compile(
    r",\s+(?!followed|led|joined|backed|helped|driven)\w{3,}ed\s+by\s+[^,;.]{2,60}\s(?:in|on)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "faces a class action, filed by farmers on 7 November": it is the filing that is told.
FACES = re.compile(
    r"\b(?:fac(?:es?|ing)|(?:is|was|been) (?:hit|served) (?:by|with))\b[^;.]*,\s+(?:filed|brought|lodged)\s+by\b"
)
# "The notes, due in 2030, pay 2%": when they are paid back, which is not told as an event of its own.
REPAID = re.compile(
    r"^(?!.*\b(?:repa|refinanc|redeem|retir|replac|extend|pay(?:ing)?\s+(?:off|down|back)))"
    r".*\b(?:notes?|bonds?|debentures?|debt|loans?|paper|tranche|securities|gilts?|sukuk)[, ]+"
    r"(?:(?:that|which) (?:are |is |fall |falls )?)?"
    r"(?:due|maturing|matures?|expiring)\s+(?:in\s+|on\s+)?$",
    re.IGNORECASE,
)
RUN_OUT = ("due", "matur", "expir")  # one of these is among such words
# "cases dating back to the 2010s", "its 11th consecutive rise, beginning in May": how old a noun or a row is; and what
# came "in time for Christmas" came before it.
OLD_AS = re.compile(
    r"\bdat(?:es?|ed|ing)\s+(?:back\s+)?(?:to|from)\s+(?:the\s+)?(?:early\s+|late\s+)?$"
    r"|\bin\s+time\s+for\s+(?:the\s+)?$"
    r"|\b(?:consecutive|straight|successive|in a row)\b[^.;]{0,40}?\s+(?:beginning|starting)\s+in\s+$",
    re.IGNORECASE,
)
# "paid for the licences awarded in September", "to repay the loan drawn in May": told of the object.
ON_AN_OBJECT = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|this|these|those|that|of|for|from|with|two|three|four|five|six|\d[\d,.]*)\s+"
    r"(?:(?!(?:and|or|but|it|he|she|they|we|that|which|who|was|were|is|are|has|have|had|be|been|will|would)\b)[\w$€£’'.%-]+,?\s+){1,5}?"
    r"((?:award|draw|promis|order|issu|identifi|announc|grant|approv|acquir|provid|impos|introduc|publish|propos|unveil|present"
    r"|record|book|plac|commit|pledg|agre|offer|report|rais|request|fil|fin|detect|delay|postpon|cancell|forecast)(?:ed|n)?"
    r"|made|taken|sold|bought|built|given|set|paid|sent|signed|launched|forecast)"
    r"\s+(?:(?:by|with|to|from)\s+(?:[\w’'-]+\s+){1,4}?)?(?:back\s+|only\s+)?(?:in|on|at|for|during|last|late|early)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
# "fined for selling shares in May", "convicted over a spill in 2019": the time of the deed, and not of the judgment.
OFFENCE = re.compile(
    r"\b(?:(?:for|with|of|into)\s+(?:\w+ly\s+)?(?!being\b|having\b)\w{3,}ing\b|over\s+(?![$€£\d]|(?:the|that|this)\s+\w+\s+(?:last|this|on|yesterday)\b)|(?:liable|responsible)\s+for\b"
    r"|(?:for|of)\s+(?:[a-z-]+\s+){1,4}(?:\w{3,}ed|paid|made|sold|given|sent|taken|held)\b"
    r"|(?:into|of|for)\s[^,;]*\s(?:between|from)\b)",
    re.IGNORECASE,
)
# "threw out a lawsuit over its water permit in October": when it was thrown out.
SUED = re.compile(r"\b(?:lawsuits?|suits?|cases?|claims?|complaints?|disputes?|appeals?)\b[^,;]{0,30}\s$")
# "a trial over the other patent starts on 4 March": the verb of the trial.
HELD = re.compile(
    r"\s(?:starts?|begins?|opens?|resumes?|continues|ends?|will|(?:is|are)\s(?:to|due|set|scheduled|expected|listed))\s[^,;.]{0,40}$"
)
# "recalled 30,000 cars built between March and May": when they were made.
MADE = re.compile(
    r"\b(?!(?:was|is|has|it[’']?s|this)\b)[a-z]{3,}s\s+(?:built|made|signed|granted|hired|concluded|produced|manufactured|assembled|delivered|registered|installed|sold|shipped|supplied|exported"
    r"|imported|distributed|packed|bottled|baked|brewed|printed|bought|purchased)"
    r"\s+(?:between|from|since|in|during|before|after|until)\s+(?:the\s+)?$"
)
# "reconsiders its licence, which expires in 2027": when what it stands behind ends, and nothing else.
EXPIRES = re.compile(
    r",\s+which\s+(?:\w+ly\s+|itself\s+|also\s+)?(?:expires?|ends|runs|lapses|matures|falls\s+due|comes\s+up\s+for\s+renewal)\s+"
    r"(?:only\s+|not\s+)?(?:in|on|at|until|till|to|through|by)\s+(?:the\s+(?:end|start|middle)\s+of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
# "a form on a site that will open next Monday": when that will be.
THAT_WILL = re.compile(r"(?<!said) that will (?:(?!not\b)[\w’'-]+ ){1,4}$", re.IGNORECASE)
# "appealed against the ruling of 12 May": the day of what it is told about.
OF_A_RULING = re.compile(
    r"\b(?:judge?ment|ruling|verdict|decision|order|decree|letter|notice|warning|announcement|statement|resolution|accident|fire|raid"
    r"|storm|attack|outage|vote)\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
SIGN = 40  # characters before a time in which a participle ends, and by whom
PAST_FORM = re.compile(r"(?:ed|en|de|wn|ld|lt|gt|id|st)\s+(?:\w+\s+){0,5}$")
FINITE = re.compile(r" (?:was|were|is|are|will|would|has|have|had)\b")
# "The result, submitted on 20 February, showed a loss": when it was out, and not what it is for.
SUBMITTED = re.compile(
    r",\s+(?:submitted|published|presented|released|issued|unveiled)\s+(?:only\s+)?(?:on\s+)?$", re.IGNORECASE
)
TO_COME = re.compile(r"\b(?:will|would|shall|should|may|might|could|(?:is|are)\s+(?:to|due))\b", re.IGNORECASE)
ASIDE_COST: Final = 550  # so much that any time of the verb's own is preferred, and no more
OF_SOMETHING_ELSE: Final = 2_000  # the cost of a time that is of another thing: more than any distance in a sentence
EDGE = re.compile(r"[,;:—–()](?!\d)")
# "next summer with the loss of 64 jobs", "in the second half as sales rose": behind these a measure is another thing's.
_BETWEEN: Final = (
    "(?:with|the|an?|at|for|in|on|to|by|of|from|after|as|and|but|or|its|their|when|while|it|is|was|were|has|had|will)"
)
# "a drop in first-quarter profit": the period of what is measured.
MEASURE = re.compile(
    rf"(?:['’]s)?\s+(?:(?!{_BETWEEN}\b)\w+\s+){{0,2}}?(?:profits?|results?|revenues?|sales|earnings|figures|loss(?:es)?|numbers|income|turnover"
    r"|balance sheet|report|accounts|statements?)\b",
    re.IGNORECASE,
)


# "last year's order target", but what "September's price rise" moved was sold in another time.
OF_A_MEASURE = re.compile(
    rf"{MEASURE.pattern}|['’]s\s+(?:[\w-]+\s+){{0,3}}?(?:(?:targets?|forecasts?|budget|guidance|outlook|output|production|orders?"
    r"|shipments?|deliver(?:y|ies)|spending|investments?|level|total|average|volumes?|margins?|dividend|costs?|bill)\b"
    r"|[$€£]?\d)",
    re.IGNORECASE,
)


def of_a_noun(text: str, mention: TimeMention, unit: Unit, before: str, measured: bool) -> int:
    """What speaks against a time that tells of a noun beside the event; `before` are the words before the time.

    `measured` says that the event is told for periods, as results are.
    """
    published = mention.precision in COARSE and PUBLISHED.search(before) is not None
    if published and (MEASURE.match(text, mention.end) or THEN.match(text, mention.end)):
        return OF_SOMETHING_ELSE
    if mention.precision in COARSE and MEASURE.match(text, mention.end) and not measured:
        return OF_SOMETHING_ELSE
    if _when_it_was_given(text, mention, unit, before) or _when_it_began(text, mention, before):
        return OF_SOMETHING_ELSE
    if mention.precision != "day" and mention.type != "DURATION" and MOST.search(before):
        return 500
    if mention.precision in (*COARSE, "month") and text.startswith(("'s", "’s"), mention.end):
        return 250 if not measured or OF_A_MEASURE.match(text, mention.end) else OF_SOMETHING_ELSE
    if _names_a_noun(text, mention, before, measured) or _of_what_is_told_of(text, mention, unit, before):
        return OF_SOMETHING_ELSE
    if _of_an_offence(text, mention, unit) or (mention.start > unit.lead.end and MADE.search(before)):
        return OF_SOMETHING_ELSE
    if _of_an_object(text, mention, unit) or _of_what_will_be(mention, unit, before):
        return ASIDE_COST
    if measured and mention.precision == "day" and SUBMITTED.search(before):
        return OF_SOMETHING_ELSE
    return _in_an_aside(text, mention, unit)


def _when_it_began(text: str, mention: TimeMention, before: str) -> bool:
    """Whether a year is that of a company's beginning, told between two commas, of a case, or of a debt's end."""
    founded = mention.precision == "year" and text.startswith(",", mention.end) and FOUNDED.search(before) is not None
    low = before.lower()
    if ("dat" in low or "in time" in low or "ing in" in low) and OLD_AS.search(before):
        return True
    return founded or (any(map(low.__contains__, RUN_OUT)) and REPAID.search(before) is not None)


def _when_it_was_given(text: str, mention: TimeMention, unit: Unit, before: str) -> bool:
    """Whether a time is when somebody did what a noun tells of, or gave an outlook that the event changes."""
    low = before.lower()
    if ON_A_NOUN.search(text, unit.lead.end, mention.start) or ("that" in low and THAT_IT_HAD.search(before)):
        return True
    given = (GIVEN.search(before) if any(map(low.__contains__, FORESEEN)) else None) or BY_WHOM.search(before)
    if given and unit.lead.cue.event_type == "legal" and FACES.search(text, unit.start, mention.start):
        return False
    if given is None:
        return False
    return unit.lead.start < _begins(mention, before, given) or WHAT_BECAME.match(text, mention.end) is not None


def _begins(mention: TimeMention, before: str, found: re.Match[str]) -> int:
    """Where in the text something begins that was found in the words before a time."""
    return mention.start - len(before) + found.start()


def _names_a_noun(text: str, mention: TimeMention, before: str, measured: bool) -> bool:
    """Whether a month, or a year of what isn't told for years, belongs to a noun that the event is only beside."""
    if mention.precision == "day":
        return ANSWERING.search(before) is not None and ANSWERED.search(before) is not None
    if mention.precision == "year" and MODEL.match(text, mention.end):
        return True
    if mention.precision not in (("month",) if measured else ("month", "year")) or mention.modifier:
        return False
    return DETERMINED.search(before) is not None and NAMES.match(text, mention.end) is not None


def _of_what_is_told_of(text: str, mention: TimeMention, unit: Unit, before: str) -> bool:
    """Whether a time ends a clause or a participle on a noun, and the event is told outside of it."""
    low = before.lower()
    if any(word in low for word in PRONOUNS) and (found := THAT_WAS.search(before)):
        begin = _begins(mention, before, found)
        return begin >= unit.lead.end or unit.lead.start >= mention.end
    if _of_a_noun_behind(mention, unit, before):
        return True
    if (found := FINITE.match(text, mention.end)) is None or PARTICIPLE.search(before) is None:
        return False
    return unit.lead.start >= mention.end or found[0] != " had"  # "a study published in May had shown it": of May


def _of_a_noun_behind(mention: TimeMention, unit: Unit, before: str) -> bool:
    """Whether a time is when a noun behind the event ends, or the day of a ruling that the event is about."""
    found = EXPIRES.search(before) if ", which " in before else None
    if found is None and mention.precision == "day" and before.rstrip().lower().endswith(("of", "the")):
        found = OF_A_RULING.search(before)
    return found is not None and unit.lead.end <= _begins(mention, before, found)


def _of_what_will_be(mention: TimeMention, unit: Unit, before: str) -> bool:
    """Whether a time ends what a noun behind the event will do: the event itself is not of then, if it has its own."""
    found = THAT_WILL.search(before) if " that will " in before else None
    return found is not None and unit.lead.end <= _begins(mention, before, found)


def _of_an_offence(text: str, mention: TimeMention, unit: Unit) -> bool:
    """Whether a time stands with the deed that somebody is fined, sued or tried for."""
    if unit.lead.cue.event_type != "legal" or mention.start < unit.lead.end:
        return False
    until = text.find(" ", mention.start)  # the words of a range count: "between 2019 and 2023"
    found = OFFENCE.search(text, unit.lead.end, max(until, mention.start))
    if found is None or HELD.search(text, found.end(), mention.start):
        return False
    return not (found[0].startswith("over") and SUED.search(text, unit.start, found.start()))


def _of_an_object(text: str, mention: TimeMention, unit: Unit) -> bool:
    """Whether a time ends a participle on a noun that a verb stands before: it is not that verb's."""
    if PAST_FORM.search(text, max(unit.start, mention.start - SIGN), mention.start) is None:
        return False
    found = ON_AN_OBJECT.search(text, max(unit.start, mention.start - REACH), mention.start)
    return (
        found is not None
        and unit.lead.end <= found.start(1)
        and VERB.search(text, unit.start, found.start()) is not None
    )


def _in_an_aside(text: str, mention: TimeMention, unit: Unit) -> int:
    """What speaks against a time that stands between two commas, where the event is told outside of them.

    It is that of a noun before, or of something to come.
    """
    begins = [edge.end() for edge in EDGE.finditer(text, unit.start, mention.start)]
    ends = EDGE.search(text, mention.end, unit.end)
    if not begins or ends is None or begins[-1] <= unit.lead.start < ends.start():
        return 0
    if ASIDE.match(text, begins[-1]):
        return ASIDE_COST
    return 400 if TO_COME.search(text, begins[-1], mention.start) else 0
