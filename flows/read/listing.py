"""Which files of a raw folder are inputs: a cheap listing that opens no article."""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.read.opening import shown_name
from flows.read.source import SOURCE_FILE, settings_bytes

# Files that people and tools keep beside articles; ignored by name, case aside.
_BESIDE = re.compile(
    r"source\.toml|(?:readme|licen[sc]e|notice|copying)(?:\.(?:md|txt|rst))?|thumbs\.db|\.ds_store|\.git(?:keep|ignore|attributes)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Input:
    """One file as the folder lists it; `size` in bytes, times in nanoseconds since 1970.

    `settings` is the hash of the source.toml that applies and of where it lies, "" without one: an input needs
    reading again when any field changed. `changed_ns` is the inode's: no program can set it back after an edit.
    """

    path: str
    size: int
    mtime_ns: int
    settings: str = ""
    changed_ns: int = 0


def is_input(name: str) -> bool:
    """Whether a file of this name counts as an input (and so is accepted or rejected, never lost)."""
    return _BESIDE.fullmatch(name) is None


def list_inputs(root: Path | str) -> Iterator[Input]:
    """Every input under `root` in the order of its path, links not followed; holds one folder's names at a time.

    A folder that can't be listed and a hidden folder are inputs of their own, to be rejected.
    Raises NotADirectoryError or FileNotFoundError when `root` itself is no folder.
    """
    root = Path(root)
    stack = [iter(_entries(root, _Folder(os.fspath(root), "", "")))]
    while stack:
        found = next(stack[-1], None)
        if found is None:
            stack.pop()
        elif isinstance(found, Input):
            yield found
        else:
            try:
                stack.append(iter(_entries(root, found)))
            except OSError:
                yield Input(found.path, 0, 0, found.settings)


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder yet to be listed: where it is for the operating system, as shown, and its source.toml's hash."""

    place: str
    path: str
    settings: str


def _entries(root: Path, folder: _Folder) -> list[Input | _Folder]:
    """The inputs and folders in one folder, sorted so that the whole walk comes out in the order of paths."""
    with os.scandir(folder.place) as scan:
        entries = {shown_name(entry.name): entry for entry in scan}
    settings = _settings(root, folder.path) if SOURCE_FILE in entries else folder.settings
    prefix = f"{folder.path}/" if folder.path else ""
    listed: dict[str, Input | _Folder] = {}
    for name, entry in entries.items():
        if entry.is_dir(follow_symlinks=False) and not name.startswith("."):
            listed[f"{name}/"] = _Folder(entry.path, prefix + name, settings)
        elif is_input(name):
            listed[name] = _as_input(entry, prefix + name, settings)
    return [listed[name] for name in sorted(listed)]


def _settings(root: Path, folder: str) -> str:
    place = folder.encode("utf-8", "surrogatepass")
    return hashlib.sha256(place + b"\0" + (settings_bytes(root, folder) or b"")).hexdigest()


def _as_input(entry: "os.DirEntry[str]", path: str, settings: str) -> Input:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return Input(path, 0, 0, settings)
    return Input(path, status.st_size, status.st_mtime_ns, settings, status.st_ctime_ns)
