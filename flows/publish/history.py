"""Earlier versions of a warehouse: list them, go back to one, let the oldest go."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flows.publish import layout
from flows.publish.disk import Disk
from flows.publish.manifest import damage, read_manifest
from flows.publish.writing import WAIT_SECONDS, point, writing
from schemas.errors import DatelineError

BUILDING = ".building"


@dataclass(frozen=True, slots=True)
class Version:
    """One version that can be read or rolled back to; `rows` by table, None when its manifest is damaged."""

    name: str
    is_current: bool
    rows: Mapping[str, int] | None


def versions(warehouse: Path) -> list[Version]:
    """Every version in the warehouse, oldest first."""
    pointed = layout.current(warehouse)
    return [Version(folder.name, folder == pointed, _rows(folder)) for folder in layout.version_folders(warehouse)]


def rollback(
    warehouse: Path, version: str | None = None, *, wait: float = WAIT_SECONDS, disk: Disk | None = None
) -> str:
    """Make an earlier version current and return its name; without a name the one before the current.

    Raises DatelineError when there is no such version or it is damaged.
    """
    _published(warehouse)
    disk = disk or Disk()
    with writing(warehouse, wait, disk):
        folder = _earlier(warehouse, version)
        if found := damage(folder, read_manifest(folder)):
            raise DatelineError(f"The version {folder.name} can't be rolled back to: {found[0]}")
        point(warehouse, folder, disk)
    return folder.name


def prune(warehouse: Path, keep: int, disk: Disk) -> None:
    """Delete the oldest versions but `keep`, the current one and those that a reader holds."""
    pointed = layout.current(warehouse)
    old = [folder for folder in layout.version_folders(warehouse) if folder != pointed]
    for folder in old[: max(0, len(old) - keep)]:
        discard(folder, disk)


def discard(folder: Path, disk: Disk) -> None:
    """Delete one version, unless a reader holds it."""
    with layout.unheld(folder) as free:
        if free:
            # Renamed first: a version that is half deleted must not look like one.
            aside = folder.with_name(f"{BUILDING}-{folder.name}")
            disk.rename(folder, aside)
            disk.remove(aside)


def _published(warehouse: Path) -> Path:
    folder = layout.current(warehouse)
    if folder is None:
        raise DatelineError(f"{warehouse} holds no timeline yet; run `dateline run` to make one.")
    return folder


def _earlier(warehouse: Path, version: str | None) -> Path:
    folders = layout.version_folders(warehouse)
    if version is None:
        before = [folder for folder in folders if folder.name < _published(warehouse).name]
        if not before:
            raise DatelineError(f"{warehouse} has no version before the current one.")
        return before[-1]
    names = [folder.name for folder in folders]
    if version not in names:
        raise DatelineError(f"{warehouse} has no version {version}; it has {', '.join(names)}.")
    return folders[names.index(version)]


def _rows(folder: Path) -> Mapping[str, int] | None:
    try:
        files = read_manifest(folder).files
    except DatelineError:
        return None
    return {name.removesuffix(".parquet"): entry.rows for name, entry in files.items() if entry.rows is not None}
