"""A stream that unpacks no more than its meter allows."""

import io
from typing import TYPE_CHECKING, BinaryIO, Protocol

from flows.read.formats.item import Meter

if TYPE_CHECKING:
    from typing_extensions import Buffer  # collections.abc has it from Python 3.12 on


class Unpacking(Protocol):
    """What gzip and zipfile open."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes, none at the end."""


def metered(unpacking: Unpacking, meter: Meter) -> BinaryIO:
    """The bytes of `unpacking`, counted as they are read; reading raises RefusedError beyond the bound."""
    return io.BufferedReader(_Metered(unpacking, meter), 65_536)


class _Metered(io.RawIOBase):
    def __init__(self, unpacking: Unpacking, meter: Meter) -> None:
        self._unpacking = unpacking
        self._meter = meter

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "Buffer") -> int:
        view = memoryview(buffer)
        content = self._unpacking.read(len(view))
        self._meter.count(len(content))
        view[: len(content)] = content
        return len(content)
