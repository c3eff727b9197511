"""A whole raw folder, streamed."""

from collections.abc import Iterator
from pathlib import Path

from flows.read.document import Document
from flows.read.file import iter_file
from flows.read.limits import LIMITS, Limits
from flows.read.listing import list_inputs
from flows.read.rejection import Rejection
from flows.read.repeats import drop_repeats


def read_folder(root: Path | str, limits: Limits = LIMITS) -> Iterator[Document | Rejection]:
    """Every article under `root` as a document or a rejection, in the order of paths; one in memory at a time."""
    return drop_repeats(outcome for found in list_inputs(root) for outcome in iter_file(root, found.path, limits))
