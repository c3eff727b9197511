"""Tables as one Excel workbook, a sheet each: nothing in it runs, nothing is cut, equal rows give equal bytes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from math import isfinite
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError, FileSizeError
from xlsxwriter.worksheet import Worksheet

from schemas.errors import DatelineError

LONGEST = 32_767
"""The UTF-16 units that a cell has room for (Microsoft, Excel specifications and limits)."""

LAST_ROW = 1_048_575
"""The last row of a sheet, counted from the header's 0 (the same page)."""

FIRST_YEAR = 1900
"""Earlier days have no number in a spreadsheet."""

CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 (a workbook knows no time zones)
"""The moment that every workbook says it was made, so that equal rows give equal bytes."""

OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
FORMATS = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm:ss"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to write: its name (31 characters at most), its columns, its rows as they come."""

    name: str
    columns: list[str]
    rows: Iterable[tuple[object, ...]]


def write_workbook(target: Path, sheets: Iterable[Sheet]) -> None:
    """Write the sheets to `target`: texts as texts, numbers (to 16 digits), days and times as such, NULL as nothing.

    Days before 1900 become texts, YYYY-MM-DD. Raises DatelineError when a text, a table or the whole is larger than a
    workbook may be, and OSError when the file can't be written; either can leave half a file.
    """
    try:
        with Workbook(str(target), OPTIONS) as workbook:
            workbook.set_properties({"created": CREATED})
            formats = {kind: workbook.add_format({"num_format": shown}) for kind, shown in FORMATS.items()}
            for sheet in sheets:
                _fill(workbook.add_worksheet(sheet.name), sheet, formats)
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error
    except FileSizeError as error:
        raise DatelineError("The workbook would have more than 4 GB; export csv or parquet.") from error


def _fill(worksheet: Worksheet, sheet: Sheet, formats: Mapping[type[date], object]) -> None:
    worksheet.freeze_panes(1, 0)
    for place, column in enumerate(sheet.columns):
        worksheet.write_string(0, place, column)
    for number, row in enumerate(sheet.rows, start=1):
        _check_fits(sheet, number, row)
        for place, value in enumerate(row):
            _put(worksheet, number, place, value, formats)


def _check_fits(sheet: Sheet, number: int, row: tuple[object, ...]) -> None:
    """Raise DatelineError for what would be cut."""
    if number > LAST_ROW:
        raise DatelineError(f"{sheet.name} has more than the {LAST_ROW} rows of a spreadsheet; export csv or parquet.")
    for column, value in zip(sheet.columns, row, strict=True):
        if isinstance(value, str) and len(value.encode("utf-16-le")) // 2 > LONGEST:
            raise DatelineError(
                f"{column} in row {number} of {sheet.name} has more than the {LONGEST} characters of a spreadsheet's "
                "cell; export csv or parquet."
            )


def _put(worksheet: Worksheet, row: int, column: int, value: object, formats: Mapping[type[date], object]) -> None:
    """Write one value by its type, never by what it looks like."""
    if isinstance(value, date) and value.year >= FIRST_YEAR:
        worksheet.write_datetime(row, column, value, formats[type(value)])
    elif isinstance(value, int | float) and isfinite(value):
        worksheet.write_number(row, column, value)
    elif value is not None:
        worksheet.write_string(row, column, str(value))
