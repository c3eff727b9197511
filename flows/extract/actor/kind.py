"""Decide what an unknown name names, or that it is no name."""

import re
from collections.abc import Sequence

from flows.extract.actor.evidence import Points
from flows.extract.actor.segment import kind_of_shape
from flows.extract.actor.words import BUSINESS, COMMON, EMPTY, FORMS, FUNCTION, GENERIC, GIVEN, MEASURES, NONAME, fold
from flows.extract.english import english

GUESS = "name: capitals alone"  # the rule of a name that nothing but its capital tells of
_JOINS = frozenset(["of", "and", "for", "&", "the"])
_PERIOD = re.compile(
    r"(?:fy|[qh])\d{1,4}|(?:[1-4][qh]|[69]m)\d{0,4}|[qh][1-4]-?fy-?\d\d(?:\d\d)?|[1-4][qh]fy\d\d|[\d.,:-]+"
)
# How nouns end that nobody is called by: "Unemployment", "Values"; few names of one word end so.
_NOUN_ENDS = re.compile(r"(?:ment|tion|ness|ship|ism|[^aiosuy]s)$")
# How words end for whoever does a trade, or for what is being done: "Importer", "Denying"; "You'll" is none either.
_AGENT_ENDS = re.compile(r"(?:port|mak|grow|sell|deal|buy|own|lend|oper|develop|manag|lead)[eo]rs?$|ing$|'")
_QUARTERS = frozenset(
    ["western", "eastern", "northern", "southern", "central", "pacific", "atlantic", "nordic", "mediterranean"]
)
_STORMS = frozenset(["storm", "hurricane", "cyclone", "typhoon"])
_ROWS = frozenset(["series", "class", "tier", "phase", "grade", "category", "tranche", "annex", "appendix", "schedule"])
_NO_FIRM = FUNCTION | NONAME | GENERIC | BUSINESS  # words that no firm is called by, capital or not
_SHOWN, _PROVED = 2, 3  # points of one kind that show whose name a word is, and that prove it of an everyday word
_TITLED = 3  # points from which a person is certain
_CALLED = 5  # points, of a company and of what it does, that show an everyday word to be what a firm is called


def kind_of(name: str, points: Points, lower: frozenset[str], owner: str | None) -> str | None:
    """The kind of an unknown name, or None where nothing shows that it is a name."""
    words = [fold(word) for word in name.split(" ")]
    shaped = kind_of_shape(name)
    initials = len(words) == 1 and name.isupper()
    if initials and points["person"] < _TITLED:
        points["person"] = 0  # who is told something, and has capitals alone, is a station or a body
        points["place"] *= points["place"] > _SHOWN
    points["place"] *= not _owns(words, points)
    proof = max(points["company"], points["person"], points["organisation"], points["place"], points["product"])
    listed = len(words) > 1 and bool(points["listed"])
    called = listed or _is_called_so(words, points) or _is_of_a_quarter(words, points)
    plain = _is_plain(words, shaped, lower) and not called
    if _is_measure(words, points) or plain or _is_of_nobody(words) or points["portfolio"]:
        return None
    if len(words) == 1 and ((words[0] in GENERIC and proof < 2) or words[0] in FORMS or len(name) < 2):
        return None
    if shaped == "product" and points["person"] < _TITLED:
        return shaped
    if shaped is not None and (words[0] not in GIVEN or (len(words) > 2 and points["person"] <= _TITLED)):
        return shaped
    spoken = initials and points["acts"] and len(name) > 1
    if len(words) == 1 and not points["inside"] and not spoken and _is_word(words[0], points, proof):
        return None
    if proof >= 1:
        return max(("company", "person", "organisation", "product", "place"), key=lambda kind: points[kind])
    if owner and len(words) == 1 and not points["seen"]:
        return "product"
    if points["site"] and not points["seen"]:
        return "place"
    return "company"


def _owns(words: Sequence[str], points: Points) -> bool:
    """Whether one "in" or "at" before a name makes no place of it: it is "interested in" what owns things."""
    return points["place"] == 1 and (points["seen"] > _SHOWN or "&" in words)


def is_storm(words: Sequence[str]) -> bool:
    """Whether words in lower case are the name of bad weather: "Storm Thorsager", and not "Storm Thorsager Foods"."""
    return len(words) == 2 and words[0] in _STORMS and words[1] not in GENERIC


def _is_of_nobody(words: Sequence[str]) -> bool:
    """Whether words name bad weather, one of a row ("Series C", "Class B"), or only whoever speaks: "Obviously I"."""
    if len(words) == 2 and words[1] == "i" and words[0] in english():
        return words[0].endswith("ly") or words[0] in EMPTY
    return is_storm(words) or (len(words) == 2 and words[0] in _ROWS and len(words[1]) == 1)


def is_guess(name: str, points: Points) -> bool:
    """Whether nothing that stands beside a name tells what it names."""
    proof = max(points["company"], points["person"], points["organisation"], points["place"], points["product"])
    return proof == 0 and not points["deed"] and kind_of_shape(name) is None


def _is_word(word: str, points: Points, proof: int) -> bool:
    """Whether a word that only opens sentences has its capital from there, and too little shows whose name it is."""
    if points["deed"] and _NOUN_ENDS.search(word[-4:]) is None and _AGENT_ENDS.search(word) is None:
        return False
    if word in english():
        return proof < _PROVED and (proof < _SHOWN or not points["seen"])
    return proof < _SHOWN and (points["seen"] < 1 or (not proof and _NOUN_ENDS.search(word[-4:]) is not None))


def _is_measure(words: list[str], points: Points) -> bool:
    """Whether the words name a rate, a law, a programme or a period: "Official Cash Rate", "Clean Air Act"."""
    if len(words) < 2 or words[-1] not in MEASURES:
        return False
    return words[0] not in GIVEN and points["person"] < _TITLED and points["company"] < _TITLED


def _is_called_so(words: Sequence[str], points: Points) -> bool:
    """Whether an everyday word with a capital amid sentences is a firm's name: "Shares in Harvest fell"."""
    if len(words) > 1 or words[0] in _NO_FIRM:
        return False
    common = words[0] in COMMON or words[0] not in EMPTY
    proof = points["company"] + (_PROVED - 1) * (points["acts"] > 0)
    return common and bool(points["inside"]) and proof >= _CALLED


def _is_plain(words: list[str], shaped: str | None, lower: frozenset[str]) -> bool:
    """Whether the words are everyday words, that have their capitals from where they stand."""
    if len(words) == 1 and _is_empty(words[0]):
        return True
    if not all(word in lower or word in _JOINS or _is_empty(word) for word in words):
        return False
    return len(words) == 1 or shaped is None or (words[0] in EMPTY and len(words) == 2 and shaped != "state")


def _is_of_a_quarter(words: Sequence[str], points: Points) -> bool:
    """Whether a part of the world and a plain word make a firm's name, since it acts as one: "Northern Copper said"."""
    shown = points["acts"] or points["seen"] >= _SHOWN or points["company"] >= _SHOWN
    return len(words) > 1 and words[0] in _QUARTERS and words[1] not in MEASURES and bool(shown)


def _is_empty(word: str) -> bool:
    """Whether a word never names anybody; "July-September", "Fourth-quarter" and "Long-term" have two that do not."""
    if word in EMPTY or _PERIOD.fullmatch(word):
        return True
    first, *others = word.split("-")
    return bool(others) and first in EMPTY and all(part in EMPTY or part in english() for part in others)
