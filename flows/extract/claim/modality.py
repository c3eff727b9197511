"""Modality and polarity: how sure the text is of an event, and whether it says yes or no."""

import re
from collections.abc import Iterator
from functools import lru_cache

from flows.extract.claim.happening import HAPPENS
from flows.extract.rule import Rule
from flows.extract.screen import Sieve


def _says(name: str, modality: str, pattern: str, *examples: str, declines: tuple[str, ...] = ()) -> Rule:
    spelled = rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", r"\s+")
    return Rule(f"modality: {name}", spelled, lambda match: modality, dict.fromkeys(examples, modality), declines)


# What somebody only hopes will be so, where another verb behind "should" is of what is arranged.
HOPED = r"(?:be (?:back|able|higher|lower)|reach|help|remain|stay|rise|fall|grow|recover|improve)"

# In the order in which they win: what denies beats what reports, what reports beats what plans.
RULES = (
    _says(
        "denies",
        "denied",
        r"den(?:y|ies|ied|ying)|(?<!not\x20)(?<!longer\x20be\x20)(?<!not\x20be\x20)rul(?:e|es|ed|ing) out|"
        r"groundless|baseless|disput(?:e|es|ed) that|pure fiction|completely untrue|no truth|refut(?:e|es|ed)|"
        r"(?:call(?:s|ed|ing)?|label(?:s|led)?|brand(?:s|ed)?) (?:this|that|it|them|the \w+) (?:an? )?(?:outright )?"
        r"(?:lies?|wrong|false|untrue|nonsense|rubbish|fabricat(?:ed|ion)|invention|fiction)|"
        r"(?:this|that|it)(?: is| was|[’']s) (?:simply |just |plain |completely )?"
        r"(?:wrong|false|untrue|nonsense|rubbish|an? lie|invented|made up)|"
        r"(?<=[“\"])no[.,!]",
        "denied",
        "ruled out",
        "called it a lie",
        "that's wrong",
        declines=("no longer be ruled out",),
    ),
    _says(
        "dismisses talk",
        "denied",
        r"(?:dismiss|reject)(?:es|ed|s|ing)? (?:the |those |these |such |any |media |an? )?(?:reports?|"
        r"rumou?rs?|speculation|suggestions?|claims?|talk|idea|allegations?)|"
        r"call(?:s|ed)? (?:the |those |these |such |any )?"
        r"(?:reports?|rumou?rs?|speculation|suggestions?|claims?|talk|idea|allegations?)(?: [\w’']+){0,6}(?= [“\"])|"
        r"(?:dismiss|reject)(?:es|ed|ing)? (?:this|that|it|them) (?:as|out of hand)",
        "rejected the reports",
        "dismissed rumours",
    ),
    _says(
        "is not doing",
        "denied",
        r"(?:is|was|are|were|\w+[’'](?:s|re)) not (?:in (?:any )?(?:talks|discussions|negotiations)|based on|"
        r"for sale|planning|considering|resigning|leaving|selling|stepping down|on the block|aware of any)|"
        r"no (?:plans?|intention|talks) (?:to|of|with)|would not (?:come back|sell|seek|need)|has no plans|"
        r"(?:has|have|had|having) (?:not received|received no|no) (?:any |an? )?(?:[a-z]+ )?"
        r"(?:approach(?:es)?|offers?|bids?|proposals?|demands?|requests?|complaints?|contacts?)|"
        r"there (?:is|are|was|were|has been|have been) no (?:contacts?|talks|discussions|negotiations|offers?|approach|"
        r"bid|deal|plans?|leak|breach)|(?:do|does)(?: not|n[’']t) (?:need|intend|plan)|did nothing wrong|"
        r"going nowhere|(?:will|would|can) be no (?!longer|more|later|less|fewer|doubt)|"
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
    ),
    _says(
        "no condition breached",
        "denied",
        r"no [\w ]{2,30} (?:has|have|had) been (?:breached|broken|violated)|(?:did|has|have) not (?:breached?|"
        r"violated?|broken)",
        "No condition has been breached",
    ),
    _says(
        "rumour",
        "rumour",
        r"rumou?r(?:s|ed)?|gossip|word in the market|whisper(?:s|ed|ing)?|leaked pictures|"
        r"talk (?:is spreading|in [A-Z]\w+|that|of)|one speaks|market talk|speculation|chatter|is tipped to|"
        r"bandied about|(?:the )?word (?:(?:in|on) (?:the )?\w+ )?(?:is|has it)|"
        r"(?:insiders|traders|bankers|people) talk of|"
        r"(?:traders|bankers|dealers|insiders|people|investors)(?: [\w’']+){0,4} (?:will )?tell you|"
        r"(?:we|one) hears?|grapevine|mooted|hearsay|swirl(?:s|ed|ing)?",
        "rumours",
        "talk is spreading",
        "Traders in Oslo will tell you",
    ),
    _says(
        "unnamed sources",
        "reported",
        r"reportedly|it is understood|(?:people|persons?|sources?|insiders|diplomats|officials|"
        r"bankers) (?:familiar|close|with (?:direct )?knowledge|briefed|who asked|said|say|told)|sources|"
        r"people close|is (?:said|understood|believed) to|are said to|reports? (?:in [A-Z]\w+ )?(?:indicate|"
        r"suggest|say|said|claim|that)|seen by [A-Z]\w+ [A-Z]\w+ said|news that|unnamed|anonymous|"
        r"according to (?:people|sources|a person|insiders|two|three|four|five|several)|unconfirmed|"
        r"(?:two|three|four|five|six|several|some|a number of) (?:\w+ ){0,2}(?:people|sources|bankers|officials|"
        r"insiders|colleagues|persons|executives|lawyers|traders|advisers|diplomats)(?: [\w’']+){0,4} (?:said|say|"
        r"told)|(?:a|one) (?:person|source|insider|worker|employee|colleague|official|banker)(?: [\w’']+){0,6} "
        r"(?:said|says|told)|(?:bankers?|people|persons?|executives?|officials?|advisers?) (?:involved|aware|"
        r"in the know|briefed|working on|with knowledge)|"
        r"who (?:asked|wished|wanted|did not want|declined) (?:not )?to be (?:named|identified|quoted)|"
        r"(?:newspapers?|magazine|daily|tabloid|broadcaster|website|blog|news agency|local media) (?:had )?reported|"
        r"(?:citing|quoting|referring to|with reference to|reference to) (?:[\w’'-]+ ){0,3}?"
        r"(?:people|persons?|sources?|bankers?|insiders|officials|circles|executives|documents|advisers|lawyers|traders)|"
        r"(?:has|have) (?:learned|learnt) from|unofficially|[A-Z]\w+ understands that",
        "reportedly",
        "who asked not to be named",
        "newspaper had reported",
        "citing bankers",
        "referring to two sources",
        "has learned from",
        "people familiar",
        "sources",
        "is said to",
    ),
    _says(
        "analysts think",
        "opinion",
        r"analysts? (?:at [\w ]+ )?(?:said|say|believe|think|note|noted|wrote|argue|argued)|in (?:my|"
        r"our) (?:view|opinion)|i (?:guess|think|suspect)|my guess|industry (?:analysts|observers) (?:point|"
        r"believe|say)|investors believe|thinks|argues|suspects?|would do better|(?:makes?|made) (?:little|no|good|"
        r"perfect|every|more) sense|would welcome|would be (?:wrong|wise|better off|foolish|a mistake|madness)|"
        r"hard to justify|in (?:the |[\w’']+(?: [\w’']+)?[’']s )(?:view|opinion|eyes)",
        "analysts said",
        "my guess",
    ),
    _says(
        "forecasts",
        "forecast",
        r"forecast(?:s|ed|ing)?|(?:is|are|was|were) (?:expected|projected|predicted|forecast|estimated|"
        r"seen) to (?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|account|"
        r"generate|be worth)|project(?:s|ed) (?:that )?|predict(?:s|ed|ing)?|pencill?ed in(?! for)|"
        r"(?:is|are|was|were) (?:seen|forecast) \w+ing|(?:expects?|"
        r"expected|anticipates?|guides?|guided|sees) [^.;]{0,40}?(?:\d|growth|profit|revenue|sales|margin)|"
        r"guidance|outlook|by 20\d\d every|will (?:reach|grow|burn|account)",
        "is expected to reach",
        "expects operating profit",
        "guidance",
        "is seen expanding",
    ),
    _says(
        "hopes",
        "expectation",
        r"(?<!market\x20)hop(?:es?|ed|ing)|(?:is|are|remains?) (?:confident|hopeful|optimistic)|in the running|could|"
        r"(?-i:might|may)|is likely to|are likely to|"
        rf"should {HOPED}|expects? to|(?<!than\x20)(?<!is\x20)(?<!are\x20)expected to|expects|"
        r"(?<!than\x20)anticipated|likely",
        "hopes",
        "could",
    ),
    _says(
        "plans",
        "plan",
        r"will|would(?! have)|shall|"
        rf"should(?! {HOPED})|"
        r"(?:is|are) expected to|\w+[’']ll|must|ha(?:s|ve) to|plan(?:s|ned|ning)? to|"
        r"(?<!than\x20)plan(?:s|ned|ning)|(?:is|are|was|were|has been|have been) (?:still |now |also )?"
        r"(?:due|set|scheduled|slated|planned|pencill?ed in for)|"
        r"threaten(?:s|ed|ing)? to|(?:is|are) (?:looking|searching|hunting) for|(?:is|are) to|"
        r"(?<!claims\x20)(?<!claimed\x20)(?<!claiming\x20)(?<!claim\x20)(?<!seems\x20)(?<!appears\x20)to be|"
        r"intend(?:s|ed|ing)?|look(?:s|ing)? to|propos(?:e|es|ed|ing)|mull(?:s|ed|ing)?|eyes|eyeing|weigh(?:s|ed|ing)|"
        r"consider(?:s|ed|ing)|explor(?:es|ed|ing)|ponder(?:s|ed|ing)?|contemplat(?:es|ed|ing)|prepares? to|"
        r"gear(?:s|ing) up|promis(?:e|es|ed) to|(?:can|may) (?:buy|acquire|repurchase|buy back|issue|raise) up to|"
        r"(?:is|are) (?:leaving|retiring|stepping|joining|quitting|resigning|departing|shedding|cutting|axing|"
        r"slashing|closing|shutting|selling|buying|reorgani[sz]ing|restructuring|winding)|"
        r"aim(?:s|ed|ing)? to|seek(?:s|ing)? to|about to|"
        r"next (?:week|month|year)|preparing to|agreed to|wants? to|pledg(?:e|es|ed) to|vow(?:s|ed)? to",
        "will",
        "plans to",
        "is due",
        "mulls",
        "is retiring",
        "is still due",
        "threatens to",
        "is looking for",
        declines=("won", "claims to be", "would have cost"),
    ),
)
NOT = re.compile(
    r"\b(?:not|n[’']t|no|never|neither|nor|without|failed to|fails to|refused|declined|called off|cancel\w*|"
    r"scrap\w*|abandon\w*|halt\w*|no longer)\b",
    re.IGNORECASE,
)

