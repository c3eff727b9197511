"""The golden sentences are well formed, and the engine keeps the level that it has reached on them."""

from collections import Counter
from datetime import date
from typing import Any

import pytest

from schemas.vocabulary import EVENT_TYPES, MODALITIES, OPS
from tests.golden.score_sentences import Entry, read, sentences, verdicts

HALVES = ("tuned", "unseen")


@pytest.mark.parametrize("half", HALVES)
def test_what_is_asked_stands_in_the_sentence(half: str) -> None:
    for entry in sentences(half):
        for claim in entry.get("claim", []):
            assert entry["text"].count(claim["anchor"]) == 1, entry
            assert all(actor in entry["text"] for actor in claim["actors"]), entry
            assert all(figure["text"] in entry["text"] for figure in claim.get("figure", [])), entry


@pytest.mark.parametrize("half", HALVES)
def test_words_come_from_the_vocabulary_and_dates_run_forwards(half: str) -> None:
    for entry in sentences(half):
        for claim in entry.get("claim", []):
            assert claim["type"] in EVENT_TYPES, entry
            assert claim["modality"] in MODALITIES, entry
            assert {figure["op"] for figure in claim.get("figure", [])} <= OPS.keys(), entry
            assert claim.get("first", date.min) <= claim.get("last", date.max), entry


@pytest.mark.parametrize("half", HALVES)
def test_every_type_is_asked_for_as_often(half: str) -> None:
    types = Counter(claim["type"] for entry in sentences(half) for claim in entry.get("claim", []))
    assert types.keys() == EVENT_TYPES.keys()
    assert min(types.values()) >= 14


ASKED: dict[str, Any] = {"type": "facility", "modality": "plan", "anchor": "will close", "actors": ["Harlow Mills"]}
TEXT = "Harlow Mills will close its weaving shed in Bolton on 30 June 2025."


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({}, set()),
        ({"type": "payout"}, {"type"}),
        ({"modality": "rumour"}, {"modality"}),
        ({"first": date(2025, 6, 1), "last": date(2025, 6, 30)}, {"date"}),
        ({"actors": ["Kestrel"]}, {"actor"}),
        ({"figure": [{"text": "30", "metric": "looms", "value": 30, "unit": "count", "op": "="}]}, {"figure"}),
    ],
)
def test_a_wrong_answer_is_told_by_name(change: Entry, wrong: set[str]) -> None:
    entry = {"text": TEXT, "published": date(2025, 5, 14), "claim": [ASKED | change]}
    assert {name for name, right, _ in verdicts(entry, read(entry)) if not right} == wrong
