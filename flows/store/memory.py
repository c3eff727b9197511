"""What one warehouse's runs remember of the inputs and of what they said."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import msgspec

from flows.extract.extraction import Dating, Extraction
from flows.publish.disk import Disk
from flows.publish.writing import WAIT_SECONDS, writing
from flows.read.document import Document
from flows.read.rejection import Rejection
from flows.store.engine import engine_version
from flows.store.files import read_signed, write_signed
from flows.store.shelf import Shelf
from flows.store.survey import Seen, Survey
from schemas.errors import DatelineError

FOLDER = "extracted"

# So many articles are extracted at most a second time when a run is killed.
SAVE_EVERY = 5_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """What one input held, repeats of other inputs included."""

    documents: tuple[Document, ...]
    rejections: tuple[Rejection, ...]


class _Index(msgspec.Struct, array_like=True, frozen=True):
    """All that a run must know before it reads anything."""

    engine: str
    seen: dict[str, Seen]
    read: dict[str, list[str]]
    said: dict[str, list[str]]


class _Outcome(msgspec.Struct, array_like=True, frozen=True):
    """The published content (see Manifest) that the inputs of a token gave."""

    token: str
    content: str


class Memory:
    """The store of one warehouse. A store that is missing, broken or of another engine is an empty one.

    `found` has inputs by the key that the survey gives them, `said` what articles say by `document_key`; `used` are
    the keys of `said` that this run asked for.
    Writing raises DatelineError when the warehouse can't be written or another run does not end.
    """

    def __init__(self, warehouse: Path, *, recall: bool = True, disk: Disk | None = None) -> None:
        """Open the store; without `recall` as an empty one, that replaces what stands there."""
        self._warehouse = warehouse
        self._folder = warehouse / FOLDER
        self._disk = disk or Disk()
        index = _read(self._folder / "index", _Index) if recall else None
        if index is None or index.engine != engine_version():
            index = _Index(engine_version(), {}, {}, {})
        self.seen: Mapping[str, Seen] = index.seen
        self.found = Shelf(self._folder / "read", Found, index.read, self._disk)
        self.said = Shelf(self._folder / "said", Extraction, index.said, self._disk)
        self.used: set[str] = set()
        self._unsaved = 0

    def keep_found(self, found: Mapping[str, Found]) -> dict[str, Found]:
        """Keep what inputs held, by the survey's keys; given back as a later run will get it."""
        with writing(self._warehouse, WAIT_SECONDS, self._disk):
            return self.found.put(found)

    def keep_said(self, said: Mapping[str, bytes]) -> None:
        """Keep what articles say, as MessagePack, by `document_key`."""
        with writing(self._warehouse, WAIT_SECONDS, self._disk):
            self.said.put_packed(said)
        self._unsaved += len(said)
        if self._unsaved >= SAVE_EVERY:
            self.save(self.seen)

    def save(self, seen: Mapping[str, Seen]) -> None:
        """Write down what has been kept so far, and the inputs `seen`: a run that dies later has not lost it."""
        self.seen, self._unsaved = seen, 0
        index = _Index(engine_version(), dict(seen), self.found.batches, self.said.batches)
        with writing(self._warehouse, WAIT_SECONDS, self._disk):
            write_signed(self._folder / "index", msgspec.msgpack.encode(index), self._disk)

    def tidy(self, survey: Survey) -> None:
        """Let go of all but the inputs of the survey and the articles that this run asked for."""
        with writing(self._warehouse, WAIT_SECONDS, self._disk):
            self.found.tidy(survey.keys.values())
            self.said.tidy(self.used)
        self.save(survey.seen)

    def published(self, survey: Survey, content: str) -> None:
        """Note which published content (see Manifest) the inputs of the survey gave.

        The content stands already: where the disk refuses this, the next run only has more to do.
        """
        outcome = _Outcome(survey.token(engine_version()), content)
        with suppress(DatelineError), writing(self._warehouse, WAIT_SECONDS, self._disk):
            write_signed(self._folder / "published", msgspec.msgpack.encode(outcome), self._disk)

    def content_of(self, survey: Survey) -> str | None:
        """The published content that exactly these inputs gave; None when they are not those of the last run."""
        outcome = _read(self._folder / "published", _Outcome)
        if outcome is None or outcome.token != survey.token(engine_version()):
            return None
        return outcome.content if all(key in self.found for key in survey.keys.values()) else None


def document_key(document: Document, published: Dating | None = None) -> str:
    """What decides what an article says: its text, metadata and date; not its path, which says nothing."""
    parts = ascii((replace(document, path="", text=""), published))
    return hashlib.sha256(parts.encode()).hexdigest()[:32]


def _read(path: Path, kind: type[T]) -> T | None:
    data = read_signed(path)
    if data is None:
        return None
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except msgspec.MsgspecError:
        return None  # written by another dateline
