"""Namesakes: a firm that bears its founder's name, beside people of that name."""

import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from flows.extract.actor.join import Name
from flows.extract.actor.words import BUSINESS
from flows.extract.rule import one_of

_AGED = re.compile(r", (?:\d\d\b|aged |who )")
_PRONOUN = re.compile(r"(?: [a-z'-]+){0,10} (?:he|she|his|her|him|himself|herself)\b")
_FIRM_AFTER = re.compile(
    r"""'s?\ (?:[\w-]+\ ){0,2}?
        (?:shares?|stock|revenues?|sales|profits?|float|flotation|ipo|IPO|listing|results|earnings|products)\b
    |\ (?:shares?|stock|shareholders|ipo|IPO)\b
    |(?:\ [a-z0-9%'-]+){1,14}?\ (?:its|itself)\b
    |\ (?:said|says)\ it\b(?!'s\b|\ (?:is|was)\b)
    |\ (?:now\ |also\ )?(?:lifted|raised|cut|posted|reported|booked|made|earned|expects|sees|forecasts)
        \ (?:[\w-]+\ ){0,3}(?:revenues?|sales|profits?|volumes|prices|output)\b""",
    re.VERBOSE,
)
_FIRM_BEFORE = re.compile(
    rf"(?:\b[Ss]hares in|\b[Ss]take in|\bholding in|\bstock of|\bshareholders of|\b(?:{one_of(BUSINESS)})) $"
)
_PERSON_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Lord|Herr|Frau|Mme|M)\.? $")
_SPAN = 40  # characters before a name that are looked at


class Seen(Protocol):
    """A candidate name where it stands."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def text(self) -> str:
        """The printed name."""


def personal(text: str, start: int, end: int) -> bool:
    """Whether a last name stands for a person here: "Ms Norvik", "Norvik, 67,"."""
    before = _PERSON_BEFORE.search(text, max(0, start - _SPAN), start)
    return before is not None or _AGED.match(text, end) is not None


def namesakes(text: str, seen: Iterable[Seen], names: Mapping[str, Name]) -> dict[str, Name]:
    """The last names that stand for a firm more often than for a person, each with the person of that name.

    Only words that are the last name of somebody with a first name in `names` are looked at.
    """
    people: dict[str, Name] = {}
    companies = (name for name in names.values() if name.kind == "company")
    firms = {name.text.partition(" ")[0]: name for name in companies if " " in name.text}
    for name in names.values():
        if name.kind == "person" and " " in name.text:
            people.setdefault(name.text.rpartition(" ")[2], name)
    balance: dict[str, int] = {}
    for s in seen if people else ():
        if s.text in people and s.text in names and not names[s.text].known:
            balance.setdefault(s.text, int(s.text in firms and firms[s.text].first < people[s.text].first))
            balance[s.text] += _points(text, s)
    return {surface: people[surface] for surface, points in balance.items() if points > 0}


def _points(text: str, seen: Seen) -> int:
    """1 where a firm is meant, -1 where a person is, 0 where nothing tells or the words beside the name do."""
    if personal(text, seen.start, seen.end):
        return 0
    if _PRONOUN.match(text, seen.end):
        return -1
    before = _FIRM_BEFORE.search(text, max(0, seen.start - _SPAN), seen.start)
    return int(before is not None or _FIRM_AFTER.match(text, seen.end) is not None)
