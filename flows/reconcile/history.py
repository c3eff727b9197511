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

    def latest(self) -> Pile[Row]:
        """Every row as the last batch left it, in the order of the ids."""
        return Pile(self._kind, (self._told.unread(places[-1]) for places in self._by_key()))

    def dated(self, name: str, kind: type[Version]) -> Pile[Version]:
        """Every version with the day from which and the day until which it holds; the row is its field `name`."""
        return Pile(kind, (self._version(name, kind, *span) for span in self._spans()))

    def _version(self, name: str, kind: Callable[..., Version], place: int, day: int, until: int) -> Version | bytes:
        row, known_from, known_until = self._told.unread(place), date.fromordinal(day), None
        if until != _UNDATED:
            known_until = date.fromordinal(until)
        if isinstance(row, bytes):
            return _encode({name: msgspec.Raw(row), "known_from": known_from, "known_until": known_until})
        return kind(row, known_from, known_until)

    def _spans(self) -> Iterator[tuple[int, int, int]]:
        """The place of every dated version of a row, with its days."""
        for places in self._by_key():
            dated = [place for place in places if self._days[place] != _UNDATED]
            days = [*(self._days[place] for place in dated), _UNDATED]
            yield from zip(dated, days, days[1:], strict=False)

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
