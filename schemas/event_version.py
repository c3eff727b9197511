"""The table `event_version`."""

from schemas.event import Event
from schemas.table import Known


class EventVersion(Known, Event):
    """An event as the documents known from one day on told of it, until more was known."""
