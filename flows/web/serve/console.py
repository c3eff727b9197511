"""Queries of people's own: through the sandbox of `flows.publish`, and through nothing else."""

from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from flows.publish.delimited import as_csv
from flows.publish.layout import hold
from flows.publish.query import Answer, query, query_arrow
from flows.web.serve.gate import Gate
from flows.web.serve.refusal import Refusal
from schemas.errors import DatelineError

FORMATS = ("json", "csv", "parquet")
CSV, PARQUET = "text/csv; charset=utf-8", "application/vnd.apache.parquet"


@dataclass(frozen=True, slots=True)
class Console:
    """The way of every query: a warehouse's newest version, behind a gate, until the server ends."""

    warehouse: Path
    gate: Gate = field(default_factory=Gate)
    ending: Event = field(default_factory=Event)

    def table(self, sql: str) -> Answer:
        """The answer as rows. Raises Refusal, with one sentence, where the sandbox refuses or stops the query."""
        self._published()
        with self.gate.entered():
            try:
                return query(self.warehouse, sql, stop=self.ending)
            except DatelineError as error:
                raise Refusal(400, str(error)) from error

    def csv(self, sql: str) -> bytes:
        """The same as CSV, with nothing in it that a spreadsheet would run."""
        answer = self.table(sql)
        return as_csv(answer.columns, answer.rows).encode()

    def parquet(self, sql: str) -> bytes:
        """The same as a Parquet file with DuckDB's types."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._published()
        with self.gate.entered():
            try:
                stream = query_arrow(self.warehouse, sql, stop=self.ending)
            except DatelineError as error:
                raise Refusal(400, str(error)) from error
        sink = pa.BufferOutputStream()
        with pa.ipc.open_stream(stream) as opened:
            pq.write_table(opened.read_all(), sink, compression="zstd")
        return bytes(sink.getvalue())

    def _published(self) -> None:
        """Raise DatelineError where nothing is: that is nothing the query can mend."""
        with hold(self.warehouse):
            pass
