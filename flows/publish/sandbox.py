"""The child process of one query: reads a request on standard input, answers on standard output, and ends.

Started as `python -m flows.publish.sandbox`. An untrusted query passes four walls, each of which would hold alone
against files: its parse is judged by `allow`, the database is read-only with external access off and its
configuration locked, the process may not write a byte to any file, and its environment holds nothing. So the database
that it opens need be no copy: it is the published file, which nobody may write anyway.

The request is one JSON object: database, sql, trusted, arrow, and the limits. The answer is JSON lines (names, types,
then rows) or an Arrow stream. Errors go to standard error as one sentence, with exit code 2.
"""

import json
import resource
import sys
from typing import Any

import duckdb

from flows.publish.allow import Allowed, refusal

BATCH_ROWS = 1_000
ROOM_MB = 1_024  # for Python, DuckDB's code and its threads' stacks, beside the memory of the query


class Refused(Exception):  # noqa: N818 (a refusal is no error of the program)
    """The query may not run, or went beyond a limit; the text is one sentence."""


def main() -> int:
    """Answer the request on standard input; the exit code is 0, or 2 with a sentence on standard error."""
    request = json.load(sys.stdin)
    try:
        if request["trusted"]:
            connection = _trusted(request)
        else:
            _confine(request)
            connection = _confined(request)
        _answer(connection, request)
    except Refused as refused:
        sys.stderr.write(str(refused))
        return 2
    except (duckdb.Error, MemoryError, RecursionError) as error:
        sys.stderr.write(_sentence(error))
        return 2
    return 0


def _confine(request: dict[str, Any]) -> None:
    """Give up what no query needs: writing files, dumping core, memory and time without end."""
    memory = (request["memory_mb"] + ROOM_MB) << 20
    seconds = int(request["seconds"]) * 2 + 2  # of processor time, on two threads
    limits = {
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
    }
    for kind, limit in limits.items():
        resource.setrlimit(kind, (limit, limit))


def _confined(request: dict[str, Any]) -> duckdb.DuckDBPyConnection:
    """A connection that can read the database and nothing else, after the query has been judged."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "enable_external_access": "false",
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "allow_community_extensions": "false",
        "python_enable_replacements": "false",
        "memory_limit": f"{request['memory_mb']}MB",
        "temp_directory": "",
        "threads": "2",
    }
    connection = duckdb.connect(request["database"], read_only=True, config=config)
    connection.execute("SET enable_progress_bar = false")  # it would be drawn into the answer
    connection.execute("SET lock_configuration = true")
    _judge(connection, request["sql"])
    return connection


def _judge(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    def names(query: str) -> frozenset[str]:
        return frozenset(row[0].casefold() for row in connection.execute(query).fetchall())

    allowed = Allowed(
        tables=names(
            "SELECT table_name FROM duckdb_tables() UNION SELECT view_name FROM duckdb_views() WHERE NOT internal"
        ),
        macros=names("SELECT function_name FROM duckdb_functions() WHERE NOT internal"),
        taken=names("SELECT view_name FROM duckdb_views() WHERE internal"),
    )
    statements = connection.extract_statements(sql)
    if len(statements) != 1:
        raise Refused("Only one statement can run at a time.")
    if _is_pivot(statements[0]):
        raise Refused("A PIVOT must name its values here: PIVOT claim ON modality IN ('fact', 'plan') USING count(*).")
    parsed = connection.execute("SELECT json_serialize_sql(?)", [sql]).fetchall()[0][0]
    if why := refusal(json.loads(parsed), allowed):
        raise Refused(why)


def _is_pivot(statement: duckdb.Statement) -> bool:
    """Whether DuckDB would take the statement apart: what it makes of a PIVOT begins with creating a type."""
    try:
        return statement.type == duckdb.StatementType.MULTI
    except ValueError:  # the few kinds that have no name here, none of which is a SELECT
        return False


def _trusted(request: dict[str, Any]) -> duckdb.DuckDBPyConnection:
    """A connection that may do everything; the published tables stand first, new ones go to memory."""
    connection = duckdb.connect()
    database = request["database"].replace("'", "''")
    connection.execute(f"ATTACH '{database}' AS timeline (READ_ONLY)")
    connection.execute("SET enable_progress_bar = false")
    connection.execute("SET search_path = 'memory.main,timeline.main'")
    return connection


def _answer(connection: duckdb.DuckDBPyConnection, request: dict[str, Any]) -> None:
    cursor = connection.execute(request["sql"])
    if request["arrow"]:
        _write_arrow(cursor, request["rows"])
    else:
        _write_lines(cursor, request["rows"])


def _write_lines(cursor: duckdb.DuckDBPyConnection, limit: int) -> None:
    described = cursor.description or []
    _write([column[0] for column in described])
    _write([str(column[1]) for column in described])
    count = 0
    while rows := cursor.fetchmany(BATCH_ROWS):
        count += len(rows)
        _enough(count, limit)
        for row in rows:
            _write(row)


def _write_arrow(cursor: duckdb.DuckDBPyConnection, limit: int) -> None:
    import pyarrow as pa

    reader: Any = cursor.to_arrow_reader(BATCH_ROWS)
    count = 0
    with pa.ipc.new_stream(sys.stdout.buffer, reader.schema) as stream:
        for batch in reader:
            count += batch.num_rows
            _enough(count, limit)
            stream.write_batch(batch)


def _enough(count: int, limit: int) -> None:
    if count > limit:
        raise Refused(f"The query gives more than {limit} rows; add a LIMIT or narrow it.")


def _write(row: object) -> None:
    sys.stdout.write(json.dumps(row, default=_plain) + "\n")


def _plain(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


def _sentence(error: BaseException) -> str:
    """DuckDB's message without the excerpt of the query under it."""
    text = str(error).partition("\n\nLINE ")[0]
    return " ".join(text.split()) or f"The query failed ({type(error).__name__})."


if __name__ == "__main__":
    sys.exit(main())
