"""Nations: a government, a central bank or an economy that is called by its country."""

import re
from collections.abc import Iterator
from itertools import chain

from flows.extract.actor.gazetteer import Gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.shape import lines_with
from flows.extract.actor.words import BUSINESS
from flows.extract.rule import one_of

_POWERS = ("government", "authorities", "inisters in ", "fficials in ", "awmakers in ")
_GOVERNMENT = re.compile(
    r"(?:\b[Tt]he )?(?:(?P<adjective>[A-Z]\w+(?: [A-Z]\w+)?) (?:central |federal )?(?:government|authorities)\b"
    r"|\b(?:government|authorities|[Mm]inisters|[Oo]fficials|[Ll]awmakers) in (?P<capital>[A-Z]\w+(?: [A-Z]\w+)?))"
)
_CENTRAL_BANK = re.compile(r"(?P<country>[A-Z]\w+(?: [A-Z]\w+)?)'s central bank\b")
# "Japanese machine tool orders", but not "French grocer orders 40 vans".
_FIELD = rf"(?!{one_of(BUSINESS)}\b)[a-z-]+"
_MEASURES = (
    "exports?|imports?|inflation|unemployment|output|production|GDP|economy|growth|joblessness|wages|prices|sales|orders"
    "|confidence|sentiment|trade|debt|exporters|shipments|demand"
)
# "German exports fell", "Chilean copper output". Begins with its capital, so that a search skips to the next one.
_ECONOMY = re.compile(
    rf"(?P<adjective>[A-Z](?<![\w-].)[a-z]+(?: [A-Z][a-z]+)?)(?= (?:(?:producer|{_FIELD}) ){{0,3}}(?:{_MEASURES})\b)"
)


def nations(text: str, gazetteer: Gazetteer) -> Iterator[ActorMention]:
    """The states that a text calls by what is theirs: "the German government", "Thai exports"."""
    for match in chain.from_iterable(_GOVERNMENT.finditer(text, *line) for line in lines_with(text, _POWERS)):
        state = gazetteer.adjectives.get(match["adjective"] or "") or gazetteer.capitals.get(match["capital"] or "")
        if state is not None:
            yield ActorMention(*match.span(), match.group(), state.name, "state", "name: a country's government")
    for match in _CENTRAL_BANK.finditer(text) if "'s central bank" in text else ():
        country = gazetteer.names.get(match["country"])
        if country is not None and country.kind == "state":
            name = f"central bank of {country.name}"
            yield ActorMention(*match.span(), match.group(), name, "state", "name: a country's central bank")
    for match in _ECONOMY.finditer(text):
        state = gazetteer.adjectives.get(match["adjective"])
        if state is not None and match["adjective"] != "European":  # more than the union is meant
            place = match.span("adjective")
            yield ActorMention(*place, match["adjective"], state.name, "state", "name: a country's economy")
