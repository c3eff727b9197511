"""Repeats: a claim is one event as one document reports it, so what a document says twice is one claim."""

import re
from collections.abc import Sequence

from flows.extract.extraction import Claim, Figure

ZONES = ("headline", "subhead", "standfirst", "table", "lead", "body")  # the further right, the better the evidence
WORDS = re.compile(r"[^\W\d_]{4,}")
ALIKE = 0.6  # share of a figureless claim's longer words that its repeat must have
ROUNDED = 0.005  # relative difference within which one document's figures are one


def once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims without those that another claim of the document tells as fully, in their order.

    Figures that differ keep both claims: an article that contradicts itself must show it.
    """
    kept: list[Claim] = []
    for claim in sorted(claims, key=_worth):
        if not any(_covers(other, claim) for other in kept):
            kept.append(claim)
    return tuple(sorted(kept, key=lambda claim: (claim.start, claim.end, claim.event_type)))


def _worth(claim: Claim) -> tuple[int, int, int]:
    return -len(claim.figures), -ZONES.index(claim.zone), claim.start


def _covers(told: Claim, again: Claim) -> bool:
    """Whether all that a claim says is said by another of the same type, by or of the same ones, at no other time."""
    if told.event_type != again.event_type or (told.modality == "denied") != (again.modality == "denied") or _apart(told, again):
        return False
    if not {actor.name for actor in told.actors} & {actor.name for actor in again.actors}:
        return False
    if again.figures:
        return all(any(_same(figure, other) for other in told.figures) for figure in again.figures)
    words = set(WORDS.findall(again.quote.lower()))
    shared = words & set(WORDS.findall(told.quote.lower()))
    return again.cue == told.cue and bool(words) and len(shared) >= ALIKE * len(words)


def _apart(told: Claim, again: Claim) -> bool:
    """Whether a repeat has a date of its own that can't be the other's."""
    if again.date_basis in ("document", "bounded", "unknown") or not (told.first and told.last and again.first and again.last):
        return False
    return told.last < again.first or again.last < told.first


def _same(a: Figure, b: Figure) -> bool:
    return a.unit == b.unit and a.op == b.op and abs(a.value - b.value) <= ROUNDED * max(abs(a.value), abs(b.value))
