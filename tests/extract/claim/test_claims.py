"""From an article to its claims: what an analyst would have written by hand."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim, Extraction
from flows.read.document import from_text

WIRE = """Norvik Metals to shut Rana smelter, sells mine stake

OSLO, May 12 (Fjordwire) - Norvik Metals ASA (NORV.OL) said on Monday it would close its Rana smelter in June, cutting \
400 jobs.

The company sold a 20% stake in its Lapland mine to Harrow Mining for $310 million in March 2023. \
In the first quarter revenue fell 4.2% to 1.8 billion Norwegian crowns, the company said. \
Net profit was 120 million crowns, against 150 million crowns a year earlier.

Norvik shares closed 3.1% lower at 41.20 crowns in Oslo. \
Two people familiar with the matter said the group was in talks to sell its recycling arm. \
Norvik is not in talks to sell any business, Chief Executive Una Lind said. \
"We have no plans of that kind," she said.

Norvik will publish its half-year results on July 18. \
Analysts at Bank Storheim cut their price target to 38 crowns from 45.

Sign up for our newsletter: metals every morning
Rival Kesta opens mine
"""


@pytest.fixture(scope="module")
def read() -> Extraction:
    return extract(from_text(WIRE, "wire.txt", date(2025, 5, 12)))


def the(read: Extraction, words: str) -> Claim:
    at = WIRE.index(words)
    return next(claim for claim in read.claims if claim.start <= at < claim.end)


@pytest.mark.parametrize(
    ("words", "event_type", "modality", "first", "last"),
    [
        ("would close its Rana", "facility", "plan", date(2025, 6, 1), date(2025, 6, 30)),
        ("sold a 20% stake", "merger_acquisition", "fact", date(2023, 3, 1), date(2023, 3, 31)),
        ("revenue fell 4.2%", "results", "fact", date(2025, 1, 1), date(2025, 3, 31)),
        ("Net profit was 120", "results", "fact", date(2025, 1, 1), date(2025, 3, 31)),
        ("shares closed 3.1% lower", "price_move", "fact", date(2025, 5, 12), date(2025, 5, 12)),
        ("in talks to sell its recycling", "merger_acquisition", "reported", None, date(2025, 5, 12)),
        ("is not in talks", "merger_acquisition", "denied", date(2025, 5, 12), date(2025, 5, 12)),
        ("will publish its half-year", "gathering", "plan", date(2025, 7, 18), date(2025, 7, 18)),
        ("cut their price target", "analyst_view", "opinion", date(2025, 5, 12), date(2025, 5, 12)),
    ],
)
def test_an_event_has_its_type_its_modality_and_its_date(
    read: Extraction, words: str, event_type: str, modality: str, first: date | None, last: date | None
) -> None:
    claim = the(read, words)
    assert (claim.event_type, claim.modality, claim.first, claim.last) == (event_type, modality, first, last)


@pytest.mark.parametrize(
    ("words", "metric", "value", "unit"),
    [
        ("revenue fell", "revenue_growth_yoy", -4.2, "%"),
        ("revenue fell", "revenue", 1.8e9, "NOK"),
        ("Net profit was", "net_profit", 1.2e8, "NOK"),
        ("shares closed", "price_change", -3.1, "%"),
        ("shares closed", "price", 41.2, "NOK"),
        ("sold a 20% stake", "stake", 20.0, "%"),
        ("cut their price target", "price_target", 38.0, "NOK"),
    ],
)
def test_a_figure_is_named_by_what_it_measures(
    read: Extraction, words: str, metric: str, value: float, unit: str
) -> None:
    assert (metric, value, unit) in [(figure.metric, figure.value, figure.unit) for figure in the(read, words).figures]


def test_what_a_figure_is_compared_with_has_its_own_period(read: Extraction) -> None:
    earlier = the(read, "against 150 million").figures[-1]
    assert (earlier.value, earlier.period_first, earlier.period_last) == (1.5e8, date(2024, 1, 1), date(2024, 3, 31))


@pytest.mark.parametrize(
    ("told", "period"),
    [
        ("more than doubled in the fourth quarter, to $22.7 billion, it", (date(2025, 10, 1), date(2025, 12, 31))),
        ("rose 8% in 2024 to about $22.7 billion, it", (date(2024, 1, 1), date(2024, 12, 31))),
        ("rose 8% in 2024, compared to $22.7 billion before, it", (None, None)),
        ("rose 8% in 2024, to $22.7 billion in 2025, it", (date(2025, 1, 1), date(2025, 12, 31))),
    ],
)
def test_the_level_that_a_change_led_to_is_of_the_time_of_the_change(
    told: str, period: tuple[date | None, date | None]
) -> None:
    text = f"Norvik Metals plc cut jobs.\n\nCapital spending at Norvik Metals {told} said on Friday.\n"
    claims = extract(from_text(text, "x.txt", date(2026, 3, 27))).claims
    (level,) = [figure for claim in claims for figure in claim.figures if figure.unit == "USD"]
    assert (level.period_first, level.period_last) == period


def test_an_amount_in_brackets_is_of_the_time_of_the_one_that_it_converts() -> None:
    text = "Sales of Norvik Metals plc fell from SEK 59.6bn (£4.59bn) to SEK 56.7bn (£4.37bn) in the second quarter."
    claims = extract(from_text(text, "x.txt", date(2025, 7, 27))).claims
    figures = {figure.text: figure.period_first for claim in claims for figure in claim.figures}
    assert (figures["£4.59bn"], figures["£4.37bn"]) == (None, date(2025, 4, 1))


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("would close its Rana", "Norvik Metals", "subject"),
        ("sold a 20% stake", "Harrow Mining", "object"),
        ("is not in talks", "Una Lind", "speaker"),
        ("cut their price target", "Bank Storheim", "subject"),
    ],
)
def test_an_actor_has_its_part(read: Extraction, words: str, name: str, role: str) -> None:
    assert (name, role) in [(actor.name, actor.role) for actor in the(read, words).actors]


def test_every_value_has_its_evidence(read: Extraction) -> None:
    for claim in read.claims:
        assert WIRE[claim.start : claim.end] == claim.quote
        for figure in claim.figures:
            assert WIRE[figure.start : figure.end] == figure.text
            assert claim.start <= figure.start <= figure.end <= claim.end


def test_furniture_gives_no_claims(read: Extraction) -> None:
    assert max(claim.end for claim in read.claims) < WIRE.index("Sign up")


@pytest.mark.parametrize(
    "text",
    [
        "A headline about something\n\nWhat could the new plant mean for the town?\n",
        "A headline about something\n\nBatteries may well change how people think about driving.\n",
        "The phones unveiled in Oslo demonstrate the continued strength of Norvik's brand.",
        "Norvik Metals is in the news.\n\nHacking. Disinformation.",
        "As of May 17, US$1 was equivalent to 4.01 ringgits.",
        "Norvik Metals did not say by how much, and did not respond to questions.",
    ],
)
def test_questions_and_musings_tell_no_event(text: str) -> None:
    assert extract(from_text(text, "x.txt", date(2025, 1, 1))).claims == ()


def test_an_article_that_contradicts_itself_keeps_both_figures() -> None:
    text = (
        "Kesta lifts profit\n\n• Operating profit up to £221m\n\n"
        "Kesta's operating profit rose 7% to £212m in the first half of 2025.\n"
    )
    values = {
        figure.value for claim in extract(from_text(text, "x.txt", date(2025, 8, 1))).claims for figure in claim.figures
    }
    assert {2.21e8, 2.12e8} <= values


def test_who_buys_whom_is_told_beside_its_fuller_terms() -> None:
    text = (
        "Norvik Metals plc said on Wednesday that it agreed to be acquired by investment firm Hexa Capital for $31.35"
        " per share in cash.\n\nUnder the terms of the agreement, its shareholders will receive $31.35 in cash"
        " per share, representing a premium of around 49% to the closing price on Tuesday."
    )
    claims = extract(from_text(text, "text", date(2025, 9, 3))).claims
    assert {"Norvik Metals", "Hexa Capital"} <= {actor.name for actor in claims[0].actors}
    assert {figure.metric for figure in claims[1].figures} == {"offer_price", "premium"}


def test_a_repeat_is_told_once() -> None:
    text = "Kesta shares jump 9%\n\nKesta shares jumped 9% on Monday.\n"
    assert len(extract(from_text(text, "x.txt", date(2025, 8, 4))).claims) == 1


@pytest.mark.parametrize(
    ("headline", "times"),
    [
        ("Kesta shares jump 6%", 1),
        ("Kesta shares jump over 6%", 1),
        ("Kesta shares jump nearly 7%", 1),
        ("Kesta shares jump 6% after $310 million bond sale", 1),
        ("Kesta shares jump 9%", 2),
        ("Kesta shares jump over 7%", 2),
    ],
)
def test_a_headline_tells_a_number_with_fewer_digits_but_no_other_number(headline: str, times: int) -> None:
    text = f"{headline}\n\nKesta shares jumped 6.35% on Monday. It raised $310 million through convertible bonds.\n"
    moves = [c for c in extract(from_text(text, "x.txt", date(2025, 8, 4))).claims if c.event_type == "price_move"]
    assert len(moves) == times


def test_the_second_part_of_a_headline_is_told_by_a_sentence_of_its_words() -> None:
    text = (
        "Chip boom lifts makers of glass, Kesta Group poised to win more foundry orders\n\n"
        "Kesta Group and Norvik Metals work closely together.\n\n"
        "Kesta Group, with its many years in the trade, is well placed to win more orders of Norvik's foundry.\n"
    )
    told = [c.quote for c in extract(from_text(text, "x.txt", date(2025, 8, 4))).claims if c.event_type == "deal"]
    assert not any(quote.startswith("Chip boom") for quote in told)


def test_what_is_told_for_what_it_means_is_told_again_for_itself() -> None:
    text = (
        "Norvik pops 6% in Oslo\n\nNorvik Metals shares rose 6% on the Oslo exchange on Monday.\n\n"
        "This rally is attributed to its $310 million fundraising.\n\n"
        "The company recently raised $310 million through zero-coupon convertible bonds, its bankers in Oslo said.\n"
    )
    (sale,) = [c for c in extract(from_text(text, "wire.txt", date(2025, 5, 12))).claims if c.event_type == "financing"]
    assert "recently raised" in sale.quote


def test_a_sentence_is_told_before_the_row_of_a_table_that_says_more() -> None:
    text = (
        "Kesta Group reports\n\nKesta Group plc reported its results for the June quarter of 2025 today."
        " Revenue was $71.6 million. Revenue of Kesta Cloud rose 34% to $18.9 million.\n\n"
        "Revenue ($ millions)            Jun 2024    Jun 2025    Change\n"
        "Games and video                   36.9        37.1        1%\n"
        "Kesta Cloud                       14.1        18.9       34%\n"
        "Total                             66.3        71.6        8%\n"
    )
    quotes = [claim.quote for claim in extract(from_text(text, "x.txt", date(2025, 8, 4))).claims]
    assert "Revenue of Kesta Cloud rose 34% to $18.9 million." in quotes


@pytest.mark.parametrize(
    "denial",
    [
        "There is no truth in this report.",
        "Norvik's chair called the idea pure fiction.",
        "Chair Ana Berg, asked on an analyst call, said Norvik had received no approach.",
    ],
)
def test_a_denial_goes_on_with_the_hearsay_right_before_it(denial: str) -> None:
    text = f"People familiar with the matter say Norvik Metals may sell its Rana smelter to Orland Foods. {denial}"
    told, denied = extract(from_text(text, "x.txt", date(2025, 1, 1))).claims
    assert (told.modality, denied.modality) == ("reported", "denied")
    assert denied.event_type == told.event_type


@pytest.mark.parametrize(
    "before",
    ["compared with $0.98 in the prior-year quarter", "a 14% rise from earnings of $0.98 in the year-ago quarter"],
)
def test_a_figure_of_the_quarter_a_year_before_is_of_then(before: str) -> None:
    text = f"Kesta reports\n\nKesta earned $1.12 a share in the quarter ended Sept. 30, 2025, {before}.\n"
    figures = [f for c in extract(from_text(text, "x.txt", date(2025, 11, 4))).claims for f in c.figures]
    assert {f.value: f.period_last for f in figures if f.unit == "USD"} == {
        1.12: date(2025, 9, 30),
        0.98: date(2024, 9, 30),
    }
