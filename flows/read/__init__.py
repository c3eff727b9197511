"""Bytes in, documents out: the only room that reads articles."""

from flows.read.document import Document
from flows.read.file import iter_file, read_file
from flows.read.folder import read_folder, read_inputs
from flows.read.limits import LIMITS, Limits
from flows.read.listing import Input, list_inputs
from flows.read.rejection import Rejection
from flows.read.repeats import drop_repeats
from flows.read.source import source_warnings

__all__ = [
    "LIMITS",
    "Document",
    "Input",
    "Limits",
    "Rejection",
    "drop_repeats",
    "iter_file",
    "list_inputs",
    "read_file",
    "read_folder",
    "read_inputs",
    "source_warnings",
]
