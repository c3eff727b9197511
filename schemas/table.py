"""What every table's model is made of: column types, fields and the checks that tables share."""

from typing import Any

import narwhals as nw
import pandera.pyarrow as pap
import pyarrow as pa
import pyarrow.compute as pc
from pandera.api.pyarrow.types import PyArrowData

from schemas.columns import COLUMNS

Text = nw.String
Whole = nw.Int64
Number = nw.Float64
Day = nw.Date
Instant = pa.timestamp("us")


def column(name: str, **changes: bool | list[str]) -> Any:  # noqa: ANN401 - a field stands where its type is annotated
    """The Pandera field of a described column; `changes` (nullable, isin) hold for one table only."""
    described = COLUMNS[name]
    settings: dict[str, Any] = {"nullable": described.nullable, "ge": described.minimum, **changes}
    if described.words:
        settings["isin"] = list(described.words)
    return pap.Field(description=described.description, **settings)


def in_order(data: PyArrowData, first: str, last: str) -> pa.Array:
    """Row by row: `first` is not after `last`; an unknown end is in order."""
    return pc.fill_null(pc.less_equal(data.table[first], data.table[last]), True)


def finite(data: PyArrowData, name: str) -> pa.Array:
    """Row by row: the number is neither infinite nor NaN; an empty one passes."""
    return pc.fill_null(pc.is_finite(data.table[name]), True)


class Table(pap.DataFrameModel):
    """A table of the warehouse: its columns in order, and no others."""

    class Config:
        """Neither a missing nor a further column passes."""

        strict = True
        ordered = True


class Dated(Table):
    """A table whose rows hold an interval of days."""

    @pap.dataframe_check(error="first_date is not after last_date")
    @classmethod
    def days_in_order(cls, data: PyArrowData) -> pa.Array:
        """The first day comes first."""
        return in_order(data, "first_date", "last_date")


class Known(Table):
    """A table whose rows hold what was known from one day on, until more was known; its columns come last."""

    known_from: Day = column("known_from")
    known_until: Day = column("known_until")

    @pap.dataframe_check(error="known_from is not after known_until")
    @classmethod
    def known_in_order(cls, data: PyArrowData) -> pa.Array:
        """A version is known before it is not."""
        return in_order(data, "known_from", "known_until")


class Spanned(Table):
    """A table whose rows hold a span of characters, never an empty one."""

    @pap.dataframe_check(error="char_start is before char_end")
    @classmethod
    def span_in_order(cls, data: PyArrowData) -> pa.Array:
        """Every span holds a character."""
        return pc.less(data.table["char_start"], data.table["char_end"])
