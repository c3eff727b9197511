"""Two figures about one thing, and the verdict on them."""

from typing import Any

import pytest

JUNE = "2025-04-01/2025-06-30"
EUR, USD, CNY = "EUR", "USD", "CNY"

PAIRS = {
    "the same number": (("26%", 26.0, "%", "="), ("26%", 26.0, "%", "="), "agrees"),
    "fewer digits": (("6%", 6.0, "%", "="), ("6.35%", 6.35, "%", "="), "rounds"),
    "a last digit apart": (("$4.66 billion", 4.66e9, USD, "="), ("$4.67 billion", 4.67e9, USD, "="), "rounds"),
    "one decimal less": (("455", 455.0, "GWh", "="), ("455.3", 455.3, "GWh", "="), "rounds"),
    "cut, not rounded": (("3.45 trn won", 3.45e12, "KRW", "="), ("3.4 trn won", 3.4e12, "KRW", "="), "rounds"),
    "about": (("about $5.1 billion", 5.1e9, USD, "~"), ("$5.2 billion", 5.2e9, USD, "="), "rounds"),
    "a bound that is met": (("more than 300", 300.0, "count", ">"), ("312", 312.0, "count", "="), "bound"),
    "opposite bounds": (("over 380 billion", 3.8e11, CNY, ">"), ("up to 380 billion", 3.8e11, CNY, "<="), "bound"),
    "two currencies": (("€4.5 billion", 4.5e9, EUR, "="), ("$5.2 billion", 5.2e9, USD, "="), "converts"),
    "a factor of ten in two currencies": (
        ("380 billion yuan", 3.8e11, CNY, "="),
        ("$5.3 billion", 5.3e9, USD, "="),
        "magnitude_error",
    ),
    "million and billion": (("€780 million", 7.8e8, EUR, "="), ("€780 billion", 7.8e11, EUR, "="), "magnitude_error"),
    "a hard contradiction": (("26%", 26.0, "%", "="), ("11%", 11.0, "%", "="), "contradicts"),
    "swapped digits": (("221m", 2.21e8, "GBP", "="), ("212m", 2.12e8, "GBP", "="), "contradicts"),
}


def _two(desk: Any, tell: Any, left: Any, right: Any, metric: str = "measured", **options: Any) -> None:
    for n, (text, value, unit, op) in enumerate((left, right)):
        quote = f"Norvik put it at {text}"
        figures = ((text, metric, value, unit),)
        desk.article(
            f"outlet{n}",
            f"2025-08-0{n + 1}",
            tell(quote, "results", JUNE, "Norvik", figures=figures, options={"op": op, **options}),
        )


@pytest.mark.parametrize("case", PAIRS)
def test_verdict(desk: Any, tell: Any, case: Any) -> None:
    left, right, verdict = PAIRS[case]
    _two(desk, tell, left, right)
    assert desk.verdicts() == [verdict]


@pytest.mark.parametrize("case", PAIRS)
def test_verdict_is_the_same_from_the_other_side(desk: Any, tell: Any, case: Any) -> None:
    left, right, verdict = PAIRS[case]
    _two(desk, tell, right, left)
    assert desk.verdicts() == [verdict]


@pytest.mark.parametrize("case", PAIRS)
def test_explanation_is_one_sentence_with_both_numbers(desk: Any, tell: Any, case: Any) -> None:
    left, right, _ = PAIRS[case]
    _two(desk, tell, left, right)
    (comparison,) = [c for c in desk.reconcile().comparisons if c.left_figure_id]
    assert left[0] in comparison.explanation
    assert right[0] in comparison.explanation
    assert "\n" not in comparison.explanation


