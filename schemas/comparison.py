"""The table `comparison`."""

import pandera.pyarrow as pap
import pyarrow as pa
from pandera.api.pyarrow.types import PyArrowData

from schemas.table import Number, Table, Text, column, finite


class Comparison(Table):
    """Two figures, or two claims, about the same thing, and how they relate."""

    comparison_id: Text = column("comparison_id")
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
