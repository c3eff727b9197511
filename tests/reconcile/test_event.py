"""What a reader sees of an event: title, status, date, sources."""

from typing import Any

import pytest

from flows.reconcile.event import short

TITLES = {
    "  • No interim dividend  ": "No interim dividend",
    "and Norvik\nordered 12 tankers.": "Norvik ordered 12 tankers",
    "General Meeting ........................ 10.30 a.m.": "General Meeting 10.30 a.m",
    "Norvik " + "ordered tankers and " * 10: "Norvik " + "ordered tankers and " * 3 + "ordered tankers and…",
}
STATUSES = {
    "Norvik opened a yard": ("fact", "happened"),
    "Norvik will open a yard": ("plan", "planned"),
    "Norvik is expected to open a yard": ("expectation", "expected"),
    "Norvik is said to open a yard": ("reported", "reported"),
    "Norvik gossip has a yard opening": ("rumour", "reported"),
    "Norvik called talk of a yard fiction": ("denied", "denied"),
    "Norvik scrapped the yard": ("fact", "cancelled"),
    "the Norvik walkout was called off": ("fact", "cancelled"),
    "the stoppage forced Norvik to cancel 312 flights": ("fact", "happened"),
    "the Norvik yard is paused, not cancelled": ("fact", "happened"),
}


@pytest.mark.parametrize("quote", TITLES)
def test_title(quote: str) -> None:
    assert short(quote) == TITLES[quote]
    assert len(short(quote)) <= 90


@pytest.mark.parametrize("quote", STATUSES)
def test_status(desk: Any, tell: Any, quote: str) -> None:
    modality, status = STATUSES[quote]
    desk.article("a", "2025-09-01", tell(quote, "facility", "2025-09-01", "Norvik", modality=modality))
    assert [event.status for event in desk.events()] == [status]


def test_the_title_is_the_plainest_claim(desk: Any, tell: Any) -> None:
    for n, quote in enumerate(("It ordered them on Monday", "Norvik ordered 12 tankers from Hull", "the yard won it")):
        desk.article(f"outlet{n}", "2025-09-02", tell(quote, "deal", "2025-09-01", "Norvik", "Hull"))
    assert [event.title for event in desk.events()] == ["Norvik ordered 12 tankers from Hull"]


def test_of_plain_claims_one_of_the_first_gives_the_title(desk: Any, tell: Any) -> None:
    desk.article("a", "2025-09-01", tell("Norvik Metals of Oslo ordered 12 tankers", "deal", "2025-09-01", "Norvik"))
    desk.article("b", "2025-09-08", tell("Norvik ordered 12 tankers", "deal", "2025-09-01", "Norvik"))
    assert [event.title for event in desk.events()] == ["Norvik Metals of Oslo ordered 12 tankers"]


def test_the_date_is_the_most_exact_one_that_words_give(desk: Any, tell: Any) -> None:
    told = (("2025-03-01/2025-03-31", "stated"), ("2025-03-03", "stated"), ("2025-03-08", "document"))
    for n, (when, basis) in enumerate(told):
        order = tell("Norvik ordered twelve tankers from Hull", "deal", when, "Norvik", "Hull", basis=basis)
        desk.article(f"outlet{n}", "2025-04-02", order)
    first = min(desk.events(), key=lambda event: event.first)
    assert (str(first.first), str(first.last), first.precision) == ("2025-03-03", "2025-03-03", "day")
