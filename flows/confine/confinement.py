"""Applies a function to many items in a child process that is killed and replaced when an item goes out of bounds."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from flows.confine.child import Budget, Child, ChildDiedError

T = TypeVar("T")
R = TypeVar("R")

# Items handed over at once: enough that waiting for each other costs nothing.
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Overrun:
    """Why an item gives no (further) result; `reason` is `too slow`, `too much memory` or `crashed`."""

    reason: str
    detail: str


class Confinement(Generic[T, R]):
    """A function, and the child process that runs it; use it as a context manager.

    The function yields the results of one item, the same ones each time, and must be importable (defined at the
    top of a module); items and results must be picklable. The child starts with the first item, or before, so as
    to be ready for it, with `start`. Both raise DatelineError when there can be no further process.
    """

    def __init__(self, function: Callable[[T], Iterable[R]], budget: Budget | None = None) -> None:
        self._function = function
        self._budget = budget or Budget()
        self._child: Child | None = None

    def __enter__(self) -> "Confinement[T, R]":
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def start(self) -> None:
        """Have the child start while the caller does other things."""
        self._running()

    @property
    def started(self) -> bool:
        """Whether there is a child."""
        return self._child is not None

    def end(self) -> None:
        """Kill the child, if there is one; the next item gets another."""
        if self._child:
            self._child.kill()
        self._child = None

    def map(self, items: Iterable[T]) -> Iterator[tuple[T, R | Overrun]]:
        """Each item with each of its results, in order; after an Overrun nothing more comes from that item."""
        remaining = iter(items)
        while batch := deque(islice(remaining, _BATCH)):
            yield from self._map_batch(batch)

    def _map_batch(self, batch: deque[T]) -> Iterator[tuple[T, R | Overrun]]:
        """Work the batch off. Memory and crashes may be the fault of items before: one more try in a fresh child."""
        delivered, tried = 0, False
        while batch:
            try:
                for results in self._running().answers(list(batch), delivered):
                    for result in results:
                        delivered += 1
                        yield batch[0], result
                    batch.popleft()
                    delivered, tried = 0, False
            except ChildDiedError as died:
                self.end()
                if died.reason == "too slow" or tried:
                    yield batch.popleft(), Overrun(died.reason, died.detail)
                    delivered, tried = 0, False
                else:
                    tried = True

    def _running(self) -> Child:
        self._child = self._child or Child(self._function, self._budget)
        return self._child
