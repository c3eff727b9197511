"""An undated article is weighed against all days: what it tells of its own day must be where others have the same."""

from datetime import date, timedelta

import pytest

from flows.extract import extract
from flows.read.document import from_text
from flows.reconcile import link
from flows.reconcile.days import Days, shortest

DATED = """Norvik chief to go

By Our Staff

Norvik won an order worth NOK 412 million for ferries on {ordered}. The bank lent it money on {lent}.
A storm broke two cranes on {storm}. Painters went on strike on {strike}. The harbour office fined it on {fined}.
Ulla Brandvik, the chief executive, will leave on {left}, the company said.
Jens Aamodt takes over the helm on {begins} for a term of five years.
"""
UNDATED = """What waits for Aamodt at Norvik

Jens Aamodt starts work today at the helm of Norvik. Ulla Brandvik was chief executive until yesterday and left him
a note. Norvik’s order worth NOK 412 million is late. Two owners met last week in Bergen.
"""
BEFORE = {"ordered": 260, "lent": 200, "storm": 170, "strike": 121, "fined": 66, "left": 1, "begins": 0}


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _first(days: int) -> date:
    """The day that the undated article turns out to be of, where the story is told so many days later."""
    begins = date(2025, 12, 1) + timedelta(days=days)
    told = DATED.format(**{what: _day(begins - timedelta(days=ago)) for what, ago in BEFORE.items()})
    dated = from_text(told, "dated.txt", published=begins - timedelta(days=24))
    undated = from_text(UNDATED, "undated.txt")
    answer = link([dated, undated], [extract(dated), extract(undated)])[undated.document_id]
    assert answer.first is not None
    assert answer.first == answer.last
    return answer.first


@pytest.mark.parametrize("weeks", [0, 1, 5, 31, 52])
def test_a_story_told_weeks_later_is_dated_so_many_weeks_later(weeks: int) -> None:
    assert _first(7 * weeks) == date(2025, 12, 1) + timedelta(weeks=weeks)


def test_an_article_with_nothing_in_common_stays_undated() -> None:
    told = DATED.format(**dict.fromkeys(BEFORE, "1 December 2025"))
    dated = from_text(told, "dated.txt", published=date(2025, 11, 7))
    strange = from_text("Rain\n\nHalla said yesterday that its mill in Turku reopens today after a flood.\n", "b.txt")
    assert link([dated, strange], [extract(dated), extract(strange)]) == {}


def test_the_shortest_run_is_the_first_of_the_likeliest_days() -> None:
    days = Days(date(2025, 1, 1), date(2025, 1, 10))
    days.add(date(2025, 1, 4), date(2025, 1, 5), 9.0)
    days.add(None, date(2024, 12, 31), 90.0)
    low, high = shortest(days.shares(), 0.9)
    assert (days.day(low), days.day(high)) == (date(2025, 1, 4), date(2025, 1, 5))
