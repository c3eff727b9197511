import pickle
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.extract import extract
from flows.extract.extraction import Dating
from flows.llm import LlmExtractor
from flows.read.document import Document, from_text
from tests.llm.scripted import Model, Reply, failed, said

TEXT = """Harbour Mills profit falls as strike bites

Harbour Mills said on Tuesday that net profit fell 12% to $3.4 million in the fourth quarter of 2024.

It will spend $7 million on a new mill in Tampere by June 2026. Shares of Harbour Mills closed down 12% on Tuesday.
"""
MILLS = from_text(TEXT, "a/mills.txt", date(2025, 3, 5))
RESULTS = {
    "quote": "net profit fell 12% to $3.4 million in the fourth quarter of 2024",
    "event_type": "results",
    "modality": "fact",
    "date": {"quote": "the fourth quarter of 2024", "first": "2024-10-01", "last": "2024-12-31"},
    "actors": [{"quote": "Harbour Mills", "name": "Harbour Mills", "kind": "company", "role": "subject"}],
    "figures": [
        {"quote": "fell 12%", "metric": "net_profit_growth_yoy", "value": -12, "unit": "%"},
        {"quote": "$3.4 million", "metric": "net_profit", "value": 3.4e6, "unit": "USD"},
    ],
}
MOVE = {
    "quote": "Shares of Harbour Mills closed down 12% on Tuesday",
    "event_type": "price_move",
    "modality": "fact",
    "date": {"quote": "Tuesday", "first": "2025-03-04", "last": "2025-03-04"},
    "figures": [{"quote": "12%", "metric": "price_change", "value": -12, "unit": "%"}],
}


def test_the_models_claims_stand_in_the_engines_place(model: Model) -> None:
    model.says(said({"claims": [MOVE, RESULTS]}))
    extraction, rejections = LlmExtractor(model.settings).extract(MILLS)
    assert rejections == []
    engine = extract(MILLS)
    assert replace(extraction, claims=()) == replace(engine, claims=())
    assert [(c.event_type, str(c.first), str(c.last), len(c.figures)) for c in extraction.claims] == [
        ("results", "2024-10-01", "2024-12-31", 2), ("price_move", "2025-03-04", "2025-03-04", 1),
    ]  # fmt: skip
    results, move = extraction.claims
    assert [(f.value, f.unit) for f in (*results.figures, *move.figures)] == [(-12, "%"), (3.4e6, "USD"), (-12, "%")]
    assert move.figures[0].start > move.start
    assert [actor.name for actor in results.actors] == ["Harbour Mills"]


def test_the_same_answer_gives_the_same_ids(model: Model) -> None:
    model.says(said({"claims": [RESULTS, MOVE]}), said({"claims": [MOVE, RESULTS]}))
    extractor = LlmExtractor(model.settings)
    assert extractor.extract(MILLS) == extractor.extract(MILLS)


def test_what_is_not_grounded_goes_and_the_rest_stays(model: Model) -> None:
    invented = RESULTS | {"quote": "Harbour Mills is bankrupt"}
    twofold = {"quote": "12%", "metric": "price_change", "value": -24, "unit": "%"}
    doubled: dict[str, Any] = MOVE | {"figures": [twofold]}
    misdated: dict[str, Any] = RESULTS | {"date": {"quote": "Tuesday", "first": "2025-03-11", "last": "2025-03-11"}}
    model.says(said({"claims": [invented, doubled, misdated, "and more"]}))
    extraction, rejections = LlmExtractor(model.settings).extract(MILLS)
    assert [(c.event_type, c.first, len(c.figures)) for c in extraction.claims] == [
        ("results", None, 2), ("price_move", date(2025, 3, 4), 0),
    ]  # fmt: skip
    assert [rejection.reason for rejection in rejections] == ["ungrounded", "differs", "differs", "malformed"]
    assert "another value in the quote: -12 %" in rejections[1].detail
    assert "another date in the quote: 2025-03-04 to 2025-03-04" in rejections[2].detail
    assert {(r.path, r.stage, r.document_id) for r in rejections} == {("a/mills.txt", "extract", MILLS.document_id)}


