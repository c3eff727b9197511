"""Leanings: which event a stretch of text tells, by the weights of its words and of its cues.

A linear model. Every word of `leanings.tsv` has a weight for each event type and for "none", which tells no event; so
has a cue, by its type and its own weight. The weights of a stretch are added up, and the softmax of the sums are shares
of belief. They were learnt from labelled sentences, see tests/learning; the words are English in lower case.
"""

import math
import re
import struct
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from operator import add
from typing import Final, NamedTuple

from flows.extract.claim.cue import Cue

NONE: Final = "none"
BIAS: Final = "<bias>"
LONG: Final = 5  # different words from which on a stretch's words weigh less
FAITHFUL: Final = 1.0  # what one more cue of a type elsewhere in the article adds, by the logarithm of their number
IDLE_USUALLY: Final = 0.15  # how far the sentences of news lean to no event, in the mean
IDLER: Final = 3.0  # what it adds that those of an article lean further, by the logarithm of the odds
FEW: Final = 5  # sentences, below which an article has no habit of its own
ALLOWED: Final = 5  # sentences of the usual kind that are added to those of an article: few tell little of its kind
TENTHS: Final = 10  # the table holds whole tenths
KEPT: Final = 20_000  # words whose weights are kept at hand
BITS: Final = 32  # of a sum of weights, more than any text's
WORD: Final = re.compile(r"[^\W\d_]+")
# Its first character is sought before anything is tried; the empty group that took part tells the kind.
FIGURE: Final = re.compile(r"[$€£¥₩₹\d](?:(?<=\D)\s?\d[\d.,]*()|(?<=\d)[\d.,]*(?:\s?%()|()))")
TOKEN: Final = re.compile(f"{FIGURE.pattern}|{WORD.pattern}")
FIGURES: Final = {1: "<money>", 2: "<percent>", 3: "<number>"}


class _Letters(dict[int, str]):
    """For `str.translate`: letters as they are, a blank for each other character."""

    def __missing__(self, code: int) -> str:
        """Keep the answer for a character that is met for the first time."""
        char = chr(code)
        self[code] = kept = char if char.isalnum() and not char.isdecimal() else " "
        return kept


_LETTERS: Final = _Letters()


class Habit(dict[int, tuple[float, ...]]):
    """What is added to each type's sum in one article, by the packed weights of the cues; in the order of the columns.

    The same few cues are met again and again.
    """

    def __init__(self, usual: Iterable[float]) -> None:
        """Begin with what is added whatever the cues."""
        super().__init__()
        self._usual = tuple(usual)

    def __missing__(self, cues: int) -> tuple[float, ...]:
        """Add up for cues that are met for the first time."""
        self[cues] = found = tuple(map(add, self._usual, _columns(cues)))
        return found


class Before(NamedTuple):
    """The event type that was told last, and how much likelier it is to be told on, by the logarithm."""

    event_type: str
    weight: float


class Leaning(NamedTuple):
    """What a stretch leans to: the likeliest event type, and each type's and none's sum of weights, in tenths.

    The sums are in the order of the table's columns.
    """

    event_type: str
    sums: tuple[float, ...]

    def odds(self, event_type: str, other: str) -> float:
        """How many times likelier one type is than another."""
        place = _places()
        return math.exp((self.sums[place[event_type]] - self.sums[place[other]]) / TENTHS)

    def likeliest(self, other_than: Container[str]) -> str:
        """The likeliest type but for some."""
        place = _places()
        return max((name for name in place if name not in other_than), key=lambda name: self.sums[place[name]])

    def share(self, event_type: str) -> float:
        """How far one type is believed among all of them and none: 0 to 1 (the softmax of the sums)."""
        own = self.sums[_places()[event_type]]
        return 1 / math.fsum(map(math.exp, [(other - own) / TENTHS for other in self.sums]))


def damped(count: int) -> float:
    """What a word weighs among so many: in a long sentence many words stand by, and more of them are no surer sign."""
    return min(1.0, math.sqrt(LONG / max(1, count)))


