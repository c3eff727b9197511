"""An article's text cut into segments, so that a template can mark the claims in it. Pure.

Takes a text and the claims and figures with their Python string offsets; gives segments that together are the text.
Nothing in a page counts characters, so that characters outside the basic plane can't shift a mark.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import pairwise

from flows.web.content import Claim


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text, the claims that cover it, those of them that begin with it, and whether it is a figure's."""

    text: str
    claims: tuple[Claim, ...]
    beginning: tuple[Claim, ...]
    figure: bool


def segments(text: str, claims: Iterable[Claim]) -> tuple[Segment, ...]:
    """The text in segments, cut wherever a claim or a figure begins or ends."""
    claims = sorted(claims, key=lambda claim: (claim.char_start, claim.char_end, claim.claim_id))
    figures = [(figure.char_start, figure.char_end) for claim in claims for figure in claim.figures]
    cuts = sorted(
        {0, len(text)}
        | {place for claim in claims for place in (claim.char_start, claim.char_end)}
        | {place for span in figures for place in span}
    )
    found = []
    for start, end in pairwise(cuts):
        over = tuple(claim for claim in claims if claim.char_start <= start and end <= claim.char_end)
        beginning = tuple(claim for claim in over if claim.char_start == start)
        figure = any(first <= start and end <= last for first, last in figures)
        found.append(Segment(text[start:end], over, beginning, figure))
    return tuple(found)


def quoted(claim: Claim, chosen: Collection[str] | None = None) -> tuple[Segment, ...]:
    """The claim's own words with its figures apart; with `chosen`, those of these ids."""
    inside = [
        (max(0, figure.char_start - claim.char_start), min(len(claim.quote), figure.char_end - claim.char_start))
        for figure in claim.figures
        if chosen is None or figure.figure_id in chosen
    ]
    cuts = sorted({0, len(claim.quote)} | {place for span in inside for place in span if span[0] < span[1]})
    return tuple(
        Segment(claim.quote[start:end], (), (), any(first <= start and end <= last for first, last in inside))
        for start, end in pairwise(cuts)
    )
