"""Counts: a number and what it counts."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount, is_whole
from flows.extract.quantity.nouns import COUNTED, IRREGULAR, LABELS, LOOSE, UNCOUNTED
from flows.extract.quantity.numeral import NUMBER, WORD_SCALE, digits_of, number_of, scale_of
from flows.extract.quantity.refuse import MONTHS
from flows.extract.rule import LETTER, Rule, one_of

_SMALL: Final = 10
_HANDFUL: Final = 6  # of what a few tell nothing
_STOP = (
    r"(?!(?:of|in|on|at|to|for|from|by|with|and|or|but|nor|than|as|the|a|an|this|that|these|those|its|their|his|her|our"
    r"|is|was|were|are|be|been|has|had|have|will|would|can|could|may|did|do|does|said|who|which|when|where|while|after"
    r"|before|since|until|once|unless|during|under|over|into|per|if|it|they|he|she|we|not|also|so|because|between|against|about"
    r"|january|february|march|april|june|july|august|september|october|november|december)\b)"
)
# A line may break inside the phrase, but only before a small letter or a digit: else a new line begins something new.
_SPACE = r"(?:[ \t\u00a0]|(?-i:\r?\n(?=[a-z\d])))"
# Singular words in "s" that stand before what is counted: "1,480 bus drivers".
_BEFORE_NOUN = r"(?!(?:bus|gas|glass|business|press|class|express|access|process|cross|mass|campus|brass|mattress)\b)"
# What was read of a modifier is not read in another way: rows of numbers would be tried in all their combinations.
_TWO_SORTS = r"(?:current|past|existing|present)\s+(?:and|or)\s+(?:former|present|past|future)\b"
# "40 gold and silver mines"
_PAIR = rf"{_STOP}(?-i:[a-z]){{3,20}}\s+and\s+{_STOP}(?-i:[a-z]){{3,20}}(?={_SPACE})"
_MODIFIER = (
    rf"(?:{_TWO_SORTS}|{_PAIR}|{_STOP}(?>(?:U\.S\.|\d[\d,]{{0,20}}\d[\w-]{{0,30}})(?={_SPACE})|[\w’'&/+-]{{1,30}}))"
)
_HEAD = (
    rf"(?:{one_of(IRREGULAR)}|{_BEFORE_NOUN}(?-i:[a-z][a-z-]{{0,30}}[a-rt-z]s|[A-Z]{{2,30}}S|[A-Z]\w{{0,15}}\d\w{{0,15}}(?:-\d{{1,4}})?s"
    rf"|{one_of(word.capitalize() for word in COUNTED if word.islower())}|EVs|GPUs|CPUs|ATMs|AD[SR]s))"
)
_UNGROUPED_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_TELLING: Final = re.compile(r"\s+(?:familiar|with\s+knowledge|close\s+to|briefed|involved|who\s+asked)\b")

# Few people are a figure where harm is done to them: "three employees of a partner were slightly hurt".
_HARM: Final = re.compile(
    r"(?:\s+(?:of|at|from|in)\s+(?:[\w’'-]+\s+){0,3}[\w’'-]+)?"
    r"\s+(?:(?:were|was|are|have|had|has|been|also|on\s+board|aboard|reported|feared|confirmed|slightly|seriously|critically"
    r"|badly|lightly|severely)\s+){0,4}"
    r"(?:died|dead|killed|injured|hurt|wounded|drowned|missing|arrested|detained|hospitali[sz]ed|rescued|sickened|fell\s+ill|lost"
    r"|treated|trapped|evacuated|burned|burnt|airlifted|suffered|taken\s+to\s+(?:a\s+|the\s+)?hospital|(?:are|is|was|were)\s+in"
    r"\s+hospital)\b",
    re.IGNORECASE,
)
_HARMING: Final = re.compile(
    rf"{LETTER}(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|sicken(?:s|ed|ing)|burn(?:s|ed|ing)|trap(?:s|ped|ping)"
    r"|hospitali[sz](?:es|ed|ing))\s+(?:at\s+least\s+)?$",
    re.IGNORECASE,
)


def _count(match: re.Match[str]) -> Amount | None:
    """A number before a plural noun; small and spelled numbers need a noun that newspapers count."""
    noun, printed = match["noun"].casefold(), match["n"]
    listed = noun in COUNTED or noun in IRREGULAR
    scale = scale_of(match["scale"])
    number = number_of(printed)
    if noun in UNCOUNTED or noun in LABELS or not is_whole(number * scale):
        return None
    small = number * scale < _SMALL or (printed[0].isalpha() and scale == 1)
    handful = noun in LOOSE and number * scale < _HANDFUL
    if small and (not listed or (handful and not _harmed(match))):
        return None
    if _UNGROUPED_YEAR.fullmatch(printed) and (not listed or number % 100) and scale == 1:
        return None
    if _TELLING.match(match.string, match.end()):
        return None
    return Amount(number, scale, "count", "count", digits_of(printed), noun=noun, op=">=" if match["plus"] else None)


def _jets(match: re.Match[str]) -> Amount:
    """Boeing's jets, whose names are numbers; only their plural tells them from a grouped number."""
    return Amount(number_of(match["n"]), Decimal(1), "count", "count", digits_of(match["n"]), noun="aircraft")


