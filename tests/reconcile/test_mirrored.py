"""Two numbers of the same digits that two articles tell in the same words, and numbers of what is settled."""

from typing import Any

import pytest

EARLY, LATE = "2025-03-18", "2025-06-02"


def _verdicts(desk: Any, tell: Any, left: tuple[str, Any], right: tuple[str, Any], *, who: str = "Norvik") -> list[str]:
    """What is said of two articles' numbers, each told in a quote; both articles count the same tenants."""
    for n, ((quote, figure), day, party) in enumerate(((left, EARLY, "Norvik"), (right, LATE, who))):
        aside = tell(f"{party} has 410,000 tenants", "market_position", day, party,
                     figures=(("410,000", "tenants", 410_000.0, "count"),))  # fmt: skip
        kind = ("facility", "results")[n]
        desk.article(f"outlet{n}", day, aside, tell(quote, kind, day, party, figures=(figure,)))
    told = desk.reconcile().comparisons
    return [c.verdict for c in told if c.left_figure_id and "tenants" not in c.explanation]


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        (
            ("Norvik books $410m to repair its blades", ("$410m", "provision", 4.1e8, "USD")),
            ("Norvik set $4.1bn aside for the repair", ("$4.1bn", "cost", 4.1e9, "USD")),
            ["magnitude_error"],
        ),
        (
            ("A field of Norvik produces 14,200 barrels", ("14,200 barrels", "reserves", 14_200.0, "barrels")),
            ("The Norvik field makes 12,400 barrels", ("12,400 barrels", "production", 12_400.0, "barrels")),
            ["contradicts"],
        ),
        (
            ("Norvik books $410m to repair its blades", ("$410m", "provision", 4.1e8, "USD")),
            ("Norvik borrowed $4.1bn from its banks", ("$4.1bn", "loan", 4.1e9, "USD")),
            [],
        ),
        (
            ("Norvik shares trade at 407 pence before the bid", ("407 pence", "price", 407.0, "GBP")),
            ("A Norvik bid at 470 pence is before the board", ("470 pence", "offer_price", 470.0, "GBP")),
            [],
        ),
    ],
)
def test_the_same_digits_in_the_same_words_are_one_number(
    desk: Any, tell: Any, left: Any, right: Any, verdicts: list[str]
) -> None:
    assert _verdicts(desk, tell, left, right) == verdicts


@pytest.mark.parametrize(
    ("sold", "value", "day", "verdicts"),
    [
        ("$958m", 9.58e8, "2025-04-10", ["contradicts"]),
        ("$98.5m", 9.85e7, "2025-04-10", ["magnitude_error"]),
        ("$958m", 9.58e8, LATE, []),
        ("$98m", 9.8e7, "2025-04-10", []),
    ],
)
def test_many_digits_and_a_time_in_common_need_no_word_in_common(
    desk: Any, tell: Any, sold: str, value: float, day: str, verdicts: list[str]
) -> None:
    told = ("Norvik sells its three malls for $985m", ("$985m", "malls_sold", 9.85e8, "USD"), EARLY, "facility")
    other = (f"Watchdog clears the {sold} purchase from Norvik", (sold, "purchase", value, "USD"), day, "results")
    for n, (quote, figure, when, kind) in enumerate((told, other)):
        counts = (("410,000", "tenants", 410_000.0, "count"), ("1,284", "flats", 1284.0, "count"))
        aside = tell("Norvik has 410,000 tenants in 1,284 flats", "market_position", when, "Norvik", figures=counts)
        desk.article(f"outlet{n}", (EARLY, LATE)[n], aside, tell(quote, kind, when, "Norvik", figures=(figure,)))
    found = desk.reconcile().comparisons
    assert [c.verdict for c in found if "$" in c.explanation and c.left_figure_id] == verdicts


@pytest.mark.parametrize(
    ("failed", "value", "day", "verdicts"),
    [
        ("94 million payments", 9.4e7, EARLY, ["magnitude_error"]),
        ("94 million payments", 9.4e7, LATE, []),
        ("96 million payments", 9.6e7, EARLY, []),
    ],
)
def test_the_same_things_of_one_time_need_no_word_in_common(
    desk: Any, tell: Any, failed: str, value: float, day: str, verdicts: list[str]
) -> None:
    one = ("9.4 million payments", "payments", 9.4e6, "count")
    told = (
        ("Norvik", f"{one[0]} failed", EARLY, one),
        ("Sweden", f"{failed} hung", day, (failed, one[1], value, one[3])),
    )
    for n, (party, quote, when, figure) in enumerate(told):
        aside = tell("Norvik has 1,284 clerks in 410,000 shops", "market_position", when, "Norvik",
                     figures=(("1,284", "clerks", 1284.0, "count"), ("410,000", "shops", 4.1e5, "count")))  # fmt: skip
        desk.article(f"outlet{n}", (EARLY, LATE)[n], aside, tell(quote, "incident", when, party, figures=(figure,)))
    found = desk.reconcile().comparisons
    assert [c.verdict for c in found if "million" in c.explanation and c.left_figure_id] == verdicts


