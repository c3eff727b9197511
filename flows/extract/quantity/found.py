"""An amount found in the text, on its way to a quantity."""

from decimal import Decimal

from flows.extract.quantity.amount import Amount
from flows.extract.record import record


@record(frozen=True, slots=True)
class Found:
    """`amount` is None for a numeral that no rule reads by itself; a neighbour may lend it a unit.

    `low` and `high` are the ends of a range; without one they are the value and None. `core` is where the
    amount itself starts, without the words of its bound.
    """

    start: int
    end: int
    amount: Amount | None
    rule: str
    low: Decimal = Decimal(0)
    high: Decimal | None = None
    op: str = "="
    core: int = -1
