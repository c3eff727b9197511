"""The flow: the pipeline's stages as Prefect tasks. The only file that imports Prefect.

Tasks hand on paths, not articles: what lies between them is in one work folder, gone when the flow ends.
"""

import os
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

# Prefect reads its settings when it is imported. What the user set in the environment goes first.
os.environ.setdefault("DO_NOT_TRACK", "1")
os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
# On a slow machine the ephemeral server takes longer than Prefect's 20 seconds.
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")

from prefect import flow, get_client, get_run_logger, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.runtime import flow_run
from prefect.schedules import Cron, Interval
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner
from prefect.tasks import Task
from prefect.types.entrypoint import EntrypointType

from flows import staged
from flows.extractor import Name, extractor_named
from flows.pipeline import Begun
from flows.read.rejection import Rejection
from flows.runner import Runner, chosen, in_order, processors
from flows.s3.hand import lasting, run_at
from flows.staged import Staged
from flows.store import engine_version
from flows.summary import Summary, counted
from schemas.errors import DatelineError

DASK_ADDRESS = "DATELINE_DASK_ADDRESS"
ANSWER_SECONDS = 30
"""A scheduler that is up answers within a second, on a busy machine within some."""

TRAVELLING = 64
"""So many batches, of half a megabyte each, are on their way to a cluster at a time."""

WRONG_PLACE = (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError)
"""What the system says of a place that was named wrongly: it would say so again a minute later."""

WARNED_OF = 50
"""So many failed articles are named in the log; the others are in the table `rejection`."""


def may_pass(_task: Task[..., Any], _run: TaskRun, state: State[Any]) -> bool:
    """Whether trying again may help: storage can come back and a lock be let go, a wrong folder stays wrong."""
    error = state.result(raise_on_failure=False)
    causes = (error, getattr(error, "__cause__", None))
    return any(isinstance(cause, OSError) and not isinstance(cause, WRONG_PLACE) for cause in causes)


@task(
    name="read articles",
    task_run_name="read {raw}",
    tags=["read"],
    retries=3,
    retry_delay_seconds=[2, 10, 60],
    retry_condition_fn=may_pass,
)
def read_articles(raw: Path, warehouse: Path, work: Path, extractor: Name, full: bool) -> Staged:
    """Read what is new in the raw folder into batches."""
    return staged.read_to(raw, warehouse, work, extractor, full)


@task(name="extract claims", task_run_name="extract {batch.stem}", tags=["extract"])
def extract_claims(batch: Path, extractor: Name) -> Path:
    """Extract one batch. The engine is pure, so that trying again would give the same; a model waits by itself."""
    return staged.extract_file(batch, extractor)


@task(name="extract claims elsewhere", task_run_name="extract {name}", tags=["extract"], cache_policy=NO_CACHE)
def extract_elsewhere(name: str, batch: bytes, extractor: Name, engine: str) -> bytes:  # noqa: ARG001 (it names the run)
    """Extract one batch on another machine, which sees neither the articles nor the work folder."""
    return staged.extract_packed(batch, extractor, engine)


@task(name="reconcile", task_run_name="reconcile {staged_batches.documents} articles", tags=["reconcile"])
def reconcile_claims(staged_batches: Staged, extracted: Sequence[Path], work: Path, extractor: Name) -> Path:
    """Make events and comparisons of all claims."""
    return staged.reconcile_files(staged_batches, extracted, work, extractor)


@task(
    name="publish",
    task_run_name="publish to {warehouse}",
    tags=["publish"],
    retries=3,
    retry_delay_seconds=[5, 30, 120],
    retry_condition_fn=may_pass,
)
def publish_timeline(
    batches: Staged, reconciled: Path, raw: Path, warehouse: Path, begun: Begun, extractor: Name
) -> Summary:
    """Validate every table and publish a new version of the warehouse."""
    return staged.publish_files(batches, reconciled, raw, warehouse, begun, extractor)


@flow(name="timeline", description="News articles in, a dated and evidence-backed timeline out.")
def timeline(
    raw: Path | str = "raw",
    warehouse: Path | str = "warehouse",
    extractor: Name = "engine",
    full: bool = False,
    runner: Runner = "auto",
    dask_address: str | None = None,
) -> Summary:
    """Read the articles under `raw`, by the extractor of that name, and publish their timeline to `warehouse`.

    Both are folders or addresses such as s3://bucket/prefix. Only what is new or changed is read and extracted, unless
    the run is to be `full`. The `runner` dask extracts on the cluster whose scheduler is at `dask_address` or, failing
    that, at DATELINE_DASK_ADDRESS; without either on one that is started on this machine for the run.
    """
    extractor_named(extractor)  # says at once what the environment lacks
    cluster = _cluster(dask_address) if runner == "dask" else None
    summary = run_at(raw, warehouse, partial(_stages, extractor=extractor, full=full, runner=runner, cluster=cluster))
    _warn(summary.rejections)
    _tell(summary)
    return summary


