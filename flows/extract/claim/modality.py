"""Modality and polarity: how sure the text is of an event, and whether it says yes or no."""

import re
from functools import lru_cache

from flows.extract.rule import Rule
from flows.extract.screen import Sieve


def _says(name: str, modality: str, pattern: str, *examples: str, declines: tuple[str, ...] = ()) -> Rule:
    spelled = rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", r"\s+")
    return Rule(f"modality: {name}", spelled, lambda match: modality, dict.fromkeys(examples, modality), declines)


# In the order in which they win: what denies beats what reports, what reports beats what plans.
RULES = (
    _says(
        "denies",
        "denied",
        r"den(?:y|ies|ied|ying)|(?<!not\x20)(?<!longer\x20be\x20)(?<!not\x20be\x20)rul(?:e|es|ed|ing) out|"
        r"groundless|baseless|disput(?:e|es|ed) that|pure fiction|completely untrue|no truth|refut(?:e|es|ed)",
        "denied",
        "ruled out",
        declines=("no longer be ruled out",),
    ),
    _says(
        "dismisses talk",
        "denied",
        r"(?:dismiss|reject)(?:es|ed|s|ing)? (?:the |those |these |such |any |media |an? )?(?:reports?|"
        r"rumou?rs?|speculation|suggestions?|claims?|talk|idea|allegations?)|(?:call|dismiss)(?:s|ed|"
        r"es)?(?: [\w’']+){1,9} [“\"]",
        "rejected the reports",
        "dismissed rumours",
    ),
    _says(
        "is not doing",
        "denied",
        r"(?:is|was|are|were|\w+[’'](?:s|re)) not (?:in (?:any )?(?:talks|discussions|negotiations)|based on|"
        r"for sale|planning|considering|resigning|leaving|selling|stepping down|on the block|aware of any)|"
        r"no (?:plans?|intention|talks) (?:to|of|with)|would not (?:come back|sell|seek|need)|has no plans|"
        r"(?:has|have|had) not received any",
        "is not in talks",
        "no plans to",
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
        r"rumou?r(?:s|ed)?|gossip|word in the market|whisper|leaked pictures|talk (?:is spreading|in [A-Z]\w+|"
        r"that|of)|one speaks|market talk|speculation|chatter|whispers|is tipped to|bandied about",
        "rumours",
        "talk is spreading",
    ),
    _says(
        "unnamed sources",
        "reported",
        r"reportedly|it is understood|(?:people|persons?|sources?|insiders|diplomats|officials|"
        r"bankers) (?:familiar|close|with (?:direct )?knowledge|briefed|who asked|said|say|told)|sources|"
        r"people close|is (?:said|understood|believed) to|are said to|reports? (?:in [A-Z]\w+ )?(?:indicate|"
        r"suggest|say|said|claim|that)|seen by [A-Z]\w+ [A-Z]\w+ said|news that|unnamed|anonymous|"
        r"according to (?:people|sources|a person|insiders|two|three)|unconfirmed",
        "reportedly",
        "people familiar",
        "sources",
        "is said to",
    ),
    _says(
        "analysts think",
        "opinion",
        r"analysts? (?:at [\w ]+ )?(?:said|say|believe|think|note|noted|wrote|argue|argued)|in (?:my|"
        r"our) (?:view|opinion)|i (?:guess|think|suspect)|my guess|industry (?:analysts|observers) (?:point|"
        r"believe|say)|investors believe",
        "analysts said",
        "my guess",
    ),
    _says(
        "forecasts",
        "forecast",
        r"forecast(?:s|ed|ing)?|(?:is|are|was|were) (?:expected|projected|predicted|forecast|estimated|"
        r"seen) to (?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|account|"
        r"generate|be worth)|project(?:s|ed) (?:that )?|predict(?:s|ed|ing)?|pencill?ed in|(?:expects?|"
        r"expected|anticipates?|guides?|guided|sees) [^.;]{0,40}?(?:\d|growth|profit|revenue|sales|margin)|"
        r"guidance|outlook|by 20\d\d every|will (?:reach|grow|burn|account)",
        "is expected to reach",
        "expects operating profit",
        "guidance",
    ),
    _says(
        "hopes",
        "expectation",
        r"hop(?:es?|ed|ing)|(?:is|are|remains?) (?:confident|hopeful|optimistic)|in the running|could|"
        r"(?-i:might|may)|is likely to|are likely to|should|expect(?:s|ed)? to|expects|anticipated|likely",
        "hopes",
        "could",
    ),
    _says(
        "plans",
        "plan",
        r"will|would|shall|\w+[’']ll|must|ha(?:s|ve) to|plan(?:s|ned|ning)? to|plan(?:s|ned|ning)|(?:is|are|"
        r"was|were|has been|have been) (?:due|set|scheduled|slated|planned)|(?:is|are) to|to be|intend(?:s|ed|"
        r"ing)?|look(?:s|ing)? to|propos(?:e|es|ed|ing)|aim(?:s|ed|ing)? to|seek(?:s|ing)? to|about to|"
        r"next (?:week|month|year)|preparing to|agreed to|wants? to|pledg(?:e|es|ed) to|vow(?:s|ed)? to",
        "will",
        "plans to",
        "is due",
        declines=("won",),
    ),
)
NOT = re.compile(
    r"\b(?:not|n[’']t|no|never|neither|nor|without|failed to|fails to|refused|declined|called off|cancel\w*|"
    r"scrap\w*|abandon\w*|halt\w*|no longer)\b",
    re.IGNORECASE,
)

