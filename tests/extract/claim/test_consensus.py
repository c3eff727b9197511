"""A result and what had been foreseen of it are two claims."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

DAY = date(2025, 11, 20)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norvik's revenue came in at $3.02 billion, above the $2.9 billion analysts polled by Brill had expected.",
            [("results", "revenue"), ("forecast", "revenue_consensus")],
        ),
        (
            "Revenue at Norvik rose to $3.02 billion, above analysts' expectations of $2.9 billion.",
            [("results", "revenue")],
        ),
        (
            "Same-store sales of Norvik gained 1.4 percent, shy of Wall Street's forecasts for 2.5 percent growth.",
            [("results", "same_store_sales_growth_yoy"), ("forecast", "same_store_sales_growth_consensus")],
        ),
        ("Norvik closed its mill in Leeds, earlier than analysts had expected.", [("facility", "")]),
    ],
)
def test_a_forecast_stands_beside_its_result(text: str, told: list[tuple[str, str]]) -> None:
    claims = extract(from_text(text, "wire.txt", DAY)).claims
    assert [(c.event_type, c.figures[0].metric if c.figures else "") for c in claims] == told
