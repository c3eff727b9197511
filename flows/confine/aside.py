"""Work that goes on in a child process while the caller does its own: it is handed things, and asked at the end."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from flows.confine.child import Budget, Child, ChildDiedError
from schemas.errors import DatelineError

T = TypeVar("T")
R = TypeVar("R")

_UNBOUNDED = Budget(seconds=None, patience=86_400, memory=None)
"""What is handed over is our own work, no stranger's: it may take what the caller might."""
_AHEAD = 16
"""Things in hand beyond which the caller waits: memory must not grow where the child is the slower one."""


class Aside(Generic[T, R]):
    """A function in a child process that remembers what it was given; use it as a context manager.

    The function and what it is given and yields must be picklable; where it raises a DatelineError, the caller gets
    that raised. The child starts at once, and is at work while the caller goes on. Everything raises DatelineError when
    there can be no child, or no more.
    """

    def __init__(self, function: Callable[[T], Iterable[R]]) -> None:
        self._child = Child(_Function(function), _UNBOUNDED)
        self._in_hand = 0

    def __enter__(self) -> "Aside[T, R]":
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()

    def hand(self, thing: T) -> None:
        """Hand something over that is answered by nothing."""
        self._give(thing)
        while self._in_hand > _AHEAD:
            self._finish()

    def ask(self, thing: T) -> Iterator[R]:
        """What the function yields for this, after all that was handed over before; the child begins at once."""
        self._give(thing)
        return self._awaited()

    def _awaited(self) -> Iterator[R]:
        while self._in_hand > 1:
            self._finish()
        yield from self._answers()

    def _give(self, thing: T) -> None:
        try:
            self._child.give([thing])
        except ChildDiedError as died:
            while self._in_hand:
                self._finish()  # it may have said why
            raise _ended(died) from died
        self._in_hand += 1

    def _finish(self) -> None:
        for _ in self._answers():
            pass

    def _answers(self) -> Iterator[R]:
        self._in_hand -= 1
        try:
            for answer in self._child.results():
                if isinstance(answer, DatelineError):
                    raise answer
                yield answer
        except ChildDiedError as died:
            raise _ended(died) from died


class _Function(Generic[T, R]):
    """In the child: the function, whose DatelineError is an answer too, and says more than that the child died."""

    def __init__(self, function: Callable[[T], Iterable[R]]) -> None:
        self._function = function

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Arrive in the child, whose millions of objects are in no cycle: collecting them would find nothing."""
        self.__dict__.update(state)
        gc.disable()

    def __call__(self, thing: T) -> Iterator[R | DatelineError]:
        try:
            yield from self._function(thing)
        except DatelineError as error:
            yield error


def _ended(died: ChildDiedError) -> DatelineError:
    return DatelineError(
        f"A process of this run came to an end ({died.detail.rstrip('.')}); free memory and run again."
    )
