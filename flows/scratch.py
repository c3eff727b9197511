"""Work in hand on disk, so that tasks and worker processes pass paths on and not whole articles.

The files are pickles: fast, and safe here, as a run reads only what it wrote itself into its own folder.
"""

import pickle
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def save(value: object, path: Path) -> Path:
    """Write a value to `path`."""
    return write(path, packed(value))


def write(path: Path, data: bytes) -> Path:
    """Write a file, of which a reader never sees half."""
    part = path.with_suffix(".part")
    part.write_bytes(data)
    return part.replace(path)


def load(path: Path, kind: type[T]) -> T:
    """Read a value of the given type that `save` wrote. Raises TypeError when it is of another type."""
    return unpacked(path.read_bytes(), kind)


def packed(value: object) -> bytes:
    """What a file that `save` writes holds."""
    return pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes, kind: type[T]) -> T:
    """The value of the given type that `packed` was given. Raises TypeError when it is of another type."""
    value = pickle.loads(data)  # noqa: S301 (written by this run, see above)
    if not isinstance(value, kind):
        raise TypeError(f"The work in hand holds a {type(value).__name__}, not a {kind.__name__}")
    return value
