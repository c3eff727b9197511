"""Which line of business a figure measures, where the text says so beside the number."""

import re

from flows.extract.extraction import Claim, Figure
from flows.reconcile.lexicon import COMMON
from flows.reconcile.names import actor_key
from flows.reconcile.scope import around

_MEASURE = r"(?:revenues?|sales|turnover|profits?|income|earnings)"
_UNIT = r"(?:division|unit|segment|arm|business)"
_NAMED = (
    re.compile(rf"((?:[\w-]+ )?[\w-]+) {_MEASURE}\b", re.IGNORECASE),
    re.compile(rf"\b{_MEASURE} (?:from|of|at|in) (?:its |the )?((?:[\w-]+ )?[\w-]+)", re.IGNORECASE),
    re.compile(rf"((?:[\w-]+ )?[\w-]+) {_UNIT}\b", re.IGNORECASE),
)
_NO_SEGMENT = frozenset(
    {
        "operating", "net", "gross", "pre-tax", "pretax", "total", "overall", "quarterly", "commercial", "external",
        "related", "products", "product", "services", "record", "core", "group", "computing", "strong", "robust",
        "underlying",
        "adjusted", "year-over-year", "year-on-year", "growth", "increase",
    }
)


def segment(claim: Claim, figure: Figure) -> frozenset[str]:
    """Words that name a segment: those beside "revenue" or "division", and a unit's own name within its group's."""
    near = around(claim, figure)
    named = [figure.scope] if figure.scope else [found for pattern in _NAMED for found in pattern.findall(near)]
    words = {word for found in named for word in _words(found)}
    owner = actor_key(figure.subject or "")
    for actor in claim.actors:
        if actor.parent and owner in (actor_key(actor.parent), actor_key(actor.name)):
            words |= set(actor_key(actor.name).split()) - set(actor_key(actor.parent).split())
    return frozenset(words - set(owner.split())) if owner and " " not in owner else frozenset(words)


def _words(found: str) -> list[str]:
    """The telling words of a modifier, "AI-related" taken apart."""
    parts = re.split(r"[ -]", found.casefold().replace("-related", ""))
    return [part for part in parts if part not in COMMON and part not in _NO_SEGMENT and not part.isdigit() and part]