def test_another_basis_is_no_contradiction(desk: Any, tell: Any) -> None:
    figures = (("9.4%", "price_change", 9.4, "%"),)
    desk.article(
        "a",
        "2025-09-01",
        tell("Norvik rose 9.4%", "price_move", "2025-09-01", "Norvik", figures=figures, options={"basis": "intraday"}),
    )
    figures = (("6.1%", "price_change", 6.1, "%"),)
    desk.article(
        "b",
        "2025-09-01",
        tell("Norvik rose 6.1%", "price_move", "2025-09-01", "Norvik", figures=figures, options={"basis": "close"}),
    )
    assert desk.verdicts() == ["scope_differs"]


def test_changed_guidance_evolves(desk: Any, tell: Any) -> None:
    for n, (text, value) in enumerate((("£300 million", 3e8), ("£290 million", 2.9e8))):
        quote = f"Norvik expects operating profit of {text}"
        figures = ((text, "operating_profit_guidance", value, "GBP"),)
        desk.article(
            f"outlet{n}",
            f"2025-1{n}-14",
            tell(quote, "guidance", "2025-04-01/2026-03-31", "Norvik", figures=figures, modality="forecast"),
        )
    assert desk.verdicts() == ["evolves"]


@pytest.mark.parametrize(("price", "verdict"), [("DKK 168 a share", "contradicts"), ("DKK 192 a share", "evolves")])
def test_a_bid_may_be_raised_but_not_to_the_same_digits(desk: Any, tell: Any, price: str, verdict: str) -> None:
    first = (("DKK 186", "offer_price", 186.0, "DKK"),)
    later = ((price, "offer_price", float(price.split()[1]), "DKK"),)
    told = tell("Halla offers DKK 186 for Norvik", "merger_acquisition", "2025-05-19", "Halla", figures=first)
    quote, month = f"Halla agreed in May to pay {price} for Norvik", "2025-05-01/2025-05-31"
    options = {"basis": "per_share"}
    again = tell(quote, "merger_acquisition", month, "Halla", figures=later, options=options)
    desk.article("wire", "2025-05-19", told)
    desk.article("blog", "2025-11-12", again)
    assert desk.verdicts() == [verdict]


def test_what_went_before_is_no_contradiction(desk: Any, tell: Any) -> None:
    now, before = (("£212m", "operating_profit", 2.12e8, "GBP"),), (("£198m", "operating_profit", 1.98e8, "GBP"),)
    desk.article("a", "2025-11-06", tell("profit rose to £212m", "results", JUNE, "Norvik", figures=now))
    desk.article("b", "2025-11-06", tell("profit rose from £198m", "results", JUNE, "Norvik", figures=before))
    assert desk.verdicts() == []


def test_what_was_raised_does_not_round_to_what_it_was(desk: Any, tell: Any) -> None:
    both = (("4%", "policy_rate", 4.0, "%"), ("4.25%", "policy_rate", 4.25, "%"))
    desk.article("a", "2025-08-07", tell("Norvik went from 4% to 4.25%", "macro", "2025-08-07", "Norvik", figures=both))
    desk.article("b", "2025-08-07", tell("Norvik put it at 4.25%", "macro", "2025-08-07", "Norvik", figures=both[1:]))
    assert desk.verdicts() == ["agrees"]


def test_what_stands_in_brackets_behind_an_amount_converts_no_other(desk: Any, tell: Any) -> None:
    told = (("SEK 59.6bn", 5.96e10, "SEK"), ("£4.59bn", 4.59e9, "GBP"), ("SEK 56.7bn", 5.67e10, "SEK"),
            ("£4.37bn", 4.37e9, "GBP"))  # fmt: skip
    figures = tuple((text, "revenue", value, unit) for text, value, unit in told)
    quote = "sales fell from SEK 59.6bn (£4.59bn) to SEK 56.7bn (£4.37bn)"
    desk.article("a", "2025-08-07", tell(quote, "results", JUNE, "Norvik", figures=figures))
    assert desk.verdicts() == ["converts", "converts"]


