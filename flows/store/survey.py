"""Which inputs lie in the raw folder, and which of them hold what they held before."""

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from flows.read import LIMITS, Input, list_inputs
from flows.read.opening import open_input
from flows.read.reasons import RefusedError

FRESH_NS = 2_000_000_000
"""A file changed so shortly before the listing may change again and keep its times: file systems have coarse clocks."""

SMALL_BYTES = 1 << 18


class Seen(msgspec.Struct, array_like=True, frozen=True):
    """An input as an earlier run listed it, and the mark of what it held."""

    size: int
    mtime_ns: int
    changed_ns: int
    mark: str


@dataclass(frozen=True, slots=True)
class Survey:
    """The inputs in the order of their paths, each with its key: a hash of path, settings and content.

    `seen` is what the next run need not open to know its mark; `closed` are the paths that can't be opened.
    """

    keys: Mapping[Input, str]
    seen: Mapping[str, Seen]
    closed: frozenset[str] = frozenset()

    def token(self, engine: str) -> str:
        """One hash for all inputs and the engine that reads them."""
        return hashlib.sha256("\n".join((engine, *self.keys.values())).encode()).hexdigest()


def survey(raw: Path, seen: Mapping[str, Seen]) -> Survey:
    """List `raw` and open what is not as it was seen. Raises OSError when it is no folder that can be listed."""
    fresh = time.time_ns() - FRESH_NS
    keys: dict[Input, str] = {}
    settled: dict[str, Seen] = {}
    closed: set[str] = set()
    for found in list_inputs(raw):
        known = seen.get(found.path)
        if known is None or (known.size, known.mtime_ns, known.changed_ns) != _stamp(found):
            known = Seen(*_stamp(found), mark(raw, found))
        if not known.mark.isalnum():
            closed.add(found.path)
        elif max(found.mtime_ns, found.changed_ns) < fresh:
            settled[found.path] = known
        parts = (found.path, found.settings, known.mark)
        keys[found] = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
    return Survey(keys, settled, frozenset(closed))


def mark(raw: Path, found: Input) -> str:
    """The hash of an input's bytes; a sentence when it can't be opened; its stamp when it is beyond reading."""
    if found.size > LIMITS.unpacked_bytes:
        return f"too large: {_stamp(found)}"
    try:
        with open_input(raw, found.path) as stream:
            if found.size < SMALL_BYTES:  # it takes longer to make room for a file's pieces than to read most files
                return hashlib.sha256(stream.read()).hexdigest()
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except RefusedError as refused:
        return str(refused)
    except OSError as error:
        return f"unreadable: {error.strerror}"


def _stamp(found: Input) -> tuple[int, int, int]:
    return found.size, found.mtime_ns, found.changed_ns
