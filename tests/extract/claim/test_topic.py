"""Sentences that no cue knows tell what their words are about, and general truths tell nothing."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.claim.topic import about
from flows.read.document import from_text
from schemas.vocabulary import EVENT_TYPES

NONE: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("The winery near Porto has been emptied.", "facility"),
        ("A jetty and two silos are being dismantled.", "facility"),
        ("The bondholders were left with nothing.", "financing"),
        ("Cabin crew downed tools.", "workforce"),
        ("The heir apparent left the company.", "personnel"),
        ("A tanker capsized in the strait.", "incident"),
        ("It was hauled before the ombudsman over alleged kickbacks.", "legal"),
    ],
)
def test_words_of_a_field_tell_the_type(text: str, event_type: str) -> None:
    topic = about(text, 0, len(text), NONE)
    assert topic is not None
    assert topic.event_type == event_type


def test_a_type_told_with_figures_counts_less_without_them() -> None:
    text = "The publisher pocketed a turnover"
    bare, counted = (about(text, 0, len(text), kinds) for kinds in (NONE, frozenset({"money"})))
    assert bare is not None
    assert counted is not None
    assert bare.score < counted.score


def test_only_event_types_have_fields() -> None:
    text = "strike bond tariff lawsuit plant dividend merger inflation explosion strategy conference"
    assert about(text, 0, len(text), NONE).event_type in EVENT_TYPES  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "Quarries usually lie outside the town.",
        "A brewery consists of a malthouse and a cellar.",
        "Read more about the dispute over the pit in our newsletter.",
    ],
)
def test_general_truths_and_page_furniture_tell_nothing(text: str) -> None:
    assert not extract(from_text(text, "a.txt", date(2025, 3, 4))).claims


def test_a_claim_by_words_alone_says_so() -> None:
    claims = extract(from_text("Odalis dismantled its Aarhus jetty on 3 March.", "a.txt", date(2025, 3, 4))).claims
    assert [(claim.event_type, claim.rule) for claim in claims] == [("facility", "facility: words of the field")]
