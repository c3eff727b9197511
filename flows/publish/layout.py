"""Where things lie in a warehouse, and how to read one version while others are published.

    timeline.duckdb      -> current/timeline.duckdb      a fixed link, as is one for each table:
    document.parquet     -> current/document.parquet
    current              -> versions/00012-3f9ac2…       the pointer: one rename moves it
    versions/00012-3f9ac2…/   document.parquet … timeline.duckdb, manifest.json; never changed once named
    run.log              one JSON line a run
    .lock                held by the process that publishes

Because a version's files never change and only the pointer moves, whoever opens timeline.duckdb gets one whole
version, whenever that is, and no writer ever locks a reader out. A reader of several files must hold one version:
`hold` gives its folder and keeps it from being pruned. Version names count up, followed by the hash of what is inside.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schemas.errors import DatelineError

CURRENT = "current"
DATABASE = "timeline.duckdb"
LOCK = ".lock"
MANIFEST = "manifest.json"
RUN_LOG = "run.log"
VERSIONS = "versions"


def current(warehouse: Path) -> Path | None:
    """The folder of the published version; None when nothing is published (the folder itself may be damaged)."""
    try:
        return warehouse / (warehouse / CURRENT).readlink()
    except OSError:
        return None


def version_folders(warehouse: Path) -> list[Path]:
    """The folders of all versions, oldest first; half-built ones are none."""
    folder = warehouse / VERSIONS
    return sorted(path for path in folder.glob("[0-9]*-*")) if folder.is_dir() else []


@contextmanager
def hold(warehouse: Path) -> Iterator[Path]:
    """The folder of the published version, which is not pruned while it is held.

    Raises DatelineError when the warehouse has no version.
    """
    while True:
        folder = current(warehouse)
        if folder is None:
            raise DatelineError(f"{warehouse} holds no timeline yet; run `dateline run` to make one.")
        handle = _locked(folder / MANIFEST)
        if handle is not None:
            break
        if folder == current(warehouse):
            raise DatelineError(f"The version {folder.name} of {warehouse} is damaged; `dateline run` rebuilds it.")
    try:
        yield folder
    finally:
        os.close(handle)


def _locked(manifest: Path) -> int | None:
    """A shared lock on a version's manifest; None when the version went away in between."""
    try:
        handle = os.open(manifest, os.O_RDONLY)
    except OSError:
        return None
    fcntl.flock(handle, fcntl.LOCK_SH)
    if manifest.exists():
        return handle
    os.close(handle)
    return None


@contextmanager
def unheld(folder: Path) -> Iterator[bool]:
    """Whether nobody holds the version; nobody can begin to before the block ends."""
    try:
        handle = os.open(folder / MANIFEST, os.O_RDONLY)
    except OSError:
        yield True  # without a manifest nobody can hold it
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield True
    except BlockingIOError:
        yield False
    finally:
        os.close(handle)
