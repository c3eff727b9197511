"""What only says where, when or on what condition another event is."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.claim.circumstance import without
from flows.extract.claim.find import find
from flows.read.document import from_text

CASES = (
    ("The chairman steps down after the annual meeting in June.", "after the annual meeting in"),
    ("Norvik will unveil the van at its annual general meeting on 3 June.", "at its annual general meeting on"),
    (
        "Closing is due in May, subject to approval by the competition office.",
        "subject to approval by the competition office",
    ),
    ("The annual meeting is on 3 June.", ""),
    ("The regulator gave its approval on Monday.", ""),
)


@pytest.mark.parametrize(("sentence", "aside"), CASES)
def test_what_stands_behind_a_preposition(sentence: str, aside: str) -> None:
    """A meeting or an approval behind its preposition is no cue; one that is told of itself stays."""
    low = sentence.lower()
    hits = find(sentence, low, 0, len(low))
    kept, spans = without(low, 0, len(low), hits)
    if not aside:
        assert kept == hits
        return
    assert aside in {low[start:end] for start, end in spans}
    assert not {"gathering", "regulation"} & {hit.cue.event_type for hit in kept}


@pytest.mark.parametrize(
    ("sentence", "event_type"),
    [
        ("Norvik is developing a new cargo van, aimed at reducing its reliance on suppliers abroad.", "product"),
        ("Norvik is developing a new cargo van with the goal of cutting 400 jobs at its plant in Rana.", "product"),
        ("The new plan is aimed at cutting 400 jobs at Norvik.", "workforce"),
    ],
)
def test_what_it_is_done_for_is_no_event(sentence: str, event_type: str) -> None:
    """A purpose does not decide what a sentence tells, unless nothing else in it does."""
    (claim,) = extract(from_text(sentence, "wire.txt", date(2025, 5, 12))).claims
    assert claim.event_type == event_type
