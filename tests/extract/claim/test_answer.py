"""Answers: each wording is shown by its example, and taken together they tell hearsay, a no and silence apart."""

import re
from collections.abc import Callable

import pytest

from flows.extract.claim.answer import (
    ACCUSES,
    GIVES_THE_LIE,
    HEARD,
    NO_ANSWER,
    SAYS_NO,
    accuses,
    gives_the_lie,
    is_silence,
    says_no,
    tells_hearsay,
)


@pytest.mark.parametrize(
    ("told", "example", "pattern"),
    [
        pytest.param(told, example, pattern, id=example)
        for told, table in (
            (tells_hearsay, HEARD),
            (accuses, ACCUSES),
            (says_no, SAYS_NO),
            (is_silence, NO_ANSWER),
            (gives_the_lie, GIVES_THE_LIE),
        )
        for example, pattern in table.items()
    ],
)
def test_a_wording_is_shown_by_its_example(told: Callable[[str], bool], example: str, pattern: str) -> None:
    assert re.search(pattern, example, re.IGNORECASE)
    assert told(example)


@pytest.mark.parametrize(
    "quote",
    [
        "According to the trade service Minewatch, Harrow is examining an offer",
        "In the industry it is told that Harrow could join with 20 percent.",
        "Three people who work there tell me that a count turned up a hole of $70 million",
        "the story in Osloposten on Tuesday, that Harrow was about to bid",
    ],
)
def test_hearsay_is_told_in_many_ways(quote: str) -> None:
    assert tells_hearsay(quote)


def test_speech_of_people_is_no_hearsay() -> None:
    assert not tells_hearsay("“They are buying with other people’s money,” said Lorna Fitch.")


@pytest.mark.parametrize(
    ("quote", "no"),
    [
        ("A company spokesman said there were no such plans.", True),
        ("A Norvik spokesman described the report as «not correct».", True),
        ("Norvik's press office says “she is staying, full stop”.", True),
        ("Lena Ost told analysts that “the agreement stands, and so does the price”.", True),
        ("The Company has no current intention to raise equity.", True),
        ("No comment from the fund; from Hull they speak of “fantasies”.", True),
        ("A spokesman would not discuss that.", False),
        ("A spokeswoman did not respond to a request for comment.", False),
        ("Norvik said it would build a mine.", False),
    ],
)
def test_a_reply_says_no_in_many_ways_but_never_by_silence(quote: str, no: bool) -> None:
    assert says_no(quote) == no


@pytest.mark.parametrize(
    ("quote", "lie"),
    [("Norvik calls that a lie.", True), ("Norvik denies this.", True), ("Its union called it a betrayal.", False)],
)
def test_only_what_is_called_untrue_is_given_the_lie(quote: str, lie: bool) -> None:
    assert gives_the_lie(quote) == lie
