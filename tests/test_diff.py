"""What the timeline learned between two days, and the timeline as of a day, agree with each other."""

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
    assert "magnitude_error" in {pair["verdict"] for pair in opened}


def test_nothing_is_learned_in_no_time(dateline: Any, warehouse: Path) -> None:
    assert not any(learned(dateline, warehouse, "2025-09-02", "2025-09-02").values())


def test_days_the_wrong_way_round_are_an_error(dateline: Any, warehouse: Path) -> None:
    answer = dateline("diff", "2025-09-02", "2025-01-01", "-w", warehouse)
    assert answer.code == 2
    assert "is after" in answer.err


def test_before_the_first_article_nothing_is_known(warehouse: Path) -> None:
    assert known(warehouse, "2024-01-01") == set()
