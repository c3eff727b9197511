"""Figures in tables, whose unit stands in a label, a column's head or above: "Investment (€ bn)   4.2   2.3"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.bars import BAR, RULE, barred
from flows.extract.quantity import measure, money, percent
from flows.extract.quantity.amount import Amount, is_sane
from flows.extract.quantity.found import Found
from flows.extract.quantity.nouns import COUNTED, IRREGULAR
from flows.extract.quantity.numeral import SCALE_WORDS, digits_of, number_of, scale_of
from flows.extract.record import record
from flows.extract.rule import Rule

NAME: Final = "table: <number> under its unit"
_GAP: Final = re.compile(r"[ \u00a0]{3,}|[ \u00a0]*\t[ \u00a0\t]*|[ \u00a0]+\|[ \u00a0]+")
_GAPS: Final = ("\t", "   ", " | ")  # what a gap holds, once its blanks are plain
_LINE: Final = re.compile(r"[^\n]+")
_NUMBER: Final = re.compile(
    r"(?P<minus>[-−–(])?(?P<n>\d[\d,]*(?:\.\d+)?)(?:\s?[-–]\s?(?P<high>\d[\d,]*(?:\.\d+)?))?\)?(?=$|\s+\(|\*)"
)
# A line of more cells is no table that people read.
_WIDEST: Final = 40
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_IN_BRACKETS: Final = re.compile(r"[(\[](?P<unit>[^()\[\]]{1,40})[)\]]|,\s*(?P<tail>[^,()]{1,20})$")
_CURRENCY_SCALE: Final = re.compile(
    rf"(?:in\s+)?(?P<sign>{money.PREFIX})\s?(?:in\s+)?(?P<scale>[a-z]*?)s?", re.IGNORECASE
)
_SCALED_WORD: Final = re.compile(
    r"(?:in\s+)?(?P<scale>hundred|thousand|million|billion|trillion)s?(?:\s+of)?\s+(?P<word>.+)", re.IGNORECASE
)
# "’000 TEU", "$’000", "£000": in thousands.
_ZEROS: Final = re.compile(r"[’'‘]000s?\b|(?<=[$€£])000\b")
_SHORT: Final = {"c": "cents", "cps": "cents", "¢": "cents", "p": "pence"}
# In "Customers (m)" or "Subscribers (thousands)".
_COUNT_SCALE: Final = re.compile(
    r"[(,]\s?(?:in\s+)?(?P<scale>m|mn|mln|k|bn|thousands?|millions?|billions?)\)?$", re.IGNORECASE
)
# "5.2m" in a row of customers.
_MANY: Final = re.compile(r"(?P<n>\d{1,3}(?:\.\d+)?)\s?(?P<scale>m|mn|mln|k|bn)", re.IGNORECASE)
PER_SHARE: Final = re.compile(r"\bper\s(?:\w+\s){0,2}(?:share|ADS|unit)\b|\bEPS\b", re.IGNORECASE)
_LETTERS: Final = 3  # of a scale's short form at most
_SCALE_ONLY: Final = re.compile(r"(?:\(|\bin\s)(?P<scale>thousand|million|billion)s?\b(?!\s+of)", re.IGNORECASE)
_UNIT_RULES: Final[tuple[Rule, ...]] = (*percent.RULES, *money.RULES, *measure.RULES)


@record(frozen=True, slots=True)
class Cell:
    """One cell: its characters in the text, its columns in the line, and a sign that stands in a cell of its own."""

    start: int
    text: str
    left: int
    right: int
    sign: str = ""


def table_cells(text: str) -> dict[int, Found]:
    """The plain numbers in the text's tables that a label or head gives a unit, by where their digits start."""
    if not any(gap in text for gap in _GAPS):
        return {}
    return {_digit(text, found.start): found for rows, above in _tables(text) for found in _figures(rows, above)}


