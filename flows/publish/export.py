"""Every table and view of a version as files that other programs open.

Spreadsheets run cells that begin like a formula. So in CSV a text that begins with = + - @ (also full-width, also
after white space), with a tab or line break, or with an apostrophe, gets one apostrophe in front. To have the raw text
back, take one apostrophe from every text that begins with one; Parquet and JSON Lines hold the raw text anyway.

A workbook's cells are typed, so nothing in it runs; its texts get the same apostrophe, for the day somebody saves it as
CSV. It is one file, timeline.xlsx, a sheet for each table and view, lists joined by commas. Articles are longer than a
cell may be, so the sheet `document` goes without the column `text`; every other format has it.

A calendar (timeline.ics) and a file for TimelineJS (timelinejs.json) hold the events whose first day is known.
"""

import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Literal, get_args

import duckdb

from flows.publish.database import QUIET
from flows.publish.export_events import dated_events
from flows.publish.export_parquet import write_months, write_parquet
from flows.publish.layout import DATABASE, hold
from flows.publish.workbook import Sheet, write_workbook
from schemas.errors import DatelineError

Format = Literal["parquet", "csv", "jsonl", "xlsx", "ics", "timelinejs"]
Partition = Literal["month"]

FORMULA = r"^(\s*[=+\-@＝＋－＠]|[\t\r\n''])"
OPTIONS = {
    "csv": "FORMAT csv, HEADER true",
    "jsonl": "FORMAT json",
}
WORKBOOK = "timeline.xlsx"
OF_EVENTS = {"ics": "timeline.ics", "timelinejs": "timelinejs.json"}
"""Formats that hold the timeline's events, and the one file that they make."""

TOO_LONG = {("document", "text")}
"""Columns that no spreadsheet's cell has room for."""

AS_OF = ("conflict", "timeline")
"""What can be told as it was known on a day."""


def export(
    warehouse: Path,
    folder: Path,
    form: Format = "parquet",
    names: Sequence[str] = (),
    as_of: date | None = None,
    partition: Partition | None = None,
) -> list[Path]:
    """Write the tables and views in `names` (all when empty) into `folder`, one file each, and return the files.

    With `as_of` there are only `timeline` and `conflict`, as the documents published by that day support them. With
    `partition`, which is for Parquet, a table is a folder of one file a month. xlsx makes one workbook, and the formats
    of OF_EVENTS one file of the timeline. Files of the same name are replaced, each in one step. Raises DatelineError
    when there is nothing published, a name or format is unknown or does not fit the others, a workbook can't hold it
    whole, or the folder can't be written.
    """
    _check(form, names, partition)
    with hold(warehouse) as version, _opened(version) as connection:
        sources = _sources(connection, names, as_of)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if form == "xlsx":
                return [_workbook(connection, folder, sources)]
            if form in OF_EVENTS:
                return [_of_events(connection, sources["timeline"], folder / OF_EVENTS[form], form)]
            if partition:
                return [path for name in sources for path in write_months(connection, sources[name], name, folder)]
            ready = version if as_of is None else None
            return [_written(connection, ready, folder / f"{name}.{form}", sources[name], form) for name in sources]
        except (OSError, duckdb.IOException, duckdb.FatalException) as error:
            why = error.strerror if isinstance(error, OSError) else " ".join(str(error).split())
            raise DatelineError(f"{folder} can't be written ({why}); name another folder or make room.") from error


def _check(form: str, names: Sequence[str], partition: str | None) -> None:
    if form not in get_args(Format):
        raise DatelineError(f"There is no format {form!r}; choose {', '.join(get_args(Format))}.")
    if form in OF_EVENTS and set(names) - {"timeline"}:
        raise DatelineError(f"The format {form} holds the timeline only; leave the other names out.")
    if partition and form != "parquet":
        raise DatelineError(f"Only parquet can be partitioned; export {form} without.")


def _opened(version: Path) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(str(version / DATABASE), read_only=True)
    connection.execute(QUIET)
    return connection


