"""A shelf: values by key, in batches that are written once and never changed."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from flows.publish.disk import Disk
from flows.store.files import read_named, write_named

T = TypeVar("T")

# A batch below this many live values is small; when there are more small ones than that, they are joined.
SMALL_BATCH = 64
SMALL_BATCHES = 32
# Values that are written again go into batches of this size.
BATCH = 512


class Shelf(Generic[T]):
    """Values of one type below `folder`; `batches` says which batch has which keys."""

    def __init__(self, folder: Path, kind: type[T], batches: Mapping[str, list[str]], disk: Disk) -> None:
        self._folder = folder
        self._disk = disk
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._split = msgspec.msgpack.Decoder(dict[str, msgspec.Raw]).decode
        self.batches = dict(batches)
        self._batch_of = {key: name for name, keys in self.batches.items() for key in keys}

    def __contains__(self, key: str) -> bool:
        return key in self._batch_of

    def load(self, keys: Collection[str]) -> dict[str, T]:
        """The values of all `keys` that are on the shelf. A batch that is missing or damaged is forgotten."""
        return {key: self._decode(value) for key, value in self.packed(keys)}

    def packed(self, keys: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """All `keys` that are on the shelf with their values as MessagePack, in the order of the batches."""
        wanted = set(keys)
        for name in {self._batch_of[key]: None for key in keys if key in self._batch_of}:
            yield from ((key, value) for key, value in self._read(name).items() if key in wanted)

    def put(self, values: Mapping[str, T]) -> dict[str, T]:
        """Keep the values and give them back as `load` would: so a remembered value is never unlike a new one.

        A value that can't be written (text with half a character) is given back as it was, and not kept.
        """
        fit = {key: packed for key, value in values.items() if (packed := self._packed(value)) is not None}
        self.put_packed(fit)
        return {**values, **{key: self._decode(packed) for key, packed in fit.items()}}

    def put_packed(self, values: Mapping[str, bytes]) -> None:
        """Keep values that are MessagePack already."""
        new = {key: msgspec.Raw(value) for key, value in values.items() if key not in self._batch_of}
        if new:
            self._add(write_named(self._folder, msgspec.msgpack.encode(new), self._disk), list(new))

    def tidy(self, live: Collection[str]) -> None:
        """Let go of all but the live keys; batches that hold little that lives are joined to new ones."""
        live = set(live)
        sizes = {name: sum(key in live for key in keys) for name, keys in self.batches.items()}
        small = [name for name, size in sizes.items() if size < SMALL_BATCH]
        sparse = {name for name, size in sizes.items() if size * 2 < len(self.batches[name])}
        again = sorted(sparse | set(small if len(small) > SMALL_BATCHES else ()))
        values = {key: value for name in again for key, value in self._read(name).items() if key in live}
        for name in again:
            self._forget(name)
        for part in _parts(values):
            self.put_packed(part)
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                if path.name not in self.batches:
                    self._disk.delete(path)

    def _read(self, name: str) -> dict[str, bytes]:
        data = read_named(self._folder, name)
        if data is None:
            self._forget(name)
            return {}
        return {key: bytes(value) for key, value in self._split(data).items()}

    def _add(self, name: str, keys: list[str]) -> None:
        self.batches[name] = keys
        self._batch_of |= dict.fromkeys(keys, name)

    def _forget(self, name: str) -> None:
        for key in self.batches.pop(name):
            del self._batch_of[key]

    def _packed(self, value: T) -> bytes | None:
        try:
            return msgspec.msgpack.encode(value)
        except UnicodeEncodeError:
            return None


def _parts(values: Mapping[str, bytes]) -> Iterator[dict[str, bytes]]:
    keys = list(values)
    for start in range(0, len(keys), BATCH):
        yield {key: values[key] for key in keys[start : start + BATCH]}
