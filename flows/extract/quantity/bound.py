"""Bounds and approximations: the words around an amount that make it more than, up to or about its number."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from importlib.resources import files
from typing import Final

from flows.extract.quantity.found import Found

_PHRASES: Final = tomllib.loads(files(__package__).joinpath("bounds.toml").read_text("utf-8"))
_BY_WORDS: Final = {words: op for op, phrases in _PHRASES.items() for words in phrases}
_LONGEST: Final = max(len(words.split()) for words in _BY_WORDS)
# Words that may stand between the bound and the number: "more than a 10% rise", "up to another 20".
_FILLERS: Final = frozenset({"a", "an", "further", "another", "additional", "total", "combined"})
# Most numbers stand after a word that neither ends a bound nor may stand behind one.
_LAST_WORDS: Final = _FILLERS.union(words.split()[-1] for words in _BY_WORDS)
_OPENING: Final = "“\"'‘(["
_NO_FILLER: Final = frozenset(
    {"over", "under", "above", "below", "some", "near", "up to", "around", "about", "beyond", "c"}
)
# "An option over 20 aircraft", "a dispute over 5% of the pay": no bound.
_OVER_NOUNS: Final = re.compile(
    r"\b(?:options?|order|warrants?|rights?|charges?|lien|control|claims?|row|dispute|disputes|talks|fight|concerns?|worr(?:y|ies)"
    r"|lead|security|mortgage|sued|fined|turn(?:s|ed)?|tak(?:es?|en|ing)|took|hand(?:s|ed|ing)?|giv(?:es?|en|ing)|gave|vote|debate|spread|spread\s+out|spaced)\s+over\s+$",
    re.IGNORECASE,
)
_LEVEL_NOUN: Final = re.compile(
    r"\b(?:profits?|revenues?|sales|earnings|turnover|income|margins?|debt|ebitda|ebit|prices?|(?<!own\s)shares?|stock|dividend|payout"
    r"|deliveries|output|production|volumes?|orders?|backlog|cash|deposits|assets|bookings|goes|go|went|going|gone|moves|moved|creeps|crept)\s+up\s+to\s+$",
    re.IGNORECASE,
)
_MOVE: Final = re.compile(
    r"\b(?:rose|fell|ris(?:e|en|ing|es)|fall(?:en|ing|s)?|gain(?:ed|s|ing)?|los(?:t|es|ing|e)|drop(?:ped|s|ping)?|jump(?:ed|s|ing)?"
    r"|slid(?:e|es|ing)?|slip(?:ped|s|ping)?|surg(?:ed|es|ing|e)|climb(?:ed|s|ing)?|tumbl(?:ed|es|ing|e)|plung(?:ed|es|ing|e)"
    r"|soar(?:ed|s|ing)?|sank|sink(?:s|ing)?|up|down|declin(?:ed|es|ing|e)|advanc(?:ed|es|ing|e)|rall(?:ied|ies|ying)|dip(?:ped|s)?"
    r"|plummet(?:ed|s|ing)?|shed|dived|dove|slump(?:ed|s|ing)?|spik(?:ed|es|ing)|add(?:ed|s|ing)?|by|off|weaken(?:ed|s)?)\s+(?:by\s+)?as\s+much\s+as\s+$"
    r"|\b(?:rose|fell|gained|lost|dropped|jumped|slid|slipped|surged|climbed|tumbled|plunged|soared|sank|declined|advanced"
    r"|rallied|dipped|shed|slumped)\s+(?:by\s+)?up\s+to\s+$",
    re.IGNORECASE,
)
_AFTER: Final = (
    (re.compile(r"\s*(?:\([A-Za-z]+\)\s*)?or\s+(?:more|greater|higher|above)\b(?!\s+than)", re.IGNORECASE), ">="),
    (re.compile(r"\s*or\s+(?:less|fewer|lower|below|under)\b(?!\s+than)", re.IGNORECASE), "<="),
    (re.compile(r"\s*or\s+(?:so|thereabouts)\b", re.IGNORECASE), "~"),
    (re.compile(r"\+|\s+(?:at\s+least|and\s+(?:up|above|over))\b|[-\s]plus\b(?!\s)", re.IGNORECASE), ">="),
    (re.compile(r"\s+(?:at\s+most|at\s+the\s+most|max(?:imum)?)\b", re.IGNORECASE), "<="),
)
_COMPARED: Final = re.compile(
    r"(?:%|per\s?cent\.?|percent|points?|times|\d[a-z]{0,2})\s+(?:more|less|fewer|higher|lower|larger|smaller|greater|above|below|over|under)(?:\s+than)?\s+$",
    re.IGNORECASE,
)
_IN_RANGE: Final = re.compile(r"\s+(?:range|mark|level|region|area)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\s\u00a0]+")


def bound_of(text: str, found: Sequence[Found]) -> list[Found]:
    """Read each amount's bound; the span grows over its words; a conversion in brackets takes over its neighbour's."""
    bounded: list[Found] = []
    for item in found:
        own = _bounded(text, item, bounded[-1].end if bounded else 0)
        converted = bool(bounded) and _converts(text, bounded[-1], own)
        bounded.append(replace(own, op=bounded[-1].op) if converted else own)
    return bounded


def _bounded(text: str, item: Found, floor: int) -> Found:
    """The item with the bound that the words before it, after it or of itself give."""
    if item.amount and item.amount.op:
        start = _before(text, item.start, floor)
        return replace(item, op=item.amount.op, start=start[1] if start else item.start)
    before = _before(text, item.start, floor)
    if before:
        return replace(item, op=before[0], start=before[1])
    for pattern, op in _AFTER:
        match = pattern.match(text, item.end)
        if match:
            return replace(item, op=op, end=match.end())
    if text[max(0, item.start - 7) : item.start].casefold() == "in the " and _IN_RANGE.match(text, item.end):
        return replace(item, op="~")
    return item


def _before(text: str, start: int, floor: int) -> tuple[str, int] | None:
    """The bound that ends at `start`, and where its words begin."""
    window = max(floor, start - 48)
    last = text[window:start].rsplit(None, 1)[-1:]
    if not last or last[0].casefold().lstrip(_OPENING) not in _LAST_WORDS:
        return None
    words = [
        (found[0].casefold().lstrip(_OPENING), found.end() - len(found[0].lstrip(_OPENING)))
        for found in _WORD.finditer(text, window, start)
    ]
    filled = False
    while words:
        for size in range(min(_LONGEST, len(words)), 0, -1):
            phrase = " ".join(word for word, _ in words[-size:])
            op = _BY_WORDS.get(phrase)
            if op and not (filled and phrase in _NO_FILLER):
                return _granted(text, op, phrase, words[-size][1])
        if words[-1][0] not in _FILLERS or filled:
            return None
        words.pop()
        filled = True
    return None


def _granted(text: str, op: str, phrase: str, begin: int) -> tuple[str, int] | None:
    """The bound, unless its words mean something else here."""
    end = begin + len(phrase)
    before = text[max(0, begin - 32) : end] + " "
    if phrase == "over" and _OVER_NOUNS.search(before):
        return None
    if phrase == "up to" and _LEVEL_NOUN.search(before):
        return None
    if phrase in ("as much as", "up to") and _MOVE.search(before):
        return ("=", begin)
    return None if _COMPARED.search(before) else (op, begin)


def _converts(text: str, last: Found, item: Found) -> bool:
    """Whether the item is the last amount again, in another currency and in brackets."""
    if not (last.amount and item.amount) or item.op != "=" or last.op == "=":
        return False
    other = last.amount.kind == item.amount.kind == "money" and last.amount.unit != item.amount.unit
    return (
        other
        and text[last.end : item.start].strip() in ("(", "[", "(or", ", or", "or")
        and text[item.end : item.end + 1] in (")", "]", ",", " ", ".")
    )
