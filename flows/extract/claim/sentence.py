"""Sentences: where one ends and the next begins."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.extract.claim.zone import FURNITURE, Block

# A full stop after one of these ends no sentence.
ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sir",
        "st",
        "gen",
        "gov",
        "sen",
        "rep",
        "rev",
        "hon",
        "capt",
        "lt",
        "col",
        "sgt",
        "inc",
        "ltd",
        "co",
        "corp",
        "plc",
        "llc",
        "bros",
        "dept",
        "est",
        "fig",
        "no",
        "nos",
        "vol",
        "vs",
        "etc",
        "eg",
        "e.g",
        "ie",
        "i.e",
        "rs",
        "messrs",
        "cf",
        "al",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "u.s",
        "u.k",
        "u.n",
        "e.u",
        "a.m",
        "p.m",
        "approx",
        "ave",
        "blvd",
        "jr",
        "sr",
        "ph.d",
        "mt",
        "ft",
    ]
)
# Those of them that a sentence may end with, as it does where a word follows that only opens sentences.
FINAL = frozenset(
    ["u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "inc", "ltd", "co", "corp", "plc", "llc", "jr", "sr", "etc"]
)
OPENS = re.compile(
    r"[\"“„«‘'(\[]*(?:The|It|Its|In|On|At|But|And|He|She|They|We|This|That|That[’']s|These|Those|There|However|Meanwhile"
    r"|Still|If|While|When|After|Before|Some|Most|Many|Both|Although|Earlier|Last|Also),?\s+(?![A-Z][a-z]+\s+(?:Inc|Corp)\b)"
)
INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")  # "A.P. Halden"
# "Reston, Va.": a state behind its town.
STATE = re.compile(
    r"(?:ala|ariz|ark|cal|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa"
    r"|penn|tenn|tex|va|vt|wash|wis|wyo|n\.[cdhjmy]|s\.[cd]|w\.va|d\.c|b\.c|ont|que)"
)
# Who wrote it, and what a currency was worth: in brackets behind an article's last words.
CREDIT = re.compile(
    r"\((?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)\b[^()]{0,40}? by\s"
    r"|[$€£¥]\s?1\s?=\s)"
)
# How to hear of results what was said of them: none of it is news.
HEARD = re.compile(
    r"(?:An?|The)\s(?:[\w-]+\s){0,3}(?:replay|recording|rebroadcast)\s(?:of|will|is)\b|Please\s(?:go|visit|dial|call|log|register|see)\b"
    r"|(?:The|A)\s(?:live\s)?(?:call|webcast|audio\swebcast)\swill\s(?:also\s)?be\s(?:available|accessible|broadcast|archived)\b"
    r"|To\s(?:access|listen\sto|join|participate\sin)\sthe\s(?:live\s)?(?:conference\s)?(?:call|webcast|replay)\b"
)
BETWEEN = " \t\u00a0\n-–—•"  # what may stand between two sentences
POINT = re.compile(r"\s+[•‣▪●◦▸■◆]\s+(?=\w)")  # between the items of a list that is one line
MARK = re.compile("[•‣▪●◦▸■◆]")
LONGEST = 1_500  # characters; few sentences of news reach a third of it
WORD_BEFORE = re.compile(r"[\w.]+$")
END = re.compile(r"[.!?…]+[\"”’)\]]*\s+(?:[-–—•]\s+)?(?=[\"“„«‘'(\[]*[A-Z0-9À-ÖØ-Þ€£$¥•])")


class Sentence(NamedTuple):
    """A run of text and the zone it stands in; `paragraph` counts the blocks of the text."""

    start: int
    end: int
    zone: str
    paragraph: int


def sentences(text: str, found: list[Block]) -> Iterator[Sentence]:
    """The sentences of the blocks that belong to the story, in order."""
    for number, block in enumerate(found):
        if block.zone in FURNITURE:
            continue
        whole = [(block.start, block.end)]
        for whole_start, whole_end in whole if block.zone == "table" else _split(text, block.start, block.end):
            if CREDIT.match(text, whole_start) or (text[whole_start] in "ATP" and HEARD.match(text, whole_start)):
                continue
            for start, end in _bounded(text, whole_start, whole_end):
                yield Sentence(start, end, block.zone, number)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    here = start
    if MARK.search(text, start, end) and (points := list(POINT.finditer(text, start, end))):
        for point in points:
            yield from _split(text, here, point.start())
            here = point.end()
    for match in END.finditer(text, here, end):
        if text[match.start()] in "!?" or not _abbreviated(text, start, match.start(), match.end()):
            yield here, match.start() + len(match.group().rstrip(BETWEEN))
            here = match.end()
    if here < end:
        yield here, end


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in stretches that can be read in time: what never ends is a list or a machine's output."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST) + 1 or start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def _abbreviated(text: str, start: int, stop: int, after: int) -> bool:
    """Whether the word before a full stop is an abbreviation, an initial or a list number.

    `after` is where the next word begins: "in the U.S. The firm" are two sentences.
    """
    word = WORD_BEFORE.search(text[max(start, stop - 12) : stop])
    if word is None:
        return False
    bare = word.group().lower()
    if len(bare) == 1 and text[stop - 2] in "/'’":
        return False
    if (bare in FINAL or INITIALS.fullmatch(bare)) and OPENS.match(text, after):
        return False
    if INITIALS.fullmatch(bare):
        return True
    if STATE.fullmatch(bare) and text.endswith(", ", start, stop - len(bare)):
        return OPENS.match(text, after) is None
    if bare == "re":
        return text[after : after + 1].isdigit()  # a rupee
    whole = stop - len(bare) <= start
    return bare in ABBREVIATIONS or (len(bare) == 1 and bare.isalpha()) or (whole and bare.isdigit() and len(bare) < 3)
