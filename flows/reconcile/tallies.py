"""The events of placed claims: their rows day by day, and the dates that they lend to claims without any."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from flows.pile import Drawer, Pile
from flows.reconcile.batch import Batch
from flows.reconcile.chronicle import Place
from flows.reconcile.event import Tally
from flows.reconcile.history import Versions
from flows.reconcile.result import DateSpan, Event, EventVersion
from flows.reconcile.sighting import Sighting


class Tallies:
    """What the days taken so far make of each event. `original_of` names the document that a copy copies."""

    def __init__(self, original_of: Mapping[str, str]) -> None:
        self._original_of = original_of
        self._copied = frozenset(original_of.values())
        self._events = Versions(Event)
        self._tallies: Drawer[Tally] = Drawer(Tally)
        self._undated: list[tuple[str, int]] = []

    def take(self, day: date | None, batch: Batch, places: Sequence[Place]) -> None:
        """Count one day's claims, each with its place."""
        touched: dict[int, list[int]] = {}
        for number, sighting in batch.told():
            claim, place = sighting.claim, places[number].number
            touched.setdefault(place, []).append(number)
            if claim.first is None and claim.last is None:
                self._undated.append((claim.claim_id, place))
        for numbers in touched.values():
            self._count(day, places[numbers[0]], batch.of(numbers))

    def _count(self, day: date | None, place: Place, members: Sequence[Sighting]) -> None:
        """What some claims of one day make of their event."""
        tally = self._tallies[place.number] if place.number in self._tallies else Tally(place.event_id)
        tally.add(members, self._original_of, self._copied)
        self._tallies[place.number] = tally
        self._events.tell(place.event_id, tally.event(), day)

    def events(self) -> tuple[Pile[Event], Pile[EventVersion]]:
        """The events as the last day left them, and all their versions."""
        return self._events.settled(EventVersion)

    def linked_dates(self) -> dict[str, DateSpan]:
        """Dates that claims without any take from the other claims of their event."""
        dates = {}
        for claim_id, number in self._undated:
            span = self._tallies[number].dates.span()
            if span.first is not None or span.last is not None:
                basis = "linked" if span.first == span.last else "bounded"
                dates[claim_id] = replace(span, basis=basis)
        return dict(sorted(dates.items()))
