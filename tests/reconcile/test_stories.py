"""Whole stories, from their articles' words to what their sources agree and disagree on."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from flows.extract import extract
from flows.read.document import from_text
from flows.reconcile import reconcile

STORIES = tomllib.loads(Path(__file__).with_name("stories.toml").read_text("utf-8"))["story"]
LOUD = ("contradicts", "magnitude_error")

Pair = tuple[str, str, str]


def compared(story: dict[str, Any]) -> list[Pair]:
    """The verdicts on pairs of figures, with the figures' words."""
    documents = [from_text(a["text"], f"{a['outlet']}.txt", published=a["published"]) for a in story["article"]]
    extractions = [extract(document) for document in documents]
    words = {f.figure_id: f.text for e in extractions for claim in e.claims for f in claim.figures}
    found = reconcile(documents, extractions).comparisons
    return [(c.verdict, words[c.left_figure_id], words[c.right_figure_id or ""]) for c in found if c.left_figure_id]


def says(pair: Pair, verdict: str, one: str, other: str) -> bool:
    """Whether a comparison is the one told of, whichever figure comes first."""
    return pair[0] == verdict and any(one in a and other in b for a, b in (pair[1:], pair[:0:-1]))


@pytest.mark.parametrize("story", STORIES, ids=[story["name"] for story in STORIES])
def test_sources_are_compared_and_nobody_is_blamed_wrongly(story: dict[str, Any]) -> None:
    found, wanted = compared(story), [tuple(pair) for pair in story["pairs"]]
    missed = [pair for pair in wanted if not any(says(got, *pair) for got in found)]
    alarms = [got for got in found if got[0] in LOUD and not any(says(got, *pair) for pair in wanted)]
    assert (missed, alarms) == ([], [])
