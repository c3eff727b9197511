"""A process that reads a warehouse over and over while others publish."""

from multiprocessing.queues import Queue
from multiprocessing.synchronize import Event
from pathlib import Path

import duckdb
import pyarrow.parquet as pq

from flows.publish.layout import hold

COUNTS = "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM claim), (SELECT count(*) FROM timeline)"


def read_until(
    stop: Event, warehouse: Path, results: "Queue[tuple[int, list[str]]]", whole: bool, pause: float
) -> None:
    """Put (reads, errors): `whole` readers hold a version and read its Parquet files, others open the database.

    `pause` is how many seconds lie between two reads, so that many readers leave the publisher some of the machine.
    """
    reads, errors = 0, []
    while not stop.is_set():
        try:
            counts = parquet_counts(warehouse) if whole else database_counts(warehouse)
            if len(set(counts)) != 1:
                errors.append(f"a mix of versions: {counts}")
        except Exception as error:  # noqa: BLE001 (any error at all is what is counted)
            errors.append(repr(error))
        reads += 1
        stop.wait(pause)
    results.put((reads, errors))


def database_counts(warehouse: Path) -> tuple[int, ...]:
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        row: tuple[int, ...] = connection.execute(COUNTS).fetchall()[0]
        return row


def parquet_counts(warehouse: Path) -> tuple[int, ...]:
    with hold(warehouse) as version:
        return tuple(pq.read_metadata(version / f"{name}.parquet").num_rows for name in ("document", "claim", "event"))
