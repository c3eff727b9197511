"""What is asked of a claim to tell when its article, or one that tells of the same, was published."""

from datetime import date

import msgspec

from flows.reconcile.face import Number, number
from flows.reconcile.sighting import Sighting
from flows.reconcile.words import telling_words


class Clue(msgspec.Struct, array_like=True, frozen=True):
    """A claim in its document; the fields are those of a sighting and its claim.

    `told_on` is the day on which the document was published, where that is known; `numbers` are all figures.
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

    @property
    def precise(self) -> bool:
        """Whether the claim itself dates its event to a day."""
        return self.first is not None and self.first == self.last

    @property
    def words(self) -> tuple[str, ...]:
        """The telling words, which are read when they are asked for, as they seldom are."""
        return telling_words(self.quote, self.parties)


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
    )
