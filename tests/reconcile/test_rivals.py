"""Counts that one article sets against each other."""

from typing import Any

import pytest

COMPANY = (("340 jobs", "headcount_cut", 340.0, "count"),)


@pytest.mark.parametrize(
    ("quote", "who", "text", "metric", "value", "op", "verdicts"),
    [
        ("The union counts 520 redundancies", "Dockers United", "520", "redundancies", 520.0, "=", ["contradicts"]),
        ("Dockers United maintains over 500 will go", "Dockers United", "500", "jobs", 500.0, ">", ["contradicts"]),
        ("Dockers United maintains over 300 will go", "Dockers United", "300", "jobs", 300.0, ">", []),
        ("The union counts 340 redundancies", "Dockers United", "340", "redundancies", 340.0, "=", []),
        ("Hull Freight will cut 520 jobs", "Hull Freight", "520 jobs", "headcount_cut", 520.0, "=", []),
        ("The union speaks for the 520 people there", "Dockers United", "520 people", "employees", 520.0, "=", []),
        ("The union counts 520 strikers", "Dockers United", "520", "strikers", 520.0, "=", []),
        ("Norvik admitted that 520 jobs were at risk", "Norvik", "520 jobs", "jobs", 520.0, "=", []),
    ],
)
def test_somebodys_own_count_of_the_same_contradicts(
    desk: Any, tell: Any, quote: str, who: str, text: str, metric: str, value: float, op: str, verdicts: list[str]
) -> None:
    one = tell("Norvik will cut 340 jobs", "workforce", "2025-05-22", "Norvik", figures=COMPANY)
    own = ((text, metric, value, "count"),)
    other = tell(quote, "statement", "2025-05-23", who, figures=own, options={"op": op})
    desk.article("wire", "2025-05-23", one, other)
    assert desk.verdicts() == verdicts


@pytest.mark.parametrize(("kind", "verdicts"), [("incident", ["contradicts"]), ("results", [])])
def test_what_was_spilled_is_counted_too(desk: Any, tell: Any, kind: str, verdicts: list[str]) -> None:
    company = (("4,100 barrels", "production", 4100.0, "barrels"),)
    chief = (("6,000 barrels", "production", 6000.0, "barrels"),)
    desk.article(
        "wire",
        "2025-05-23",
        tell("Norvik lost 4,100 barrels", kind, "2025-05-22", "Norvik", figures=company),
        tell("Ada Berg believes it was 6,000 barrels", "statement", "2025-05-23", "Ada Berg", figures=chief),
    )
    assert desk.verdicts() == verdicts


@pytest.mark.parametrize(
    ("quote", "metric", "verdicts"),
    [
        ("Organisers put it at 520", "attendance", ["contradicts"]),
        ("Another 520 marched on", "attendance", []),
        ("Organisers put the dead at 520", "deaths", []),
    ],
)
def test_a_crowd_is_one_crowd_for_whoever_counts_it(
    desk: Any, tell: Any, quote: str, metric: str, verdicts: list[str]
) -> None:
    police = (("340 people", "attendance", 340.0, "count"),)
    theirs = (("520", metric, 520.0, "count"),)
    one = tell("About 340 people marched past Norvik", "gathering", "2025-05-22", "Norvik", figures=police)
    other = tell(quote, "gathering", "2025-05-22", "Norvik", figures=theirs)
    desk.article("wire", "2025-05-23", one, other)
    assert desk.verdicts() == verdicts


@pytest.mark.parametrize(("metric", "verdicts"), [("turnout", ["contradicts"]), ("market_share", [])])
def test_a_strike_has_one_turnout_for_whoever_counts_it(desk: Any, tell: Any, metric: str, verdicts: list[str]) -> None:
    one = tell("For the union 70% of the riders struck at Norvik", "workforce", "2025-05-22", "Norvik",
               figures=(("70%", "share", 70.0, "%"),))  # fmt: skip
    other = tell("For Norvik it was 12%", "workforce", "2025-05-22", "Norvik", figures=(("12%", metric, 12.0, "%"),))
    desk.article("wire", "2025-05-23", one, other)
    assert desk.verdicts() == verdicts


@pytest.mark.parametrize(
    ("quote", "verdicts"),
    [
        ("By the union's count 520 struck, according to the management 340", ["contradicts"]),
        ("The union settled on 520 strikers, 340 of them in Oslo", []),
    ],
)
def test_one_sentence_may_tell_whose_each_of_two_counts_is(
    desk: Any, tell: Any, quote: str, verdicts: list[str]
) -> None:
    both = (("520", "strikers", 520.0, "count"), ("340", "strikers", 340.0, "count"))
    desk.article("wire", "2025-05-23", tell(quote, "workforce", "2025-05-22", "Norvik", figures=both))
    assert desk.verdicts() == verdicts


@pytest.mark.parametrize(("kind", "verdicts"), [("workforce", ["contradicts"]), ("results", [])])
def test_how_many_joined_a_strike_is_disputed(desk: Any, tell: Any, kind: str, verdicts: list[str]) -> None:
    union = tell(
        "According to Care Now 85% joined", kind, "2025-06-04", "Care Now", figures=(("85%", "share", 85.0, "%"),)
    )
    firm = tell("Norvik puts it at 30%", kind, "2025-06-04", "Norvik", figures=(("30%", "share", 30.0, "%"),))
    desk.article("wire", "2025-06-05", union, firm)
    assert desk.verdicts() == verdicts
