"""What counts count: the name of a count by its noun and by what is done to those counted.

The words stand in `counts.toml` beside this file. "1.9 million customers" of an outage are customers_affected, those
that a rival won are customers_lost; a noun of no class names its own metric.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any, Final

from flows.extract.claim.phrase import Phrase, Phrases
from flows.extract.extraction import Figure
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record

_DATA: Final[Mapping[str, Any]] = tomllib.loads(files(__package__).joinpath("counts.toml").read_text("utf-8"))
_CLASSES: Final = {name: frozenset[str](words.split()) for name, words in _DATA["classes"].items()}
_NAME_OF: Final = {noun: name for name, nouns in _DATA["names"].items() for noun in nouns.split()}
# The deeds that a word may tell, by the word: the metric of each, and the nouns of those it is counted of.
_TOLD_BY: Final[dict[str, tuple[tuple[str, frozenset[str]], ...]]] = {}
for _deed in _DATA["deeds"]:
    _done_to = frozenset[str]().union(*(_CLASSES[name] for name in _deed["of"]))
    for _word in _deed["words"]:
        _TOLD_BY[_word] = (*_TOLD_BY.get(_word, ()), (_deed["name"], _done_to))
DEEDS: Final = Phrases({word: word for word in _TOLD_BY})

_LARGE: Final = 1000  # a bare number of this size goes on with what was counted right before
_FEW: Final = 6
_NEAR: Final = 300  # characters after which "that number" hardly means the count before
_REACH: Final = 48  # characters from a count within which stands what is done to those counted
_WINDOW: Final = 60
_SHORT: Final = 24
_TURN: Final = 20  # what a comma or another number between them adds to the distance of two words
_TAKEN_FROM: Final = re.compile(
    r"\s+of\s+(?:these|those|the|its|their|his|her|our)\s+(?:[\w-]+\s+){0,2}?([a-z]+s|people|staff|aircraft|crew)\b",
    re.IGNORECASE,
)
_WHOLE: Final = re.compile(
    r"\s+(?:out\s+)?(?i:of)(?:\s+(?:its|their|the|these|those|his|her|our))?\s+(?:[\w’',.&-]+\s+){0,4}?((?!(?:its|his|this|plus|less)\b)[a-z]+s|people|staff|aircraft|crew)\b(?![’'])"
)
_OF_THEM: Final = re.compile(r"\s+of\s+(?:them|these|those|whom|which)\b(?!\s+[a-z]+s\b)", re.IGNORECASE)
_HARM: Final = re.compile(r"\b(?:kill|injur|wound|hurt|arrest|sicken|hospitali[sz])(?:e?s|ed|ing)?\s+$", re.IGNORECASE)
_HARMED: Final = re.compile(
    r"\s+(?:were\s+|are\s+|more\s+)?(?:dead|died|killed|injured|wounded|hurt|missing|arrested|hospitali[sz]ed)\b",
    re.IGNORECASE,
)
# "made 13,688 vans and delivered 15,985": another deed, done to what was counted.
_DONE_TOO: Final = re.compile(r"\band\s+(?:[a-z]{3,}ed|sold|built|made|bought)\s+$")
_DOING: Final = re.compile(
    r"\s+(?:were|had\s+to|have\s+to|died|fell\s+ill|took\s+part|walked|joined|will\s+lose"
    r"|(?:have|had|will|would)\s+(?:since\s+|already\s+|now\s+)?be(?:en)?\s+(?:let\s+go|laid\s+off|dismissed|sacked))\b",
    re.IGNORECASE,
)
_ARE: Final = re.compile(r"\s+(?:were|was|are|is|have been|has been|had been|had to(?: be)?)\s+", re.IGNORECASE)
_OF_WHOLE: Final = re.compile(
    r"\b(?i:of)\s+(?:its|their|the|his|her|our|all)\s+(?:total\s+|current\s+)?$|\bof\s+(?:the\s+)?[\w.&-]+(?:\s[\w.&-]+)?[’']s?\s+$"
    r"|\d\s+(?:out\s+)?of\s+(?:(?:roughly|about|some|around|nearly|almost|over)\s+)?$"
)
_WHO: Final = re.compile(r"\s+who\b", re.IGNORECASE)
_NUMBER_OF: Final = re.compile(
    r"\bnumber\s+of\s+(?:[a-z-]+\s+)??((?!(?:was|is|has|its|this)\b)[a-z-]+s|people|staff)\s+(?!of\b)[^.,;:]{0,40}$",
    re.IGNORECASE,
)
_AGAIN: Final = re.compile(
    r"\b(?:that|this|the)\s+(?:number|figure|total|count|tally|toll)\b|\b(?:from|to|against|of|by|than|at|count(?:ed|s)?|say[s]?|said)\s+"
    r"(?:about\s+|around\s+|some\s+|nearly\s+|only\s+|just\s+)?$|\b(?:other|further|another|additional)\s+$",
    re.IGNORECASE,
)


@record(frozen=True, slots=True)
class Tally:
    """What the text counted last: the noun, and the metric of that count."""

    noun: str | None = None
    metric: str | None = None


UNTOLD: Final = Tally()


def tallied(quantities: Sequence[Quantity], start: int, last: Figure | None) -> Tally:
    """What was counted shortly before `start`; `last` is the last count told."""
    near = last is not None and start - last.end < _NEAR
    return Tally(_counted(quantities, start), last.metric if near and last is not None else None)


def _counted(quantities: Sequence[Quantity], start: int) -> str | None:
    """The noun of the last count that stands shortly before `start`; quantities are in the order of the text."""
    place = bisect_left(quantities, start, key=lambda q: q.start)
    near = (q for q in reversed(quantities[max(0, place - _FEW) : place]) if start - q.end < _NEAR)
    return next((q.noun for q in near if q.noun is not None), None)


def noun_of(text: str, quantity: Quantity, stop: int, word: str | None, told: str | None) -> str | None:
    """What a count counts: its own noun, that of the set it is taken from, the clause's, or what was counted before.

    `word` is the countable measure that the clause names, `told` the noun that the text counted last.
    """
    if quantity.noun is not None:
        return quantity.noun
    if whole := _WHOLE.match(text, quantity.end, stop):
        return whole[1].lower()
    numbered = _NUMBER_OF.search(text, max(0, quantity.start - _WINDOW), quantity.start)
    if numbered:
        return numbered[1].lower()
    taken = _TAKEN_FROM.match(text, quantity.end, stop)
    if taken:
        return taken[1].lower()
    if _HARM.search(text, max(0, quantity.start - 24), quantity.start) or _HARMED.match(text, quantity.end, stop):
        return told or "people"
    if word is None and _DOING.match(text, quantity.end, stop):
        return told if told in _CLASSES["people"] else "people"
    large = abs(quantity.value) >= _LARGE or _OF_THEM.match(text, quantity.end)
    again = told and (large or _AGAIN.search(text[max(0, quantity.start - _WINDOW) : quantity.start]))
    if told and large and _DONE_TOO.search(text, max(0, quantity.start - _SHORT), quantity.start):
        return told
    return word or (told if again else None)


def goes_on(text: str, quantity: Quantity, stop: int, word: str | None) -> bool:
    """Whether nothing beside a count says what it counts: "the police counted 3,200"."""
    return noun_of(text, quantity, stop, word, None) is None


def plain_name(noun: str) -> str:
    """The name of a count by its noun alone: "jets" are aircraft."""
    plain = re.sub(r"[^a-z0-9]+", "_", noun.lower()).strip("_")
    return _NAME_OF.get(plain, plain) or "count"


def is_goods(noun: str) -> bool:
    """Whether what a noun names can be ordered: no people, and nothing that they run."""
    return noun.lower() not in _CLASSES["people"] | _CLASSES["sites"] | _CLASSES["data"] | _CLASSES["work"]


def count_metric(text: str, quantity: Quantity, noun: str, deeds: Sequence[Phrase]) -> str:
    """The metric of so many `noun`; `deeds` are the words of doing in the clause."""
    name, bare = plain_name(noun), noun.lower()
    if _OF_WHOLE.search(text, max(0, quantity.start - 24), quantity.start):
        if bare not in _CLASSES["work"]:
            return name
        if not _WHO.match(text, quantity.end):
            return "employees"
    whole = _WHOLE.match(text, quantity.end)  # "170 of its 640 employees": what is done stands behind
    span = quantity.start, whole.end() if whole else quantity.end
    near = sorted((_distance(text, span, deed), deed.start, deed.name) for deed in deeds)
    for distance, _, told_by in near:
        if distance > _REACH:
            break
        for metric, done_to in _TOLD_BY[told_by]:
            if bare in done_to:
                return metric.format(noun=name)
    return name


def _distance(text: str, count: tuple[int, int], deed: Phrase) -> int:
    """Characters between a count and a word of doing, more across a comma; a word in the count's phrase touches it."""
    start, end = count
    if _ARE.fullmatch(text, end, deed.start):
        return 0
    if deed.start >= end:
        between = text[end : deed.start]
    elif deed.end <= start:
        between = text[deed.end : start]
    else:
        return 0
    return len(between) + _TURN * sum(between.count(mark) for mark in ",;:") + _TURN * any(map(str.isdigit, between))
