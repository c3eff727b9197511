"""Every cue proves itself by its examples, its declines and its beginnings."""

import pytest

from flows.extract.beginnings import beginnings
from flows.extract.claim.cue import Cue, inflect
from flows.extract.claim.find import REACH, all_cues, find, lowered
from flows.extract.claim.topic import DOUBT
from schemas.vocabulary import EVENT_TYPES

EXAMPLES = [
    pytest.param(cue, phrase, id=f"{cue.rule.name}: {phrase}") for cue in all_cues() for phrase in cue.rule.examples
]
DECLINES = [
    pytest.param(cue, phrase, id=f"{cue.rule.name}: {phrase}") for cue in all_cues() for phrase in cue.rule.declines
]


@pytest.mark.parametrize(("cue", "phrase"), EXAMPLES)
def test_a_cue_is_found_in_its_example_within_a_sentence(cue: Cue, phrase: str) -> None:
    text = f"It was so: {phrase} there."
    names = [hit.cue.rule.name for hit in find(text, lowered(text), 0, len(text))]
    assert cue.rule.name in names


@pytest.mark.parametrize(("cue", "phrase"), DECLINES)
def test_a_cue_leaves_its_declines(cue: Cue, phrase: str) -> None:
    assert cue.rule.regex.search(phrase.lower() if cue.small else phrase) is None


def test_names_are_unique_and_every_event_type_has_cues() -> None:
    names = [cue.rule.name for cue in all_cues()]
    assert len(names) == len(set(names))
    assert {cue.event_type for cue in all_cues()} == set(EVENT_TYPES)


def test_words_may_outweigh_every_cue() -> None:
    assert {cue.weight for cue in all_cues()} == set(DOUBT)


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("acquire", ["acquire", "acquires", "acquired", "acquiring"]),
        ("carry", ["carry", "carries", "carried", "carrying"]),
        ("push", ["push", "pushes", "pushed", "pushing"]),
        ("buy_back", ["buy back", "buys back", "buyed back", "buying back", "bought back"]),
    ],
)
def test_a_verb_is_inflected_by_rule_and_by_table(base: str, forms: list[str]) -> None:
    assert inflect(base) == forms


@pytest.mark.parametrize("cue", all_cues(), ids=lambda cue: cue.rule.name)
def test_no_cue_could_begin_with_anything(cue: Cue) -> None:
    assert "" not in beginnings(cue.rule.regex, REACH)
