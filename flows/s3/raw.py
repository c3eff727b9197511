"""A folder of articles in a bucket, as a folder of this machine."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pyarrow.fs import FileInfo

from flows.s3.bucket import Bucket
from schemas.errors import DatelineError

AT_ONCE = 16
"""Objects fetched at a time: most of the time each waits for an answer."""

FRESH_NS = 2_000_000_000
"""S3 dates a change to the second: an object younger than this may change again and keep date and size."""


def mirror(address: str, folder: Path) -> Path:
    """Make `folder` hold what lies below the address, and nothing else; only what changed is fetched.

    Raises DatelineError when the storage doesn't answer, when nothing lies there, or a name can't be a file's.
    """
    bucket = Bucket(address)
    try:
        found = dict(bucket.list())
    except FileNotFoundError:
        raise DatelineError(f"Nothing lies at {address}; name a bucket and prefix with articles.") from None
    folder.mkdir(parents=True, exist_ok=True)
    _drop_others(folder, {folder / name for name in found})
    with ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(lambda item: _fetch(bucket, folder, *item), found.items()))
    return folder


def _drop_others(folder: Path, wanted: set[Path]) -> None:
    """Delete the files that are no longer in the bucket, and folders that are empty then."""
    for place, _, files in os.walk(folder, topdown=False):
        for name in files:
            if (path := Path(place, name)) not in wanted:
                path.unlink()
        if place != str(folder) and not os.listdir(place):  # noqa: PTH208 (as fast as can be, for many folders)
            Path(place).rmdir()


def _fetch(bucket: Bucket, folder: Path, name: str, found: FileInfo) -> None:
    """Fetch one object, unless the file is as the object was when it was fetched."""
    fresh = found.mtime_ns > time.time_ns() - FRESH_NS
    changed = 0 if fresh else found.mtime_ns
    try:
        target = _file_of(folder, name)
        if target.is_file() and (target.stat().st_size, target.stat().st_mtime_ns) == (found.size, found.mtime_ns):
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = target.with_name(f".{target.name}"[:200])
        bucket.fetch(name, aside)
        os.utime(aside, ns=(changed, changed))
        aside.replace(target)
    except FileNotFoundError:
        return  # deleted since it was listed
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise DatelineError(f"{bucket.address}/{name} can't be a file of this machine ({why}); rename it.") from error


def _file_of(folder: Path, name: str) -> Path:
    """The file for an object. Raises ValueError when it would lie outside the folder."""
    if {"", ".", ".."} & set(name.split("/")):
        raise ValueError("its name leads elsewhere")
    return folder / name
