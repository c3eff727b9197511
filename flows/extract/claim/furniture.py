"""The words of what surrounds a story: navigation, links, sign-up forms, disclaimers, bylines.

Each entry of `furniture.toml` is a phrase that opens such a line, stands in one or makes one up; the patterns are built
from its lists. What an outlet asks of its readers, and who its writers are, has forms rather than words.
"""

import re
import tomllib
from importlib.resources import files

import re2

from flows.extract.bars import BAR, is_row

_TABLE: dict[str, list[str]] = tomllib.loads(files("flows.extract.claim").joinpath("furniture.toml").read_text("utf-8"))


def _any(key: str) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(_TABLE[key], key=len, reverse=True))


_NOISE_START = re.compile(
    rf"(?:{_any('starts')})(?!\w)(?!\s+(?:said|says|told)\b)"
    rf"|(?:{_any('labels')})(?:\s*(?:[:|·/(),.©+-]|$)|\s(?:credit|courtesy|from|with|us|this|the|on|policy"
    r"|settings|all|\d{4}|by\b[^.]*$)\b)"
    r"|[©ⓒ<]|\[ⓒ|&copy|https?://|www\.|\[?\d{1,3}[.\]]?$",
    re.IGNORECASE,
)
_NOISE_PART = re2.compile(rf"(?i){_any('parts')}".encode())
# What readers are asked to do: "Get Norddaily free for 30 days", "Save 50% on your first year", "Only $4.99 a month".
_PITCH = re.compile(
    r"(?:.{0,80}[.?!]\s)?(?:get|try|read|enjoy)\s[^.]{0,40}\bfree\b|try\s[^.]{0,40}\bfor\s(?:just|only|one|[$€£\d])"
    r"|join\s(?:more\s+than\s|over\s)?\d|save\s(?:up\sto\s)?[$€£]?\d[\d.]*%?\s(?:on|off|with)\b"
    r"|(?:only|just|from)\s[$€£]\d[\d.]*\s(?:a|per)\s(?:week|month|year)\b|register\s(?:for|here|now)\b"
    r"|this\s(?:report|article|story)\sby\s[^.]{2,40}\swas\sfirst\spublished\b"
    r"|also\s(?:on|in|from)\s[^.:]{1,30}:\s"
    r"|(?:figure|fig\.|chart|graphic|table|exhibit)\s*\d*\s*:|correction,\s[^.]{0,20}:",
    re.IGNORECASE,
)
# "Lena Ost is a reporter in London", "Lena Ost covers energy for Orland".
_WRITER = re.compile(
    r"[A-Z][\w’'-]+\s(?:[A-Z][\w’'.-]*\s){1,2}(?:(?:is|was)\san?\s(?:[\w-]+\s){0,4}?"
    r"(?:reporter|correspondent|columnist|journalist|freelancer|contributor|(?:managing|senior|news|deputy|executive|associate)\seditor\s(?:at|of|for))\b(?![’'])|covers\s[a-z][^.]{0,60}\sfor\s)"
)
_PICTURES = r"(?:Getty(?:\s?Images)?|Shutterstock|Alamy|iStock|NurPhoto)(?:/[\w ]{2,30})?"
_PRESS = r"(?:AFP|AP|EPA(?:-EFE)?|PA|AAP|Reuters|REUTERS|Bloomberg|Xinhua|Anadolu)(?:[\s/]\s?[A-Z][\w ]{1,30})?"
# What a picture shows, and who took it: "Workers leave a plant in Rana. (AFP Photo)", "... Image: Lena Ost/Wirepost",
# "... in Rana.Lena Ost/AFP", "... on Monday. REUTERS/Lena Ost".
_CAPTION = re.compile(
    r"\((?:[A-Z][\w./ -]{0,40}\s)?(?:[Ff]ile\s)?(?:[Pp]hoto|[Ii]mage|[Pp]icture)"
    r"(?:\s(?:by|from|courtesy of)\s[^()]{2,60})?\)\s*$"
    r"|(?:\b|(?<=\.))(?:P[Hh]oto|Image|Picture|P[Hh]otograph|Credit): [A-Z][^.()]{2,60}\)?$"
    rf"|\w\s?(?:/\s?(?:{_PICTURES}|{_PRESS})|—\s?{_PICTURES})[\])]?$"
    r"|\b(?:REUTERS|AFP|EPA|AP Photo|Getty Images)\s?/\s?[A-Z][\w.’'/ -]{2,50}[\])]?$"
)
LINK_HEADS = re.compile(
    rf"^(?:(?:{_any('link_heads')})\b[^.]{{0,60}}"
    r"|(?:more|other|latest|further|today['’]s|this week['’]s|top)\s(?:[\w’'-]+\s){0,3}"
    r"(?:news|stories|headlines|articles|topic|reads)\W*)$",
    re.IGNORECASE,
)
# What stands above what readers wrote: "Comments (12)", "Readers' comments", "Join the conversation".
COMMENTS = re.compile(
    r"\+?\s?(?:(?:(?:readers?[’']?|visitor|view|show|load|all|recent)\s){0,2}(?:\d[\d,]*\s)?comments?\s?(?:[\[(]\d[\d,]*[\])]|\d+)?"
    r"|(?:leave|add|post|write)\s(?:a|your)\s(?:comment|reply)|join\sthe\s(?:conversation|discussion|debate)|have\syour\ssay)\W*$",
    re.IGNORECASE,
)
TAIL_HEADS = re.compile(
    rf"^(?:(?i:{_any('tail_heads')})\s*(?:[:.]|$)"
    r"|About\s+(?:the\s+)?[A-Z][\w&.'’,()-]*(?:\s+(?:[A-Z(][\w&.'’,()-]*|and|&|of|the|for|in|de)){0,12}:?$)"
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
META = re.compile(
    rf"^(?:{_any('meta_starts')})"
    r"|\b\d{1,2}:\d\d\b|\b\d{4}[-./]\d\d[-./]\d\d\b|\b\d\d?/\d\d?/\d{2,4}\b|^\W*\d\d-\d\d\W*$|—\s*posted by|·|\s\|\s"
    rf"|^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+)?"
    rf"(?:{MONTH}\w*\.?\s+\d{{1,2}}|\d{{1,2}}\s+{MONTH}\w*)(?:,?\s+\d{{4}})?\b",
    re.IGNORECASE,
)
_TOWN = r"[A-Z][A-Za-z.'’-]+(?:[ /,]+(?:(?:and|&) )?[A-Z][A-Za-z.'’-]+){0,5}"
_YEARLESS = r"(?:[A-Z][a-z]+day,?\s+)?(?:[A-Z][A-Za-z]+\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][A-Za-z]+\.?)"
_DAY = rf"{_YEARLESS}(?:,?\s+\d{{4}})?"
_AGENCY = r"(?:\([A-Za-z][\w .&/-]{1,38}\)|/[A-Z][\w .&-]{2,38}/)"
# What stands before the first words of a wire: "LONDON, Jan 17 (Wirepost) - ", "(Wirepost) Aug. 29 -- ",
# "RESTON, Va., Feb 18, 2022 /Wirepost/ -- ", "Reston, VA – Feb 18, 2022 – ", "RESTON, Va.--(WIREPOST)--".
LEAD_IN = re.compile(
    rf"(?:(?:{_TOWN}\s*[-–—]+\s*(?:{_AGENCY}|{_DAY})|{_TOWN}(?:,\s*{_DAY})?\s*(?:{_AGENCY})?|{_AGENCY}\s*(?:{_DAY})?"
    rf"|{_DAY}\s*{_AGENCY}|{_YEARLESS},?\s+\d{{4}})"
    rf"\s*(?:[-–—]+\s+|--)|{_TOWN}(?:,\s*{_DAY})?\s*{_AGENCY}\s*[-–—]+|\([A-Z][\w.&-]{{1,20}}\)\s+)(?=[A-Z“\"])"
)


def noise_places(text: str) -> list[int]:
    """Where the words begin that stand in no story, in order: one search of a text is worth many of its lines."""
    return [match.start() for match in _NOISE_PART.finditer(text.encode("ascii", "replace"))]


def is_caption(line: str) -> bool:
    """Whether a line ends with who took the picture that it tells of."""
    marked = line.endswith(")") or ": " in line or "/" in line or "—" in line
    return marked and not line.endswith((".", "”", '"')) and _CAPTION.search(line) is not None


def is_noise(line: str) -> bool:
    """Whether a line's beginning or form shows that it is no part of a story."""
    return (line.count(BAR) > 1 and not is_row(line)) or any(
        form.match(line) for form in (_NOISE_START, _PITCH, _WRITER)
    )
