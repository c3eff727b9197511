"""Phrase banks: of each event type's sentences enough give a claim of that type; of idle ones few give any.

The even sentences of a bank were looked at when cues were written, the odd ones were not: each half has
its own floor, in the bank's first lines.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim
from flows.read.document import from_text
from schemas.vocabulary import EVENT_TYPES

PHRASES = Path(__file__).parent / "phrases"
PUBLISHED = date(2025, 6, 12)
HEADLINE = "Business news of the day in brief"
HALVES = {"tuned": 0, "held_out": 1}


def bank(name: str) -> dict[str, Any]:
    return tomllib.loads((PHRASES / f"{name}.toml").read_text(encoding="utf-8"))


BANKS = sorted(path.stem for path in PHRASES.glob("*.toml"))


def claims(sentence: str) -> tuple[Claim, ...]:
    """All claims of a sentence; one without a full stop is itself the headline."""
    text = f"{HEADLINE}\n\n{sentence}\n" if sentence.endswith((".", "”", '"', "!")) else f"{sentence}\n"
    return extract(from_text(text, "page.txt", published=PUBLISHED)).claims


def types(sentence: str) -> list[str]:
    """The types of all claims of a sentence."""
    return [claim.event_type for claim in claims(sentence)]


def missed(phrases: list[dict[str, Any]]) -> Iterator[str]:
    """The phrases of which no claim has a right type, each with the types found instead."""
    for phrase in phrases:
        found = types(phrase["text"])
        if not {phrase["type"], *phrase.get("also", ())} & set(found):
            yield f"{phrase['type']} read as {found}: {phrase['text']}"


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("name", [name for name in BANKS if name in EVENT_TYPES])
def test_enough_phrases_of_a_type_are_read(name: str, half: str) -> None:
    phrases = bank(name)["phrase"][HALVES[half] :: 2]
    wrong = list(missed(phrases))
    assert 1 - len(wrong) / len(phrases) >= bank(name)[f"{half}_share"], "\n".join(wrong)


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("name", [name for name in BANKS if "tuned_modality_share" in bank(name)])
def test_enough_phrases_are_as_sure_as_they_should_be(name: str, half: str) -> None:
    phrases = bank(name)["phrase"][HALVES[half] :: 2]
    wrong = [p["text"] for p in phrases if p["modality"] not in {claim.modality for claim in claims(p["text"])}]
    assert 1 - len(wrong) / len(phrases) >= bank(name)[f"{half}_modality_share"], "\n".join(wrong)


@pytest.mark.parametrize("half", HALVES)
def test_idle_sentences_give_few_claims(half: str) -> None:
    phrases = bank("none")["phrase"][HALVES[half] :: 2]
    read = [f"{found}: {phrase['text']}" for phrase in phrases if (found := types(phrase["text"]))]
    assert len(read) / len(phrases) <= bank("none")[f"{half}_share"], "\n".join(read)
