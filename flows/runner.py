"""Where batches are extracted: one after the other, or as many at a time as there are processors.

Extracting itself happens in child processes (see `flows.extracting`), so that a thread that waits for each of them is
enough. Whatever the runner, the answers come in the order of the batches and are the same.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Literal, TypeVar

Runner = Literal["auto", "direct", "process", "dask"]
"""`auto` is `process` where there is much to do and more than one processor, else `direct`."""

WORTH_CHARS = 600_000
"""A further process takes a second and a half to start; the first one extracts less than this in that time."""

WORTH_ARTICLES = 1_000
"""A second process for reconciling takes a second to start, in which the first one reconciles less than this."""

SHARES = 16
"""Into so many batches a process's part is cut at least: at the end it waits for the others' last one."""

SMALLEST = 25_000
"""Characters of a batch below which handing it over costs more than waiting."""

T = TypeVar("T")
R = TypeVar("R")


def chosen(runner: Runner, chars: int) -> Runner:
    """The runner for so many characters of text: what `auto` stands for, and any other as it is."""
    if runner != "auto":
        return runner
    return "process" if processors() > 1 and chars > WORTH_CHARS else "direct"


WORTH_TABLES = 5_000
"""A second process for tables takes a second to start, in which the first one makes what it would have made."""


def doubled(runner: Runner, articles: int, worth: int = WORTH_ARTICLES) -> bool:
    """Whether two processes reconcile so many articles, or make tables of them."""
    return runner == "process" or (runner == "auto" and processors() > 1 and articles > worth)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0))


def portion(most: int, chars: int, count: int) -> int:
    """Characters of a batch where `count` processes extract so many: `most` at the most."""
    return most if count == 1 else min(most, max(SMALLEST, chars // (SHARES * count)))


def spread(work: Callable[[T], R], items: Iterable[T], count: int) -> Iterator[tuple[T, R]]:
    """Each item with what `work` makes of it, in order, `count` of them at a time."""
    threads = ThreadPoolExecutor(count)
    try:
        # Twice as many in hand: none shall be idle while the caller is at an answer.
        yield from in_order(lambda item: threads.submit(work, item).result, items, 2 * count)
    finally:
        threads.shutdown(cancel_futures=True)


def in_order(begin: Callable[[T], Callable[[], R]], items: Iterable[T], ahead: int) -> Iterator[tuple[T, R]]:
    """Each item with its answer, in order; `begin` starts one and gives what waits for it; so many are in hand."""
    waiting: deque[tuple[T, Callable[[], R]]] = deque()
    for item in items:
        waiting.append((item, begin(item)))
        if len(waiting) >= ahead:
            first, answer = waiting.popleft()
            yield first, answer()
    while waiting:
        first, answer = waiting.popleft()
        yield first, answer()
