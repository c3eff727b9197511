"""The head over a table's figure: what its column measures, where its row's label names no measure."""

import re

from flows.extract.bars import BAR, RULE, barred
from flows.extract.claim.measured import MEASURED, fits
from flows.extract.quantity.quantity import Quantity

GAP = re.compile(r"[ \u00a0]{3,}|[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]+\|[ \u00a0]+")
CHANGED = re.compile(r"\b(?:change|growth|chg|yoy|y/y|year[- ]on[- ]year|var)\b|%\s*ch", re.IGNORECASE)
PLAIN = {"profit": "net_profit", "capex_plan": "capex"}  # what a plain word means over a column of accounts
YEAR = re.compile(r"(?<!\d)(?:20|19|FY|FY20|’|')(?P<year>\d\d)(?!\d)", re.IGNORECASE)
PART = re.compile(r"\b(?:Q[1-4]|[1-4]Q|H[12]|[12]H|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", re.IGNORECASE)
OTHER = -99  # a column of another time that is not a whole number of years away
HIGHEST = 12  # lines above a figure among which its head may stand


def column(text: str, quantity: Quantity) -> str | None:
    """The name that the head over a figure gives it; None outside tables, and where no head names a measure.

    A column of changes is of the measure of the column before it.
    """
    line = _row_of(text, quantity)
    if line is None:
        return None
    left_edge, right_edge = _columns(text, line, quantity)
    for start, head in _heads(text, line):
        cells = _cells(head)
        over = _over(head, cells, left_edge, right_edge)
        if over is None:
            continue
        name = _measure(text, start, cells[over])
        if name and fits(quantity, name):
            return PLAIN.get(name, name)
        if quantity.kind == "percent" and CHANGED.search(head, *cells[over]):
            left = next((name for cell in cells[over - 1 :: -1] if (name := _measure(text, start, cell))), None)
            left = left or _corner(text, start, cells[0])
            return f"{PLAIN.get(left, left)}_growth_yoy" if left and over else None
        if (whole := _corner(text, start, cells[0])) and fits(quantity, whole):
            return PLAIN.get(whole, whole)
    return None


def _corner(text: str, start: int, cell: tuple[int, int]) -> str | None:
    """The measure of a whole table, which the head over its labels names: "Revenue (€ million)"."""
    return _measure(text, start, cell) if "(" in text[start + cell[0] : start + cell[1]] else None


def _row_of(text: str, quantity: Quantity) -> int | None:
    """Where the line of a figure in a table begins; None where no gap stands between it and what begins the line."""
    line = text.rfind("\n", 0, quantity.start) + 1
    before = text[line : quantity.start]
    parted = "   " in before or "\t" in before or " | " in before or "\u00a0\u00a0\u00a0" in before
    return line if parted else None


def years_back(text: str, quantity: Quantity) -> int | None:
    """By how many years a figure's column is older than its table's first; None where the heads tell no years.

    Columns that differ in more than the year ("Q4 2024", "Q1 2025") are OTHER.
    """
    line = _row_of(text, quantity)
    if line is None:
        return None
    left_edge, right_edge = _columns(text, line, quantity)
    for _, head in _heads(text, line):
        cells = _cells(head)
        over = _over(head, cells, left_edge, right_edge)
        own = YEAR.search(head, *cells[over]) if over is not None else None
        first = next((found for cell in cells if (found := YEAR.search(head, *cell))), None)
        if own and first:
            part = [
                PART.findall(head[left:right])
                for left, right in cells
                if left <= first.start() < right or left <= own.start() < right
            ]
            back = int(first["year"]) - int(own["year"])
            return back if own.start() == first.start() or (back and part[0] == part[-1]) else OTHER
    return None


def _columns(text: str, line: int, quantity: Quantity) -> tuple[int, int]:
    """The columns that a figure takes in its line: between bars those that are counted, else those of characters."""
    end = text.find("\n", line)
    row = text[line : end if end >= 0 else len(text)]
    left, right = quantity.start - line, quantity.end - line
    if BAR not in row:
        return left, right
    return next(((c.column, c.column + 1) for c in barred(row) if c.begin < right and left < c.end), (0, 0))


def _over(head: str, cells: list[tuple[int, int]], left: int, right: int) -> int | None:
    """Which of a head's cells, but that over the labels, stands over the columns from `left` to `right`."""
    if BAR in head:
        return next((n for n, cell in enumerate(barred(head)) if cell.column and cell.column == left), None)
    return next((n for n, (begin, end) in enumerate(cells) if n and begin < right and left < end), None)


def _heads(text: str, line: int) -> list[tuple[int, str]]:
    """The lines of the table above a line, from the nearest up, by where they start."""
    heads: list[tuple[int, str]] = []
    while line > 0 and len(heads) < HIGHEST:
        start = text.rfind("\n", 0, line - 1) + 1
        if "--" in text[start:line] and RULE.fullmatch(text, start, line - 1):
            line = start
            continue
        if GAP.search(text[start : line - 1].strip()) is None:
            break
        heads.append((start, text[start : line - 1]))
        line = start
    return heads


def _cells(line: str) -> list[tuple[int, int]]:
    """Where the cells of a line begin and end."""
    if BAR in line:
        return [(cell.begin, cell.end) for cell in barred(line)]
    cells, at = [], 0
    for gap in [*(gap.span() for gap in GAP.finditer(line)), (len(line), len(line))]:
        if line[at : gap[0]].strip():
            cells.append((at, gap[0]))
        at = gap[1]
    return cells


def _measure(text: str, start: int, cell: tuple[int, int]) -> str | None:
    """The measure that a cell of the line that starts at `start` names."""
    found = MEASURED.find(text, start + cell[0], start + cell[1])
    return found[-1].name if found else None