def _stages(
    raw: Path, warehouse: Path, extractor: Name, full: bool, runner: Runner, cluster: TaskRunner[Any] | None
) -> Summary:
    """The tasks, one after the other, and the batches of articles side by side."""
    at = datetime.now(UTC)
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        work = Path(folder)
        batches = read_articles(raw, warehouse, work, extractor, full)
        _name_run(f"{counted(batches.documents, 'article')}, {batches.new} new")
        if batches.standing:
            return batches.standing
        extracted = _extracted(batches, extractor, runner, cluster)
        reconciled = reconcile_claims(batches, extracted, work, extractor)
        return publish_timeline(batches, reconciled, raw, warehouse, Begun(at, batches.new), extractor)


def _extracted(batches: Staged, extractor: Name, runner: Runner, cluster: TaskRunner[Any] | None) -> Sequence[Path]:
    """Have the batches extracted; their answers, in order."""
    if cluster is not None:
        return _on_cluster(cluster, batches, extractor)
    chars = sum(batch.stat().st_size for batch in batches.batches)
    count = processors() if chosen(runner, chars) == "process" else 1
    threads: TaskRunner[Any] = ThreadPoolTaskRunner(max_workers=count)
    with threads as pool:

        def begin(batch: Path) -> Callable[[], Path]:
            answer: Callable[[], Path] = pool.submit(extract_claims, {"batch": batch, "extractor": extractor}).result
            return answer

        return [path for _, path in in_order(begin, batches.batches, 2 * count)]


def _on_cluster(cluster: TaskRunner[Any], batches: Staged, extractor: Name) -> list[Path]:
    """The batches travel, as a cluster's machines need not share a disk; so many at a time as stay small together."""
    with cluster as runner:

        def begin(batch: Path) -> Callable[[], bytes]:
            content, engine = batch.read_bytes(), engine_version()
            asked = {"name": batch.stem, "batch": content, "extractor": extractor, "engine": engine}
            answer: Callable[[], bytes] = runner.submit(extract_elsewhere, asked).result
            return answer

        return [staged.put_answer(batch, data) for batch, data in in_order(begin, batches.batches, TRAVELLING)]


def _cluster(address: str | None) -> TaskRunner[Any]:
    """The cluster of that address, or of the environment's, or one on this machine; started when it is used.

    Raises DatelineError when the libraries or the cluster are not there.
    """
    try:
        from distributed import Client
        from prefect_dask import DaskTaskRunner
    except ImportError:
        raise DatelineError("The runner dask needs more libraries: pip install 'dateline[dask]'.") from None
    address = address or os.environ.get(DASK_ADDRESS)
    where: dict[str, Any] = {"address": address}
    if address:
        try:
            Client(address, timeout=ANSWER_SECONDS, set_as_default=False).close()
        except (OSError, ValueError) as error:
            raise DatelineError(f"No Dask scheduler answers at {address} ({error}); start it.") from error
    else:
        where = {"cluster_kwargs": {"n_workers": processors(), "threads_per_worker": 1, "dashboard_address": None}}
    runner: TaskRunner[Any] = DaskTaskRunner(**where)
    return runner


def _name_run(name: str) -> None:
    """Name the run after what it found, so that a list of runs reads as a history."""
    with get_client(sync_client=True) as client:
        client.update_flow_run(flow_run.id, name=name)


def _warn(rejections: Sequence[Rejection]) -> None:
    logger = get_run_logger()
    for rejection in rejections[:WARNED_OF]:
        logger.warning("%s did not get in (%s): %s", rejection.path, rejection.reason, rejection.detail)
    if len(rejections) > WARNED_OF:
        logger.warning("%d more did not get in; see the table rejection", len(rejections) - WARNED_OF)


def _tell(summary: Summary) -> None:
    lines = "\n".join(f"- {line}" for line in summary.lines())
    create_markdown_artifact(f"# Run\n\n{lines}\n", key="run-summary", description="What the run read and published.")
    create_table_artifact(
        [{"verdict": conflict.verdict, "what": conflict.explanation} for conflict in summary.conflicts],
        key="conflicts",
        description="Where the sources disagree.",
    )


def serve(
    raw: Path | str,
    warehouse: Path | str,
    cron: str | None,
    interval: float | None,
    runner: Runner = "auto",
    dask_address: str | None = None,
) -> None:
    """Run the flow by a cron expression or every `interval` seconds, one run at a time, until the process is ended.

    Raises DatelineError when the expression is none.
    """
    try:
        schedule = Cron(cron) if cron else Interval(timedelta(seconds=interval or 0))
    except ValueError as error:
        raise DatelineError(f"{cron or interval} is no schedule; a cron expression is such as '0 6 * * *'.") from error
    where = {"raw": lasting(raw), "warehouse": lasting(warehouse)}
    # A restart replaces the deployment of the same name, and with it the runs planned before.
    timeline.serve(
        name="dateline",
        schedule=schedule,
        paused=False,
        pause_on_shutdown=False,
        parameters={**where, "runner": runner, "dask_address": dask_address},
        limit=1,
        entrypoint_type=EntrypointType.MODULE_PATH,
        print_starting_message=False,
    )


def main() -> None:
    """Run the flow on raw/ and warehouse/, as `python -m flows.timeline`."""
    try:
        timeline()
    except DatelineError as error:
        raise SystemExit(f"dateline: {error}") from None


if __name__ == "__main__":
    main()
