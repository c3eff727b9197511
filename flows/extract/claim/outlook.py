"""Outlooks: what is told of a time to come is an outlook, whatever it measures."""

import re
from typing import Final

# All of these are looked for in lower case.
_WILL: Final = (
    r"(?:will|would|could|should|may|might|ought to|(?:is|are) to"
    r"|(?:is|are) (?:now )?(?:likely|expected|forecast|projected|seen|poised|set|bound|tipped|predicted|anticipated) to"
    r"|looks? (?:set|poised|likely|on course) to)"
)
# What a measure does; "will be published" is none.
_MOVE: Final = (
    r"(?:reach|exceed|total|grow|rise|fall|hit|top|become|double|climb|decline|shrink|increase|cost|be worth|approach"
    r"|amount|average|come(?: in)?|dip|drop|slip|ease|peak|recover|improve|widen|narrow|stay|remain|end|slow|cross"
    r"|touch|contract|expand|be (?:flat|higher|lower|unchanged|between|around|about|at|above|below|negative|positive))"
)
_TARGETS: Final = (
    r"(?:targets?|targeting|budget(?:s|ed|ing) for|guid(?:es|ed|ing) (?:for|to|towards)|aim(?:s|ing) for|reckons? with"
    r"|(?:has|have|had) (?:promised|targeted|guided (?:for|to))|promis(?:es|ed|ing))"
)
_MEASURE: Final = (
    r"(?:profits?|loss(?:es)?|revenues?|sales|orders|earnings|margins?|growth|income|turnover|ebitda|output|production"
    r"|cash flow|savings|volumes?)"
)
# What a measure's future is told by, shown by an example.
WORDINGS: Final = {
    "is likely to reach": rf"{_WILL}(?: \w+){{0,2}}? {_MOVE}",
    "was pencilled in at": r"(?:is|are|was) (?:now )?(?:put|seen|expected|forecast|projected|pencill?ed in) "
    r"(?:at|in|between)",
    "are on track for": r"(?:is|are) on (?:course|track) (?:to|for)",
    "reckons with": r"reckons with",
    "is targeting": r"(?:is|are) targeting",
    "are expected to save": r"(?:is|are) expected to (?:reduce|cut|save|add|bring|generate|burn|lower|raise)",
    "puts the repair bill at": r"(?:puts|pegs) (?:the|its) (?:[\w-]+ ){0,2}(?:costs?|bill|hit|charge|damage)"
    r"(?: (?:of|from|to) (?:[\w-]+ ){1,3}?)?(?: for [\w ]+?)? ?at",
    "guides for a small profit": rf"{_TARGETS} (?:an? )?(?:\w+ ){{0,2}}?{_MEASURE}",
    "adjusted down its": r"adjusted down (?:this|the|its)",
}
AHEAD: Final = re.compile(rf"\b(?:{'|'.join(WORDINGS.values())})\b")
PROBABLE: Final = re.compile(r"\b(?:probably|likely) \w+(?:ed|rew|ell|ose)\b")
# Whoever speaks of what is not his own.
_WATCHER: Final = (
    r"(?:agency|ministry|institute|council|association|federation|economists?|researchers?|consultancy|consultants?"
    r"|think[- ]tank|bureau|forecasters?|analysts?|strategists?|survey|poll|study|bank|lender|broker|brokerage"
    r"|reinsurer|adviser|agent|watcher|demographers?|scientists?|experts?|observers?|insurer|house)"
)
_SAYS: Final = (
    r"(?:says?|said|calculates?|calculated|reckons?|predicts?|predicted|forecasts?|believes?|thinks?|estimates?|estimated"
    r"|expects?|expected|warns?|warned|showed|shows|projects?|projected|sees|saw)"
)
OTHERS: Final = re.compile(
    r"\b(?:imf|oecd|opec|world bank|central bank|ecb|fed|treasury|european commission|bundesbank|unctad|iata|iea"
    rf"|{_WATCHER}\b[^.;]{{0,60}}?\b{_SAYS})\b"
)
# A house that watches others, by what its name ends with.
HOUSE: Final = re.compile(
    r"\b[A-Z][\w&’'-]+\s(?:Research|Analytics|Economics|Intelligence|Consulting|Insights?|Securities|Broking|Brokers|Risk"
    rf"|Advisory|Ratings)\b[^.;]{{0,30}}?\b{_SAYS}\b"
)
# A firm expects its own sales; who thinks or reckons what they will be speaks of another's.
THINKS: Final = re.compile(
    rf"\b(?:thinks?|reckons?|guess(?:es)?|believes?)\s(?:that\s)?(?:(?:the|this|next|last|[\w-]+[’']s?)\s){{0,3}}"
    rf"(?:[\w-]+\s){{0,2}}?{_MEASURE}\s(?:[\w’'-]+\s){{0,4}}?{_WILL}\b"
)
# Those who do not plan as one: "the four companies' combined", "industry-wide", "the sector's".
TOGETHER: Final = re.compile(
    r"\b(?:the|all) (?:world[’']s )?(?:\w+ ){0,2}?(?:three|four|five|six|seven|eight|nine|ten|dozen) "
    r"(?:\w+ ){0,2}?\w+s[’'] (?:\w+ ){0,2}?(?:combined|total|joint|collective|aggregate)\b"
    r"|\b(?:industry|sector|market|nation|world)[- ]?wide\b|\b(?:industry|sector)[’']s\b"
    r"|\b(?:combined|collective|aggregate) (?:\w+ ){1,4}?(?:of|by|at|from|across|among) (?:the|all|those) "
    r"(?:\w+ ){0,2}?(?:three|four|five|six|seven|eight|nine|ten|dozen)\b"
)
# Who sets rates has no sales to foresee, but the economy's course.
RATE_SETTERS: Final = re.compile(
    r"\b(?:(?i:central bank|reserve bank|monetary policy committee|rate[- ]setters?|people[’']s bank|bundesbank"
    r"|riksbank|norges bank|federal reserve|national bank of)|Fed|FED|MPC|ECB|BoE|BoJ|BOJ|RBA|RBNZ|RBI|SNB"
    r"|Bank of (?:England|Japan|Canada|Korea|Israel|Thailand|Mexico|Russia|Italy|Spain|France|Greece|Finland|Indonesia"
    r"|Ghana|Zambia))\b"
)
OF_AN_ECONOMY: Final = re.compile(
    r"\b(?:inflation|gdp|economic growth|unemployment|economy)\b(?: growth)?[^,;.]{0,20}"
    r"\b(?:forecasts?|outlook|projections?|estimates?|expectations?)\b"
    r"|\b(?:forecasts?|outlook|projections?|estimates?) (?:for|of) (?:\w+ ){0,3}?"
    r"(?:inflation|gdp|economic growth|unemployment)\b"
)
FORESEES: Final = re.compile(
    r"\b(?:forecasts?|outlook|projections?|estimates?|expect\w*|predict\w*|project(?:s|ed)|likely|will|would|may|might|could)\b"
)
OPENING: Final = 60  # characters of a clause within which stands who expects
OWN_MEASURES: Final = ("results",)
OTHERS_MEASURES: Final = ("results", "macro", "price_move", "market_position", "guidance")
TOGETHER_MEASURES: Final = (*OTHERS_MEASURES, "investment")


def seen_ahead(clause: str, sentence: str, event_type: str) -> str:
    """The event type of a clause: a measure's future is guidance, or a forecast where somebody else tells it."""
    if event_type not in TOGETHER_MEASURES:
        return event_type
    low = clause.lower()
    ahead = AHEAD.search(low) is not None
    if ahead and TOGETHER.search(low):
        return "forecast"
    if event_type not in OTHERS_MEASURES:
        return event_type
    if event_type == "guidance" and (RATE_SETTERS.search(sentence) or OF_AN_ECONOMY.search(low)):
        return "forecast" if FORESEES.search(low) else "macro"
    if event_type == "guidance" and not ahead:
        return "forecast" if OTHERS.search(low, 0, OPENING) or HOUSE.search(sentence) else event_type
    if not ahead and not PROBABLE.search(low):
        return event_type
    if OTHERS.search(sentence.lower()) or HOUSE.search(sentence) or THINKS.search(low):
        return "forecast"
    return "guidance" if event_type in OWN_MEASURES and ahead else event_type