def _digit(text: str, start: int) -> int:
    """Where the first digit at or after `start` stands."""
    return next((at for at in range(start, len(text)) if text[at].isdigit()), start)


def _tables(text: str) -> Iterator[tuple[list[list[Cell]], str]]:
    """Runs of at least two lines of cells, with the line above each run."""
    rows: list[list[Cell]] = []
    above = last = ""
    for line in _LINE.finditer(text):
        if "--" in line[0] and RULE.fullmatch(line[0]):
            continue
        printed = line[0].strip().replace("\u00a0", " ")
        row = _row(line) if any(gap in printed for gap in _GAPS) else []
        row = row if len(row) <= _WIDEST else []
        if row:
            if _opens(row, rows):
                yield rows, above
                rows, last = [], ""
            above = above if rows else last
            rows.append(row)
            continue
        if len(rows) > 1:
            yield rows, above
        rows, last = [], line[0].strip()
    if len(rows) > 1:
        yield rows, above


def _opens(row: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row without a number opens another table, right below one with numbers."""
    if len(rows) < 2 or len(row) < 2 or any(map(_is_number, row)):
        return False
    return any(_is_number(cell) for cell in rows[-1][1:])


def _row(line: re.Match[str]) -> list[Cell]:
    """The cells of a line."""
    printed, cells, at = line[0], [], 0
    if BAR in printed:
        begun = line.start()
        return [
            Cell(begun + c.begin, printed[c.begin : c.end], c.column, c.column + 1, c.sign) for c in barred(printed)
        ]
    for gap in [*(gap.span() for gap in _GAP.finditer(printed)), (len(printed), len(printed))]:
        words = printed[at : gap[0]].strip(" \u00a0|")
        if words:
            left = printed.index(words, at)
            cells.append(Cell(line.start() + left, words, left, left + len(words)))
        at = gap[1]
    return cells


def _figures(rows: Sequence[Sequence[Cell]], above: str) -> Iterator[Found]:
    """The numbers of one table, each in the unit nearest to it: its row's, its column's, the table's."""
    heads = [row for row in rows[:2] if not any(_is_number(cell) for cell in row)]
    whole = _unit_in(above) or next(
        (unit for row in heads for unit in [_unit_in(row[0].text)] if unit and len(row) > 1), None
    )
    scale = next(
        (scale for label in [above, *(cell.text for row in heads for cell in row)] for scale in _scales(label)), None
    )
    whole = whole or (_currency(rows, scale) if scale else None)
    for row in rows[len(heads) :]:
        own = _unit_in(row[0].text) or _counted(row[0].text)
        for cell in row[1:]:
            each = PER_SHARE.search(row[0].text) is not None
            unit = _signed(cell, None if each else scale) or own or _column_unit(heads, cell) or whole
            unit = replace(unit, scale=Decimal(1)) if unit and each and unit.kind == "money" and not own else unit
            found = _figure(cell, unit) if unit else None
            found = found or (_scaled(cell, scale) if scale and not each else None)
            if found:
                yield found


def _currency(rows: Sequence[Sequence[Cell]], scale: Decimal) -> Amount | None:
    """The money that a table in millions or thousands is in, where only some of its rows print the sign."""
    signed = (_signed(cell, scale) for row in rows for cell in row if cell.sign and cell.sign != "%")
    return next((unit for unit in signed if unit), None)


def _signed(cell: Cell, scale: Decimal | None) -> Amount | None:
    """The unit that a sign in a cell of its own gives, money in the table's scale."""
    unit = _unit_of(cell.sign) if cell.sign else None
    return replace(unit, scale=scale) if unit and scale and unit.kind == "money" else unit


def _scales(label: str) -> Iterator[Decimal]:
    """The scale that a label sets without a unit: "(in millions)"."""
    for match in _SCALE_ONLY.finditer(label):
        yield Decimal(SCALE_WORDS[match["scale"].casefold()])


def _scaled(cell: Cell, scale: Decimal) -> Found | None:
    """A cell of money without a scale of its own, in the table's."""
    rule = money.RULES[0]
    match = rule.regex.fullmatch(cell.text)
    amount = rule.resolve(match) if match else None
    if match is None or not isinstance(amount, Amount) or amount.scale != 1 or amount.per:
        return None
    return Found(cell.start, cell.start + len(cell.text), replace(amount, scale=scale), NAME)


def _is_number(cell: Cell) -> bool:
    """Whether the cell is a number, with or without a currency's sign, and no year."""
    bare = cell.text.lstrip("$£€¥₩₹")
    if _MANY.fullmatch(bare):
        return True
    match = _NUMBER.match(bare)
    return match is not None and not _YEAR.fullmatch(match["n"])


def _figure(cell: Cell, unit: Amount) -> Found | None:
    """The cell's number in the unit."""
    match = _NUMBER.match(cell.text)
    if match is None and unit.kind == "count" and (many := _MANY.fullmatch(cell.text)):
        short = replace(unit, number=number_of(many["n"]), scale=scale_of(many["scale"]), digits=digits_of(many["n"]))
        return Found(cell.start, cell.start + len(cell.text), short, NAME, short.value, None)
    if match is None or (unit.kind == "count" and _YEAR.fullmatch(match["n"])):
        return None
    number = number_of(match["n"])
    amount = replace(unit, number=-number if match["minus"] else number, digits=digits_of(match["n"]))
    start = cell.start + match.start("n")
    high = number_of(match["high"]) * unit.scale if match["high"] else None
    if not is_sane(amount) or (high is not None and high < amount.value):
        return None
    return Found(start, cell.start + match.end("high" if match["high"] else "n"), amount, NAME, amount.value, high)


def _column_unit(heads: Sequence[Sequence[Cell]], cell: Cell) -> Amount | None:
    """The unit in the head over the cell."""
    over = (head for row in heads for head in row if head.left < cell.right and cell.left < head.right)
    return next((unit for head in over for unit in [_unit_in(head.text)] if unit), None)


def _unit_in(label: str) -> Amount | None:
    """The unit that a label gives in brackets, after a comma, or as the whole label ("£m")."""
    bracketed = [match["unit"] or match["tail"] for match in _IN_BRACKETS.finditer(label)]
    words = [label] if len(label) < 16 else []
    return next((unit for words in [*bracketed[::-1], *words] for unit in [_unit_of(words.strip())] if unit), None)


def _unit_of(words: str) -> Amount | None:
    """One of the unit, read by the rules that read it in prose."""
    words = _SHORT.get(words, _ZEROS.sub(" thousands", words).strip())
    signed, scaled = _CURRENCY_SCALE.fullmatch(words), _SCALED_WORD.fullmatch(words)
    forms = [f"1 {words}", f"1{words}"]
    if signed:
        forms = [f"{signed['sign']}1 {signed['scale']}".strip()]
    elif scaled:
        forms = [f"1 {scaled['scale']} {scaled['word']}", f"{scaled['word']}1 {scaled['scale']}"]
    for form in forms:
        for rule in _UNIT_RULES:
            match = rule.regex.fullmatch(form)
            amount = rule.resolve(match) if match else None
            if isinstance(amount, Amount):
                return amount
    return None


def _counted(label: str) -> Amount | None:
    """A count, where the label's last word is a noun that newspapers count."""
    words = re.findall(r"[A-Za-z]+", label.split("(", maxsplit=1)[0])
    noun = words[-1].casefold() if words else ""
    if noun not in COUNTED | IRREGULAR:
        return None
    scaled = _COUNT_SCALE.search(_ZEROS.sub("thousand", label))
    scale = (
        scale_of(scaled["scale"].removesuffix("s") if len(scaled["scale"]) > _LETTERS else scaled["scale"])
        if scaled
        else number_of("1")
    )
    return Amount(number_of("1"), scale, "count", "count", 1, noun=noun)
