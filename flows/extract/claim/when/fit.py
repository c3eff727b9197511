"""How well a time fits an event."""

import re

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.ahead import AHEAD
from flows.extract.claim.when.clock import YEAR_AGO, Clock, by_fiscal_calendar
from flows.extract.claim.when.compared import comparison, words_before
from flows.extract.claim.when.ends import JOINT
from flows.extract.time.mention import TimeMention

BOUND = re.compile(r"above|below", re.IGNORECASE)
# SAID, PLANNED, PROMISED, FOR and UPON are looked for in lower case.
SAID = re.compile(
    r"\b(?:said|says|told|announced|added|stated|disclosed|wrote|reported)\s+(?:\w+\s+){0,3}?(?:on\s+|late\s+|early\s+|earlier\s+)*$"
)
PLANNED = re.compile(r"\b(?:planned|scheduled|due|set|expected|slated) (?:for|on|to be held on)\s+(?:\w+\s+){0,3}$")
# What was planned for a day is called off before it.
CALLED_OFF = re.compile(
    r"\b(?:call(?:s|ed|ing)? off|cancel|postpon|scrap|abandon|suspend|avert|withdr[ae]w|drop(?:s|ped)\b|put off|shelv)",
    re.IGNORECASE,
)
# "short of the 118 million promised in February": what was foreseen then is compared with what came.
PROMISED = re.compile(
    r"(?:\d|illion|%|cent|\b(?:as|than|below|above|the|level|range|figure|sum|target))\s+(?:it\s+|had\s+|been\s+|was\s+|originally\s+|that\s+){0,3}"
    r"(?:promised|forecast|predicted|projected|expected|estimated|targeted|foreseen|guided|budgeted)\s+(?:back\s+)?(?:in\s+|on\s+)?(?:the\s+)?$"
)
AFTERMATH = re.compile(r"\b(?:after|following|because|once)\b[^.;]*$", re.IGNORECASE)
WEEK = re.compile(r"\b(?:last|this) week\b", re.IGNORECASE)
# A clause with a verb of its own, behind the event: "cost 61 million, more than was forecast in June".
ANOTHER = re.compile(r"\b(?:that|which|who|whose|than)\s+(?:\w+\s+){0,4}?(?:was|were|had|has|is|are)\b", re.IGNORECASE)
FORESEEN = re.compile(
    r"\s+(?:been\s+)?(?:forecast|predicted|expected|projected|promised|feared|planned|announced)\s+(?:(?:in|on)\s+)?",
    re.IGNORECASE,
)
FOR = re.compile(r"\bfor\s+(?:the\s+)?$")  # "could not meet its contracts for May"
# "after the December quarter results": the report is out, and what is said upon it is not of that quarter.
REPORTED = re.compile(r"\s+(?:results|earnings|figures|report|numbers)\b", re.IGNORECASE)
UPON = re.compile(r"\b(?:after|following|upon|on|with)\s+(?:(?:the|its|their|his|her)\s+)?$")
OVER = re.compile(r"\b(?:in|over|during|for|across)\s+(?:the\s+)?$", re.IGNORECASE)
QUARTER = re.compile(r"(?:this|last|next) (?:quarter|half)", re.IGNORECASE)
# A verb that tells what has been done, which no time to come can date.
DONE = re.compile(
    r"\b(?:accepted|agreed|signed|approved|rejected|won|lost|cut|raised|announced|bought|sold"
    r"|demands?|demanded|calls? for|called for|urges|urged)\b",
    re.IGNORECASE,
)
# What a span speaks against a price move, which a day dates: "fell 5% in March" has no other.
PRICE_MISFIT = {"interval": 300, "month": 600}
OUT_OF_THE_QUESTION = 900  # a cost that only a time of something else has
PERIODIC = ("results", "market_position")
OUTLOOKS = ("guidance", "forecast")
OVER_SPANS = (*OUTLOOKS, "investment")  # told for a year rather than for a day
MEASURED = (*PERIODIC, *OVER_SPANS, "macro", "payout", "price_move")
SPOKEN = ("statement", "analyst_view")
COARSE = ("quarter", "half", "year", "interval")


