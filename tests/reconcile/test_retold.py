"""One matter's number in two articles that tell one story, but not as one event."""

from typing import Any

import pytest

from flows.reconcile.rounding import misprinted

NOTICE, LATER = "2025-03-18", "2025-06-02"


def _stories(
    desk: Any, tell: Any, left: tuple[Any, ...], right: tuple[Any, ...], *, shared: str = "410,000", who: str = "Norvik"
) -> None:
    """Two articles, the first about Norvik; each tells of a matter and states another number."""
    for n, (figure, day, party, other) in enumerate(((left, NOTICE, "Norvik", "410,000"), (right, LATER, who, shared))):
        aside = tell(f"{party} has {other} tenants", "market_position", day, party,
                     figures=((other, "tenants", float(other.replace(",", "")), "count"),))  # fmt: skip
        kind = ("incident", "legal")[n]
        matter = tell(f"{party} spoke of {figure[0]}", kind, day, party, figures=(figure,))
        desk.article(f"outlet{n}", day, aside, matter)


def _between(desk: Any) -> list[str]:
    """The verdicts on the matter alone."""
    return sorted(
        c.verdict for c in desk.reconcile().comparisons if c.left_figure_id and "tenants" not in c.explanation
    )


@pytest.mark.parametrize(
    ("left", "right", "verdicts"),
    [
        (("2.3m", "records_stolen", 2.3e6, "count"), ("3.2m", "records_stolen", 3.2e6, "count"), ["contradicts"]),
        (("1,800", "jobs", 1800.0, "count"), ("2,800", "jobs", 2800.0, "count"), ["contradicts"]),
        (("$75m", "break_fee", 7.5e7, "USD"), ("$750m", "break_fee", 7.5e8, "USD"), ["magnitude_error"]),
        (
            ("$240m", "cost_savings", 2.4e8, "USD"),
            ("$420m", "cost_savings_guidance", 4.2e8, "USD"),
            ["contradicts"],
        ),
        (("742", "trial_patients", 742.0, "count"), ("742", "trial_patients", 742.0, "count"), ["agrees"]),
        (("31.4%", "remission_rate", 31.4, "%"), ("31%", "remission_rate", 31.0, "%"), ["rounds"]),
        (("$385 million", "fine", 3.85e8, "USD"), ("€353 million", "fine", 3.53e8, "EUR"), ["converts"]),
        (
            ("1.28 million bottles", "bottles", 1.28e6, "count"),
            ("12.8 million bottles", "units_recalled", 1.28e7, "count"),
            ["magnitude_error"],
        ),
        (("$4.6bn", "budget", 4.6e9, "USD"), ("$4.6m", "capex_plan", 4.6e6, "USD"), ["magnitude_error"]),
        (("1,200 jobs", "headcount_cut", 1200.0, "count"), ("1,500", "layoffs", 1500.0, "count"), ["contradicts"]),
        (("€310m", "fine", 3.1e8, "EUR"), ("€3.1bn", "amount", 3.1e9, "EUR"), []),
        (("€310m", "amount_consensus", 3.1e8, "EUR"), ("€3.1bn", "amount", 3.1e9, "EUR"), []),
        (("$46bn", "budget", 4.6e10, "USD"), ("$460m", "write_down", 4.6e8, "USD"), []),
        (("$72m", "cost", 7.2e7, "AUD"), ("$27m", "cost", 2.7e7, "USD"), ["contradicts"]),
        (("A$72m", "cost", 7.2e7, "AUD"), ("US$27m", "cost", 2.7e7, "USD"), []),
        (("1.3 million jars", "jars", 1.3e6, "count"), ("13 million jars", "units_recalled", 1.3e7, "count"), []),
        (("22.5%", "stake", 22.5, "%"), ("49%", "stake", 49.0, "%"), []),
        (("22.5%", "stake", 22.5, "%"), ("22.7%", "stake", 22.7, "%"), []),
        (("1,100 MW", "capacity", 1100.0, "MW"), ("1,800 MW", "capacity", 1800.0, "MW"), []),
        (("1,100 MW", "capacity", 1100.0, "MW"), ("1,010 MW", "capacity", 1010.0, "MW"), ["contradicts"]),
        (("$3.2bn", "capex_plan", 3.2e9, "USD"), ("$2.3bn", "cost", 2.3e9, "USD"), []),
        (("1,700", "count", 1700.0, "count"), ("2,700", "count", 2700.0, "count"), []),
        (("2.3 million", "records_stolen", 2.3e6, "count"), ("3.2 million", "customers_lost", 3.2e6, "count"), []),
    ],
)  # fmt: skip
def test_equal_or_slipped_and_else_nothing_is_said(
    desk: Any, tell: Any, left: tuple[Any, ...], right: tuple[Any, ...], verdicts: list[str]
) -> None:
    _stories(desk, tell, left, right)
    assert _between(desk) == verdicts


