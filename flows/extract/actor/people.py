"""Peoples: "the Danes" of business news are the Danish firm that the article tells of, else their country."""

import re
from collections.abc import Iterator, Sequence

from flows.extract.actor.gazetteer import Gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.nationality import firms_of, nation_of
from flows.extract.actor.words import ACTS, BUSINESS
from flows.extract.rule import one_of

RULE = "reference: a people for the firm of its country"
# Begins with its capital, so that a search skips to the next one.
_PLURAL = re.compile(r"[A-Z](?:ew [A-Z])?[a-z]{3,}s\b(?!-)(?! [A-Z])")
_VERB = re.compile(r" (?:[a-z]+ly |also |now |still )?(?P<verb>[a-z]+)")
_CAPITALS = r"[A-Z][\w.]*(?: [A-Z]\w*)?"
# "the Danish brewer": the firm that was named last.
_CALLED = re.compile(
    rf"\b[Tt]he (?P<adjective>{_CAPITALS}) (?:[a-z-]+ ){{0,3}}(?:house|concern|{one_of(BUSINESS)})\b(?! [A-Z])"
)


def peoples(text: str, direct: Sequence[ActorMention], gazetteer: Gazetteer) -> list[ActorMention]:
    """The references to peoples: each stands for the firm of its country named last before it, or first behind it.

    Without such a firm a people that acts stands for its country.
    """
    matches = [match for match in _PLURAL.finditer(text) if match.group() in gazetteer.peoples]
    if not matches:
        return []
    firms = sorted(_firms(text, direct, gazetteer), key=lambda pair: pair[1].start)
    found = []
    for match in matches:
        country = gazetteer.peoples[match.group()].name
        own = [firm for nation, firm in firms if nation == country]
        firm = next((m for m in reversed(own) if m.start < match.start()), own[0] if own else None)
        if firm is not None:
            found.append(_reference(text, match, firm.name, "company", firm.ticker))
        elif (verb := _VERB.match(text, match.end())) is not None and verb["verb"] in ACTS:
            found.append(_reference(text, match, country, "state", None))
    return found


def _reference(text: str, match: re.Match[str], name: str, kind: str, ticker: str | None) -> ActorMention:
    start, end = match.span()
    if text.startswith(("The ", "the "), max(0, start - 4)):
        start -= 4
    return ActorMention(start, end, text[start:end], name, kind, RULE, ticker, direct=False)


def _firms(text: str, direct: Sequence[ActorMention], gazetteer: Gazetteer) -> Iterator[tuple[str, ActorMention]]:
    """The companies whose country the text tells beside their name."""
    yield from firms_of(text, direct, gazetteer)
    for match in _CALLED.finditer(text):
        nation = nation_of(match["adjective"], None, gazetteer)
        firm = next((m for m in reversed(direct) if m.kind == "company" and m.end <= match.start()), None)
        if nation is not None and firm is not None:
            yield nation, firm
