"""The pipeline: read, extract, reconcile, publish. Each stage is a plain function; `run` calls them in turn."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from flows import __version__
from flows.confine import Overrun
from flows.extract.extraction import Dating, Extraction
from flows.extracting import outcomes, prepare, rest
from flows.extractor import Extractor, engine
from flows.packing import Packed, Sayings, head, packed
from flows.publish.layout import VERSIONS, current
from flows.publish.manifest import read_manifest
from flows.publish.rows import Run, Tables, tabulate
from flows.publish.validate import validate
from flows.publish.version import publish
from flows.read import source_warnings
from flows.read.document import Document
from flows.read.rejection import Rejection
from flows.reconcile import Apart, link, reconcile
from flows.reconcile.result import Reconciled
from flows.runner import WORTH_TABLES, Runner, chosen, doubled, portion, processors, spread
from flows.standing import conflicts_of, rejections_of, standing
from flows.store import Memory, Survey, survey
from flows.store.pile import Documents
from flows.store.reading import read_surveyed
from flows.store.saying import Gathering
from flows.summary import Summary
from schemas.errors import DatelineError

# About 200 articles: enough work to outweigh the cost of handing a batch on, little enough to see progress.
BATCH_BYTES = 500_000

Watch = Callable[[str, int, int | None], None]
"""Told of progress: the stage, how many documents are done, how many there are (None while unknown)."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What lies in the raw folder: the articles, and the inputs that are none."""

    documents: Sequence[Document]
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What the articles say, in their order, and what the extractor refused or failed on."""

    extractions: Sequence[Extraction] = ()
    rejections: tuple[Rejection, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """All that reconciling gives: what the articles say, read again where others dated them, and how it agrees."""

    extracted: Extracted
    reconciled: Reconciled


@dataclass(frozen=True, slots=True)
class Begun:
    """When a run began, in UTC, and how many articles it found that the version before does not hold."""

    at: datetime
    new: int


def silent(stage: str, done: int, total: int | None) -> None:
    """Watch nothing."""


def look(raw: Path, memory: Memory) -> Survey:
    """List the inputs under `raw`. Raises DatelineError when it is no folder that can be listed."""
    try:
        return survey(raw, memory.seen)
    except OSError as error:
        why = error.strerror or error
        raise DatelineError(f"The articles' folder {raw} can't be read ({why}); name a folder of articles.") from error


def read(raw: Path, found: Survey, memory: Memory, watch: Watch = silent) -> Corpus:
    """Every article that was found under `raw`; only what `memory` does not know is read."""
    documents = Documents()
    rejections: list[Rejection] = []
    for outcome in read_surveyed(raw, found, memory):
        if isinstance(outcome, Document):
            documents.add(outcome)
            # An archive is one input of many articles; then how many there are is not known.
            watch("read", len(documents), len(found.keys) if len(documents) <= len(found.keys) else None)
        else:
            rejections.append(outcome)
    memory.save(found.seen)
    return Corpus(documents, tuple(rejections))


def batches(documents: Iterable[Document], batch_bytes: int = BATCH_BYTES) -> Iterator[tuple[Document, ...]]:
    """Cut the documents into runs of about `batch_bytes` of text each, in order, none of them empty."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and size + len(document.text) > batch_bytes:
            yield tuple(batch)
            batch, size = [], 0
        batch.append(document)
        size += len(document.text)
    if batch:
        yield tuple(batch)


def extract_batch(
    documents: Iterable[Document], published: dict[str, Dating] | None = None, extractor: Extractor = engine
) -> Extracted:
    """Extract one batch; `published` gives dates, by document id, that go before what the documents say.

    Each document has its own budget of time and memory (see `flows.extracting`); one that goes beyond is rejected.
    """
    extractions: list[Packed] = []
    rejections: list[Rejection] = []
    for document, outcome in outcomes(documents, published or {}, extractor):
        if isinstance(outcome, Overrun):
            rejections.append(Rejection(document.path, "extract", outcome.reason, outcome.detail, document.document_id))
        else:
            extraction, refused = outcome
            extractions.append(extraction)
            rejections.extend(refused)
    return Extracted(Sayings(tuple(extractions)), tuple(rejections))


def extract_all(
    documents: Sequence[Document],
    watch: Watch = silent,
    batch_bytes: int = BATCH_BYTES,
    extractor: Extractor = engine,
    memory: Memory | None = None,
    published: dict[str, Dating] | None = None,
    runner: Runner = "auto",
) -> Extracted:
    """Extract every document that `memory` does not know, batch by batch, and have it keep them.

    `published` gives dates, by document id, that go before what the documents say.
    """
    gathering, rejections = Gathering(memory, published or {}), list[Rejection]()
    unknown = gathering.recall(documents)
    done = len(documents) - len(unknown)
    chars = sum(len(documents[place].text) for place in unknown)
    count = processors() if chosen(runner, chars) == "process" else 1
    cut = batches((documents[place] for place in unknown), portion(batch_bytes, chars, count))
    for batch, part in spread(lambda batch: extract_batch(batch, published, extractor), cut, count):
        gathering.add(batch, part.extractions)
        rejections += part.rejections
        done += len(batch)
        watch("extract", done, len(documents))
    return Extracted(gathering.said(documents), tuple(rejections))


