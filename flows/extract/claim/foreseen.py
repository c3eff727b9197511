"""What is foreseen: whether a clause tells an outlook, what was done to one, or what is only awaited."""

import re
from typing import Final

# What is done to an outlook; without a number it is the act that is told.
_REVISED: Final = re.compile(
    r"\b(?:cut|cuts|trim\w*|rais\w+|lower\w*|lift\w*|slash\w*|nudg\w+|bump\w*|hik(?:es|ed)|upgrad\w+|downgrad\w+|"
    r"narrow\w*|widen\w*|reduc\w+|revis\w+|warning)\b",
    re.IGNORECASE,
)
# What is given up is the act itself, whatever it foresaw.
_GIVEN_UP: Final = re.compile(r"\b(?:withdr\w+|drop(?:s|ped)|abandon\w*|scrap\w*|suspend\w*)\b", re.IGNORECASE)
# What is left as it is: told of without a new figure, it is the act itself, whatever year it is for.
_LEFT: Final = re.compile(
    r"\b(?:(?:left|leaves|kept|keeps|held) [^,;]{3,60}? unchanged|drop|stuck to|sticks to|reaffirm\w*|reiterat\w*"
    r"|confirm\w*)\b",
    re.IGNORECASE,
)
# When it was done makes it the act that is told, to whatever number: "lifted on Wednesday its forecast to 3 million".
_DATE: Final = r"on \d{1,2} [a-z]{3,9}|on [a-z]{3,9}\.? \d{1,2}"
_DAY: Final = (
    r"(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:last|this) week"
    rf"|on the \d{{1,2}}(?:st|nd|rd|th)|{_DATE})"
)
_DID: Final = (
    r"(?:cut|trimmed|raised|lowered|lifted|slashed|nudged|bumped|hiked|upgraded|downgraded|narrowed|widened|reduced"
    r"|revised)"
)
_REVISED_THEN: Final = re.compile(
    rf"\b{_DAY},? (?:(?!(?:said|says|that)\b)[\w-]+ ){{0,2}}?{_DID}\b|\b{_DID} {_DAY}\b"
    rf"|^(?:{_DATE}|(?:just |only |barely )?(?:an?|two|three|four|five|six) (?:day|week|month)s? ago"
    r"|(?:back )?in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
    rf",? (?:(?!(?:said|says|that)\b)[\w’'-]+ ){{1,4}}?{_DID}\b",
    re.IGNORECASE,
)
# What it went through before, told on the way: "The outlook, lowered in March to 140 million, remains untouched".
_ASIDE: Final = re.compile(
    rf",\s+(?:which\s+was\s+)?(?:(?:first|last|only|already)\s+)?(?:{_DID}|issued|given|published)\b(?:[^,;]|,(?=\d))*,"
    r"(?=\s+(?:is|was|are|were|remains?|stays?|stands?|holds?|has|have|will|continues?)\b)",
    re.IGNORECASE,
)
# An amount in figures or words: "growth in the mid-single digits".
_AMOUNT: Final = re.compile(r"\d|\b(?:single|double|triple)[\s-]digits?\b", re.IGNORECASE)
# By how much an outlook was changed is none.
_REVISED_BY: Final = re.compile(
    r"\b(?:forecasts?|guidance|outlooks?|estimates?|targets?|expectations?|projections?)\b[^,;\d]{0,60}? by "
    r"(?:about |around |some |up to |almost |nearly )?[\w$€£¥]*\d[\d.,]*"
)
# What takes its place is told with it: "dropped its target and now expects 5 million".
_INSTEAD: Final = re.compile(r"\b(?:now|instead|expects?|anticipates?|sees|projects?|guides?)\b.*\d")
# "its third profit warning in 18 months": how fast they follow each other.
_WITHIN: Final = re.compile(
    r"\bin (?:the (?:past|last) |as many |less than )?(?:\d{1,2} )?(?:days|weeks|months|years)\b"
)
_DAYS_AND_YEARS: Final = re.compile(
    r"\b(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2})\b"
)
_EXPECTS: Final = re.compile(r"\b(?:expect(?:s|ed)?|await(?:s|ed)?)\b(?!.*\sto\s(?!break\seven))", re.IGNORECASE)
# When something will be done is no figure: "repairs should be finished by May".
_HOPED: Final = re.compile(
    r"\bshould\s(?:be\s(?:cleared|finished|completed|repaired|restored|fixed|back|over)|resume|reopen)\b"
)


def foreseen(text: str, event_type: str) -> str:
    """What is foreseen, unless it is told what was done to an outlook; without an amount it is only awaited."""
    if event_type == "guidance" and _acts_on_outlook(_ASIDE.sub("", text)):
        return "fact"
    if _HOPED.search(text):
        return "expectation"
    awaited = _EXPECTS.search(text) is not None and re.search(r"\d", _DAYS_AND_YEARS.sub("", text)) is None
    return "expectation" if awaited else "forecast"


def _acts_on_outlook(text: str) -> bool:
    """Whether a clause tells what was done to an outlook, and not what is foreseen."""
    if _GIVEN_UP.search(text):
        return _INSTEAD.search(text) is None
    if _LEFT.search(text):
        return _AMOUNT.search(_DAYS_AND_YEARS.sub("", text)) is None
    if _REVISED_THEN.search(text):
        return True
    return _REVISED.search(text) is not None and _AMOUNT.search(_WITHIN.sub("", _REVISED_BY.sub("", text))) is None
