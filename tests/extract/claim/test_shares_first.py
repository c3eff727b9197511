"""What shares did is told as a price, whatever moved them; words that only look so are not."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.claim.find import lowered
from flows.extract.claim.shares_first import shares_moved
from flows.read.document import from_text

ABOUT = "\n\nNorvik Metals plc is based in Oslo.\n"


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Shares in FTSE 100-listed miner Norvik slumped today", True),
        ("Norvik Metals Inc. shares are trading lower", True),
        ("Norvik stock plummeted", True),
        ("Norvik, Inc. Common Stock (NASDAQ: NVK) shares are trading lower", True),
        ("Shares of lamp maker Norvik Metals (NVK) were slammed on Thursday", True),
        ("Norvik Inc. (NVK, Financial) lost more than 18% on the back of its results", True),
        ("Norvik (NYSE: NVK) gained 4.5%", True),
        ("Norvik (NVK) added 5% to its sales", False),
        ("Norvik (in Oslo) lost 40 lorries", False),
        ("Shares of the firm were sold to Halle", False),
        ("The number of shares held fell", False),
        ("Its market share rose", False),
        ("Investors who hold shares lost", False),
        ("Norvik sold its shares", False),
    ],
)
def test_whether_shares_moved(text: str, moved: bool) -> None:
    assert (shares_moved(lowered(text), 0, len(text)) is not None) == moved


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norvik Metals shares tumbled as much as 15% as the miner also reported that sales missed forecasts.",
            [("price_move", "fact")],
        ),
        (
            (
                "Shares in Norvik Metals slumped today, dragging down the index, after it said output will be close"
                " to the lower end."
            ),
            [("price_move", "fact")],
        ),
        (
            (
                "Shares of Norvik Motors and Halle Motors dropped on Friday after the two makers announced recalls of"
                " their first cars."
            ),
            [("price_move", "fact"), ("product", "fact")],
        ),
    ],
)
def test_what_moved_them_stands_behind(text: str, told: list[tuple[str, str]]) -> None:
    found = extract(from_text(text + ABOUT, "wire.txt", date(2025, 9, 3))).claims
    assert [(claim.event_type, claim.modality) for claim in found if claim.end <= len(text)] == told
