"""Calendars and TimelineJS files: what they hold is what the timeline holds, whatever its texts are."""

import json
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from flows.publish.export import export
from flows.publish.export_calendar import STATUSES, calendar
from flows.publish.export_events import DatedEvent, dated_events
from flows.publish.export_timelinejs import timelinejs
from schemas import vocabulary
from schemas.errors import DatelineError

DAY = date(2025, 9, 24)
TEXTS = [
    "Profit; margin, and a backslash \\ or two \\n",
    "C:\\News\\North",
    "Umsatz über 5 Mrd. €, 営業利益 " * 12,
    "BEGIN:VEVENT",
    "<script>alert(1)</script> & <b onclick=x>so</b>",
    "\"quoted\": 'so'",
]


def event(title: str = "A plant opens", last: date | None = DAY, **changes: object) -> DatedEvent:
    fields = {"event_id": "0123456789abcdef", "first": DAY, "last": last, "when": "2025-09-24",
              "event_type": "facility", "title": title, "status": "happened", "reported": date(2025, 9, 25),
              "details": ("Acme", title), "conflicts": 0}  # fmt: skip
    return DatedEvent(**{**fields, **changes})  # type: ignore[arg-type]


def only_entry(written: bytes) -> dict[str, object]:
    [entry] = Calendar.from_ical(written).walk("VEVENT")
    return {name: getattr(value, "dt", value) for name, value in entry.property_items() if name not in ("BEGIN", "END")}


@pytest.mark.parametrize("title", TEXTS)
def test_a_calendar_gives_every_text_back(title: str) -> None:
    written = calendar([event(title)])
    assert only_entry(written)["SUMMARY"] == title
    assert written.split(b"\r\n").count(b"BEGIN:VEVENT") == 1
    assert max(len(line) for line in written.split(b"\r\n")) <= 75
    assert b"\n" not in written.replace(b"\r\n", b"")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200))
def test_any_title_comes_back(title: str) -> None:
    written = calendar([event(title)])
    assert str(only_entry(written)["SUMMARY"]) == title
    assert max(len(line) for line in written.split(b"\r\n")) <= 75


@pytest.mark.parametrize(
    ("last", "end"),
    [(DAY, DAY + timedelta(days=1)), (date(2025, 9, 30), date(2025, 10, 1)), (None, None), (date.max, None)],
)
def test_the_end_is_the_day_after_the_last(last: date | None, end: date | None) -> None:
    entry = only_entry(calendar([event(last=last)]))
    assert (entry["DTSTART"], entry.get("DTEND")) == (DAY, end)


def test_stamps_and_ids_come_from_the_event_not_from_the_clock() -> None:
    entry = only_entry(calendar([event()]))
    assert entry["DTSTAMP"] == datetime(2025, 9, 25, tzinfo=UTC)
    assert entry["UID"] == "0123456789abcdef@dateline"
    assert only_entry(calendar([event(reported=None)]))["DTSTAMP"] == datetime(2025, 9, 24, tzinfo=UTC)


def test_every_status_has_a_calendar_s_word() -> None:
    assert STATUSES.keys() == vocabulary.STATUSES.keys()
    assert set(STATUSES.values()) == {"CONFIRMED", "TENTATIVE", "CANCELLED"}


@pytest.mark.parametrize("title", TEXTS)
def test_no_text_becomes_markup(title: str) -> None:
    [slide] = json.loads(timelinejs([event(title)]))["events"]
    found = _Markup()
    found.feed(slide["text"]["headline"])
    assert (found.tags, "".join(found.words)) == ([], title)
    found = _Markup()
    found.feed(slide["text"]["text"])
    assert set(found.tags) == {"p"}


class _Markup(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 (the parser's own signature)
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_slide_is_as_timelinejs_wants_it() -> None:
    [day, span] = json.loads(timelinejs([event(), event(last=date(2026, 1, 2))]))["events"]
    assert day["start_date"] == {"year": 2025, "month": 9, "day": 24}
    assert "end_date" not in day
    assert span["end_date"] == {"year": 2026, "month": 1, "day": 2}
    assert (span["unique_id"], span["group"]) == ("0123456789abcdef", "facility")


@pytest.mark.parametrize("form", ["ics", "timelinejs"])
def test_every_event_with_a_first_day_is_in_the_file(published_once: Path, tmp_path: Path, form: str) -> None:
    [path] = export(published_once, tmp_path, form)  # type: ignore[arg-type]
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as connection:
        asked = connection.execute("SELECT event_id FROM timeline WHERE first_date IS NOT NULL").fetchall()
    ids = {event_id for (event_id,) in asked}
    assert ids
    assert all(event_id in path.read_text("utf-8") for event_id in ids)
    again = path.read_bytes()
    assert export(published_once, tmp_path, form)[0].read_bytes() == again  # type: ignore[arg-type]


def test_control_characters_are_blanks(published_once: Path) -> None:
    with duckdb.connect(str(published_once / "timeline.duckdb"), read_only=True) as connection:
        connection.execute("""CREATE TEMP VIEW strange AS
            SELECT * REPLACE ('a' || chr(7) || chr(10) || 'b' || chr(27) AS title) FROM timeline""")
        assert {found.title for found in dated_events(connection, "strange")} == {"a b"}


def test_a_calendar_holds_nothing_but_the_timeline(published_once: Path, tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="holds the timeline only"):
        export(published_once, tmp_path, "ics", ["event"])
    assert export(published_once, tmp_path, "ics", ["timeline"]) == [tmp_path / "timeline.ics"]
