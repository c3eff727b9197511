"""The stages with files between them: what tasks and worker processes run, each given paths and giving paths.

The results are those of `flows.pipeline.run`, whose functions these call.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from flows import pipeline
from flows.extractor import Extractor, Name, extractor_named
from flows.packing import packed as packed_items
from flows.pipeline import Begun, Corpus, Extracted, Reconciliation
from flows.read.rejection import Rejection
from flows.scratch import load, packed, save, unpacked, write
from flows.standing import standing
from flows.store import Memory, Survey, engine_version
from flows.store.pile import Documents
from flows.store.saying import Gathering, note_used
from flows.summary import Summary
from schemas.errors import DatelineError


@dataclass(frozen=True, slots=True)
class Staged:
    """What reading left in the work folder: the batches to extract, in order, and what needs no extracting.

    `known` are the articles that earlier runs extracted, and the rejections; `said` what those articles say;
    `standing` is the whole run's summary when nothing is new and nothing is left to do.
    """

    warehouse: Path
    documents: int
    new: int
    batches: tuple[Path, ...] = ()
    known: Path = Path()
    said: Path = Path()
    found: Path = Path()
    standing: Summary | None = None


def read_to(raw: Path, warehouse: Path, work: Path, extractor: Name = "engine", full: bool = False) -> Staged:
    """Read every article that is new or changed, or all when the run is to be `full`, into batches under `work`."""
    at = datetime.now(UTC)
    memory = Memory(warehouse, recall=not full)
    found = pipeline.look(raw, memory)
    remembered = pipeline.memory_for(extractor_named(extractor), memory)
    if remembered and (summary := standing(found, memory, raw, warehouse, at)):
        return Staged(warehouse, summary.documents, 0, standing=summary)
    corpus = pipeline.read(raw, found, memory)
    known = Gathering(remembered)
    unknown = known.recall(corpus.documents)
    fresh = set(unknown)
    new = (corpus.documents[place] for place in unknown)
    rest = Documents(each for place, each in enumerate(corpus.documents) if place not in fresh)
    return Staged(
        warehouse,
        len(corpus.documents),
        pipeline.count_new(corpus.documents, warehouse),
        tuple(
            save(Corpus(batch, ()), work / f"batch-{number:06}.pickle")
            for number, batch in enumerate(pipeline.batches(new))
        ),
        save(Corpus(rest, corpus.rejections), work / "known.pickle"),
        save(Extracted(known.said(rest)), work / "said.pickle"),
        save(found, work / "found.pickle"),
    )


def extract_file(batch: Path, extractor: Name = "engine") -> Path:
    """Extract one batch; the answer lies beside it."""
    documents = load(batch, Corpus).documents
    return put_answer(batch, packed(pipeline.extract_batch(documents, extractor=extractor_named(extractor))))


def put_answer(batch: Path, answer: bytes) -> Path:
    """Put the answer for a batch beside it."""
    return write(batch.with_suffix(".extracted"), answer)


def extract_packed(batch: bytes, extractor: Name, engine: str) -> bytes:
    """Extract one batch on a machine that shares no disk with this one: a batch file's content to its answer's.

    Raises DatelineError when the dateline that runs there is another one than `engine`: it might say something else.
    """
    if engine != engine_version():
        raise DatelineError("A worker runs another version of dateline or its libraries; install the same everywhere.")
    documents = unpacked(batch, Corpus).documents
    return packed(pipeline.extract_batch(documents, extractor=extractor_named(extractor)))


def reconcile_files(staged: Staged, extracted: Sequence[Path], work: Path, extractor: Name = "engine") -> Path:
    """Reconcile all batches, and remember what was extracted."""
    reader = extractor_named(extractor)
    memory = _memory(staged, reader)
    gathering, rejections = Gathering(memory), list[Rejection]()
    gathering.take(packed_items(load(staged.said, Extracted).extractions))
    for batch, path in zip(staged.batches, extracted, strict=True):
        part = load(path, Extracted)
        gathering.add(load(batch, Corpus).documents, part.extractions)
        rejections += part.rejections
    documents = documents_of(staged)
    said = Extracted(gathering.said(documents), tuple(rejections))
    reconciliation = pipeline.reconcile_all(documents, said, reader, memory)
    if memory:
        note_used(documents, {}, memory)
        memory.tidy(load(staged.found, Survey))
    return save(reconciliation, work / "reconciled.pickle")


def publish_files(
    staged: Staged, reconciled: Path, raw: Path, warehouse: Path, begun: Begun, extractor: Name = "engine"
) -> Summary:
    """Publish what was reconciled."""
    corpus = Corpus(documents_of(staged), load(staged.known, Corpus).rejections)
    rows = pipeline.rows_of(corpus, load(reconciled, Reconciliation), begun)
    del corpus
    summary = pipeline.publish_stage(rows, raw, warehouse, begun)
    if memory := _memory(staged, extractor_named(extractor)):
        pipeline.note_published(load(staged.found, Survey), memory, summary)
    return summary


def documents_of(staged: Staged) -> Documents:
    """All documents: those known already, then the batches in order."""
    paths = (staged.known, *staged.batches)
    return Documents(document for path in paths for document in load(path, Corpus).documents)


def _memory(staged: Staged, extractor: Extractor) -> Memory | None:
    return pipeline.memory_for(extractor, Memory(staged.warehouse))
