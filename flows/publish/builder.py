"""Rows to Arrow: collects rows, turns them into columns batch by batch, and sorts them part by part."""

import json
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from flows.publish.parts import LONG_ROWS, PART_ROWS, RUN_PIECE, Rows, in_order, merged
from schemas.catalog import CATALOG

BATCH_ROWS = 2_000

Row = tuple[Any, ...]
UNFIT = (pa.ArrowException, TypeError, ValueError, OverflowError)


def as_json(names: Sequence[str], row: Row) -> str:
    """A row as one JSON object; dates in ISO form, characters beyond ASCII escaped."""
    return json.dumps(dict(zip(names, row, strict=True)), default=str)


class Builder:
    """Rows of one table. A value that does not fit its column's type puts its row into `misfits`."""

    def __init__(self, name: str) -> None:
        self.entry = CATALOG[name]
        self.misfits: list[tuple[Row, str]] = []
        # Empty values pass here; that they are missed is Pandera's to say.
        self._schema = pa.schema([field.with_nullable(True) for field in self.entry.arrow])
        self._rows: list[Row] = []
        self._batches: list[pa.RecordBatch] = []
        self._runs: list[Rows] = []
        self._part_rows = LONG_ROWS.get(name, PART_ROWS)

    @property
    def schema(self) -> pa.Schema:
        """The table's columns and their types, any of which may be empty."""
        return self._schema

    @property
    def names(self) -> list[str]:
        """The table's columns."""
        return list(self._schema.names)

    def add(self, row: Row) -> None:
        """Take one row, its values in the order of the columns."""
        self._rows.append(row)
        if len(self._rows) == BATCH_ROWS:
            self._flush()

    def rows(self) -> Rows:
        """All rows that fit their types, in the catalog's order; the builder lets go of them."""
        self._flush()
        runs = [*self._runs, self._run()]
        self._runs.clear()
        parts = merged(self.entry, runs, self._part_rows) if sum(run.num_rows for run in runs) else ()
        rows = Rows(self._schema, parts)
        pa.default_memory_pool().release_unused()  # what sorting took
        return rows

    def _flush(self) -> None:
        rows, self._rows = self._rows, []
        if not rows:
            return
        try:
            self._batches.append(self._batch(rows))
        except UNFIT:
            fitting = [row for row in rows if self._fits(row)]
            self._batches.append(self._batch(fitting))
        if sum(batch.num_rows for batch in self._batches) >= self._part_rows:
            self._runs.append(Rows(self._schema, [self._run()], RUN_PIECE))

    def _run(self) -> pa.Table:
        """The rows in memory, in order."""
        whole = pa.Table.from_batches(self._batches, self._schema)
        self._batches.clear()
        return in_order(self.entry, whole)

    def _batch(self, rows: Sequence[Row]) -> pa.RecordBatch:
        columns = zip(*rows, strict=True) if rows else ([] for _ in self._schema)
        arrays = [pa.array(values, field.type) for values, field in zip(columns, self._schema, strict=True)]
        return pa.RecordBatch.from_arrays(arrays, schema=self._schema)

    def _fits(self, row: Row) -> bool:
        for value, field in zip(row, self._schema, strict=True):
            try:
                pa.array([value], field.type)
            except UNFIT:
                self.misfits.append((row, f"{field.name} can't be held as {field.type}: {ascii(value)[:80]}"))
                return False
        return True