def test_other_metrics_companies_and_periods_are_not_compared(desk: Any, tell: Any) -> None:
    rows = (
        ("Norvik", JUNE, "passengers_growth_yoy", 4.0),
        ("Norvik", JUNE, "capacity_growth_yoy", 3.0),
        ("Halla", JUNE, "passengers_growth_yoy", 9.0),
        ("Norvik", "2024-04-01/2024-06-30", "passengers_growth_yoy", 7.0),
    )
    for n, (who, when, metric, value) in enumerate(rows):
        figures = ((f"{value:.0f}%", metric, value, "%"),)
        desk.article(
            f"outlet{n}", "2025-08-01", tell(f"{who} said {value:.0f}%", "results", when, who, figures=figures)
        )
    assert desk.verdicts() == []


def test_the_odd_one_out_is_named(desk: Any, tell: Any) -> None:
    odd = ""
    for n, value in enumerate((26.0, 26.0, 26.0, 11.0)):
        figures = ((f"{value:.0f}%", "revenue_growth_yoy", value, "%"),)
        odd = desk.article(
            f"outlet{n}",
            f"2025-09-0{n + 1}",
            tell(f"revenue rose {value:.0f}%", "results", JUNE, "Norvik", figures=figures),
        )
    (conflict,) = [c for c in desk.reconcile().comparisons if c.verdict == "contradicts"]
    assert conflict.odd_document_id == odd
    assert conflict.explanation.endswith("3 sources say 26%, outlet3 says 11%")


def test_what_remains_of_a_sum_is_another_sum(desk: Any, tell: Any) -> None:
    whole, rest = (("$1 billion", "capex_plan", 1e9, "USD"),), (("$640 million", "capex_plan", 6.4e8, "USD"),)
    desk.article(
        "a", "2025-04-10", tell("Norvik plans to spend $1 billion", "investment", "2025-04-10", "Norvik", figures=whole)
    )
    told = "Norvik's plan to spend, of which $640 million went unused"
    desk.article("b", "2025-04-11", tell(told, "investment", "2025-04-10", "Norvik", figures=rest))
    assert "contradicts" not in desk.verdicts()


def test_a_conflict_names_the_text_not_its_headline(desk: Any, tell: Any) -> None:
    first, second = (("31.4%", "remission_rate", 31.4, "%"),), (("34.1%", "remission_rate", 34.1, "%"),)
    headline = tell("31.4% were well", "product", JUNE, "Norvik", figures=first, zone="headline")
    body = tell("Of Norvik's patients 31.4% were well", "product", JUNE, "Norvik", figures=first)
    desk.article("a", "2025-07-01", headline, body)
    desk.article("b", "2025-07-02", tell("34.1% were well", "product", JUNE, "Norvik", figures=second))
    (conflict,) = [c for c in desk.reconcile().comparisons if c.verdict == "contradicts"]
    (text,) = [c.claim_id for c in desk.extractions[0].claims if c.zone == "body"]
    assert text in (conflict.left_claim_id, conflict.right_claim_id)


