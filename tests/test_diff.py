"""What the timeline learned between two days, old beside new, agrees with the timeline as of either day."""

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest


def learned(dateline: Any, warehouse: Path, first: str, last: str) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = json.loads(dateline("diff", first, last, "-w", warehouse, "--json").out)
    return found


def known(warehouse: Path, day: str) -> set[str]:
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        return {row[0] for row in connection.execute("SELECT event_id FROM timeline_as_of(?)", [day]).fetchall()}


@pytest.mark.parametrize(("first", "last"), [("2025-02-01", "2025-09-02"), ("2025-09-02", "2025-09-30")])
def test_new_events_are_those_that_only_the_later_day_knows(
    dateline: Any, warehouse: Path, first: str, last: str
) -> None:
    new = {event["event_id"] for event in learned(dateline, warehouse, first, last)["new_events"]}
    assert new
    assert new == known(warehouse, last) - known(warehouse, first)


def test_a_conflict_opens_when_the_article_that_slips_comes_out(dateline: Any, warehouse: Path) -> None:
    opened = learned(dateline, warehouse, "2025-09-02", "2025-09-30")["conflicts_opened"]
    assert [pair for pair in opened if pair["before"] is None and "magnitude_error: " in pair["after"]]


def of_event(warehouse: Path, day: str, event_id: str) -> dict[str, Any]:
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        asked = connection.execute("SELECT * FROM timeline_as_of(?) WHERE event_id = ?", [day, event_id])
        return dict(zip([column[0] for column in asked.description], asked.fetchone(), strict=True))


@pytest.mark.parametrize(("first", "last"), [("2025-09-01", "2025-09-02"), ("2025-09-24", "2025-09-25")])
def test_what_changed_is_what_the_two_days_timelines_say(dateline: Any, warehouse: Path, first: str, last: str) -> None:
    changes = learned(dateline, warehouse, first, last)["changed_events"]
    assert {change["what"].split()[0] for change in changes} >= {"sources", "figure"}
    for change in changes:
        assert change["before"] != change["after"]
        for side, day in (("before", first), ("after", last)):
            event = of_event(warehouse, day, change["event_id"])
            if change["what"] in ("title", "sources", "status"):
                assert event[change["what"]] == change[side]
            if change["what"].startswith("figure "):
                metric = change["what"].removeprefix("figure ")
                texts = [text.removeprefix(f"{metric} ") for text in event["figures"] if text.startswith(f"{metric} ")]
                assert (change[side] or "").split(", ") == (texts or [""])


def test_old_stands_beside_new(dateline: Any, warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    first, last = "2025-09-24", "2025-09-25"
    lines = dateline("diff", first, last, "-w", warehouse).out.splitlines()
    change = learned(dateline, warehouse, first, last)["changed_events"][-1]
    [head, *_] = [line for line in lines if line.startswith("id") and first in line]
    [row, *_] = [line for line in lines if change["what"] in line and str(change["after"]) in line]
    assert row[head.index(first) :].startswith(str(change["before"] or "not known"))
    assert row[head.index(last) :].startswith(str(change["after"]))


def test_events_are_counted_not_their_changes(dateline: Any, warehouse: Path) -> None:
    first, last = "2025-09-24", "2025-09-25"
    changes = learned(dateline, warehouse, first, last)["changed_events"]
    events = {change["event_id"] for change in changes}
    assert len(events) < len(changes)
    assert f"changed events: {len(events)}\n" in dateline("diff", first, last, "-w", warehouse).out


def test_nothing_is_learned_in_no_time(dateline: Any, warehouse: Path) -> None:
    assert not any(learned(dateline, warehouse, "2025-09-02", "2025-09-02").values())


def test_days_the_wrong_way_round_are_an_error(dateline: Any, warehouse: Path) -> None:
    answer = dateline("diff", "2025-09-02", "2025-01-01", "-w", warehouse)
    assert answer.code == 2
    assert "is after" in answer.err


def test_before_the_first_article_nothing_is_known(warehouse: Path) -> None:
    assert known(warehouse, "2024-01-01") == set()
