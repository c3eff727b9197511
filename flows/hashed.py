"""Whole numbers by hashes, in a fifth of the room that a dictionary takes for them."""

from array import array
from collections.abc import Iterator

_FEWEST = 1 << 8
_FULL = 0.6
"""Share of the places that are taken at most; beyond, one that is free is sought for too long."""


class Hashed:
    """Numbers from 0 on by keys of 64 bits (signed), of which any few bits tell about as many keys apart.

    `typecode` is that of an array which holds the greatest number and one more: "B" for a mere set, "I" for most.
    A key that was put in stays.
    """

    def __init__(self, typecode: str = "I") -> None:
        self._keys = array("q", bytes(8 * _FEWEST))
        self._values = array(typecode, [0]) * _FEWEST  # one more than the number; where no key is, 0
        self._mask = _FEWEST - 1
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[int]:
        """The keys, in no order that tells anything."""
        return (key for key, value in zip(self._keys, self._values, strict=True) if value)

    def __contains__(self, key: int) -> bool:
        return self._values[self._place(key)] != 0

    def get(self, key: int, default: int = -1) -> int:
        """The number of a key."""
        value = self._values[self._place(key)]
        return value - 1 if value else default

    def put(self, key: int, number: int = 0) -> None:
        """Give a key its number, whatever it had before."""
        place = self._place(key)
        if not self._values[place]:
            self._keys[place] = key
            self._count += 1
        self._values[place] = number + 1
        if self._count > _FULL * self._mask:
            self._grow()

    def _place(self, key: int) -> int:
        """Where the key is, or where it belongs."""
        place, keys, values, mask = key & self._mask, self._keys, self._values, self._mask
        while values[place] and keys[place] != key:
            place = (place + 1) & mask
        return place

    def _grow(self) -> None:
        keys, values = self._keys, self._values
        size = 2 * len(keys)
        self._keys, self._values, self._mask = array("q", bytes(8 * size)), array(values.typecode, [0]) * size, size - 1
        for key, value in zip(keys, values, strict=True):
            if value:
                place = self._place(key)
                self._keys[place], self._values[place] = key, value