def test_report_and_denial_contradict(desk: Any, tell: Any) -> None:
    told = tell(
        "People familiar with the matter said Norvik held talks with Halla about selling Fjordline",
        "merger_acquisition",
        "/2025-10-14",
        "Norvik",
        "Halla",
        "Fjordline",
        modality="reported",
    )
    denied = tell(
        "Norvik said it was not in talks to sell any interest in Fjordline",
        "merger_acquisition",
        "2025-10-14",
        "Norvik",
        "Fjordline",
        modality="denied",
    )
    desk.article("wire", "2025-10-14", told)
    desk.article("company", "2025-10-15", denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == ["contradicts"]


def test_a_denial_of_something_else_contradicts_nothing(desk: Any, tell: Any) -> None:
    told = tell("Fjordline could be floated", "listing", "2026-01-01/2026-12-31", "Fjordline", modality="rumour")
    denied = tell(
        "Norvik said it was not in talks to sell any interest in Fjordline",
        "merger_acquisition",
        "2025-10-14",
        "Norvik",
        "Fjordline",
        modality="denied",
    )
    desk.article("wire", "2025-10-14", told)
    desk.article("company", "2025-10-15", denied)
    assert desk.reconcile().comparisons == ()


@pytest.mark.parametrize(
    ("answer", "verdicts"),
    [("Halla calls that a lie", ["contradicts"]), ("Halla denied that its brakes had been worn", [])],
)
def test_who_is_given_the_lie_is_contradicted(desk: Any, tell: Any, answer: str, verdicts: list[str]) -> None:
    said = tell("“They offered us money”", "statement", "2025-10-14", "Norvik", modality="opinion")
    denied = tell(answer, "statement", "2025-10-14", "Halla", modality="denied")
    desk.article("wire", "2025-10-14", said, denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


@pytest.mark.parametrize(
    ("told", "modality", "answer"),
    [
        ("Traders whisper that Norvik will bid for Halla.", "plan", "A Norvik spokesman waved it away."),
        ("The local press writes that the Hull yard will shut.", "fact", "Norvik disputes it: “Nobody is leaving.”"),
        ("Talk of a share sale made the rounds.", "rumour", "“We need no new money,” said Norvik's Ada Berg."),
        ("Two people said Norvik weighs an offer.", "reported", "“There is nothing to it,” Norvik said."),
        ("Norvik dismissed a report that Hull would close.", "denied", "“Not a job will go,” its chairman said."),
    ],
)
def test_hearsay_and_the_reply_right_after_it_contradict(
    desk: Any, tell: Any, told: str, modality: str, answer: str
) -> None:
    hearsay = tell(told, "merger_acquisition", "2025-10-14", "Norvik", modality=modality)
    reply = tell(answer, "statement", "2025-10-14", "Norvik", modality="opinion")
    desk.article("wire", "2025-10-14", hearsay, reply)
    assert [c.verdict for c in desk.reconcile().comparisons] == ["contradicts"]


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("Two people said Norvik weighs an offer.", "Norvik declined to comment: “We do not discuss rumours.”"),
        ("Two people said Norvik weighs an offer.", "Norvik makes ferries in Hull."),
        ("Norvik opened a yard in Hull.", "“We need no new money,” said Norvik's Ada Berg."),
    ],
)
def test_no_answer_is_no_denial(desk: Any, tell: Any, told: str, answer: str) -> None:
    modality = "reported" if "people" in told else "fact"
    hearsay = tell(told, "merger_acquisition", "2025-10-14", "Norvik", modality=modality)
    desk.article("wire", "2025-10-14", hearsay, tell(answer, "statement", "2025-10-14", "Norvik"))
    assert desk.reconcile().comparisons == ()


def test_a_curt_no_gives_way_to_the_words_that_spell_it_out(desk: Any, tell: Any) -> None:
    told = tell("Two people said Norvik weighs an offer.", "merger_acquisition", None, "Norvik", modality="reported")
    curt = tell("Norvik rejects it.", "statement", None, "Norvik")
    quoted = tell("“There are no talks,” its chairman said.", "statement", None, "Norvik", modality="denied")
    desk.article("wire", "2025-10-14", told, curt, quoted)
    (conflict,) = desk.reconcile().comparisons
    assert "no talks" in conflict.explanation


@pytest.mark.parametrize(("speaker", "denial"), [("its founder Ada Berg said", "first report"), ("he said", "denied")])
def test_a_curt_denial_gives_way_to_the_words_of_somebody_named(
    desk: Any, tell: Any, speaker: str, denial: str
) -> None:
    told = tell("Two people said Norvik weighs an offer.", "merger_acquisition", None, "Norvik", modality="reported")
    curt = tell("The spokesman of the group in Oslo, Norvik Metals of Rana, denied this.", "statement", None, "Norvik",
                modality="denied")  # fmt: skip
    quoted = tell(f"“The first report of it came on Tuesday,” {speaker}.", "statement", None, "Norvik")
    desk.article("wire", "2025-10-14", told, curt, quoted)
    (conflict,) = desk.reconcile().comparisons
    assert denial in conflict.explanation


