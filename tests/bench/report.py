"""Runs every benchmark and writes docs/benchmarks.md: `python tests/bench/report.py`, which is `make bench`.

DATELINE_BENCH_ARTICLES names the sizes of the whole pipeline ("1000 10000 100000"), DATELINE_BENCH_EVENTS that of the
timeline for SQL. With 100,000 articles it takes about an hour on two slow processors.
"""

import ast
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "benchmarks.md"
NOTES = HERE / "notes.md"
ARTICLES = os.environ.get("DATELINE_BENCH_ARTICLES", "1000 10000")
EVENTS = os.environ.get("DATELINE_BENCH_EVENTS", "1000000")

BENCHES: dict[str, tuple[str, list[str]]] = {
    "bench_pipeline": ("The whole pipeline", ARTICLES.split()),
    "bench_extract": ("Extraction, and its growth with a document's length", []),
    "bench_processes": ("A process for each processor against one", []),
    "bench_time": ("Dates, beside dateparser and datefinder", []),
    "bench_entities": ("Names, beside spaCy", []),
    "bench_quantity": ("Quantities", []),
    "bench_reconcile": ("Reconciling alone", []),
    "bench_publish": ("Publishing alone", []),
    "bench_incremental": ("Runs with little new", ["1000"]),
    "bench_sql": ("Publishing and SQL on a million events", ["--events", EVENTS]),
}


def page() -> Iterator[str]:
    """The page, section by section, as the benchmarks end."""
    yield "# Benchmarks\n"
    yield "Written by `make bench`: ratios within one run tell more than its seconds, which are this machine's.\n"
    yield f"{_machine()}\n"
    yield NOTES.read_text("utf-8")
    for name, (title, arguments) in BENCHES.items():
        docstring = ast.get_docstring(ast.parse((HERE / f"{name}.py").read_text("utf-8"))) or ""
        yield f"## {title}\n\n{docstring.partition(': `')[0].splitlines()[0].rstrip('.')}.\n"
        yield f"```text\n$ python tests/bench/{' '.join([f'{name}.py', *arguments])}\n{_run(name, arguments)}```\n"


def _run(name: str, arguments: list[str]) -> str:
    print(name, flush=True)  # noqa: T201
    environment = {**os.environ, "PYTHONPATH": str(HERE.parents[1])}
    command = [sys.executable, f"{name}.py", *arguments]
    ran = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"{name} failed:\n{ran.stderr}")
    return ran.stdout


def _machine() -> str:
    names = [line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    memory = next((int(line.split()[1]) for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), 0)
    processors = f"{len(os.sched_getaffinity(0))} processors ({names[0] if names else platform.machine()})"
    libraries = ", ".join(f"{each} {version(each)}" for each in ("duckdb", "pyarrow", "pandera", "msgspec"))
    return (
        f"Machine: {processors}, {memory / 1e6:.0f} GB of memory, Linux {platform.release()}, Python "
        f"{platform.python_version()}, {libraries}. Load when it began: {os.getloadavg()[0]:.1f}."
    )


def _lines(path: str) -> list[str]:
    return Path(path).read_text().splitlines() if Path(path).exists() else []


def main() -> None:
    """Write the page, a section more each time a benchmark ends."""
    written = ""
    for part in page():
        written += f"{part}\n"
        PAGE.write_text(written.rstrip() + "\n", "utf-8")


if __name__ == "__main__":
    main()
