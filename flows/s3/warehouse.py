"""A warehouse in a bucket, read and written by way of a warehouse in a folder of this machine."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.publish import history, layout
from flows.publish.check import check
from flows.publish.disk import Disk
from flows.publish.layout import MANIFEST, RUN_LOG, VERSIONS
from flows.publish.manifest import damage, read_manifest, sha256
from flows.publish.version import KEEP
from flows.publish.writing import WAIT_SECONDS, point, writing
from flows.s3.bucket import Bucket, Held
from schemas.errors import DatelineError

ROOT = "root.json"
OBJECTS = "objects"
RUNS = "runs"

UNNAMED = timedelta(days=1)
"""How long an object stays that no version names: another run may just be uploading, a reader still be fetching."""


@dataclass(frozen=True, slots=True)
class Root:
    """The object that changes: the name of the current version, and what each version is made of.

    By the version's name: the hash of its manifest, then those of its files.
    """

    current: str = ""
    versions: Mapping[str, list[str]] = field(default_factory=dict)

    def encoded(self) -> bytes:
        """The form in which it is stored."""
        return json.dumps({"current": self.current, "versions": dict(self.versions)}, indent=1).encode()

    def to(self, name: str, made_of: list[str]) -> "Root":
        """The root that has this version as the current one, and as many others as a folder keeps."""
        old = sorted(each for each in self.versions if each != name)
        kept = {each: self.versions[each] for each in old[max(0, len(old) - KEEP) :]}
        return Root(name, kept | {name: made_of})


class S3Warehouse:
    """The warehouse at `address`; `folder` is where its versions are fetched to and new ones are built.

    Every method raises DatelineError when the storage doesn't answer or the folder can't be written.
    """

    def __init__(self, address: str, folder: Path) -> None:
        self._bucket = Bucket(address)
        self._folder = folder
        self._disk = Disk()
        self._root = Root()
        self._held: Held | None = None
        self._broken: set[str] = set()

    def pull(self, *, whole: bool = False, mend: bool = False) -> Path:
        """Fetch the current version, or the `whole` warehouse, into the folder, which is returned.

        What is missing or damaged is a DatelineError, unless the caller is to `mend` it by publishing it again.
        """
        self._look()
        with writing(self._folder, WAIT_SECONDS, self._disk):
            for name, (manifest, *_) in self._root.versions.items():
                if (whole or name == self._root.current) and not self._stands(name, manifest, prove=mend):
                    self._fetch(name, manifest, mend=mend)
            if self._root.current:
                point(self._folder, self._version(self._root.current), self._disk)
            else:
                self._disk.delete(self._folder / layout.CURRENT)
        return self._folder

    def push(self, name: str) -> None:
        """Make a version of the folder the current one for all, and keep what run.log says of its run.

        Raises DatelineError when another run has published since `pull`; its version then stands.
        """
        made_of = _objects(self._version(name))
        for sha, path in made_of.items():
            stored = f"{OBJECTS}/{sha}"
            if sha in self._broken or self._bucket.size(stored) != path.stat().st_size:
                self._bucket.put(stored, path)
        lost = self._broken - made_of.keys()
        sound = {each: parts for each, parts in self._root.versions.items() if lost.isdisjoint(parts)}
        self._move(Root(self._root.current, sound).to(name, list(made_of)))
        self._tell()
        self._tidy()

    def rollback(self, version: str | None) -> str:
        """As `flows.publish.history.rollback`, for all who read the bucket."""
        name = history.rollback(self.pull(whole=True), version)
        self._move(Root(name, self._root.versions))
        return name

    def check(self) -> list[str]:
        """As `flows.publish.check.check`; every object of the bucket is read again."""
        self._look()
        found = [
            f"{self._bucket.address}/{OBJECTS}/{sha}, of version {name}, is missing or damaged."
            for name, made_of in self._root.versions.items()
            for sha in made_of
            if self._bucket.sha256(f"{OBJECTS}/{sha}") != sha
        ]
        return found or check(self.pull(whole=True))

    def _look(self) -> None:
        """Take note of the root as it stands."""
        self._held = self._bucket.held(ROOT)
        if self._held is None:
            self._root = Root()
            return
        try:
            self._root = Root(**json.loads(self._held.content))
        except (ValueError, TypeError) as error:
            where = f"{self._bucket.address}/{ROOT}"
            raise DatelineError(f"{where} is damaged; delete it, and `dateline run` builds a new timeline.") from error

    def _move(self, root: Root) -> None:
        """Replace the root by this one, unless another run was first."""
        if root == self._root or self._bucket.swap(ROOT, root.encoded(), self._held):
            self._root = root
            return
        self._look()
        if root.current != self._root.current:
            raise DatelineError(
                f"Another run published version {self._root.current} to {self._bucket.address} in the meantime, and "
                "that one stands; run again to add what is new."
            )

    def _version(self, name: str) -> Path:
        return self._folder / VERSIONS / name

    def _stands(self, name: str, manifest: str, *, prove: bool) -> bool:
        """Whether the folder has that version; when it shall `prove` it, by every file's content."""
        folder = self._version(name)
        if not (folder / MANIFEST).is_file() or sha256(folder / MANIFEST) != manifest:
            return False
        return not prove or not damage(folder, read_manifest(folder))

    def _fetch(self, name: str, manifest: str, *, mend: bool) -> None:
        """Bring one version into the folder, a damaged one only to `mend` it."""
        folder = self._version(name)
        if folder.is_dir():
            history.discard(folder, self._disk)
        aside = folder.with_name(f"{history.BUILDING}-{name}")
        self._disk.make_folder(aside)
        if self._copy(manifest, aside / MANIFEST):
            for file, entry in read_manifest(aside).files.items():
                self._copy(entry.sha256, aside / file)
        if self._broken and not mend:
            self._disk.remove(aside)
            raise DatelineError(f"{self._bucket.address} is damaged; `dateline run` rebuilds it, see also check.")
        self._disk.rename(aside, folder)

    def _copy(self, sha: str, target: Path) -> bool:
        """Fetch an object; False, and noted, when it is missing or not what its name says."""
        try:
            self._bucket.fetch(f"{OBJECTS}/{sha}", target)
        except FileNotFoundError:
            self._broken.add(sha)
            return False
        self._disk.seal(target)
        if sha256(target) != sha:
            self._broken.add(sha)
        return sha not in self._broken

    def _tell(self) -> None:
        """Keep the last line of run.log as an object: nothing can be appended to one."""
        *_, line = (self._folder / RUN_LOG).read_bytes().splitlines()
        run = json.loads(line)
        self._bucket.put(f"{RUNS}/{run['finished_at'].replace(' ', 'T')}-{run['run_id']}.json", line + b"\n")

    def _tidy(self) -> None:
        """Delete the objects that no version names any more."""
        named = {sha for made_of in self._root.versions.values() for sha in made_of}
        before = datetime.now(UTC) - UNNAMED
        for name, found in list(self._bucket.list(OBJECTS)):
            if name.removeprefix(f"{OBJECTS}/") not in named and found.mtime < before:
                self._bucket.delete(name)


def _objects(folder: Path) -> dict[str, Path]:
    """Every file of a version by its hash, the manifest first."""
    files = {entry.sha256: folder / file for file, entry in read_manifest(folder).files.items()}
    return {sha256(folder / MANIFEST): folder / MANIFEST, **files}
