"""Extracting in child processes: an article that hangs, grows or kills its reader costs itself and nobody else.

Whatever runs the batches (a loop, threads, processes, a cluster) calls `outcomes` and gets the same answers. A call
waits for its child most of the time, so that threads are enough to use all processors.
"""

import gc
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cache
from queue import Empty, LifoQueue

from flows.confine import Budget, Confinement, Overrun
from flows.extract.extraction import Dating
from flows.extractor import Extractor, engine
from flows.packing import Packed, pack
from flows.read.document import Document, from_text
from flows.read.rejection import Rejection
from flows.uncollected import uncollected

ENGINE_BUDGET = Budget()
"""For one article: the engine takes 0.01 s for a usual one, and 10 s for a text of two million characters."""

MODEL_BUDGET = Budget(seconds=60, patience=3_600.0, memory=2_000_000_000)
"""A model on a laptop takes a minute for a passage, and its endpoint has time limits of its own."""

Task = tuple[Document, Dating | None]
Said = tuple[Packed, Sequence[Rejection]]
Outcome = Said | Overrun
_Confined = Confinement[Task, Outcome]


def outcomes(
    documents: Iterable[Document], published: Mapping[str, Dating], extractor: Extractor
) -> Iterator[tuple[Document, Outcome]]:
    """Each document with what the extractor says of it, packed, or with why it says nothing.

    Amounts and actors that no claim took are left out: no table has them, and they are half of what is said.
    `published` gives dates, by document id, that go before what the documents say; `extractor` must be picklable.
    Raises DatelineError when there can be no child process.
    """
    with _confined(extractor) as confinement:
        for (document, _), outcome in confinement.map((each, published.get(each.document_id)) for each in documents):
            yield document, outcome


def prepare(extractor: Extractor, count: int = 1) -> None:
    """Have children start while the caller does other things: one takes as long to as to read fifty articles."""
    if extractor is engine:
        with ExitStack() as taken:
            for confinement in [taken.enter_context(_confined(extractor)) for _ in range(count)]:
                confinement.start()


def rest() -> None:
    """End the engine's idle children where there are several: so much was extracted that memory is wanted elsewhere."""
    pool = _pool(os.getpid(), ENGINE_BUDGET)
    idle: list[_Confined] = []
    with suppress(Empty):
        while True:
            idle.append(pool.get_nowait())
    if sum(confinement.started for confinement in idle) > 1:
        for confinement in idle:
            confinement.end()
    for confinement in reversed(idle):
        pool.put(confinement)


@contextmanager
def _confined(extractor: Extractor) -> Iterator[_Confined]:
    """A child of one's own. The engine's is kept for whoever comes next; a model's extractor remembers failures."""
    if extractor is not engine:
        with Confinement(_Saying(extractor), MODEL_BUDGET) as own:
            yield own
        return
    pool = _pool(os.getpid(), ENGINE_BUDGET)
    confinement = pool.get()
    try:
        yield confinement
    except BaseException:
        confinement.end()  # it may be in the middle of an answer that nobody waits for
        raise
    finally:
        pool.put(confinement)


@cache
def _pool(process: int, budget: Budget) -> LifoQueue[_Confined]:  # noqa: ARG001 (a forked process has its own)
    """The engine's children, as many as there are processors; each starts when it is first needed."""
    pool: LifoQueue[_Confined] = LifoQueue()
    for _ in os.sched_getaffinity(0):
        pool.put(Confinement(_Saying(engine), budget))
    return pool


@dataclass
class _Saying:
    """What a child does with a task; where it arrives it readies the engine, which no article's budget pays for."""

    extractor: Extractor

    def __setstate__(self, state: Mapping[str, Extractor]) -> None:
        self.extractor = state["extractor"]
        with uncollected():
            engine(from_text(_FIRST, "first.txt"))
        gc.freeze()  # the tables stay: looking through them while rules are compiled took 0.4 s

    def __call__(self, task: Task) -> Iterator[Outcome]:
        return _say(self.extractor, task)


_FIRST = "Acme Corp. said on 3 March 2025 that it will buy 10% of Beta Inc. for $2 billion."
"""A text that needs all of the engine's tables, which are made when they are first needed."""


def _say(extractor: Extractor, task: Task) -> Iterator[Outcome]:
    """In the child: one document's outcome."""
    document, published = task
    try:
        extraction, refused = extractor(document, published)
        outcome: Outcome = pack(replace(extraction, quantities=(), actors=())), refused
    except MemoryError:
        raise  # after which this process is not to be trusted
    except Exception as error:  # noqa: BLE001 (one article's failure must not stop the others)
        failure = f"The extractor failed on this article: {type(error).__name__}: {str(error)[:200]}."
        outcome = Overrun("crashed", failure)
    yield outcome
