"""The gold stands on the articles: quotes verbatim at their offsets, words from the vocabulary, dates that exist."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from schemas.vocabulary import EVENT_TYPES, MODALITIES, OPS, PRECISIONS, VERDICTS

STORIES = sorted(path.parent for path in Path(__file__).parent.glob("*/*/gold_events.jsonl"))

pytestmark = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


def rows(story: Path, name: str) -> list[dict[str, Any]]:
    lines = (story / f"gold_{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def articles(story: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (story / "articles").glob("*.txt")}


def exists(text: str) -> bool:
    """Whether a date of the gold is open (`..`) or a year, month or day of the calendar."""
    if text == "..":
        return True
    parts = [int(part) for part in text.split("-")]
    return date(*[*parts, 1, 1][:3]) > date.min


def forwards(first: str, last: str) -> bool:
    """Whether both dates exist and the first is not after the last, as far as both are known."""
    shared = min(len(first), len(last))
    return exists(first) and exists(last) and (".." in (first, last) or first[:shared] <= last[:shared])


def test_every_quote_stands_verbatim_at_its_offset(story: Path) -> None:
    text = articles(story)
    quoted = rows(story, "events") + rows(story, "quantities") + rows(story, "boilerplate")
    for group in rows(story, "comparisons") + rows(story, "traps"):
        assert len(group["items"]) >= 2, group["id"]
        quoted += group["items"]
    for row in quoted:
        end = row["char_start"] + len(row["quote"])
        assert text[row["file"]][row["char_start"] : end] == row["quote"] != ""
        assert row.get("char_end", end) == end


def test_words_come_from_the_vocabulary(story: Path) -> None:
    for row in rows(story, "events"):
        assert {row["type"], *row["also"]} <= EVENT_TYPES.keys(), row
        assert row["modality"] in MODALITIES, row
        assert row["precision"] in PRECISIONS, row
    for row in rows(story, "quantities"):
        assert row["op"] in OPS, row
        assert row["modality"] in MODALITIES, row
    for group in rows(story, "comparisons"):
        assert group["verdict"] in VERDICTS, group["id"]


def test_dates_exist_and_run_forwards(story: Path) -> None:
    for row in rows(story, "events"):
        assert forwards(row["start"], row["end"]), row["id"]
    for row in rows(story, "documents"):
        assert forwards(row["published_start"], row["published_end"]), row["file"]


def test_actors_have_a_canonical_name_and_one_alias_means_one_actor(story: Path) -> None:
    canonical = [row["canonical"] for row in rows(story, "aliases")]
    aliases = [alias.casefold() for row in rows(story, "aliases") for alias in row["aliases"]]
    assert len(set(canonical)) == len(canonical)
    assert len(set(aliases)) == len(aliases)
    assert {actor for row in rows(story, "events") for actor in row["actors"]} <= set(canonical)


def test_every_article_is_dated_and_described(story: Path) -> None:
    names = set(articles(story))
    assert names == {row["file"] for row in rows(story, "documents")} == {row["file"] for row in rows(story, "events")}
