"""What capitals look like: an even text, the lines whose capitals mean nothing, and the runs of capitals."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from flows.extract.marks import BULLETS, POINTERS
from flows.extract.record import record

_EVEN = dict(zip("\u00a0\u202f\u2009\t‘’“”«„\u2011", '    \'\'""""-', strict=True))
# "UPDATE 2-Danish brewer", "METALS-Copper": what a wire's desk sets before a headline.
_TAKE = re.compile(r"^([A-Z]{5,}(?: [A-Z]{2,})*(?: \d)?)-(?=[A-Z][a-z])|^([A-Z]{5,} \d)-(?=[A-Z])", re.MULTILINE)
_WRAP = 110  # characters that a line of text wrapped by hand has at most
# The break itself comes first, so that a search skips to the next one.
_SOFT_BREAK = re.compile(r"\n(?<=[^\W\d_][\w,;]{2}\n)(?=[A-Za-z\"'(])")
_OPENERS = frozenset(f'.!?:\n"(|—›/{BULLETS}{POINTERS}')  # a capital behind one of them means nothing
_LINE = re.compile(r"[^\n]+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_ITEM = re.compile(r"\(?\b\w{1,3}\) *$")  # "(3) Injuries": where an item of a list begins
_NUMBERED = re.compile(r"(?:\n|\A)\d{1,2}\.? $")  # "1 Ships wait": an item of a list
# None of an address: "press@orland.example" does not print the name as a word.
_LOWER_WORD = re.compile(r"[a-z](?<![\w.@/].)[a-z]+(?!\w|@|\.\w)")

_UPPER = "".join(re.escape(c) for c in map(chr, range(min(sys.maxunicode, 0x530))) if c.isupper())
_ABBREVIATION = r"(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Ft|Inc|Ltd|Co|Corp|Bros|Gov|Sen|Rep)\.(?=[ ,']|$)"
# "Orland Steel ORL.L": what an exchange calls the firm is no part of its name.
_SYMBOL = r"(?![A-Z0-9]{2,6}\.[A-Z]{1,2}\b(?!\.))"
# "R2.3 billion": a currency's single letter before a number that is no model's.
_SUM = r"(?![RNP]\d[\d,]*(?:\.\d|\ ?(?:[mbt]n?|million|billion|trillion)\b))"
_WORD = (
    rf"{_SYMBOL}{_SUM}(?:{_ABBREVIATION}|(?:[{_UPPER}]\.){{2,}}|[{_UPPER}]\.(?=\ [{_UPPER}])"
    rf"|(?:[{_UPPER}]|[a-z]{{1,2}}[{_UPPER}])\w*(?:-(?!(?:based|area|listed|related|led|owned|backed|focused|driven|made|style|born|wide|only|like|era|linked|controlled|run|funded|branded|powered|designed|held|traded|registered|headquartered|bound|hit|stricken|strapped|laden|making|ridden|plagued|troubled|hungry|rich|poor|heavy|prone|leading|winning|starved|dependent|dominated|exposed|averse|induced|inspired|fuelled|fueled|triggered|sparked|adjusted|producing|exporting|importing|flagged|employed|operated|class|sized|and)\b)\w+|[&+]\w+|\+(?<=[a-z]\+)(?!\w)|'(?!s\b)\w+|\.(?:com|ai|io|net|org|co)\b)*(?![$£€\w]))"
)
_NUMBER = (
    r"(?!(?:19|20)\d\d\b)\d{1,4}(?:\.\d)?[A-Za-z]{0,4}(?:-[A-Z]\w*)?\b"
    r"(?![.,]\d|%|\ ?(?:%|per|percent|million|billion|trillion|bn|m|GWh|MW|[a-z]+s\ (?:from|of|in))\b)"
)
_SECOND = r"(?:\ (?:der|den|de|la|los|las|het)(?=\ ))?"  # "van der Berg", "de la Cruz"
_PARTICLE = (
    rf"(?:(?:of|for)(?:\ the)?|(?:van|von|de)(?=\ ){_SECOND}"
    r"|and|&|du|del|della|der|den|la|le|el|bin|al|d[io]|dos|das?|y|i|et)"
)
_JOIN = rf"(?:\ {_PARTICLE})?\ (?:[dl]')?"
# A run has an end: names are short, and a list of thousands would be read again from each of its words.
RUN = re.compile(
    rf"(?<![\w@/#.$]){_WORD}"
    rf"(?:{_JOIN}{_WORD}|\ {_NUMBER}|\ plc\b|,\ (?:Inc|Ltd|LLC|Inc\.|Ltd\.)(?=\W)){{0,30}}"
)
TOKEN = re.compile(
    rf"(?P<join>(?:(?:van|von|de){_SECOND}|(?:[a-z]+|&)(?:\ the)?)(?=\ ))?\ ?(?:[dl]')?"
    rf"(?P<word>plc\b|{_WORD}|\d[\w.-]*)"
)


def even(text: str) -> str:
    """The text at the same length with plain quotes, plain spaces and no breaks inside wrapped sentences."""
    flat = text
    for odd, plain in _EVEN.items():
        flat = flat.replace(odd, plain)  # a translation would look up every character
    flat = _TAKE.sub(lambda take: f"{take[1] or take[2]}:", flat)
    if "\n" not in flat or not _is_wrapped(flat):
        return flat

    def join(match: re.Match[str]) -> str:
        line = match.start() - flat.rfind("\n", 0, match.start()) - 1
        return " " if 55 <= line <= _WRAP else "\n"

    return _SOFT_BREAK.sub(join, flat)


def _is_wrapped(text: str) -> bool:
    """Whether lines may break inside a sentence: not where most of the text stands in longer lines than one wraps."""
    return 2 * sum(len(line) for line in text.split("\n") if len(line) > _WRAP) < len(text)


@record(frozen=True, slots=True)
class Loud:
    """Lines in headline capitals, where a capital proves nothing: their starts and ends, in order."""

    starts: list[int]
    ends: list[int]

    def covers(self, position: int) -> bool:
        """Whether the position lies in such a line."""
        line = bisect_right(self.starts, position) - 1
        return line >= 0 and position < self.ends[line]


def loud_lines(text: str) -> Loud:
    """Find the lines that print nearly every word with a capital."""
    starts, ends = [], []
    for match in _LINE.finditer(text):
        if match.end() - match.start() < 250 and _is_loud(match.group()):
            starts.append(match.start())
            ends.append(match.end())
    return Loud(starts, ends)


def _is_loud(line: str) -> bool:
    if line.rstrip().endswith((":", ",", ".")) and not line.isupper():
        return False
    every = _LETTERS.findall(line)
    if len(every) > 1 and line.isupper():
        return True
    words = [word for word in every if len(word) > 3]
    if 1 < len(every) < 5 and not re.search(r"[.,:;()\d]", line):
        return all(word[0].isupper() for word in words)
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.75 * len(words)


def lines_with(text: str, words: Iterable[str], after: tuple[str, ...] = ("",)) -> list[tuple[int, int]]:
    """Where the lines stand that hold one of the words, in order: the others need not be searched for its phrases.

    A word counts right `after` one of these.
    """
    lines = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            end = at + 1
            if text.endswith(after, 0, at):
                end = text.find("\n", at)
                end = end if end >= 0 else len(text)
                lines.add((text.rfind("\n", 0, at) + 1, end))
            at = text.find(word, end)
    return sorted(lines)


def lower_words(text: str) -> frozenset[str]:
    """The words that the text also prints without a capital."""
    return frozenset(_LOWER_WORD.findall(text))


def runs(text: str) -> Iterator[re.Match[str]]:
    """Every run of capitalised words, with the small words that names may hold."""
    return RUN.finditer(text)


def opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, line or quotation begins at the position."""
    if start > 1 and text[start - 1] == " " and text[start - 2].isalpha():
        return False  # as before most names
    before = text[max(0, start - 3) : start].rstrip(" ")
    if before[-1:].isdigit() and _NUMBERED.search(text, max(0, start - 5), start):
        return True
    if before[-1:] == ")" and _ITEM.search(text, max(0, start - 8), start):
        return True
    return not before or before[-1] in _OPENERS or before[-1] == "'"
