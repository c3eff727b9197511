"""What a hostile article may make a reader do: the functions that the confinement tests run in a child process."""

import os
import signal
import time
from collections.abc import Iterator

from schemas.errors import DatelineError


def behave(count: int) -> Iterator[int]:
    yield from range(count)


def act(what: str) -> Iterator[str]:
    yield f"began {what}"
    ACTIONS[what]()
    yield f"ended {what}"


class Sum:
    """Adds up what it is handed; a hundred and what comes after are answered by the sum."""

    def __init__(self) -> None:
        self._sum = 0

    def __call__(self, number: int) -> Iterator[int]:
        self._sum += number
        if number in (0, 100) and self._sum:
            yield self._sum


def act_aside(what: str) -> Iterator[str]:
    if what == "no room":
        raise DatelineError("There is no room, make some.")
    yield from act(what)


def _work_for_ever() -> None:
    while True:
        pass


def _toil() -> None:
    while time.process_time() < 1.0:
        pass


def _take_memory() -> None:
    _ = bytes(3_000_000_000)


def _leak() -> None:
    LEAKED.append(bytes(150_000_000))


def _print() -> None:
    print("noise between the frames" * 1000, flush=True)  # noqa: T201


def _raise() -> None:
    raise LookupError("no such thing")


LEAKED: list[bytes] = []

ACTIONS = {
    "well": lambda: None,
    "sleep": lambda: time.sleep(1000),
    "work": _work_for_ever,
    "toil": _toil,
    "memory": _take_memory,
    "leak": _leak,
    "print": _print,
    "raise": _raise,
    "exit": lambda: os._exit(3),
    "segfault": lambda: os.kill(os.getpid(), signal.SIGSEGV),
}
