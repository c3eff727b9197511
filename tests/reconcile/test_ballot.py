"""One vote that two articles split differently."""

from typing import Any

import pytest

CAPPED = "Utah’s regulator voted 2-1 to cap what Norvik can promise to data centers"


@pytest.mark.parametrize(
    ("quote", "when", "contradicts"),
    [
        ("The commissioners voted unanimously to cap Norvik’s data centers", "2026-03-12", True),
        ("A panel capped Norvik’s data centers, by three votes to two", "2026-03-12", True),
        ("The regulator capped Norvik’s data centers in a 2-1 vote", "2026-03-12", False),
        ("The regulator capped Norvik’s data centers, two votes to one", "2026-03-12", False),
        ("The regulator capped Norvik’s data centers for 2 to 3 years", "2026-03-12", False),
        ("The commissioners voted unanimously to cap Norvik’s data centers", "2026-05-12", False),
        ("The commissioners voted unanimously to raise Norvik’s tariffs", "2026-03-12", False),
    ],
)
def test_another_split_of_one_vote_contradicts(desk: Any, tell: Any, quote: str, when: str, contradicts: bool) -> None:
    desk.article("wire", "2026-03-12", tell(CAPPED, "regulation", "2026-03-12", "Norvik"))
    desk.article("blog", "2026-05-30", tell(quote, "regulation", when, "Norvik"))
    found = [c.verdict for c in desk.reconcile().comparisons if "split the vote" in c.explanation]
    assert found == ["contradicts"] * contradicts
