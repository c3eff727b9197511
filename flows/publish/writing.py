"""What every change of a warehouse shares: one writer at a time, one pointer to move, one sentence when it fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
from filelock import FileLock, Timeout

from flows.publish import layout
from flows.publish.disk import Disk
from flows.publish.manifest import read_schema_version
from schemas.catalog import CATALOG
from schemas.columns import SCHEMA_VERSION
from schemas.errors import DatelineError

WAIT_SECONDS = 600.0


@contextmanager
def writing(warehouse: Path, wait: float, disk: Disk) -> Iterator[None]:
    """Be the only process that writes to the warehouse, waiting for at most `wait` seconds to be it.

    Raises DatelineError when another run does not end, when the disk refuses and when a newer dateline wrote here.
    """
    try:
        disk.make_folder(warehouse / layout.VERSIONS)
        with FileLock(warehouse / layout.LOCK, timeout=wait):
            refuse_newer(warehouse)
            yield
    except Timeout:
        raise DatelineError(f"Another run is writing to {warehouse}; try again when it has ended.") from None
    except (OSError, duckdb.IOException, duckdb.FatalException) as error:
        where = getattr(error, "filename", None) or warehouse
        why = getattr(error, "strerror", None) or " ".join(str(error).split())
        raise DatelineError(
            f"The warehouse can't be written at {where} ({why}); make room or permit writing there and run again."
        ) from error


def refuse_newer(warehouse: Path) -> None:
    """Raise DatelineError when a newer dateline than this one wrote the current version."""
    folder = layout.current(warehouse)
    found = read_schema_version(folder) if folder else None
    if found is not None and found > SCHEMA_VERSION:
        raise DatelineError(
            f"{warehouse} has schema version {found}, but this dateline knows {SCHEMA_VERSION} at most; "
            "upgrade dateline or name another --warehouse."
        )


def point(warehouse: Path, folder: Path, disk: Disk) -> None:
    """Make a version current, and give its files their fixed names in the warehouse."""
    if layout.current(warehouse) != folder:
        disk.link(f"{layout.VERSIONS}/{folder.name}", warehouse / layout.CURRENT)
    for path in astray(warehouse):
        disk.link(f"{layout.CURRENT}/{path.name}", path)
    disk.sync_folder(warehouse)


def astray(warehouse: Path) -> list[Path]:
    """The fixed names in the warehouse that do not lead to the current version's file of that name."""
    names = (layout.DATABASE, *(f"{name}.parquet" for name in CATALOG))
    return [warehouse / name for name in names if not _leads(warehouse / name)]


def _leads(path: Path) -> bool:
    try:
        return str(path.readlink()) == f"{layout.CURRENT}/{path.name}"
    except OSError:
        return False
