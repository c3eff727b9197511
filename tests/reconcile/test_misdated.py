"""One deed that two articles place on two days."""

from dataclasses import replace
from typing import Any

import pytest

CANCELLED = "Kenya cancelled an order of cholera vaccine from Norvik"
TORE_UP = "Kenya tore up an order for cholera vaccine with Norvik"


@pytest.mark.parametrize(
    ("kind", "modality", "one", "other", "quote", "verdicts"),
    [
        ("deal", "fact", "2021-03-14", "2022-03-14", TORE_UP, ["contradicts"]),
        ("deal", "fact", "2021-03-14", "2021-03-24", TORE_UP, ["contradicts"]),
        ("deal", "plan", "2025-11-01", "2025-12-01", TORE_UP, ["contradicts"]),
        ("deal", "fact", "2021-03-14", "2022-04-14", TORE_UP, []),
        ("deal", "fact", "2021-03-14", "2021-03-24", "Kenya met Norvik", []),
        ("results", "fact", "2021-03-14", "2022-03-14", TORE_UP, []),
        ("deal", "denied", "2021-03-14", "2022-03-14", TORE_UP, []),
    ],
)
def test_dates_that_differ_in_one_part_contradict(
    desk: Any, tell: Any, kind: str, modality: str, one: str, other: str, quote: str, verdicts: list[str]
) -> None:
    desk.article("wire", "2025-08-21", tell(CANCELLED, kind, one, "Kenya", "Norvik", modality=modality))
    desk.article("blog", "2025-08-22", tell(quote, kind, other, "Kenya", "Norvik", modality=modality))
    found = [c.verdict for c in desk.reconcile().comparisons]
    assert found == verdicts


@pytest.mark.parametrize(("known", "verdicts"), [("2025-08-22", ["contradicts"]), ("2025-10-22", [])])
def test_what_is_to_come_may_be_put_off(desk: Any, tell: Any, known: str, verdicts: list[str]) -> None:
    for day, when in (("2025-08-21", "2025-11-01"), (known, "2025-12-01")):
        quote = f"Norvik opens its first store in Porto, it said: {when}"
        desk.article(day, day, tell(quote, "facility", when, "Norvik", "Porto", modality="plan"))
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


def test_two_numbers_of_one_measure_are_of_two_deeds(desk: Any, tell: Any) -> None:
    for n, (year, doses, value) in enumerate((("2021", "1.5m doses", 1.5e6), ("2022", "1.8m doses", 1.8e6))):
        figures = ((doses, "doses", value, "count"),)
        quote = f"{CANCELLED}: {doses}"
        desk.article(
            f"outlet{n}", "2025-08-21", tell(quote, "deal", f"{year}-03-14", "Kenya", "Norvik", figures=figures)
        )
    assert "contradicts" not in [c.verdict for c in desk.reconcile().comparisons]


@pytest.mark.parametrize(("who", "verdicts"), [("Nils Ekman", ["contradicts"]), ("Ada Berg", [])])
def test_a_person_leaves_once(desk: Any, tell: Any, who: str, verdicts: list[str]) -> None:
    for n, (name, when) in enumerate((("Nils Ekman", "2025-06-30"), (who, "2025-07-30"))):
        told = tell(f"{name} leaves Norvik: {when}", "personnel", when, name, "Norvik", modality="plan")
        person = replace(told.actors[0], kind="person")
        desk.article(f"outlet{n}", f"2025-04-0{8 + n}", replace(told, actors=(person, *told.actors[1:])))
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts
