"""Tables and views as Parquet: typed, each column with its description, one file or one for each month."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.publish.parquet import ROW_GROUP_ROWS, encoded
from schemas.views import described

MONTH_OF = ("first_date", "published_first", "period_first", "known_from")
"""The columns whose day says to which month a row belongs: the first of them that a table has."""

PART = "part-0.parquet"
NO_MONTH = "__HIVE_DEFAULT_PARTITION__"
"""What Hive, Spark, DuckDB and Arrow call the partition of rows without a value."""


def write_parquet(connection: duckdb.DuckDBPyConnection, source: str, name: str, target: Path) -> None:
    """Write what the SQL `source` gives as the table or view `name`, a row group at a time."""
    reader = connection.sql(f"FROM {source}").to_arrow_reader(ROW_GROUP_ROWS)
    schema = _described(reader.schema, name)
    with pq.ParquetWriter(target, schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(pa.RecordBatch.from_arrays(batch.columns, schema=schema))


def write_months(connection: duckdb.DuckDBPyConnection, source: str, name: str, folder: Path) -> list[Path]:
    """Write one file for each month, as name/month=2025-09/part-0.parquet, and drop those of months that are gone.

    A table without any of the columns of MONTH_OF is one file, name.parquet.
    """
    table = connection.sql(f"FROM {source}").to_arrow_table()
    table = table.cast(_described(table.schema, name))
    found = next((column for column in MONTH_OF if column in table.column_names), None)
    if found is None:
        return [_written(table, folder / f"{name}.parquet")]
    written = [_written(rows, folder / name / f"month={month}" / PART) for month, rows in _by_month(table, found)]
    for earlier in set((folder / name).glob(f"month=*/{PART}")) - set(written):
        earlier.unlink()
        if not any(earlier.parent.iterdir()):
            earlier.parent.rmdir()
    return written


def _by_month(table: pa.Table, column: str) -> Iterator[tuple[str, pa.Table]]:
    months = pc.fill_null(pc.strftime(table[column].combine_chunks(), format="%Y-%m"), NO_MONTH)
    for month in sorted(pc.unique(months).to_pylist()):
        yield month, table.filter(pc.equal(months, month))


def _written(table: pa.Table, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}.partial")
    aside.write_bytes(encoded(table))
    return aside.replace(target)


def _described(schema: pa.Schema, name: str) -> pa.Schema:
    """The schema with the description of each column as its field's metadata, which DuckDB does not hand on."""
    fields = []
    for field in schema:
        description = described(name, field.name)
        fields.append(field.with_metadata({"description": description}) if description else field)
    return pa.schema(fields)
