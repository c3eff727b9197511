"""What holds for any text."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flows.extract.quantity import tag
from schemas.vocabulary import OPS

PIECES = (
    "about over from to between and or up fell down by % percent per cent bn million crore £ $ US$ € RMB 5 1,200 0.5 "
    "3.5 2025 20-30 ½ two half a hundred doubled triple-digit aircraft jobs GWh years strike (-4.7%) ) ( \n | \t "
    "9e99 ¥ p pence 99999999999999999999999999999999999 ٣ ² share"
)
WORDS = st.sampled_from(PIECES.split(" "))
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(WORDS, max_size=25).map(" ".join),
    st.lists(WORDS, max_size=12).map("".join),
)


@pytest.fixture(scope="module", autouse=True)
def ready() -> None:
    """The tables are read with the first text, and that may take longer than a single example."""
    tag("5 million")


@given(TEXTS)
@example("9" * 5000)
@example("$1" + "0" * 400 + " billion")
@example("a loss between $(2) and $(5) million")
def test_any_text_gives_sane_quantities_in_order(text: str) -> None:
    end = 0
    for quantity in tag(text):
        assert end <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end] == quantity.text
        assert math.isfinite(quantity.value)
        assert quantity.value_high is None or quantity.value <= quantity.value_high
        assert quantity.op in OPS
        end = quantity.end


@given(st.integers(1, 10**9), st.sampled_from(["", ".5", ".25", ".75"]))
def test_a_printed_amount_comes_back(whole: int, fraction: str) -> None:
    printed = f"{whole:,}{fraction}"
    assert [quantity.value for quantity in tag(f"It cost ${printed} to make.")] == [float(f"{whole}{fraction}")]
