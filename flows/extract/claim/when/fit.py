"""How well a time fits an event."""

import re
from datetime import date

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.ahead import AHEAD
from flows.extract.claim.when.beside import COARSE, MEASURE, OF_SOMETHING_ELSE, of_a_noun
from flows.extract.claim.when.clock import YEAR_AGO, Clock, by_fiscal_calendar
from flows.extract.claim.when.compared import (
    in_brackets,
    is_nth_in_a_row,
    is_of_a_price,
    of_a_comparison,
    words_before,
)
from flows.extract.claim.when.ends import JOINT
from flows.extract.claim.when.told_for import is_given_up
from flows.extract.claim.when.unkept import planned
from flows.extract.time.mention import TimeMention
from flows.extract.time.tag import is_of_the_year_before

BOUND = re.compile(r"above|below", re.IGNORECASE)
OPPOSED = re.compile(r"against\b", re.IGNORECASE)  # "will hear the appeal against the fine of 4 million on 6 October"
# "their worst day since the company was listed in 2014": what prices and figures are measured from.
SINCE_IT = re.compile(r"\bsince\s+(?:[\w’'-]+\s+){2,8}(?:in|on)\s+(?:the\s+)?$")
# SAID, PROMISED, FOR and UPON are looked for in lower case.
SAID = re.compile(
    r"\b(?:said|says|told|announced|added|stated|disclosed|wrote|reported)\s+(?:\w+\s+){0,3}?(?:on\s+|late\s+|early\s+|earlier\s+)*$"
)
SOMEBODY = r",?\s+(?:[^\s,;.]+\s+){1,4}"
HAS_TOLD = "said|announced|told|stated|disclosed"
TELLS = re.compile(rf"{SOMEBODY}(?:{HAS_TOLD})\b", re.IGNORECASE)
REPORTS = re.compile(rf"{SOMEBODY}(?:{HAS_TOLD}|reported|posted)\b", re.IGNORECASE)
# "short of the 118 million promised in February": what was foreseen then is compared with what came.
PROMISED = re.compile(
    r"(?:\d|illion|%|cent|\b(?:as|than|below|above|the|level|range|figure|sum|target))\s+(?:it\s+|had\s+|been\s+|was\s+|originally\s+|that\s+){0,3}"
    r"(?:promised|forecast|predicted|projected|expected|estimated|targeted|foreseen|guided|budgeted)\s+(?:back\s+)?(?:in\s+|on\s+)?(?:the\s+)?$"
)
# "is investigating Tuesday's fire" is so today.
UNDER_WAY = re.compile(
    r"\b(?:is|are)\s+(?:\w+\s+)?(?:investigating|probing|reviewing|examining|looking\s+into|assessing|studying)\s[^.;,]*$",
    re.IGNORECASE,
)
CAME_OUT = re.compile(
    r"\b(?:reported|posted|announced|booked|turned in|swung to)\s[^;:]*\bon\s+$"
    r"|\b(?:said|says|reported|announced)\s+in\s+(?:an?|its|the)\s+(?:[\w-]+\s+){1,4}(?:on\s+)?$"
)
AS_OF = re.compile(r"\b(?:as\s(?:of|at)|at)\s+$", re.IGNORECASE)
UNTIL = re.compile(
    r"\b(?:until|till|(?<!fell )(?<!fallen )(?<!went )(?<!gone )through)\s+(?:the\s+)?$"
    r"|\b(?:extended|prolonged)\s+(?:\w+\s+)?to\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "The start is put off until May": that is when it comes, unless a day is told on which it was put off.
PUT_OFF = re.compile(
    r"\b(?:put\s+(?:off|back)|postponed|delayed|deferred|pushed\s+back|adjourned)\b[^.;]{0,30}$", re.IGNORECASE
)
# "not restored until April", "takes until Monday": that is when it comes; who "has until Friday" has to do it then.
ONLY_THEN = re.compile(
    r"\b(?:not|never|wait\w*|takes?|took|\w+n[’']t)\b[^.;]{0,60}$"
    r"|\b(?:has|have|had|gets?|got|(?:g[ai]ves?|given|extend(?:s|ed)?|prolong(?:s|ed)?)(?:\s+[\w’'-]+){1,5}?)\s+(?:until|till)\b",
    re.IGNORECASE,
)
CALLED_IN = re.compile(
    r"\b(?:scrapped|withdr(?:ew|awn)|suspended|abandoned|pulled|dropped|shelved)\b[^,;.]{0,20}\son\s+$", re.IGNORECASE
)
# What an event came after, or why: its times are not the event's, but "the loss after tax will be booked in May".
AFTER_SIGNS = ("after", "following", "because", "due to", "owing to", "thanks to", "once", "having")
AFTER = re.compile(
    r"(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!month )(?<!months )(?<!year )(?<!years )"
    rf"\b(?:{'|'.join(AFTER_SIGNS)})\b(?<!(?<!, )having)(?!\s+(?:tax|interest(?!\s+rate)|minorities|hours)\b)"
    r"(?!\s+(?!(?:it|he|she|they|we)\b)[\w-]+\s+(?:will|would|is|are|was|were|has|have|had)\b)"
)
WEEK = re.compile(r"\b(?:last|this) week\b|\b(?:weeks?|fortnight) (?:ago|earlier)\b", re.IGNORECASE)
OPENS = re.compile(r"(?:(?:back )?in (?:the )?)?", re.IGNORECASE)
# A clause with a verb of its own, behind the event: "cost 61 million, more than was forecast in June".
ANOTHER = re.compile(r"\b(?:that|which|who|whose|than)\s+(?:\w+\s+){0,4}?(?:was|were|had|has|is|are)\b", re.IGNORECASE)
FORESEEN = re.compile(
    r"\s+(?:been\s+)?(?:forecast|predicted|expected|projected|promised|feared|planned|announced)\s+(?:(?:in|on)\s+)?",
    re.IGNORECASE,
)
BY = re.compile(r"(?<!due )\bby\s+(?:the\s+)?$", re.IGNORECASE)
FOR = re.compile(r"\bfor\s+(?:the\s+)?$")  # "could not meet its contracts for May"
# "after the December quarter results": the report is out, and what is said upon it is not of that quarter.
REPORTED = re.compile(r"\s+(?:results|earnings|figures|report|numbers)\b", re.IGNORECASE)
UPON = re.compile(r"\b(?:after|following|upon|on|with)\s+(?:(?:the|its|their|his|her)\s+)?$")
OVER = re.compile(r"\b(?:in|over|during|for|across)\s+(?:the\s+)?$", re.IGNORECASE)
QUARTER = re.compile(r"(?:this|last|next) (?:quarter|half)|last year", re.IGNORECASE)
# A verb that tells what has been done, which no time to come can date.
DONE = re.compile(
    r"\b(?:accepted|agreed|signed|approved|rejected|won|lost|cut|raised|announced|bought|sold"
    r"|fined|ordered|demands?|demanded|calls? for|called for|urges|urged)\b",
    re.IGNORECASE,
)
# "a rally before the plant gate next Wednesday", "cut its target to 7 francs from 8 last week".
IN_FRONT_OF = re.compile(r"before\s+the\s+(?:[\w’'-]+\s+){1,3}", re.IGNORECASE)
NEXT = re.compile(r"next|tomorrow", re.IGNORECASE)
LATELY = re.compile(
    r"last\s(?:week|month)|(?:earlier\s)?this\s(?:week|month)|yesterday|(?:a|an|one|two|three|four|some)\s(?:day|week|month)s?\sago",
    re.IGNORECASE,
)
MOVED_FROM = re.compile(r"\bfrom\s+(?:[A-Z]{2,3}\$?\s)?[^\s\d]{0,4}\d\S*(?:\s[a-z]+)?\s+$")
# "raised its offer to 4.5% from 4% on 29 August": the day is that of the raise.
RAISED = re.compile(
    r"\bfrom\s+(?:(?:[A-Z]{2,3}\$?\s)?[^\s\d]{0,4}\d\S*(?:\s+\w+)?\s+on"
    r"|[“\"‘']?(?i:negative|stable|positive|neutral|buy|hold|sell|overweight|underweight|outperform|underperform|(?-i:[A-D][A-Za-z\d+-]{0,3}))"
    r"[”\"’']?(?:\s+on)?)\s+$"
)
# "The contract, signed in 2021, expires on 31 December": that is when.
RUNS_OUT = re.compile(
    r"\b(?:expires?|lapses?|ends?|matures?|runs?\sout|falls?\sdue|takes?\seffect|comes?\sinto\s(?:force|effect)|starts?|begins?)"
    r"\s(?:only\s)?(?:on|in|at)\s(?:the\s)?$"
)
# "March copper fell 12 cents": the month in which a contract is due.
CONTRACT = re.compile(
    r"\s+(?:(?:Brent|WTI|US|LME|Nymex|Comex|light|sweet|white|raw|natural)\s+){0,2}(?:copper|gold|silver|platinum|palladium|alumini?um|zinc"
    r"|nickel|tin|lead|crude|oil|gas|gasoline|diesel|wheat|corn|maize|soy\w*|cotton|sugar|coffee|cocoa|palm|rubber|cattle|hogs|lumber"
    r"|iron\sore|Brent|WTI|RBOB|futures|contracts?|delivery|settlement)\b"
)
SHOULD = re.compile(r"\b(?:should|would|could|might|will|must|won[’']t)\b", re.IGNORECASE)
# What a span speaks against a price move, which a day dates: "fell 5% in March" has no other.
PRICE_MISFIT = {"interval": 300, "month": 600}
OUT_OF_THE_QUESTION = 900  # a cost that only a time of something else has
PERIODIC = ("results", "market_position")
OUTLOOKS = ("guidance", "forecast")
OVER_SPANS = (*OUTLOOKS, "investment")  # told for a year rather than for a day
MEASURED = (*PERIODIC, *OVER_SPANS, "macro", "payout", "price_move")
PERIODS = ("quarter", "half", "year")
SPOKEN = ("statement", "analyst_view")
# "a dividend of 40% of the net profit for the first half": the period of the profit.
PROFIT_FOR = re.compile(
    r"\bof\s+(?:(?:the|its|their|consolidated|net|annual|adjusted|group)\s+){0,4}(?:profits?|earnings|income)\s+"
    r"(?:for|of|in)\s+(?:the\s+)?$"
)
# "lost 18% upon reporting its results after the market closed on Tuesday": when it reported, and not when it lost.
AFTER_THE_BELL = re.compile(
    r"\b(?:report|announc|releas|post|publish|disclos)\w*\b[^.;]{0,90}\bafter\s(?:the\s)?(?:markets?|bell|close|closing)\b[^.;,]{0,20}$"
)
# "a cautious forecast for the current quarter sent the shares down": what they fell upon.
OUTLOOK_FOR = re.compile(
    r"\b(?:forecasts?|outlook|guidance|projections?|estimates?|results|figures|numbers|reports?)\s(?:for|of|on)\s(?:the\s)?$"
)
# "1.3% of its staff of 76,000 as of the end of last year": when they were counted.
COUNTED = re.compile(r"\bof\s+(?:\w+\s+)?\d[\d.,]*(?:\s[a-z]+){0,4}\s(?:as\s+of|as\s+at|at)\s+(?:the\s+)?$")


def could_date(text: str, mention: TimeMention, event_type: str, modality: str, now: Clock) -> bool:
    """Whether a mention could date an event of this type at all."""
    if (mention.first is None and mention.last is None) or by_fiscal_calendar(mention, now.labels):
        return False
    if mention.rule.startswith("decade") and modality not in AHEAD and _begins_later(mention, now):
        return False  # "The 2030s slid to 98": bonds that fall due then
    if is_nth_in_a_row(text, mention) or is_of_the_year_before(text, mention.start, mention.end):
        return False
    if event_type in SPOKEN or modality == "denied":
        today = now.published.last
        told = mention.precision in ("day", "month") or WEEK.search(mention.text) or _opens(text, mention)
        return bool(told) and (today is None or mention.first is None or mention.first <= today)
    return (
        mention.type in ("DATE", "TIME")
        or mention.basis == "period"
        or (mention.type == "DURATION" and (modality in AHEAD or _is_behind(text, mention, now)))
    )


def _begins_later(mention: TimeMention, now: Clock) -> bool:
    """Whether a time begins when the text was out."""
    today = now.published.last
    return today is not None and mention.first is not None and mention.first > today


def _is_over(mention: TimeMention, now: Clock) -> bool:
    """Whether a time had passed when the text was out."""
    today = now.published.last
    return today is not None and mention.last is not None and mention.last <= today


def _opens(text: str, mention: TimeMention) -> bool:
    """Whether a sentence begins with a season or the like: "In the autumn she had said that"."""
    return mention.precision in COARSE and OPENS.fullmatch(words_before(text, mention.start)) is not None


def _is_behind(text: str, mention: TimeMention, now: Clock) -> bool:
    """Whether something was done "over" a length of time that ends with the news, or before it."""
    if mention.first is None or not _is_over(mention, now):
        return False
    return OVER.search(text[max(0, mention.start - 12) : mention.start]) is not None


def cost(text: str, mention: TimeMention, unit: Unit, event_type: str, modality: str, now: Clock) -> int:
    """How ill a time fits an event: its distance from the cue, and what its words and place speak against it."""
    lead = unit.lead
    cost = max(mention.start - lead.end, lead.start - mention.end, 0)
    if modality in AHEAD and _is_over(mention, now) and "; " in text[lead.end : mention.start]:
        cost += OF_SOMETHING_ELSE  # "is now seen at 20 million; in January it was 60 million"
    before = words_before(text, mention.start)
    low = before.lower()
    if _is_of_something_else(text, before, mention, unit, event_type, modality):
        cost += OF_SOMETHING_ELSE
    of_noun = _of_a_noun(text, mention, unit, before, event_type)
    cost += of_noun + _until(before, mention, modality, now)
    cost += _of_what_it_came_after(text, mention, unit, modality, now.published.last)
    if (SAID.search(low) or TELLS.match(text, mention.end)) and event_type not in SPOKEN:
        cost += -260 if _was_planned_then(mention, event_type, modality, now) else 60
    cost += planned(text, low, unit, modality)
    if mention.type == "DURATION" and mention.basis != "period":
        cost += 250
    if modality == "fact" and event_type not in MEASURED and FOR.search(low):
        cost += 150
    if mention.rule.startswith("clock"):
        cost += 100
    if not of_noun and (found := ANOTHER.search(text, unit.lead.end, mention.start)):
        was = found[0].endswith(("was", "were", "had"))
        cost += OF_SOMETHING_ELSE if was and FORESEEN.fullmatch(text, found.end(), mention.start) else 200
    return (
        cost
        + _misfit(text, mention, event_type, modality)
        + _tense_misfit(text, mention, unit, event_type, modality, now)
    )


def _is_of_something_else(
    text: str, before: str, mention: TimeMention, unit: Unit, event_type: str, modality: str
) -> bool:
    """Whether a time is compared with, or of what an event is about: what was promised, changed or quoted."""
    if in_brackets(text, mention) or (_is_compared(before, mention, event_type) and not JOINT.search(mention.text)):
        return True
    if event_type in MEASURED and YEAR_AGO.search(mention.text):
        return not (event_type == "guidance" and mention.start == unit.start)  # "A month ago it cut its outlook"
    if event_type == "guidance" and modality == "fact" and _is_a_period(mention):
        return True
    if event_type == "results" and _is_when_reported(text, mention, unit, before):
        return True
    if event_type in SPOKEN and (
        _is_quoted(text, mention, unit, event_type) or _is_of_what_is_spoken_of(text, mention, unit)
    ):
        return True
    if UNDER_WAY.search(before) and text.startswith(("'s", "’s"), mention.end):
        return True
    return _is_of_another(text, before.lower(), mention, unit, event_type)


def _is_of_what_is_spoken_of(text: str, mention: TimeMention, unit: Unit) -> bool:
    """Whether a day is that of what somebody speaks of: "praised Thursday's decision"."""
    return mention.start >= unit.lead.end and text.startswith(("'s", "’s"), mention.end)


def _is_when_reported(text: str, mention: TimeMention, unit: Unit, before: str) -> bool:
    """Whether a day is when results came out: "posted a loss of 4 million on Wednesday", "it said on Friday"."""
    if mention.basis == "stated" and mention.precision == "day":
        return REPORTS.match(text, mention.end) is not None and AS_OF.search(before) is None
    if mention.basis != "relative" or not (mention.precision == "day" or WEEK.search(mention.text)):
        return False
    if SAID.search(before.lower()) or REPORTS.match(text, mention.end):
        return True
    return CAME_OUT.search(text, unit.start, mention.start) is not None


def _is_a_period(mention: TimeMention) -> bool:
    """Whether a time is what an outlook is for: that the outlook was changed is of another day."""
    return mention.precision in PERIODS or mention.basis in ("period", "bounded")


def _of_what_it_came_after(text: str, mention: TimeMention, unit: Unit, modality: str, today: date | None) -> int:
    """What speaks against a time of another clause: "stopped 40 turbines after blades broke in May" is of today."""
    clause, own = _begun_at(text, unit, mention.start), _begun_at(text, unit, unit.lead.start)
    if text.endswith(", having", unit.start, clause):  # "fell 11%, having lost 3% on Friday", whichever cue leads
        return OF_SOMETHING_ELSE
    if clause == own:
        return 0
    over = modality in AHEAD and today is not None and mention.last is not None and mention.last <= today
    return OF_SOMETHING_ELSE if clause and (modality == "fact" or over) and mention.precision != "day" else 200


def _begun_at(text: str, unit: Unit, place: int) -> int:
    """Where the clause that a place is in begins, of those that tell what the event came after; 0 in the main one."""
    low = text[unit.start : place].lower()
    if not any(map(low.__contains__, AFTER_SIGNS)):
        return 0
    ends = [unit.start + found.end() for found in AFTER.finditer(low)]
    return ends[-1] if ends and text.find(",", ends[-1], place) < 0 else 0


def _of_a_noun(text: str, mention: TimeMention, unit: Unit, before: str, event_type: str) -> int:
    """What speaks against a time of a noun beside the event; a price without its own moved on the day of the news."""
    against = of_a_noun(text, mention, unit, before, event_type in MEASURED)
    return max(against, OUT_OF_THE_QUESTION) if against and event_type == "price_move" else against


def _is_compared(before: str, mention: TimeMention, event_type: str) -> bool:
    """Whether the words before a time make it that of a comparison; an outlook's own bound ("below 62%") does not."""
    found = of_a_comparison(before, mention)
    if found is None or (event_type in OUTLOOKS and BOUND.match(found[0])):
        return False
    if event_type not in MEASURED and mention.precision == "day" and OPPOSED.match(found[0]):
        return False
    if IN_FRONT_OF.fullmatch(found[0]) and NEXT.match(mention.text):
        return False
    lately = event_type == "analyst_view" and LATELY.match(mention.text)
    if lately and (MOVED_FROM.search(before) or RAISED.search(before)):
        return False
    return mention.precision != "day" or event_type in MEASURED or RAISED.search(before) is None


def _is_of_another(text: str, low: str, mention: TimeMention, unit: Unit, event_type: str) -> bool:
    """Whether a time is that of what was promised before or is given up, or of results upon which something is said."""
    if event_type in OUTLOOKS and mention.precision in COARSE and is_given_up(text[unit.start : unit.end]):
        return True
    if event_type != "price_move" and is_of_a_price(text, mention, low):
        return True
    if event_type == "payout" and PROFIT_FOR.search(low):
        return True
    if event_type == "price_move" and mention.precision in COARSE and OUTLOOK_FOR.search(low):
        return True
    if event_type == "price_move" and (
        AFTER_THE_BELL.search(text, unit.start, mention.start) or _is_of_a_contract(text, low, mention)
    ):
        return True
    if event_type not in PERIODIC and COUNTED.search(low):
        return True
    if (
        event_type in OUTLOOKS
        and low.endswith(" as ")
        and mention.precision in COARSE
        and MEASURE.match(text, mention.end)
    ):
        return True
    if event_type in (*PERIODIC, "price_move") and "since " in low and SINCE_IT.search(low):
        return True
    if event_type in PERIODIC:
        return PROMISED.search(low) is not None
    return UPON.search(low) is not None and REPORTED.match(text, mention.end) is not None


def _is_of_a_contract(text: str, low: str, mention: TimeMention) -> bool:
    """Whether a month is that in which the contract is due whose price moved."""
    if mention.precision != "month" or low.endswith(("in ", "since ", "during ", "from ")):
        return False
    return CONTRACT.match(text, mention.end) is not None


def _is_quoted(text: str, mention: TimeMention, unit: Unit, event_type: str) -> bool:
    """Whether a time stands in somebody's own words of what should be: it is not when they were said.

    Nor is it any span in a broker's words: "an expected weakening in the second half".
    """
    before = text[unit.start : mention.start]
    opened = max(before.rfind("“"), before.rfind('"'))
    if opened <= before.rfind("”"):
        return False
    spanned = event_type == "analyst_view" and mention.precision != "day"
    inside = before[opened : opened + 1] == "“" or before.count('"') % 2 == 1
    return (spanned and inside) or SHOULD.search(before, opened) is not None


def _was_planned_then(mention: TimeMention, event_type: str, modality: str, now: Clock) -> bool:
    """Whether a plan was told on a day before the news: it is what was announced then, whatever it is about."""
    if modality not in AHEAD or event_type in OVER_SPANS or mention.precision != "day" or mention.basis != "stated":
        return False
    return now.anchor is not None and mention.last is not None and mention.last < now.anchor[0]


def _until(before: str, mention: TimeMention, modality: str, now: Clock) -> int:
    """What speaks against a time that only ends what the event began; of a plan that goes on until then, less."""
    if UNTIL.search(before) is None or ONLY_THEN.search(before):
        return 0
    today = now.published.last
    still_to_come = modality in AHEAD and today is not None and mention.last is not None and mention.last > today
    return 250 if still_to_come or PUT_OFF.search(before) else OF_SOMETHING_ELSE


def _misfit(text: str, mention: TimeMention, event_type: str, modality: str) -> int:
    """What a time's length speaks against an event of a type."""
    if event_type in PERIODIC:
        return -300 if mention.precision in COARSE or mention.modifier == "END" else 0
    if event_type in OVER_SPANS:
        if CALLED_IN.search(text, max(0, mention.start - 40), mention.start):
            return -300
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


def _tense_misfit(text: str, mention: TimeMention, unit: Unit, event_type: str, modality: str, now: Clock) -> int:
    """What a time ahead speaks against something done, and for something planned."""
    today = now.published.last
    if today is None or mention.first is None:
        return 0
    if modality in AHEAD:
        return -200 if (mention.last or mention.first) > today else 0
    if (
        modality == "fact"
        and (mention.last or today) > today
        and BY.search(text, max(0, mention.start - 12), mention.start)
    ):
        return 0 if event_type in MEASURED else OUT_OF_THE_QUESTION  # what is done is not done by then
    if mention.first <= today or RUNS_OUT.search(text, unit.start, mention.start):
        return 0
    return OUT_OF_THE_QUESTION if DONE.search(text, unit.lead.start, unit.lead.end) else 300
