"""Rows in; a published version out: validated Arrow, Parquet, DuckDB. The only room that writes.

Import what you need from its file, so that a query never waits for Pandera:

    from flows.publish.rows import Run, tabulate     rows of the pipeline's values, table by table
    from flows.publish.validate import validate      bad rows to `rejection`, the good rest goes on
    from flows.publish.version import publish        tables to a new version; nothing when nothing changed
    from flows.publish.version import unchanged      the same inputs again: logged, nothing else done
    from flows.publish.history import rollback, versions
    from flows.publish.check import check            what is broken in a warehouse
    from flows.publish.layout import current, hold   which version is published; keep it while reading
    from flows.publish.query import query            one untrusted SELECT, or anything with trusted=True
    from flows.publish.export import export          every table and view as files, or the timeline as a calendar
"""
