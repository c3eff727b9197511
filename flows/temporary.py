"""Files for work in hand: without a name, and gone with the process however it ends."""

import tempfile
from io import BufferedRandom
from typing import cast

from schemas.errors import DatelineError

_BUFFER_BYTES = 1 << 16


def unnamed_file() -> BufferedRandom:
    """An empty file to write to and read from. Raises OSError when there can be none."""
    return cast(BufferedRandom, tempfile.TemporaryFile(prefix="dateline-", buffering=_BUFFER_BYTES))


def no_room(error: OSError) -> DatelineError:
    """What to say when such a file can't be written."""
    folder, why = tempfile.tempdir or "the folder for temporary files", error.strerror or error
    return DatelineError(
        f"Work in hand can't be written to {folder} ({why}); make room there, or name another folder in TMPDIR, "
        "and run again."
    )
