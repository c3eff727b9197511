"""What a claim shows to others that may tell of its event: all that is asked of it, worked out once, in little room."""

from datetime import date

import msgspec

from flows.extract.extraction import Figure
from flows.reconcile.metrics import family, stem_metric
from flows.reconcile.sighting import Sighting
from flows.reconcile.words import venues

MEASURED = frozenset({"results", "market_position"})
"""Types whose claims may be told apart by what they measure."""

_NOWHERE: tuple[str, ...] = ()
_NOTHING: tuple[int, ...] = ()


class Number(msgspec.Struct, array_like=True, frozen=True):
    """A figure without its surroundings; `family` is its metric's."""

    unit: str
    family: str
    value: float
    value_high: float | None
    op: str
    digits: int
    text: str


class Face(msgspec.Struct, array_like=True, frozen=True):
    """A claim as others see it: days as ordinal numbers, telling words as hashes.

    `numbers` are the figures without those that the text gives only as what went before; `measured` are hashes of
    whom and what all figures measure, where that tells claims apart. The rest is as in a sighting.
    """

    document_id: str
    event_type: str
    family: str
    polarity: str
    denied: bool
    first: int | None
    last: int | None
    precision: str
    weakly_dated: bool
    known: int | None
    parties: tuple[str, ...]
    parents: tuple[str, ...]
    partners: tuple[str, ...]
    people: tuple[str, ...]
    numbers: tuple[Number, ...]
    measured: tuple[int, ...]
    segments: tuple[str, ...]
    venues: tuple[str, ...]
    versions: dict[str, frozenset[str]] | None
    words: frozenset[int]
    marked: frozenset[int]

    @property
    def precise(self) -> bool:
        """Whether the claim itself dates its event to a day."""
        return self.first is not None and self.first == self.last


def face(sighting: Sighting) -> Face:
    """What others see of a claim."""
    claim = sighting.claim
    return Face(
        document_id=sighting.document_id,
        event_type=claim.event_type,
        family=sighting.family,
        polarity=claim.polarity,
        denied=sighting.denied,
        first=_ordinal(claim.first),
        last=_ordinal(claim.last),
        precision=claim.precision,
        weakly_dated=sighting.weakly_dated,
        known=_ordinal(sighting.known),
        parties=sighting.parties,
        parents=tuple(sighting.parents),
        partners=tuple(sighting.partners),
        people=tuple(sighting.people),
        numbers=tuple(map(number, sighting.current)),
        measured=_measured(sighting) if claim.event_type in MEASURED else _NOTHING,
        segments=tuple(sighting.segments),
        venues=tuple(venues(claim.quote)) if claim.event_type == "price_move" else _NOWHERE,
        versions=dict(sighting.versions) or None,
        words=frozenset(map(hash, sighting.words)),
        marked=frozenset(map(hash, sighting.marked)),
    )


def _ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def number(figure: Figure) -> Number:
    """A figure without its surroundings."""
    return Number(
        figure.unit,
        family(figure.metric),
        figure.value,
        figure.value_high,
        figure.op,
        figure.digits,
        figure.text,
    )


def _measured(sighting: Sighting) -> tuple[int, ...]:
    figures, keys = sighting.claim.figures, sighting.keys
    return tuple({hash((keys.get(f.subject or "", f.subject), stem_metric(f.metric))) for f in figures})
