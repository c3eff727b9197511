"""The version of the engine: one hash over everything that decides what an article says and how it is told."""

import hashlib
import platform
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOMS = ("flows/read", "flows/extract", "flows/reconcile", "flows/publish", "flows/store", "schemas")

LIBRARIES = (
    "trafilatura", "htmldate", "lxml", "lxml_html_clean", "charset-normalizer", "pypdf", "feedparser", "tzdata",
    "google-re2", "rensa", "currencyconverter",
)  # fmt: skip
"""The libraries that read and reconcile: another version of them may find another text."""


@lru_cache(maxsize=1)
def engine_version() -> str:
    """The same for the same code, word lists and libraries, wherever and whenever it is asked."""
    return hash_of(Path(__file__).parents[2])


def hash_of(root: Path) -> str:
    """The hash of the rooms below `root`, of the libraries and of Python."""
    parts = [platform.python_version(), *(f"{name} {_version_of(name)}" for name in LIBRARIES)]
    digest = hashlib.sha256("\n".join(parts).encode())
    for room in ROOMS:
        for path in sorted((root / room).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                digest.update(f"\n{path.relative_to(root).as_posix()} {content}".encode())
    return digest.hexdigest()


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "not installed"
