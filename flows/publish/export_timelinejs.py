"""The timeline as TimelineJS3 reads it (timeline.knightlab.com/docs/json-format.html). Texts there are HTML."""

import json
from collections.abc import Iterable
from datetime import date
from html import escape

from flows.publish.export_events import DatedEvent

Json = dict[str, object]


def timelinejs(events: Iterable[DatedEvent]) -> bytes:
    """The JSON, in UTF-8; titles and details are escaped, so that no article's words become markup."""
    return json.dumps({"events": [_slide(event) for event in events]}, ensure_ascii=False, indent=1).encode() + b"\n"


def _slide(event: DatedEvent) -> Json:
    slide: Json = {
        "unique_id": event.event_id,
        "start_date": _day(event.first),
        "display_date": escape(event.when),
        "group": event.event_type,
        "text": {
            "headline": escape(event.title),
            "text": "".join(f"<p>{escape(line)}</p>" for line in (event.status, *event.details)),
        },
    }
    if event.last is not None and event.last != event.first:
        slide["end_date"] = _day(event.last)
    return slide


def _day(day: date) -> Json:
    return {"year": day.year, "month": day.month, "day": day.day}
