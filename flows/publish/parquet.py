"""Tables as Parquet files: the same rows always make the same bytes."""

from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP_ROWS = 100_000


def encoded(table: pa.Table) -> bytes:
    """The table as a Parquet file."""
    sink = BytesIO()
    write(sink, table.schema, [table])
    return sink.getvalue()


def write(file: BinaryIO, schema: pa.Schema, parts: Iterable[pa.Table]) -> None:
    """Write a Parquet file, part by part. What shapes its bytes is fixed; nothing in them names a time."""
    with pq.ParquetWriter(
        file,
        schema,
        version="2.6",
        data_page_version="1.0",
        compression="zstd",
        compression_level=3,
        use_dictionary=True,
        write_statistics=True,
        write_page_index=False,
    ) as writer:
        for part in parts:
            writer.write_table(part, row_group_size=ROW_GROUP_ROWS)