def _harmed(match: re.Match[str]) -> bool:
    """Whether harm is done to those counted."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    return _HARM.match(match.string, match.end()) is not None or _HARMING.search(before) is not None


def _some_of(match: re.Match[str]) -> Amount | None:
    """So many of a set that is named elsewhere."""
    number, scale = number_of(match["n"]), scale_of(match["scale"])
    whole = number * scale
    spelled = match["n"][0].isalpha() and _SET.match(match.string, match.end()) is None
    if spelled or whole < _SMALL or _UNGROUPED_YEAR.fullmatch(match["n"]) or not is_whole(whole):
        return None
    return Amount(number, scale, "count", "count", digits_of(match["n"]))


# "Eleven of the containers".
_SET: Final = re.compile(
    r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|these|those|our|his|her)\s+)?(?:\d[\d,]*\s)?"
    rf"(?:[\w-]{{1,30}}\s){{0,2}}?{one_of(COUNTED)}\b"
)


_COIN: Final = re.compile(r"\s[A-Z]{3,5}\b")  # "4,836.26 QTZ": what no index counts


def _bare(match: re.Match[str]) -> Amount:
    """A number that stands alone and is large enough to be an amount; with decimals it is an index's level."""
    number = number_of(match["n"])
    if not is_whole(number * scale_of(match["scale"])):
        return Amount(number, Decimal(1), "points", "measure", digits_of(match["n"]))
    return Amount(number, scale_of(match["scale"]), "count", "count", digits_of(match["n"]))


def _alone(match: re.Match[str]) -> Amount | None:
    """The same, but for how many coins of a kind: those are no index's level."""
    amount = _bare(match)
    return None if amount.unit == "points" and _COIN.match(match.string, match.end()) else amount


def _made_of(match: re.Match[str]) -> Amount:
    """How many of a noun, which stands in the singular, make up a thing: "a 212-store chain"."""
    noun = match["noun"].casefold()
    named = _STRONG.get(noun) or (noun if noun in IRREGULAR else f"{noun}es" if noun.endswith("ch") else f"{noun}s")
    return replace(_bare(match), noun=named)


_STRONG: Final = {"strong": "people", "person": "people"}


def _a_share(match: re.Match[str]) -> Amount:
    """So much a share, in the currency that the text used last."""
    return Amount(number_of(match["n"]), Decimal(1), "count", "count", digits_of(match["n"]), per="share")


def _led(match: re.Match[str]) -> Amount | None:
    """A bare number that the words around make an amount: "a further 20", "risen to 267 from 214", "31 were hurt"."""
    text, number = match.string, number_of(match["n"])
    before = text[max(0, match.start() - 60) : match.start()]
    last = before.rstrip()
    if last == before or not last[-1:].isalpha():
        before = ""  # all that leads to a number ends with a word and a blank
    led = _LED.search(before) or (_MOVING.search(before) and _LEFT_ALONE.match(text, match.end()))
    bounded = number >= _SMALL and _BOUNDED.search(before) and _LEFT_ALONE.match(text, match.end())
    ended = number >= _SMALL and _DOING.match(text, match.end())
    moving = (_TO_FROM.search(before) and _FROM_TO.match(text, match.end())) or _FROM_TO_DONE.search(before)
    moving = moving or (_RISEN_FROM.search(before) and _LEFT_ALONE.match(text, match.end()))
    if not (led or bounded or ended or moving):
        return None
    return Amount(number, Decimal(1), "count", "count", digits_of(match["n"]))


