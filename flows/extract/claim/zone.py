"""Zones: which lines of an article are headline, text, table or none of the story at all.

Scraped pages carry navigation, related links, sign-up forms and disclaimers around the story. A line
is judged by its words and by its place; only what is left may give claims.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from flows.extract.bars import is_row
from flows.extract.blanks import blanked
from flows.extract.claim.furniture import (
    COMMENTS,
    LEAD_IN,
    LINK_HEADS,
    META,
    TAIL_HEADS,
    is_caption,
    is_noise,
    noise_places,
)
from flows.extract.marks import BULLETS, POINTERS
from flows.extract.record import record

HEADLINE_REACH = 3  # a headline stands among the first lines that say anything
TITLE_WORDS = 22  # a longer sentence, with its full stop, is text
META_REACH = 9  # bylines and datelines stand among the first lines
SUBHEAD_WORDS = 16
LATE = 0.4  # a closing head in the first part of a text closes only its own paragraph
PARAGRAPH = 60  # characters that a line of a story's text has, and few of a page around it
TOLD = 3  # paragraphs of a story before what its readers say of it
FURNITURE = ("boilerplate", "links", "meta")  # zones that no claim is made of
FEWEST_LINKS = 3  # headlines that stand together below a story, of other stories
LINK_WORDS = 5  # words that such a headline has at least
LONGER = 4  # letters of words that headlines in capitals begin with one
IN_CAPITALS = 0.7  # of its longer words, how many begin with a capital
GAPS = ("   ", "\t", "....")  # what the cells of a line stand apart by
CELLS = re.compile(r"\S(?: {3,}|\t|\s*\.{4,}\s*)\S")
MENU = re.compile(r"[^\d.!?|]{3,40} \| [^\d.!?|]{3,40}")  # "Licensing rights | Report an error"
LINE = re.compile(r"[^\n\r]+")
LETTER = re.compile(r"[^\W\d_]")
CLOSING = '"”’)'  # what may follow the mark that ends a sentence


@record(frozen=True, slots=True)
class Block:
    """A line, or the part of it that is text, and the zone it stands in; the first paragraph is the lead."""

    start: int
    end: int
    zone: str


def blocks(text: str) -> list[Block]:
    """Split a text into its lines, each with its zone; the lines cover all that may be read."""
    found: list[Block] = []
    title, mode, led, told = "", "story", False, 0
    lines, noisy = list(_lines(text)), noise_places(text)
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        pointed = _is_pointed(text, start, end)
        noise = mode != "closing" and (pointed or is_noise(line) or bisect_left(noisy, start) < bisect_left(noisy, end))
        mode = _mode(mode, line, start / max(1, len(text)), noise)
        if told >= TOLD and COMMENTS.match(line):
            mode = "closing"
        if mode == "closing" or (noise and not pointed) or is_caption(line):
            zone = "boilerplate"
        else:
            zone = "links" if mode == "links" else _zone(line, number, title, _alone(text, end))
        if zone in ("subhead", "meta") and _mark(text, start) in BULLETS:
            zone = "standfirst"
        if zone == "headline" and not title:
            title = line
        if zone == "body":
            told += len(line) >= PARAGRAPH
            zone, led = "body" if led else "lead", True
        wires = zone in ("lead", "standfirst") or (zone == "body" and ("(" in line or "/" in line))
        if wires and (lead := LEAD_IN.match(line)) and _is_wires(zone, lead):
            found.append(Block(start + lead.end(), end, zone))
        else:
            found.append(Block(start, end, zone))
    return _without_closing_headlines(text, found)


def _is_wires(zone: str, lead: re.Match[str]) -> bool:
    """Whether what may open a wire does so: behind a first paragraph it names the agency."""
    return zone != "body" or "(" in lead[0] or "/" in lead[0]


def without_links(text: str, found: list[Block]) -> str:
    """The text with blanks for the lines that lead to other stories, whose actors are none of this one's."""
    return blanked(text, ((block.start, block.end) for block in found if block.zone == "links"))


def _without_closing_headlines(text: str, found: list[Block]) -> list[Block]:
    """The same lines; headlines in capitals that stand together below the text are links, whatever heads them."""
    last = len(found)
    while last and found[last - 1].zone in FURNITURE:
        last -= 1
    first = last
    while first and _is_headline(text[found[first - 1].start : found[first - 1].end]):
        first -= 1
    if last - first < FEWEST_LINKS or first == 0 or found[first].start < LATE * len(text):
        return found
    return [*found[:first], *(Block(block.start, block.end, "links") for block in found[first:last]), *found[last:]]


def _is_headline(line: str) -> bool:
    """Whether a line is in the capitals of headlines: "Baker Agrees to Buy Mill for $5 Million"."""
    words = [word for word in line.split() if len(word) >= LONGER and LETTER.match(word)]
    if _is_ended(line) or len(line.split()) < LINK_WORDS or any(gap in line for gap in GAPS):
        return False
    return sum(word[0].isupper() for word in words) >= IN_CAPITALS * len(words) > 0


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that hold anything, without front matter, bullets and outer blanks."""
    begin = _after_front_matter(text)
    for match in LINE.finditer(text, begin):
        line = match.group()
        left = len(line) - len(line.lstrip(" \t\u00a0#—|" + BULLETS + POINTERS))
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


def _mark(text: str, start: int) -> str:
    """What stands right before a line's first word; a blank where nothing does."""
    return text[max(0, start - 2) : start].strip()[-1:] or " "


def _is_pointed(text: str, start: int, end: int) -> bool:
    """Whether a line is a link, as a page's last lines are behind an arrow."""
    return _mark(text, start) in POINTERS and start >= LATE * len(text) and not _is_ended(text[start:end])


def _is_ended(line: str) -> bool:
    return line.rstrip(CLOSING).endswith((".", "!", "?"))


def _is_text(line: str, words: int) -> bool:
    """Whether a line is the beginning of a story that has no title."""
    return _is_ended(line) and (words > TITLE_WORDS or LEAD_IN.match(line) is not None)


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
    if "|" in line and is_row(line):
        return "table"
    ended = line.rstrip(CLOSING).endswith((".", "!", "?", ":", ";", ","))
    words = len(line.split())
    if number > 0 and number < META_REACH and not (ended and words > 12) and META.search(line):
        return "meta"
    if not title and number < HEADLINE_REACH and words >= 3 and len(line) < 300 and not _is_text(line, words):
        return "headline" if not META.search(line) else "meta"
    if number >= META_REACH and MENU.fullmatch(line):
        return "boilerplate"
    if any(gap in line for gap in GAPS) and CELLS.search(line):
        return "table"
    if number < META_REACH and words <= 4 and not ended:
        return "meta"
    if not ended and words <= SUBHEAD_WORDS:
        return "subhead" if alone or words <= 8 else "standfirst"
    return "body"