def test_what_a_relative_clause_denies_is_what_stands_before_it(desk: Any, tell: Any) -> None:
    told = tell("The union says the ship sailed short of officers", "statement", None, "Norvik", modality="opinion")
    denied = tell("which Norvik denies", "statement", None, "Norvik", modality="denied")
    desk.article("wire", "2025-10-14", told, denied, text=f"{told.quote}, {denied.quote}.")
    assert [c.verdict for c in desk.reconcile().comparisons] == ["contradicts"]


def test_onlookers_spell_out_no_denial(desk: Any, tell: Any) -> None:
    told = tell("Two people said Norvik weighs an offer.", "merger_acquisition", None, "Norvik", modality="reported")
    curt = tell("Norvik rejects it.", "statement", None, "Norvik")
    quoted = tell("“There is no cash,” an analyst said.", "statement", None, "Norvik", modality="opinion")
    desk.article("wire", "2025-10-14", told, curt, quoted)
    (conflict,) = desk.reconcile().comparisons
    assert "rejects" in conflict.explanation


@pytest.mark.parametrize(
    ("between", "verdicts"),
    [("I e-mailed the yard.", ["contradicts"]), ("I e-mailed the yard. " * 4, [])],
)
def test_a_short_sentence_that_tells_nothing_leaves_hearsay_open(
    desk: Any, tell: Any, between: str, verdicts: list[str]
) -> None:
    told = tell("Oslo Post wrote that Norvik sold it.", "merger_acquisition", None, "Norvik")
    reply = tell("“It is not for sale,” came the reply.", "merger_acquisition", None, "Norvik", modality="opinion")
    desk.article("wire", "2025-10-14", told, reply, text=f"{told.quote} {between} {reply.quote}")
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


