"""Every change that publishing makes on the disk, one method a kind.

The order of these calls is what makes a warehouse unbreakable, so all of them pass one gate, `before`: a test
that overrides it can fail or kill the process at each boundary.
"""

import os
import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

CHUNK_BYTES = 1 << 20


class Disk:
    """The real disk. Every method raises OSError as the operating system does."""

    def before(self, operation: str, path: Path) -> None:
        """Called before each change with its name and the path that it changes."""

    def make_folder(self, path: Path) -> None:
        """Make `path` and its parents; a folder that stands is left alone."""
        self.before("mkdir", path)
        path.mkdir(parents=True, exist_ok=True)

    def write(self, path: Path, data: bytes) -> None:
        """Write and flush a new file, piece by piece."""
        self.copy(path, BytesIO(data))

    def copy(self, path: Path, data: BinaryIO) -> None:
        """Write and flush a new file that holds what another does, piece by piece."""
        data.seek(0)
        with path.open("xb") as file:
            while piece := data.read(CHUNK_BYTES):
                self.before("write", path)
                file.write(piece)
            self._flush(file, path)

    def append_line(self, path: Path, line: str) -> None:
        """Append one line in one write; a last line torn by a crash is closed first."""
        with path.open("a+b") as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(max(0, end - 1))
            torn = file.read(1) not in (b"", b"\n")
            self.before("write", path)
            file.write((b"\n" if torn else b"") + line.encode() + b"\n")
            self._flush(file, path)

    def build(self, path: Path, builder: Callable[[Path], None]) -> None:
        """Let another library write `path`, then bring it to the platter."""
        self.before("build", path)
        builder(path)
        with path.open("rb+") as file:
            self._flush(file, path)

    def seal(self, path: Path) -> None:
        """Take the right to write from a file: a reader that opens it to write is refused, and locks nobody out."""
        self.before("chmod", path)
        path.chmod(0o444)

    def sync_folder(self, path: Path) -> None:
        """Bring the names inside a folder to the platter."""
        self.before("fsync", path)
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def rename(self, old: Path, new: Path) -> None:
        """Move a file, folder or link; a file or link at `new` is replaced in one step."""
        self.before("rename", new)
        old.replace(new)

    def link(self, target: str, path: Path) -> None:
        """Point `path` at `target` in one step, whether or not it stood."""
        aside = path.with_name(f".{path.name}.next")
        aside.unlink(missing_ok=True)
        self.before("symlink", path)
        aside.symlink_to(target)
        self.rename(aside, path)

    def delete(self, path: Path) -> None:
        """Delete a file; one that is not there is no error."""
        self.before("delete", path)
        path.unlink(missing_ok=True)

    def remove(self, path: Path) -> None:
        """Delete a folder with all that is in it."""
        self.before("remove", path)
        shutil.rmtree(path)

    def _flush(self, file: BinaryIO, path: Path) -> None:
        file.flush()
        self.before("fsync", path)
        os.fsync(file.fileno())
