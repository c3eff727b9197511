"""What stands beside a name: the words that tell a company from a person, a place or a product."""

import re
from collections import defaultdict

from flows.extract.actor.around import read_around
from flows.extract.actor.nationality import BASED
from flows.extract.actor.words import (
    ACTS,
    BEING,
    BODIES,
    BUSINESS,
    BUSINESS_THINGS,
    GIVEN,
    HANDS,
    OFFICES,
    PLACE_BEFORE,
    STAFF,
    TITLES,
)

# For each kind how much speaks for it; made for every name, and a Counter takes several times as long.
Points = defaultdict[str, int]

# At the beginning of a word alone, and taking words as a whole: tried from or up to each letter of a word it takes
# ten times as long.
_BEFORE = re.compile(r"(?<![\w-])(?:([\w-]++),? )?([\w-]++),? (?:\"|the )?$", re.I)
BY_GIVEN = 3  # points of a person that a given name alone makes
TITLED = 4  # and that a title before the name makes
_BLANKS = 4  # one more than may stand in two words and an article
_AFTER_WORD = re.compile(r" ([a-z][\w-]*|IPO)")
_DEEDS = (
    "bought|buys|acquire[sd]|hire[sd]|unveils|unveiled|launche[sd]|posts|posted|recalls|recalled|signs|signed|appoints"
    "|appointed|sold|sells|expects|plans to|booked|earns|earned|drew|raise[sd]|said|says|owns|employs|makes|supplies"
    "|supplied|licen[sc]e[sd]|reports|reported|pledge[sd]|denie[sd]|opens|opened|started|shipped|delivered|invests"
    "|invested|paid|pays|trimmed|listed"
)
# What firms do to what is theirs, or with money and numbers: "Sirocco sold its mill", "Sirocco raised $3 million".
_DEED = re.compile(
    r" (?:(?:has|had|will|also|is to|plans to|wants to|agreed to|has agreed to|aims to|expects to) )*"
    rf"(?:{_DEEDS})\b(?=[^.;\n]{{0,60}}?(?:\bits?\b|[$€£¥]|\b\d))"
)
_TOGETHER = re.compile(r" and [A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3} (?:have|are|will|agreed|plan|said|signed)\b")
_OWNED = re.compile(r"'s? (?:[\w-]+ )?([\w-]+)")
_TICKER = re.compile(r" \((?:[A-Za-z]+: ?)?[A-Z0-9]{1,6}(?:[.-][A-Za-z]{1,3})*(?:[,;] [^)]{1,30})?\)")
_APPOSITION = re.compile(
    r", (?:(?:an?|the|its|his|her|our) )?((?:[\w'-]+ ){0,5}?[\w'-]+)"
    r"(?=[,.;\n]| at | of | for | that | which | who | since | in | and | behind |$)"
)
# "Orland, one of three major makers of glass": what the others are, it is.
_ONE_OF = re.compile(
    r", (?:(?:now|still|itself) )?one of (?:[\w'-]+ ){0,5}?([a-z-]+?)(?:(?<=s)es|ies|s)"
    r"(?=[,.;\n]| of | in | for | and | that | with )"
)
# "Orland, an independent solar and wind power producer": what it is stands behind the "and".
_PAIRED = re.compile(
    r", (?:an?|the|its) (?:[\w-]+ ){1,4}and (?:[\w-]+ ){0,3}?([\w-]+)(?=[,.;\n]| of | for | that | which | in |$)"
)
_ITS_OFFICER = re.compile(r" (?:Chair(?:man|woman)|Chief (?:Executive|Financial|Operating|Technology)|C[EFOT]O)\b")
# "CORK, 12 March 2025 - ", "BREMEN (Andes Press) - ": where a story was written.
_DATELINE = re.compile(r"(?:, (?:\d{1,2}\.? [A-Z][a-z]+|[A-Z][a-z]{2,8}\.? \d{1,2}\b)| \([^()]{2,40}\) ?[-–—])")
# "BREMEN, Mass.--(BUSINESS WIRE)--": where a release was sent from.
_SENT = re.compile(r"\.?-{1,2}\([A-Z][A-Z ]{2,40}\)-")
_ITS_UNION = re.compile(
    r" (?:trade |labou?r |[a-z]+s' )?union\b(?! (?:leader|member|official|boss|rep|worker|contract|deal|talks|vote))"
)  # "the Halden Metall trade union"
_GLOSS = re.compile(r" \([a-z]{4,}\)")
_OFFICE_IN_BRACKETS = re.compile(
    r" \((?:(?:its|the|our|their) )?(?:CEO|CFO|COO|CTO|[a-z ]*\b(?:chief|chair|boss|minister))\b"
)
_AGED = re.compile(r", (?:\d\d|aged),? ")
# "Lena Ost of Brunn Fonder raised her target": who judges for a house.
_JUDGES = re.compile(r" (?:of|at) [A-Z][\w&'-]*(?: [A-Z&][\w&'-]*){0,3} [a-z]+ (?:her|his) ")
# "the curator Lena Ost. Her report said": the sentence goes on about a person.
_GOES_ON = re.compile(r"[^A-Z.!?\n]{0,60}[.!?] (?:He|She|His|Her)\b")
# "Ost told the board that she": whose verb a person's pronoun follows; "Ost lost its boss, and he" is a firm's.
_SELF = re.compile(
    r" (?:said|says|told|tells|wrote|admit(?:s|ted)|thinks|thought|believe[sd]|hopes|hoped|insist(?:s|ed)|wants|wanted)"
    r"(?: (?!its?\b|boss\b|chief\b|head\b)[a-z]+){0,8}? (?:he|she)\b"
)
_BYLINE = re.compile(r"(?:^|\n|\()\s*(?:[A-Za-z]+ )?by:? $", re.I)
# "analyst Lena Ost of": who follows is her house.
_HOUSE = re.compile(rf"\b(?i:{'|'.join(sorted(STAFF))}) [^\W\d_][\w-]* [^\W\d_][\w'-]* (?:of|at|with|from) $")
_PRODUCTS = (
    "drug vaccine model chip processor smartphone treatment therapy pill medicine app console phone jab game "
    "film movie album series novel sequel shooter car suv truck jet satellite"
)
# "Orland Now, an app for": what is named and then said to be such a thing.
_SOLD = frozenset(_PRODUCTS.split()) | frozenset(
    ["antibody", "engine", "assistant", "chatbot", "subscription", "account"]
)
_PLACES = (
    "town city village port county province region district island suburb outskirts streets gymnasium municipality "
    "valley hamlet parish commune"
)
_PLACE_NOUNS = frozenset(_PLACES.split())

