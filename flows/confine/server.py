"""The loop of a confined child process; started by flows.confine.child, never imported."""

import os
import resource
import signal
import sys
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
    while request := read_frame(requests):
        items, skipped = request
        for item in items:
            if not _answer(function, item, skipped, budget.seconds, answers):
                return
            skipped = 0


def _answer(
    function: Callable[[Any], Iterable[Any]], item: object, skipped: int, seconds: int | None, answers: BinaryIO
) -> bool:
    """Send the item's results; False when it failed, after which this process is not to be trusted."""
    try:
        _allow(seconds)
        for result in islice(function(item), skipped, None):
            write_frame(answers, RESULT, result)
            _allow(seconds)
    except MemoryError:
        write_frame(answers, NO_MEMORY)
        return False
    except Exception as error:  # noqa: BLE001 (the parent decides what a failure means)
        write_frame(answers, FAILED, f"It failed: {type(error).__name__}: {str(error)[:300]}")
        return False
    write_frame(answers, END)
    return True


def _allow(seconds: int | None) -> None:
    """Let this process use so many more seconds of processor time; None is no bound."""
    if seconds is None:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends this process
    # What libraries print must not get between the frames.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    _main()
