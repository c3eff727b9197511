"""Musing: what a text merely thinks, hints at or sums up, and what somebody did not say, is no event."""

import re
from collections.abc import Callable
from typing import Final

from flows.extract.actor.mention import ActorMention
from flows.extract.claim.clause import Unit
from flows.extract.claim.cue import SURE
from flows.extract.claim.inside import Inside, between, names_day
from flows.extract.claim.modality import STRONG
from flows.extract.claim.when import SPOKEN
from flows.extract.extraction import Claim

# Events that somebody by name must take part in.
NAMING = ("product", "strategy", "statement", "analyst_view", "market_position", "investment", "deal", "financing")
# Words, in lower case, of a sentence that only says what events mean, or how things stand: "the launch cements its
# trajectory".
INTERPRETS = re.compile(
    r"\b(?:signal(?:s|ing|ling)?|reflects?|reflecting|underscor(?:es?|ing)|underlines?|demonstrates?|illustrates?"
    r"|exemplif(?:y|ies)|aligns? with|reinforc(?:es?|ing)|cement(?:s|ing)|bod(?:es?|ing) (?:well|ill)|enhanc(?:es|ing)"
    r"|pav(?:es?|ing) the way|position(?:s|ing) (?:it|itself|the (?:company|group|firm))|(?:closely|keenly) watched"
    r"|barometer|bellwether|testament|cornerstone|virtuous (?:circle|cycle)|trajectory|game[- ]changer|tailwinds?"
    r"|(?:evolving|shifting|changing|competitive) landscape|driving force|attributed to|tempered by|impressive"
    r"|(?:is|are|was|were) (?:evident|apparent)"
    r"|remains to be seen|time will tell|pay(?:s|ing)? off|appears? to be|forced to (?:rely|rethink|adapt))\b"
    r"|^(?:looking ahead|going forward|currently|overall|ultimately|all in all|in short|in other words|more broadly"
    r"|taken together|over the coming years|in the long (?:run|term)|against this backdrop|it is worth noting|notably"
    r"|for investors|for now|at its core|faced with|delving|as one \w+(?: \w+)? (?:put it|told|noted|said))\b"
)
# Silence is no event: "He did not say by how much." To decline to comment is an answer.
SILENCE = re.compile(
    r"\b(?:(?:did|does|do|could|would|has|have|was|were)(?: not|n['’]t)(?: immediately| yet)? "
    r"(?:say|respond|reply|replied|responded|disclosed?|specif(?:y|ied)|elaborated?|be reached|available"
    r"|given?|provided?|revealed?)"
    r"|gave no (?:details?|figures?|reasons?|price|date|value|split|indication|hint))\b"
)
# What nobody knows yet is none either: "It was unclear on Friday whether the mill would open again"; nor is a time of
# day: "after the market closed on Friday".
UNKNOWN = re.compile(
    r"(?:^|\b(?:and|but|yet)\s)(?:(?:it|there)\s)?(?:is|was|remains|remained|seems)\s(?:(?:still|as\syet|also|now|however)\s)?"
    r"(?:un(?:clear|certain|known)|not\s(?:yet\s|immediately\s|entirely\s)?(?:clear|known|certain)|too\s(?:early|soon)\sto\s(?:say|tell))\s"
    r"(?:[\w’']+\s){0,4}?(?:whether|if|how|what|when|why|who|which)\b"
    r"|^(?:[\w’'&.-]+\s){1,6}?(?:has|have|had)\s(?:not|yet\sto)\s(?:yet\s)?(?:decided?|said|say|settled)\s(?:whether|if|when|how)\b"
    r"|^the\sjury\sis\s(?:still\s)?out\b|\bno\s(?:word|news|details?|information|clarity)\s(?:\w+\s){0,4}?(?:whether|if|how|what|when|why|who|which)\b"
    r"|^(?:the\s)?(?:\w+\s)?markets?\s(?:closed|closes?|opened|opens?)\b(?!\s(?:up|down|higher|lower|mixed|flat|at|\d))"
    r"|^whether\b.*\b(?:is|was|remains|remained)\s(?:[\w-]+\s)?(?:unclear|uncertain|unknown|open|not\s(?:clear|known)|to\sbe\sseen"
    r"|an?\s(?:\w+\s)?question)"
)
# Whatever nobody knows yet is said in one of these.
UNSETTLED: Final = (
    "clear", "certain", "known", "whether", "not", "yet", "too", "jury", "market", "news", "word", "detail", "clarity",
    "information",
)  # fmt: skip
# What money is worth, printed below a story for its readers: "As of May 17, US$1 was equivalent to 4.01 ringgits."
EXCHANGED = re.compile(
    r"\W*(?:as of [^,]{3,20}, )?(?:US|A|C|S|HK|NT)?[$€£]\s?1(?:\.0+)? (?:=|equals|was|is|equivalent)", re.IGNORECASE
)
# What somebody foresees, or leaves open, is more than a musing.
HELD_OPEN = re.compile(r"\b(?:expected to|exclude[ds]?|rul(?:e|ed) out)\b")
IDLE: Final = 0.5  # what leans so far to no event, without a figure or a day of its own, tells none
IDLEST: Final = 0.9  # the same of what has a cue that is the event
MARKS: Final = frozenset('“”"„«')  # of somebody's own words


def is_musing(
    claim: Claim, unit: Unit, inside: Inside, says: ActorMention | None, idle: Callable[[], float] | None
) -> bool:
    """What an article merely holds possible, or hints at of nobody by name, without a figure or a date, is no event.

    Nor is what leans far to none, `idle` tells how far in an article that is given to musing, if nobody by name `says`
    so; nor what somebody did not say, a word alone, or a rate of exchange. A denial of hearsay is one, whoever gives
    it.
    """
    low = claim.quote.lower()
    if not claim.figures and claim.event_type == "statement" and SILENCE.search(low):
        return True
    if any(map(low.__contains__, UNSETTLED)) and UNKNOWN.search(low):
        return True
    one_word = " " not in low and claim.zone in ("lead", "body")
    if one_word or (("$1" in low or "€1" in low or "£1" in low) and EXCHANGED.match(claim.quote)):
        return True
    if claim.event_type == "results" and not claim.figures and INTERPRETS.search(low):
        return True
    cue = unit.lead.cue
    if claim.figures or cue.modality == "denied" or names_day(between(inside.times, unit.start, unit.end)):
        return False
    if claim.event_type in NAMING and cue.weight < SURE and not inside.actors:
        return True
    said = claim.event_type in SPOKEN and (says or claim.attributed_to or not MARKS.isdisjoint(claim.quote))
    if not said and INTERPRETS.search(low):
        return True
    held = claim.modality in ("expectation", "forecast") and HELD_OPEN.search(claim.quote) is None
    if cue.weight < SURE and held and claim.attributed_to is None and says is None:
        return True
    if idle is None or said or claim.modality in STRONG or between(inside.quantities, unit.start, unit.end):
        return False
    return idle() > (IDLE if cue.weight < SURE else IDLEST)
