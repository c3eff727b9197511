"""Publish: a new version built aside, proved, then made current by moving one pointer.

The order of steps is the promise. Until the pointer's rename the old version is untouched; after it the new one is
complete and on the platter. A process that dies in between leaves a folder that the next run clears away.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from io import BufferedRandom
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from flows.publish import layout
from flows.publish.database import build_database, verify_database
from flows.publish.disk import Disk
from flows.publish.history import BUILDING, discard, prune
from flows.publish.manifest import File, Manifest, damage, read_manifest, read_schema_version, sha256
from flows.publish.parquet import write
from flows.publish.parts import Rows
from flows.publish.views import load_views
from flows.publish.writing import WAIT_SECONDS, astray, point, writing
from flows.temporary import no_room, unnamed_file
from schemas.catalog import CATALOG
from schemas.columns import SCHEMA_VERSION
from schemas.errors import DatelineError

KEEP = 3

_AT_ONCE = 2
"""Tables that are packed at once: each has some parts in memory."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a publish did: `changed` is False when the warehouse already held these tables. `rows` is by table."""

    version: str
    changed: bool
    folder: Path
    rows: Mapping[str, int]


def publish(
    tables: Mapping[str, Rows],
    warehouse: Path,
    *,
    keep: int = KEEP,
    wait: float = WAIT_SECONDS,
    disk: Disk | None = None,
) -> Published:
    """Make validated tables the warehouse's current version, unless it holds the same already, and log the run.

    `keep` old versions stay; `wait` is how many seconds another run may take. Raises DatelineError, with the old
    version as it was, when another run does not end, when the disk refuses, when a check fails and when a newer
    dateline wrote the warehouse.
    """
    disk = disk or Disk()
    with writing(warehouse, wait, disk):
        names = [name for name in CATALOG if name != "run"]
        with ThreadPoolExecutor(_AT_ONCE) as threads:
            data = dict(zip(names, threads.map(lambda name: _encoded(tables[name]), names), strict=True))
        manifest = _manifest(tables, data)
        _clear(warehouse, disk)
        before = layout.current(warehouse)
        folder = _standing(warehouse, manifest) or _built(warehouse, tables["run"], data, manifest, disk)
        point(warehouse, folder, disk)
        published = Published(folder.name, folder != before, folder, {name: tables[name].num_rows for name in CATALOG})
        _log(warehouse, tables["run"].to_pylist()[0], published, disk)
        if before not in (None, folder) and _sound(before) is None:
            discard(before, disk)  # damaged or of an older schema: what it held has just been built again
        prune(warehouse, keep, disk)
    return published


def unchanged(
    warehouse: Path,
    run: Mapping[str, object],
    *,
    content: str,
    engine_version: str,
    wait: float = WAIT_SECONDS,
    disk: Disk | None = None,
) -> Published | None:
    """Log a run whose inputs give what the current version holds; None when they don't, or when it is damaged.

    `run` is what the line in run.log shall say, `content` (see Manifest) what the inputs gave before. Nothing is read
    but the manifest and, for their hashes, its files.
    """
    folder = layout.current(warehouse)
    if folder is None or astray(warehouse):
        return None
    disk = disk or Disk()
    with writing(warehouse, wait, disk):
        manifest = _sound(folder)
        if manifest is None or (manifest.content, manifest.shape) != (content, _shape(engine_version)):
            return None
        rows = {name.removesuffix(".parquet"): entry.rows for name, entry in manifest.files.items()}
        published = Published(
            folder.name, False, folder, {name: count for name, count in rows.items() if count is not None}
        )
        _log(warehouse, run, published, disk)
    return published


def _manifest(tables: Mapping[str, Rows], data: Mapping[str, BufferedRandom]) -> Manifest:
    """The manifest of the new tables, the run table and the database not yet in it."""
    engine = tables["run"]["engine_version"][0].as_py()
    files = {f"{name}.parquet": _file(content, tables[name].num_rows) for name, content in data.items()}
    parts = (f"{name} {entry.sha256}" for name, entry in sorted(files.items()))
    shape = _shape(engine)
    content = hashlib.sha256("\n".join((shape, *parts)).encode()).hexdigest()
    return Manifest(SCHEMA_VERSION, engine, shape, content, files)


def _shape(engine_version: str) -> str:
    """One hash over all that makes tables of inputs and views of tables."""
    parts = (f"{SCHEMA_VERSION} {engine_version}", *(view.create + view.comment for view in load_views()))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _encoded(rows: Rows) -> BufferedRandom:
    """A Parquet file of the rows, that has no name and is gone when it is closed."""
    try:
        file = unnamed_file()
        write(file, rows.schema, rows.parts())
        file.flush()
    except OSError as error:
        raise no_room(error) from error
    pa.default_memory_pool().release_unused()  # the database is built in memory of its own
    return file


