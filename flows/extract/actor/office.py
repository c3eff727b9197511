"""Offices: "the chief executive" and "the governor" are who was named with that office before."""

import re
from collections.abc import Iterator, Sequence

from flows.extract.actor.mention import ActorMention

RULE = "reference: the office of somebody named before"
_OFFICES = (
    r"(?P<office>(?i:chief executive(?: officer)?|chief financial officer|finance (?:director|chief|minister)"
    r"|managing director|[a-z]+ minister|minister|governor|chancellor|mayor|president|chair(?:man|woman)?|ceo|cfo))"
)
_REFERENCE = re.compile(rf"[Tt]he {_OFFICES}\b(?! (?:of|at|for|in|and)\b|,? [A-Z]|-|'s office)")
_BEFORE = re.compile(rf"\b{_OFFICES},? $")
_AFTER = re.compile(rf", (?:(?:the|its|their|[A-Z]\w+'s) )?(?:(?!former\b|ex-)[a-z]+ )?{_OFFICES}\b")
_REACH = 30  # characters before a name that may hold an office
# One office under several names.
_SAME = {"chief executive officer": "chief executive", "ceo": "chief executive", "cfo": "chief financial officer"}


def offices(text: str, direct: Sequence[ActorMention]) -> list[ActorMention]:
    """The references to an office that somebody named before holds; the last one named with it."""
    references = list(_REFERENCE.finditer(text))
    if not references:
        return []
    held = list(_held(text, direct))
    described = {m.end + len(", ") for m in direct}  # "Lena Ost, the chief executive, said"
    found = []
    for match in references:
        office = _office(match)
        person = next((m for name, m in reversed(held) if name == office and m.end < match.start()), None)
        if person is not None and match.start() not in described:
            found.append(
                ActorMention(
                    *match.span(), match.group(), person.name, "person", RULE, None, person.parent, direct=False
                )
            )
    return found


def _held(text: str, direct: Sequence[ActorMention]) -> Iterator[tuple[str, ActorMention]]:
    """Each office printed beside a person's name, with the person."""
    for mention in direct:
        if mention.kind != "person":
            continue
        before = _BEFORE.search(text, max(0, mention.start - _REACH), mention.start)
        for match in (before, _AFTER.match(text, mention.end)):
            if match is not None:
                yield _office(match), mention


def _office(match: re.Match[str]) -> str:
    name = match["office"].lower()
    return _SAME.get(name, name)
