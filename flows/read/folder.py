"""A whole raw folder, streamed."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from flows.confine import Budget, Confinement, Overrun
from flows.read.document import Document
from flows.read.file import iter_file
from flows.read.limits import LIMITS, Limits
from flows.read.listing import list_inputs
from flows.read.reasons import RefusedError
from flows.read.rejection import Rejection
from flows.read.repeats import drop_repeats

_Task = tuple[str, str, Limits]


def read_folder(
    root: Path | str, limits: Limits = LIMITS, budget: Budget | None = None
) -> Iterator[Document | Rejection]:
    """Every article under `root` as a document or a rejection, in the order of paths; one in memory at a time."""
    paths = (found.path for found in list_inputs(root))
    return drop_repeats(outcome for _, outcome in read_inputs(root, paths, limits, budget))


def read_inputs(
    root: Path | str, paths: Iterable[str], limits: Limits = LIMITS, budget: Budget | None = None
) -> Iterator[tuple[str, Document | Rejection]]:
    """Each of `paths` (as `list_inputs` shows them) with each of its documents and rejections, at least one a path.

    Reading happens in a child process within `budget`, so that no input can hang or end the caller. Repeated
    texts are kept: see `drop_repeats`.
    """
    with Confinement(_read, budget) as confinement:
        for (_, path, _), outcome in confinement.map((str(root), path, limits) for path in paths):
            yield path, _refused(outcome, path) if isinstance(outcome, Overrun) else outcome


def _read(task: _Task) -> Iterator[Document | Rejection]:
    root, path, limits = task
    return iter_file(root, path, limits)


def _refused(overrun: Overrun, path: str) -> Rejection:
    return RefusedError(overrun.reason, overrun.detail).at(path)