_AT_WORK = STAFF | HANDS
# "results from Orland", "guidance from Orland": what firms give out.
_GIVEN_OUT = frozenset(["results", "earnings", "accounts", "revenue", "revenues", "guidance", "dividend", "forecast"])
# "the cruise line Orland", "crypto exchange Orland": trades of two words, the second of which says less alone.
_TRADE_OF_TWO = {
    "line": frozenset(["cruise", "shipping", "ferry", "container"]),
    "house": frozenset(["fashion", "auction", "publishing", "trading", "brokerage", "software", "equity", "luxury"]),
    "exchange": frozenset(["crypto", "cryptocurrency", "bitcoin", "token"]),
}
# Who is in charge of a firm, before "of".
_HEADS = frozenset(
    ["executive", "ceo", "cfo", "founder", "co-founder", "chairman", "chairwoman", "spokesman", "spokeswoman"]
)
_MANAGED = frozenset(["fund", "asset", "money", "wealth", "investment"])
# "The chief executive of Orland Foods, ": who follows holds the office.
_OFFICE_OF = re.compile(rf"\b(?:{'|'.join(sorted(OFFICES - {'aged', 'who'}))}) (?:of|at|for) [^,.;\n]{{2,60}}, $")

# The word right before a name, and the points it gives; later entries win.
_BEFORE_WORDS: dict[str, dict[str, int]] = {
    word: points
    for words, points in (
        (["by", "with", "from", "and", "to", "that", "against"], {"seen": 1}),
        (["said", "told", "added", "says"], {"person": 1, "seen": 1}),
        (PLACE_BEFORE, {"place": 1}),
        (["launch", "launched", "unveiled", "prescribe", "sell"], {"product": 1}),
        (["brand"], {"company": 2}),
        (_PLACE_NOUNS, {"place": 3}),
        (TITLES, {"person": 4}),
        (BODIES, {"organisation": 2}),
        (BUSINESS, {"company": 3}),
        (_PRODUCTS.split(), {"product": 3}),
    )
    for word in words
}


def evidence(text: str, start: int, end: int, titled: bool, points: Points) -> set[str]:
    """Add points for each kind from the characters around a name; gives the nouns that describe it."""
    nouns: set[str] = set()
    if titled:
        points["person"] += TITLED
    if text.startswith(", ", start - 2) and _OFFICE_OF.search(text, max(0, start - 90), start):
        points["person"] += 4
    before = text[max(0, start - 40) : start]
    _read_before(before, points, nouns)
    _read_after(text, end, points, nouns)
    if " " in text[start:end] and _GOES_ON.match(text, end):
        points["person"] += 2
    read_around(text, before, end, points, nouns)
    return nouns


