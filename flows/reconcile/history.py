"""Versions of rows in time: what each row said, from which day until which."""

from array import array
from collections.abc import Callable, Iterator
from datetime import date
from typing import Generic, TypeVar

import msgspec

from flows.pile import Pile

Row = TypeVar("Row")
Version = TypeVar("Version")

_SHELVES = 256
"""Rows are sorted a part at a time, by the first two digits of their ids."""
_UNDATED = 0

_encode = msgspec.msgpack.Encoder().encode


class Versions(Generic[Row]):
    """Rows by id, told day by day and laid on disk; a row told again on a later day closes the version before it.

    Ids have sixteen hexadecimal digits. Rows are compared and handed on as they lie there, unread.
    """

    def __init__(self, kind: type[Row]) -> None:
        self._kind = kind
        self._told: Pile[Row] = Pile(kind)
        self._keys = array("Q")
        self._days = array("I")
        self._shelves = tuple(array("I") for _ in range(_SHELVES))

    def tell(self, key: str, row: Row, day: date | None) -> None:
        """The row as it stands from the day on, no later than rows of later days; None is the day of the undated."""
        self._shelves[int(key[:2], 16)].append(len(self._told))
        self._told.add(row)
        self._keys.append(int(key, 16))
        self._days.append(day.toordinal() if day else _UNDATED)

    def settled(self, kind: type[Version]) -> tuple[Pile[Row], Pile[Version]]:
        """Every row as the last batch left it, in the order of the ids, and every dated version of it.

        A version is of the `kind` whose fields are the row, the day from which and the one until which it holds.
        """
        latest, dated = Pile(self._kind), Pile(kind)
        for places in self._by_key():
            for number, place in enumerate(places):
                row, day = self._told.unread(place), self._days[place]
                if day != _UNDATED:
                    until = self._days[places[number + 1]] if number + 1 < len(places) else _UNDATED
                    dated.add(_version(kind, row, day, until))
                if place == places[-1]:
                    latest.add(row)
        return latest, dated

    def _by_key(self) -> Iterator[list[int]]:
        """The places of each row's versions, but for those that say nothing new."""
        for shelf in self._shelves:
            rows: dict[int, list[int]] = {}
            for place in shelf:
                rows.setdefault(self._keys[place], []).append(place)
            yield from (self._telling(rows[key]) for key in sorted(rows))

    def _telling(self, told: list[int]) -> list[int]:
        """What is left of a row's versions when each says something new; the last word of a day counts."""
        if len(told) == 1:
            return told
        versions: list[int] = []
        said: Row | bytes | None = None
        for place in told:
            row = self._told.unread(place)
            if versions and row == said:
                continue
            if versions and self._days[versions[-1]] == self._days[place]:
                versions.pop()
            versions.append(place)
            said = row
        return versions


def _version(kind: Callable[..., Version], row: Row | bytes, day: int, until: int) -> Version | bytes:
    known_from, known_until = date.fromordinal(day), date.fromordinal(until) if until != _UNDATED else None
    if isinstance(row, bytes):
        return _encode((msgspec.Raw(row), known_from, known_until))
    return kind(row, known_from, known_until)