def tokens(low: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The words of a lowered stretch with their places; a figure is one word by its kind."""
    for match in TOKEN.finditer(low, start, end):
        yield match.start(), FIGURES.get(match.lastindex or 0) or match.group()


def _different(low: str, start: int, end: int) -> set[str]:
    """The different words of a stretch, without their places: in a tenth of the time."""
    letters, places, figures = _split(low)
    first = bisect_left(places, start)
    return {*letters[start:end].split(), *figures[first : bisect_left(places, end, first)]}


@lru_cache(maxsize=1)
def _split(low: str) -> tuple[str, list[int], list[str]]:
    """A text with blanks for all that is no letter, and where which of its figures stand; kept for its stretches."""
    found = [(match.start(), FIGURES[match.lastindex or 0]) for match in FIGURE.finditer(low)]
    return low.translate(_LETTERS), [at for at, _ in found], [kind for _, kind in found]


def cue_token(cue: Cue) -> str:
    """The word of the table that a cue adds."""
    return f"<{cue.event_type} {cue.weight}>"


def habit(counts: Mapping[str, int], idle: float = IDLE_USUALLY) -> Habit:
    """The habit of an article, by how many of its sentences have a cue of each type: what it tells it tells again.

    `idle` is how far its sentences lean to no event: who muses here muses there.
    """
    usual = {name: FAITHFUL * math.log1p(count) for name, count in counts.items()}
    usual[NONE] = max(0.0, IDLER * (_log_odds(idle) - _log_odds(IDLE_USUALLY)))
    return Habit(TENTHS * usual.get(name, 0.0) for name in _table()[0])


def idleness(low: str, spans: Sequence[tuple[int, int]]) -> float:
    """How far the sentences of an article lean to no event, in the mean; `low` is the lowered text."""
    if len(spans) < FEW:
        return IDLE_USUALLY
    shares = [leaning(low, start, end, (), _unused()).share(NONE) for start, end in spans]
    return (math.fsum(shares) + ALLOWED * IDLE_USUALLY) / (len(shares) + ALLOWED)


@cache
def _unused() -> Habit:
    """The habit of an article of which nothing is known."""
    return habit({})


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))


def leaning(
    low: str,
    start: int,
    end: int,
    cues: Iterable[Cue],
    usual: Habit,
    before: Before | None = None,
) -> Leaning:
    """What the words between `start` and `end` and the `cues` found there lean to; `low` is the lowered text.

    What was told right before is likelier to be told on.
    """
    sure = usual[_PACKED[BIAS] + sum([_PACKED[cue_token(cue)] for cue in cues])]
    sums = tuple(map(add, _told(low, start, end), sure))
    if before is not None:
        place = _places()[before.event_type]
        sums = (*sums[:place], sums[place] + before.weight * TENTHS, *sums[place + 1 :])
    idle = _places()[NONE]
    events = sums[:idle] + sums[idle + 1 :]
    return Leaning(_events()[events.index(max(events))], sums)


@lru_cache(maxsize=256)
def _told(low: str, start: int, end: int) -> Sequence[float]:
    """What the words of a stretch add to each type's sum; kept for a moment, as a sentence may be one clause."""
    words = _different(low, start, end)
    return [*map(damped(len(words)).__mul__, _columns(sum(map(_PACKED.__getitem__, words))))]


def telling(low: str, start: int, end: int, event_type: str) -> tuple[int, int]:
    """Where the word stands that speaks most for a type in a stretch, the first of several."""
    place, most, found = _places()[event_type], -math.inf, (start, start)
    for at, word in tokens(low, start, end):
        if (weight := weights(word)[place]) > most:
            most, found = weight, (at, at + (len(word) if word[0] != "<" else 1))
    return found


@lru_cache(maxsize=KEPT)
def weights(word: str) -> tuple[int, ...]:
    """A word's weight for each type, in tenths; a word that the table lacks says nothing."""
    return _columns(_PACKED[word])


class _Packed(dict[str, int]):
    """A word's weights as the digits of one whole number, so that those of many words are added at once."""

    def __missing__(self, word: str) -> int:
        """Pack the weights of a word that is met for the first time."""
        if len(self) > KEPT:
            self.clear()
        row = _table()[1].get(word)
        packed = sum(int(weight) << place * BITS for place, weight in enumerate(row.split("\t"))) if row else 0
        self[word] = packed
        return packed


_PACKED: Final = _Packed()  # no lru_cache, which notes with each word anew when it was met


def _columns(packed: int) -> tuple[int, ...]:
    """The weights, or sums of weights, that are packed in one number."""
    middle, form, size = _layout()
    # With the middle of its range added no column borrows of the next; that bit flipped, each is a signed number again.
    return form.unpack(((packed + middle) ^ middle).to_bytes(size, "little"))


@cache
def _layout() -> tuple[int, struct.Struct, int]:
    """What makes all columns positive, how they lie in bytes, and in how many."""
    size = len(_table()[0])
    return sum(1 << (place + 1) * BITS - 1 for place in range(size)), struct.Struct(f"<{size}i"), size * BITS // 8


@cache
def _places() -> Mapping[str, int]:
    """Each type's place among the columns."""
    return {name: place for place, name in enumerate(_table()[0])}


@cache
def _events() -> tuple[str, ...]:
    """The types but for the one that is no event."""
    return tuple(name for name in _table()[0] if name != NONE)


@cache
def _table() -> tuple[tuple[str, ...], Mapping[str, str]]:
    """The types in the order of the columns, and each word's row, split only when it is asked for."""
    head, *lines = files(__package__).joinpath("leanings.tsv").read_text("utf-8").splitlines()
    rows = dict(line.split("\t", 1) for line in lines)
    return tuple(head.split("\t")[1:]), rows