# "Norvik to close two mills": a headline's future, before which no verb stands.
HEADLINED = re.compile(
    r"(?-i:[A-Z0-9])[\w’'&.-]*(?: (?!(?:has|have|had|was|were|is|are|set|able|likely|due|said|told|not)\b)(?!\w+ed\b)"
    r"[\w’'&.-]+){0,5} to (?:acquire|appeal|appoint|axe|ban|build|buy|close|create|cut|deliver|double|drop|end|expand|"
    r"face|float|halve|hire|hold|host|impose|introduce|invest|issue|join|launch|lay|leave|lift|list|merge|mothball|move|name|"
    r"open|pay|phase|postpone|quit|raise|recall|reopen|replace|restart|resume|retire|return|review|roll|scrap|sell|shed|"
    r"shut|slash|spend|spin|split|start|step|stop|sue|supply|suspend|take|tighten|trim|unveil|vote|withdraw)\b",
    re.IGNORECASE,
)
# A sentence with such a verb is no headline: "An attempt to list was dropped".
TOLD = re.compile(r"\b(?:was|were|had)\b")
# An act that binds: what was announced, agreed or called off is done, though its subject lies ahead.
DONE = re.compile(
    r"\b(?:announced|agreed|won|secured|signed|accepted|decided|ruled|entered into|(?:was|were|been) (?:called off|"
    r"cancelled|canceled|scrapped)|(?:dropped|scrapped|abandoned|shelved|ditched|axed) (?:\w+ ){0,2}plans?)\b",
    re.IGNORECASE,
)
# All of these begin with a word, and a sieve over the words of a clause spares most attempts.
SIGNS = (
    *((rule.regex, rule.resolve) for rule in RULES),
    (NOT, lambda match: "not"),
    (DONE, lambda match: "done"),
)
Places = tuple[tuple[int, int], ...]  # where in a text which sign may stand, by its number
SIEVE = Sieve([sign for sign, _ in SIGNS], 4)
WORD = re.compile(r"\w+")
COMMITTED = ("investment", "deal", "merger_acquisition", "facility", "workforce", "legal", "payout", "regulation")
OBSERVED = ("price_move", "results", "market_position", "incident")  # told when they have happened
# What is done to an outlook; without a number it is the act that is told.
REVISED = re.compile(r"\b(?:cut|cuts|trim\w*|rais\w+|lower\w*|lift\w*|slash\w*|warning)\b", re.IGNORECASE)
# What is given up or left as it is: told of without a new figure, it is the act itself, whatever year it is for.
LEFT = re.compile(
    r"\b(?:withdr\w+|drop\w*|abandon\w*|scrap\w*|suspend\w*|stuck to|sticks to|reaffirm\w*|reiterat\w*|confirm\w*)\b",
    re.IGNORECASE,
)
DAYS_AND_YEARS = re.compile(
    r"\b(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2})\b"
)
# What is a plan by its nature, and the words that say that it was carried out.
PLANS = {
    "investment": re.compile(
        r"\b(?:earmark\w*|budget\w*|set aside|pledg\w+|commit\w*|allocat\w+|war chest|fund|plan|programme|program|"
        r"capex|capital \w+)\b",
        re.IGNORECASE,
    ),
    "strategy": re.compile(r"\w"),
}
CARRIED_OUT = re.compile(
    r"\b(?:spent|invested|poured|ploughed|sank|rose|fell|grew|climbed|swallowed|totall?ed|cost|went|announced|exited|left|"
    r"quit|withdrew|pulled out|abandoned|dropped|ditched|scrapped|renamed|rebranded|changed|moved|shifted|switched|"
    r"pivoted|split|completed|finished|diversified|entered|expanded|restructured|reorgani[sz]ed|refocused|narrowed|saved|sold|"
    r"turned|has|have|had|became|was|were|"
    r"(?:abandon|drop|ditch|scrap|exit|quit|rename|rebrand|shift|switch|pivot|save|complete|narrow|refocuse)s|"
    r"(?:is|are) (?:changing|shifting|moving|switching|pivoting|narrowing))\b"
)
# How a type is told when nothing else is said.
USUAL = {"guidance": "forecast", "forecast": "forecast", "analyst_view": "opinion"}
# What these words of hope and plan mean depends on the type: an outlook is a forecast.
OUTLOOKS = ("guidance", "forecast")