def reconcile_all(
    documents: Sequence[Document],
    extracted: Extracted,
    extractor: Extractor = engine,
    memory: Memory | None = None,
    runner: Runner = "auto",
) -> Reconciliation:
    """Date what only other documents can date, read those again by that date, and reconcile them all."""
    with Apart() if doubled(runner, len(documents)) else nullcontext() as apart, ThreadPoolExecutor(1) as thread:
        signing = thread.submit(apart.sign, (document.text for document in documents)) if apart else None
        dated = dict(link(documents, extracted.extractions))
        if signing:
            signing.result()
        if dated:
            undated = [document for document in documents if document.document_id in dated]
            again = extract_all(undated, extractor=extractor, memory=memory, published=dated, runner=runner)
            extracted = _with_again(documents, extracted, dated, again)
        rest()
        return Reconciliation(extracted, reconcile(documents, extracted.extractions, apart))


def _with_again(
    documents: Sequence[Document], extracted: Extracted, dated: Mapping[str, Dating], again: Extracted
) -> Extracted:
    """What was extracted, with what the `dated` documents say put in the place of what they said undated."""
    rejections = tuple(rejection for rejection in extracted.rejections if rejection.document_id not in dated)
    gathering = Gathering()
    undated = (each for each in packed(extracted.extractions) if head(each).document_id not in dated)
    gathering.take(chain(undated, packed(again.extractions)))
    return Extracted(gathering.said(documents), (*rejections, *again.rejections))


def rows_of(corpus: Corpus, reconciliation: Reconciliation, begun: Begun, runner: Runner = "auto") -> Tables:
    """Every table, not yet validated; nothing that was read or reconciled is needed any more."""
    extracted, reconciled = reconciliation.extracted, reconciliation.reconciled
    rejections = (*corpus.rejections, *extracted.rejections)
    # The run table holds UTC without a time zone.
    run = Run(begun.at.replace(tzinfo=None), datetime.now(UTC).replace(tzinfo=None), __version__)
    apart = doubled(runner, len(corpus.documents), WORTH_TABLES)
    return tabulate(corpus.documents, extracted.extractions, reconciled, rejections, run, apart)


def publish_stage(rows: Tables, raw: Path, warehouse: Path, begun: Begun) -> Summary:
    """Validate every table and publish them as a new version, unless nothing changed.

    Raises DatelineError when the warehouse can't be written; the version before then stays as it was.
    """
    tables = validate(rows)
    published = publish(tables, warehouse)
    return Summary(
        warehouse=str(warehouse),
        version=published.version,
        published=published.changed,
        documents=tables["document"].num_rows,
        new=begun.new,
        claims=tables["claim"].num_rows,
        figures=tables["figure"].num_rows,
        events=tables["event"].num_rows,
        conflicts=conflicts_of(tables["comparison"].parts()),
        rejections=rejections_of(tables["rejection"].parts()),
        warnings=tuple(source_warnings(raw, tables["document"]["path"].to_pylist())),
        seconds=(datetime.now(UTC) - begun.at).total_seconds(),
    )


def count_new(documents: Sequence[Document], warehouse: Path) -> int:
    """How many of the documents the published version does not hold; all of them when it can't be read."""
    folder = current(warehouse)
    known: set[str] = set()
    if folder:
        with suppress(OSError, pa.ArrowException):
            known = set(pq.read_table(folder / "document.parquet", columns=["document_id"])[0].to_pylist())
    return sum(document.document_id not in known for document in documents)


def run(
    raw: Path,
    warehouse: Path,
    watch: Watch = silent,
    batch_bytes: int = BATCH_BYTES,
    extractor: Extractor = engine,
    full: bool = False,
    runner: Runner = "auto",
) -> Summary:
    """The whole pipeline: the articles under `raw` become a new version of `warehouse`.

    What earlier runs read and extracted is not done again, unless the run is to be `full`. Raises DatelineError when
    the folder can't be read or the warehouse can't be written.
    """
    at = datetime.now(UTC)
    memory = Memory(warehouse, recall=not full)
    found = look(raw, memory)
    said = memory_for(extractor, memory)
    if said and (summary := standing(found, memory, raw, warehouse, at)):
        return summary
    prepare(extractor, _extractors(runner, found, memory))
    corpus = read(raw, found, memory, watch)
    begun = Begun(at, count_new(corpus.documents, warehouse))
    extracted = extract_all(corpus.documents, watch, batch_bytes, extractor, said, runner=runner)
    watch("reconcile", 0, None)
    reconciliation = reconcile_all(corpus.documents, extracted, extractor, said, runner)
    if said:
        said.tidy(found)
    watch("publish", 0, None)
    rows = rows_of(corpus, reconciliation, begun, runner)
    del corpus, extracted, reconciliation  # they take several times the memory of the rows
    summary = publish_stage(rows, raw, warehouse, begun)
    if said:
        note_published(found, said, summary)
    return summary


def _extractors(runner: Runner, found: Survey, memory: Memory) -> int:
    """How many processes are likely to extract what is new; a text has fewer characters than its file has bytes."""
    size = sum(each.size for each, key in found.keys.items() if key not in memory.found)
    return processors() if chosen(runner, size) == "process" else 1


def memory_for(extractor: Extractor, memory: Memory) -> Memory | None:
    """Where to look up what articles say: a model may answer otherwise tomorrow, so that only the engine has one."""
    return memory if extractor is engine else None


def note_published(found: Survey, memory: Memory, summary: Summary) -> None:
    """Remember what the inputs gave, so that the next run may know at once that nothing is new."""
    folder = Path(summary.warehouse) / VERSIONS / summary.version
    memory.published(found, read_manifest(folder).content)
