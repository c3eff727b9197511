"""Mentions that a rule finds by itself: indices, drugs, ministries, governments, tickers, units."""

import re
from collections.abc import Iterable

from flows.extract.actor.gazetteer import Gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.nation import nations
from flows.extract.actor.shape import lines_with
from flows.extract.actor.signals import (
    BODY,
    BODY_FIELDS,
    BODY_NOUNS,
    DRUG,
    FAMILY,
    INDEX,
    MINISTRY,
    PAIRED_INDEX,
    STEMS,
    TICKER,
    TRADE_BODY,
    UNIT,
)
from flows.extract.actor.words import fold
from flows.extract.rule import Rule

# Begins with its first character, so that a search skips to the next one.
_SYMBOL = re.compile(r"[A-Z\d](?<![\w.].)(?:(?<=[A-Z])[A-Z]{1,5}|(?<=\d)\d{3,5})(?:-[A-Z]|\.[A-Z]{1,3})(?!\w)")
_UNITS = (" unit", " division", " arm", " business", " segment")
_RULES = (
    (INDEX, "index"),
    (PAIRED_INDEX, "index"),
    (BODY, "organisation"),
    (DRUG, "product"),
    (MINISTRY, "state"),
    (TRADE_BODY, "organisation"),
    (FAMILY, "organisation"),
)
# Only the lines that hold one of a rule's words are searched word by word.
_WORDS = {
    INDEX.name: ("index", "gauge", "concept "),
    PAIRED_INDEX.name: ("S&P/", "FTSE/", "MSCI/", "STOXX/", "Dow Jones/"),
    BODY.name: BODY_NOUNS,
    DRUG.name: STEMS,
    MINISTRY.name: ("ministry", "department", "he treasury"),
    TRADE_BODY.name: ("s' ", "n's "),
    FAMILY.name: (" family", " clan", " dynasty", "escendants of ", "eirs of "),
}
# What the noun of a body stands right behind.
_BEFORE_NOUN = tuple(f"{word} " for word in (*{field.split(" ")[-1] for field in BODY_FIELDS}, "s'"))


def tickers_at(text: str) -> dict[int, tuple[int, str]]:
    """Where brackets hold a ticker: their start, their end and the symbol."""
    found = {}
    for match in TICKER.regex.finditer(text):
        symbol = TICKER.resolve(match)
        if symbol is not None:
            found[match.start()] = (match.end(), symbol)
    return found


def units(text: str, named: Iterable[ActorMention], gazetteer: Gazetteer) -> list[ActorMention]:
    """Units called by their field: "its cloud division" where "Orland Cloud" is known or named."""
    owners = {mention.name for mention in named}
    known: dict[str, tuple[str, str | None]] = {}
    for name, above in (
        *((entry.name, entry.parent) for entry in gazetteer.units if entry.parent in owners),
        *((mention.name, mention.parent) for mention in named if mention.kind == "company" and mention.parent),
    ):
        known.setdefault(fold(name.split(" ")[-1]), (name, above))
    found: list[ActorMention] = []
    if not any(field in text for field in known):
        return found
    for line in lines_with(text, _UNITS):
        for match in UNIT.regex.finditer(text, *line):
            if match["field"] in known:
                unit, parent = known[match["field"]]
                found.append(
                    ActorMention(*match.span("name"), match["name"], unit, "company", UNIT.name, None, parent, False)
                )
    return found


def _lines(text: str, rule: Rule) -> list[tuple[int, int]]:
    """The lines in which a rule's phrases may stand; in a text with a body's noun its capitals do not count."""
    words = _WORDS[rule.name]
    if rule is not BODY:
        return lines_with(text, words)
    if not any(word in text for word in words):
        return []
    low = text.lower()
    return lines_with(low, words, _BEFORE_NOUN) if len(low) == len(text) else [(0, len(text))]


def marks(text: str, gazetteer: Gazetteer) -> list[ActorMention]:
    """Indices, drugs, and known tickers."""
    found: list[ActorMention] = []
    for rule, kind in _RULES:
        for line in _lines(text, rule):
            found.extend(
                ActorMention(*match.span("name"), match["name"], rule.resolve(match), kind, rule.name)
                for match in rule.regex.finditer(text, *line)
            )
    found.extend(nations(text, gazetteer))
    for match in _SYMBOL.finditer(text):
        listed = gazetteer.tickers.get(match.group())
        if listed is not None:
            found.append(
                ActorMention(
                    *match.span(), match.group(), listed.name, listed.kind, TICKER.name, match.group(), listed.parent
                )
            )
    return found