def _read_before(before: str, points: Points, nouns: set[str]) -> None:
    if before[-1:] not in (" ", '"', "\n"):
        return
    last_words = before.rsplit(" ", _BLANKS)  # there is no need to look at what stands before these
    match = _BEFORE.search(before, len(last_words[0]) + 1 if len(last_words) > _BLANKS else 0)
    if match is None:
        return
    second, last = (match[1] or "").lower(), match[2].lower()
    if last in BUSINESS or last in BODIES:
        nouns.add(last)
    if last == "by" and _BYLINE.search(before):
        points["person"] += 4
    elif last in ("of", "at", "with", "from") and _HOUSE.search(before):
        points["company"] += 4
    elif _names_a_firm(second, last):
        points["company"] += 3
    elif last == "of" and second in _PLACE_NOUNS:
        points["place"] += 3
    elif last in _BEFORE_WORDS:
        for kind, weight in _BEFORE_WORDS[last].items():
            points[kind] += weight


def _names_a_firm(second: str, last: str) -> bool:
    """Whether two words stand before firms alone: "shares in", "results from"."""
    return (
        (last == "at" and second in _AT_WORK)
        or (last == "of" and second in _HEADS)
        or second in _TRADE_OF_TWO.get(last, ())
        or (last in ("in", "of") and second in ("shares", "stake", "analysts"))
        or (last == "from" and second in _GIVEN_OUT)
        or (last == "manager" and second in _MANAGED)
    )


def _read_after(text: str, end: int, points: Points, nouns: set[str]) -> None:
    following = text[end : end + 90]
    begins = following[:1]
    if begins == "'":
        match = _OWNED.match(following)
        points["seen"] += 1
        if match and (match[1] in BUSINESS_THINGS or match[1] in OFFICES):
            points["company"] += 2
    elif following.startswith(" ("):
        _read_brackets(following, points)
    elif begins == "," and not (_DATELINE.match(following) or BASED.match(following)):
        _read_apposition(following, points, nouns)
    elif begins == "," or following.startswith("-based") or _SENT.match(following):
        points["place"] += 4
    elif following.startswith((" of ", " at ")) and _JUDGES.match(following):
        points["person"] += 4
    elif begins == " ":
        _read_next_word(following, points)


def _read_next_word(following: str, points: Points) -> None:
    if "union" in following and _ITS_UNION.match(following):
        points["organisation"] += 3
    points["company"] += 3 * (_ITS_OFFICER.match(following) is not None)
    if match := _AFTER_WORD.match(following):
        points["deed"] += _DEED.match(following) is not None
        if match[1].lower() in BUSINESS_THINGS:
            points["company"] += 2
        elif match[1] in ACTS or (match[1] == "and" and _TOGETHER.match(following)):
            points["person"] += 2 * (_SELF.match(following) is not None)
            points["seen"] += 1
            points["acts"] += match[1] not in BEING


def _read_brackets(following: str, points: Points) -> None:
    if _TICKER.match(following):
        points["company"] += 2
        points["listed"] += 1
    elif _OFFICE_IN_BRACKETS.match(following):
        points["person"] += 4
    elif _GLOSS.match(following):
        points["product"] += 3
    elif _DATELINE.match(following):
        points["place"] += 4


def _read_apposition(following: str, points: Points, nouns: set[str]) -> None:
    if _AGED.match(following) or following.startswith(", who "):
        points["person"] += 3
        return
    if following.startswith((", which ", ", whose ")):
        points["company"] += 1
        points["seen"] += 1
        return
    if (peers := _ONE_OF.match(following)) and {peers[1], f"{peers[1]}y"} & BUSINESS:
        points["company"] += 3
        return
    match = _APPOSITION.match(following)
    if match is None:
        return
    words = [word.lower() for word in match[1].split(" ")]
    if words[-1] in _SOLD and words[-1] not in OFFICES:
        points["product"] += 3
        return
    managed = len(words) > 1 and words[-1] == "manager" and words[-2] in _MANAGED
    if not managed and any(word in OFFICES for word in words):
        points["person"] += 4
    elif managed or words[-1] in BUSINESS:
        points["company"] += 3
        nouns.add(words[-1])
    elif words[-1] in BODIES and (following[2:5] != "the" or following[match.end() :].startswith(",")):
        points["organisation"] += 3
        nouns.add(words[-1])
    elif (pair := _PAIRED.match(following)) and pair[1].lower() in BUSINESS:
        points["company"] += 3
        nouns.add(pair[1].lower())


def prior(name: str) -> Points:
    """What the name alone suggests: a given name, two plain words, one plain word."""
    words = name.split(" ")
    points: Points = defaultdict(int)
    if 1 < len(words) < 5 and words[0].lower() in GIVEN and "&" not in words:
        points["person"] += BY_GIVEN
    elif len(words) == 2 and re.fullmatch(r"[^\W\d_]+ [^\W\d_]+-[a-z]+|[^\W\d_]+-[^\W\d_]+ [^\W\d_]+", name):
        points["person"] += 1
    return points
