"""The parent's handle of a confined child process, and the budget that it runs under."""

import os
import pickle
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.confine.frames import END, FAILED, HEAD, NO_MEMORY, RESULT, write_frame
from schemas.errors import DatelineError

# Starting means importing: long on a busy machine, and no item's fault.
_START_SECONDS = 120.0

# All that is there is read at once: an answer is several short frames.
_CHUNK_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class Budget:
    """What the next result may cost.

    `seconds` of processor time, `patience` seconds on the wall without any work, and `memory` bytes of address
    space for the whole child; None is as much as the caller itself may take.
    """

    seconds: int | None = 10
    patience: float = 60.0
    memory: int | None = 2_000_000_000


class ChildDiedError(Exception):
    """The child is of no more use; `reason` and `detail` say what its last item did."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Child:
    """The parent's handle of one child process, which starts on its own while the caller does other things."""

    def __init__(self, function: Callable[[Any], Iterable[Any]], budget: Budget) -> None:
        """Raises DatelineError when there can be no further process."""
        self._budget = budget
        self._started = False
        self._unread = bytearray()
        try:
            self._process = subprocess.Popen(
                # -P: nothing is imported from where the user stands, which may be among the articles
                [sys.executable, "-P", "-m", "flows.confine.server"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
            )
            self._send((function, budget))
        except (OSError, ChildDiedError) as error:
            raise _no_start(error) from error

    def answers(self, items: Sequence[Any], skipped: int) -> Iterator[Iterator[Any]]:
        """For each item the iterator of its results, to be used up before the next; the first item's lack `skipped`.

        Raises ChildDiedError while an item's results are waited for, when it goes out of bounds; DatelineError when
        the process never came to life.
        """
        self.give(items, skipped)
        for _ in items:
            yield self.results()

    def give(self, items: Sequence[Any], skipped: int = 0) -> None:
        """Hand items over without waiting for their results. Raises as `answers` does."""
        self._await_start()
        self._send((items, skipped))

    def results(self) -> Iterator[Any]:
        """The results of the earliest item that was given whose results nobody took. Raises as `answers` does."""
        while True:
            kind, value = self._receive(self._budget.patience)
            if kind == END:
                return
            if kind == NO_MEMORY:
                raise ChildDiedError("too much memory", f"It took over {self._budget.memory or 0:,} bytes of memory.")
            if kind == FAILED:
                raise ChildDiedError("crashed", value)
            yield value

    def kill(self) -> None:
        """End the process at once and free its pipes."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _await_start(self) -> None:
        if self._started:
            return
        try:
            self._receive(_START_SECONDS)
        except ChildDiedError as died:
            self.kill()
            raise _no_start(died) from died
        self._started = True

    def _send(self, value: object) -> None:
        assert self._process.stdin is not None  # noqa: S101 (Popen was given a pipe)
        try:
            write_frame(self._process.stdin, RESULT, value)
        except BrokenPipeError:
            self._raise_death()

    def _receive(self, seconds: float) -> tuple[int, Any]:
        size, kind = HEAD.unpack(self._read(HEAD.size, seconds))
        return kind, pickle.loads(self._read(size, seconds))  # noqa: S301 (our own child)

    def _read(self, size: int, seconds: float) -> bytes:
        """So many bytes. Raises ChildDiedError when none come for so many seconds in which the child does nothing."""
        while len(self._unread) < size:
            self._read_on(seconds)
        content = bytes(self._unread[:size])
        del self._unread[:size]
        return content

    def _read_on(self, seconds: float) -> None:
        """Take what the child has sent, waiting for it."""
        assert self._process.stdout is not None  # noqa: S101 (Popen was given a pipe)
        handle = self._process.stdout.fileno()
        waiting = select.poll()
        waiting.register(handle, select.POLLIN)
        while not waiting.poll(seconds * 1000):
            # what it may use of the processor is bounded, and others may use it just now
            if not _is_running(self._process.pid):
                raise ChildDiedError("too slow", f"It gave no result within {seconds:g} s.")
        chunk = os.read(handle, _CHUNK_BYTES)
        if not chunk:
            self._raise_death()
        self._unread += chunk

    def _raise_death(self) -> None:
        code = self._process.wait()
        if code == -signal.SIGXCPU:
            raise ChildDiedError("too slow", f"It took over {self._budget.seconds} s of processor time.")
        if code == -signal.SIGKILL:
            raise ChildDiedError("too much memory", "The system killed the process, as it does when memory runs out.")
        raise ChildDiedError("crashed", f"The process that worked on it ended with code {code}.")


def _is_running(pid: int) -> bool:
    """Whether a process works or would if it had a processor; False where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] == "R"


def _no_start(error: Exception) -> DatelineError:
    why = str(error).rstrip(".")
    return DatelineError(f"A child process can't be started ({why}); free memory or end other programs and run again.")
