"""What articles say in as little room as it takes: MessagePack, read when it is asked for.

An extraction is some two hundred small objects. Handed on, kept and waited for as MessagePack it takes a fifth of the
memory and of the time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol, overload, runtime_checkable

import msgspec

from flows.extract.extraction import Extraction

if TYPE_CHECKING:
    from flows.reconcile.order import Head

Packed = bytes | Extraction
"""An extraction as MessagePack, or as it is where MessagePack can't hold it."""

_encode = msgspec.msgpack.Encoder().encode
_extraction = msgspec.msgpack.Decoder(Extraction).decode


def pack(extraction: Extraction) -> Packed:
    """An extraction in little room; one whose text has half a character is given back."""
    try:
        return _encode(extraction)
    except UnicodeEncodeError:
        return extraction


def unpack(packed: Packed) -> Extraction:
    """What `pack` was given."""
    return _extraction(packed) if isinstance(packed, bytes) else packed


def head(packed: Packed) -> "Head":
    """Which article it is and when it was published; nothing else is read."""
    kind, decoder = _heads()
    return decoder.decode(packed) if isinstance(packed, bytes) else kind(packed.document_id, packed.published)


@cache
def _heads() -> "tuple[type[Head], msgspec.msgpack.Decoder[Head]]":
    """Made when asked for: who only packs needs nothing of reconciling, which takes a gigabyte of addresses."""
    from flows.reconcile.order import Head

    return Head, msgspec.msgpack.Decoder(Head)


@runtime_checkable
class Unread(Protocol):
    """Extractions that are packed already."""

    def packed(self) -> Iterator[Packed]:
        """Each of them, unread."""
        ...


def packed(extractions: Iterable[Extraction]) -> Iterator[Packed]:
    """Each extraction in little room."""
    return extractions.packed() if isinstance(extractions, Unread) else map(pack, extractions)


@dataclass(frozen=True, slots=True)
class Sayings(Sequence[Extraction]):
    """What a batch of articles says: extractions that are made anew each time that they are asked for."""

    _packed: tuple[Packed, ...] = ()

    def packed(self) -> Iterator[Packed]:
        """Each extraction, unread."""
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, place: int) -> Extraction: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Extraction]: ...
    def __getitem__(self, place: int | slice) -> Extraction | Sequence[Extraction]:
        return Sayings(self._packed[place]) if isinstance(place, slice) else unpack(self._packed[place])

    def __iter__(self) -> Iterator[Extraction]:
        return map(unpack, self._packed)
