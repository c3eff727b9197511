"""Every table and view of a version as files that other programs open.

Spreadsheets run cells that begin like a formula. So in CSV a text that begins with = + - @ (also full-width, also
after white space), with a tab or line break, or with an apostrophe, gets one apostrophe in front. To have the raw text
back, take one apostrophe from every text that begins with one; Parquet and JSON Lines hold the raw text anyway.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

import duckdb

from flows.publish.database import QUIET
from flows.publish.layout import DATABASE, hold
from schemas.errors import DatelineError

Format = Literal["parquet", "csv", "jsonl"]

FORMULA = r"^(\s*[=+\-@＝＋－＠]|[\t\r\n''])"
OPTIONS = {
    "parquet": "FORMAT parquet, COMPRESSION zstd",
    "csv": "FORMAT csv, HEADER true",
    "jsonl": "FORMAT json",
}


def export(warehouse: Path, folder: Path, form: Format = "parquet", names: Sequence[str] = ()) -> list[Path]:
    """Write the tables and views in `names` (all when empty) into `folder`, one file each, and return the files.

    Files of the same name are replaced, each in one step. Raises DatelineError when there is nothing published, a
    name or format is unknown, or the folder can't be written.
    """
    if form not in get_args(Format):
        raise DatelineError(f"There is no format {form!r}; choose {', '.join(get_args(Format))}.")
    with hold(warehouse) as version, _opened(version) as connection:
        wanted = _wanted(connection, names)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return [_written(connection, version, folder, name, form) for name in wanted]
        except (OSError, duckdb.IOException, duckdb.FatalException) as error:
            why = error.strerror if isinstance(error, OSError) else " ".join(str(error).split())
            raise DatelineError(f"{folder} can't be written ({why}); name another folder or make room.") from error


def _opened(version: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(str(version / DATABASE), read_only=True)
    connection.execute(QUIET)
    return connection


def raw_text(cell: str) -> str:
    """The text that an exported CSV cell stands for."""
    return cell.removeprefix("'")


def _wanted(connection: duckdb.DuckDBPyConnection, names: Sequence[str]) -> list[str]:
    known = [
        row[0] for row in connection.execute("SELECT table_name FROM duckdb_columns() WHERE NOT internal").fetchall()
    ]
    for name in names:
        if name not in known:
            raise DatelineError(f"There is no table or view {name!r}; there are {', '.join(sorted(set(known)))}.")
    return list(names) or sorted(set(known))


def _written(connection: duckdb.DuckDBPyConnection, version: Path, folder: Path, name: str, form: Format) -> Path:
    target = folder / f"{name}.{form}"
    aside = folder / f".{name}.{form}.partial"
    published = version / target.name
    if published.is_file():
        shutil.copyfile(published, aside)  # typed, described and proved already
    else:
        escaped = str(aside).replace("'", "''")
        connection.execute(f"COPY ({_select(connection, name, form)}) TO '{escaped}' ({OPTIONS[form]})")
    return aside.replace(target)


def _select(connection: duckdb.DuckDBPyConnection, name: str, form: Format) -> str:
    """The rows of a table or view, for CSV with formulas made harmless and lists as JSON."""
    if form != "csv":
        return f'FROM "{name}"'
    columns = connection.execute(f'DESCRIBE "{name}"').fetchall()
    return f'SELECT {", ".join(_cell(column, kind) for column, kind, *_ in columns)} FROM "{name}"'  # noqa: S608 (catalog's names)


def _cell(column: str, kind: str) -> str:
    quoted = '"' + column.replace('"', '""') + '"'
    if kind == "VARCHAR":
        return f"CASE WHEN regexp_matches({quoted}, '{FORMULA}') THEN '''' || {quoted} ELSE {quoted} END AS {quoted}"
    return f"to_json({quoted}) AS {quoted}" if kind.endswith("[]") else quoted
