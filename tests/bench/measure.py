"""What a command takes: seconds, its processor's time and the peak of its memory, its child processes included."""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import psutil

EVERY_SECONDS = 0.1
SHARE = 0.02  # of a processor that watching may take: the system walks through all pages of a large process


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the wall, of the processors, the peak of memory in MB, and what the command printed as JSON."""

    seconds: float
    processor: float
    memory: float
    answer: Any


def measured(code: str, *arguments: object) -> Cost:
    """Run Python code in a process of its own, which prints its answer as one line of JSON."""
    began = time.perf_counter()
    command = [sys.executable, "-c", code, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        peak, spent = 0, {}
        while process.poll() is None:
            looked = time.perf_counter()
            with suppress(psutil.NoSuchProcess):
                tree = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
                peak = max(peak, sum(_memory(each) for each in tree))
                spent |= {each.pid: _processor(each) for each in tree}
            time.sleep(max(EVERY_SECONDS, (time.perf_counter() - looked) / SHARE))
        seconds = time.perf_counter() - began
        if process.returncode or process.stdout is None:
            raise SystemExit(f"The measured command failed: {process.returncode}")
        return Cost(seconds, sum(spent.values()), peak / 1e6, json.loads(process.stdout.read().splitlines()[-1]))


def lines(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Rows under their header in columns, numbers to the right."""
    table = [list(map(str, row)) for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join("  ".join(map(_aligned, row, widths, range(len(widths)))) for row in table)


def _aligned(cell: str, width: int, place: int) -> str:
    return cell.rjust(width) if place else cell.ljust(width)


def _memory(process: psutil.Process) -> int:
    """What the process has for itself and its part of what it shares."""
    with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
        found: int = process.memory_full_info().pss
        return found
    return 0


def _processor(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return float(times.user + times.system)
    return 0.0
