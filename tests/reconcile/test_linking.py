"""Documents without a date get one, or bounds, from what they share with dated ones."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.extract.extraction import Almanac, Dating, ToldDay
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


CUTS = (("170", "headcount", 170.0, "count"), ("640 jobs", "jobs", 640.0, "count"))


@pytest.mark.parametrize(
    ("quote", "figures", "day"),
    [
        ("Norvik said yesterday that it would cut 170 of 640 jobs", CUTS, date(2025, 2, 15)),
        ("Norvik said this morning that it would cut 170 of 640 jobs", CUTS, date(2025, 2, 14)),
        ("Norvik said yesterday that it would cut 170 jobs", CUTS[:1], None),
        ("Norvik said in winter that it would cut 170 of 640 jobs", CUTS, None),
    ],
)
def test_what_was_announced_yesterday_dates_an_article_on_the_same_news(
    desk: Any, tell: Any, quote: str, figures: Any, day: Any
) -> None:
    news = tell("Norvik cuts 170 of 640 jobs", "workforce", "2025-02-14", "Norvik", figures=CUTS)
    desk.article("news", "2025-02-14", news)
    retold = desk.article("retold", None, tell(quote, "workforce", None, "Norvik", figures=figures))
    answer = link(desk.documents, desk.extractions).get(retold)
    assert (answer and answer.first, answer and answer.last) == (day, day)


@pytest.mark.parametrize(
    ("quote", "figures", "days"),
    [
        ("Norvik said on Friday that it would cut 170 of 640 jobs", CUTS, (date(2025, 2, 14), date(2025, 2, 15))),
        ("Norvik said on Thursday that it would cut 170 of 640 jobs", CUTS, (None, None)),
        ("Norvik said last Friday that it would cut 170 of 640 jobs", CUTS, (date(2025, 2, 15), date(2025, 2, 21))),
        ("Norvik said on Friday that it would cut 170 jobs", CUTS[:1], (None, None)),
    ],
)
def test_news_of_the_same_weekday_dates_an_article_on_it(
    desk: Any, tell: Any, quote: str, figures: Any, days: Any
) -> None:
    news = tell("Norvik cuts 170 of 640 jobs", "workforce", "2025-02-14", "Norvik", figures=CUTS)
    desk.article("news", "2025-02-14", news)
    retold = desk.article("retold", None, tell(quote, "workforce", None, "Norvik", figures=figures))
    answer = link(desk.documents, desk.extractions).get(retold)
    assert (answer and answer.first, answer and answer.last) == days


OFFER = (("NOK 104", "offer_price", 104.0, "NOK"), ("29.5 million", "shares", 2.95e7, "count"))
GROUNDED = "The Rail Inspectorate grounded the wagons of Norvik on 6 October and let them go on 10 October"
BAN = "the Rail Inspectorate lifted the ban on wagons of Norvik that began last Monday"


@pytest.mark.parametrize(
    ("quote", "told", "day"),
    [
        (f"Yesterday {BAN}", GROUNDED, date(2025, 10, 11)),
        (f"Today {BAN}", GROUNDED, date(2025, 10, 10)),
        (f"Yesterday {BAN}", "The Rail Inspectorate let the wagons go on 10 October", None),
        (f"Yesterday {BAN}", GROUNDED.replace("Rail Inspectorate", "company"), None),
        (BAN, GROUNDED, None),
    ],
)
def test_two_days_that_another_article_gives_by_the_calendar_date_an_article(
    desk: Any, tell: Any, quote: str, told: str, day: Any
) -> None:
    agency = "Rail Inspectorate" if "Rail Inspectorate" in told else "Norvik"
    desk.article("later", "2025-12-05", tell(told, "regulation", "2025-10-10", agency))
    norvik = [tell(f"Norvik said {what}", "statement", None, "Norvik") for what in ("nothing", "little")]
    undated = desk.article("undated", None, tell(quote, "regulation", None, "Rail Inspectorate", "Norvik"), *norvik)
    answer = link(desk.documents, desk.extractions).get(undated)
    assert (answer and answer.first, answer and answer.last) == (day, day)


@pytest.mark.parametrize(
    ("quote", "count", "day"),
    [
        (
            "Norvik priced 29.5 million shares at NOK 104 this morning, and trading begins tomorrow",
            2,
            date(2025, 10, 2),
        ),
        ("Norvik priced 29.5 million shares at NOK 104", 2, None),
        ("Norvik priced 29.5 million shares at NOK 104 this morning", 1, None),
    ],
)
def test_a_number_of_this_morning_dates_an_article_by_the_day_that_another_gives_it(
    desk: Any, tell: Any, quote: str, count: int, day: Any
) -> None:
    priced = tell(
        "The offer of 29.5 million shares of Norvik was priced on 2 October at NOK 104",
        "listing",
        "2025-10-02",
        "Norvik",
        figures=OFFER,
    )
    sold = tell(quote, "listing", None, "Norvik", figures=OFFER[:count])
    desk.article("later", "2025-10-04", replace(priced, figures=tuple(replace(f, digits=3) for f in priced.figures)))
    undated = desk.article("undated", None, replace(sold, figures=tuple(replace(f, digits=3) for f in sold.figures)))
    answer = link(desk.documents, desk.extractions).get(undated)
    assert (answer and answer.first, answer and answer.last) == (day, day)


PLANNED = "Norvik wants to present its plan on 18 December"
RESULTS_DUE = "Norvik will publish first quarter results on the 27th of this month"
ALMANAC = Almanac((ToldDay(12, 15, ahead=False), ToldDay(12, 9, ahead=False), ToldDay(1, 18, ahead=True)))


@pytest.mark.parametrize(
    ("quote", "planned", "weekdays", "first", "last"),
    [
        ("the plan that Norvik presented on Thursday", PLANNED, (3,), date(2025, 12, 18), date(2025, 12, 19)),
        ("the plan that Norvik presented on Thursday", PLANNED, (2, 3, 4, 5), date(2025, 12, 20), date(2025, 12, 21)),
        ("the plan that Norvik presented on Monday", PLANNED, (0,), date(2025, 12, 15), date(2026, 1, 17)),
        ("the mine that Norvik sold on Thursday", PLANNED, (3,), date(2025, 12, 15), date(2026, 1, 17)),
        (
            "the plan that Norvik presented on Thursday",
            PLANNED.replace("18 December", "12 November"),
            (3,),
            date(2025, 12, 15),
            date(2026, 1, 17),
        ),
    ],
)
def test_what_was_announced_for_a_day_dates_an_article_that_tells_it_by_its_weekday(
    desk: Any, tell: Any, quote: str, planned: str, weekdays: Any, first: date, last: date
) -> None:
    cuts = tell("Norvik cuts 170 of 640 jobs", "workforce", None, "Norvik", figures=CUTS)
    desk.article("before", "2025-11-04", tell(planned, "strategy", None, "Norvik"), cuts)
    undated = desk.article("undated", None, tell(quote, "strategy", None, "Norvik"), cuts)
    dating = Dating(None, None, "unknown", almanac=replace(ALMANAC, weekdays=weekdays))
    desk.extractions[-1] = replace(desk.extractions[-1], published=dating)
    answer = link(desk.documents, desk.extractions)[undated]
    assert (answer.first, answer.last) == (first, last)


def test_results_that_were_announced_date_an_article_before_all_else_that_was(desk: Any, tell: Any) -> None:
    desk.article(
        "before",
        "2025-11-04",
        tell("Norvik opens a conference in Bergen on 20 November", "gathering", "2025-11-20", "Norvik"),
        tell(RESULTS_DUE, "results", "2025-11-27", "Norvik"),
    )
    lost = tell("at its conference Norvik said on Thursday it had lost 3 million kroner", "results", None, "Norvik")
    undated = desk.article("undated", None, lost)
    almanac = Almanac((ToldDay(11, 15, ahead=False), ToldDay(12, 20, ahead=True)), weekdays=(3, 4))
    dating = Dating(None, None, "unknown", almanac=almanac)
    desk.extractions[-1] = replace(desk.extractions[-1], published=dating)
    answer = link(desk.documents, desk.extractions)[undated]
    assert (answer.first, answer.last) == (date(2025, 11, 28), date(2025, 11, 29))


FAILED = "the app of Norvik failed"
SIGNED = "on Saturday Norvik signed the contract for wagons"


@pytest.mark.parametrize(
    ("quote", "kind", "told", "almanac", "days"),
    [
        (FAILED, "incident", "The app of Norvik failed on 22 November", {"weekdays": (5,)}, ("11-22", "11-28")),
        (FAILED, "incident", "The app of Norvik failed on 22 November", {"weekdays": (5, 6)}, ("11-23", "11-28")),
        (
            FAILED,
            "incident",
            "The app of Norvik failed on 22 November",
            {"weekdays": (5,), "coming": 3},
            ("11-22", "11-26"),
        ),
        (FAILED, "incident", "The app of Norvik failed on 22 November", {"weekdays": (1,)}, ("11-15", "12-19")),
        (
            SIGNED,
            "deal",
            "Norvik signed the contract for wagons on 22 November",
            {"weekdays": (5,)},
            ("11-22", "11-28"),
        ),
        (SIGNED, "deal", "Norvik ordered steel on 22 November", {"weekdays": (5,)}, ("11-15", "12-19")),
        (
            FAILED,
            "incident",
            "The app of Norvik failed on 22 November",
            {"weekdays": (5,), "days": (ToldDay(11, 15, ahead=False), ToldDay(11, 1, ahead=False))},
            ("11-22", "11-28"),
        ),
    ],
)
def test_what_is_told_by_its_weekday_and_elsewhere_by_the_calendar_dates_an_article(
    desk: Any, tell: Any, quote: str, kind: str, told: str, almanac: Any, days: Any
) -> None:
    desk.article("later", "2025-12-05", tell(told, kind, "2025-11-22", "Norvik"))
    undated = desk.article("undated", None, tell(quote, kind, None, "Norvik"))
    days_told = (ToldDay(11, 15, ahead=False), ToldDay(12, 20, ahead=True))
    dating = Dating(None, None, "unknown", almanac=Almanac(**{"days": days_told} | almanac))
    desk.extractions[-1] = replace(desk.extractions[-1], published=dating)
    answer = link(desk.documents, desk.extractions)[undated]
    assert (f"{answer.first:%m-%d}", f"{answer.last:%m-%d}") == days


LEASE = (("about $4.8 billion", "deal_value", 4.8e9, "USD"),)
LEASED = "Norvik's lease is worth about $4.8 billion"


@pytest.mark.parametrize(
    ("told", "value", "moved", "first", "last"),
    [
        ("Norvik's obligations under the Dec. 3 lease are about $4.8 billion", 4.8e9, "Wednesday", "12-04", "12-09"),
        ("Norvik's obligations under the Dec. 3 lease are about $4.8 billion", 4.8e9, "Thursday", "12-04", "12-05"),
        ("Norvik's obligations under the Dec. 3 lease are about $4.8 billion", 4.3e9, "Wednesday", "11-19", "11-18"),
        ("Norvik's debt on Dec. 3 was about $4.8 billion", 4.8e9, "Wednesday", "11-19", "11-18"),
    ],
)
def test_a_sum_that_another_article_gives_with_its_day_dates_an_article(
    desk: Any, tell: Any, told: str, value: float, moved: str, first: str, last: str
) -> None:
    dated = tell(told, "listing", "2025-12-03", "Norvik", figures=((LEASE[0][0], "ipo_raise", value, "USD"),))
    cuts = tell("Norvik cuts 170 of 640 jobs", "workforce", None, "Norvik", figures=CUTS)
    desk.article("later", "2026-05-19", dated, cuts)
    leased = tell(LEASED, "deal", None, "Norvik", figures=LEASE)
    move = tell(f"Halle slid on {moved}", "price_move", None, "Halle")
    undated = desk.article("undated", None, leased, cuts, move)
    almanac = Almanac((ToldDay(11, 19, ahead=False), ToldDay(11, 1, ahead=False)), weekdays=(1, 2, 3))
    desk.extractions[-1] = replace(desk.extractions[-1], published=Dating(None, None, "unknown", almanac=almanac))
    answer = link(desk.documents, desk.extractions)[undated]
    assert (f"{answer.first:%m-%d}", f"{answer.last:%m-%d}") == (first, last)


@pytest.mark.parametrize(
    ("due", "day"),
    [
        (("Norvik will publish its results on 27 November",), "2025-11-28"),
        (("Norvik will publish its results on 27 November", "Norvik publishes its next results on 10 December"), None),
        (("Norvik will open a mine on 27 November",), None),
    ],
)
def test_results_of_yesterday_that_were_announced_date_an_article(desk: Any, tell: Any, due: Any, day: Any) -> None:
    desk.article("before", "2025-11-04", *(tell(quote, "gathering", "2025-11-27", "Norvik") for quote in due))
    lost = tell("yesterday's results of Norvik were better than its brokers feared", "results", None, "Norvik")
    undated = desk.article("undated", None, lost, tell("Norvik cuts jobs on Monday", "workforce", None, "Norvik"))
    almanac = Almanac((ToldDay(11, 15, ahead=False), ToldDay(11, 1, ahead=False)), weekdays=(0,))
    desk.extractions[-1] = replace(desk.extractions[-1], published=Dating(None, None, "unknown", almanac=almanac))
    answer = link(desk.documents, desk.extractions)[undated]
    assert (str(answer.first) if answer.first == answer.last else None) == day
