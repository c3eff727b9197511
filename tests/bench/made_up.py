"""The tables of a timeline of so many events, made by SQL alone: to publish and to query, not to read."""

from pathlib import Path
from typing import Any

import duckdb

from flows.publish.parts import Rows, in_order
from schemas.catalog import CATALOG

SQL = Path(__file__).with_suffix(".sql")


def tables(events: int) -> dict[str, Any]:
    """Every table of the catalog; one and a half claims an event, one event in fifty in dispute."""
    sizes = {"events": events, "claims": events * 3 // 2, "actors": max(1, events // 50)}
    made = {}
    with duckdb.connect() as connection:
        connection.execute(SQL.read_text("utf-8").format(**sizes))
        for name, entry in CATALOG.items():
            have = {row[0] for row in connection.execute(f"DESCRIBE {name}").fetchall()}
            columns = [f"{field.name if field.name in have else 'NULL'} AS {field.name}" for field in entry.arrow]
            found = connection.sql(f"SELECT {', '.join(columns)} FROM {name}").to_arrow_table()
            made[name] = Rows(entry.arrow, [in_order(entry, found.cast(entry.arrow))])
    return made