def _file(data: BufferedRandom, rows: int) -> File:
    size = data.seek(0, os.SEEK_END)
    data.seek(0)
    return File(hashlib.file_digest(data, "sha256").hexdigest(), size, rows)


def _standing(warehouse: Path, wanted: Manifest) -> Path | None:
    """An undamaged version that holds all this already: the current one, or the newest of the others.

    Only versions whose name promises the content are read.
    """
    pointed = layout.current(warehouse)
    folders = [*filter(None, [pointed]), *reversed(layout.version_folders(warehouse))]
    for folder in folders:
        found = _sound(folder) if folder.name.endswith(wanted.content[:16]) else None
        if found and found.content == wanted.content:
            return folder
    return None


def _sound(folder: Path) -> Manifest | None:
    """The manifest of a version whose files are all as they were published, else None."""
    try:
        manifest = read_manifest(folder)
    except DatelineError:
        return None
    return None if damage(folder, manifest) else manifest


def _built(warehouse: Path, run: Rows, data: dict[str, BufferedRandom], manifest: Manifest, disk: Disk) -> Path:
    """Build a new version; when that fails, give back the room that it took."""
    try:
        return _build(warehouse, run, data, manifest, disk)
    except (OSError, duckdb.Error, DatelineError):
        shutil.rmtree(warehouse / layout.VERSIONS / BUILDING, ignore_errors=True)
        raise


def _build(warehouse: Path, run: Rows, data: dict[str, BufferedRandom], manifest: Manifest, disk: Disk) -> Path:
    """Write, prove and name a new version; it is not current yet."""
    aside = warehouse / layout.VERSIONS / BUILDING
    disk.make_folder(aside)
    runs = _with_earlier(run, layout.current(warehouse))
    data = {**data, "run": _encoded(runs)}
    manifest = replace(manifest, files={**manifest.files, "run.parquet": _file(data["run"], runs.num_rows)})
    for name, content in data.items():
        disk.copy(aside / f"{name}.parquet", content)
    database = aside / layout.DATABASE
    disk.build(database, lambda path: build_database(path, aside, load_views()))
    _prove(aside, manifest)
    manifest.files[layout.DATABASE] = File(sha256(database), database.stat().st_size)
    disk.write(aside / layout.MANIFEST, manifest.encoded())
    for file in (*manifest.files, layout.MANIFEST):
        disk.seal(aside / file)
    disk.sync_folder(aside)
    folder = aside.with_name(_next_name(warehouse, manifest.content))
    disk.rename(aside, folder)
    disk.sync_folder(folder.parent)
    return folder


def _prove(folder: Path, manifest: Manifest) -> None:
    """Raise DatelineError unless files, row counts and the database's content are what they should be."""
    if found := damage(folder, manifest):
        raise DatelineError(f"The disk does not hold what was written to it: {found[0]}")
    rows = {name.removesuffix(".parquet"): entry.rows or 0 for name, entry in manifest.files.items()}
    verify_database(folder / layout.DATABASE, rows)


def _next_name(warehouse: Path, content: str) -> str:
    numbers = [int(folder.name.partition("-")[0]) for folder in layout.version_folders(warehouse)]
    return f"{max(numbers, default=0) + 1:06}-{content[:16]}"


def _clear(warehouse: Path, disk: Disk) -> None:
    """Delete what a run that died left half done; the lock is held, so nobody is at it."""
    for folder in (warehouse / layout.VERSIONS).glob(f"{BUILDING}*"):
        disk.remove(folder)


def _with_earlier(run: Rows, folder: Path | None) -> Rows:
    """The runs that the current version names, and this one."""
    if folder is None or read_schema_version(folder) != SCHEMA_VERSION:
        return run
    try:
        earlier = pq.read_table(folder / "run.parquet", schema=run.schema)
    except (OSError, pa.ArrowException):
        return run  # of a damaged version only the history is lost: its content is built again
    return Rows(run.schema, [pa.concat_tables([earlier, *run.parts()])])


def _log(warehouse: Path, run: Mapping[str, object], published: Published, disk: Disk) -> None:
    status = "published" if published.changed else "unchanged"
    line = json.dumps({**run, "status": status, "version": published.version}, default=str)
    disk.append_line(warehouse / layout.RUN_LOG, line)
