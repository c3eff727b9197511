"""Whether two names mean the same actor: legal forms, descriptors and accents aside."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from flows.extract.extraction import ClaimActor
from flows.reconcile.lexicon import AMBIGUOUS, LEADS, LEGAL_FORMS, TRADES

_COOP = re.compile(r"\bco-?op(?:erative)?\b")
_OF = frozenset({"of", "de", "for"})
_NOBODY: frozenset[str] = frozenset()
_NO_PARTY = frozenset({"speaker", "source"})


@lru_cache(maxsize=65536)
def actor_key(name: str) -> str:
    """The comparable core of a name: "Acme Motors Holding plc" and "Acme" give the same key."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+", _COOP.sub("coop", folded.replace("'s", "").replace("’s", "")))
    while len(words) > 1 and words[0] in LEADS and words[1] not in _OF:
        words = words[1:]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    core = list(words)
    while len(core) > 1 and core[-1] in TRADES | LEGAL_FORMS:
        core = core[:-1]
    if len(core) == 1 and (core[0] in AMBIGUOUS or len(core[0]) < 4):
        return " ".join(words)
    return " ".join(core)


def parties(actors: tuple[ClaimActor, ...], keys: Mapping[str, str]) -> tuple[str, ...]:
    """Keys of those who take part: subjects first, a person's company after the person, products last.

    Who only speaks or is quoted, and places, count where nobody else is there. `keys` gives each name its key.
    """
    acting = [actor for actor in actors if actor.role not in _NO_PARTY and actor.kind != "place"] or list(actors)
    acting.sort(key=lambda actor: (actor.kind == "product", actor.role != "subject", actor.start, actor.name))
    found: dict[str, None] = {}
    for actor in acting:
        found[keys[actor.name]] = None
        if actor.kind == "person" and actor.parent:
            found[keys[actor.parent]] = None
    return tuple(found)


def people(actors: tuple[ClaimActor, ...], keys: Mapping[str, str]) -> frozenset[str]:
    """Keys of the persons named."""
    found = [keys[actor.name] for actor in actors if actor.kind == "person"]
    return frozenset(found) if found else _NOBODY


def partners(actors: tuple[ClaimActor, ...], keys: Mapping[str, str]) -> frozenset[str]:
    """Keys of the companies and bodies on the other side of what the subject does."""
    found = [keys[a.name] for a in actors if a.role == "object" and a.kind in ("company", "organisation")]
    return frozenset(found) if found else _NOBODY


def parents(actors: tuple[ClaimActor, ...], keys: Mapping[str, str]) -> frozenset[str]:
    """Keys of the groups that the actors belong to."""
    found = [keys[actor.parent] for actor in actors if actor.parent]
    return frozenset(found) if found else _NOBODY
