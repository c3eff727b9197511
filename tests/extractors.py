"""Extractors for tests: child processes import them from here."""

import os
import signal
import time
from collections.abc import Sequence

from flows.extract.extraction import Dating, Extraction
from flows.extractor import engine
from flows.read.document import Document
from flows.read.rejection import Rejection

Said = tuple[Extraction, Sequence[Rejection]]


def another(document: Document, published: Dating | None = None) -> Said:
    """Reads as the engine does, and is not it."""
    return engine(document, published)


def misbehaving(document: Document, published: Dating | None = None) -> Said:
    """Does what the article's first line tells, and then reads it as the engine does."""
    ACTIONS.get(document.text.partition("\n")[0], _nothing)()
    return engine(document, published)


def _nothing() -> None:
    pass


def _work_for_ever() -> None:
    while True:
        pass


def _take_memory() -> None:
    _ = bytearray(3_000_000_000)


def _nest() -> None:
    raise RecursionError("too deep")


ACTIONS = {
    "work": _work_for_ever,
    "wait": lambda: time.sleep(1000),
    "grow": _take_memory,
    "nest": _nest,
    "be killed": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "leave": lambda: os._exit(0),
}
