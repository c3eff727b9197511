"""The flow under a Prefect server of its own: the same tables as a direct run, and a run that reads well."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect_server")]

ROOT = Path(__file__).parent.parent
BROKEN = "no-article.pdf"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, raw: Path) -> Path:
    """The shipped articles, in small batches' reach, and an input that is none."""
    folder = tmp_path_factory.mktemp("flow") / "raw"
    shutil.copytree(raw, folder)
    (folder / BROKEN).write_bytes(b"%PDF-1.7 and then nothing")
    return folder


def published(warehouse: Path) -> dict[str, bytes]:
    """The bytes of every published table but the run's, which holds times of day."""
    return {path.name: path.read_bytes() for path in sorted(warehouse.glob("*.parquet")) if path.stem != "run"}


def test_the_flow_publishes_what_a_direct_run_publishes(folder: Path, tmp_path: Path) -> None:
    from flows.pipeline import run
    from flows.timeline import timeline

    summary = timeline(folder, tmp_path / "flow")
    direct = run(folder, tmp_path / "direct")
    assert summary.documents == direct.documents > 5
    assert published(tmp_path / "flow") == published(tmp_path / "direct") != {}


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """About one article a batch."""
    from flows import pipeline

    cut = pipeline.batches
    monkeypatch.setattr(pipeline, "batches", lambda documents, _size=0: cut(documents, 1000))


@pytest.mark.usefixtures("small_batches")
def test_processes_of_the_flow_publish_what_a_direct_run_publishes(folder: Path, tmp_path: Path) -> None:
    from flows.pipeline import run
    from flows.timeline import timeline

    timeline(folder, tmp_path / "flow", runner="process")
    run(folder, tmp_path / "direct")
    assert published(tmp_path / "flow") == published(tmp_path / "direct") != {}


@pytest.fixture
def cluster() -> Iterator[Any]:
    """A scheduler and two workers, each a process."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as started:
        yield started


@pytest.mark.usefixtures("small_batches")
def test_a_cluster_loses_a_worker_and_publishes_what_a_direct_run_publishes(
    cluster: Any, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import staged
    from flows.pipeline import run
    from flows.timeline import timeline

    killed: list[int] = []
    put_answer = staged.put_answer

    def kill_a_worker_and_put(batch: Path, answer: bytes) -> Path:
        if not killed:
            killed.append(cluster.workers[0].pid)
            os.kill(killed[0], signal.SIGKILL)
        return put_answer(batch, answer)

    monkeypatch.setattr(staged, "put_answer", kill_a_worker_and_put)
    monkeypatch.setenv("DATELINE_DASK_ADDRESS", cluster.scheduler_address)
    timeline(many(folder, tmp_path), tmp_path / "cluster", runner="dask")
    assert killed
    run(tmp_path / "raw", tmp_path / "direct")
    assert published(tmp_path / "cluster") == published(tmp_path / "direct") != {}


def many(folder: Path, place: Path, times: int = 5) -> Path:
    """The folder's articles, each some times over with a line of its own at the end."""
    for path in folder.rglob("*.txt"):
        for number in range(times):
            copy = place / "raw" / path.parent.name / f"{path.stem}-{number}.txt"
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(f"{path.read_text('utf-8')}\nEdition {number}\n", "utf-8")
    return place / "raw"


def test_a_scheduler_that_is_not_there_is_one_sentence(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from flows import timeline as module
    from schemas.errors import DatelineError

    monkeypatch.setattr(module, "ANSWER_SECONDS", 1)
    with pytest.raises(DatelineError, match=r"No Dask scheduler answers at 127\.0\.0\.1:9"):
        module.timeline(folder, tmp_path / "w", runner="dask", dask_address="127.0.0.1:9")


def test_the_module_runs_the_flow_on_the_usual_folders(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "raw")
    assert run_module(tmp_path).returncode == 0
    assert published(tmp_path / "warehouse") != {}


def test_the_module_says_in_a_sentence_what_it_lacks(tmp_path: Path) -> None:
    ran = run_module(tmp_path)
    assert ran.returncode == 1
    assert re.search(r"^dateline: The articles' folder raw can't be read .*\.$", ran.stderr, re.MULTILINE)


def run_module(place: Path) -> subprocess.CompletedProcess[str]:
    """`python -m flows.timeline` in a folder, with the tests' Prefect server."""
    from prefect.settings import PREFECT_API_URL

    environment = {**os.environ, "PREFECT_API_URL": PREFECT_API_URL.value(), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "flows.timeline"]
    return subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)


def test_a_run_is_named_and_tells_what_it_found(folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    from prefect import get_client

    from flows.timeline import timeline

    state = timeline(folder, tmp_path / "w", return_state=True)
    run_id = state.state_details.flow_run_id
    with get_client(sync_client=True) as client:
        run = client.read_flow_run(run_id)
        names = {task.name for task in client.read_task_runs(flow_run_filter=_of(run_id))}
        artifacts = {artifact.key: artifact.data for artifact in client.read_artifacts(flow_run_filter=_of(run_id))}
    count = state.result().documents
    assert run.name == f"{count} articles, {count} new"
    assert {"extract batch-000000", f"reconcile {count} articles"} <= names
    assert f"{count} articles" in artifacts["run-summary"]
    assert "magnitude_error" in artifacts["conflicts"]
    assert any(BROKEN in record.getMessage() for record in caplog.records if record.levelname == "WARNING")


def test_a_folder_that_is_not_there_fails_without_a_retry(tmp_path: Path) -> None:
    from prefect import get_client

    from flows.timeline import timeline
    from schemas.errors import DatelineError

    state = timeline(tmp_path / "nowhere", tmp_path / "w", return_state=True)
    with pytest.raises(DatelineError, match="can't be read"):
        state.result()
    with get_client(sync_client=True) as client:
        runs = client.read_task_runs(flow_run_filter=_of(state.state_details.flow_run_id))
    assert [run.run_count for run in runs] == [1]


def _of(run_id: object) -> object:
    from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

    return FlowRunFilter(id=FlowRunFilterId(any_=[run_id]))


def test_the_deployment_file_names_the_flow_and_its_parameters() -> None:
    import yaml
    from prefect.flows import load_flow_from_entrypoint

    for deployment in yaml.safe_load((ROOT / "prefect.yaml").read_text("utf-8"))["deployments"]:
        path, _, name = deployment["entrypoint"].partition(":")
        flow = load_flow_from_entrypoint(f"{ROOT / path}:{name}")
        assert flow.validate_parameters(deployment["parameters"])
