"""What a sentence offers its cues, and what they need of it."""

from datetime import date

import pytest

from flows.extract.actor import find as find_actors
from flows.extract.claim.find import all_cues, find, lowered
from flows.extract.claim.inside import Inside
from flows.extract.claim.sentence import Sentence
from flows.extract.quantity import tag as tag_quantities
from flows.extract.time import tag as tag_times

PHRASES = [phrase for cue in all_cues() for phrase in cue.rule.examples]


def inside(text: str) -> Inside:
    """The mentions of one sentence."""
    whole = Sentence(0, len(text), "body", 0)
    return Inside(whole, tag_times(text, date(2025, 9, 2)), tag_quantities(text), find_actors(text))


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("It rose 5% on Monday.", {"percent", "figure", "date"}),
        ("It tripled to 60 GWh.", {"percent", "figure", "measure", "count"}),
        ("It was three times the level.", {"multiple", "figure", "count", "percent"}),
        ("Orland Foods plc said so.", {"speaker", "company"}),
        ("It was so.", set()),
    ],
)
def test_what_a_sentence_offers(text: str, offered: set[str]) -> None:
    assert inside(text).offers() == offered


NEEDS = frozenset().union(*(cue.needs for cue in all_cues()))


def test_whatever_a_cue_needs_some_sentence_offers() -> None:
    rich = "Mr Karl Ost of Orland Foods plc said on 3 May: 5%, $3 million, 40 jobs, 8 GWh, 2 percentage points."
    assert inside(rich).offers() >= NEEDS


def test_what_a_cue_gets_its_sentence_offers() -> None:
    for phrase in PHRASES[::7]:
        text = f"Mr Karl Ost of Orland Foods plc said on 3 May that {phrase} for 5% or $3 million and 40 jobs."
        sentence = inside(text)
        for hit in find(text, lowered(text), 0, len(text)):
            if hit.cue.needs and sentence.met(text, hit):
                assert hit.cue.needs & sentence.offers()
