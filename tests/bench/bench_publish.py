"""Publishing alone: `python tests/bench/bench_publish.py [ARTICLES ...]`, from what is reconciled to a new version.

The generated articles are read, extracted and reconciled first, which is not counted. Counts the processor's time.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from generate import articles
from measure import lines

from flows.pipeline import Begun, Corpus, extract_all, reconcile_all, rows_of
from flows.publish.validate import validate
from flows.publish.version import publish
from flows.read.document import from_text

SIZES = (2_000,)
HEADER = ("articles", "claims", "rows s", "validate s", "write s", "together s", "memory MB", "of it publishing's MB")

T = TypeVar("T")


def timed(step: Callable[[], T]) -> tuple[T, float]:
    """What a step gives, and the seconds of the processor's time."""
    began = time.process_time()
    return step(), time.process_time() - began


def row(size: int, warehouse: Path) -> list[object]:
    """A line of the table."""
    corpus = Corpus(tuple(from_text(article.text, article.path) for article in articles(size)), ())
    reconciliation = reconcile_all(corpus.documents, extract_all(corpus.documents))
    before = _peak()
    rows, making = timed(lambda: rows_of(corpus, reconciliation, Begun(datetime.now(UTC), size)))
    tables, validating = timed(lambda: validate(rows))
    _, writing = timed(lambda: publish(tables, warehouse))
    seconds = [f"{each:.2f}" for each in (making, validating, writing, making + validating + writing)]
    return [f"{size:,}", f"{tables['claim'].num_rows:,}", *seconds, f"{_peak():.0f}", f"{_peak() - before:.0f}"]


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Time publishing for growing numbers of articles; memory only grows, so that the smallest goes first."""
    rows = []
    for size in sorted(int(argument) for argument in sys.argv[1:]) or SIZES:
        with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
            rows.append(row(size, Path(folder)))
    print(lines(HEADER, rows))  # noqa: T201 (a benchmark prints what it measured)


if __name__ == "__main__":
    main()
