"""Rows in; a published version out: validated Arrow, Parquet, DuckDB. The only room that writes."""
