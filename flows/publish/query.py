"""SQL on a published version, each query in a child process of its own. Imports nothing that takes time."""

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event
from typing import IO, Any, cast

from flows.publish.layout import DATABASE, hold
from schemas.errors import DatelineError

ROOT = Path(__file__).parents[2]
PIECE_BYTES = 1 << 16

LOOK_SECONDS = 0.5
"""How often a query under way is asked whether it shall stop."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a query may go; beyond any of these its process is killed. `answer_mb` is the size of the answer."""

    seconds: float = 10.0
    memory_mb: int = 512
    rows: int = 100_000
    answer_mb: int = 64


@dataclass(frozen=True, slots=True)
class Answer:
    """Names and DuckDB types of the columns, and the rows: JSON values, everything else as DuckDB prints it."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def query(
    warehouse: Path, sql: str, limits: Limits | None = None, *, trusted: bool = False, stop: Event | None = None
) -> Answer:
    """Answer one query. Untrusted, it is one SELECT over the published tables and views that can touch nothing else.

    With `trusted` the owner may use everything DuckDB can do (files, extensions, settings, new tables in memory), and
    only the time limit and the size of the answer hold; the published version itself stays read-only.
    Raises DatelineError, with one sentence, when the query is refused, fails or is killed: at a limit, or soon after
    `stop` is set.
    """
    lines = _ask(warehouse, sql, limits or Limits(), stop, trusted=trusted, arrow=False).split(b"\n")
    columns, types, *rows = (json.loads(line) for line in lines if line)
    return Answer(tuple(columns), tuple(types), tuple(tuple(row) for row in rows))


def query_arrow(
    warehouse: Path, sql: str, limits: Limits | None = None, *, trusted: bool = False, stop: Event | None = None
) -> bytes:
    """The same, as an Arrow IPC stream with DuckDB's types, for `pyarrow.ipc.open_stream`."""
    return _ask(warehouse, sql, limits or Limits(), stop, trusted=trusted, arrow=True)


def _ask(warehouse: Path, sql: str, limits: Limits, stop: Event | None, *, trusted: bool, arrow: bool) -> bytes:
    with hold(warehouse) as version:
        database = str((version / DATABASE).absolute())
        request = {"database": database, "sql": sql, "trusted": trusted, "arrow": arrow, **asdict(limits)}
        child = _start(trusted=trusted)
        try:
            return _talk(child, json.dumps(request).encode(), limits, stop)
        finally:
            _kill(child)


def _start(*, trusted: bool) -> subprocess.Popen[bytes]:
    # Nothing of this process's environment reaches an untrusted query: there may be secrets in it.
    environment = {**(os.environ if trusted else {}), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "TZ": "UTC"}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "flows.publish.sandbox"],  # -P: nothing is imported from where the user stands
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
    )


def _talk(child: subprocess.Popen[bytes], request: bytes, limits: Limits, stop: Event | None) -> bytes:
    """Send the request and gather the answer, as long as time and size allow."""
    stdin, stdout, stderr = (cast("IO[bytes]", pipe) for pipe in (child.stdin, child.stdout, child.stderr))
    with suppress(BrokenPipeError):  # then the child says why on its standard error
        stdin.write(request)
        stdin.close()
    answer, complaint = _gathered(stdout, stderr, limits, stop)
    code = child.wait()
    if code == 0:
        return answer
    if code == 2 and complaint:
        raise DatelineError(complaint.decode("utf-8", "replace"))
    if code == -signal.SIGXCPU:
        raise DatelineError(f"The query ran longer than {limits.seconds:g} seconds and was stopped; narrow it.")
    raise DatelineError("The query's process ended without an answer, most likely for want of memory; narrow it.")


def _gathered(output: IO[bytes], errors: IO[bytes], limits: Limits, stop: Event | None) -> tuple[bytes, bytes]:
    """All that the child writes. Raises DatelineError when it takes too long, writes too much or shall stop."""
    end = time.monotonic() + limits.seconds
    found: dict[int, bytearray] = {output.fileno(): bytearray(), errors.fileno(): bytearray()}
    with selectors.DefaultSelector() as selector:
        for handle in found:
            selector.register(handle, selectors.EVENT_READ)
        while selector.get_map():
            if time.monotonic() > end:
                raise DatelineError(f"The query ran longer than {limits.seconds:g} seconds and was stopped; narrow it.")
            if stop is not None and stop.is_set():
                raise DatelineError("The query was stopped.")
            for key, _ in selector.select(min(LOOK_SECONDS, max(0.0, end - time.monotonic()))):
                piece = os.read(key.fd, PIECE_BYTES)
                found[key.fd] += piece
                if not piece:
                    selector.unregister(key.fd)
                if len(found[key.fd]) > limits.answer_mb << 20:
                    raise DatelineError(f"The answer is larger than {limits.answer_mb} MB; add a LIMIT or narrow it.")
    return bytes(found[output.fileno()]), bytes(found[errors.fileno()])


def _kill(child: subprocess.Popen[bytes]) -> None:
    """End the child and whatever it started, whether or not it has ended by itself."""
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    for pipe in (child.stdin, child.stdout, child.stderr):
        if pipe:
            with suppress(BrokenPipeError):  # closing sends what is left of a request that was interrupted
                pipe.close()
