"""Of what time each figure is that a claim sets beside its own."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

RELEASE = "Norvik Metals plc interim report\n\n24 October 2019\n\nThird quarter of 2019:\n\n{}\n"
BEFORE = (date(2018, 7, 1), date(2018, 9, 30))
NOW = (date(2019, 7, 1), date(2019, 9, 30))


@pytest.mark.parametrize(
    ("told", "text", "period"),
    [
        ("Net sales of Norvik Metals rose 9.7% to SEK 2,878.1 M (2,623.7).", "2,623.7", BEFORE),
        ("Order intake of Norvik Metals was SEK 18.9 (17.0) billion.", "17.0", BEFORE),
        ("Norvik Metals reported revenue of $39.5 million (Q3 2018: $34.1 million).", "$34.1 million", BEFORE),
        ("Norvik Metals reported revenue of $39.5 million (previous year: $34.1 million).", "$34.1 million", BEFORE),
        ("Norvik Metals reported revenue of $US39.5 million ($34.1 million).", "$34.1 million", NOW),
        ("Norvik Metals reported revenue of $39.5 million ($34.1 million).", "$34.1 million", BEFORE),
        ("Norvik Metals reported revenue of $39.5 million (or £34.1 million).", "£34.1 million", NOW),
        ("Revenue of Norvik Metals was $39.5 million, compared with sales of $34.1 million in the same period of 2018.",
         "$34.1 million", BEFORE),
        ("Net profit of Norvik Metals was $9.8 million, down from $12.4 million last year.", "$12.4 million", BEFORE),
        ("Net profit of Norvik Metals was $9.8 million, against $12.4 million in the year-ago quarter.",
         "$12.4 million", BEFORE),
        ("Net profit of Norvik Metals was $9.8 million, down from $12.4 million before.", "$12.4 million",
         (None, None)),
    ],
)  # fmt: skip
def test_a_former_value_is_of_the_time_before(told: str, text: str, period: tuple[date | None, date | None]) -> None:
    claims = extract(from_text(RELEASE.format(told), "x.txt")).claims
    (former,) = [figure for claim in claims for figure in claim.figures if figure.text == text]
    assert (former.period_first, former.period_last) == period


def test_a_former_fiscal_period_lies_as_far_back_as_its_label_says() -> None:
    text = (
        "Norvik Metals reported results for its third quarter ended Sept. 30, 2006. In the third quarter of fiscal"
        " 2006, Norvik Metals had revenue of $602 million, compared to $487 million reported for the third quarter of"
        " fiscal 2005 and $635 million reported in the second quarter of fiscal 2006.\n"
    )
    claims = extract(from_text(text, "x.txt", date(2006, 10, 14))).claims
    begun = {figure.text: figure.period_first for claim in claims for figure in claim.figures}
    assert begun["$602 million"] == date(2006, 7, 1)
    assert begun["$487 million"] == date(2005, 7, 1)
    assert begun["$635 million"] == date(2006, 4, 1)


def test_a_former_value_measures_what_the_one_before_it_does() -> None:
    told = "Operating profit of Norvik Metals rose to SEK 109.4 M (107.3), with a margin of 12.0% (12.3)."
    claims = extract(from_text(RELEASE.format(told), "x.txt")).claims
    named = [(figure.metric, figure.text) for claim in claims for figure in claim.figures]
    assert named[1::2] == [("operating_profit", "107.3"), ("operating_margin", "12.3")]


def test_a_label_may_name_another_measure() -> None:
    told = "Norvik Metals lost $54 million, or $0.12 per share (Q3 2018: net earnings of $71 million)."
    claims = extract(from_text(RELEASE.format(told), "x.txt")).claims
    (former,) = [figure for claim in claims for figure in claim.figures if figure.text == "$71 million"]
    assert (former.metric, former.period_first) == ("net_profit", date(2018, 7, 1))


def test_a_move_in_brackets_is_of_the_name_before_it() -> None:
    told = "Top gainers in the FTSE 100 were Norvik Metals plc (up 7.4%) and Harrow Mining plc (up 4.5%) on Monday."
    (claim,) = extract(from_text(told, "x.txt", date(2024, 4, 26))).claims
    assert [(figure.metric, figure.subject) for figure in claim.figures] == [
        ("price_change", "Norvik Metals"),
        ("price_change", "Harrow Mining"),
    ]


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ("It had a profit of SEK 67 million in the year-ago quarter.", date(2018, 7, 1)),
        ("Its profit was unchanged from last year at SEK 67 million.", date(2019, 7, 1)),
        ("Its sales were SEK 97 million, 18% higher than the SEK 82 million reported in 3Q18.", date(2019, 7, 1)),
        (
            "Its profit fell to SEK 8 million from SEK 9 million, due to the licence sold in April 2018.",
            date(2019, 7, 1),
        ),
    ],
)
def test_results_are_of_the_period_that_they_tell_of(told: str, first: date) -> None:
    text = RELEASE.format(f"Norvik Metals sold more of its steel.\n\n{told}")
    claims = extract(from_text(text, "x.txt")).claims
    (claim,) = [claim for claim in claims if claim.figures]
    assert (claim.event_type, claim.first) == ("results", first)
