"""A small made-up corpus of any length, as the rooms before would hand it on, and processes that publish it."""

import os
import resource
import signal
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from multiprocessing.queues import Queue
from pathlib import Path

from flows.extract.extraction import Claim, ClaimActor, Dating, Extraction, Figure, content_id
from flows.extract.time.mention import TimeMention
from flows.publish.disk import Disk
from flows.publish.manifest import read_manifest
from flows.publish.rows import Run, Tables, tabulate
from flows.publish.validate import validate
from flows.publish.version import publish
from flows.read.document import Document, from_text
from flows.reconcile.result import Comparison, Event, EventVersion, Reconciled
from schemas.errors import DatelineError

DAY = date(2025, 9, 1)
RUN = Run(datetime(2026, 1, 1), datetime(2026, 1, 1, 0, 1), "1.0")  # noqa: DTZ001 (UTC by contract)


def article(number: int) -> Document:
    return from_text(f"On 1 September 2025 Acme {number} said revenue rose {number}%.", f"wire/{number:04}.txt", DAY)


def extraction(document: Document, number: int) -> Extraction:
    text = document.text
    start, end = 3, 19
    time = TimeMention(start, end, text[start:end], "DATE", "2025-09-01", DAY, DAY, "day", None, "day", "stated")
    name = f"Acme {number}"
    at = text.index(name)
    actor = ClaimActor(name, "company", "subject", at, at + len(name), "ACM")
    claim_id = content_id(document.document_id, "results")
    percent = text.index(f"{number}%", at + len(name))
    figure = Figure(
        content_id(claim_id, "growth"), percent, percent + len(f"{number}%"), f"{number}%", "revenue_growth_yoy",
        name, "=", float(number), None, "%", None, None, None, "fact", "percent",
    )  # fmt: skip
    claim = Claim(
        claim_id, 0, len(text), text, "results", "fact", "positive", DAY, DAY, "day", "stated", None, "results",
        "rise", "body", (actor,), (figure,),
    )  # fmt: skip
    return Extraction(document.document_id, Dating(DAY, DAY, "metadata"), None, (time,), (), (), (claim,))


def parts(count: int) -> tuple[list[Document], list[Extraction], Reconciled]:
    documents = [article(number) for number in range(1, count + 1)]
    extractions = [extraction(document, number) for number, document in enumerate(documents, 1)]
    claims = [item.claims[0] for item in extractions]
    event_of = {claim.claim_id: content_id("event", claim.claim_id) for claim in claims}
    events = tuple(
        Event(event_of[claim.claim_id], "results", claim.quote[:40], DAY, DAY, "day", "happened", 1, 1, DAY)
        for claim in claims
    )
    pairs = tuple(
        Comparison(
            content_id(left.claim_id, right.claim_id), event_of[left.claim_id], left.claim_id, right.claim_id,
            left.figures[0].figure_id, right.figures[0].figure_id, "contradicts", 2.0, "One says less than the other.",
        )
        for left, right in pairwise(claims[:2])
    )  # fmt: skip
    history = tuple(EventVersion(event, DAY, None) for event in events)
    return documents, extractions, Reconciled({}, {}, event_of, {}, events, pairs, history)


@cache
def tables(count: int) -> Tables:
    """The validated tables of so many articles; nobody may change them."""
    documents, extractions, reconciled = parts(count)
    return validate(tabulate(documents, extractions, reconciled, (), RUN))


def published_hashes(warehouse: Path) -> dict[str, str]:
    """The hashes of what is published, without the run table and the database (equal in rows, not in bytes)."""
    files = read_manifest(warehouse / "current").files
    return {name: entry.sha256 for name, entry in files.items() if name not in ("run.parquet", "timeline.duckdb")}


class DyingDisk(Disk):
    """Kills its own process, without a chance to tidy up, before the change numbered `at`."""

    def __init__(self, at: int) -> None:
        self.left = at

    def before(self, operation: str, path: Path) -> None:  # noqa: ARG002
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1


class FailingDisk(Disk):
    """Refuses the change numbered `at` with an errno, and every later one as a full disk would."""

    def __init__(self, at: int, number: int) -> None:
        self.left, self.number = at, number

    def before(self, operation: str, path: Path) -> None:  # noqa: ARG002
        if self.left == 0:
            raise OSError(self.number, os.strerror(self.number), str(path))
        self.left -= 1


class CountingDisk(Disk):
    """Writes down every change in its order."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, str]] = []

    def before(self, operation: str, path: Path) -> None:
        self.steps.append((operation, path.name))


def publish_and_die(warehouse: Path, count: int, at: int) -> None:
    publish(tables(count), warehouse, disk=DyingDisk(at))


def publish_story(warehouse: Path, count: int) -> None:
    publish(tables(count), warehouse)


def publish_alone(warehouse: Path, count: int) -> None:
    """Publish and keep no old version, so that publishing the same later builds it anew."""
    publish(tables(count), warehouse, keep=0)


def publish_within(warehouse: Path, size: int, user: int, said: "Queue[str]") -> None:
    """Publish as a process that may write files of `size` bytes at most, as `user`; say what came of it."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    found = tables(5)
    os.setuid(user)
    try:
        publish(found, warehouse)
    except DatelineError as error:
        said.put(str(error))
    else:
        said.put("published")
