"""An amount: what one number and the words around it mean, before bounds, sign and ranges are read."""

import math
from decimal import Decimal

from flows.extract.record import record

# A value beyond this is a misprint or noise, never a reported figure; it also keeps floats finite.
LARGEST = Decimal(10) ** 30


@record(frozen=True, slots=True)
class Amount:
    """`number` as printed times `scale` is the value in base units.

    `op` is set where the words themselves bound the value ("triple-digit growth"). `digits` counts the
    digits printed. `loose` names a unit that the document may redefine: a bare "$", "¥", "cents" or "tons".
    """

    number: Decimal
    scale: Decimal
    unit: str
    kind: str
    digits: int = 0
    noun: str | None = None
    per: str | None = None
    op: str | None = None
    loose: str | None = None

    @property
    def value(self) -> Decimal:
        """The number in base units."""
        return self.number * self.scale

    def __str__(self) -> str:
        """The amount as rules' examples write it: "5.3E+9" is printed plainly, "USD/share" tells the rate."""
        per = f"/{self.per}" if self.per else ""
        noun = f" of {self.noun}" if self.noun else ""
        return f"{self.op or ''}{plain(self.value)} {self.unit}{per}{noun}"


def plain(value: Decimal) -> str:
    """A decimal without exponent and without idle zeros."""
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def is_whole(value: Decimal) -> bool:
    """Whether the value has no fraction."""
    return value == value.to_integral_value()


def is_sane(amount: Amount) -> bool:
    """Whether the value is finite and of a size that anybody reports."""
    return abs(amount.value) < LARGEST and math.isfinite(float(amount.value))
