"""The table `event_version`."""

import pandera.pyarrow as pap
import pyarrow as pa
from pandera.api.pyarrow.types import PyArrowData

from schemas.table import Dated, Day, Text, Whole, column, in_order
from schemas.vocabulary import STATUSES


class EventVersion(Dated):
    """An event as the documents known from one day on told of it, until more was known."""

    event_id: Text = column("event_id")
    known_from: Day = column("known_from")
    known_until: Day = column("known_until")
    event_type: Text = column("event_type")
    title: Text = column("title", nullable=False)
    first_date: Day = column("first_date")
    last_date: Day = column("last_date")
    precision: Text = column("precision")
    status: Text = column("status", isin=list(STATUSES))
    documents: Whole = column("documents")
    sources: Whole = column("sources")
    first_reported: Day = column("first_reported")

    @pap.dataframe_check(error="known_from is not after known_until")
    @classmethod
    def known_in_order(cls, data: PyArrowData) -> pa.Array:
        """A version is known before it is not."""
        return in_order(data, "known_from", "known_until")