# What a noun is told to be besides: its words say nothing of the event that the sentence tells.
ASIDE = re.compile(
    r",?\s+(?:(?:which|who|whose)\b|that\s+(?=(?:is|are|was|were|should|could|would|will|may|might|can)\b)"
    r"|in\s+what\s+(?:would|could|will|may)\s+be\b|(?:once|because|until|unless)\b)[^,;.:]*",
)
OPENS_ASIDE = ("wh", "that", "once", "because", "until", "unless")  # one of these stands in every aside


def _main_clause(text: str, lead: int) -> str:
    """A clause without what it says of its nouns besides, unless its event, whose cue is at `lead`, is told there."""
    if not any(map(text.__contains__, OPENS_ASIDE)):
        return text
    kept, at = [], 0
    for match in ASIDE.finditer(text):
        if not match.start() <= lead < match.end() and HAPPENS.search(text, at, match.start()):
            kept.append(text[at : match.start()])
            at = match.end()
    return "".join([*kept, text[at:]]) if kept else text


def modality(
    text: str, event_type: str, override: str | None, quoted: bool, lead: int = 0, places: Places | None = None
) -> str:
    """How sure a clause is of its event, whose cue is at `lead`; `quoted` says that it is mostly a person's own words.

    Hearsay and denials count wherever they stand, all else only where the event is told. `places` tells where in the
    clause which of the signs may stand, where that is known.
    """
    found = _signs(text, places)
    for strong in ("denied", "rumour", "reported"):
        if strong in found:
            return strong
    if (main := _main_clause(text, lead)) != text:
        text, found = main, _signs(main, None)
    if override:
        return override
    if event_type in COMMITTED and "done" in found:
        return "fact"
    if event_type == "guidance":
        return "fact" if _acts_on_outlook(text) else "forecast"
    if event_type in OUTLOOKS:
        return "forecast"
    if event_type == "statement":
        return "opinion" if quoted else "expectation" if "expectation" in found else "fact"
    if event_type in OBSERVED:
        return next((weak for weak in ("forecast", "expectation") if weak in found and "plan" in found), "fact")
    weak = next((weak for weak in ("opinion", "forecast", "expectation", "plan") if weak in found), None)
    return weak or ("plan" if _planned(text, event_type) else USUAL.get(event_type, "fact"))


