"""What stands above an article's text and what the text tells."""

from typing import Any

import pytest

QUARTER = "2024-10-01/2024-12-31"


@pytest.mark.parametrize(
    ("point", "figure", "verdicts"),
    [
        ("Norvik lost $845bn", ("$845bn", "operating_profit", 8.45e11, "USD"), ["magnitude_error"]),
        ("A fine of $168m for Norvik", ("$168m", "fine", 1.68e8, "USD"), ["contradicts"]),
        ("Norvik order shrinks to 1,200 robots", ("1,200 robots", "robots", 1200.0, "count"), ["contradicts"]),
        ("Norvik order shrinks to 1,600 robots", ("1,600 robots", "robots", 1600.0, "count"), []),
        ("Norvik ships 61 vans", ("61 vans", "vans", 61.0, "count"), ["contradicts"]),
        ("Norvik has 61 yards", ("61 yards", "yards", 61.0, "count"), []),
        ("Norvik fined about $190m", ("about $190m", "fine", 1.9e8, "USD"), []),
        ("Norvik borrows $68m", ("$68m", "loan", 6.8e7, "USD"), []),
        ("Norvik buys 1,200 vans", ("1,200 vans", "vans", 1200.0, "count"), []),
    ],
)
def test_a_summary_tells_what_the_text_tells(
    desk: Any, tell: Any, point: str, figure: Any, verdicts: list[str]
) -> None:
    def text(quote: str, kind: str, told: tuple[str, str, float, str]) -> Any:
        return tell(quote, kind, QUARTER, "Norvik", figures=(told,))

    desk.article(
        "digest",
        "2025-02-06",
        tell(point, "strategy", None, "Norvik", figures=(figure,), zone="standfirst"),
        text("Norvik lost $84.5bn before tax", "results", ("$84.5bn", "net_loss", 8.45e10, "USD")),
        text("Norvik pays $186m for its cartel", "financing", ("$186m", "loan_paid", 1.86e8, "USD")),
        text("Norvik sends its 16 vans to Hull", "product", ("16 vans", "vans", 16.0, "count")),
        text("The Norvik order is for 1,600 robots", "deal", ("1,600 robots", "robots", 1600.0, "count")),
    )
    assert desk.verdicts() == verdicts
