"""Extraction grows with the text and no faster: four times the text, four times the calls.

Calls are counted, not seconds, so that a busy machine proves nothing wrong.
"""

import sys
from itertools import product
from types import FrameType
from typing import Final

import pytest

from flows.extract import extract
from flows.read.document import from_text
from tests.sampled import sampled

SIZE: Final = 5_000
SLACK: Final = 1.25  # a text's ends and its document's own names weigh a little
# Calls a character; news takes about 20.
MOST: Final = 60
STORY: Final = """
{town}, 14 October ({n}) – {name} plc said on Tuesday that revenue rose {n}% to £{n}.4bn in the third quarter, up
from £{n}.1bn a year earlier. "We expect growth," chief executive {town} Hale said. It will cut {n}00 jobs by the end of
2026. Analysts at Tessaro Bank had forecast $7-9 million; shares slipped 4.5% after {name} agreed to buy a plant.
"""
NAMES: Final = ["".join(syllables).title() for syllables in product(("ko", "ta", "be", "mi", "ru", "sa"), repeat=4)]
TEXTS: Final = {
    "news": "".join(
        STORY.format(n=n, name=f"{'ABCDEFGHIJ'[n % 10]}or{'aeiou'[n % 5]}land", town=f"Wes{'tnmprd'[n % 6]}ey")
        for n in range(1, 80)
    ),
    "one thing told by nobody": "It rose 5%. " * 2_000,
    "deals of ever new firms": "".join(f"Acme Corp bought {name} Inc. " for name in NAMES),
    "words of ever new people": "".join(f"{name} {name[::-1].title()} said he left. " for name in NAMES),
    "days without a year": "Orland met on Tuesday and on 5 May it sold. " * 600,
    "one sentence": "Orland said it rose 5% and " * 1_000,
    "one paragraph": "Orland Inc said it rose. " * 1_000,
    **{
        f"only {unit!r}": unit * 20_000
        for unit in ("a ", "the ", "A ", "A. ", "Big ", "1 ", "1,", "12", "5% ", "$1 ", "in 2025 ", "it ", "x-", "I’m ")
    },
    **{
        f"only {unit!r}": unit * 20_000
        for unit in ("% ", "May ", "Aa Bb ", "12 345 ", "BIG ", "Mr Ost, ", "(NYSE: TSR) ", "no end ", "Bank of ")
    },
    **{
        f"only {unit!r}": unit * 20_000
        for unit in (",", ", ", "(", "()", '"', "“x” ", "'", "\n", " ", "\t1", "-", "– ")
    },
}


def calls(text: str) -> int:
    """How many functions an extraction calls, once what it learns by itself is learnt."""
    document = from_text(text, "long.txt")
    extract(document)
    count = 0

    def counted(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        extract(document)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("name", sampled(TEXTS, 3))
def test_four_times_the_text_takes_four_times_the_work(name: str) -> None:
    text = TEXTS[name]
    small, large = calls(text[:SIZE]), calls(text[: 4 * SIZE])
    assert len(text) >= 4 * SIZE
    assert large <= 4 * SLACK * small + 500
    assert large <= MOST * 4 * SIZE
