"""Days, intervals and metrics read as people say them."""

from datetime import date

import pytest

from flows.web.words import metric, plain, published, when

SPANS = {
    (date(2025, 9, 24), date(2025, 9, 24), "day"): "24 September 2025",
    (date(2025, 2, 1), date(2025, 2, 28), "month"): "February 2025",
    (date(2025, 4, 1), date(2025, 6, 30), "quarter"): "Second quarter of 2025",
    (date(2025, 2, 1), date(2025, 4, 30), "quarter"): "1 February to 30 April 2025",
    (date(2025, 7, 1), date(2025, 12, 31), "half"): "Second half of 2025",
    (date(2025, 1, 1), date(2025, 12, 31), "year"): "2025",
    (date(2024, 4, 1), date(2025, 3, 31), "year"): "1 April 2024 to 31 March 2025",
    (date(2025, 9, 1), date(2025, 9, 2), "interval"): "1 to 2 September 2025",
    (date(2025, 8, 29), date(2025, 11, 30), "interval"): "29 August to 30 November 2025",
    (None, date(2025, 9, 25), "unknown"): "Until 25 September 2025",
    (date(2025, 9, 25), None, "unknown"): "From 25 September 2025",
    (None, None, "unknown"): "Date unknown",
}


@pytest.mark.parametrize(("span", "words"), SPANS.items(), ids=SPANS.values())
def test_intervals(span: tuple[date | None, date | None, str], words: str) -> None:
    assert when(*span) == words


PUBLISHED = {
    (date(2025, 9, 1), date(2025, 9, 1)): "on 1 September 2025",
    (date(2025, 9, 1), date(2025, 9, 2)): "between 1 and 2 September 2025",
    (None, date(2025, 9, 2)): "by 2 September 2025",
    (date(2025, 9, 2), None): "on 2 September 2025 or later",
    (None, None): "on an unknown day",
}


@pytest.mark.parametrize(("span", "words"), PUBLISHED.items(), ids=PUBLISHED.values())
def test_publication(span: tuple[date | None, date | None], words: str) -> None:
    assert published(*span) == words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("revenue_growth_yoy", "revenue growth year on year"),
        ("op_margin_change", "operating margin change"),
        ("ai_investment", "AI investment"),
    ],
)
def test_metrics(name: str, words: str) -> None:
    assert metric(name) == words


def test_words_of_vocabularies_lose_their_underscores() -> None:
    assert (plain("price_move"), plain("merger_acquisition")) == ("price move", "merger or acquisition")
