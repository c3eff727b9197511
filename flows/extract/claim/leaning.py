"""Leanings: which event a stretch of text tells, by the weights of its words and of its cues.

A linear model. Every word of `leanings.tsv` has a weight for each event type and for "none", which tells no event; so
has a cue, by its type and its own weight. The weights of a stretch are added up, and the softmax of the sums are shares
of belief. They were learnt from labelled sentences, see tests/learning; the words are English in lower case.
"""

import math
import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

from flows.extract.claim.cue import Cue

NONE: Final = "none"
BIAS: Final = "<bias>"
LONG: Final = 5  # different words from which on a stretch's words weigh less
FAITHFUL: Final = 0.6  # what one more cue of a type elsewhere in the article adds, by the logarithm of their number
TENTHS: Final = 10  # the table holds whole tenths
KEPT: Final = 20_000  # words whose weights are kept at hand
BITS: Final = 32  # of a sum of weights, more than any text's
HALF: Final = 1 << BITS - 1
TOKEN: Final = re.compile(r"([$€£¥₩₹]\s?\d[\d.,]*)|(\d[\d.,]*\s?%)|(\d[\d.,]*)|([^\W\d_]+)")
FIGURES: Final = {1: "<money>", 2: "<percent>", 3: "<number>"}


Habit = tuple[float, ...]
"""What is added to each type's sum in one article, in the order of the table's columns."""


class Leaning(NamedTuple):
    """What a stretch leans to: the likeliest event type, and each type's and none's sum of weights, in tenths."""

    event_type: str
    sums: Mapping[str, float]

    def odds(self, event_type: str, other: str) -> float:
        """How many times likelier one type is than another."""
        return math.exp((self.sums[event_type] - self.sums[other]) / TENTHS)

    def share(self, event_type: str) -> float:
        """How far one type is believed among all of them and none: 0 to 1 (the softmax of the sums)."""
        own = self.sums[event_type]
        return 1 / math.fsum([math.exp((other - own) / TENTHS) for other in self.sums.values()])


def damped(count: int) -> float:
    """What a word weighs among so many: in a long sentence many words stand by, and more of them are no surer sign."""
    return min(1.0, math.sqrt(LONG / max(1, count)))


def tokens(low: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The words of a lowered stretch with their places; a figure is one word by its kind."""
    for match in TOKEN.finditer(low, start, end):
        yield match.start(), FIGURES.get(match.lastindex or 0) or match.group()


def _different(low: str, start: int, end: int) -> set[str]:
    """The different words of a stretch, without their places: in half the time."""
    return {
        word or FIGURES[1 if money else 2 if percent else 3]
        for money, percent, _, word in TOKEN.findall(low, start, end)
    }


def cue_token(cue: Cue) -> str:
    """The word of the table that a cue adds."""
    return f"<{cue.event_type} {cue.weight}>"


def habit(counts: Mapping[str, int]) -> Habit:
    """The habit of an article, by how many of its sentences have a cue of each type: what it tells it tells again."""
    types, _ = _table()
    return tuple(FAITHFUL * TENTHS * math.log1p(counts.get(name, 0)) for name in types)


def leaning(low: str, start: int, end: int, cues: Iterable[Cue], usual: Habit) -> Leaning:
    """What the words between `start` and `end` and the `cues` found there lean to; `low` is the lowered text."""
    types = _table()[0]
    words = _different(low, start, end)
    by = damped(len(words))
    told = _columns(sum(map(_packed, words)))
    sure = _columns(_packed(BIAS) + sum(_packed(cue_token(cue)) for cue in cues))
    sums = [by * one + (more + other) for one, more, other in zip(told, usual, sure, strict=True)]
    by_type = dict(zip(types, sums, strict=True))
    return Leaning(max((name for name in types if name != NONE), key=by_type.__getitem__), by_type)


def telling(low: str, start: int, end: int, event_type: str) -> tuple[int, int]:
    """Where the word stands that speaks most for a type in a stretch."""
    place = _table()[0].index(event_type)
    at, word = max(tokens(low, start, end), key=lambda token: (weights(token[1])[place], -token[0]))
    return at, at + (len(word) if word[0] != "<" else 1)


@lru_cache(maxsize=KEPT)
def weights(word: str) -> tuple[int, ...]:
    """A word's weight for each type, in tenths; a word that the table lacks says nothing."""
    return _columns(_packed(word))


@lru_cache(maxsize=KEPT)
def _packed(word: str) -> int:
    """A word's weights as the digits of one whole number, so that those of many words are added at once."""
    row = _table()[1].get(word)
    return sum(int(weight) << place * BITS for place, weight in enumerate(row.split("\t"))) if row else 0


def _columns(packed: int) -> tuple[int, ...]:
    """The weights, or sums of weights, that are packed in one number."""
    middle, size = _middle()
    unsigned = struct.unpack(f"<{size}I", (packed + middle).to_bytes(size * BITS // 8, "little"))
    return tuple(one - HALF for one in unsigned)


@cache
def _middle() -> tuple[int, int]:
    """What makes all columns positive, and how many there are."""
    size = len(_table()[0])
    return sum(HALF << place * BITS for place in range(size)), size


@cache
def _table() -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The types in the order of the columns, and each word's row, split only when it is asked for."""
    head, *lines = files(__package__).joinpath("leanings.tsv").read_text("utf-8").splitlines()
    rows = dict(line.split("\t", 1) for line in lines)
    return tuple(head.split("\t")[1:]), rows
