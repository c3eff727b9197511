"""The whole pipeline on generated articles, and a second run with nothing new.

    python tests/bench/bench_pipeline.py [ARTICLES ...]

Memory is the peak of all processes together, what they share counted once. Each run is a process of its own.
"""

import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from generate import write
from measure import Cost, lines, measured

SIZES = (1_000, 10_000)

RUN = """
import json, sys, time
from pathlib import Path
from flows.pipeline import run
began, stages = time.perf_counter(), {}
def watch(stage, done, total):
    stages.setdefault(stage, time.perf_counter() - began)
summary = run(Path(sys.argv[1]), Path(sys.argv[2]), watch=watch)
ends = [*list(stages.values())[1:], time.perf_counter() - began]
took = {stage: end - start for (stage, start), end in zip(stages.items(), ends)}
print(json.dumps([summary.documents, summary.claims, summary.events, summary.published, took]))
"""
STAGES = ("read", "extract", "reconcile", "publish")
HEADER = ("articles", "seconds", "processor s", "a second", "memory MB", *(f"{stage} s" for stage in STAGES))


def row(name: str, cost: Cost) -> list[object]:
    """A line of the table."""
    documents, *_, took = cost.answer
    stages = [f"{took[stage]:.1f}" if stage in took else "-" for stage in STAGES]
    speed = f"{documents / cost.seconds:.0f}"
    return [name, f"{cost.seconds:.1f}", f"{cost.processor:.1f}", speed, f"{cost.memory:.0f}", *stages]


def main() -> None:
    """Run every size and say how time and memory grow."""
    full: dict[int, Cost] = {}
    rows = []
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
            raw, warehouse = Path(folder) / "raw", Path(folder) / "warehouse"
            write(raw, size)
            full[size] = measured(RUN, raw, warehouse)
            again = measured(RUN, raw, warehouse)
            rows += [row(f"{size:,}", full[size]), row(f"{size:,} again", again)]
            print(lines(HEADER, rows[-2:]), flush=True)  # noqa: T201
    for small, large in pairwise(full):
        slower = full[large].seconds / full[small].seconds / (large / small)
        bigger = full[large].memory / full[small].memory
        print(f"{large:,} against {small:,}: {slower:.2f} times the seconds an article, {bigger:.2f} times the memory")  # noqa: T201


if __name__ == "__main__":
    main()