@pytest.mark.parametrize(
    ("reaction", "verdicts"), [("Berg laughed when I put it to her.", ["contradicts"]), ("Berg opened a yard.", [])]
)
def test_who_laughs_gives_no_answer_yet(desk: Any, tell: Any, reaction: str, verdicts: list[str]) -> None:
    told = tell("Talk in Hull is of a bid for Halla.", "legal", None, "Norvik", modality="rumour")
    aside = tell(reaction, "facility", None, "Ada Berg")
    denied = tell("“No. We have no cash,” she said.", "merger_acquisition", None, "Ada Berg", modality="denied")
    desk.article("wire", "2025-10-14", told, aside, denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


def test_the_second_thing_that_was_told_leaves_the_first_open_to_a_reply(desk: Any, tell: Any) -> None:
    told = tell("Two people said Norvik lost an order", "deal", None, "Norvik", modality="reported")
    more = tell("that it would halve its output.", "facility", None, "Norvik", modality="reported")
    denied = tell("“The report is false,” Norvik said.", "deal", None, "Norvik", modality="denied")
    desk.article("wire", "2025-10-14", told, more, denied)
    (conflict,) = desk.reconcile().comparisons
    assert "lost an order" in conflict.explanation


def test_a_clause_about_what_was_told_leaves_it_open_to_a_reply(desk: Any, tell: Any) -> None:
    told = tell("Two people said Norvik may shut its yard,", "facility", None, "Norvik", modality="reported")
    aside = tell("which employs 620 people.", "results", "2024-01-01/2024-12-31", "Norvik")
    denied = tell("“There is no plan to shut it,” she said.", "regulation", None, "Norvik", modality="denied")
    desk.article("wire", "2025-10-14", told, aside, denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == ["contradicts"]


@pytest.mark.parametrize(("other", "verdicts"), [("Halla", ["contradicts"]), ("Fjordline", [])])
def test_a_denial_may_come_before_what_it_denies(desk: Any, tell: Any, other: str, verdicts: list[str]) -> None:
    denied = tell("Norvik has no interest in Halla.", "merger_acquisition", None, "Norvik", "Halla", modality="denied")
    told = tell("A paper wrote of a bid.", "merger_acquisition", None, "Norvik", other, modality="reported")
    desk.article("wire", "2025-10-14", denied, told)
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


@pytest.mark.parametrize(("kind", "verdicts"), [("results", ["contradicts"]), ("legal", [])])
def test_an_accusation_and_its_denial_contradict_out_of_court(
    desk: Any, tell: Any, kind: str, verdicts: list[str]
) -> None:
    accused = tell("Graypoint claimed on Tuesday that Norvik had inflated its sales.", kind, None, "Graypoint")
    denied = tell("Norvik said the allegations were false.", "legal", None, "Norvik", modality="denied")
    desk.article("wire", "2025-10-14", accused, denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


@pytest.mark.parametrize(("day", "verdicts"), [("2025-10-05", []), ("2025-10-13", ["contradicts"])])
def test_a_denial_of_days_before_denies_nothing_that_was_told_later(
    desk: Any, tell: Any, day: str, verdicts: list[str]
) -> None:
    what = "Norvik is in talks with Halla about Fjordline"
    told = tell(f"{what}, two people said", "deal", "2025-10-14", "Norvik", "Halla", modality="reported")
    denied = tell(f"Norvik denied that {what}", "deal", day, "Norvik", "Halla", modality="denied")
    desk.article("wire", "2025-10-14", told)
    desk.article("company", "2025-10-15", denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


@pytest.mark.parametrize(("kind", "verdicts"), [("merger_acquisition", ["contradicts"]), ("financing", [])])
def test_behind_silence_only_the_like_is_denied(desk: Any, tell: Any, kind: str, verdicts: list[str]) -> None:
    told = tell("Two people said Halla asked for papers.", "merger_acquisition", None, "Halla", modality="reported")
    hushed = tell("Halla declined to comment.", "statement", None, "Halla")
    denied = tell("Norvik has no plans for new shares, it said.", kind, None, "Norvik", modality="denied")
    desk.article("wire", "2025-10-14", told, hushed, denied)
    assert [c.verdict for c in desk.reconcile().comparisons] == verdicts


def test_a_denial_is_laid_against_the_text_not_its_headline(desk: Any, tell: Any) -> None:
    def say(quote: str, modality: str, zone: str = "body") -> Any:
        return tell(quote, "deal", "2025-10-14", "Norvik", "Halla", "Fjordline", modality=modality, zone=zone)

    head = say("Norvik in talks with Halla about Fjordline", "reported", "headline")
    text = say("Norvik is in talks with Halla about Fjordline, a banker said", "reported")
    desk.article("wire", "2025-10-14", head, text)
    desk.article("company", "2025-10-15", say("Norvik denied talks with Halla about Fjordline", "denied"))
    (conflict,) = [c for c in desk.reconcile().comparisons if c.verdict == "contradicts"]
    assert "banker" in conflict.explanation


def test_a_plan_called_off_evolves(desk: Any, tell: Any) -> None:
    when = "2025-11-04/2025-11-05"
    desk.article("a", "2025-10-28", tell("Norvik crews will walk out", "workforce", when, "Norvik", modality="plan"))
    desk.article("b", "2025-11-06", tell("the Norvik crews' walkout was called off", "workforce", when, "Norvik"))
    reconciled = desk.reconcile()
    assert [c.verdict for c in reconciled.comparisons] == ["evolves"]
    assert [e.status for e in reconciled.events] == ["cancelled"]


def test_calling_off_a_plan_of_another_day_evolves_too(desk: Any, tell: Any) -> None:
    plan = tell("second walkout of Norvik crews set", "workforce", "2025-11-04", "Norvik", modality="plan")
    off = tell("A second walkout was called off on Saturday", "workforce", "2025-11-01", "Norvik")
    other = tell("Norvik scrapped the ferry order", "deal", "2025-11-01", "Norvik", "Hull")
    desk.article("a", "2025-10-28", plan)
    desk.article("b", "2025-11-06", off, other)
    reconciled = desk.reconcile()
    assert len(reconciled.events) == 3
    assert [c.verdict for c in reconciled.comparisons] == ["evolves"]