def test_a_model_may_see_nothing(model: Model) -> None:
    extraction, rejections = LlmExtractor(model.says(said({"claims": []})).settings).extract(MILLS)
    assert (extraction.claims, rejections) == ((), [])


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (failed(500), "not answered"),
        (failed(401), "not answered"),
        (said("I'd rather not."), "malformed"),
        (said({"events": []}), "malformed"),
        (said('{"claims": [', "length"), "malformed"),
        (Reply(body=b"<html>"), "malformed"),
        (replace(said({"claims": []}), drip=60), "too slow"),
    ],
)
def test_without_an_answer_the_engines_claims_stand_in(model: Model, reply: Reply, reason: str) -> None:
    settings = replace(model.says(reply).settings, timeout=0.5)
    extraction, (rejection,) = LlmExtractor(settings).extract(MILLS)
    assert extraction == extract(MILLS)
    assert extraction.claims
    assert (rejection.reason, rejection.path, rejection.stage) == (reason, "a/mills.txt", "extract")
    assert rejection.detail.endswith("The engine's own claims stand in.")


def test_an_endpoint_that_keeps_failing_is_left_alone(model: Model) -> None:
    model.says(failed(400))
    extractor = LlmExtractor(model.settings)
    outcomes = [extractor.extract(MILLS) for _ in range(5)]
    assert all(extraction == extract(MILLS) for extraction, _ in outcomes)
    assert [rejections[0].reason for _, rejections in outcomes] == ["not answered"] * 5
    assert "was not asked again" in outcomes[4][1][0].detail
    assert len(model.asked) == 3 * 2  # with and without a schema


def test_a_refused_key_is_not_tried_on_every_article(model: Model) -> None:
    extractor = LlmExtractor(model.says(failed(401), said({"claims": [MOVE]})).settings)
    assert [extractor.extract(MILLS)[1][0].reason for _ in range(3)] == ["not answered"] * 3
    assert len(model.asked) == 1


def test_one_answer_makes_earlier_failures_good(model: Model) -> None:
    good = said({"claims": [MOVE]})
    model.says(failed(400), failed(400), failed(400), failed(400), good, failed(400), failed(400), good)
    extractor = LlmExtractor(model.settings)
    assert [len(extractor.extract(MILLS)[1]) for _ in range(5)] == [1, 1, 0, 1, 0]


def test_a_long_article_is_asked_about_in_passages(model: Model) -> None:
    filler = "Nothing else was heard from the mill that day, and nobody asked.\n\n" * 150
    late = "Vega Foods acquired Tampere Paper for $90 million on Monday.\n"
    document = from_text(f"{TEXT}\n{filler}{late}", "a/long.txt", date(2025, 3, 5))
    model.says(said({"claims": [MOVE]}), failed(400))
    extraction, rejections = LlmExtractor(model.settings).extract(document)
    passages = [asked["messages"][1]["content"] for asked in model.asked]
    assert ["Harbour Mills said" in passage for passage in passages] == [True, False, False]
    assert [late in passage for passage in passages] == [False, True, True]
    assert [rejection.reason for rejection in rejections] == ["not answered"]
    assert [(claim.event_type, claim.rule.startswith("llm")) for claim in extraction.claims] == [
        ("price_move", True), ("merger_acquisition", False),
    ]  # fmt: skip


def test_metadata_before_the_article_are_not_asked_about(model: Model) -> None:
    head = "---\nsecret: launch code 12\n---\n"
    document = replace(from_text(head + TEXT, "a/mills.md"), body_start=len(head))
    LlmExtractor(model.says(said({"claims": []})).settings).extract(document)
    assert "launch code" not in str(model.asked)


def test_the_day_of_publication_is_told_and_may_be_overridden(model: Model) -> None:
    model.says(said({"claims": [MOVE]}))
    week_later = Dating(date(2025, 3, 12), date(2025, 3, 12), "linked")
    extraction, (rejection,) = LlmExtractor(model.settings).extract(MILLS, week_later)
    assert "Published: 2025-03-12" in model.asked[0]["messages"][1]["content"]
    assert extraction.published == week_later
    assert rejection.detail.endswith("another date in the quote: 2025-03-11 to 2025-03-11.")


@pytest.mark.parametrize("text", ["", " \n ", "\0", "a"])
def test_a_text_that_says_nothing(model: Model, text: str) -> None:
    document: Document = from_text(text, "a/odd.txt")
    extraction, rejections = LlmExtractor(model.says(said({"claims": []})).settings).extract(document)
    assert (extraction.claims, rejections) == ((), [])


def test_an_extractor_travels_to_another_process(model: Model) -> None:
    model.says(said({"claims": [MOVE]}))
    extractor: LlmExtractor = pickle.loads(pickle.dumps(LlmExtractor(model.settings)))  # noqa: S301
    assert extractor.extract(MILLS)[1] == []
