"""What articles say, extracted only where no earlier run has done it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from flows.extract.extraction import Dating, Extraction
from flows.packing import Packed, head, packed
from flows.read.document import Document
from flows.store.memory import Memory, document_key
from flows.store.pile import Said


def recall(documents: Iterable[Document], dated: Mapping[str, Dating], memory: Memory) -> Iterator[tuple[int, Packed]]:
    """What the memory knows the documents to say, each with the document's place among them, in any order.

    `dated` gives dates from elsewhere, by document id: an article read by another date may say something else.
    """
    places = {key: place for place, key in enumerate(note_used(documents, dated, memory))}
    return ((places[key], packed) for key, packed in memory.said.packed(places))


def note_used(documents: Iterable[Document], dated: Mapping[str, Dating], memory: Memory) -> list[str]:
    """The keys of what the documents say, which tidying shall leave in the memory."""
    keys = [document_key(document, dated.get(document.document_id)) for document in documents]
    memory.used.update(keys)
    return keys


def keep(documents: Iterable[Document], items: Iterable[Packed], dated: Mapping[str, Dating], memory: Memory) -> None:
    """Keep what the documents say, but for what MessagePack can't hold."""
    keys = {document.document_id: document_key(document, dated.get(document.document_id)) for document in documents}
    memory.keep_said({keys[head(each).document_id]: each for each in items if isinstance(each, bytes)})


class Gathering:
    """What articles say while it comes in, which is kept in `memory`, if there is one.

    `published` gives dates from elsewhere, by document id.
    """

    def __init__(self, memory: Memory | None = None, published: Mapping[str, Dating] | None = None) -> None:
        self._memory = memory
        self._published = published or {}
        self._said = Said()

    def recall(self, documents: Sequence[Document]) -> list[int]:
        """Take what the memory knows of the documents; gives the places of those that it doesn't know."""
        known: set[int] = set()
        if self._memory:
            for place, each in recall(documents, self._published, self._memory):
                self._said.add(each)
                known.add(place)
        return [place for place in range(len(documents)) if place not in known]

    def add(self, documents: Iterable[Document], extractions: Iterable[Extraction]) -> None:
        """Take, and have the memory keep, what some documents say."""
        items = list(packed(extractions))
        if self._memory:
            keep(documents, items, self._published, self._memory)
        self.take(items)

    def take(self, items: Iterable[Packed]) -> None:
        """Take what the memory needn't keep."""
        for each in items:
            self._said.add(each)

    def said(self, documents: Iterable[Document]) -> Said:
        """All that came in, in the order of the documents."""
        places = {each.document_id: place for place, each in enumerate(self._said.heads)}
        self._said.arrange(places[each.document_id] for each in documents if each.document_id in places)
        return self._said
