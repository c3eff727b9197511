"""Over which span a price moved."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

WEDNESDAY = date(2025, 9, 3)
TODAY = "2025-09-03"
# A text of 3 September 2025, words of the claim that is asked for, its first and its last day.
MOVED = {
    "this year is so far as it is over": ("Shares in Norvik Metals have risen 40% this year.", "2025-01-01", TODAY),
    "and so is the year to date": ("Shares in Norvik Metals are up 12% year to date.", "2025-01-01", TODAY),
    "since a month is from its first day": ("The stock of Norvik has lost 29 per cent since May.", "2025-05-01", TODAY),
    "since January, though the next is nearer": (
        "The stock of Norvik has lost 29% since January.",
        "2025-01-01",
        TODAY,
    ),
    "since what happened then": ("Norvik shares have halved since the scandal broke in May.", "2025-05-01", TODAY),
    "what closed on a day moved then": (
        "Shares in Norvik Metals closed on Friday at 9.87 crowns, up 17% since March.",
        "2025-08-29",
        "2025-08-29",
    ),
    "the most since a month is of its own day": (
        "Shares in Norvik Metals fell 14%, the most since March 2020.",
        TODAY,
        TODAY,
    ),
    "what stands behind another move is another's": (
        "Shares in Norvik Metals fell 5% on Tuesday, and are down 31% this year.",
        "2025-09-02",
        "2025-09-02",
    ),
}


@pytest.mark.parametrize("case", MOVED)
def test_the_span_of_a_move(case: str) -> None:
    text, first, last = MOVED[case]
    claim = extract(from_text(text, "wire.txt", WEDNESDAY)).claims[0]
    assert (claim.event_type, str(claim.first), str(claim.last)) == ("price_move", first, last)


def test_a_day_told_before_outlasts_a_span() -> None:
    text = "Shares in Norvik rose 6% on Tuesday. They have doubled this year. Orland added 3%."
    last = extract(from_text(text, "wire.txt", WEDNESDAY)).claims[-1]
    assert str(last.first) == "2025-09-02"
