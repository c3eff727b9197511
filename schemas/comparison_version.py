"""The table `comparison_version`."""

import pandera.pyarrow as pap
import pyarrow as pa
from pandera.api.pyarrow.types import PyArrowData

from schemas.table import Day, Number, Table, Text, column, finite, in_order


class ComparisonVersion(Table):
    """A comparison as the documents known from one day on support it, until more was known."""

    comparison_id: Text = column("comparison_id")
    known_from: Day = column("known_from")
    known_until: Day = column("known_until")
    event_id: Text = column("event_id")
    left_figure_id: Text = column("left_figure_id")
    right_figure_id: Text = column("right_figure_id")
    left_claim_id: Text = column("left_claim_id")
    right_claim_id: Text = column("right_claim_id")
    verdict: Text = column("verdict")
    ratio: Number = column("ratio")
    explanation: Text = column("explanation")

    @pap.dataframe_check(error="ratio is finite")
    @classmethod
    def ratio_finite(cls, data: PyArrowData) -> pa.Array:
        """No ratio is infinite."""
        return finite(data, "ratio")

    @pap.dataframe_check(error="known_from is not after known_until")
    @classmethod
    def known_in_order(cls, data: PyArrowData) -> pa.Array:
        """A version is known before it is not."""
        return in_order(data, "known_from", "known_until")
