"""Piles of articles, and of what they say."""

from collections.abc import Iterable, Sequence

from flows.extract.extraction import Extraction
from flows.packing import Packed, head
from flows.pile import Pile
from flows.read.document import Document
from flows.reconcile.order import Head


class Documents(Pile[Document]):
    """Articles."""

    def __init__(self, documents: Iterable[Document | bytes] = ()) -> None:
        super().__init__(Document, documents)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (tuple(self.packed()),)


class Said(Pile[Extraction]):
    """What articles say; which articles those are, and when they were published, is at hand without reading."""

    def __init__(self, packed: Iterable[Packed] = ()) -> None:
        self._heads: list[Head] = []
        super().__init__(Extraction, packed)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (tuple(self.packed()),)

    @property
    def heads(self) -> Sequence[Head]:
        """The head of each."""
        return self._heads

    def add(self, value: Packed) -> None:
        """Put what an article says on top of the pile."""
        super().add(value)
        self._heads.append(head(value))

    def arrange(self, places: Iterable[int]) -> None:
        """Leave only what is in these places, in this order."""
        places = list(places)
        super().arrange(places)
        self._heads = [self._heads[place] for place in places]