def _acts_on_outlook(text: str) -> bool:
    """Whether a clause tells what was done to an outlook, and not what is foreseen."""
    if LEFT.search(text):
        return re.search(r"\d", DAYS_AND_YEARS.sub("", text)) is None
    return REVISED.search(text) is not None and re.search(r"\d", text) is None


def _planned(text: str, event_type: str) -> bool:
    """Whether a clause tells a plan without a word of the future: as headlines do, or by the nature of its type."""
    if HEADLINED.match(text) and not TOLD.search(text):
        return True
    nature = PLANS.get(event_type)
    return nature is not None and nature.search(text) is not None and CARRIED_OUT.search(text.lower()) is None


@lru_cache(maxsize=1)
def _signs(text: str, places: Places | None) -> frozenset[str]:
    """Every modality that a clause's words show, and "not" and "done"; kept, since more than one question is asked."""
    found: dict[int, str] = {}
    for at, number in _places(text) if places is None else places:
        sign, meaning = SIGNS[number]
        if number not in found and (match := sign.match(text, at)):
            found[number] = meaning(match)
    return frozenset(found.values())


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where which sign may stand."""
    for at, numbers in SIEVE.walk(text, [word.start() for word in WORD.finditer(text)], len(text)):
        for number in numbers:
            yield at, number


def is_talk(text: str, places: Places) -> bool:
    """Whether a clause passes on a rumour, or denies something; `places` are as for `modality`."""
    return not _signs(text, places).isdisjoint(("denied", "rumour"))


def polarity(text: str, places: Places | None = None) -> str:
    """Whether a clause affirms its event."""
    return "negative" if "not" in _signs(text, places) else "positive"
