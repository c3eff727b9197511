"""Blanks in the place of words."""

from flows.extract.blanks import blanked


def test_stretches_may_come_in_any_order_and_overlap() -> None:
    assert blanked("abcdefgh", [(4, 6), (1, 3), (2, 5)]) == "a     gh"


def test_without_stretches_the_text_is_not_copied() -> None:
    text = "the words"
    assert blanked(text, []) is text
