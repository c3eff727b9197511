"""The table `figure`."""

import pandera.pyarrow as pap
import pyarrow as pa
from pandera.api.pyarrow.types import PyArrowData

from schemas.table import Day, Number, Spanned, Text, Whole, column, finite, in_order


class Figure(Spanned):
    """One number of a claim: what it measures, of whom, for when."""

    figure_id: Text = column("figure_id")
    claim_id: Text = column("claim_id")
    document_id: Text = column("document_id")
    char_start: Whole = column("char_start")
    char_end: Whole = column("char_end")
    text: Text = column("text")
    metric: Text = column("metric")
    subject: Text = column("subject")
    scope: Text = column("scope")
    op: Text = column("op")
    value: Number = column("value")
    value_high: Number = column("value_high")
    unit: Text = column("unit")
    basis: Text = column("basis")
    period_first: Day = column("period_first")
    period_last: Day = column("period_last")
    modality: Text = column("modality")
    rule: Text = column("rule")

    @pap.dataframe_check(error="value is finite")
    @classmethod
    def value_finite(cls, data: PyArrowData) -> pa.Array:
        """No value is infinite."""
        return finite(data, "value")

    @pap.dataframe_check(error="value_high is finite")
    @classmethod
    def value_high_finite(cls, data: PyArrowData) -> pa.Array:
        """No upper end is infinite."""
        return finite(data, "value_high")

    @pap.dataframe_check(error="value is not above value_high")
    @classmethod
    def range_in_order(cls, data: PyArrowData) -> pa.Array:
        """The lower end of a range comes first."""
        return in_order(data, "value", "value_high")

    @pap.dataframe_check(error="period_first is not after period_last")
    @classmethod
    def period_in_order(cls, data: PyArrowData) -> pa.Array:
        """The period's first day comes first."""
        return in_order(data, "period_first", "period_last")
