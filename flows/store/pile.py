"""Piles: values on disk that are read each time they are asked for, so that memory does not grow with their number.

A pile lasts as long as its process: its file has no name, and is gone with it however the process ends.
"""

import os
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import msgspec

from flows.extract.extraction import Extraction
from flows.packing import Packed, head
from flows.read.document import Document
from flows.reconcile.order import Head

T = TypeVar("T")


class Pile(Sequence[T], Generic[T]):
    """Values of one type in the order in which they were added; what MessagePack can't hold stays in memory."""

    def __init__(self, kind: type[T], values: Iterable[T | bytes] = ()) -> None:
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._file = tempfile.TemporaryFile(prefix="dateline-")  # noqa: SIM115 (closed with the pile)
        self._places = array("Q")
        self._sizes = array("Q")
        self._odd: dict[int, T] = {}
        self._end = 0
        for value in values:
            self.add(value)

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> list[T]: ...
    def __getitem__(self, place: int | slice) -> T | list[T]:
        if isinstance(place, slice):
            return [self[each] for each in range(len(self))[place]]
        if not self._sizes[place]:
            return self._odd[self._places[place]]
        self._file.flush()
        return self._decode(os.pread(self._file.fileno(), self._sizes[place], self._places[place]))

    def __iter__(self) -> Iterator[T]:
        return map(self.__getitem__, range(len(self)))

    def packed(self) -> Iterator[T | bytes]:
        """Each value as `add` takes it, unread."""
        self._file.flush()
        for place, size in zip(self._places, self._sizes, strict=True):
            yield os.pread(self._file.fileno(), size, place) if size else self._odd[place]

    def add(self, value: T | bytes) -> None:
        """Put a value, as it is or as MessagePack, on top of the pile."""
        content = value if isinstance(value, bytes) else self._encoded(value)
        if isinstance(content, bytes):
            self._file.write(content)
            self._places.append(self._end)
            self._sizes.append(len(content))
            self._end += len(content)
        else:
            self._odd[len(self._odd)] = content
            self._places.append(len(self._odd) - 1)
            self._sizes.append(0)

    def arrange(self, places: Iterable[int]) -> None:
        """Leave only the values in these places, in this order."""
        order = array("Q", places)
        self._places = array("Q", (self._places[place] for place in order))
        self._sizes = array("Q", (self._sizes[place] for place in order))

    def __reduce__(self) -> tuple[object, ...]:
        """A copy holds what the pile holds."""
        return type(self), (tuple(self.packed()),)

    def _encoded(self, value: T) -> bytes | T:
        try:
            return msgspec.msgpack.encode(value)
        except UnicodeEncodeError:
            return value


class Documents(Pile[Document]):
    """Articles."""

    def __init__(self, documents: Iterable[Document | bytes] = ()) -> None:
        super().__init__(Document, documents)


class Said(Pile[Extraction]):
    """What articles say; which articles those are, and when they were published, is at hand without reading."""

    def __init__(self, packed: Iterable[Packed] = ()) -> None:
        self._heads: list[Head] = []
        super().__init__(Extraction, packed)

    @property
    def heads(self) -> Sequence[Head]:
        """The head of each."""
        return self._heads

    def add(self, value: Packed) -> None:
        """Put what an article says on top of the pile."""
        super().add(value)
        self._heads.append(head(value))

    def arrange(self, places: Iterable[int]) -> None:
        """Leave only what is in these places, in this order."""
        places = list(places)
        super().arrange(places)
        self._heads = [self._heads[place] for place in places]
