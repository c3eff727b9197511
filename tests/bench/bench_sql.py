"""SQL on a timeline of a million events: `python tests/bench/bench_sql.py [--events 1000000] [--rounds 15]`."""

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import duckdb
from made_up import tables

from flows.publish.version import publish

QUERIES = {
    "the timeline of an actor in a month": """SELECT * FROM timeline WHERE list_contains(actors, 'Company 000123')
        AND first_date BETWEEN DATE '2018-03-01' AND DATE '2018-03-31'""",
    "the same by event_id": """SELECT * FROM timeline WHERE event_id IN (
        SELECT event_id FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
        WHERE name = 'Company 000123') AND first_date BETWEEN DATE '2018-03-01' AND DATE '2018-03-31'""",
    "a month of the timeline": """SELECT * FROM timeline
        WHERE first_date BETWEEN DATE '2018-03-01' AND DATE '2018-03-31' LIMIT 100""",
    "the first events": "SELECT * FROM timeline LIMIT 20",
    "one event": "SELECT * FROM timeline WHERE event_id = md5('e12345')[:16]",
    "the first of all ids": "SELECT * FROM timeline WHERE event_id = (SELECT min(event_id) FROM event)",
    "the conflicts of a month": """SELECT * FROM conflict
        WHERE first_date BETWEEN DATE '2018-03-01' AND DATE '2018-03-31'""",
    "the first conflicts": "SELECT * FROM conflict LIMIT 20",
    "a month as it was known": """SELECT * FROM timeline_as_of(DATE '2018-03-20')
        WHERE first_date BETWEEN DATE '2018-03-01' AND DATE '2018-03-31' LIMIT 100""",
    "an actor's events as they were known": """SELECT * FROM timeline_as_of(DATE '2018-03-20')
        WHERE list_contains(actors, 'Company 000123') AND first_date >= DATE '2018-03-01'""",
    "conflicts as they were known": "SELECT count(*) FROM conflict_as_of(DATE '2018-03-20')",
}


def timed(connection: duckdb.DuckDBPyConnection, sql: str, rounds: int) -> tuple[float, float, int]:
    """The median and the 95th percentile of a query's milliseconds, and how many rows it gives."""
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        rows = connection.execute(sql).fetchall()
        spent.append((time.perf_counter() - began) * 1000)
    return statistics.median(spent), statistics.quantiles(spent, n=20)[-1], len(rows)


def main() -> None:
    """Publish the events, then print a line a query."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--keep", type=Path, help="a folder for the warehouse, built unless it is there")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        warehouse = asked.keep or Path(folder)
        if not (warehouse / "timeline.duckdb").exists():
            made = tables(asked.events)
            began = time.perf_counter()
            publish(made, warehouse)
            print(f"published {asked.events:,} events in {time.perf_counter() - began:.1f} s", flush=True)  # noqa: T201
            del made
        with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True, config={"threads": 2}) as connection:
            for name, sql in QUERIES.items():
                median, late, rows = timed(connection, sql, asked.rounds)
                print(f"{name:40} {median:8.1f} ms {late:8.1f} ms at the 95th percentile {rows:7,} rows", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
