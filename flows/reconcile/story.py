"""One document's claims, ready to be compared with those of others to learn when it was published."""

import msgspec

from flows.extract.extraction import Dating
from flows.reconcile.clue import Clue


class Story(msgspec.Struct, array_like=True, frozen=True):
    """A document, its dating and what each of its claims tells of days."""

    document_id: str
    published: Dating
    clues: tuple[Clue, ...]
