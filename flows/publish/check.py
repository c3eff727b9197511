"""Is a warehouse as it was published? Hashes first: a damaged file is named before anything opens it."""

from pathlib import Path

import duckdb

from flows.publish import layout
from flows.publish.database import QUIET, failed_checks
from flows.publish.manifest import damage, read_manifest
from flows.publish.writing import astray, refuse_newer
from schemas.errors import DatelineError


def check(warehouse: Path) -> list[str]:
    """One sentence for everything wrong with a warehouse's versions, the current one last; none when all is well.

    Raises DatelineError when nothing is published, or a newer dateline published it.
    """
    pointed = layout.current(warehouse)
    if pointed is None:
        raise DatelineError(f"{warehouse} holds no timeline yet; run `dateline run` to make one.")
    refuse_newer(warehouse)
    older = [folder for folder in layout.version_folders(warehouse) if folder != pointed]
    found = [sentence for folder in older for sentence in _damage(folder)]
    found += [f"{path} does not lead to the current version; `dateline run` mends it." for path in astray(warehouse)]
    return [*found, *(_damage(pointed) or _failed(pointed))]


def _damage(folder: Path) -> list[str]:
    try:
        return damage(folder, read_manifest(folder))
    except DatelineError as error:
        return [str(error)]


def _failed(folder: Path) -> list[str]:
    with duckdb.connect(str(folder / layout.DATABASE), read_only=True) as connection:
        connection.execute(QUIET)
        return failed_checks(connection)