def could_date(mention: TimeMention, event_type: str, modality: str, now: Clock) -> bool:
    """Whether a mention could date an event of this type at all."""
    if (mention.first is None and mention.last is None) or by_fiscal_calendar(mention, now.labels):
        return False
    if event_type in SPOKEN:
        today = now.published.last
        return (mention.precision in ("day", "month") or WEEK.search(mention.text) is not None) and (
            today is None or mention.first is None or mention.first <= today
        )
    return (
        mention.type in ("DATE", "TIME")
        or mention.basis == "period"
        or (mention.type == "DURATION" and modality in AHEAD)
    )


def cost(text: str, mention: TimeMention, unit: Unit, event_type: str, modality: str, now: Clock) -> int:
    """How ill a time fits an event: its distance from the cue, and what its words and place speak against it."""
    lead = unit.lead
    cost = max(mention.start - lead.end, lead.start - mention.end, 0)
    before = words_before(text, mention.start)
    low = before.lower()
    if (_is_compared(before, event_type) and not JOINT.search(mention.text)) or YEAR_AGO.search(mention.text):
        cost += 2000
    if _is_of_another(text, low, mention, event_type):
        cost += 2000
    if AFTERMATH.search(text, lead.end, mention.start):
        cost += 150
    if SAID.search(low) and event_type not in SPOKEN:
        cost += 60
    if PLANNED.search(low):
        cost += 2000 if CALLED_OFF.search(text, unit.start, mention.start) else 400 if modality == "fact" else 0
    if mention.type == "DURATION" and mention.basis != "period":
        cost += 250
    if modality == "fact" and event_type not in MEASURED and FOR.search(low):
        cost += 150
    if mention.rule.startswith("clock"):
        cost += 100
    if found := ANOTHER.search(text, unit.lead.end, mention.start):
        cost += 2000 if FORESEEN.fullmatch(text, found.end(), mention.start) else 200
    return cost + _misfit(text, mention, event_type, modality) + _tense_misfit(text, mention, unit, modality, now)


def _is_compared(before: str, event_type: str) -> bool:
    """Whether the words before a time make it that of a comparison; an outlook's own bound ("below 62%") does not."""
    found = comparison(before)
    return found is not None and not (event_type in OUTLOOKS and BOUND.match(found[0]))


def _is_of_another(text: str, low: str, mention: TimeMention, event_type: str) -> bool:
    """Whether a time is that of what was promised before, or of results upon which something else is said."""
    if event_type in PERIODIC:
        return PROMISED.search(low) is not None
    return UPON.search(low) is not None and REPORTED.match(text, mention.end) is not None


def _misfit(text: str, mention: TimeMention, event_type: str, modality: str) -> int:
    """What a time's length speaks against an event of a type."""
    if event_type in PERIODIC:
        return -300 if mention.precision in COARSE else 0
    if event_type in OVER_SPANS:
        return -100 if mention.precision in COARSE else 0
    if event_type == "price_move" and mention.precision != "day":
        over = mention.precision in COARSE and (
            OVER.search(text[max(0, mention.start - 12) : mention.start]) or QUARTER.fullmatch(mention.text)
        )
        return PRICE_MISFIT.get(mention.precision, PRICE_MISFIT["month"] if over else 1000)
    return (
        150
        if mention.precision in ("quarter", "half") and modality not in AHEAD
        else 30
        if mention.precision in COARSE
        else 0
    )


def _tense_misfit(text: str, mention: TimeMention, unit: Unit, modality: str, now: Clock) -> int:
    """What a time ahead speaks against something done, and for something planned."""
    today = now.published.last
    if today is None or mention.first is None:
        return 0
    if modality in AHEAD:
        return -200 if (mention.last or mention.first) > today else 0
    if mention.first <= today:
        return 0
    return OUT_OF_THE_QUESTION if DONE.search(text, unit.lead.start, unit.lead.end) else 300
