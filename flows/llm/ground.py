"""The ground that a model's answer must stand on: an article as the engine reads it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extract.claim.when import When
from flows.extract.claim.zone import FURNITURE, Block, blocks
from flows.extract.extraction import Extraction
from flows.extract.wrapped import unwrapped
from flows.llm.place import Span
from flows.read.document import Document


@dataclass(frozen=True, slots=True)
class Ground:
    """An article's text, what the engine reads in it, and its lines, each with its zone."""

    document: Document
    engine: Extraction
    blocks: Sequence[Block]

    @property
    def text(self) -> str:
        """The article's text, which every offset indexes."""
        return self.document.text

    def zone(self, span: Span) -> str | None:
        """The zone of the first block that a stretch touches; None in furniture and where nothing may be read."""
        at = max(bisect_right(self.blocks, span[0], key=lambda block: block.start) - 1, 0)
        touched = (block for block in self.blocks[at : at + 2] if block.start < span[1] and span[0] < block.end)
        block = next(touched, None)
        return None if block is None or block.zone in FURNITURE else block.zone

    def undated(self, span: Span, event_type: str, modality: str) -> When:
        """When an event is whose date the model does not quote: as the engine dates the one it sees there.

        Where it sees none, what is told as done was done by the day of publication.
        """
        for claim in self.engine.claims:
            if claim.event_type == event_type and claim.start < span[1] and span[0] < claim.end:
                return When(claim.first, claim.last, claim.precision, claim.date_basis)
        known_by = self.engine.published.last if modality == "fact" else None
        return When(None, known_by, "unknown", "bounded" if known_by else "unknown")


def ground(document: Document, engine: Extraction) -> Ground:
    """Lay an article out once, for the answers about all its passages."""
    return Ground(document, engine, blocks(unwrapped(document.text)))
