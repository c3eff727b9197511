"""What somebody only judges or would not talk about, what nobody knows yet and what would have to be so is no event."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

ABOUT = "\n\nNorvik Metals plc is based in Oslo.\n"


def told(text: str) -> list[tuple[str, str]]:
    found = extract(from_text(text + ABOUT, "wire.txt", date(2025, 9, 3))).claims
    return [(claim.event_type, claim.modality) for claim in found if claim.end <= len(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Metals declined to comment on reports that it is to sell its mill in Turin.",
        "Norvik Metals refused to discuss rumours of a merger.",
        "Norvik Metals neither confirmed nor denied that it had sold its mill.",
    ],
)
def test_only_the_silence_is_told(text: str) -> None:
    assert told(text) == [("statement", "fact")]


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Metals would not say whether the mill will close.",
        "It was unclear on Tuesday how many workers at Norvik Metals had joined the strike.",
        "Whether Norvik Metals will close the mill remains an open question.",
        "Norvik Metals has not decided whether to appeal the ruling.",
    ],
)
def test_what_is_not_known_is_not_told(text: str) -> None:
    assert told(text) == []


def test_what_is_told_before_the_silence_stays() -> None:
    assert told("Norvik Metals closed its mill but declined to say why.") == [("facility", "fact")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("If found guilty, Norvik Metals will be barred from public tenders.", ("regulation", "plan")),
        ("Unless the offer is improved, smelters at Norvik Metals will go on strike.", ("workforce", "plan")),
        ("Smelters at Norvik Metals will go on strike, unless a better offer is made.", ("workforce", "plan")),
    ],
)
def test_a_condition_is_a_part_of_what_then_would_be(text: str, event: tuple[str, str]) -> None:
    assert told(text) == [event]


def test_items_in_one_line_are_told_each_for_itself() -> None:
    text = "In short: • Norvik Metals was fined €30 million • It will appeal • Its shares slipped 2%"
    assert told(text) == [("legal", "fact"), ("legal", "plan"), ("price_move", "fact")]


def test_what_one_word_joins_is_not_parted() -> None:
    text = "It is far from certain that talks between Norvik Metals and its smelters will end the strike."
    assert told(text) == [("workforce", "expectation")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ana Ruiz praised the merger of Norvik Metals and Harrow Steel.",
        "Harrow Steel, a rival, slammed the fine for Norvik Metals.",
        "Mayor Lena Ost called on Norvik Metals to reopen the mill.",
    ],
)
def test_who_judges_an_event_only_speaks(text: str) -> None:
    assert told(text) == [("statement", "opinion")]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The merger of Norvik Metals and Harrow Steel was praised by the minister.", "merger_acquisition"),
        ("Norvik Metals welcomed its staff back, and closed a mill.", "facility"),
    ],
)
def test_what_is_judged_stays_an_event(text: str, event: str) -> None:
    assert event in [kind for kind, _ in told(text)]


def test_under_what_something_is_done_is_no_event() -> None:
    text = "Under the bailout, the state will take a 40% stake in Norvik Metals."
    assert told(text) == [("merger_acquisition", "plan")]


def test_who_decided_it_and_when_is_a_part_of_what_was_decided() -> None:
    text = "Norland will spend 1.2 billion euros more on ports next year, the cabinet decided on Tuesday."
    assert told(text) == [("investment", "plan")]


def test_the_vote_that_something_comes_after_is_no_event() -> None:
    assert told("Shares of Norvik Metals soared 18% after the election result.") == [("price_move", "fact")]
