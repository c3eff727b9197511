"""Which line of business a figure measures, where the text says so beside the number."""

import re

from flows.extract.extraction import Claim, Figure
from flows.reconcile.lexicon import COMMON, LEGAL_FORMS
from flows.reconcile.names import actor_key
from flows.reconcile.scope import around

_MEASURE = r"(?:revenues?|sales|turnover|profits?|income|earnings)"
_UNIT = r"(?:division|unit|segment|arm|business)"
_NAMED = (
    re.compile(rf"((?:[\w-]+ )?[\w-]+) {_MEASURE}\b", re.IGNORECASE),
    re.compile(rf"\b{_MEASURE} (?:from|of|at|in) (?:its |the )?((?:[\w-]+ )?[\w-]+)", re.IGNORECASE),
    re.compile(rf"((?:[\w-]+ )?[\w-]+) {_UNIT}\b", re.IGNORECASE),
)
_MEASURED = frozenset({"results", "guidance", "forecast", "market_position"})
_NONE: frozenset[str] = frozenset()
_NO_SEGMENT = frozenset(
    {
        "operating",
        "net",
        "gross",
        "pre-tax",
        "pretax",
        "total",
        "overall",
        "quarterly",
        "commercial",
        "external",
        "related",
        "products",
        "product",
        "services",
        "record",
        "core",
        "group",
        "computing",
        "strong",
        "robust",
        "underlying",
        "adjusted",
        "year-over-year",
        "year-on-year",
        "growth",
        "increase",
        "lifted",
        "raised",
        "increased",
        "boosted",
        "grew",
        "lowered",
        "reported",
        "posted",
    }
)
_NOTHING = _NO_SEGMENT | COMMON | LEGAL_FORMS


def claim_segments(claim: Claim) -> frozenset[str]:
    """The segments of all figures of results; without figures, those that the quote names."""
    if claim.event_type != "results":
        return _NONE
    if not claim.figures:
        found = (named for pattern in _NAMED for named in pattern.findall(claim.quote))
        return frozenset(word for named in found for word in _words(named)) - _owners(claim)
    return _NONE.union(*(segment(claim, figure) for figure in claim.figures))


def segment(claim: Claim, figure: Figure) -> frozenset[str]:
    """Words that name a segment: those beside "revenue" or "division", and a unit's own name within its group's."""
    if claim.event_type not in _MEASURED:
        return _NONE
    near = around(claim, figure)
    named = [figure.scope] if figure.scope else [found for pattern in _NAMED for found in pattern.findall(near)]
    words = {word for found in named for word in _words(found)}
    owner = actor_key(figure.subject or "")
    for actor in claim.actors:
        if actor.parent and owner in (actor_key(actor.parent), actor_key(actor.name)):
            words.update(actor_key(actor.name).split())
    return (frozenset(words) - _owners(claim)) or _NONE


def _owners(claim: Claim) -> frozenset[str]:
    """The words of the groups' names: "Acme revenue" names no segment of Acme."""
    return frozenset(word for actor in claim.actors for word in actor_key(actor.parent or actor.name).split())


def _words(found: str) -> list[str]:
    """The telling words of a modifier, "AI-related" taken apart."""
    parts = re.split(r"[ -]", found.casefold().replace("-related", ""))
    return [part for part in parts if len(part) > 1 and not part.isdigit() and part not in _NOTHING]
