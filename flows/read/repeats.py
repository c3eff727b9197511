"""Identical texts: the first stays, the others are rejections."""

from collections.abc import Iterable, Iterator

from flows.read.document import Document
from flows.read.reasons import RefusedError
from flows.read.rejection import Rejection


def drop_repeats(
    outcomes: Iterable[Document | Rejection], seen: dict[str, str] | None = None
) -> Iterator[Document | Rejection]:
    """Pass everything on, turning each document whose text came before into a rejection that names the first.

    `seen` maps the id of every document so far to its path. Hand the same dictionary to successive batches, which
    must come in the order of `list_inputs`; then the smallest path is the one that stays.
    """
    seen = {} if seen is None else seen
    for outcome in outcomes:
        if isinstance(outcome, Document):
            first = seen.setdefault(outcome.document_id, outcome.path)
            if first != outcome.path:
                refused = RefusedError("duplicate", f"The text is the same, character for character, as {first}.")
                yield refused.at(outcome.path, outcome.document_id)
                continue
        yield outcome
