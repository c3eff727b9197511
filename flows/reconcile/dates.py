"""An event's date: the best of those that its claims give."""

from collections.abc import Sequence
from datetime import date

import msgspec

from flows.reconcile.result import DateSpan
from flows.reconcile.sighting import WEAK_BASES, Sighting

_SPANS = 24
_NAMED = 12
"""Claims that are named as the source of a linked date, and whose number decides between dates equally exact."""
_AHEAD = frozenset({"plan", "forecast", "expectation"})
_UNDATED = DateSpan(None, None, "unknown", "unknown")
_ENDLESS = 99_999  # days: longer than any span that has both ends

_Key = tuple[date | None, date | None, str, str, bool, bool]


class Told(msgspec.Struct, array_like=True, frozen=True):
    """A date as some claims tell it.

    `late` marks a day after the event was first reported on which later articles only speak of it again, `done`
    one of something that happened; `turn` counts the days of publication since the first that told of the event.
    """

    first: date | None
    last: date | None
    precision: str
    basis: str
    late: bool
    done: bool
    turn: int
    claims: tuple[str, ...]

    @property
    def key(self) -> _Key:
        """What the claims that tell the same date have in common."""
        return self.first, self.last, self.precision, self.basis, self.late, self.done

    @property
    def weak(self) -> bool:
        """Whether words leave the date open."""
        return self.basis in WEAK_BASES


class Dates(msgspec.Struct, array_like=True):
    """The dates told of one event so far, in the order of their publication.

    `since` is when the first of them was known, `done` whether that told of something that had happened, `turn` the
    number of days of publication.
    """

    told: tuple[Told, ...] = ()
    since: date | None = None
    done: bool = False
    turn: int = 0

    def add(self, sightings: Sequence[Sighting]) -> None:
        """Take in the claims of one day of publication, one at least; no earlier day may follow."""
        if self.turn == 0:
            self.since = sightings[0].known
            self.done = any(sighting.claim.modality not in _AHEAD for sighting in sightings)
        for sighting in sightings:
            if sighting.claim.first is not None or sighting.claim.last is not None:
                self._note(sighting)
        self.turn += 1

    def _note(self, sighting: Sighting) -> None:
        claim = sighting.claim
        done = claim.modality not in _AHEAD
        key = (claim.first, claim.last, claim.precision, claim.date_basis, self._late(sighting), done)
        before = next((told for told in self.told if told.key == key), Told(*key, self.turn, ()))
        others = tuple(told for told in self.told if told.key != key)
        again = Told(*key, before.turn, (*before.claims, claim.claim_id)[:_NAMED])
        self.told = (*others[:_SPANS], again)

    def _late(self, sighting: Sighting) -> bool:
        """Whether a claim's date only is when a later article speaks of the event.

        What is told as done was done by its first report, and what is announced was announced by then; only a plan's
        fulfilment may come after it.
        """
        claim, known = sighting.claim, sighting.known
        if self.since is None or claim.first is None or claim.last is None or claim.first <= self.since:
            return False
        if known is not None and claim.last > known:
            return False
        return self.done or claim.modality in _AHEAD or sighting.weakly_dated

    def span(self) -> DateSpan:
        """The date that words give before one that only publication suggests, the most exact first.

        Of something told as done in a month, the day of its first report within that month is the more exact.
        """
        if not self.told:
            return _UNDATED
        best = min(self.told, key=_order)
        if best.precision == "month" and best.done:
            days = [told for told in self.told if told.turn == 0 and told.basis == "document" and _within(told, best)]
            best = min(days, key=_order, default=best)
        return DateSpan(best.first, best.last, best.precision, best.basis, tuple(sorted(best.claims)))


def _within(day: Told, span: Told) -> bool:
    """Whether a day lies in a span."""
    return (
        day.first is not None
        and day.first == day.last
        and span.first is not None
        and span.last is not None
        and span.first <= day.first <= span.last
    )


def _order(told: Told) -> tuple[object, ...]:
    """Smaller is better: dates of words, then exact ones, then those most articles or the earliest one give."""
    length = _ENDLESS if told.first is None or told.last is None else (told.last - told.first).days
    support = (told.turn, -len(told.claims)) if told.weak else (-len(told.claims), told.turn)
    ends = (told.first or date.min, told.last or date.max, told.precision, told.basis, told.done)
    return (told.late, length == _ENDLESS, told.weak, length, *support, *ends)
