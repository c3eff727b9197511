"""The table `event`."""

from schemas.table import Dated, Day, Text, Whole, column
from schemas.vocabulary import STATUSES


class Event(Dated):
    """What claims of one or many documents are about."""

    event_id: Text = column("event_id")
    event_type: Text = column("event_type")
    title: Text = column("title", nullable=False)
    first_date: Day = column("first_date")
    last_date: Day = column("last_date")
    precision: Text = column("precision")
    status: Text = column("status", isin=list(STATUSES))
    documents: Whole = column("documents")
    sources: Whole = column("sources")
    first_reported: Day = column("first_reported")
