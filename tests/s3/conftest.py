"""A server that speaks as S3 does, and the settings with which AWS's tools find it."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of the server."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # it tells of every request
    moto = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()


@pytest.fixture
def storage(server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A client of the server, which this process, and its cache, shall use."""
    import boto3

    settings = {
        "AWS_ENDPOINT_URL": server, "AWS_ACCESS_KEY_ID": "reader", "AWS_SECRET_ACCESS_KEY": "no secret",
        "AWS_DEFAULT_REGION": "us-east-1", "DATELINE_CACHE": str(tmp_path / "cache"),
    }  # fmt: skip
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return boto3.client("s3")


@pytest.fixture
def bucket(storage: Any) -> str:
    """The name of a bucket of the test's own."""
    name = f"news-{uuid4().hex}"
    storage.create_bucket(Bucket=name)
    return name


@pytest.fixture
def articles(storage: Any, bucket: str, raw: Path) -> str:
    """The shipped articles in a bucket."""
    for path in raw.rglob("*"):
        if path.is_file():
            storage.upload_file(str(path), bucket, f"news/{path.relative_to(raw)}")
    storage.put_object(Bucket=bucket, Key="newspaper.txt", Body=b"beside the folder")
    return f"s3://{bucket}/news"
