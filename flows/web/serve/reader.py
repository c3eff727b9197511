"""Questions of our own to one published version, held for as long as they last."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from flows.publish.database import QUIET
from flows.publish.layout import DATABASE, hold
from flows.web.content import Content
from flows.web.reading import content_of
from schemas.errors import DatelineError

Record = dict[str, Any]
"""One row by its columns' names."""


class Reader:
    """One version: whatever is published meanwhile, all its answers fit together."""

    def __init__(self, warehouse: Path, version: str, connection: duckdb.DuckDBPyConnection) -> None:
        self.warehouse = warehouse
        self.version = version
        self._connection = connection

    def records(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> list[Record]:
        """The rows of an answer; values go in as parameters, never into the text of the SQL."""
        answer = self._connection.execute(sql, parameters)
        columns = [column[0] for column in answer.description or ()]
        return [dict(zip(columns, row, strict=True)) for row in answer.fetchall()]

    def value(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> Any:  # noqa: ANN401 (whatever the SQL gives)
        """The first value of the first row."""
        return self._connection.execute(sql, parameters).fetchall()[0][0]

    def content(self, as_of: date | None, events: Collection[str]) -> Content:
        """Some events with all that is told of them, and the articles that tell it."""
        return content_of(self._connection, self.version, as_of, events)


@contextmanager
def reading(warehouse: Path) -> Iterator[Reader]:
    """The version that is current now. Raises DatelineError where there is none or its database is damaged."""
    with hold(warehouse) as folder:
        try:
            with duckdb.connect(str(folder / DATABASE), read_only=True) as connection:
                connection.execute(QUIET)
                yield Reader(warehouse, folder.name, connection)
        except duckdb.Error as error:
            raise DatelineError(
                f"The database of {warehouse} can't be read ({str(error).splitlines()[0]:.200}); "
                f"see `dateline check --warehouse {warehouse}`."
            ) from error
