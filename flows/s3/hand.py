"""Runs and readers in folders of this machine, whether the addresses they are given are folders or s3://."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from flows.s3.bucket import SCHEME
from flows.s3.raw import mirror
from flows.s3.warehouse import S3Warehouse
from flows.summary import Summary

CACHE = "DATELINE_CACHE"
"""The folder for what is fetched; else XDG_CACHE_HOME/dateline or ~/.cache/dateline. It may be deleted at any hour."""


def is_s3(address: Path | str) -> bool:
    """Whether it is an address in object storage, and not a folder's."""
    return str(address).startswith(SCHEME)


def lasting(address: Path | str) -> str:
    """The address in a form that does not hang on where this process stands."""
    return str(address) if is_s3(address) else str(Path(address).absolute())


def run_at(raw: Path | str, warehouse: Path | str, run: Callable[[Path, Path], Summary]) -> Summary:
    """Have `run` work on folders; what lies in a bucket is fetched before, and published there afterwards."""
    articles = mirror(str(raw), kept_at(str(raw)) / "raw") if is_s3(raw) else Path(raw)
    if not is_s3(warehouse):
        return run(articles, Path(warehouse))
    there = warehouse_at(str(warehouse))
    summary = run(articles, there.pull(mend=True))
    there.push(summary.version)
    return replace(summary, warehouse=str(warehouse))


def warehouse_at(address: str) -> S3Warehouse:
    """The warehouse in a bucket, with its folder on this machine."""
    return S3Warehouse(address, kept_at(address) / "warehouse")


def kept_at(address: str) -> Path:
    """The folder on this machine for what is fetched from an address."""
    base = os.environ.get(CACHE) or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "dateline")
    asked = (address.rstrip("/"), os.environ.get("AWS_ENDPOINT_URL_S3"), os.environ.get("AWS_ENDPOINT_URL"))
    return Path(base, hashlib.sha256(repr(asked).encode()).hexdigest()[:16])
