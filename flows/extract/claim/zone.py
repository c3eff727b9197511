"""Zones: which lines of an article are headline, text, table or none of the story at all.

Scraped pages carry navigation, related links, sign-up forms and disclaimers around the story. A line
is judged by its words and by its place; only what is left may give claims.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from flows.extract.claim.furniture import LEAD_IN, LINK_HEADS, META, TAIL_HEADS, is_noise, noise_places
from flows.extract.record import record

HEADLINE_REACH = 3  # a headline stands among the first lines that say anything
META_REACH = 9  # bylines and datelines stand among the first lines
SUBHEAD_WORDS = 16
LATE = 0.4  # a closing head in the first part of a text closes only its own paragraph
GAPS = ("   ", "\t", "....")  # what the cells of a line stand apart by
CELLS = re.compile(r"\S(?: {3,}|\t|\s*\.{4,}\s*)\S")
LINE = re.compile(r"[^\n\r]+")
LETTER = re.compile(r"[^\W\d_]")
CLOSING = '"”’)'  # what may follow the mark that ends a sentence
BULLETS = ("•", "-", "*", "·", "–")
POINTERS = ("▶", "►", "»", "→", "☞", ">")  # what stands before a link


@record(frozen=True, slots=True)
class Block:
    """A line, or the part of it that is text, and the zone it stands in; the first paragraph is the lead."""

    start: int
    end: int
    zone: str


def blocks(text: str) -> list[Block]:
    """Split a text into its lines, each with its zone; the lines cover all that may be read."""
    found: list[Block] = []
    title, mode, led = "", "story", False
    lines, noisy = list(_lines(text)), noise_places(text)
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        noise = mode != "closing" and (
            is_noise(line) or bisect_left(noisy, start) < bisect_left(noisy, end) or _is_pointed(text, start, end)
        )
        mode = _mode(mode, line, start / max(1, len(text)), noise)
        zone = "boilerplate" if noise or mode != "story" else _zone(line, number, title, _alone(text, end))
        if zone in ("subhead", "meta") and text[start - 2 : start].strip() in BULLETS:
            zone = "standfirst"
        if zone == "headline" and not title:
            title = line
        if zone == "body" and not led:
            zone, led = "lead", True
        if zone in ("lead", "standfirst") and (lead := LEAD_IN.match(line)):
            found.append(Block(start + lead.end(), end, zone))
        else:
            found.append(Block(start, end, zone))
    return found


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that hold anything, without front matter, bullets and outer blanks."""
    begin = _after_front_matter(text)
    for match in LINE.finditer(text, begin):
        line = match.group()
        left = len(line) - len(line.lstrip(" \t\u00a0•▶►»→☞>*·#-–—"))
        right = len(line.rstrip())
        if left < right:
            yield match.start() + left, match.start() + right


def _after_front_matter(text: str) -> int:
    match = re.match(r"\ufeff?(---|\+\+\+)\r?\n.*?\n\1[ \t]*(?:\r?\n|$)", text, re.DOTALL)
    return match.end() if match else 0


def _alone(text: str, end: int) -> bool:
    """Whether the next line is blank, or the text ends: so headings stand."""
    after = text[end : end + 200].split("\n", 2)
    return len(after) < 2 or not after[1].strip()


def _is_pointed(text: str, start: int, end: int) -> bool:
    """Whether a line is a link, as a page's last lines are behind an arrow."""
    pointed = text[max(0, start - 2) : start].strip() in POINTERS
    return pointed and start >= LATE * len(text) and not _is_ended(text[start:end])


def _is_ended(line: str) -> bool:
    return line.rstrip(CLOSING).endswith((".", "!", "?"))


def _mode(mode: str, line: str, place: float, noise: bool) -> str:
    """A head of links or of closing matter governs the lines under it; `noise` tells that it is none of a story."""
    if mode == "closing" or (TAIL_HEADS.match(line) and place >= LATE):
        return "closing"
    if LINK_HEADS.match(line) or (place >= LATE and noise):
        return "links"
    if mode == "links" and _is_ended(line) and len(line.split()) > 12 and not noise:
        return "story"
    return mode


def _zone(line: str, number: int, title: str, alone: bool) -> str:
    if line == title or TAIL_HEADS.match(line) or not LETTER.search(line):
        return "boilerplate"
    ended = line.rstrip(CLOSING).endswith((".", "!", "?", ":", ";", ","))
    words = len(line.split())
    if number > 0 and number < META_REACH and not (ended and words > 12) and META.search(line):
        return "meta"
    if not title and number < HEADLINE_REACH and words >= 3 and len(line) < 300:
        return "headline" if not META.search(line) else "meta"
    if any(gap in line for gap in GAPS) and CELLS.search(line):
        return "table"
    if number < META_REACH and words <= 4 and not ended:
        return "meta"
    if not ended and words <= SUBHEAD_WORDS:
        return "subhead" if alone or words <= 8 else "standfirst"
    return "body"
