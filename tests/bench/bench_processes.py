"""Extraction in a process for each processor against one: `python tests/bench/bench_processes.py [--articles 2000]`.

Each is a full run as `dateline run --runner direct` and `--runner process` make it, the better of some rounds; printed
are the seconds on the wall from the last article read to the last one extracted. Other work on the machine spoils it.
"""

import argparse
import tempfile
from pathlib import Path

from generate import write
from measure import lines, measured

RUN = """
import json, sys, time
from pathlib import Path
from flows.pipeline import run
from flows.runner import processors
ends = {}
def watch(stage, done, total):
    ends[stage] = time.perf_counter()
run(Path(sys.argv[1]), Path(sys.argv[2]), watch=watch, runner=sys.argv[3])
print(json.dumps([processors(), ends["extract"] - ends["read"]]))
"""
RUNNERS = ("direct", "process")


def main() -> None:
    """Print the seconds of each runner, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=2)
    asked = parser.parse_args()
    best: dict[str, float] = {}
    count = 0
    with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
        write(Path(folder, "raw"), asked.articles)
        for number in range(asked.rounds):
            for runner in RUNNERS:
                cost = measured(RUN, Path(folder, "raw"), Path(folder, f"{runner}-{number}"), runner)
                count, seconds = cost.answer
                best[runner] = min(seconds, best.get(runner, seconds))
    rows = [[f"--runner {name}", f"{seconds:.1f}", f"{asked.articles / seconds:.0f}"] for name, seconds in best.items()]
    print(lines(("", "seconds", "articles a second"), rows))  # noqa: T201 (a benchmark prints what it measured)
    print(f"{count} processes are {best['direct'] / best['process']:.2f} times as fast as one")  # noqa: T201


if __name__ == "__main__":
    main()