@pytest.mark.parametrize(("shops", "value", "verdicts"), [("340", 340.0, ["contradicts"]), ("360", 360.0, [])])
def test_a_count_of_a_state_may_change_but_not_by_chance_to_the_same_digits(
    desk: Any, tell: Any, shops: str, value: float, verdicts: list[str]
) -> None:
    for n, (text, number, day) in enumerate((("430", 430.0, NOTICE), (shops, value, LATER))):
        figures = ((f"{text} shops", "stores", number, "count"),)
        counts = (("410,000", "tenants", 4.1e5, "count"), ("1,284", "flats", 1284.0, "count"))
        aside = tell("Norvik has 410,000 tenants in 1,284 flats", "market_position", day, "Norvik", figures=counts)
        matter = tell(f"{text} shops of Norvik", ("product", "facility")[n], day, "Norvik", figures=figures)
        desk.article(f"outlet{n}", day, aside, matter)
    assert [
        c.verdict for c in desk.reconcile().comparisons if "shops" in c.explanation and c.left_figure_id
    ] == verdicts


@pytest.mark.parametrize(("metric", "verdicts"), [("revenue", ["magnitude_error"]), ("cost_savings", [])])
def test_the_number_of_another_measure_is_none_that_an_article_knows(
    desk: Any, tell: Any, metric: str, verdicts: list[str]
) -> None:
    shared = (("410,000", "tenants", 4.1e5, "count"), ("1,284", "flats", 1284.0, "count"))
    for n, (words, value) in enumerate((("$150m", 1.5e8), ("$1.5bn", 1.5e9))):
        day = (NOTICE, LATER)[n]
        other = [("$1.5bn", metric, 1.5e9, "USD")] if n == 0 else []
        aside = tell("Norvik has 410,000 tenants in 1,284 flats, $1.5bn", "market_position", day, "Norvik",
                     figures=(*shared, *other))  # fmt: skip
        matter = tell(f"Norvik is to save {words} a year", ("strategy", "facility")[n], day, "Norvik",
                      figures=((words, "cost_savings", value, "USD"),))  # fmt: skip
        desk.article(f"outlet{n}", day, aside, matter)
    assert [
        c.verdict for c in desk.reconcile().comparisons if "savings" in c.explanation and c.verdict != "agrees"
    ] == verdicts


@pytest.mark.parametrize(("words", "value", "verdicts"), [("50 m3", 50.0, ["contradicts"]), ("90 m3", 90.0, [])])
def test_what_is_over_may_not_be_told_several_times_as_high(
    desk: Any, tell: Any, words: str, value: float, verdicts: list[str]
) -> None:
    for n, (text, volume) in enumerate((("15 m3", 15.0), (words, value))):
        day = (NOTICE, "2025-03-27")[n]
        aside = tell("Norvik has 410,000 tenants", "market_position", day, "Norvik",
                     figures=(("410,000", "tenants", 410_000.0, "count"),))  # fmt: skip
        spilt = tell(f"Norvik let {text} of oil run out", ("incident", "legal")[n], NOTICE, "Norvik",
                     figures=((text, "spill_volume", volume, "m3"),))  # fmt: skip
        desk.article(f"outlet{n}", day, aside, spilt)
    assert _between(desk) == verdicts


def test_articles_without_a_number_in_common_tell_two_stories(desk: Any, tell: Any) -> None:
    left, right = ("2.3 million", "records_stolen", 2.3e6, "count"), ("3.2 million", "records_stolen", 3.2e6, "count")
    _stories(desk, tell, left, right, shared="87,000")
    assert _between(desk) == []


def test_another_company_has_another_matter(desk: Any, tell: Any) -> None:
    left, right = ("2.3 million", "records_stolen", 2.3e6, "count"), ("3.2 million", "records_stolen", 3.2e6, "count")
    _stories(desk, tell, left, right, who="Halla")
    assert _between(desk) == []


@pytest.mark.parametrize(
    ("one", "other", "slipped"),
    [
        ("31.4%", "34.1%", True),
        ("£221m", "£212m", True),
        ("2,150 workers", "1,250 workers", True),
        ("1,800", "2,800", True),
        ("26%", "11%", False),
        ("4.4%", "4.7%", False),
        ("31%", "34.1%", False),
        ("12", "21", True),
        ("15", "51", True),
        ("19", "91", False),
        ("1,234", "4,321", False),
        ("142", "41.2", False),
        ("610,000", "210,000", False),
        ("614,000", "214,000", True),
        ("1.42", "4.12", True),
    ],
)
def test_misprints_swap_two_digits_or_get_one_of_many_wrong(tell: Any, one: str, other: str, slipped: bool) -> None:
    def value(text: str) -> float:
        return float("".join(c for c in text if c.isdigit() or c == "."))

    figures = tell(
        f"{one} and {other}", "results", None, figures=((one, "m", value(one), "x"), (other, "m", value(other), "x"))
    )
    assert misprinted(*figures.figures) is slipped


