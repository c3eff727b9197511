"""Whose people and units they are: the company beside a person, the parent of a subsidiary."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from flows.extract.actor.kind import GUESS
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.words import OFFICES, fold
from flows.extract.english import english

_UNIT = re.compile(
    r"'s? (?:[\w-]+ ){0,4}(?:subsidiary|unit|arm|division|business|brand|affiliate|spin-?off|venture),? $"
)
_SCHEME = 3  # words of a scheme's or a product's name, its owner's one among them
_OFFICE_BETWEEN = re.compile(r"(?:'s)?,? ?(?P<words>[\w ,&-]{0,60}?),? ?$")
_OFFICE_AFTER = re.compile(r", (?P<words>[\w ,&-]{2,60}?) (?:at|of|with|for|from)(?: the)? $")
_WORDS = re.compile(r"[a-z-]+")


def with_parents(text: str, mentions: Sequence[ActorMention]) -> list[ActorMention]:
    """The same mentions, with `parent` where the text says whose they are."""
    parents: dict[str, str] = {}
    for left, right in pairwise(mentions):
        between = text[left.end : right.start]
        if len(between) > 80 or "\n" in between or ". " in between:
            continue
        if left.kind in ("company", "organisation", "state") and right.kind == "person":
            if _says_office(_OFFICE_BETWEEN, between):
                parents.setdefault(right.name, left.name)
        elif left.kind == "person" and right.kind in ("company", "organisation", "state"):
            if _says_office(_OFFICE_AFTER, between):
                parents.setdefault(left.name, right.name)
        elif left.kind == right.kind == "company" and left.name != right.name and _UNIT.match(between):
            parents.setdefault(right.name, left.name)
    for name, owner in _schemes(mentions):
        parents.setdefault(name, owner)
    return [replace(m, parent=parents[m.name]) if m.parent is None and m.name in parents else m for m in mentions]


def _schemes(mentions: Sequence[ActorMention]) -> Iterator[tuple[str, str]]:
    """What bears a firm's name and plain words behind it, and that firm: "Orland Promise", "Orland Corner"."""
    firms = {m.text: m.name for m in mentions if m.kind == "company" and " " not in m.text}
    things = (m for m in mentions if m.kind == "product" or m.rule == GUESS)
    for name in {m.name for m in things if m.name.count(" ") in range(1, _SCHEME)}:
        first, *rest = name.split(" ")
        if first in firms and firms[first] != name and all(fold(word) in english() for word in rest):
            yield name, firms[first]


def _says_office(pattern: re.Pattern[str], between: str) -> bool:
    match = pattern.match(between)
    return match is not None and any(word in OFFICES for word in _WORDS.findall(match["words"].lower()))
