"""Values on disk that are read each time they are asked for, so that memory does not grow with their number.

What lies here lasts as long as its process: the files have no names, and are gone with it however the process ends.
"""

import os
from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from io import BufferedRandom
from itertools import accumulate, pairwise
from typing import Any, Generic, TypeVar, cast, overload

import msgspec

from flows.temporary import no_room, unnamed_file

T = TypeVar("T")

_encode = msgspec.msgpack.Encoder().encode

AT_HAND = 4_096
"""Values of a drawer that are in memory."""
_SWEEP = 128
"""Values that are written, or read one behind the other, at once."""
_NOWHERE = -1


class Pile(Sequence[T], Generic[T]):
    """Values of one type in the order in which they were added; what MessagePack can't hold stays in memory."""

    def __init__(self, kind: type[T], values: Iterable[T | bytes] = ()) -> None:
        self._kind = kind
        self._decode: Callable[[bytes], T] = _decoder(cast(Hashable, kind))
        self._file: BufferedRandom | None = None
        self._places = array("Q")
        self._sizes = array("I")
        self._odd: dict[int, T] = {}
        self._end = 0
        self._flushed = 0
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
        return self._decode(self._content(self._places[place], self._sizes[place]))

    def __iter__(self) -> Iterator[T]:
        for value in self.packed():
            yield self._decode(value) if isinstance(value, bytes) else value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_equal, self, other))

    __hash__ = None  # type: ignore[assignment]  # it can change

    def packed(self) -> Iterator[T | bytes]:
        """Each value as `add` takes it, unread."""
        return (value for start in range(0, len(self), _SWEEP) for value in self._some(start, start + _SWEEP))

    def unread(self, number: int) -> T | bytes:
        """The value in one place as `add` takes it."""
        place, size = self._places[number], self._sizes[number]
        return self._content(place, size) if size else self._odd[place]

    def add(self, value: T | bytes) -> None:
        """Put a value, as it is or as MessagePack, on top of the pile."""
        content = value if isinstance(value, bytes) else self._encoded(value)
        if isinstance(content, bytes):
            self._write(content)
            self._places.append(self._end)
            self._sizes.append(len(content))
            self._end += len(content)
        else:
            self._odd[len(self._odd)] = content
            self._places.append(len(self._odd) - 1)
            self._sizes.append(0)

    def extend(self, values: Sequence[T | bytes]) -> None:
        """Put values on top of the pile, in their order."""
        for some in (values[start : start + _SWEEP] for start in range(0, len(values), _SWEEP)):
            encoded = [value if isinstance(value, bytes) else self._encoded(value) for value in some]
            packed = [value for value in encoded if isinstance(value, bytes)]
            if len(packed) < len(some):
                for value in encoded:
                    self.add(value)
                continue
            ends = list(accumulate(map(len, packed), initial=self._end))
            self._write(b"".join(packed))
            self._places.extend(ends[:-1])
            self._sizes.extend(map(len, packed))
            self._end = ends[-1]

    def arrange(self, places: Iterable[int]) -> None:
        """Leave only the values in these places, in this order."""
        order = array("Q", places)
        self._places = array("Q", (self._places[place] for place in order))
        self._sizes = array("I", (self._sizes[place] for place in order))

    def __reduce__(self) -> tuple[object, ...]:
        """A copy holds what the pile holds."""
        return type(self), (self._kind, tuple(self.packed()))

    def _some(self, start: int, end: int) -> list[T | bytes]:
        """The values from one place to another, read at once where they lie one behind the other."""
        sizes, places = self._sizes[start:end], self._places[start:end]
        ends = list(accumulate(sizes, initial=places[0]))
        if not all(sizes) or ends[:-1] != places.tolist():
            return [self.unread(number) for number in range(start, start + len(sizes))]
        content = self._content(places[0], ends[-1] - places[0])
        return [content[one - places[0] : other - places[0]] for one, other in pairwise(ends)]

    def _write(self, content: bytes) -> None:
        try:
            # Many piles stay empty, and a file takes as long to make as a hundred values to write.
            self._file = self._file or unnamed_file()
            self._file.write(content)
        except OSError as error:
            raise no_room(error) from error

    def _content(self, place: int, size: int) -> bytes:
        assert self._file is not None  # noqa: S101 (what has a place was written)
        if place + size > self._flushed:
            try:
                self._file.flush()
            except OSError as error:
                raise no_room(error) from error
            self._flushed = self._end
        return os.pread(self._file.fileno(), size, place)

    def _encoded(self, value: T) -> bytes | T:
        try:
            return _encode(value)
        except UnicodeEncodeError:
            return value


class Drawer(Generic[T]):
    """Values by number, those used last at hand and the others on disk.

    What is taken out may be changed, and must then be put back. Numbers are small and leave few gaps.
    """

    def __init__(self, kind: type[T], at_hand: int | None = None) -> None:
        self._away: Pile[T] = Pile(kind)
        self._places = array("q")
        self._used: dict[int, T] = {}
        self._before: dict[int, T] = {}
        self._changed: set[int] = set()
        self._room = max(1, (at_hand or AT_HAND) // 2)
        self._next = 0

    def __contains__(self, number: int) -> bool:
        at_hand = number in self._used or number in self._before
        return at_hand or (number < len(self._places) and self._places[number] != _NOWHERE)

    def __getitem__(self, number: int) -> T:
        found = self._used.get(number)
        if found is not None:
            return found
        value = self._before.get(number)
        if value is None:
            value = self._away[self._places[number]]
        self._take(number, value)
        return value

    def __setitem__(self, number: int, value: T) -> None:
        self._changed.add(number)
        self._take(number, value)
        if number >= self._next:
            self._next = number + 1

    def add(self, value: T) -> int:
        """Put a value under the number after the highest, which is returned."""
        number = self._next
        self[number] = value
        return number

    def _take(self, number: int, value: T) -> None:
        self._used[number] = value
        if len(self._used) > self._room:
            self._turn()

    def _turn(self) -> None:
        """Put away what was not used since the last turn: cheaper than to note the order of all uses."""
        away = [number for number in self._before if number in self._changed and number not in self._used]
        self._places.extend([_NOWHERE] * (max(away, default=-1) + 1 - len(self._places)))
        for place, number in enumerate(away, len(self._away)):
            self._places[number] = place
        self._away.extend([self._before[number] for number in away])
        self._changed.difference_update(away)
        self._before, self._used = self._used, {}


@lru_cache(maxsize=64)
def _decoder(kind: Hashable) -> Callable[[bytes], Any]:
    """Made once for each type: a large one takes milliseconds."""
    return msgspec.msgpack.Decoder(kind).decode


def _equal(one: object, other: object) -> bool:
    return one == other
