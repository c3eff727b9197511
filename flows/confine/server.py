"""The loop of a confined child process; started by flows.confine.child, never imported."""

import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, BinaryIO

from flows.confine.frames import END, FAILED, NO_MEMORY, READY, RESULT, read_frame, write_frame


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """What the child does until its parent closes the pipe: apply the function to items, one result after another."""
    function, budget = read_frame(requests)
    if budget.memory is not None:
        resource.setrlimit(resource.RLIMIT_AS, (budget.memory, budget.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    write_frame(answers, READY)
    allowance = _Allowance(budget.seconds)
    while request := read_frame(requests):
        items, skipped = request
        for item in items:
            if not _answer(function, item, skipped, allowance, answers):
                return
            skipped = 0


class _Allowance:
    """So many seconds of processor time for each result; None is no bound."""

    def __init__(self, seconds: int | None) -> None:
        self._seconds = seconds
        self._limit = 0

    def renew(self) -> None:
        """Let this process use so many more seconds from now on."""
        if self._seconds is None:
            return
        limit = int(time.process_time()) + self._seconds + 1
        if limit != self._limit:  # to set it takes as long as to read a file
            resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))
            self._limit = limit


def _answer(
    function: Callable[[Any], Iterable[Any]], item: object, skipped: int, allowance: _Allowance, answers: BinaryIO
) -> bool:
    """Send the item's results; False when it failed, after which this process is not to be trusted."""
    try:
        allowance.renew()
        for result in islice(function(item), skipped, None):
            write_frame(answers, RESULT, result)
            allowance.renew()
    except MemoryError:
        write_frame(answers, NO_MEMORY)
        return False
    except Exception as error:  # noqa: BLE001 (the parent decides what a failure means)
        write_frame(answers, FAILED, f"It failed: {type(error).__name__}: {str(error)[:300]}")
        return False
    write_frame(answers, END)
    return True


def _main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends this process
    # What libraries print must not get between the frames.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    _main()
