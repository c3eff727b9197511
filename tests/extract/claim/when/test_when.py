"""The day or span of a claim, from the words around it."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim
from flows.read.document import from_text

WEDNESDAY = date(2025, 9, 3)
# A text of 3 September 2025, words of the claim that is asked for, its first and its last day.
WHEN = {
    "what is due by a year may come any day until then": (
        "Norvik Metals will close its Rana smelter by 2028.", "will close", "2025-09-03", "2028-12-31"
    ),
    "by a month": (
        "Norvik Metals will close its Rana smelter by next April.", "will close", "2025-09-03", "2026-04-30"
    ),
    "before a feast": (
        "Norvik Metals plans to cut 400 jobs before Christmas.", "plans to cut", "2025-09-03", "2025-12-25"
    ),
    "late in a year is in its last quarter": (
        "Norvik Metals closed its Rana smelter in late 2024.", "closed its", "2024-10-01", "2024-12-31"
    ),
    "a weekday behind a verb that only says": (
        "Norvik Metals will close its smelter, the company informs on Monday.", "will close", "2025-09-01", "2025-09-01"
    ),
    "a past verb with down and a weekday": (
        "Norvik Metals will strike next week after wage talks broke down on Monday.", "broke", "2025-09-01", "2025-09-01"
    ),
    "a weekday ahead of a plan": (
        "Norvik Metals will hold talks behind closed doors on Monday.", "hold talks", "2025-09-08", "2025-09-08"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WHEN)
def test_the_date_of_a_claim(case: str) -> None:
    text, words, first, last = WHEN[case]
    claim = the(text, words)
    assert (str(claim.first), str(claim.last)) == (first, last)


def the(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    at = text.index(words)
    found = extract(from_text(text, "wire.txt", WEDNESDAY)).claims
    return next(claim for claim in found if claim.start <= at < claim.end)
