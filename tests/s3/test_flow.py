"""The flow on addresses in object storage, under a Prefect server of its own."""

from pathlib import Path

import pytest

from flows import pipeline
from flows.s3.hand import run_at, warehouse_at

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect_server")]


def published(address: str) -> dict[str, bytes]:
    warehouse: Path = warehouse_at(address).pull()
    return {path.name: path.read_bytes() for path in sorted(warehouse.glob("*.parquet")) if path.stem != "run"}


def test_the_flow_publishes_to_a_bucket_what_a_direct_run_publishes_there(articles: str, bucket: str) -> None:
    from flows.timeline import timeline

    by_flow, directly = f"s3://{bucket}/by-flow", f"s3://{bucket}/directly"
    summary = timeline(articles, by_flow)
    assert (summary.published, summary.warehouse) == (True, by_flow)
    assert run_at(articles, directly, pipeline.run).version == summary.version
    assert published(by_flow) == published(directly) != {}
    assert not timeline(articles, by_flow).published
