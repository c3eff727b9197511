"""Finding: where the rules read a time, left to right, the longest reading first.

One linear scan (RE2) marks runs of words that only times are made of; the rules then run only at the
word starts inside such a run, so the work grows with the text and never faster.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import re2

from flows.extract.record import record
from flows.extract.rule import Rule
from flows.extract.screen import Screen
from flows.extract.time.reading import Piece, Reading
from flows.extract.time.rulebook import RULES
from flows.extract.time.rules.feasts import FEASTS
from flows.extract.time.rules.references import VALUES
from flows.extract.time.rules.sets import OFTEN
from flows.extract.time.words import (
    BOUNDS,
    DAYPARTS,
    DECADES,
    MONTHS,
    ORDINALS,
    PARTS,
    SEASONS,
    SMALL,
    TENS,
    UNITS,
    WEEKDAYS,
)

# No time without one of these.
_MARKS: Final = (
    *MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS if day.endswith("day")), *UNITS, *SEASONS, *DAYPARTS, *DECADES,
    *OFTEN, *(word for phrase in (*FEASTS, *VALUES) for word in phrase.split()[-1:]), "noon", "midnight", "today",
    "yesterday", "tomorrow", "tonight", "tonite", "clock", "half", "fiscal", "term",
    "ytd", "annum", "date", "being", "past",
)  # fmt: skip
# These may stand around or between the marks of one phrase.
_LINK_WORDS: Final = """
    a about additional after ago aircraft all an and another around as at barely barrels before between billion
    bloody business by calendar cars coming consecutive couple course current dollars dozen dozens during each
    earlier early ended ending entire euros every exactly extra few final financial first flights following for
    foreseeable from full further hundreds in into it its jobs just last lasted late later latest little long many
    mid million more most much near next not number numerous of on once only opening or other over past people per
    percent period planes post pounds pre preceding previous prior quite rate recent remainder rest same season several
    short since single slightly so spent still straight take that the their these this those thousand thousands
    through till times to tonnes tons took trading twice units until upcoming vehicles very well whole with within
    working yet
"""
_LINKS: Final = (
    *SMALL,
    *TENS,
    *ORDINALS,
    *(word for phrase in (*BOUNDS, *PARTS) for word in phrase.split()),
    *_LINK_WORDS.split(),
    *(word for feast in FEASTS for word in feast.split()),
)
_FIGURES: Final = (
    r"\d{4}s?",
    r"\d{1,2}[:/.-]\d\d(?:[/.-]\d{2,4})?",
    r"\d{4}[-/.]\d\d?[-/.]\d\d?",
    r"\d{8}",
    r"\d0s",
    r"'\d\ds?",
    r"[QH][1-4]",
    r"[1-4][QH](?:\d\d)?",
    r"[69]M(?: ?'?\d\d(?:\d\d)?)?",
    r"FY ?'?\d*",
    r"\d{1,2} ?[ap]\.?[ ]?m",
    r"\d{1,4} ?B\.? ?C",
    r"\d{1,2}(?:st|nd|rd|th)",
    r"\d{1,2}[A-Za-z]{3,9}",
    r"[ap]\.m",
    r"o'clock",
)


def _words(words: tuple[str, ...]) -> str:
    return "|".join(sorted({re.escape(word) for word in words if word.isascii()}, key=lambda word: (-len(word), word)))


_SEPARATOR: Final = r"(?:[ \t\n,'()–/-]{1,4}|\. )"
_MARK: Final = rf"(?:\b(?:{_words(_MARKS)})\b|\b(?:{'|'.join(_FIGURES)})|'\d\d\b)"
_LINK: Final = rf"(?:\b(?:{_words(_LINKS)})\b|\b\d[\d,.]*|{_MARK})"
_options = re2.Options()
_options.encoding = re2.Options.Encoding.LATIN1
_options.case_sensitive = False
_options.max_mem = 64 << 20
_RUN: Final = re2.compile(rf"(?:{_LINK}{_SEPARATOR})*{_MARK}".encode("latin-1", "replace"), _options)
_SCREEN: Final = Screen(RULES, 7)  # as many characters as tell most phrases' second word
WIDEST: Final = 160  # characters that a rule which holds some word may match
_START: Final = re.compile(r"(?<!\w)[\w'‘’]")
# One character each, so that offsets stay true.
_PLAIN: Final = {
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\r": " ",
    "\u2011": "-",
    "\u2010": "-",
    "’": "'",
    "‘": "'",
}


@record(frozen=True, slots=True)
class Found:
    """Where a rule read what."""

    start: int
    end: int
    rule: str
    reading: Reading


@dataclass(slots=True)
class Effort:
    """Counts the rule attempts of a search, for the proof that it is linear."""

    attempts: int = 0


def plain(text: str) -> str:
    """The text with typographic blanks and hyphens made plain; the same length."""
    for odd, even in _PLAIN.items():
        if odd in text:
            text = text.replace(odd, even)
    return text


@lru_cache(maxsize=1)
def found_in(text: str) -> tuple[Found, ...]:
    """The times of a plain text, kept for the next to ask: a text is dated first, then tagged."""
    return tuple(find(text))


def find(text: str, effort: Effort | None = None) -> Iterator[Found]:
    """The times of a plain text, in order, without overlap."""
    effort = effort or Effort()
    done = 0
    for run in _RUN.finditer(text.encode("ascii", "replace")):
        begin, end = run.span()
        position = max(begin, done)
        while start := _START.search(text, position, end):
            found = _longest(text, start.start(), effort)
            if found is None:
                position = start.end()
                continue
            yield from found
            position = done = max(found[-1].end, start.end())


def _longest(text: str, start: int, effort: Effort) -> list[Found] | None:
    """What the rule that reaches furthest reads at a place; the earlier rule wins a tie."""
    effort.attempts += 1
    near = ""
    matches = []
    for order in _SCREEN.at(text, start):
        rule = RULES[order]
        if rule.holds:
            near = near or text[start : start + WIDEST].lower()
            if not any(map(near.__contains__, rule.holds)):
                continue
        if match := rule.regex.match(text, start):
            matches.append((match.end(), -order, match))
    for _, order, match in sorted(matches, reverse=True):
        if found := _resolved(RULES[-order], match):
            if found[0].start > start:
                return _further(text, found, effort)
            return found
    return None


def _further(text: str, found: list[Found], effort: Effort) -> list[Found]:
    """A rule that looked at the words before its time gives way to one that reads more from there."""
    other = _longest(text, found[0].start, effort)
    return other if other and other[0].start == found[0].start and other[-1].end > found[-1].end else found


def _resolved(rule: Rule, match: re.Match[str]) -> list[Found] | None:
    resolved = rule.resolve(match)
    if resolved is None:
        return None
    if isinstance(resolved, tuple):
        pieces: tuple[Piece, ...] = resolved
        return [Found(*match.span(piece.group), rule.name, piece.reading) for piece in pieces]
    span = match.span("span") if "span" in rule.regex.groupindex else match.span()
    return [Found(*_trimmed(match.string, *span), rule.name, resolved)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
