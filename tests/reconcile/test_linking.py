"""Documents without a date get one, or bounds, from what they share with dated ones."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.extract.extraction import Dating
from flows.reconcile import link

JUNE = "2025-04-01/2025-06-30"
GROWTH = (("26%", "revenue_growth_yoy", 26.0, "%"),)


def _dated(desk: Any, tell: Any) -> None:
    rose = (("19%", "price_change", 19.0, "%"),)
    desk.article(
        "dated",
        "2025-09-01",
        tell("Norvik shares surged over 19% in Oslo", "price_move", "2025-09-01", "Norvik", figures=rose),
        tell("During the earnings call on August 29th Norvik spoke of ships", "statement", "2025-08-29", "Norvik"),
        tell("revenue of Norvik rose 26%", "results", JUNE, "Norvik", figures=GROWTH),
    )


def _linked(desk: Any, tell: Any, *claims: Any) -> Any:
    _dated(desk, tell)
    document_id = desk.article("undated", None, *claims)
    return link(desk.documents, desk.extractions).get(document_id)


def test_the_same_move_on_the_same_weekday_dates_an_article(desk: Any, tell: Any) -> None:
    move = tell(
        "shares of Norvik jumped 19% on Monday",
        "price_move",
        None,
        "Norvik",
        figures=(("19%", "price_change", 19.0, "%"),),
    )
    dating = _linked(desk, tell, move)
    assert (dating.first, dating.last, dating.basis) == (date(2025, 9, 1), date(2025, 9, 2), "linked")
    assert dating.linked_from == (desk.extractions[0].claims[0].claim_id,)


def test_a_near_number_dates_an_article_that_shares_other_figures(desk: Any, tell: Any) -> None:
    move = tell(
        "shares of Norvik jumped 18% on Monday",
        "price_move",
        None,
        "Norvik",
        figures=(("18%", "price_change", 18.0, "%"),),
    )
    results = tell("Norvik revenue grew 26%", "results", JUNE, "Norvik", figures=GROWTH)
    assert _linked(desk, tell, move, results).last == date(2025, 9, 2)


@pytest.mark.parametrize(
    ("quote", "text", "value"),
    [
        ("shares of Norvik jumped 18% on Monday", "18%", 18.0),
        ("shares of Norvik jumped 19% on Tuesday", "19%", 19.0),
        ("shares of Norvik jumped 19%", "19%", 19.0),
    ],
)
def test_weak_evidence_dates_nothing(desk: Any, tell: Any, quote: Any, text: Any, value: Any) -> None:
    move = tell(quote, "price_move", None, "Norvik", figures=((text, "price_change", value, "%"),))
    assert _linked(desk, tell, move) is None


def test_the_latest_results_bound_an_article(desk: Any, tell: Any) -> None:
    results = tell("Norvik revenue grew 26% in the latest quarter", "results", None, "Norvik", figures=GROWTH)
    dating = _linked(desk, tell, results)
    assert (dating.first, dating.last, dating.basis) == (date(2025, 8, 29), date(2025, 11, 30), "bounded")
    assert dating.linked_from == (desk.extractions[0].claims[2].claim_id,)


def test_results_that_need_not_be_the_latest_bound_one_side(desk: Any, tell: Any) -> None:
    dating = _linked(desk, tell, tell("Norvik revenue grew 26%", "results", None, "Norvik", figures=GROWTH))
    assert (dating.first, dating.last) == (date(2025, 8, 29), None)


def test_other_companies_say_nothing(desk: Any, tell: Any) -> None:
    results = tell("Halla revenue grew 26% in the latest quarter", "results", None, "Halla", figures=GROWTH)
    assert _linked(desk, tell, results) is None


def test_dated_documents_are_left_alone(desk: Any, tell: Any) -> None:
    _dated(desk, tell)
    assert link(desk.documents, desk.extractions) == {}


@pytest.mark.parametrize(
    ("month_day", "weekday", "expected"),
    [
        ((9, 3), None, date(2025, 9, 3)),
        ((9, 3), 2, date(2025, 9, 3)),
        ((9, 3), 4, None),
        ((1, 4), None, date(2026, 1, 4)),
        ((9, 3), 3, date(2026, 9, 3)),
        ((2, 29), None, None),
    ],
)
def test_a_header_without_year_takes_the_year_of_the_story(
    desk: Any, tell: Any, month_day: Any, weekday: Any, expected: Any
) -> None:
    _dated(desk, tell)
    document_id = desk.article("yearless", None, tell("Norvik said little", "statement", None, "Norvik"))
    dating = Dating(None, None, "unknown", month_day, weekday)
    desk.extractions[-1] = replace(desk.extractions[-1], published=dating)
    answer = link(desk.documents, desk.extractions).get(document_id)
    if expected is None:
        assert answer is None
    else:
        assert (answer.first, answer.last, answer.basis) == (expected, expected, "year_inferred")


@pytest.mark.parametrize(
    ("month_day", "expected"),
    [((9, 3), date(2025, 9, 3)), ((9, 4), date(2025, 9, 4)), ((9, 5), None), ((3, 3), None)],
)
def test_a_heading_is_of_the_weekday_of_its_lead_or_of_the_day_after(
    desk: Any, tell: Any, month_day: Any, expected: date | None
) -> None:
    _dated(desk, tell)
    document_id = desk.article("yearless", None, tell("Norvik said little", "statement", None, "Norvik"))
    dating = Dating(None, None, "unknown", month_day, lead_weekday=2)
    desk.extractions[-1] = replace(desk.extractions[-1], published=dating)
    answer = link(desk.documents, desk.extractions).get(document_id)
    assert (answer and answer.first) == expected


def test_last_friday_and_a_move_on_monday_date_an_article(desk: Any, tell: Any) -> None:
    fine = (("$385 million", "fine", 3.85e8, "USD"),)
    settled = tell("Norvik will pay $385 million", "legal", "2025-02-14", "Norvik", figures=fine)
    desk.article("court", "2025-02-14", settled)
    agreed = tell("Norvik agreed last Friday to pay $385 million", "legal", None, "Norvik", figures=fine)
    moved = tell("Norvik shares climbed on Monday", "price_move", None, "Norvik")
    week = desk.article("week", None, agreed)
    day = desk.article("day", None, agreed, moved)
    answer = link(desk.documents, desk.extractions)
    assert (answer[week].first, answer[week].last) == (date(2025, 2, 15), date(2025, 2, 21))
    assert (answer[day].first, answer[day].last) == (date(2025, 2, 17), date(2025, 2, 18))
