"""Finding cues: all event cues of a stretch of text, each tried only where a match could begin."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from flows.extract.claim.cue import Cue
from schemas.vocabulary import EVENT_TYPES

KEY = 3  # letters of a word that the index looks at
LONGEST = 30  # no word of news is longer
CONTEXT = 30  # characters before a cue that may make it a circumstance
VOCABULARY = 50_000  # words remembered before the memory is cleared
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue at its place in the text."""

    cue: Cue
    start: int
    end: int


@cache
def all_cues() -> tuple[Cue, ...]:
    """The cues of every event type, in the order of the vocabulary: one file a type."""
    return tuple(cue for name in EVENT_TYPES for cue in import_module(f"flows.extract.claim.types.{name}").CUES)


class _Lookup(dict[str, tuple[tuple[str, Cue], ...]]):
    """The cues that could begin at a word, worked out when the word is first met."""

    def __missing__(self, word: str) -> tuple[tuple[str, Cue], ...]:
        if len(self) > VOCABULARY:
            self.clear()
        self[word] = found = _candidates(word) if len(word) < LONGEST else ()
        return found


_LOOKUP = _Lookup()


def _candidates(word: str) -> tuple[tuple[str, Cue], ...]:
    """The cues that could begin at a word: the word begins so, or is the first of several."""
    entries = (entry for size in range(1, KEY + 1) for entry in _index().get(word[:size], ()) if len(word) >= size)
    return tuple(
        (start, cue)
        for start, cue in entries
        if word.startswith(start) or (start.startswith(word) and not start[len(word)].isalpha())
    )


@cache
def _index() -> dict[str, tuple[tuple[str, Cue], ...]]:
    """First letters of a word -> the beginnings that start so, each with its cue."""
    table: dict[str, list[tuple[str, Cue]]] = defaultdict(list)
    for cue in all_cues():
        for start in sorted(cue.starts):
            table[_first_word(start)[:KEY]].append((start, cue))
    return {key: tuple(entries) for key, entries in table.items()}


def _first_word(start: str) -> str:
    word = WORD.match(start)
    if word is None:
        raise ValueError(f"a cue may not begin with {start!r}")
    return word.group()


def lowered(text: str) -> str:
    """The text in lower case, character for character."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def find(text: str, low: str, start: int, end: int) -> list[Hit]:
    """Every cue between `start` and `end`, in order; `low` is the lowered text."""
    hits: dict[tuple[str, int], Hit] = {}
    for word in WORD.finditer(low, start, end):
        candidates = _LOOKUP[word.group()]
        at = word.start()
        for beginning, cue in candidates:
            if low.startswith(beginning, at) and (cue.rule.name, at) not in hits:
                match = cue.rule.regex.match(text, at, end)
                if match and not (cue.not_after and cue.not_after.search(text, max(start, at - CONTEXT), at)):
                    hits[cue.rule.name, at] = Hit(cue, at, match.end())
    return sorted(hits.values(), key=lambda hit: (hit.start, -hit.cue.weight, -hit.end, hit.cue.rule.name))
