"""The DuckDB database of a version: built from its Parquet files, with comments and views."""

from pathlib import Path

import duckdb
from pyarrow.parquet import read_metadata

from flows.publish.views import View, load_checks
from schemas.catalog import CATALOG, Entry
from schemas.errors import DatelineError
from schemas.views import described

QUIET = "SET enable_progress_bar = false"
"""Slow queries would draw on the terminal otherwise."""

MEGABYTES = 384
"""What building may take of a timeline of usual size; beyond, the rows that are sorted and joined wait on disk, beside
the database."""

BYTES_OF_AN_EVENT = 1_000
"""What can't wait on disk grows with the events: half a million are built in 384 MB, a million are not."""

JOINED = ("actor_id", "claim_id", "event_id")
"""The ids by which queries go from actors to claims to events. Packed, they would take less than half of the room, but
a query that looks among millions of them would spend most of its time unpacking."""

TYPES = {"string": "VARCHAR", "int64": "BIGINT", "double": "DOUBLE", "date32[day]": "DATE"}


def memory_limit(events: int) -> str:
    """How much memory building the database of so many events may take, as DuckDB spells it."""
    return f"{max(MEGABYTES, events * BYTES_OF_AN_EVENT // 1_000_000)}MB"


def build_database(path: Path, folder: Path, views: list[View]) -> None:
    """Write the database at `path` from the Parquet files in `folder`: rows in their order, comments, views."""
    limit = memory_limit(read_metadata(folder / "event.parquet").num_rows)
    connection = duckdb.connect(str(path), config={"threads": 2, "memory_limit": limit})
    connection.execute(QUIET)
    try:
        for name, entry in CATALOG.items():
            connection.execute(_create(name, entry))
            connection.read_parquet(str(folder / f"{name}.parquet")).insert_into(name)
        connection.begin()  # each of hundreds of small statements would wait for the disk otherwise
        _add_words(connection, views)
        connection.commit()
        connection.execute("CHECKPOINT")
    finally:
        connection.close()


def verify_database(path: Path, rows: dict[str, int]) -> None:
    """Raise DatelineError unless the database has the rows it should and passes every check."""
    with duckdb.connect(str(path), read_only=True) as connection:
        connection.execute(QUIET)
        for name, expected in rows.items():
            found = connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0]  # noqa: S608 (catalog's name)
            if found != expected:
                raise DatelineError(f"The table {name} has {found} rows in DuckDB but {expected} in Parquet.")
        for sentence in failed_checks(connection):
            raise DatelineError(f"The new version is not published: {sentence}")


def failed_checks(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """One sentence for every check of warehouse/checks that returns rows, with the first of them."""
    found = ((check, connection.execute(check.select).fetchmany(1)) for check in load_checks())
    return [
        f"{check.name}: {check.comment.rstrip('.')}, for example {rows[0]!s:.200}." for check, rows in found if rows
    ]


def _create(name: str, entry: Entry) -> str:
    columns = (
        f"{_column(field.name, TYPES.get(str(field.type), 'TIMESTAMP'))}{'' if field.nullable else ' NOT NULL'}"
        for field in entry.arrow
    )
    return f"CREATE TABLE {name} ({', '.join(columns)})"


def _column(name: str, kind: str) -> str:
    return f'"{name}" {kind}{" USING COMPRESSION uncompressed" if name in JOINED else ""}'


def _keep(connection: duckdb.DuckDBPyConnection, view: View) -> None:
    """Keep the rows of a stored view in a table of its name."""
    found = connection.execute(f"DESCRIBE {view.select}").fetchall()
    columns = ", ".join(_column(name, kind) for name, kind, *_ in found)
    connection.execute(f"CREATE TABLE {view.name} ({columns})")
    connection.execute(f"INSERT INTO {view.name} {view.select}")


def _add_words(connection: duckdb.DuckDBPyConnection, views: list[View]) -> None:
    """Make the views, and describe them, the tables and their columns."""
    for name, entry in CATALOG.items():
        connection.execute(f"COMMENT ON TABLE {name} IS {_quoted(entry.description)}")
    for view in views:
        if view.stored:
            _keep(connection, view)
        else:
            connection.execute(view.create)
        connection.execute(f"COMMENT ON {view.kind} {view.name} IS {_quoted(view.comment)}")
    _comment_columns(connection)


def _comment_columns(connection: duckdb.DuckDBPyConnection) -> None:
    """Describe the columns of tables and of views: those of a described column's name, and those of views alone."""
    found = connection.execute("SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal").fetchall()
    for table, column in found:
        if description := described(table, column):
            connection.execute(f'COMMENT ON COLUMN {table}."{column}" IS {_quoted(description)}')


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
