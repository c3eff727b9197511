"""Which claims of two articles become one event, and which stay two."""

from typing import Any

import pytest

SHARES_UP = "Norvik shares rose 9% in Oslo"

ONE_EVENT = {
    "the same move in other words": (
        ("Norvik shares rose 9.4% in Oslo", "price_move", "2025-09-01", "Norvik ASA"),
        ("the stock gained 9%", "price_move", "2025-09-01", "Norvik"),
    ),
    "a day and the month around it": (
        ("Norvik ordered 12 Hull tankers on 3 March", "deal", "2025-03-03", "Norvik", "Hull"),
        ("Norvik ordered twelve tankers from Hull in March", "deal", "2025-03-01/2025-03-31", "Norvik", "Hull"),
    ),
    "one quarter's results": (
        ("Norvik revenue rose in the quarter", "results", "2025-04-01/2025-06-30", "Norvik"),
        ("quarterly revenue climbed", "results", "2025-04-01/2025-06-30", "Norvik Group plc"),
    ),
    "two denials of one thing on one day": (
        ("Norvik denied it would sell Fjordline", "merger_acquisition", "2025-03-03", "Norvik", "Fjordline", "denied"),
        ("Norvik said Fjordline was not for sale", "merger_acquisition", "2025-03-03", "Norvik", "Fjordline", "denied"),
    ),
}
TWO_EVENTS = {
    "moves on two days": (
        (SHARES_UP, "price_move", "2025-08-29", "Norvik"),
        (SHARES_UP, "price_move", "2025-09-01", "Norvik"),
    ),
    "moves on two exchanges": (
        ("Norvik rose 9% in New York", "price_move", "2025-09-01", "Norvik"),
        ("Norvik rose 9% in Hong Kong", "price_move", "2025-09-01", "Norvik"),
    ),
    "plans of two companies": (
        ("Norvik launched a three-year plan", "strategy", "2025-09-01", "Norvik"),
        ("Halla launched a three-year plan", "strategy", "2025-09-01", "Halla"),
    ),
    "two versions of a product": (
        ("Norvik launched its model Orm 3", "product", "2025-09-01", "Norvik"),
        ("Norvik launched its model Orm3-Max", "product", "2025-09-01", "Norvik"),
    ),
    "a rumour and its denial": (
        ("Norvik may sell Fjordline", "merger_acquisition", "2025-03-03", "Norvik", "Fjordline", "rumour"),
        ("Norvik said Fjordline was not for sale", "merger_acquisition", "2025-03-03", "Norvik", "Fjordline", "denied"),
    ),
    "results of two periods": (
        ("Norvik revenue rose", "results", "2025-04-01/2025-06-30", "Norvik"),
        ("Norvik revenue rose", "results", "2025-01-01/2025-06-30", "Norvik"),
    ),
    "an old strike and a new one": (
        ("Norvik crews walked out", "workforce", "2022-05-01/2022-05-31", "Norvik"),
        ("Norvik crews walked out", "workforce", "2025-05-02", "Norvik"),
    ),
    "two things said on one day": (
        ("Chief executive Liv Aas called the order the largest in history", "statement", "2025-05-02", "Liv Aas"),
        ("Liv Aas said fuel needs were hedged", "statement", "2025-05-02", "Liv Aas"),
    ),
    "a group and its unit": (
        ("Norvik carried 14 million passengers", "results", "2025-04-01/2025-09-30", "Norvik"),
        ("Fjordline carried 5 million passengers", "results", "2025-04-01/2025-09-30", "Fjordline"),
    ),
}


def _write(desk: Any, tell: Any, pair: Any) -> None:
    for n, (quote, kind, when, *actors) in enumerate(pair):
        modality = actors.pop() if actors[-1] in ("denied", "rumour") else "fact"
        desk.article(f"outlet{n}", f"2025-10-0{n + 1}", tell(quote, kind, when, *actors, modality=modality))


@pytest.mark.parametrize("case", ONE_EVENT)
def test_one_event(desk: Any, tell: Any, case: Any) -> None:
    _write(desk, tell, ONE_EVENT[case])
    (event,) = desk.events()
    assert (event.documents, event.sources) == (2, 2)


@pytest.mark.parametrize("case", TWO_EVENTS)
def test_two_events(desk: Any, tell: Any, case: Any) -> None:
    _write(desk, tell, TWO_EVENTS[case])
    assert len(desk.events()) == 2


def test_results_of_two_segments_are_two_events(desk: Any, tell: Any) -> None:
    period = "2025-04-01/2025-06-30"
    for n, (segment, value) in enumerate((("Norvik Tankers", 12.0), ("Norvik Ferries", 30.0))):
        quote = f"revenue of {segment} rose {value:.0f}%"
        figures = ((f"{value:.0f}%", "revenue_growth_yoy", value, "%"),)
        desk.article(
            f"outlet{n}",
            "2025-08-01",
            tell(quote, "results", period, "Norvik", figures=figures, options={"subject": segment}),
        )
    assert len(desk.events()) == 2


def test_a_later_article_keeps_the_events_id(desk: Any, tell: Any) -> None:
    desk.article("first", "2025-09-02", tell(SHARES_UP, "price_move", "2025-09-01", "Norvik"))
    (before,) = desk.events()
    desk.article("second", "2025-09-03", tell("Norvik gained", "price_move", "2025-09-01", "Norvik"))
    (after,) = desk.events()
    assert after.event_id == before.event_id
    assert (before.sources, after.sources) == (1, 2)


def test_an_undated_claim_takes_its_events_date(desk: Any, tell: Any) -> None:
    money = (("380 billion yuan", "capex_plan", 3.8e11, "CNY"),)
    dated = tell(
        "In February Norvik announced a plan to invest 380 billion yuan",
        "investment",
        "2025-02-01/2025-02-28",
        "Norvik",
        figures=money,
    )
    undated = tell(
        "Norvik announced a 380 billion yuan investment plan",
        "investment",
        None,
        "Norvik",
        figures=money,
        basis="unknown",
    )
    desk.article("dated", "2025-09-01", dated)
    document_id = desk.article("undated", "2025-09-20", undated)
    reconciled = desk.reconcile()
    (linked,) = reconciled.dates.values()
    claim_id = next(e.claims[0].claim_id for e in desk.extractions if e.document_id == document_id)
    assert list(reconciled.dates) == [claim_id]
    assert (str(linked.first), str(linked.last)) == ("2025-02-01", "2025-02-28")
    assert linked.linked_from
    assert claim_id not in linked.linked_from