_LED: Final = re.compile(
    rf"{LETTER}(?:further|additional|another|remaining|kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|sicken(?:s|ed|ing)|count(?:s|ed)|(?:team|staff|crew)\s+of|(?:total|tally|toll|number|count|headcount|workforce|fleet|figure)\s+(?:of|to|at))\s+$",
    re.IGNORECASE,
)
_MOVING: Final = re.compile(
    rf"{LETTER}(?:rose|risen|rises?|rising|fell|fallen|falls?|falling|climbed|dropped|grew|grown|jumped|increased|decreased|declined|cut|raised"
    r"|reduced|lowered|reached|doubled|tripled|shrank|up|down)\s+(?:by|to|from)\s+$",
    re.IGNORECASE,
)
_BOUNDED: Final = re.compile(
    rf"{LETTER}(?:about|some|nearly|almost|more\s+than|at\s+least|as\s+many\s+as|fewer\s+than|less\s+than|roughly|approximately|out\s+of"
    r"|(?:rather\s+than|instead\s+of)(?:\s+the)?)\s+$",
    re.IGNORECASE,
)
_LEFT_ALONE: Final = re.compile(
    r"\s*(?:[.,;:)!?”]|$|\s(?:from|in|at|by|after|and|or|as|this|last|a\s+year|across|on|over|for|since|with|compared|against|but|while"
    r"|(?:first|originally|initially)\s+(?:announced|planned|reported|proposed|expected)"
    r"|(?:an?|the|one|two|three|four|five|six|seven)\s+(?:day|week|month|quarter|year)s?)\b)"
)
_DOING: Final = re.compile(
    r"\s+(?:more(?=\s*[.,;:)]|\s+(?:will|would|are|were|have|had|could|may|to|in|by|from)\b)|were|have|had|are|died|remain|remained|others?|have\s+been|survived|voted|took|accepted|signed|joined|left"
    r"|so\s+far|(?:will|would|must|are\s+to|have\s+to)\s+(?:lose|go|leave|be|close|shut|stay|keep|move)"
    r"|(?:more|people)?\s*(?:injured|wounded|hurt|killed|missing|dead|arrested|hospitali[sz]ed))\b",
    re.IGNORECASE,
)
_TO_FROM: Final = re.compile(r"\b(?:to|from)\s+$", re.IGNORECASE)
_FROM_TO: Final = re.compile(
    rf"\s+(?:to|from)\s+(?:about\s+|around\s+|just\s+|some\s+)?\d[\d,]*(?!\d|\s+{MONTHS}\b|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_FROM_TO_DONE: Final = re.compile(r"\b(?:to|from)\s+\d[\d,]*\s+(?:to|from)\s+$", re.IGNORECASE)
_RISEN_FROM: Final = re.compile(r"\b(?:to|at)\s+\d[\d,]*\s+(?:[a-z]+\s+){1,4}?from\s+$", re.IGNORECASE)
_END = r"(?![\w%])(?!\s?(?:%|per\s?cent|percent)|[-–/:]\d|[,.]\d|\s+(?:a\.m|p\.m|am\b|pm\b))"
RULES: Final = (
    Rule(
        name="count: <number> <noun>",
        pattern=rf"(?P<n>{NUMBER})(?P<scale>{WORD_SCALE})?(?P<plus>\+)?(?:-(?!\d|(?:day|week|month|quarter|year)\b)|{_SPACE})(?:{_MODIFIER}{_SPACE}){{0,4}}?(?P<noun>{_HEAD})\b(?![’'])",
        resolve=_count,
        examples={
            "40 A321neo aircraft": "40 count of aircraft",
            "400 million new shares": "400000000 count of shares",
            "14.6m passengers": "14600000 count of passengers",
            "15 Boeing 737 MAX planes": "15 count of planes",
            "1,800 people": "1800 count of people",
            "eight new data centers": "8 count of centers",
            "four aircraft": "4 count of aircraft",
            "89 availability zones": "89 count of zones",
            "40 firm A321neos": "40 count of a321neos",
            "40 NEW AIRCRAFT": "40 count of aircraft",
            "40 gold and silver mines": "40 count of mines",
            "64 Kestrel rescue and survey drones": "64 count of drones",
            "600 Jobs": "600 count of jobs",
            "2,000 retail outlets": "2000 count of outlets",
            "half a million customers": "500000 count of customers",
            "twenty-two wells": "22 count of wells",
            "300+ stores": ">=300 count of stores",
            "8200 current and former staff": "8200 count of staff",
            "three inspectors": "3 count of inspectors",
        },
        declines=(
            "two people familiar",
            "three years",
            "5 tips",
            "2025 results",
            "three countries",
            "two men",
            "two global makers",
            "47 comments",
            "520 once contracts",
            "three-month contracts",
        ),
    ),
    Rule(
        name="count: <number> <jets by their number>",
        pattern=r"(?P<n>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s"
        r"(?:(?:new|firm|more|further|additional|large|wide-?body|long-range|Boeing)\s){0,3}"
        r"7[0-8]7(?:[-–—]{1,2}\d{1,2})?(?:ER|LR|F)?(?:s\b|\s(?:MAX\s)?(?:Dreamliners|jets|jetliners|airliners|freighters|planes)\b)",
        resolve=_jets,
        examples={
            "20 787s": "20 count of aircraft",
            "10 787 Dreamliners": "10 count of aircraft",
            "ten new 787-9s": "10 count of aircraft",
        },
        declines=("a 787", "10 787", "737s"),
    ),
    Rule(
        name="count: <number>-<noun> thing",
        pattern=r"(?P<n>\d[\d,]*)(?P<scale>)-(?P<noun>bed|room|store|seat|strong|vessel|ship|aircraft|person|member|home|branch"
        r"|employee|unit|turbine|bedroom|patient|plane|truck|car|well|berth|site|outlet|hotel|station|satellite|passenger)\b",
        resolve=_made_of,
        examples={"300-bed": "300 count of beds", "1,200-strong": "1200 count of people"},
        declines=("737-800", "5-year", "40-year"),
    ),
    Rule(
        name="count: <number> of them",
        pattern=rf"(?P<n>{NUMBER})(?P<scale>{WORD_SCALE})?(?=\s+(?:out\s+)?of"
        r"(?:\s+(?:them|its|their|the|these|those|whom|which|our|his|her)\b"
        r"|\s+(?-i:[A-Z])[\w.&-]{1,30}(?:\s(?-i:[A-Z])[\w.&-]{1,30}){0,2}[’'](?:s\s|\s)\d[\d,.]*\s(?-i:[a-z])"
        r"|\s+(?:about\s|some\s|around\s|roughly\s|nearly\s|almost\s|over\s)?\d[\d,.]*\s(?-i:[a-z])))",
        resolve=_some_of,
        examples={"41": "41 count", "4,200": "4200 count", "1.2 million": "1200000 count"},
        declines=("one of the", "two of them", "2025 of the", "20 of 30 June"),
    ),
    Rule(
        name="count: <number> a share",
        pattern=r"(?P<n>\d{1,6}\.\d{1,4})\s(?:per|a)\s(?:new\s|ordinary\s|common\s)?(?P<per>share)\b",
        resolve=_a_share,
        examples={"27.50 per share": "27.5 count/share"},
        declines=("27 per share", "27.50 per sharer"),
    ),
    Rule(
        name="count: <number> harmed",
        pattern=rf"(?P<n>{NUMBER})(?P<scale>)(?:\s+(?:others?|more))?(?=\s+(?:(?:were|was|are|is|have\s+been|had\s+been|remain(?:ed)?)\s+)"
        r"(?:\w+ly\s+)?(?:injured|wounded|hurt|killed|missing|dead|arrested|hospitali[sz]ed|burned|trapped|in\s+hospital)\b)",
        resolve=_alone,
        examples={"nine": "9 count", "two others": "2 count", "31": "31 count"},
        declines=("no", "of them"),
    ),
    Rule(
        name="count: <number> led in",
        pattern=rf"(?P<n>\d{{1,3}}(?:,\d{{3}})*){_END}",
        resolve=_led,
        examples={"20": "20 count", "3,500": "3500 count"},
        declines=("twenty", "2025"),
    ),
    Rule(
        name="count: <grouped or scaled number>",
        pattern=rf"(?P<n>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?(?=\s(?:million|billion|trillion)))(?P<scale>{WORD_SCALE})?{_END}",
        resolve=_alone,
        examples={
            "3,500": "3500 count",
            "1.4 million": "1400000 count",
            "2,800": "2800 count",
            "25,617.42": "25617.42 points",
        },
        declines=("3500", "20", "3,5"),
    ),
)
