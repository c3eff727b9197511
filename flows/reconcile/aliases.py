"""One key for an actor across documents: "Acme", "Acme Metals" and "Bank Acme" are the same until somebody parts them.

Documents come in the order in which they are known, and what was joined stays joined, so that a day's
keys never depend on later documents.
"""

from collections import Counter
from collections.abc import Mapping

from flows.extract.actor import same_name
from flows.extract.actor.words import UNIT_WORDS
from flows.extract.extraction import Extraction
from flows.reconcile.lexicon import AMBIGUOUS, COMMON
from flows.reconcile.names import actor_key

_FIRMS = frozenset({"company", "organisation"})
_SHORTEST = 4


class Aliases:
    """The keys met so far, by their first word, and the pairs that one document tells apart."""

    def __init__(self) -> None:
        self._canonical: dict[str, str] = {}
        self._by_first: dict[str, list[str]] = {}
        self._said: dict[tuple[str, str], Counter[str]] = {}

    def keys(self, extraction: Extraction) -> Mapping[str, str]:
        """The key of every name in the document's claims, actors and their parents alike."""
        firms: dict[str, None] = {}
        names: dict[str, str] = {}
        for claim in extraction.claims:
            for actor in claim.actors:
                names[actor.name] = actor_key(actor.name)
                if actor.parent:
                    names[actor.parent] = actor_key(actor.parent)
                if actor.kind in _FIRMS and not actor.parent:
                    firms[actor_key(actor.name)] = None
        here = tuple(firms)
        for key in here:
            self._settle(key, here)
        found = {name: self._canonical.get(key, key) for name, key in names.items()}
        for claim in extraction.claims:
            for actor in claim.actors:
                self._said.setdefault((found[actor.name], actor.kind), Counter())[actor.name] += 1
        return found

    def names(self) -> dict[tuple[str, str], str]:
        """For every (kind, name) met, the name that most claims use for the same actor, the longest among equals."""
        best = {
            actor: min(said, key=lambda name: (-said[name], -len(name), name)) for actor, said in self._said.items()
        }
        return {(kind, name): best[key, kind] for (key, kind), said in self._said.items() for name in sorted(said)}

    def _settle(self, key: str, here: tuple[str, ...]) -> None:
        """Join a new key with the one that it is a longer or shorter form of, unless the document names both."""
        if key in self._canonical:
            return
        first = key.split(" ", maxsplit=1)[0]
        kin = self._by_first.setdefault(first, [])
        same = [other for other in kin if other not in here and _one_name(key, other)]
        self._canonical[key] = same[0] if len(same) == 1 else key
        if len(same) != 1:
            kin.append(key)


def _one_name(one: str, other: str) -> bool:
    """Whether one key is the other with a single word more that names no unit of it."""
    if same_name(one, other, "company"):
        return True
    short, long = sorted((one.split(" "), other.split(" ")), key=len)
    telling = len(short[0]) >= _SHORTEST and short[0] not in AMBIGUOUS | COMMON
    return telling and len(long) == len(short) + 1 and long[: len(short)] == short and long[-1] not in UNIT_WORDS
