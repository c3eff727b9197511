"""The timeline as an iCalendar file (RFC 5545): an all-day event each, the same bytes for the same events."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event, vText

from flows.publish.export_events import DatedEvent

STATUSES = {
    "happened": "CONFIRMED",
    "planned": "TENTATIVE",
    "expected": "TENTATIVE",
    "reported": "TENTATIVE",
    "denied": "CANCELLED",
    "cancelled": "CANCELLED",
}
"""What a calendar calls each status of the vocabulary."""


class Verbatim(vText):
    r"""A text that a reader gets back as it is: the library takes `\N` in it for a line's end, which no news means."""

    def to_ical(self) -> bytes:
        r"""Its bytes, with the escapes of RFC 5545, 3.3.11."""
        escaped = self.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,").replace("\n", r"\n")
        return escaped.encode("utf-8")


def calendar(events: Iterable[DatedEvent]) -> bytes:
    """The calendar's bytes. Its stamps are days on which articles told of the events, never the day of writing."""
    whole = Calendar()
    whole.add("prodid", "-//dateline//timeline//EN")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    for event in events:
        whole.add_component(_entry(event))
    written: bytes = whole.to_ical()
    return written


def _entry(event: DatedEvent) -> Event:
    entry = Event()
    entry.add("uid", f"{event.event_id}@dateline")
    entry.add("dtstamp", datetime.combine(event.reported or event.first, time(), UTC))
    entry.add("dtstart", event.first)
    if event.last is not None and event.last < date.max:
        entry.add("dtend", event.last + timedelta(days=1))  # the end is the first day that is none of it
    details = "\n".join((f"{event.when}: {event.event_type}, {event.status}", *event.details))
    entry.add("summary", Verbatim(event.title))
    entry.add("description", Verbatim(details))
    entry.add("categories", [event.event_type, *(["conflict"] if event.conflicts else [])])
    entry.add("status", STATUSES[event.status])
    entry.add("transp", "TRANSPARENT")
    return entry
