"""A run that finds nothing new: known without reading an article, logged, and nothing else."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows import __version__
from flows.publish.layout import current
from flows.publish.version import unchanged
from flows.read import source_warnings
from flows.read.rejection import Rejection
from flows.reconcile.result import Comparison
from flows.store import Memory, Survey
from flows.summary import Summary
from schemas.vocabulary import CONFLICTING


def standing(survey: Survey, memory: Memory, raw: Path, warehouse: Path, at: datetime) -> Summary | None:
    """The summary of a run, begun `at`, whose inputs are those of the published version; None when they are not.

    Raises DatelineError when the run can't be logged.
    """
    content, folder = memory.content_of(survey), current(warehouse)
    if content is None or folder is None:
        return None
    if survey.seen != memory.seen:
        memory.save(survey.seen)
    try:
        run = _last_run(folder, at)
        published = unchanged(warehouse, run, content=content, engine_version=__version__)
        return _summary(published.folder, raw, warehouse, at) if published else None
    except (OSError, pa.ArrowException):
        return None  # a damaged version is built again


def _last_run(folder: Path, at: datetime) -> dict[str, Any]:
    """The line that run.log shall have: the counts of the run that published, and the times of this one."""
    runs = pq.read_table(folder / "run.parquet")
    last: dict[str, Any] = runs.slice(runs.num_rows - 1).to_pylist()[0]
    # As in the run table: UTC without a time zone.
    now = datetime.now(UTC).replace(tzinfo=None)
    return {**last, "started_at": at.replace(tzinfo=None), "finished_at": now}


def _summary(folder: Path, raw: Path, warehouse: Path, at: datetime) -> Summary:
    paths = pq.read_table(folder / "document.parquet", columns=["path"])["path"].to_pylist()
    rows = {name: pq.read_metadata(folder / f"{name}.parquet").num_rows for name in ("claim", "figure", "event")}
    return Summary(
        warehouse=str(warehouse),
        version=folder.name,
        published=False,
        documents=len(paths),
        new=0,
        claims=rows["claim"],
        figures=rows["figure"],
        events=rows["event"],
        conflicts=conflicts_of(_parts(folder / "comparison.parquet")),
        rejections=rejections_of(_parts(folder / "rejection.parquet")),
        warnings=tuple(source_warnings(raw, paths)),
        seconds=(datetime.now(UTC) - at).total_seconds(),
    )


def _parts(path: Path) -> Iterator[pa.Table]:
    with pq.ParquetFile(path) as file:
        yield from (pa.Table.from_batches([batch]) for batch in file.iter_batches())


def conflicts_of(parts: Iterable[pa.Table]) -> tuple[Comparison, ...]:
    """The rows of the table `comparison` whose two sides can't both be right, as values."""
    conflicting = pa.array(CONFLICTING)
    chosen = (part.select(_COMPARISON).filter(pc.is_in(part["verdict"], conflicting)) for part in parts)
    return tuple(Comparison(**row) for part in chosen for row in part.to_pylist())


def rejections_of(parts: Iterable[pa.Table]) -> tuple[Rejection, ...]:
    """The rows of the table `rejection` as values."""
    columns = ("path", "stage", "reason", "detail", "document_id", "row")
    return tuple(Rejection(**row) for part in parts for row in part.select(columns).to_pylist())


_COMPARISON = (
    "comparison_id", "event_id", "left_claim_id", "right_claim_id", "left_figure_id", "right_figure_id", "verdict",
    "ratio", "explanation",
)  # fmt: skip
