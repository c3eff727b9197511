"""The timeline as it was known on a day, and what it learned between two days."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from flows.reconcile.result import Comparison, ComparisonVersion, Event, EventVersion, Reconciled
from schemas.vocabulary import CONFLICTING


@dataclass(frozen=True, slots=True)
class Difference:
    """What a timeline learned from one day to another, each pair as (before, after)."""

    new_events: tuple[Event, ...]
    changed_events: tuple[tuple[Event, Event], ...]
    moved_statuses: tuple[tuple[Event, Event], ...]
    opened: tuple[Comparison, ...]
    closed: tuple[Comparison, ...]
    changed_comparisons: tuple[tuple[Comparison, Comparison], ...]


def events_as_of(history: Iterable[EventVersion], day: date) -> tuple[Event, ...]:
    """The events that documents published by the day tell of, as they tell of them.

    A document counts from the last day on which it can have been published; one that nothing bounds never counts.
    """
    return tuple(version.event for version in history if _valid(version.known_from, version.known_until, day))


def comparisons_as_of(history: Iterable[ComparisonVersion], day: date) -> tuple[Comparison, ...]:
    """The comparisons that documents published by the day support."""
    return tuple(version.comparison for version in history if _valid(version.known_from, version.known_until, day))


def diff(reconciled: Reconciled, before: date, after: date) -> Difference:
    """What was learned after one day and up to another."""
    old, new = ({event.event_id: event for event in events_as_of(reconciled.history, day)} for day in (before, after))
    was, now = (
        {c.comparison_id: c for c in comparisons_as_of(reconciled.comparison_history, day)} for day in (before, after)
    )
    kept = [(old[key], new[key]) for key in new if key in old and old[key] != new[key]]
    return Difference(
        new_events=tuple(new[key] for key in new if key not in old),
        changed_events=tuple(kept),
        moved_statuses=tuple(pair for pair in kept if pair[0].status != pair[1].status),
        opened=_conflicts(now, was),
        closed=_conflicts(was, now),
        changed_comparisons=tuple((was[key], now[key]) for key in now if key in was and was[key] != now[key]),
    )


def _valid(known_from: date, known_until: date | None, day: date) -> bool:
    return known_from <= day and (known_until is None or day < known_until)


def _conflicts(there: Mapping[str, Comparison], elsewhere: Mapping[str, Comparison]) -> tuple[Comparison, ...]:
    return tuple(
        comparison
        for key, comparison in there.items()
        if comparison.verdict in CONFLICTING and (key not in elsewhere or elsewhere[key].verdict not in CONFLICTING)
    )
