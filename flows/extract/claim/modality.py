"""Modality and polarity: how sure the text is of an event, and whether it says yes or no."""

import re
from collections.abc import Iterator
from functools import lru_cache

from flows.extract.claim.besides import WHICH, before_what_followed, told_around, without
from flows.extract.claim.signs import SIEVE, SIGNS, Places

# "Norvik to close two mills": a headline's future, before which no verb stands.
HEADLINED = re.compile(
    r"(?-i:[A-Z0-9])[\w’'&.-]*(?: (?!(?:has|have|had|was|were|is|are|set|able|likely|due|said|told|not|wants?|asks?|"
    r"urges?|tells?|orders?|forces?|"
    r"allows?|lets|demands?|agrees?|offers?|refuses?|declines?|fails|manages?)\b)(?!\w+ed\b)"
    r"[\w’'&.-]+){0,5} to (?:acquire|appeal|appoint|axe|ban|build|buy|close|create|cut|deliver|double|drop|end|expand|"
    r"face|float|halve|hire|hold|host|impose|introduce|invest|issue|join|launch|lay|leave|lift|list|merge|mothball|"
    r"move|name|"
    r"open|pay|phase|postpone|quit|raise|recall|reopen|replace|restart|resume|retire|return|review|roll|scrap|sell|"
    r"shed|"
    r"shut|slash|spend|spin|split|start|step|stop|sue|supply|suspend|take|tighten|trim|unveil|vote|withdraw)\b",
    re.IGNORECASE,
)
# "The board votes on Friday", "the first hearing is on 4 May": what is arranged is told in the present.
SCHEDULED = re.compile(
    r"\b(?:(?:takes|presents|publishes|reports|starts|begins|opens|closes|ends|leaves|steps|joins|becomes|votes|"
    r"resumes|continues|"
    r"meets|arrives|expires|lapses|follows|returns|retires|goes|switches|stops|runs\sout|falls\sdue|comes\sinto|"
    r"(?:hearing|meeting|call|vote|election|decision|deadline|trial)\sis)|(?<=[a-z]s\s)(?:vote|resume|continue|start|begin|"
    r"close|"
    r"open|meet|end|expire))\b(?:\s(?!(?:last|to|was|were|had)\b)[\w’'&-]+){0,8}?\s(?:(?:on|in|from|at|"
    r"by)\s)?(?:(?:early|late|mid)[\s-])?"
    r"(?:(?:this|next)\s(?:week|month|year|spring|summer|autumn|fall|winter|quarter|(?:Mon|Tues|Wednes|Thurs|Fri|"
    r"Satur|Sun)day)|"
    r"the\s(?:end|start|beginning)\sof\s(?:the|this|next|[A-Z])|tomorrow|(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
    r"Sun)day)|"
    r"\d{1,2}(?:st|nd|rd|th)?\s(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?-i:January|February|March|"
    r"April|May|June|"
    r"July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.))(?!\w*\s(?:figures|"
    r"results|data))",
    re.IGNORECASE,
)
# A sentence with such a verb is no headline: "An attempt to list was dropped".
TOLD = re.compile(r"\b(?:was|were|had)\b")
WORD = re.compile(r"\w+")
COMMITTED = ("investment", "deal", "merger_acquisition", "facility", "workforce", "legal", "payout", "regulation")
STRONG = ("denied", "rumour", "reported")  # in the order in which they win
SEEN = ("price_move",)  # by everybody: a report or rumour is what moved it
OBSERVED = ("price_move", "results", "market_position", "incident")  # told when they have happened
# What is done to an outlook; without a number it is the act that is told.
REVISED = re.compile(
    r"\b(?:cut|cuts|trim\w*|rais\w+|lower\w*|lift\w*|slash\w*|nudg\w+|bump\w*|hik(?:es|ed)|upgrad\w+|downgrad\w+|"
    r"narrow\w*|widen\w*|reduc\w+|revis\w+|warning)\b",
    re.IGNORECASE,
)
# What is given up is the act itself, whatever it foresaw.
GIVEN_UP = re.compile(r"\b(?:withdr\w+|drop(?:s|ped)|abandon\w*|scrap\w*|suspend\w*)\b", re.IGNORECASE)
# What is left as it is: told of without a new figure, it is the act itself, whatever year it is for.
LEFT = re.compile(r"\b(?:drop|stuck to|sticks to|reaffirm\w*|reiterat\w*|confirm\w*)\b", re.IGNORECASE)
# An amount in figures or words: "growth in the mid-single digits".
AMOUNT = re.compile(r"\d|\b(?:single|double|triple)[\s-]digits?\b", re.IGNORECASE)
# By how much an outlook was changed is none.
REVISED_BY = re.compile(
    r"\b(?:forecasts?|guidance|outlooks?|estimates?|targets?|expectations?|projections?)\b[^,;\d]{0,60}? by "
    r"(?:about |around |some |up to |almost |nearly )?[\w$€£¥]*\d[\d.,]*"
)
# What takes its place is told with it: "dropped its target and now expects 5 million".
INSTEAD = re.compile(r"\b(?:now|instead|expects?|anticipates?|sees|projects?|guides?)\b.*\d")
DAYS_AND_YEARS = re.compile(
    r"\b(?:(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2})\b"
)
# What is a plan by its nature, and the words that say that it was carried out.
PLANS = {
    "investment": re.compile(
        r"\b(?:over (?:the (?:next|coming) )?(?:two|three|four|five|six|seven|ten|\d+) years|"
        r"earmark\w*|budget\w*|set aside|pledg\w+|commit\w*|allocat\w+|war chest|fund|plan|programme|program|"
        r"capex|capital \w+)\b",
        re.IGNORECASE,
    ),
    "strategy": re.compile(r"\w"),
}
CARRIED_OUT = re.compile(
    r"\b(?:spent|invested|poured|ploughed|sank|rose|fell|grew|climbed|swallowed|totall?ed|cost|went|announced|exited|"
    r"left|reached|doubled|tripled|quadrupled|halved|came|amounted|stood at|jumped|surged|slumped|declined|"
    r"increased|decreased|exceeded|topped|began|started|set up|founded|formed|created|raised|lifted|approved|"
    r"demand\w*|urge[sd]?|"
    r"launched|presented|adopted|quit|withdrew|pulled out|abandoned|dropped|ditched|scrapped|renamed|rebranded|"
    r"changed|moved|shifted|switched|"
    r"pivoted|split|completed|finished|diversified|entered|expanded|restructured|reorgani[sz]ed|refocused|narrowed|"
    r"saved|sold|"
    r"turned|has|have|had|became|was|were|"
    r"(?:abandon|drop|ditch|scrap|exit|quit|rename|rebrand|shift|switch|pivot|save|complete|narrow|refocuse)s|"
    r"(?:is|are) (?:changing|shifting|moving|switching|pivoting|narrowing))\b"
)
# How a type is told when nothing else is said.
USUAL = {"guidance": "forecast", "forecast": "forecast", "analyst_view": "opinion"}
# What these words of hope and plan mean depends on the type: an outlook is a forecast.
OUTLOOKS = ("guidance", "forecast")
EXPECTS = re.compile(r"\b(?:expect(?:s|ed)?|await(?:s|ed)?)\b(?!.*\sto\s)", re.IGNORECASE)
# "The union said it would appeal"; that somebody would not say why is no plan.
PROMISED = re.compile(
    r"\b(?:says?|said|adds?|added|promise[sd]|and|that|but)\s(?:that\s)?(?:(?:it|they|he|she|"
    r"we)\s)?(?:\w+ly\s)?(?:will|would|won[’']t)\s"
    r"(?!(?:not\s)?(?:say|comment|confirm|give|be\sdrawn|discuss|disclose|specify|rather|prefer|like|be\s|have\s|cost|"
    r"mean))",
    re.IGNORECASE,
)
# What somebody thinks of another's deeds.
JUDGES = re.compile(r"\b(?:accus|lambast|hail|prais|lament|mock|attack)(?:s|es|ed|ing)\b", re.IGNORECASE)
# "The offer runs until 12 May", but not "was extended and runs until".
RUNS = re.compile(r"\bruns? (?:until|till|through)\b")
# "Analysts had been looking for a profit": what others foresaw of a figure.
LOOKED_FOR = re.compile(
    r"(?:the )?(?:[a-z]+ )?(?:analysts|economists|investors|brokers|the market|markets|wall street|the city|"
    r"consensus)(?: polled by [\w ]+?)?"
    r"(?: (?:on average|had|have|were|was|been))* (?:expect|look|forecast|predict|pencil|hop|fear|anticipat|bet|"
    r"count)\w*\b",
    re.IGNORECASE,
)
# What is set by whoever holds or spends it: what is expected there is planned.
SET = ("gathering", "listing", "investment")
AWAITED = re.compile(r"\bexpect(?:s|ed)\b(?!\sto\s(?:reach|total|exceed|hit)\b)", re.IGNORECASE)
COULD_BE = re.compile(r"\b(?:could|may|might)\s(?:[\w’'-]+\s){0,3}$", re.IGNORECASE)
SPOKEN = re.compile(r"[“\"„‘][^”\"\d]{25,}[”\"’]")  # somebody's own words without a figure
# Who said at a sentence's end what all of it tells: ", two people who have seen the letters said on Monday".
SAID_BEHIND = re.compile(
    r",\s+(?P<who>according\sto\s[^,;.]+|(?:(?!(?:and|but|which|who|that|while)\s)[\w’'-]+\s)(?:[\w’'-]+\s){0,11}?"
    r"(?:said|told|says?|reported|reports|wrote|writes|learned)\b)"
)
# An auxiliary of the future with no other verb or clause before the cue: "will take a charge of".
WILL_BE = re.compile(
    r"\b(?:will|would(?! have)|shall|is to|are to)\s(?:(?!(?:which|who|that|and|but|was|were|is|are|has|had|said|"
    r"says)\b)[\w’'-]+\s){0,4}$|"
    r"\b(?:will|shall|is to|are to)\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)


def modality(
    text: str, event_type: str, override: str | None, quoted: bool, lead: int = 0, places: Places | None = None
) -> str:
    """How sure a clause is of its event, whose cue is at `lead`; `quoted` says that it is mostly a person's own words.

    Hearsay and denials count wherever they stand, all else only where the event is told. `places` tells where in the
    clause which of the signs may stand, where that is known.
    """
    found = _signs(text, places)
    if event_type in SEEN:
        return override or _observed(text, found, lead)
    if not found.isdisjoint(STRONG):
        told = without(WHICH, before_what_followed(text, lead), lead)
        text, found = (told, _signs(told, None)) if told != text else (text, found)
    for strong in STRONG:
        if strong in found:
            return strong
    if (main := told_around(text, lead)) != (text, lead):
        text, lead = main
        found = _signs(text, None)
    if override:
        return override
    if "settled" in found or (event_type in COMMITTED and "done" in found):
        return "fact"
    return _told(text, event_type, found, quoted, lead)


def _told(text: str, event_type: str, found: frozenset[str], quoted: bool, lead: int) -> str:
    """How sure a clause is of an event of which it tells neither by hearsay nor as done."""
    if event_type in OUTLOOKS:
        return _outlook(text, event_type)
    if event_type == "statement":
        return _statement(text, found, quoted)
    if event_type in OBSERVED:
        return _observed(text, found, lead)
    weak = next((weak for weak in ("opinion", "forecast", "expectation", "plan") if weak in found), None)
    if weak in ("forecast", "expectation") and event_type in SET and AWAITED.search(text):
        return "plan"
    if weak is None and quoted and (words := SPOKEN.match(text)) and lead < words.end():
        return "opinion"
    return weak or ("plan" if _planned(text, event_type) else USUAL.get(event_type, "fact"))


def _outlook(text: str, event_type: str) -> str:
    """What is foreseen, unless it is told what was done to an outlook; without an amount it is only awaited."""
    if event_type == "guidance" and _acts_on_outlook(text):
        return "fact"
    awaited = EXPECTS.search(text) is not None and re.search(r"\d", DAYS_AND_YEARS.sub("", text)) is None
    return "expectation" if awaited else "forecast"


def _statement(text: str, found: frozenset[str], quoted: bool) -> str:
    """A person's own words are an opinion; what they say that they will do is a plan."""
    if quoted or "opinion" in found or JUDGES.search(text):
        return "opinion"
    if PROMISED.search(text):
        return "plan"
    return "expectation" if "expectation" in found else "fact"


def _observed(text: str, found: frozenset[str], lead: int) -> str:
    """What is told when it has happened, unless the verb before its cue says that it is still to come."""
    if LOOKED_FOR.match(text):
        return "forecast"
    if "plan" in found:
        weak = next((weak for weak in ("forecast", "expectation") if weak in found), None)
        return weak or ("plan" if WILL_BE.search(text, 0, lead) else "fact")
    return "expectation" if "expectation" in found and COULD_BE.search(text, 0, lead) else "fact"


def _acts_on_outlook(text: str) -> bool:
    """Whether a clause tells what was done to an outlook, and not what is foreseen."""
    if GIVEN_UP.search(text):
        return INSTEAD.search(text) is None
    if LEFT.search(text):
        return AMOUNT.search(DAYS_AND_YEARS.sub("", text)) is None
    return REVISED.search(text) is not None and AMOUNT.search(REVISED_BY.sub("", text)) is None


def _planned(text: str, event_type: str) -> bool:
    """Whether a clause tells a plan without a word of the future: as headlines do, or by the nature of its type."""
    if ((HEADLINED.match(text) or RUNS.search(text)) and not TOLD.search(text)) or SCHEDULED.search(text):
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


def overheard(text: str, start: int, end: int) -> bool:
    """Whether what stands before `start` is told by nobody by name, who is only named behind, before `end`."""
    match = SAID_BEHIND.search(text, start, end)
    return match is not None and ";" not in text[start : match.start()] and "reported" in _signs(match.group(), None)


def lies_ahead(text: str, places: Places) -> bool:
    """Whether what is dated after the day of its article is still to come, and not granted for a time to come."""
    return "settled" not in _signs(text, places)


def is_talk(text: str, places: Places) -> bool:
    """Whether a clause passes on a rumour, or denies something; `places` are as for `modality`."""
    return not _signs(text, places).isdisjoint(("denied", "rumour"))


def polarity(text: str, places: Places | None = None) -> str:
    """Whether a clause affirms its event."""
    return "negative" if "not" in _signs(text, places) else "positive"
