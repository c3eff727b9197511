"""The store's files: packed, and proved by a hash before anything in them is believed."""

import hashlib
import logging
from pathlib import Path

import pyarrow as pa

from flows.publish.disk import Disk

_LOG = logging.getLogger(__name__)
DAMAGED = "%s is missing or damaged; what it held is read and extracted again."
_HASH_CHARS = 64


def packed(data: bytes) -> bytes:
    """The bytes, compressed."""
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as stream:
        stream.write(data)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def unpacked(data: bytes) -> bytes:
    """What `packed` was given."""
    with pa.CompressedInputStream(pa.py_buffer(data), "zstd") as stream:
        content: bytes = stream.read()
    return content


def write_named(folder: Path, data: bytes, disk: Disk) -> str:
    """Put a batch into `folder` under the hash of its bytes, which is returned; one that stands is left alone."""
    data = packed(data)
    name = hashlib.sha256(data).hexdigest()
    path = folder / name
    if not path.exists():
        disk.make_folder(folder)
        _write(path, data, disk)
    return name


def read_named(folder: Path, name: str) -> bytes | None:
    """The content of a batch; None, after a word in the log, when it is missing or not as it was written."""
    try:
        data = (folder / name).read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != name:
        _LOG.warning(DAMAGED, folder / name)
        return None
    return unpacked(data)


def write_signed(path: Path, data: bytes, disk: Disk) -> None:
    """Replace the file at `path` in one step; a hash goes before its content."""
    data = packed(data)
    disk.make_folder(path.parent)
    _write(path, hashlib.sha256(data).hexdigest().encode() + data, disk)


def read_signed(path: Path) -> bytes | None:
    """The content of a file that `write_signed` wrote; None when it is missing or, told in the log, damaged."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        content = b""
    signature, data = content[:_HASH_CHARS], content[_HASH_CHARS:]
    if hashlib.sha256(data).hexdigest().encode() != signature:
        _LOG.warning(DAMAGED, path)
        return None
    return unpacked(data)


def _write(path: Path, data: bytes, disk: Disk) -> None:
    aside = path.with_name(f".{path.name}")
    disk.delete(aside)
    disk.write(aside, data)
    disk.rename(aside, path)
