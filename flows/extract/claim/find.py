"""Finding cues: all event cues of a stretch of text, each tried only where a match could begin."""

import re
from functools import cache
from importlib import import_module
from typing import NamedTuple

from flows.extract.claim.cue import Cue
from flows.extract.claim.signs import SIGNS
from flows.extract.screen import Sieve
from schemas.vocabulary import EVENT_TYPES

REACH = 5  # characters that a cue is screened by: more would name few cues less, and take more memory
# "Hong Kong-listed" is no listing; "re-opened" is an opening.
COMPOUND = re.compile(r"(?<![a-z])(?!(?:re|pre|de|co)-$)[a-z]+-$")
LONGEST = 300  # characters that a cue may span: a list without an end is not read again from each of its words
CONTEXT = 30  # characters before a cue that may make it a circumstance
WORD = re.compile(r"[^\W\d_]+")


class Hit(NamedTuple):
    """A cue at its place in the text."""

    cue: Cue
    start: int
    end: int


@cache
def all_cues() -> tuple[Cue, ...]:
    """The cues of every event type, in the order of the vocabulary: one file a type."""
    return tuple(cue for name in EVENT_TYPES for cue in import_module(f"flows.extract.claim.types.{name}").CUES)


@cache
def cue_named(rule: str) -> Cue:
    """The cue whose rule has that name."""
    return next(cue for cue in all_cues() if cue.rule.name == rule)


@cache
def _sieve() -> Sieve:
    """Which cues, and behind them which signs, could match in a sentence, by the first letters of its words."""
    return Sieve((*(cue.rule for cue in all_cues()), *(sign.rule for sign in SIGNS)), REACH)


@cache
def _borne_out(offers: frozenset[str]) -> int:
    """The ways of the signs, and of the cues that need nothing, or one of the things that a sentence offers."""
    cues = all_cues()
    able = [number for number, cue in enumerate(cues) if not cue.needs or cue.needs & offers]
    return _sieve().of([*able, *range(len(cues), len(cues) + len(SIGNS))])


def lowered(text: str) -> str:
    """The text in lower case, character for character."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def find(
    text: str,
    low: str,
    start: int,
    end: int,
    offers: frozenset[str] | None = None,
    signs: list[tuple[int, int]] | None = None,
) -> list[Hit]:
    """Every cue between `start` and `end`, in order; `low` is the lowered text.

    With `offers`, only the cues that need nothing or one of these things: the others need not be looked for.
    To `signs` is added where which of modality's signs may stand: one walk along the words serves both.
    """
    hits: list[Hit] = []
    cues, able = all_cues(), -1 if offers is None else _borne_out(offers)
    for at, numbers in _sieve().walk(low, [word.start() for word in WORD.finditer(low, start, end)], end, able):
        if signs is not None and numbers[-1] >= len(cues):
            signs += [(at, number - len(cues)) for number in numbers if number >= len(cues)]
        if low[at - 1 : at] == "-" and COMPOUND.search(low, max(start, at - CONTEXT), at):
            continue
        stop = end if end - at < LONGEST else at + LONGEST
        for number in numbers:
            if number >= len(cues):
                break
            cue = cues[number]
            match = cue.rule.regex.match(low if cue.small else text, at, stop)
            if match and not (cue.not_after and cue.not_after.search(text, max(start, at - CONTEXT), at)):
                hits.append(Hit(cue, at, match.end()))
    return sorted(hits, key=lambda hit: (hit.start, -hit.cue.weight, -hit.end, hit.cue.rule.name))
