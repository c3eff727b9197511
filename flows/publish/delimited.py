"""Rows as CSV that spreadsheets open without running anything in it."""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence

# What a spreadsheet runs as a formula; one apostrophe in front makes it text, as `flows.publish.export` does.
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n']")


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows as CSV, with texts that a spreadsheet would run made harmless; lists as JSON."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow([_cell(name) for name in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=str)
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value
