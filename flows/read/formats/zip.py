"""ZIP archives: every member is read as a file of the folder would be, or refused by itself."""

import io
import lzma
import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from typing import BinaryIO

from flows.read.formats.item import Found, Item, read_whole
from flows.read.formats.unpacked import metered
from flows.read.reasons import RefusedError

# What the standard library raises on archives that were cut, overwritten or made to confuse it.
# An OSError is a seek to where no byte can be.
_BROKEN = (
    zipfile.BadZipFile,
    EOFError,
    OSError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    ValueError,
    NotImplementedError,
)
_OUTSIDE = re.compile(r"^$|^/|^[A-Za-z]:|\\|(?:^|/)\.\.(?:/|$)")
_ENCRYPTED = 0x1


def read_zip(stream: BinaryIO, item: Item) -> Found:
    """The articles of every member in the order of names; `bundle.zip!wire/a.txt` is one of them."""
    seekable = stream if stream.seekable() else io.BytesIO(read_whole(stream, item.limits))
    try:
        with zipfile.ZipFile(seekable) as archive:
            yield from _members(archive, item)
    except _BROKEN as error:
        raise RefusedError("malformed", f"It is not a whole ZIP archive: {error}.") from error


def _members(archive: zipfile.ZipFile, item: Item) -> Found:
    members = sorted(
        (info for info in archive.infolist() if not info.filename.endswith("/")), key=lambda info: info.filename
    )
    if len(members) > item.limits.members:
        raise RefusedError("unsafe archive", f"It has more than {item.limits.members:,} members.")
    seen: Counter[str] = Counter()
    for info in members:
        seen[info.filename] += 1
        again = seen[info.filename]
        inner = item.inside(info.filename if again == 1 else f"{info.filename}#{again}")
        try:
            _check(info, again)
            with archive.open(info) as unpacking:
                yield from item.read_member(metered(unpacking, item.meter), inner)
        except RefusedError as refused:
            if item.meter.spent:
                raise
            yield refused.at(inner.path)
        except _BROKEN as error:
            yield RefusedError("malformed", f"The archive's member is broken: {error}.").at(inner.path)


def _check(info: zipfile.ZipInfo, again: int) -> None:
    """Refuse members that are no plain files of their own inside the archive."""
    if _OUTSIDE.search(info.filename):
        raise RefusedError("unsafe archive", "The member's name leads outside the archive.")
    if again > 1:
        raise RefusedError("unsafe archive", "The archive has another member of the same name.")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG}:
        raise RefusedError("not a regular file", "The member is a symbolic link or device.")
    if info.flag_bits & _ENCRYPTED:
        raise RefusedError("encrypted", "The member needs a password.")
