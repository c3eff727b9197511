"""Versions of rows in time: what each row said, from which day until which."""

from datetime import date
from typing import Generic, TypeVar

Row = TypeVar("Row")


class Versions(Generic[Row]):
    """Rows by id; a row told again on a later day closes the version before it."""

    def __init__(self) -> None:
        self._versions: dict[str, tuple[tuple[Row, date | None], ...]] = {}

    def tell(self, key: str, row: Row, day: date | None) -> None:
        """The row as it stands from the day on; `day` is None for what no dated document tells."""
        versions = self._versions.get(key, ())
        if versions and versions[-1][0] == row:
            return
        kept = versions[:-1] if versions and versions[-1][1] == day else versions
        self._versions[key] = (*kept, (row, day))

    def latest(self) -> list[Row]:
        """Every row as the last batch left it, in the order of the ids."""
        return [self._versions[key][-1][0] for key in sorted(self._versions)]

    def dated(self) -> list[tuple[Row, date, date | None]]:
        """Every version with the day from which and the day until which it holds."""
        spans: list[tuple[Row, date, date | None]] = []
        for key in sorted(self._versions):
            until: date | None = None
            known: list[tuple[Row, date, date | None]] = []
            for row, day in reversed(self._versions[key]):
                if day is not None:
                    known.append((row, day, until))
                    until = day
            spans += reversed(known)
        return spans
