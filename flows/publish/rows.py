"""What the rooms before hand on, as rows of the tables."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter

from flows.extract.extraction import Claim, ClaimActor, Extraction, content_id
from flows.publish.builder import Builder, Row, as_json
from flows.publish.parts import Rows
from flows.publish.told import TOLD, Made, Making, making
from flows.read.document import Document
from flows.read.rejection import Rejection
from flows.reconcile.result import DateSpan, Reconciled
from flows.uncollected import uncollected
from schemas.catalog import CATALOG

Tables = dict[str, Rows]

# The columns that rows take as they are, in the tables' order.
_TIME = attrgetter("start", "end", "text", "type", "value", "first", "last", "precision", "modifier", "rule")
_CLAIM = attrgetter("start", "end", "quote", "event_type", "modality", "polarity")
_NUMBER = attrgetter("start", "end", "text", "metric")
_READING = attrgetter(
    "scope", "op", "value", "value_high", "unit", "basis", "period_first", "period_last", "modality", "rule"
)


@dataclass(frozen=True, slots=True)
class Run:
    """One execution of the pipeline; both times in UTC and without a time zone."""

    started_at: datetime
    finished_at: datetime
    engine_version: str


@uncollected()
def tabulate(
    documents: Sequence[Document],
    extractions: Iterable[Extraction],
    reconciled: Reconciled,
    rejections: Sequence[Rejection],
    run: Run,
    apart: bool = False,
) -> Tables:
    """Every table of the catalog, typed and in order, not yet validated; `apart` with the help of a second process.

    The extractions come in the order of their documents. A document without one gets no row: the extract room has
    rejected it. Rows whose words are not the document's own characters, or whose values do not fit their types, become
    rejections. Raises DatelineError when work in hand can't be written or the second process can't go on.
    """
    rows = _Tables(reconciled)
    with making(reconciled, apart) as told:
        said = iter(extractions)
        extraction = next(said, None)
        for document in documents:
            if extraction is not None and extraction.document_id == document.document_id:
                rows.add_document(document, extraction)
                extraction = next(said, None)
        return rows.tables(told, rejections, run, run_id(run.engine_version, documents, rejections))


def run_id(engine_version: str, documents: Iterable[Document], rejections: Iterable[Rejection]) -> str:
    """The same for the same inputs read by the same engine, whenever and wherever it runs."""
    read = sorted(ascii((document.path, document.sha256)) for document in documents)
    refused = sorted(ascii((item.path, item.stage, item.reason, item.detail)) for item in rejections)
    return content_id(engine_version, *read, *refused)


def printable(text: str) -> str:
    r"""Text that any file can hold: bytes of a file's name that are no UTF-8 become \udcXX escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


@dataclass(slots=True)
class _Actor:
    """An actor's id, and what the documents say of it."""

    actor_id: str
    ticker: str | None = None
    parent: str | None = None


