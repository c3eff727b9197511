"""Texts whose lines end where their width ends are read as if they did not."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract import extract
from flows.extract.extraction import Extraction
from flows.extract.wrapped import unwrapped
from flows.read.document import from_text

STORY = """Norvik Metals shuts its mill in Halden
The Fjord Post, 2 September 2025

Norvik Metals said on Tuesday that it would shut its mill in Halden after the price of zinc fell by 14 percent.

The company, which bought the mill from Orland Group for 2.1 billion crowns in March 2021, expects to cut 340 jobs.

Chief executive Lena Ost told reporters that "no other mill is under review".

Shares in Norvik closed 6.2% lower at 45 crowns, and analysts at Tessaro Bank cut their price target to 40 crowns."""
# Lines that end for reasons of their own.
LISTS = [
    "Orland Bank cut 300 jobs\nNorvik Metals shut its mill in Halden\nTessaro said it would buy a brewery\n" * 3,
    "what we know so far\nwhat we do not know\nwho pays for it\nwhat comes next\nwhy it matters to you\n",
    "revenue of the group   31.4   29.8\nprofit before tax   2.1   1.9\nnet debt of the group   7.0   6.1\n" * 3,
    "The mill is shut,\n- because zinc is cheap and nobody wants it\n- because it is old and costs a lot\n" * 4,
]


def wrapped(text: str, width: int, end: str = "\n") -> str:
    """The text as mails and wires carry it."""
    return end.join(end.join(textwrap.wrap(line, width, break_on_hyphens=False)) for line in text.split("\n"))


@pytest.mark.parametrize("width", [60, 72, 78])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_news_tells_what_it_told_unwrapped(width: int, end: str) -> None:
    text = wrapped(STORY, width, end)
    whole, cut = extract(from_text(STORY, "post.txt")), extract(from_text(text, "post.txt"))
    assert len(whole.claims) >= 5
    assert told(cut) == told(whole)
    assert cut.published == whole.published


def told(extraction: Extraction) -> list[tuple[object, ...]]:
    return [
        (claim.event_type, claim.modality, claim.first, claim.last, " ".join(claim.quote.split()))
        for claim in extraction.claims
    ]


def test_what_is_quoted_is_quoted_with_its_line_breaks() -> None:
    text = wrapped(STORY, 60)
    found = extract(from_text(text, "post.txt"))
    figures = [figure for claim in found.claims for figure in claim.figures]
    worded = [*found.times, *found.quantities, *found.actors, *figures]
    assert any("\n" in claim.quote for claim in found.claims)
    assert all(text[claim.start : claim.end] == claim.quote for claim in found.claims)
    assert all(text[each.start : each.end] == each.text for each in worded)


def test_a_sentence_goes_on_behind_the_end_of_a_page() -> None:
    text = wrapped(STORY, 60).replace("and\nanalysts", "and\n\nanalysts")
    assert "and\n\nanalysts" in text
    assert "and  analysts" in unwrapped(text)


@pytest.mark.parametrize("text", [STORY, *LISTS, "", "\n", "One line."])
def test_lines_that_are_paragraphs_rows_or_items_stay(text: str) -> None:
    assert unwrapped(text) == text


@given(
    st.lists(st.lists(st.sampled_from(["ore", "Ost", "12", "mill.", "a", "Norvik"]), min_size=1), max_size=8),
    st.integers(30, 90),
)
def test_only_blanks_change_and_no_offset(paragraphs: list[list[str]], width: int) -> None:
    text = wrapped("\n\n".join(map(" ".join, paragraphs)), width)
    joined = unwrapped(text)
    assert len(joined) == len(text)
    assert joined.split() == text.split()
    assert unwrapped(joined) == joined or "\n" in joined
