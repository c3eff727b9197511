"""Publish: a new version built aside, proved, then made current by moving one pointer.

The order of steps is the promise. Until the pointer's rename the old version is untouched; after it the new one is
complete and on the platter. A process that dies in between leaves a folder that the next run clears away.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
from filelock import FileLock, Timeout

from flows.publish import layout
from flows.publish.database import build_database, verify_database
from flows.publish.disk import Disk
from flows.publish.manifest import File, Manifest, damage, read_manifest, read_schema_version, sha256
from flows.publish.parquet import encoded
from flows.publish.views import View, load_views
from schemas.catalog import CATALOG, SCHEMA_VERSION
from schemas.errors import DatelineError

KEEP = 3
WAIT_SECONDS = 600.0
BUILDING = ".building"


@dataclass(frozen=True, slots=True)
class Published:
    """What a publish did: `changed` is False when the warehouse already held these tables."""

    version: str
    changed: bool
    folder: Path
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Version:
    """One version that can be read or rolled back to; times in UTC, None when its manifest is damaged."""

    name: str
    is_current: bool
    rows: Mapping[str, int] | None


def publish(
    tables: Mapping[str, pa.Table],
    warehouse: Path,
    *,
    inputs: str | None = None,
    keep: int = KEEP,
    wait: float = WAIT_SECONDS,
    disk: Disk | None = None,
) -> Published:
    """Make validated tables the warehouse's current version, unless it holds the same already, and log the run.

    `inputs` is kept in the manifest for the caller (see `published_inputs`); `keep` old versions stay; `wait` is how
    many seconds another run may take. Raises DatelineError, with the old version as it was, when another run does not
    end, when the disk refuses, when a check fails and when a newer dateline wrote the warehouse.
    """
    disk = disk or Disk()
    with writing(warehouse, wait, disk):
        refuse_newer(warehouse)
        _clear(warehouse, disk)
        published = _publish(tables, warehouse, inputs, disk)
        _link_files(warehouse, disk)
        disk.append_line(warehouse / layout.RUN_LOG, _log_line(tables["run"], published))
        prune(warehouse, keep, disk)
    return published


@contextmanager
def writing(warehouse: Path, wait: float, disk: Disk) -> Iterator[None]:
    """Be the only process that writes to the warehouse, and turn what the disk refuses into one sentence."""
    try:
        disk.make_folder(warehouse / layout.VERSIONS)
        with FileLock(warehouse / layout.LOCK, timeout=wait):
            yield
    except Timeout:
        raise DatelineError(f"Another run is writing to {warehouse}; try again when it has ended.") from None
    except OSError as error:
        where = error.filename or warehouse
        raise DatelineError(
            f"The warehouse can't be written at {where} ({error.strerror or error}); nothing new was published, "
            "make room or permit writing there and run again."
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
    disk = disk or Disk()
    with writing(warehouse, wait, disk):
        folder = _earlier(warehouse, version)
        if found := damage(folder, read_manifest(folder)):
            raise DatelineError(f"{version or folder.name} can't be rolled back to: {found[0]}")
        _point(warehouse, folder, disk)
        _link_files(warehouse, disk)
    return folder.name


def prune(warehouse: Path, keep: int, disk: Disk) -> None:
    """Delete the oldest versions but `keep`, the current one and those that a reader holds."""
    pointed = layout.current(warehouse)
    old = [folder for folder in layout.version_folders(warehouse) if folder != pointed]
    for folder in old[: max(0, len(old) - keep)]:
        with layout.unheld(folder) as free:
            if free:
                # Renamed first: a version that is half deleted must not look like one.
                aside = folder.with_name(f"{BUILDING}-{folder.name}")
                disk.rename(folder, aside)
                disk.remove(aside)


def _publish(tables: Mapping[str, pa.Table], warehouse: Path, inputs: str | None, disk: Disk) -> Published:
    views = load_views()
    engine = tables["run"]["engine_version"][-1].as_py()
    data = {name: encoded(tables[name]) for name in CATALOG if name != "run"}
    content = _content(data, views, engine)
    rows = {name: tables[name].num_rows for name in CATALOG}
    for folder in _candidates(warehouse):
        if _holds(folder, content, inputs):
            changed = folder != layout.current(warehouse)
            if changed:
                _point(warehouse, folder, disk)
            return Published(folder.name, changed, folder, rows)
    runs = _with_earlier_runs(tables["run"], layout.current(warehouse))
    data["run"], rows["run"] = encoded(runs), runs.num_rows
    folder = _build(warehouse, data, views, Manifest(SCHEMA_VERSION, engine, content, inputs, _files(data, rows)), disk)
    _point(warehouse, folder, disk)
    return Published(folder.name, True, folder, rows)


def _content(data: Mapping[str, bytes], views: list[View], engine: str) -> str:
    """One hash over all that a version shows: tables, views, schema, engine."""
    parts = [f"{SCHEMA_VERSION} {engine}", *(view.create + view.comment for view in views)]
    parts += [f"{name} {hashlib.sha256(data[name]).hexdigest()}" for name in sorted(data)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _candidates(warehouse: Path) -> list[Path]:
    """Versions that may hold the tables already: the current one first, then those newest."""
    pointed = layout.current(warehouse)
    folders = list(reversed(layout.version_folders(warehouse)))
    return sorted(folders, key=lambda folder: folder != pointed)


def _holds(folder: Path, content: str, inputs: str | None) -> bool:
    """Whether an undamaged version holds this content."""
    try:
        manifest = read_manifest(folder)
    except DatelineError:
        return False
    return manifest.content == content and manifest.inputs == inputs and not damage(folder, manifest)


def _build(warehouse: Path, data: Mapping[str, bytes], views: list[View], manifest: Manifest, disk: Disk) -> Path:
    """Write, prove and name a new version; it is not current yet."""
    aside = warehouse / layout.VERSIONS / BUILDING
    disk.make_folder(aside)
    for name, content in data.items():
        disk.write(aside / f"{name}.parquet", content)
    database = aside / layout.DATABASE
    disk.build(database, lambda path: build_database(path, aside, views))
    rows = {name.removesuffix(".parquet"): entry.rows or 0 for name, entry in manifest.files.items()}
    verify_database(database, rows)
    manifest.files[layout.DATABASE] = File(sha256(database), database.stat().st_size)
    if found := damage(aside, manifest):
        raise DatelineError(f"The disk does not hold what was written to it: {found[0]}")
    disk.write(aside / layout.MANIFEST, manifest.encoded())
    for file in (*manifest.files, layout.MANIFEST):
        disk.seal(aside / file)
    disk.sync_folder(aside)
    folder = warehouse / layout.VERSIONS / _next_name(warehouse, manifest.content)
    disk.rename(aside, folder)
    disk.sync_folder(folder.parent)
    return folder


def _files(data: Mapping[str, bytes], rows: Mapping[str, int]) -> dict[str, File]:
    return {
        f"{name}.parquet": File(hashlib.sha256(content).hexdigest(), len(content), rows[name])
        for name, content in data.items()
    }


def _next_name(warehouse: Path, content: str) -> str:
    numbers = [int(folder.name.partition("-")[0]) for folder in layout.version_folders(warehouse)]
    return f"{max(numbers, default=0) + 1:06}-{content[:16]}"


def _point(warehouse: Path, folder: Path, disk: Disk) -> None:
    disk.link(f"{layout.VERSIONS}/{folder.name}", warehouse / layout.CURRENT)
    disk.sync_folder(warehouse)


def _link_files(warehouse: Path, disk: Disk) -> None:
    """Give the current version's files their fixed names in the warehouse."""
    for file in (layout.DATABASE, *(f"{name}.parquet" for name in CATALOG)):
        path, target = warehouse / file, f"{layout.CURRENT}/{file}"
        if not path.is_symlink() or str(path.readlink()) != target:
            disk.link(target, path)


