"""Modality and polarity: how sure the text is of an event, and whether it says yes or no."""

import re
from collections.abc import Iterator
from functools import lru_cache

from flows.extract.claim.besides import (
    WHICH,
    before_what_followed,
    past_aside,
    told_around,
    without,
    without_planned,
)
from flows.extract.claim.foreseen import foreseen
from flows.extract.claim.planned import goes_on_with, is_bare, planned
from flows.extract.claim.signs import SIEVE, SIGNS, Places
from flows.extract.claim.tense import is_past, told_as_over
from flows.extract.claim.uttered import uttered

WORD = re.compile(r"\w+")
COMMITTED = ("investment", "deal", "merger_acquisition", "facility", "workforce", "legal", "payout", "regulation")
STRONG = ("denied", "rumour", "reported")  # in the order in which they win
SEEN = ("price_move",)  # by everybody: a report or rumour is what moved it
OBSERVED = ("price_move", "results", "market_position", "incident")  # told when they have happened
# How a type is told when nothing else is said.
USUAL = {"guidance": "forecast", "forecast": "forecast", "analyst_view": "opinion"}
# What these words of hope and plan mean depends on the type: an outlook is a forecast.
OUTLOOKS = ("guidance", "forecast")
VIEWS = (*OUTLOOKS, "analyst_view", "statement")
AHEAD = ("plan", "expectation")
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
COULD_BE = re.compile(
    r"\b(?:could|may|might|(?:(?:is|are)\s(?:expected|likely|anticipated)|expects?|anticipates?)\sto)\s(?:[\w’'-]+\s){0,3}$",
    re.IGNORECASE,
)
SPOKEN = re.compile(r"[“\"„‘][^”\"\d]{25,}[”\"’]")  # somebody's own words without a figure
# Who said at a sentence's end what all of it tells: ", two people who have seen the letters said on Monday".
SAID_BEHIND = re.compile(
    r",\s+(?P<who>according\sto\s[^,;.]+|(?:(?!(?:and|but|which|who|that|while)\s)[\w’'-]+\s)(?:[\w’'-]+\s){0,11}?"
    r"(?:said|told|says?|reported|reports|wrote|writes|learned)\b)"
)
# And at its beginning: "According to a report last month, it lost".
SAID_BEFORE = re.compile(r"\baccording\sto\s[^,;.]+,\s+$", re.IGNORECASE)
# Who said the sentence, named behind it, said nothing of its nouns: "the firm, which was sold in May, seeks a loan".
OF_A_NOUN = re.compile(r"(?:which|who|whose)\b")
# An auxiliary of the future with no other verb or clause before the cue: "will take a charge of".
WILL_BE = re.compile(
    r"\b(?:will|would(?! have)|shall|is to|are to)\s(?:(?!(?:which|who|that|and|but|was|were|is|are|has|had|said|"
    r"says)\b)[\w’'-]+\s){0,4}$|"
    r"\b(?:will|shall|is to|are to)\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)


# What a rule obliges to is in force with it; only what it sets a time for is still to come.
OBLIGES = re.compile(r"\b(?:must|ha(?:s|ve) to)\b(?!\s(?:still|first|now)\b)")
DEADLINE = re.compile(r"\b(?:by|before|within|until|till|next|tomorrow)\b|\b(?:on|from|in)\s[A-Z\d]")


def modality(
    text: str, event_type: str, override: str | None, quoted: bool, lead: int = 0, places: Places | None = None
) -> str:
    """How sure a clause is of its event, whose cue is at `lead`; `quoted` says that it is mostly a person's own words.

    Hearsay and denials count wherever they stand, all else only where the event is told. `places` tells where in the
    clause which of the signs may stand, where that is known.
    """
    if event_type == "statement" and override is not None:
        return override
    found = _signs(text, places)
    if event_type in SEEN:
        return override or _observed(text, found, lead)
    if not found.isdisjoint(STRONG):
        text, lead, found = _of_itself(text, lead, found)
    for strong in STRONG:
        if strong in found:
            return strong
    if (main := told_around(text, lead)) != (text, lead):
        text, lead = main
        found = _signs(text, None)
    if event_type not in VIEWS and not found.isdisjoint(AHEAD):
        text, lead = told_as_over(text, lead)
        text, lead = without_planned(text, lead)
        found = _signs(text, None)
    if override:
        return override
    if "settled" in found or (event_type in COMMITTED and "done" in found):
        return "fact"
    return _told(text, event_type, found, quoted, lead)


def _of_itself(text: str, lead: int, found: frozenset[str]) -> tuple[str, int, frozenset[str]]:
    """A clause, where its cue is and what its words show, without what was reported or denied of its nouns alone."""
    if "reported" not in found and (main := past_aside(text, lead)) != (text, lead):
        text, lead = main
        found = _signs(text, None)
    told = without(WHICH, before_what_followed(text, lead), lead)
    if told == text:
        return text, lead, found
    heard = overheard(text, lead, len(text))  # who told all of it stands behind what is left out
    return told, lead, _signs(told, None) | ({"reported"} if heard else frozenset())


def _told(text: str, event_type: str, found: frozenset[str], quoted: bool, lead: int) -> str:
    """How sure a clause is of an event of which it tells neither by hearsay nor as done."""
    if event_type in OUTLOOKS:
        return foreseen(text, event_type)
    if event_type == "analyst_view":
        return "opinion"
    if event_type == "statement":
        return uttered(text, found, quoted)
    if event_type in OBSERVED:
        return _observed(text, found, lead)
    weak = next((weak for weak in ("opinion", "forecast", "expectation", "plan") if weak in found), None)
    if weak in ("forecast", "expectation") and event_type in SET and AWAITED.search(text):
        return "plan"
    if weak == "plan" and event_type == "regulation" and _only_obliges(text):
        weak = None
    if weak is None and quoted and (words := SPOKEN.match(text)) and lead < words.end():
        return "opinion"
    return weak or ("plan" if planned(text, event_type) else USUAL.get(event_type, "fact"))


def _only_obliges(text: str) -> bool:
    """Whether all that looks ahead in a clause is what somebody must do, at no time that it names."""
    if OBLIGES.search(text) is None or DEADLINE.search(text):
        return False
    return "plan" not in _signs(OBLIGES.sub("", text), None)


def _observed(text: str, found: frozenset[str], lead: int) -> str:
    """What is told when it has happened, unless the verb before its cue says that it is still to come."""
    if LOOKED_FOR.match(text):
        return "forecast"
    if "plan" in found:
        weak = next((weak for weak in ("forecast", "expectation") if weak in found), None)
        return weak or ("plan" if WILL_BE.search(text, 0, lead) else "fact")
    return "expectation" if "expectation" in found and COULD_BE.search(text, 0, lead) else "fact"


@lru_cache(maxsize=1)
def _signs(text: str, places: Places | None) -> frozenset[str]:
    """Every modality that a clause's words show, and "not" and "done"; kept, since more than one question is asked."""
    found: set[str] = set()  # a sign that resolves to less than its kind leaves that to another of the kind
    for at, number in _places(text) if places is None else places:
        kind, rule = SIGNS[number]
        if kind not in found and (match := rule.regex.match(text, at)):
            found.add(rule.resolve(match))
    return frozenset(found)


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where which sign may stand."""
    for at, numbers in SIEVE.walk(text, [word.start() for word in WORD.finditer(text)], len(text)):
        for number in numbers:
            yield at, number


def in_sentence(sure: str, text: str, sentence: tuple[int, int], unit: tuple[int, int]) -> str:
    """How sure the clause at `unit` is, by itself as sure as `sure`, with what its sentence says around it."""
    if sure in STRONG:
        return sure
    goes_on = unit[1] < sentence[1] and not OF_A_NOUN.match(text, unit[0])
    behind = goes_on and overheard(text, unit[1] - 1, sentence[1])
    if behind or told_before(text, sentence[0], unit[0]):
        return "reported"
    if (
        text.startswith("that ", unit[0])
        and sentence[0] < unit[0]
        and "reported" in _signs(text[slice(sentence[0], unit[0])], None)
    ):
        return "reported"  # said that one thing, and that another
    return "plan" if sure == "fact" and _goes_on_ahead(text, sentence[0], *unit) else sure


def overheard(text: str, start: int, end: int) -> bool:
    """Whether what stands before `start` is told by nobody by name, who is only named behind, before `end`."""
    match = SAID_BEHIND.search(text, start, end)
    return match is not None and ";" not in text[start : match.start()] and "reported" in _signs(match.group(), None)


def told_before(text: str, start: int, end: int) -> bool:
    """Whether what stands behind `end` is told by nobody by name, who is named right before it, behind `start`."""
    match = SAID_BEFORE.search(text, start, end)
    return match is not None and "reported" in _signs(match.group(), None)


def _goes_on_ahead(text: str, start: int, unit: int, end: int) -> bool:
    """Whether a clause from `unit` on goes on with what lies ahead in its sentence from `start` on."""
    before, clause = text[start:unit], text[unit:end]
    return start < unit and (is_bare(clause) or goes_on_with(before, clause)) and "plan" in _signs(before, None)


def lies_ahead(text: str, event_type: str, lead: int, places: Places, is_dated_so: bool) -> bool:
    """Whether what has a day after its article's is still to come: not told as over, nor granted for then.

    What was agreed is done, unless it is dated by that day: `is_dated_so`.
    """
    found = _signs(text, places)
    if not is_dated_so and event_type in COMMITTED and "done" in found:
        return False
    if event_type in SEEN or (event_type == "results" and "plan" not in found):
        return False
    if is_dated_so and event_type == "payout":  # "was held at 5 cents, to be paid in April"
        return "settled" not in found
    return "settled" not in found and not is_past(text, lead)


def is_talk(text: str, places: Places) -> bool:
    """Whether a clause passes on hearsay, or denies something; `places` are as for `modality`."""
    return not _signs(text, places).isdisjoint(STRONG)


def polarity(text: str, places: Places | None = None) -> str:
    """Whether a clause affirms its event."""
    return "negative" if "not" in _signs(text, places) else "positive"
