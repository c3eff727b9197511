"""What the heads of a table say of its figures: the measure, its change, and the year."""

from datetime import date

from flows.extract import extract
from flows.extract.extraction import Figure
from flows.read.document import from_text

ARTICLE = """Brightnet reports

12 May 2025

Brightnet published its results for the first quarter of 2025 today.

                             Q1 2025     Q1 2024    Q4 2024
Revenue ($ million)            548.0       565.1      530.0
EBITDA ($ million)             151.2       190.4      140.0

Region              Revenue ($ million)     Change
Europe                  710                   -4%
Asia                    480                   -6%

Sales ($ million)               2024        2025     Change
Games and video               36,900      37,100         1%
"""
FIRST_QUARTER = (date(2025, 1, 1), date(2025, 3, 31))


def read() -> dict[str, Figure]:
    return {figure.text: figure for claim in extract(from_text(ARTICLE, "a.txt")).claims for figure in claim.figures}


def test_a_column_names_the_measure_where_the_row_names_none() -> None:
    figures = read()
    assert [(figures[text].metric, figures[text].value) for text in ("710", "480")] == [
        ("revenue", 710e6),
        ("revenue", 480e6),
    ]
    assert [figures[text].metric for text in ("-4%", "-6%")] == ["revenue_growth_yoy", "revenue_growth_yoy"]


def test_the_head_over_the_labels_names_the_measure_of_the_whole_table() -> None:
    figures = read()
    assert [figures[text].metric for text in ("36,900", "37,100", "1%")] == ["revenue", "revenue", "revenue_growth_yoy"]


def test_the_row_names_the_measure_before_the_column() -> None:
    figures = read()
    assert [figures[text].metric for text in ("548.0", "190.4")] == ["revenue", "ebitda"]


def test_a_column_of_an_earlier_year_is_of_that_year() -> None:
    figures = read()
    periods = {text: (figures[text].period_first, figures[text].period_last) for text in ("548.0", "565.1", "530.0")}
    assert periods == {
        "548.0": FIRST_QUARTER,
        "565.1": (date(2024, 1, 1), date(2024, 3, 31)),
        "530.0": (None, None),
    }