def _clear(warehouse: Path, disk: Disk) -> None:
    """Delete what a run that died left half done; the lock is held, so nobody is at it."""
    for folder in (warehouse / layout.VERSIONS).glob(f"{BUILDING}*"):
        disk.remove(folder)


def _with_earlier_runs(run: pa.Table, folder: Path | None) -> pa.Table:
    """The runs that the current version names, and this one."""
    import pyarrow.parquet as pq

    try:
        earlier = pq.read_table(folder / "run.parquet", schema=run.schema) if folder else run.slice(0, 0)
    except (OSError, pa.ArrowException):
        return run  # a damaged version's history is lost; its content is rebuilt all the same
    return pa.concat_tables([earlier, run]).combine_chunks()


def _earlier(warehouse: Path, version: str | None) -> Path:
    folders = layout.version_folders(warehouse)
    names = [folder.name for folder in folders]
    if version is None:
        pointed = layout.current(warehouse)
        before = [folder for folder in folders if pointed and folder.name < pointed.name]
        if not before:
            raise DatelineError(f"{warehouse} has no version before the current one.")
        return before[-1]
    if version not in names:
        raise DatelineError(f"{warehouse} has no version {version}; it has {', '.join(names) or 'none'}.")
    return folders[names.index(version)]


def _rows(folder: Path) -> Mapping[str, int] | None:
    try:
        files = read_manifest(folder).files
    except DatelineError:
        return None
    return {name.removesuffix(".parquet"): entry.rows for name, entry in files.items() if entry.rows is not None}


def _log_line(run: pa.Table, published: Published) -> str:
    row = run.slice(run.num_rows - 1).to_pylist()[0]
    row["status"] = "published" if published.changed else "unchanged"
    return json.dumps({**row, "version": published.version}, default=str)