# An act that binds: what was announced, agreed or called off is done, though its subject lies ahead.
DONE = re.compile(
    r"\b(?:announced|agreed|won|secured|signed|accepted|decided|entered into|(?:was|were|been) (?:called off|"
    r"cancelled|canceled|scrapped))\b",
    re.IGNORECASE,
)
# All of these begin with a word, and a sieve over the words of a clause spares most attempts.
SIGNS = (
    *((rule.regex, rule.resolve) for rule in RULES),
    (NOT, lambda match: "not"),
    (DONE, lambda match: "done"),
)
SIEVE = Sieve([sign for sign, _ in SIGNS], 4)
WORD = re.compile(r"\w+")
COMMITTED = ("investment", "deal", "merger_acquisition", "facility", "workforce", "legal", "payout")
# How a type is told when nothing else is said.
USUAL = {"guidance": "forecast", "forecast": "forecast", "analyst_view": "opinion"}
# What these words of hope and plan mean depends on the type: an outlook is a forecast.
OUTLOOKS = ("guidance", "forecast")


def modality(text: str, event_type: str, override: str | None, quoted: bool) -> str:
    """How sure a clause is of its event; `quoted` says that it is mostly a person's own words."""
    found = _signs(text)
    for strong in ("denied", "rumour", "reported"):
        if strong in found:
            return strong
    if override:
        return override
    if event_type in COMMITTED and "done" in found:
        return "fact"
    if event_type == "guidance":
        return (
            "fact"
            if re.search(r"\b(?:cut|cuts|trim\w*|rais\w+|lower\w*|lift\w*|slash\w*|withdr\w+)\b", text, re.IGNORECASE)
            and not re.search(r"\d", text)
            else "forecast"
        )
    if event_type in OUTLOOKS:
        return "forecast"
    if event_type == "statement":
        return "expectation" if "expectation" in found and not quoted else "opinion" if quoted else "fact"
    if event_type in ("price_move", "results"):
        return next((weak for weak in ("forecast", "expectation") if weak in found and "plan" in found), "fact")
    return next(
        (weak for weak in ("opinion", "forecast", "expectation", "plan") if weak in found),
        USUAL.get(event_type, "fact"),
    )


@lru_cache(maxsize=1)
def _signs(text: str) -> frozenset[str]:
    """Every modality that a clause's words show, and "not" and "done"; kept, since more than one question is asked."""
    found: dict[int, str] = {}
    for at, numbers in SIEVE.walk(text, [word.start() for word in WORD.finditer(text)], len(text)):
        for number in numbers:
            sign, meaning = SIGNS[number]
            if number not in found and (match := sign.match(text, at)):
                found[number] = meaning(match)
    return frozenset(found.values())


def polarity(text: str) -> str:
    """Whether a clause affirms its event."""
    return "negative" if "not" in _signs(text) else "positive"
