"""`dateline run --extractor llm`, from the shell to the tables."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tests.llm.scripted import Model, failed, said

TEXT = """Harbour Mills sheds staff

Published 5 March 2025

Harbour Mills cut 120 jobs on Tuesday, the union said.
"""
CUT = {
    "quote": "Harbour Mills cut 120 jobs on Tuesday",
    "event_type": "workforce",
    "modality": "fact",
    "date": {"quote": "Tuesday", "first": "2025-03-04", "last": "2025-03-04"},
    "actors": [{"quote": "Harbour Mills", "name": "Harbour Mills", "kind": "company", "role": "subject"}],
    "figures": [{"quote": "120 jobs", "metric": "headcount_cut", "value": 120, "unit": "count"}],
}


@pytest.fixture
def mills(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "mills.txt").write_text(TEXT, encoding="utf-8")
    return folder


@pytest.fixture
def run(dateline: Any, mills: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """`dateline run` on the article, with the model named by the variables given and by no others."""

    def call(**environment: str) -> Any:
        for name in os.environ:
            if name.startswith(("DATELINE_", "PREFECT_")):
                monkeypatch.delenv(name)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return dateline("run", mills, "--warehouse", mills.parent / "w", "--extractor", "llm")

    return call


def rows(mills: Path, table: str) -> list[dict[str, Any]]:
    (path,) = (mills.parent / "w").glob(f"{table}.parquet")
    return pq.read_table(path).to_pylist()


def environment(model: Model) -> dict[str, str]:
    return {
        "DATELINE_LLM_URL": model.settings.url, "DATELINE_LLM_MODEL": "tiny", "DATELINE_LLM_KEY": "sk-secret",
        "NO_PROXY": "127.0.0.1",
    }  # fmt: skip


def test_a_models_claims_reach_the_tables_and_its_inventions_the_rejections(
    mills: Path, model: Model, run: Callable[..., Any]
) -> None:
    model.says(said({"claims": [CUT, CUT | {"quote": "Harbour Mills went bankrupt"}]}))
    done = run(**environment(model))
    assert done.code == 0, done.err
    (claim,) = rows(mills, "claim")
    assert (claim["quote"], str(claim["first_date"]), claim["rule"]) == (CUT["quote"], "2025-03-04", "llm: tiny")
    assert [(f["metric"], f["value"]) for f in rows(mills, "figure")] == [("headcount_cut", 120.0)]
    (refused,) = rows(mills, "rejection")
    assert (refused["path"], refused["stage"], refused["reason"]) == ("mills.txt", "extract", "ungrounded")
    assert "went bankrupt" in refused["row"]
    assert "extract: ungrounded 1" in done.out


def test_a_run_whose_model_refuses_ends_with_the_engines_claims(
    mills: Path, model: Model, run: Callable[..., Any]
) -> None:
    done = run(**environment(model.says(failed(401, "Incorrect key sk-secret"))))
    assert done.code == 0, done.err
    assert [(claim["event_type"], "llm" in claim["rule"]) for claim in rows(mills, "claim")][-1] == ("workforce", False)
    assert [(row["path"], row["reason"]) for row in rows(mills, "rejection")] == [("mills.txt", "not answered")]
    assert "sk-secret" not in done.out + done.err + str(rows(mills, "rejection"))


def test_without_settings_one_sentence_says_what_is_missing(run: Callable[..., Any]) -> None:
    done = run()
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("dateline: The extractor llm needs DATELINE_LLM_URL and DATELINE_LLM_MODEL")
    assert len(done.err.splitlines()) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("prefect_server")
def test_a_flow_asks_the_model_too(mills: Path, model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.timeline import timeline

    for name, value in environment(model).items():
        monkeypatch.setenv(name, value)
    model.says(said({"claims": [CUT]}))
    summary = timeline(mills, mills.parent / "w", extractor="llm")
    assert (summary.claims, summary.rejections) == (1, ())
    assert [claim["rule"] for claim in rows(mills, "claim")] == ["llm: tiny"]