class _Tables:
    """The tables while they grow."""

    def __init__(self, reconciled: Reconciled) -> None:
        self._reconciled = reconciled
        self._builders = {name: Builder(name) for name in CATALOG}
        self._paths: dict[str, str] = {}
        self._actors: dict[tuple[str, str], _Actor] = {}
        self._refused: list[Rejection] = []

    def add_document(self, document: Document, extraction: Extraction) -> None:
        published = self._reconciled.published.get(document.document_id, extraction.published)
        path = self._paths[document.document_id] = printable(document.path)
        self._builders["document"].add((
            document.document_id, path, document.source, document.title or extraction.title,
            document.author, document.url, published.first, published.last, published.basis, document.language,
            document.sha256, self._reconciled.duplicate_of.get(document.document_id), document.text,
        ))  # fmt: skip
        for time in extraction.times:
            row = (document.document_id, *_TIME(time))
            self._add_spanned("time_mention", document, time.start, time.end, time.text, row)
        for claim in extraction.claims:
            self._add_claim(document, claim)

    def _add_claim(self, document: Document, claim: Claim) -> None:
        # All documents' rows call an actor by one name.
        called = self._reconciled.names
        names: dict[str | None, str] = {a.name: called.get((a.kind, a.name), a.name) for a in claim.actors}
        dates = self._reconciled.dates.get(claim.claim_id) or DateSpan(
            claim.first, claim.last, claim.precision, claim.date_basis
        )
        row = (
            claim.claim_id, document.document_id, self._reconciled.event_of.get(claim.claim_id), *_CLAIM(claim),
            dates.first, dates.last, dates.precision, dates.basis, " ".join(dates.linked_from) or None,
            names.get(claim.attributed_to, claim.attributed_to), claim.rule,
        )  # fmt: skip
        self._add_spanned("claim", document, claim.start, claim.end, claim.quote, row)
        for actor in dict.fromkeys(_renamed(actor, names[actor.name]) for actor in claim.actors):
            self._add_actor(claim, actor)
        for figure in claim.figures:
            subject = names.get(figure.subject, figure.subject)
            row = (figure.figure_id, claim.claim_id, document.document_id, *_NUMBER(figure), subject, *_READING(figure))
            self._add_spanned("figure", document, figure.start, figure.end, figure.text, row)

    def _add_actor(self, claim: Claim, actor: ClaimActor) -> None:
        key = (actor.kind, actor.name)
        known = self._actors.get(key)
        if known is None:
            known = self._actors[key] = _Actor(content_id(*key))
        # Documents may name different tickers or parents; the smallest does not hang on their order.
        known.ticker, known.parent = _smallest(known.ticker, actor.ticker), _smallest(known.parent, actor.parent)
        self._builders["claim_actor"].add((claim.claim_id, known.actor_id, actor.role, actor.start, actor.end))

    def tables(self, told: Making, rejections: Sequence[Rejection], run: Run, run_id: str) -> Tables:
        """All tables; `told` waits for those of what was reconciled."""
        for (kind, name), actor in self._actors.items():
            self._builders["actor"].add((actor.actor_id, name, kind, actor.ticker, actor.parent))
        mine = {name: self._made(name) for name in CATALOG if name not in (*TOLD, "rejection", "run")}
        made = {**mine, **told()}
        tables = {name: made[name].rows for name in CATALOG if name in made}
        refused = [*rejections, *self._refused, *self._unfit(made)]
        rejected = self._builders["rejection"]
        for item in refused:
            path = printable(item.path) if item.path else None
            rejected.add((path, item.document_id, item.stage, item.reason, printable(item.detail), item.row, run_id))
        tables["rejection"] = rejected.rows()
        self._builders["run"].add((
            run_id, run.started_at, run.finished_at, run.engine_version, tables["document"].num_rows, len(refused),
            tables["claim"].num_rows, tables["figure"].num_rows, tables["event"].num_rows,
            tables["comparison"].num_rows, "published",
        ))  # fmt: skip
        tables["run"] = self._builders["run"].rows()
        return tables

    def _add_spanned(self, table: str, document: Document, start: int, end: int, words: str, row: Row) -> None:
        """Add a row that quotes the document, or refuse it when the quote is not what stands there."""
        if start >= 0 and document.text[start:end] == words:
            self._builders[table].add(row)
            return
        detail = f"In {table}, characters {start} to {end} of the document are not the words that the row gives."
        whole = as_json(self._builders[table].names, row)
        self._refused.append(Rejection(document.path, "validate", "not the text", detail, document.document_id, whole))

    def _made(self, name: str) -> Made:
        builder = self._builders[name]
        return Made(builder.rows(), builder.misfits)

    def _unfit(self, made: Mapping[str, Made]) -> Iterable[Rejection]:
        """The rows that do not fit their types."""
        for name, table in made.items():
            names = self._builders[name].names
            for row, why in table.misfits:
                values = dict(zip(names, row, strict=True))
                document_id = values.get("document_id")
                path = values.get("path") or self._paths.get(str(document_id), "")
                yield Rejection(path, "validate", "wrong type", f"In {name}, {why}.", document_id, as_json(names, row))


def _smallest(left: str | None, right: str | None) -> str | None:
    return min((value for value in (left, right) if value), default=None)


def _renamed(actor: ClaimActor, name: str) -> ClaimActor:
    return actor if actor.name == name else replace(actor, name=name)
