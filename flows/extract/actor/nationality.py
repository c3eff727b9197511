"""Where firms are from: "the UK company" is another than the "US rival", and neither is its country."""

import re
from collections.abc import Iterable, Iterator, Sequence

from flows.extract.actor.gazetteer import Gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.words import ACTS, BUSINESS, GENERAL, TRADE
from flows.extract.rule import one_of

# Short names of countries, which print no adjective: "US rival", "Hong Kong lender".
AS_ADJECTIVES = frozenset(["US", "U.S.", "UK", "U.K.", "UAE", "Hong Kong", "New Zealand"])
_TIES = ("rival", "peer", "competitor", "counterpart", "partner", "parent", "owner", "arm", "affiliate")
_FIRM = one_of((*BUSINESS, *GENERAL, *TRADE, *_TIES))
# What such a name tells the origin of: "mobile phone maker", and no verb before it as in "US sues drug maker".
_MODIFIES = re.compile(rf" (?:(?!{one_of(ACTS)}\b)[a-z][a-z-]*+(?<!s)(?<!ed) ){{0,3}}{_FIRM}s?\b(?!-)")
_CAPITALS = r"[A-Z][\w.]*(?: [A-Z]\w*)?"
# "the Danish group ", "Austria's ", before a firm; " of Belgium", ", the Belgian group", behind it.
_BEFORE = re.compile(rf"(?<![\w-])(?:(?P<adjective>{_CAPITALS})|(?P<country>{_CAPITALS})'s) (?:[a-z-]+ ){{0,5}}$")
_AFTER = re.compile(rf" (?:of|from) (?P<country>{_CAPITALS})|, (?:an?|the) (?P<adjective>{_CAPITALS}) [a-z]")
# Behind a town: "-based ", or its state first, "the San Remo, Liguria-based group".
BASED = re.compile(r"(?:, [A-Z][\w. ]{1,30})?-(?:based|headquartered) ")
_BASED = re.compile(r"(?P<place>[A-Z]\w+(?: [A-Z]\w+)?)-(?:based|headquartered) ")
_REFERENCE = re.compile(rf"(?:[Tt]he|[Tt]his) (?P<adjective>{_CAPITALS}) [a-z]")
_REACH = 70  # characters before a firm that may tell its country


def modifies(text: str, end: int) -> bool:
    """Whether the name of a country that ends there only tells where a firm is from: "US rival"."""
    return _MODIFIES.match(text, end) is not None


def firms_of(text: str, mentions: Iterable[ActorMention], gazetteer: Gazetteer) -> Iterator[tuple[str, ActorMention]]:
    """The companies whose country the text tells beside their name, each with that country."""
    for mention in mentions:
        if mention.kind != "company" or not mention.direct:
            continue
        before = _BEFORE.search(text, max(0, mention.start - _REACH), mention.start)
        for match in (before, _AFTER.match(text, mention.end)):
            if match is not None and (nation := nation_of(match["adjective"], match["country"], gazetteer)) is not None:
                yield nation, mention


def nation_of(adjective: str | None, country: str | None, gazetteer: Gazetteer) -> str | None:
    """The state of an adjective or a country; a word may open the sentence before it."""
    for words in (adjective, country):
        for printed in (words, words.rpartition(" ")[2]) if words else ():
            entry = gazetteer.adjectives.get(printed) or gazetteer.names.get(printed)
            if entry is not None and entry.kind == "state":
                return entry.name
    return None


class Origins:
    """Where the firms of a text are from, as far as it says so; read when first asked for."""

    def __init__(self, text: str, mentions: Sequence[ActorMention], gazetteer: Gazetteer) -> None:
        self._text = text
        self._mentions = mentions
        self._gazetteer = gazetteer
        self._read: dict[str, set[str]] | None = None

    def asked_for(self, reference: str) -> str | None:
        """The country or town that a reference names: the "United Kingdom" in "the UK company"."""
        if based := _BASED.search(reference):
            return based["place"]
        match = _REFERENCE.match(reference)
        return nation_of(match["adjective"], None, self._gazetteer) if match else None

    def picked(self, origin: str, mentions: Iterable[ActorMention]) -> ActorMention | None:
        """The first of the firms that the text says to be from there."""
        known = self._all()
        return next((m for m in mentions if m.kind == "company" and origin in known.get(m.name, ())), None)

    def elsewhere(self, origin: str, mention: ActorMention) -> bool:
        """Whether the text says that a firm is from other countries."""
        known = self._all().get(mention.name, set())
        return bool(known) and origin not in known

    def _all(self) -> dict[str, set[str]]:
        if self._read is None:
            self._read = {}
            for origin, mention in (*firms_of(self._text, self._mentions, self._gazetteer), *self._by_name()):
                self._read.setdefault(mention.name, set()).add(origin)
        return self._read

    def _by_name(self) -> Iterator[tuple[str, ActorMention]]:
        """The firms that bear their nationality, and those "based" in a town."""
        for mention in self._mentions:
            if mention.kind != "company" or not mention.direct:
                continue
            if state := self._gazetteer.adjectives.get(mention.name.split(" ")[0]):
                yield state.name, mention
            if based := _BASED.search(self._text, max(0, mention.start - _REACH), mention.start):
                yield based["place"], mention
