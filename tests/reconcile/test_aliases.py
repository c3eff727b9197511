"""One actor, one key across documents."""

from typing import Any

import pytest

from flows.reconcile.aliases import Aliases
from flows.reconcile.names import actor_key

KEYS = {
    "The Co-operative Bank plc": "coop bank",
    "Co-op Bank": "coop bank",
    "Norvik Group plc": "norvik",
    "Norvik Holding Ltd.": "norvik",
    "The Norvik Company": "norvik",
    "Bank Aarburg": "aarburg",
    "Bank of Aarburg": "bank of aarburg",
    "Société Norvégienne S.A.": "societe norvegienne s a",
    "General Motors": "general motors",
    "Norvik Cloud": "norvik cloud",
}
JOINED = {
    ("Corvina Copper", "Corvina"): True,
    ("Corvina", "Corvina Copper Corp."): True,
    ("Norvik", "Norvik Cloud"): False,
    ("Norvik", "Norvik Ventures"): False,
    ("General Motors", "General Electric"): False,
    ("Halla", "Halla Norvik Tankers"): False,
}


@pytest.mark.parametrize("name", KEYS)
def test_key(name: str) -> None:
    assert actor_key(name) == KEYS[name]


@pytest.mark.parametrize("pair", JOINED)
def test_two_documents_names(desk: Any, tell: Any, pair: tuple[str, str]) -> None:
    for n, name in enumerate(pair):
        desk.article(f"outlet{n}", f"2025-09-0{n + 1}", tell(f"{name} spoke", "statement", None, name))
    aliases = Aliases()
    keys = [aliases.keys(extraction)[name] for extraction, name in zip(desk.extractions, pair, strict=True)]
    assert (keys[0] == keys[1]) is JOINED[pair]


def test_a_document_that_names_both_tells_them_apart(desk: Any, tell: Any) -> None:
    desk.article("a", "2025-09-01", tell("Halla and Halla Copper spoke", "statement", None, "Halla", "Halla Copper"))
    keys = Aliases().keys(desk.extractions[0])
    assert keys["Halla"] != keys["Halla Copper"]
