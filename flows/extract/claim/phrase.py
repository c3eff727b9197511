"""Phrases: the words of a table that stand in a clause, found in one pass."""

import re
from collections.abc import Mapping

from flows.extract.record import record
from flows.extract.rule import one_of

# "profit-sharing", "loss-making": what a word only helps to say.
COMPOUNDS = "sharing|making|cutting|fixing|free|related|driven|based|saving"


@record(frozen=True, slots=True)
class Phrase:
    """A phrase at its place, with the name that its table gives it."""

    start: int
    end: int
    name: str


class Phrases:
    """A table of phrases in plain lower case; all of them are found, the longest where several begin."""

    def __init__(self, name_of: Mapping[str, str]) -> None:
        self._name_of = {phrase.encode(): name for phrase, name in name_of.items()}
        self._pattern = re.compile(rf"\b{one_of(name_of)}\b(?!-(?:{COMPOUNDS})\b)".encode())

    def find(self, text: str, start: int, end: int) -> list[Phrase]:
        """The table's phrases in a stretch, as whole words."""
        clause = text[start:end].encode("ascii", "replace").lower()  # one byte a character, so that offsets stay true
        return [
            Phrase(start + match.start(), start + match.end(), self._name_of[b" ".join(match[0].split())])
            for match in self._pattern.finditer(clause)
        ]
