from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.llm.passage import passages
from flows.llm.place import places, places_near
from flows.llm.reasons import RefusedError

TEXT = "Sales rose 15%, profit 5%. Costs of $3.50 or 1,500 won; Apple, not Applebee, rose 5%."


@pytest.mark.parametrize(
    ("quote", "count"),
    [
        ("5%", 2),  # not the end of 15%
        ("Apple", 1),  # not the beginning of Applebee
        ("$3", 0),
        ("50", 0),
        ("500 won", 0),
        ("1,500 won", 1),
        ("profit 5%.", 1),
        ("sales rose", 0),  # verbatim means the same case
        ("Sales  rose", 0),
    ],
)
def test_a_quote_stands_only_where_it_cuts_nothing(quote: str, count: int) -> None:
    assert [TEXT[slice(*place)] for place in places(TEXT, quote, (0, len(TEXT)))] == [quote] * count


def test_a_script_without_blanks_has_no_words_to_cut() -> None:
    text = "阿里巴巴宣布投资计划"
    assert list(places(text, "宣布投资", (0, len(text)))) == [(4, 8)]


def test_the_place_inside_comes_before_the_nearest() -> None:
    late, window = TEXT.rindex("Apple"), (0, len(TEXT))
    assert places_near(TEXT, "5%", (late, len(TEXT)), window) == [(TEXT.rindex("5%"), TEXT.rindex("5%") + 2)]
    assert places_near(TEXT, "5%", (0, 14), window) == [(TEXT.index(" 5%") + 1, TEXT.index(" 5%") + 3)]
    with pytest.raises(RefusedError, match="does not stand in the article"):
        places_near(TEXT, "profit", (0, 10), (0, 15))


@given(st.text(max_size=120), st.text(min_size=1, max_size=4))
def test_every_place_holds_the_quote(text: str, quote: str) -> None:
    found = list(places(text, quote, (0, len(text))))
    assert all(text[start:end] == quote for start, end in found)
    assert found == sorted(set(found))


@given(st.text(alphabet="ab .\n", max_size=200), st.integers(0, 20), st.integers(2, 40))
def test_passages_hold_all_that_says_something_within_the_limit(text: str, start: int, limit: int) -> None:
    found = list(passages(text, start, limit))
    assert "".join("".join(text[a:b] for a, b in found).split()) == "".join(text[start:].split())
    assert all(0 < b - a <= limit and text[a:b].strip() for a, b in found)
    assert all(left[1] <= right[0] for left, right in pairwise(found))


def test_a_passage_ends_with_a_line_where_it_can() -> None:
    text = "One two three.\n\nFour five six.\nSeven eight nine."
    assert [text[slice(*span)] for span in passages(text, limit=20)] == [
        "One two three.\n\n", "Four five six.\n", "Seven eight nine.",
    ]  # fmt: skip
