"""Clauses: a sentence cut into units of one event each."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.extract.claim.find import Hit
from flows.extract.claim.sentence import Sentence
from flows.extract.quantity.quantity import Quantity

LINKS = [
    "and",
    "but",
    "while",
    "whereas",
    "which",
    "who",
    "whose",
    "where",
    "when",
    "whether",
    "after",
    "before",
    "although",
    "though",
    "as",
    "with",
    "including",
    "amid",
    "sending",
    "driving",
    "pushing",
    "lifting",
    "dragging",
    "marking",
    "reaching",
    "reducing",
    "raising",
    "cutting",
    "taking",
    "bringing",
    "making",
    "giving",
    "adding",
    "extending",
    "surpassing",
    "beating",
    "accounting",
    "citing",
    "blaming",
    "saying",
    "hitting",
    "wiping",
    "following",
    "despite",
    "because",
    "since",
    "so",
    "or",
    "nor",
    "if",
    "unless",
    "until",
    "than",
    "rather",
]
BOUNDARY = re.compile(
    rf"[;:]\s+|\s[–—-]+\s|,\s+(?=(?:{'|'.join(LINKS)})\b)|,\s+(?=(?:announced|unveiled|signed|opened|founded|launched|planned|starting|beginning)\s+(?:in|on|at|for|by)\s)|,\s+(?=(?:the|its|it|he|she|they|his|her|[A-Z][\w’'-]+)\s+[\w’'-]+\s)|\s(?=(?:but|while|after|although|whereas|which|who|when|before)\s)",
)
AND = re.compile(
    r"\s(?:and|or|as)\s+(?:the\s+|its\s+|their\s+|a\s+)?(?:then\s+|also\s+|will\s+|has\s+|had\s+|was\s+|is\s+|\w+ly\s+)?"
)
RELATIVE = re.compile(
    r"(?:which|who|whose|announced|unveiled|signed|opened|founded|launched|planned|due|starting|beginning)\b"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of one sentence that tells one event, with the cues that show it; the best cue leads.

    A continued unit shows no cue of its own: it goes on with the event of the sentence before.
    """

    start: int
    end: int
    hits: tuple[Hit, ...]
    continued: bool = False

    @property
    def lead(self) -> Hit:
        """The cue that decides the type: the heaviest, then the first."""
        return min(self.hits, key=lambda hit: (-hit.cue.weight, hit.start))


Split = Callable[[Unit, Unit], bool]


def units(
    text: str, sentence: Sentence, hits: Sequence[Hit], quantities: Sequence[Quantity], apart: Split
) -> list[Unit]:
    """Cut a sentence where one event ends and another begins.

    `hits` are the sentence's cues whose needs are met, `apart` says whether two neighbours of one type
    are two events all the same. A stretch without a cue goes to the unit before it, else to the next.
    """
    if not hits:
        return []
    pieces = [
        Unit(start, end, tuple(h for h in hits if start <= h.start < end))
        for start, end in _pieces(text, sentence, hits, quantities)
    ]
    strong = any(hit.cue.weight > 1 for hit in hits)
    pieces = [_decided(piece, strong) for piece in pieces]
    joined: list[Unit] = []
    for piece in pieces:
        if joined and (
            not piece.hits
            or not joined[-1].hits
            or (_type(joined[-1]) == _type(piece) and not apart(joined[-1], piece))
        ):
            joined[-1] = Unit(joined[-1].start, piece.end, joined[-1].hits + piece.hits)
        else:
            joined.append(piece)
    return [_trimmed(text, unit) for unit in joined if unit.hits]


def _type(unit: Unit) -> str:
    return unit.lead.cue.event_type


def _decided(piece: Unit, strong: bool) -> Unit:
    """Keep of a piece only the cues of its best type; weak cues count only where nothing stronger stands."""
    hits = tuple(hit for hit in piece.hits if hit.cue.weight > 1 or not strong)
    if not hits:
        return Unit(piece.start, piece.end, ())
    best = Unit(piece.start, piece.end, hits).lead.cue.event_type
    return Unit(piece.start, piece.end, tuple(hit for hit in hits if hit.cue.event_type == best))


def _pieces(
    text: str, sentence: Sentence, hits: Sequence[Hit], quantities: Sequence[Quantity]
) -> list[tuple[int, int]]:
    """The stretches between boundaries, none of which cuts a figure apart; a bare "and" parts only verbs."""
    cuts = {sentence.start, sentence.end}
    begun = {hit.start for hit in hits}
    cuts |= {match.start() + 1 for match in AND.finditer(text, sentence.start, sentence.end) if match.end() in begun}
    for match in BOUNDARY.finditer(text, sentence.start, sentence.end):
        if RELATIVE.match(text, match.end()) and (close := text.find(", ", match.end(), sentence.end)) > 0:
            cuts.add(close + 2)
        cuts.add(match.end())
    ends = sorted(cut for cut in cuts if not any(q.start < cut <= q.end and cut != q.end for q in quantities))
    return list(pairwise(ends))


def _trimmed(text: str, unit: Unit) -> Unit:
    """Without the blanks, commas and conjunctions at its edges."""
    start, end = unit.start, unit.end
    lead = re.compile(r"[\s,;:–—-]*(?:(?:and|but|while|after|with|whereas|although)\s+)?").match(text, start, end)
    start = lead.end() if lead else start
    tail = re.compile(r"[\s,;:–—-]+$").search(text[start:end])
    return Unit(start, start + tail.start() if tail else end, unit.hits)
