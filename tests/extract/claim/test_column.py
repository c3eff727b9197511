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


BARRED = """Brightnet reports

12 May 2025

Brightnet published its results for the first quarter of 2025 on Monday, and kept what it foresees for the year.

| EUR million | Q1 2025 | Q1 2024 | Change |
|---|---:|---:|---|
| Revenue | 548.0 | 565.1 | -3% |
| EBITDA | 151.2 | 190.4 | -21% |
| Earnings per share | 0.45 | 0.52 | -13% |

Cloud division | Q1 2025 | Q1 2024 | |||
(In millions, except percentages) | |||
Net sales | $ | 2,273 | $ | 2,578 | |
Operating income | 613 | 831 | |||
Operating margin | 27.0 | % | 32.2 | % | |
"""


def test_tables_between_bars_are_read_by_their_columns() -> None:
    claims = extract(from_text(BARRED, "a.txt")).claims
    found = {figure.text: figure for claim in claims for figure in claim.figures}
    told = {text: (found[text].metric, found[text].value, found[text].unit) for text in found}
    assert {text: told[text] for text in ("548.0", "-21%", "0.45", "2,578", "613", "32.2")} == {
        "548.0": ("revenue", 548e6, "EUR"),
        "-21%": ("ebitda_growth_yoy", -21.0, "%"),
        "0.45": ("earnings_per_share", 0.45, "EUR"),
        "2,578": ("revenue", 2578e6, "USD"),
        "613": ("operating_profit", 613e6, "USD"),
        "32.2": ("operating_margin", 32.2, "%"),
    }
    assert (found["548.0"].period_first, found["548.0"].period_last) == FIRST_QUARTER
    assert {found[text].period_first for text in ("565.1", "2,578", "32.2")} == {date(2024, 1, 1)}