def raw_text(cell: str) -> str:
    """The text that an exported cell of CSV or of a workbook stands for."""
    return cell.removeprefix("'")


def _sources(connection: duckdb.DuckDBPyConnection, names: Sequence[str], as_of: date | None) -> dict[str, str]:
    """What to read, in SQL, for each table and view to write."""
    if as_of is not None:
        for name in names:
            if name not in AS_OF:
                raise DatelineError(f"Only {' and '.join(AS_OF)} can be told as of a day; leave {name!r} out.")
        return {name: f"{name}_as_of(DATE '{as_of}')" for name in names or AS_OF}
    found = connection.execute("SELECT table_name FROM duckdb_columns() WHERE NOT internal").fetchall()
    known = sorted({row[0] for row in found})
    for name in names:
        if name not in known:
            raise DatelineError(f"There is no table or view {name!r}; there are {', '.join(known)}.")
    return {name: f'"{name}"' for name in names or known}


def _written(
    connection: duckdb.DuckDBPyConnection, ready: Path | None, target: Path, source: str, form: Format
) -> Path:
    aside = target.with_name(f".{target.name}.partial")
    if ready is not None and (ready / target.name).is_file():
        shutil.copyfile(ready / target.name, aside)  # typed, described and proved already
    elif form == "parquet":
        write_parquet(connection, source, target.stem, aside)
    else:
        escaped = str(aside).replace("'", "''")
        rows = _safe_rows(connection, source, "to_json({})") if form == "csv" else f"FROM {source}"
        connection.execute(f"COPY ({rows}) TO '{escaped}' ({OPTIONS[form]})")
    return aside.replace(target)


def _of_events(connection: duckdb.DuckDBPyConnection, source: str, target: Path, form: str) -> Path:
    events = dated_events(connection, source)
    if form == "ics":
        from flows.publish.export_calendar import calendar

        content = calendar(events)
    else:
        from flows.publish.export_timelinejs import timelinejs

        content = timelinejs(events)
    aside = target.with_name(f".{target.name}.partial")
    aside.write_bytes(content)
    return aside.replace(target)


def _workbook(connection: duckdb.DuckDBPyConnection, folder: Path, sources: Mapping[str, str]) -> Path:
    target = folder / WORKBOOK
    aside = target.with_name(f".{WORKBOOK}.partial")
    try:
        write_workbook(aside, _sheets(connection, sources))
        return aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)


def _sheets(connection: duckdb.DuckDBPyConnection, sources: Mapping[str, str]) -> Iterator[Sheet]:
    """One table or view after another; the rows of each must be read before the next is asked for."""
    joined = _marked("array_to_string({}, ', ')")
    for name, source in sources.items():
        leave_out = [column for table, column in TOO_LONG if table == name]
        answer = connection.execute(_safe_rows(connection, source, joined, leave_out))
        yield Sheet(name, [column[0] for column in answer.description or ()], iter(answer.fetchone, None))


def _safe_rows(
    connection: duckdb.DuckDBPyConnection, source: str, of_list: str, leave_out: Collection[str] = ()
) -> str:
    """A query for the rows of a source with formulas made harmless and lists written as `of_list` says."""
    cells = []
    for column, kind, *_ in connection.execute(f"DESCRIBE FROM {source}").fetchall():
        quoted = '"' + column.replace('"', '""') + '"'
        shown = _marked("{}") if kind == "VARCHAR" else of_list if kind.endswith("[]") else "{}"
        if column not in leave_out:
            cells.append(f"{shown.replace('{}', quoted)} AS {quoted}")
    return f"SELECT {', '.join(cells)} FROM {source}"  # noqa: S608 (catalog's names)


def _marked(text: str) -> str:
    """The SQL for a text with an apostrophe in front when it needs one."""
    return f"CASE WHEN regexp_matches({text}, '{FORMULA}') THEN '''' || {text} ELSE {text} END"
