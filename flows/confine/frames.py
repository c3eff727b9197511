"""How the two ends of a confined child process talk: a length, a kind of one byte, a pickled value.

The frames go through pipes between a program and its own child; nobody else's bytes are ever unpickled.
"""

import pickle
import struct
from typing import IO, Any

HEAD = struct.Struct("!QB")
READY, RESULT, END, NO_MEMORY, FAILED = range(5)


def write_frame(stream: IO[bytes], kind: int, value: object = None) -> None:
    """Send one value and flush."""
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(HEAD.pack(len(content), kind) + content)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Any:  # noqa: ANN401 (whatever the other end sent)
    """The value of the next frame; None at the end of the stream."""
    head = stream.read(HEAD.size)
    if not head:
        return None
    size, _ = HEAD.unpack(head)
    return pickle.loads(stream.read(size))  # noqa: S301 (our own parent)
