"""Rows of a table on disk, in parts: publishing holds a few parts of a table in memory, never the whole.

The files have no names, and are gone with the process however it ends.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.temporary import no_room, unnamed_file
from schemas.catalog import Entry

PART_ROWS = 50_000
LONG_ROWS = {"document": 5_000}
"""Rows of a part, fewer where each holds a whole text."""
RUN_PIECE = 2_000
"""Rows of a sorted run that are read at once while runs are merged."""

_COMPRESSED = pa.ipc.IpcWriteOptions(compression="lz4")


class Rows:
    """The rows of one table. A part is an Arrow table of some thousand rows; parts come in the order of the rows."""

    def __init__(self, schema: pa.Schema, parts: Iterable[pa.Table], piece: int | None = None) -> None:
        """Take the parts, cut into pieces of so many rows."""
        self.schema = schema
        self._places = [0]
        self._ends = [0]
        try:
            self._file = unnamed_file()
            self._write(batch for part in parts for batch in part.combine_chunks().to_batches(max_chunksize=piece))
        except OSError as error:
            raise no_room(error) from error

    def _write(self, batches: Iterable[pa.RecordBatch]) -> None:
        for batch in batches:
            self._put(batch.num_rows, _packed(batch))
        self._file.flush()

    def _put(self, rows: int, content: bytes | pa.Buffer) -> None:
        self._file.write(content)
        self._places.append(self._file.tell())
        self._ends.append(self._ends[-1] + rows)

    def packed(self) -> Iterator[tuple[int, bytes]]:
        """Each part as it lies on disk, with how many rows it has."""
        counts = (last - first for first, last in pairwise(self._ends))
        return ((count, self._content(number)) for number, count in enumerate(counts))

    def take(self, rows: int, content: bytes) -> None:
        """Take a further part of so many rows as it lay on another's disk."""
        try:
            self._put(rows, content)
            self._file.flush()
        except OSError as error:
            raise no_room(error) from error

    @property
    def num_rows(self) -> int:
        """How many rows there are."""
        return self._ends[-1]

    def parts(self) -> Iterator[pa.Table]:
        """All rows, part by part."""
        return map(self._part, range(len(self._ends) - 1))

    def __getitem__(self, name: str) -> pa.ChunkedArray:
        """One column, whole."""
        field = self.schema.get_field_index(name)
        chunks = [self._part(number, [field])[name].chunk(0) for number in range(len(self._ends) - 1)]
        return pa.chunked_array(chunks, self.schema.field(name).type)

    def slice(self, start: int, end: int) -> pa.Table:
        """The rows from one place to another; only the parts in which they lie are read."""
        found = [
            self._part(number).slice(max(0, start - first), min(end, last) - max(start, first))
            for number, (first, last) in enumerate(pairwise(self._ends))
            if first < end and last > start
        ]
        return pa.concat_tables([self.schema.empty_table(), *found])

    def filter(self, good: pa.ChunkedArray | pa.Array) -> "Rows":
        """The rows that the mask has true."""
        places = pairwise(self._ends)
        kept = (part.filter(good[first:last]) for part, (first, last) in zip(self.parts(), places, strict=True))
        return Rows(self.schema, kept)

    def to_pylist(self) -> list[dict[str, Any]]:
        """All rows as dictionaries."""
        return [row for part in self.parts() for row in part.to_pylist()]

    def _part(self, number: int, fields: list[int] | None = None) -> pa.Table:
        return pa.ipc.open_stream(
            self._content(number), options=pa.ipc.IpcReadOptions(included_fields=fields)
        ).read_all()

    def _content(self, number: int) -> bytes:
        start, end = self._places[number : number + 2]
        return os.pread(self._file.fileno(), end - start, start)


def _packed(batch: pa.RecordBatch) -> pa.Buffer:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema, options=_COMPRESSED) as writer:
        writer.write_batch(batch)
    return sink.getvalue()


def in_order(entry: Entry, table: pa.Table) -> pa.Table:
    """The rows in the catalog's order, in one chunk, so that the same rows always make the same bytes."""
    keys = [*entry.order, *(name for name in table.column_names if name not in entry.order)]
    table = table.combine_chunks()
    return table.take(pc.sort_indices(table, [(name, "ascending", "at_end") for name in keys])).combine_chunks()


def merged(entry: Entry, runs: Sequence[Rows | pa.Table], part_rows: int) -> Iterator[pa.Table]:
    """The rows of sorted runs in the catalog's order, in parts of about `part_rows` rows.

    Rows that are alike in the first column of the order lie in one part.
    """
    firsts = [run[entry.order[0]].combine_chunks() for run in runs]
    starts = [0] * len(runs)
    for cut in (*_cuts(firsts, part_rows), None):
        ends = [len(first) if cut is None else pc.sum(pc.less(first, cut)).as_py() or 0 for first in firsts]
        spans = zip(runs, starts, ends, strict=True)
        yield in_order(entry, pa.concat_tables([_between(run, start, end) for run, start, end in spans]))
        starts = ends


def _cuts(firsts: Sequence[pa.Array], part_rows: int) -> list[pa.Scalar]:
    """The values of the first column with which parts begin; rows without a value come last."""
    known = pa.chunked_array(firsts).drop_null()
    ordered = known.take(pc.sort_indices(known))
    return list(pc.unique(ordered.take(pa.array(range(part_rows, len(ordered), part_rows), pa.int64()))))


def _between(run: Rows | pa.Table, start: int, end: int) -> pa.Table:
    return run.slice(start, end) if isinstance(run, Rows) else run.slice(start, end - start)
