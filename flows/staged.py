"""The stages with files between them: what tasks and worker processes run, each given paths and giving paths.

The results are those of `flows.pipeline.run`, whose functions these call.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flows import pipeline
from flows.extractor import Name, extractor_named
from flows.pipeline import Begun, Corpus, Extracted, Reconciliation
from flows.read.document import Document
from flows.scratch import load, save
from flows.summary import Summary


@dataclass(frozen=True, slots=True)
class Staged:
    """What reading left in the work folder: the batches, in order, and how many articles they hold."""

    batches: tuple[Path, ...]
    rejected: Path
    documents: int
    new: int


def read_to(raw: Path, warehouse: Path, work: Path) -> Staged:
    """Read every article into batches under `work`."""
    corpus = pipeline.read(raw)
    paths = [
        save(Corpus(batch, ()), work / f"batch-{number:06}.pickle")
        for number, batch in enumerate(pipeline.batches(corpus.documents))
    ]
    rejected = save(Corpus((), corpus.rejections), work / "rejected.pickle")
    return Staged(tuple(paths), rejected, len(corpus.documents), pipeline.count_new(corpus.documents, warehouse))


def extract_file(batch: Path, extractor: Name = "engine") -> Path:
    """Extract one batch; the answer lies beside it."""
    documents = load(batch, Corpus).documents
    extracted = pipeline.extract_batch(documents, extractor=extractor_named(extractor))
    return save(extracted, batch.with_suffix(".extracted"))


def reconcile_files(staged: Staged, extracted: Sequence[Path], work: Path, extractor: Name = "engine") -> Path:
    """Reconcile all batches."""
    joined = pipeline.joined(load(path, Extracted) for path in extracted)
    reconciliation = pipeline.reconcile_all(documents_of(staged), joined, extractor_named(extractor))
    return save(reconciliation, work / "reconciled.pickle")


def publish_files(staged: Staged, reconciled: Path, raw: Path, warehouse: Path, begun: Begun) -> Summary:
    """Publish what was reconciled."""
    corpus = Corpus(documents_of(staged), load(staged.rejected, Corpus).rejections)
    return pipeline.publish_stage(corpus, load(reconciled, Reconciliation), raw, warehouse, begun)


def documents_of(staged: Staged) -> tuple[Document, ...]:
    """All documents of the batches, in order."""
    return tuple(document for path in staged.batches for document in load(path, Corpus).documents)
