"""Phrases: the words of a table that stand in a clause, found in one pass."""

from collections.abc import Mapping
from dataclasses import dataclass

import re2

from flows.extract.rule import one_of


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase at its place, with the name that its table gives it."""

    start: int
    end: int
    name: str


class Phrases:
    """A table of phrases in lower case; a linear-time engine finds all of them, the longest where several begin."""

    def __init__(self, name_of: Mapping[str, str]) -> None:
        self._name_of = name_of
        self._pattern = re2.compile(rf"(?i)\b{one_of(name_of)}\b".encode())

    def find(self, text: str, start: int, end: int) -> list[Phrase]:
        """The table's phrases in a stretch, as whole words."""
        clause = text[start:end].encode("ascii", "replace")  # one byte a character, so that offsets stay true
        return [
            Phrase(start + match.start(), start + match.end(), self._name(match.group()))
            for match in self._pattern.finditer(clause)
        ]

    def _name(self, words: bytes) -> str:
        return self._name_of[" ".join(words.decode().lower().split())]
