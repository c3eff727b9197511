"""The manifest of a version: which files it has, with their hashes and row counts, and who made them."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from flows.publish.layout import MANIFEST
from schemas.columns import SCHEMA_VERSION
from schemas.errors import DatelineError


@dataclass(frozen=True, slots=True)
class File:
    """One file of a version; `rows` is None for the database."""

    sha256: str
    size: int
    rows: int | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """`content` hashes everything but the run table: equal content needs no new version.

    `shape` hashes what made the tables and views:
    schema, engine, SQL.
    """

    schema_version: int
    engine_version: str
    shape: str
    content: str
    files: dict[str, File]

    def encoded(self) -> bytes:
        """The one form in which this manifest is written, with a hash over the rest of it."""
        body = asdict(self)
        return _dump({**body, "sha256": hashlib.sha256(_dump(body)).hexdigest()})


def _dump(body: object) -> bytes:
    return json.dumps(body, indent=1, sort_keys=True).encode() + b"\n"


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_schema_version(folder: Path) -> int | None:
    """The schema version that a version's manifest names, of whatever age; None when it can't be read."""
    try:
        found = json.loads((folder / MANIFEST).read_bytes())["schema_version"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if isinstance(found, int) else None


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a version of this schema. Raises DatelineError when it is missing or not as it was written."""
    path = folder / MANIFEST
    found = read_schema_version(folder)
    if found not in (None, SCHEMA_VERSION):
        raise DatelineError(f"{path} has schema version {found}, not {SCHEMA_VERSION}; `dateline run` rebuilds it.")
    damaged = DatelineError(f"{path} is damaged; `dateline run` rebuilds the version.")
    try:
        data = path.read_bytes()
        body = json.loads(data)
        files = {name: File(**entry) for name, entry in body.pop("files").items()}
        body.pop("sha256")
        manifest = Manifest(files=files, **body)
    except FileNotFoundError:
        raise DatelineError(f"{path} is missing; `dateline run` rebuilds the version.") from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged from error
    if manifest.encoded() != data:
        raise damaged
    return manifest


def damage(folder: Path, manifest: Manifest) -> list[str]:
    """One sentence for every file of the version that is missing or not as it was published."""
    found = []
    for name, entry in manifest.files.items():
        path = folder / name
        if not path.is_file():
            found.append(f"{path} is missing.")
        elif path.stat().st_size != entry.size or sha256(path) != entry.sha256:
            found.append(f"{path} is not as it was published.")
    return found