@pytest.mark.parametrize(
    ("metric", "left", "right", "verdict"),
    [
        ("ebitda", ("1.12 to 1.15", 1.12e9, 1.15e9), ("1.13", 1.13e9, None), "bound"),
        ("ebitda", ("1.12 to 1.15", 1.12e9, 1.15e9), ("1.2", 1.2e9, None), None),
        ("ebitda", ("1.12 to 1.15", 1.12e9, 1.15e9), ("1.12 to 1.15", 1.12e9, 1.15e9), "agrees"),
        ("revenue", ("1.12", 1.12e9, None), ("1.2", 1.2e9, None), None),
    ],
)
def test_what_was_foreseen_holds_or_says_nothing(
    desk: Any, tell: Any, metric: str, left: tuple[Any, ...], right: tuple[Any, ...], verdict: str | None
) -> None:
    year = "2023-07-01/2024-06-30"
    for n, (text, low, high) in enumerate((left, right)):
        named, kind = (f"{metric}_guidance", "guidance") if n == 0 else (metric, "results")
        desk.article(
            f"outlet{n}",
            f"2024-0{6 + n}-30",
            tell(f"Norvik: {text}", kind, year, "Norvik", figures=((text, named, low, "USD"),), options={"high": high}),
            tell("Norvik has 410,000 tenants", "market_position", year, "Norvik",
                 figures=(("410,000", "tenants", 410000.0, "count"),)),
        )  # fmt: skip
    assert _between(desk) == ([verdict] if verdict else [])


def test_an_offer_that_changed_is_no_contradiction(desk: Any, tell: Any) -> None:
    for n, (text, value) in enumerate((("5.5%", 5.5), ("6.2%", 6.2))):
        figures = ((text, "pay_rise_offer", value, "%"),)
        desk.article(
            f"outlet{n}",
            f"2025-05-1{n}",
            tell(f"Norvik offered {text} pay", "workforce", f"2025-05-1{n}", "Norvik", figures=figures),
        )
    assert "contradicts" not in desk.verdicts()


@pytest.mark.parametrize(
    ("first", "then", "verdicts"),
    [
        (("$93m", 9.3e7), ("fell to $28m from $39m", 3.9e7), ["contradicts", "evolves"]),
        (("$3.1bn", 3.1e9), ("fell to $28m from $3.1m", 3.1e6), ["evolves", "magnitude_error"]),
        (("$93m", 9.3e7), ("fell to $28m from $93m", 9.3e7), ["agrees", "evolves"]),
        (("up to $93m", 9.3e7), ("fell to $28m from $39m", 3.9e7), []),
    ],
)
def test_what_a_later_article_gives_as_the_number_before_is_what_was_told_before(
    desk: Any, tell: Any, first: tuple[str, float], then: tuple[str, float], verdicts: list[str]
) -> None:
    for n, (words, value) in enumerate((first, then)):
        day = (NOTICE, LATER)[n]
        aside = tell("Norvik has 410,000 tenants", "market_position", day, "Norvik",
                     figures=(("410,000", "tenants", 410_000.0, "count"),))  # fmt: skip
        printed = words.rsplit(" ", 1)[-1]
        figures = (("$28m", "fine", 2.8e7, "USD"), (printed, "fine", value, "USD"))[1 - n :]
        options = {"op": "<="} if words.startswith("up to") else {}
        told = tell(f"The fine of Norvik {words}", "legal", NOTICE, "Norvik", figures=figures, options=options)
        desk.article(f"outlet{n}", day, aside, told)
    found = desk.reconcile().comparisons
    assert sorted(c.verdict for c in found if "fine" in c.explanation and c.left_figure_id) == verdicts


def test_a_table_bears_out_the_text_of_its_article(desk: Any, tell: Any) -> None:
    figures = (("$205 million", "restitution", 2.05e8, "USD"),)
    told = tell("Norvik pays $205 million in restitution", "legal", NOTICE, "Norvik", figures=figures)
    row = tell("Restitution   $205 million", "legal", NOTICE, "Norvik", figures=figures, zone="table")
    desk.article("release", NOTICE, told, row)
    assert desk.verdicts() == ["agrees"]
