"""Outlooks: what is told of a time to come is an outlook, whatever it measures."""

import re
from typing import Final

# All of these are looked for in lower case.
# A verb of the future, and what a measure does then; "will be published" is none.
AHEAD: Final = re.compile(
    r"\b(?:(?:will|would|could|should|may|might|ought to|(?:is|are) to"
    r"|(?:is|are) (?:now )?(?:likely|expected|forecast|projected|seen|poised|set|bound|tipped|predicted|anticipated) to"
    r"|looks? (?:set|poised|likely|on course) to)"
    r"(?: \w+){0,2}? (?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|increase|cost"
    r"|be worth|approach|amount|average|come|dip|drop|slip|ease|peak|recover|improve|widen|narrow|stay|remain|end|slow"
    r"|cross|touch|contract|expand"
    r"|be (?:flat|higher|lower|unchanged|between|around|about|at|above|below|negative|positive))"
    r"|(?:is|are|was) (?:now )?(?:put|seen|expected|forecast|projected|pencill?ed in) (?:at|in|between)"
    r"|(?:is|are) on (?:course|track) (?:to|for)|reckons with|(?:is|are) targeting"
    r"|(?:is|are) expected to (?:reduce|cut|save|add|bring|generate|burn|lower|raise)"
    r"|(?:puts|pegs) (?:the|its) (?:[\w-]+ ){0,2}(?:costs?|bill|hit|charge|damage)(?: (?:of|from|"
    r"to) (?:[\w-]+ ){1,3}?)?"
    r"(?: for [\w ]+?)? ?at"
    r"|(?:targets?|targeting|budget(?:s|ed|ing) for|guid(?:es|ed|ing) (?:for|to|towards)|aim(?:s|ing) for|reckons? with"
    r"|(?:has|have|had) (?:promised|targeted|guided (?:for|to))|promis(?:es|ed|ing)) (?:an? )?(?:\w+ ){0,2}?"
    r"(?:profits?|loss(?:es)?|revenues?|sales|orders|earnings|margins?|growth|income|turnover|ebitda|output|production"
    r"|cash flow|savings|volumes?)|adjusted down (?:this|the|its))\b"
)
PROBABLE: Final = re.compile(r"\b(?:probably|likely) \w+(?:ed|rew|ell|ose)\b")
# Whoever speaks of what is not his own.
OTHERS: Final = re.compile(
    r"\b(?:imf|oecd|opec|world bank|central bank|ecb|fed|treasury|european commission|bundesbank|unctad|iata|iea"
    r"|(?:agency|ministry|institute|council|association|federation|economists?|researchers?|consultancy|consultants?"
    r"|think[- ]tank|bureau|forecasters?|analysts?|strategists?|survey|poll|study|bank|lender|broker|brokerage"
    r"|reinsurer|adviser|agent|watcher|demographers?|scientists?|experts?|observers?|insurer|house)\b"
    r"[^.;]{0,60}?\b(?:says?|said|calculates?|calculated|reckons?"
    r"|predicts?|predicted|forecasts?|believes?|thinks?|estimates?|estimated|expects?|expected|warns?|warned|showed|"
    r"shows"
    r"|projects?|projected|sees|saw))\b"
)
OWN_MEASURES: Final = ("results",)
OTHERS_MEASURES: Final = ("results", "macro", "price_move", "market_position", "guidance")


def seen_ahead(clause: str, sentence: str, event_type: str) -> str:
    """The event type of a clause: a measure's future is guidance, or a forecast where somebody else tells it."""
    if event_type not in OTHERS_MEASURES:
        return event_type
    low = clause.lower()
    ahead = AHEAD.search(low) is not None
    if not ahead and not PROBABLE.search(low):
        return event_type
    if OTHERS.search(sentence.lower()):
        return "forecast"
    return "guidance" if event_type in OWN_MEASURES and ahead else event_type
