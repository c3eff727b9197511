"""An undated article is weighed against all days: what it tells of its own day must be where others have the same."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from flows.extract import extract
from flows.extract.extraction import Almanac, Extraction, ToldDay
from flows.read.document import Document, from_text
from flows.reconcile import link
from flows.reconcile.days import Days, shortest
from flows.reconcile.own_calendar import add_own_words

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
LATE = " Norvik’s order worth NOK 412 million is late. Two owners met in Bergen.\n"
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


@pytest.mark.parametrize("day", ["31 December 9999", "1 January 1201"])
def test_days_far_from_all_news_date_nothing(day: str) -> None:
    assert link(*_read(f"Norvik won an order worth NOK 412 million on {day}.", UNDATED)) == {}
    when = date.fromisoformat("9999-12-25" if "9999" in day else "0001-01-09")
    dated = from_text(f"Norvik cut 170 of 640 jobs on {day}.", "dated.txt", published=when)
    assert list(link([dated], [extract(dated)])) == []


@pytest.mark.parametrize(
    ("undated", "first", "last"),
    [
        (UNDATED, "2025-12-01", "2025-12-01"),
        (
            "Yesterday’s quarterly results of Norvik were far worse than its owners had feared." + LATE,
            "2025-12-19",
            "2025-12-19",
        ),
        (
            "Ulla Brandvik, the chief executive of Norvik, left the company for good on Sunday." + LATE,
            "2025-11-30",
            "2025-12-06",
        ),
    ],
)
def test_what_another_gives_by_the_calendar_dates_an_article(undated: str, first: str, last: str) -> None:
    told = DATED.format(**{what: _day(date(2025, 12, 1) - timedelta(days=ago)) for what, ago in BEFORE.items()})
    documents, extractions = _read(told + "\n\nCalendar\n18 December 2025     Quarterly results of Norvik\n", undated)
    answer = link(documents, extractions)[documents[1].document_id]
    assert first <= str(answer.first) <= str(answer.last) <= last


def _read(dated: str, undated: str) -> tuple[list[Document], list[Extraction]]:
    documents = [from_text(dated, "dated.txt", published=date(2025, 11, 7)), from_text(undated, "undated.txt")]
    return documents, [extract(document) for document in documents]


def _past(*days: tuple[int, int]) -> list[ToldDay]:
    return [ToldDay(month, day, ahead=False) for month, day in days]


def _ahead(*days: tuple[int, int]) -> list[ToldDay]:
    return [ToldDay(month, day, ahead=True) for month, day in days]


@pytest.mark.parametrize(
    ("told", "stated", "first", "last"),
    [
        ([*_past((4, 28), (7, 19)), *_ahead((9, 2), (10, 5))], {}, "2024-07-19", "2024-09-02"),
        ([*_past((11, 28), (12, 15), (6, 2)), *_ahead((1, 18))], {}, "2024-12-15", "2025-01-17"),
        # One verb misled: what was in June is taken for what is to come, or what comes in October for what was.
        ([*_past((4, 28), (7, 19), (7, 3)), *_ahead((6, 11), (9, 2))], {}, "2024-07-19", "2024-09-02"),
        ([*_past((4, 28), (7, 19), (10, 5)), *_ahead((9, 2), (8, 28))], {}, "2024-07-19", "2024-08-28"),
        ([ToldDay(7, 18, False, weekday=3), *_ahead((9, 2))], {}, "2024-07-18", "2024-09-02"),
        ([*_past((7, 3))], {"past": (date(2024, 6, 30),), "ahead": (date(2025, 12, 31),)}, "2024-07-03", "2024-09-15"),
    ],
)
def test_an_article_lies_between_what_was_and_what_is_to_come(
    told: list[ToldDay], stated: Any, first: str, last: str
) -> None:
    days = Days(date(2024, 3, 1), date(2025, 2, 28))
    add_own_words(days, Almanac(tuple(told), **stated))
    low, high = shortest(days.shares(), 0.5)
    assert first <= str(days.day(low)) <= str(days.day(high)) <= last


def test_a_quarter_that_is_over_bounds_an_article_whatever_is_still_expected_for_the_year() -> None:
    days = Days(date(2024, 1, 1), date(2025, 6, 30))
    told = (*_past((12, 8), (1, 12)), *_ahead((2, 16)))
    over = (date(2024, 1, 1), date(2024, 12, 31))
    add_own_words(days, Almanac(told, past=over, ahead=(date(2024, 12, 31),)))
    low, high = shortest(days.shares(), 0.8)
    assert date(2025, 1, 12) <= days.day(low) <= days.day(high) <= date(2025, 2, 16)


def test_a_leap_day_is_found_across_a_year_without_one() -> None:
    days = Days(date(1901, 1, 1), date(1903, 6, 1))
    add_own_words(days, Almanac((ToldDay(2, 29, ahead=False),)))
    assert len(days.shares()) == len(days)


def test_the_shortest_run_is_the_first_of_the_likeliest_days() -> None:
    days = Days(date(2025, 1, 1), date(2025, 1, 10))
    days.add(date(2025, 1, 4), date(2025, 1, 5), 9.0)
    days.add(None, date(2024, 12, 31), 90.0)
    low, high = shortest(days.shares(), 0.9)
    assert (days.day(low), days.day(high)) == (date(2025, 1, 4), date(2025, 1, 5))


FEW = """Norvik shuts a mill

Norvik has closed its mill in Bergen and moved the looms to Turku, where Ulla Brandvik runs it.

The weavers hold their fair in the town hall on 2 June 2026. Half-year figures of Norvik will follow on 14 May 2026.
"""


@pytest.mark.parametrize(("others", "dated"), [(0, True), (40, False)])
def test_of_a_party_that_few_tell_of_any_article_may_date_another(others: int, dated: bool) -> None:
    undated = from_text("Norvik dull\n\nNorvik’s half-year figures this morning were weaker than feared.\n", "b.txt")
    more = (f"Norvik opened shop {number} in Oslo." for number in range(others))
    told = [from_text(text, f"{place}.txt", published=date(2026, 4, 20)) for place, text in enumerate([FEW, *more])]
    documents = [*told, undated]
    answer = link(documents, [extract(document) for document in documents])
    assert (str(answer[undated.document_id].first) if answer else None) == ("2026-05-14" if dated else None)


def test_numbers_in_common_tell_which_day_is_meant() -> None:
    told = "Norvik bought 1,370 looms for NOK 81.7 million on 3 October 2025. It ordered machines on 14 October 2025."
    undated = "Norvik orders\n\nNorvik took over 1,370 machines yesterday for NOK 81.7 million.\n"
    documents, extractions = _read(told, undated)
    handed_on = [replace(extraction, quantities=(), actors=()) for extraction in extractions]
    assert str(link(documents, handed_on)[documents[1].document_id].first) == "2025-10-04"
