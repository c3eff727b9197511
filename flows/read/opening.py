"""Opens inputs so that no link, pipe or device can trick the reader."""

import os
import re
import stat
from io import BufferedReader
from pathlib import Path

from flows.read.reasons import RefusedError

# O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
_SAFE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
_KINDS = {
    stat.S_IFLNK: "a symbolic link", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device", stat.S_IFBLK: "a device",
}  # fmt: skip
_ESCAPED = re.compile(r"\\x([89a-f][0-9a-f]|5c)")


def shown_name(name: str) -> str:
    r"""A file name as valid Unicode: bytes that are not UTF-8 become \xff, and such a \x in the name itself \x5c."""
    escaped = _ESCAPED.sub(r"\\x5cx\1", name)
    return os.fsencode(escaped).decode("utf-8", "backslashreplace")


def system_name(shown: str) -> str:
    """The file name for the operating system that `shown_name` wrote."""
    return os.fsdecode(_ESCAPED.sub(lambda match: chr(0xDC00 + int(match[1], 16)), shown).replace("\udc5c", "\\"))


def open_input(root: Path, path: str) -> BufferedReader:
    """Open the regular file `path` (as `list_inputs` shows it) under `root` for reading.

    Every folder on the way is opened without following links, so nothing outside `root` can be reached, and
    the kind of file is asked before opening: some devices act when they are opened. Raises RefusedError.
    """
    try:
        return _open_beneath(root, [system_name(part) for part in path.split("/")])
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name can't be used"
        raise RefusedError("unreadable", f"The file could not be opened: {why}.") from error


def _open_beneath(root: Path, parts: list[str]) -> BufferedReader:
    if not parts[-1] or {".", ".."} & set(parts):
        raise ValueError("the path leads outside the folder")
    folder = os.open(root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in parts[:-1]:
            inner = os.open(part, _SAFE | os.O_DIRECTORY, dir_fd=folder)
            os.close(folder)
            folder = inner
        _require_regular(os.stat(parts[-1], dir_fd=folder, follow_symlinks=False).st_mode)
        handle = os.open(parts[-1], _SAFE, dir_fd=folder)
    finally:
        os.close(folder)
    try:
        _require_regular(os.fstat(handle).st_mode)
    except RefusedError:
        os.close(handle)
        raise
    return os.fdopen(handle, "rb")


def _require_regular(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise RefusedError("unreadable", "The folder could not be listed.")
    if not stat.S_ISREG(mode):
        kind = _KINDS.get(stat.S_IFMT(mode), "a special file")
        raise RefusedError("not a regular file", f"It is {kind}, which is never opened; copy the article itself.")
