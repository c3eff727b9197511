"""Extracting under a budget: an article that hangs, grows or kills its reader is rejected, and nobody else is."""

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows import extracting, pipeline
from flows.confine import Budget
from flows.extractor import engine
from flows.read.document import Document, from_text
from tests.extractors import ACTIONS, misbehaving
from tests.sampled import sampled

SMALL = Budget(seconds=1, patience=3.0, memory=1_000_000_000)
ARTICLE = "Acme Corp said on 3 March 2025 that it will buy Beta Inc for $2 billion."

REASONS = {
    "work": "too slow",
    "wait": "too slow",
    "grow": "too much memory",
    "nest": "crashed",
    "be killed": "too much memory",
    "crash": "crashed",
    "leave": "crashed",
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extracting, "ENGINE_BUDGET", SMALL)
    monkeypatch.setattr(extracting, "MODEL_BUDGET", SMALL)


def documents(*texts: str) -> list[Document]:
    return [from_text(text, f"{number}.txt") for number, text in enumerate(texts)]


def claims(documents: list[Document]) -> list[str]:
    return [claim.claim_id for each in pipeline.extract_batch(documents).extractions for claim in each.claims]


def test_every_misbehaviour_is_in_the_table() -> None:
    assert REASONS.keys() == ACTIONS.keys()


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("bad", sampled([["work", "be killed", "nest"], list(REASONS)], 2), ids=len)
def test_an_article_out_of_bounds_is_rejected_alone(bad: list[str]) -> None:
    good = [f"{ARTICLE} It is number {number}." for number in range(len(bad))]
    given = documents(*(text for what, text in zip(bad, good, strict=True) for text in (text, f"{what}\n{text}")))
    found = pipeline.extract_batch(given, extractor=misbehaving)
    said = [engine(document)[0] for document in given[::2]]
    assert list(found.extractions) == [replace(each, quantities=(), actors=()) for each in said]
    assert [(each.path, each.document_id) for each in found.rejections] == [
        (document.path, document.document_id) for document in given[1::2]
    ]
    assert [(each.stage, each.reason) for each in found.rejections] == [("extract", REASONS[what]) for what in bad]
    for rejection in found.rejections:
        assert rejection.detail.endswith(".")
        assert "\n" not in rejection.detail


@pytest.mark.usefixtures("small")
def test_a_run_publishes_the_others_and_keeps_the_reason(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    for name, text in {"a": ARTICLE, "b": f"nest\n{ARTICLE}", "c": f"be killed\n{ARTICLE}", "d": "Well."}.items():
        (tmp_path / "raw" / f"{name}.txt").write_text(text)
    summary = pipeline.run(tmp_path / "raw", tmp_path / "w", extractor=misbehaving)
    accepted = pq.read_table(tmp_path / "w" / "document.parquet")["path"].to_pylist()
    rejected = pq.read_table(tmp_path / "w" / "rejection.parquet").select(["path", "stage", "reason"]).to_pylist()
    assert sorted(accepted) == ["a.txt", "d.txt"]
    assert [tuple(row.values()) for row in rejected] == [
        ("b.txt", "extract", "crashed"),
        ("c.txt", "extract", "too much memory"),
    ]
    assert summary.documents == 2


@pytest.mark.usefixtures("small")
def test_the_engine_itself_is_stopped_on_a_text_that_takes_it_too_long() -> None:
    long, short = documents("\n\n".join(f"{ARTICLE} It is number {number}." for number in range(20_000)), ARTICLE)
    found = pipeline.extract_batch([long, short])
    assert [(each.path, each.reason) for each in found.rejections] == [("0.txt", "too slow")]
    assert [each.document_id for each in found.extractions] == [short.document_id]


def test_a_usual_article_stays_far_within_the_budget(raw: Path) -> None:
    longest = max(raw.rglob("*.txt"), key=lambda path: path.stat().st_size).read_text("utf-8")
    text = "\n\n".join([longest] * (100_000 // len(longest)))
    assert not pipeline.extract_batch(documents(text)).rejections


def test_the_engines_child_is_kept_for_the_next_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    popen = extracting.Confinement.start

    def starting(confinement: "extracting.Confinement[object, object]") -> None:
        started.append(confinement)
        popen(confinement)

    monkeypatch.setattr(extracting.Confinement, "start", starting)
    extracting.prepare(engine)
    pid = child_of(started[0])
    assert claims(documents(ARTICLE)) == claims(documents(ARTICLE)) != []
    assert child_of(started[0]) == pid


def child_of(confinement: "extracting.Confinement[object, object]") -> int:
    assert confinement._child is not None
    return confinement._child._process.pid


def test_an_idle_child_that_was_killed_is_replaced() -> None:
    expected = claims(documents(ARTICLE))
    with extracting._confined(engine) as confinement:
        pid = child_of(confinement)
    os.kill(pid, signal.SIGKILL)
    assert claims(documents(ARTICLE)) == expected != []


def test_threads_have_children_of_their_own() -> None:
    texts = [documents(f"{ARTICLE} It was number {number}.") for number in range(12)]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(claims, texts)) == [claims(text) for text in texts]


def test_a_forked_process_does_not_share_the_children() -> None:
    expected = claims(documents(ARTICLE))
    pid = os.fork()
    if pid == 0:
        os._exit(0 if claims(documents(ARTICLE)) == expected else 1)
    assert claims(documents(ARTICLE)) == expected
    assert os.waitpid(pid, 0)[1] == 0


def test_a_batch_that_is_given_up_leaves_no_answer_behind() -> None:
    first, second = documents(ARTICLE, f"{ARTICLE} That is all.")
    for document, _ in extracting.outcomes([first, second], {}, engine):
        assert document == first
        break
    assert claims([second]) == [claim.claim_id for claim in engine(second)[0].claims] != []


def test_several_idle_children_are_ended_and_one_alone_is_kept() -> None:
    with extracting._confined(engine) as one, extracting._confined(engine) as other:
        one.start()
        other.start()
    extracting.rest()
    assert (one.started, other.started) == (False, False)
    with extracting._confined(engine) as one:
        one.start()
    extracting.rest()
    assert one.started
