"""A measure's future is an outlook: the company's own, or somebody else's forecast."""

import re

import pytest

from flows.extract.claim.outlook import AHEAD, WORDINGS, seen_ahead


@pytest.mark.parametrize(
    ("clause", "sentence", "told", "seen"),
    [
        ("Sales rose 3%", "Sales rose 3%, Norvik said.", "results", "results"),
        ("Sales should reach €5 billion", "Sales should reach €5 billion, Norvik said.", "results", "guidance"),
        ("Sales are on track for €5 billion", "Sales are on track for €5 billion.", "results", "guidance"),
        ("Sales of vans will fall 3%", "Sales of vans will fall 3%, the institute predicts.", "results", "forecast"),
        ("inflation is likely to top 4%", "The survey showed inflation is likely to top 4%.", "macro", "forecast"),
        ("prices probably climbed 2%", "House prices probably climbed 2%, economists said.", "macro", "forecast"),
        ("The bank will raise its rate", "The bank will raise its rate, economists said.", "macro", "macro"),
        ("the five miners’ combined spending is expected to reach €5 billion", "", "investment", "forecast"),
        ("Combined spending of the big five is forecast to hit €5 billion", "", "investment", "forecast"),
        ("industry-wide investment should exceed €5 billion", "", "investment", "forecast"),
        ("its combined spending is expected to reach €5 billion", "", "investment", "investment"),
        (
            "The Bank of Japan raised its growth forecast",
            "The Bank of Japan raised its growth forecast.",
            "guidance",
            "forecast",
        ),
        (
            "the committee cut its inflation forecast",
            "the committee cut its inflation forecast.",
            "guidance",
            "forecast",
        ),
        ("it felt a pause was right", "It felt a pause was right, the central bank said.", "guidance", "macro"),
        ("Norvik cut its growth forecast", "Norvik cut its growth forecast.", "guidance", "guidance"),
        ("Norvik will open a plant", "Norvik will open a plant, analysts said.", "facility", "facility"),
    ],
)
def test_what_is_seen_ahead(clause: str, sentence: str, told: str, seen: str) -> None:
    assert seen_ahead(clause, sentence, told) == seen


@pytest.mark.parametrize(("example", "pattern"), WORDINGS.items())
def test_a_wording_is_shown_by_its_example(example: str, pattern: str) -> None:
    assert re.search(pattern, example)
    assert AHEAD.search(f"it {example} then")
