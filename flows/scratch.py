"""Work in hand on disk, so that tasks and worker processes pass paths on and not whole articles.

The files are pickles: fast, and safe here, as a run reads only what it wrote itself into its own folder.
"""

import pickle
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def save(value: object, path: Path) -> Path:
    """Write a value to `path`; a reader never sees half of it."""
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        pickle.dump(value, stream, protocol=pickle.HIGHEST_PROTOCOL)
    return part.replace(path)


def load(path: Path, kind: type[T]) -> T:
    """Read a value of the given type that `save` wrote. Raises TypeError when it is of another type."""
    with path.open("rb") as stream:
        value = pickle.load(stream)  # noqa: S301 (written by this run, see above)
    if not isinstance(value, kind):
        raise TypeError(f"{path} holds a {type(value).__name__}, not a {kind.__name__}")
    return value
