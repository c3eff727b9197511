"""Versions of rows in time: what each row said, from which day until which."""

from array import array
from collections.abc import Iterator
from datetime import date
from typing import Generic, TypeVar

from flows.pile import Pile

Row = TypeVar("Row")

_SHELVES = 256
"""Rows are sorted a part at a time, by the first two digits of their ids."""


class Versions(Generic[Row]):
    """Rows by id, told day by day and laid on disk; a row told again on a later day closes the version before it."""

    def __init__(self, kind: type[Row]) -> None:
        self._told: Pile[tuple[str, Row, date | None]] = Pile(tuple[str, kind, date | None])  # type: ignore[valid-type]
        self._shelves = tuple(array("I") for _ in range(_SHELVES))

    def tell(self, key: str, row: Row, day: date | None) -> None:
        """The row as it stands from the day on, no later than rows of later days; None is the day of the undated."""
        self._shelves[int(key[:2], 16)].append(len(self._told))
        self._told.add((key, row, day))

    def latest(self) -> Iterator[Row]:
        """Every row as the last batch left it, in the order of the ids."""
        return (versions[-1][0] for versions in self._by_key())

    def dated(self) -> Iterator[tuple[Row, date, date | None]]:
        """Every version with the day from which and the day until which it holds."""
        for versions in self._by_key():
            until: date | None = None
            known: list[tuple[Row, date, date | None]] = []
            for row, day in reversed(versions):
                if day is not None:
                    known.append((row, day, until))
                    until = day
            yield from reversed(known)

    def _by_key(self) -> Iterator[list[tuple[Row, date | None]]]:
        """The versions of each row, but for those that say nothing new."""
        for shelf in self._shelves:
            rows: dict[str, list[tuple[Row, date | None]]] = {}
            for place in shelf:
                key, row, day = self._told[place]
                _note(rows.setdefault(key, []), row, day)
            yield from (rows[key] for key in sorted(rows))


def _note(versions: list[tuple[Row, date | None]], row: Row, day: date | None) -> None:
    """Put a row's next version behind the others; the last word of a day counts."""
    if versions and versions[-1][0] == row:
        return
    if versions and versions[-1][1] == day:
        versions.pop()
    versions.append((row, day))
