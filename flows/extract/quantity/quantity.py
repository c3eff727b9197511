"""A quantity: the characters that state an amount, and what they mean."""

from flows.extract.record import record


@record(frozen=True, slots=True)
class Quantity:
    """`value` is in base units ("380 billion yuan" is 3.8e11 CNY); a range has `value_high` too.

    `kind` is money, percent, points (pp and bp), multiple, count or measure. `noun` is what a count
    counts ("aircraft"), lower case, as printed. `per` is what a rate is for (share, year, unit).
    `digits` counts the significant digits as printed, for comparing rounded values.
    """

    start: int
    end: int
    text: str
    op: str
    value: float
    value_high: float | None
    unit: str
    kind: str
    rule: str
    noun: str | None = None
    per: str | None = None
    digits: int = 0
