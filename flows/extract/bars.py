"""Tables whose cells stand between bars, as Markdown writes them and readers of web pages hand them on."""

import re
from typing import Final, NamedTuple

BAR: Final = " | "
# The line under a table's head: "|---|:--:|".
RULE: Final = re.compile(r"[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*")
_NUMBER: Final = r"[($€£¥₹]{0,2}\s?[-−–+]?\d[\d.,]*\s?(?:%|pp|[a-z]{1,2}\b)?\)?\*?"
_VALUE: Final = re.compile(rf"\|\s*{_NUMBER}\s*(?:\||$)")
_PERIOD: Final = re.compile(
    r"\|\s*[^|\d]{0,20}\b(?:(?:19|20)\d\d|FY\s?['’]?\d\d|[QH][1-4]|[1-4][QH]\s?\d\d)\b[^|]{0,12}(?:\||$)"
)
_SIGNS: Final = ("$", "US$", "€", "£", "¥", "₹", "R$", "HK$", "A$", "C$")
_CLOSERS: Final = ("%", "%)", ")%", ")")


class Barred(NamedTuple):
    """A cell: where it begins and ends in its line, which column it is, and a sign that has a cell of its own."""

    begin: int
    end: int
    column: int
    sign: str


def is_row(line: str) -> bool:
    """Whether a line is one of a table of figures: behind a bar it has a number, or a period as a head has."""
    return line.count("|") > 1 and (_VALUE.search(line) is not None or _PERIOD.search(line) is not None)


def barred(line: str) -> list[Barred]:
    """The cells of a line that hold anything; a sign's own cell, as "$" or "%", belongs to the number beside it."""
    cells: list[Barred] = []
    marked = line.lstrip().startswith("|")
    at, column, sign = line.index("|") + 1 if marked else 0, 0, ""
    while at <= len(line):
        stop = line.find("|", at)
        stop = len(line) if stop < 0 else stop
        words = line[at:stop].strip(" \t\u00a0")
        if words in _SIGNS:
            sign = words
        elif words in _CLOSERS and cells:
            cells[-1] = cells[-1]._replace(sign="%") if "%" in words else cells[-1]
        elif words:
            begin = line.index(words, at)
            cells.append(Barred(begin, begin + len(words), column, sign))
            column, sign = column + 1, ""
        else:
            column += marked
        at = stop + 1
    return cells
