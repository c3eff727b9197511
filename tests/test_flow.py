"""The flow under a Prefect server of its own: the same tables as a direct run, and a run that reads well."""

import shutil
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect_server")]

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


def test_a_run_is_named_and_tells_what_it_found(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
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
    from flows.timeline import timeline
    from schemas.errors import DatelineError

    with pytest.raises(DatelineError, match="can't be read"):
        timeline(tmp_path / "nowhere", tmp_path / "w")


def _of(run_id: object) -> object:
    from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

    return FlowRunFilter(id=FlowRunFilterId(any_=[run_id]))


def test_the_deployment_file_names_the_flow_and_its_parameters() -> None:
    import yaml
    from prefect.flows import load_flow_from_entrypoint

    root = Path(__file__).parent.parent
    for deployment in yaml.safe_load((root / "prefect.yaml").read_text("utf-8"))["deployments"]:
        path, _, name = deployment["entrypoint"].partition(":")
        flow = load_flow_from_entrypoint(f"{root / path}:{name}")
        assert flow.validate_parameters(deployment["parameters"])