@pytest.mark.parametrize(("share", "verdicts"), [("", ["magnitude_error"]), (", 10% of the price", [])])
def test_a_tenth_is_no_slip(desk: Any, tell: Any, share: str, verdicts: list[str]) -> None:
    whole = ("Norvik sells boats for $245m", ("$245m", "deal_value", 2.45e8, "USD"))
    part = (f"Norvik withholds boats for $24.5m{share}", ("$24.5m", "deal_value", 2.45e7, "USD"))
    assert _verdicts(desk, tell, whole, part) == verdicts


@pytest.mark.parametrize(
    ("metric", "one", "other", "verdicts"),
    [
        ("evacuated", 380.0, 300.0, ["contradicts"]),
        ("pay_rise_agreed", 5.0, 5.5, ["contradicts"]),
        ("patients", 214.0, 302.0, []),
    ],
)
def test_what_is_over_has_one_number(
    desk: Any, tell: Any, metric: str, one: float, other: float, verdicts: list[str]
) -> None:
    for n, (value, day) in enumerate(((one, EARLY), (other, LATE))):
        kind, unit = ("incident", "workforce")[n], "%" if value < 10 else "count"
        aside = tell("Norvik has 410,000 tenants", "market_position", day, "Norvik",
                     figures=(("410,000", "tenants", 410_000.0, "count"),))  # fmt: skip
        figure = (f"{value:g}", metric, value, unit)
        desk.article(
            f"outlet{n}", day, aside, tell(f"Norvik in spring: {value:g}", kind, EARLY, "Norvik", figures=(figure,))
        )
    told = desk.reconcile().comparisons
    assert [c.verdict for c in told if c.left_figure_id and "tenants" not in c.explanation] == verdicts


SECOND = "2025-03-19"


@pytest.mark.parametrize(
    ("metric", "one", "other", "when", "later", "verdicts"),
    [
        ("headcount_cut", 140.0, 190.0, EARLY, LATE, ["contradicts"]),
        ("headcount_cut", 140.0, 190.0, LATE, LATE, []),
        ("capacity", 40.0, 60.0, EARLY, SECOND, ["contradicts"]),
        ("headcount_cut", 800.0, 1000.0, SECOND, SECOND, ["contradicts"]),
        ("pay_rise_offer", 4.0, 5.0, SECOND, SECOND, []),
        ("deaths", 21.0, 58.0, EARLY, SECOND, []),
    ],
)
def test_what_is_told_of_one_time_or_within_days_has_one_number(
    desk: Any, tell: Any, metric: str, one: float, other: float, when: str, later: str, verdicts: list[str]
) -> None:
    for n, (value, of, published) in enumerate(((one, EARLY, EARLY), (other, when, later))):
        aside = tell("Norvik has 410,000 tenants", "market_position", of, "Norvik",
                     figures=(("410,000", "tenants", 410_000.0, "count"),))  # fmt: skip
        figure = (f"{value:g}", metric, value, "count")
        quote = ("Norvik tells of", "There was talk at Norvik of")[n]
        desk.article(
            f"outlet{n}", published, aside, tell(f"{quote} {value:g}", "workforce", of, "Norvik", figures=(figure,))
        )
    told = desk.reconcile().comparisons
    loud = ("contradicts", "magnitude_error")
    assert [c.verdict for c in told if c.verdict in loud] == verdicts


@pytest.mark.parametrize(("modality", "verdicts"), [("fact", ["magnitude_error"]), ("forecast", [])])
def test_what_is_hoped_for_is_no_slip_of_what_came(desk: Any, tell: Any, modality: str, verdicts: list[str]) -> None:
    for n, (words, metric, value) in enumerate((("12 million", "passengers", 1.2e7), ("1.2 million", "guests", 1.2e6))):
        day = (EARLY, LATE)[n]
        aside = tell("Norvik has 410,000 tenants in 1,284 flats", "market_position", day, "Norvik",
                     figures=(("410,000", "tenants", 4.1e5, "count"), ("1,284", "flats", 1284.0, "count")))  # fmt: skip
        figures, options = ((words, metric, value, "count"),), {"modality": "fact" if n else modality}
        told = tell(f"The Norvik harbours of the north handle {words}", ("forecast", "results")[n], day, "Norvik",
                    figures=figures, options=options)  # fmt: skip
        desk.article(f"outlet{n}", day, aside, told)
    found = desk.reconcile().comparisons
    assert [c.verdict for c in found if "million" in c.explanation] == verdicts
