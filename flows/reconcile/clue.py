"""What is asked of a claim to tell when its article, or one that tells of the same, was published."""

from datetime import date

import msgspec

from flows.reconcile.face import Number, number
from flows.reconcile.sighting import Sighting


class Clue(msgspec.Struct, array_like=True, frozen=True):
    """A claim in its document; the fields are those of a sighting and its claim.

    `told_on` is the day on which the document was published, where that is known; `numbers` are all figures,
    `words` hashes of the telling words.
    """

    claim_id: str
    start: int
    quote: str
    event_type: str
    family: str
    first: date | None
    last: date | None
    weakly_dated: bool
    told_on: date | None
    parties: tuple[str, ...]
    parents: tuple[str, ...]
    numbers: tuple[Number, ...]
    words: tuple[int, ...]

    @property
    def precise(self) -> bool:
        """Whether the claim itself dates its event to a day."""
        return self.first is not None and self.first == self.last


def clue(sighting: Sighting) -> Clue:
    """What a claim tells of days."""
    claim, published = sighting.claim, sighting.published
    return Clue(
        claim_id=claim.claim_id,
        start=claim.start,
        quote=claim.quote,
        event_type=claim.event_type,
        family=sighting.family,
        first=claim.first,
        last=claim.last,
        weakly_dated=sighting.weakly_dated,
        told_on=published.first if published.first == published.last else None,
        parties=sighting.parties,
        parents=tuple(sighting.parents),
        numbers=tuple(map(number, claim.figures)),
        words=tuple(map(hash, sighting.words)),
    )
