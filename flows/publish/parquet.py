"""Tables as Parquet files: the same rows always make the same bytes."""

import pyarrow as pa
import pyarrow.parquet as pq

ROW_GROUP_ROWS = 100_000


def encoded(table: pa.Table) -> bytes:
    """The table as a Parquet file. Every setting that shapes the bytes is fixed; nothing in them names a time."""
    sink = pa.BufferOutputStream()
    pq.write_table(
        table,
        sink,
        row_group_size=ROW_GROUP_ROWS,
        version="2.6",
        data_page_version="1.0",
        compression="zstd",
        compression_level=3,
        use_dictionary=True,
        write_statistics=True,
        write_page_index=False,
    )
    data: bytes = sink.getvalue().to_pybytes()
    return data
