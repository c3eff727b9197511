"""The heading of an article: where it prints its own date, in whatever form an outlet has."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Final

from flows.extract.marks import ITEM
from flows.extract.menu import PROSE, Line, above_story, lines_of
from flows.extract.record import record
from flows.extract.rule import one_of
from flows.extract.time.calendar import could_be_real, day_of, is_real
from flows.extract.time.rules.days import full_year
from flows.extract.time.words import ANY_MONTH, ANY_WEEKDAY, MONTHS, MONTHS_ABROAD, WEEKDAYS

HEAD_LINES: Final = 25
DATELINE: Final = 1  # how surely the day of a wire's dateline is the article's, see HeadingDay
_MONTH: Final = rf"(?:{ANY_MONTH}\.?)"
_ABROAD: Final = rf"(?:{one_of(list(MONTHS_ABROAD))}\b)"
# What stands right behind a year on a page whose gaps were lost: "20243:14 PM", "20245 Mar", "2024Updated".
_APART: Final = r"(?!\d(?!\d?(?::\d\d|\s[A-Z][a-z]{2})))"
# A day in any form that headings print; a weekday and a year where there are. Asked for first are a digit and the
# letters that months and weekdays begin with: what is there is seldom one of these.
_DAY: Final = re.compile(
    rf"""(?:(?=\d)|\b(?=[adfjmnostw]))(?:\b(?P<weekday>{ANY_WEEKDAY})[,.]?\s+(?:the\s+)?)?
    (?:(?P<iso>(?<![\d/.-])(?:19|20)\d\d(?P<mark>[-/.]|\.\s)(?:0?[1-9]|1[0-2])(?P=mark)(?:[12]\d|3[01]|0?[1-9])(?!\d))
    |(?P<figures>(?<![\d/.-])\d\d?(?P<sign>[/.-])\d\d?(?P=sign)(?:(?:19|20)\d\d|\d\d)(?![\d/-]))
    |\b(?P<month>{_MONTH})(?:\s*|-)(?P<day>\d\d?)(?:st|nd|rd|th)?\b(?![:.]\d|\s*%)(?:(?:[,.]\s*|\s+|-)(?P<year>(?:19|20)\d\d){_APART}|,?\s+'(?P<yy>\d\d)\b|\s+\d\d:\d\d:\d\d(?:\s+[A-Z]{{2,5}})?\s+(?P<year3>20\d\d)\b)?
    |(?<![\d.,:/])(?P<day2>\d\d?)(?:st|nd|rd|th|er|[.º])?(?:\s+(?:of|de))?[\s-]*(?P<month2>{_MONTH}|{_ABROAD})(?:(?:[\s,-]+|\sde\s)(?P<year2>(?:19|20)\d\d){_APART}|[-\s]'?(?P<yy2>\d\d)\b(?!:))?
    |(?P<compact>(?<!\d)(?:19|20)\d\d年\d\d?月\d\d?日)
    |(?<![\d.])(?P<day3>0?[1-9]|[12]\d|3[01])\.(?P<month3>0[1-9]|1[0-2])\.(?=\s*(?:$|[|·•—–,]|\d\d?[:.]\d\d\b)))
    (?:,?\s+(?P<weekday2>{ANY_WEEKDAY})\b(?=\.?\s*(?:$|[|·•—–,(]|(?:at\s)?\d\d?[:.]\d\d)))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGIT: Final = re.compile(r"\d")
_MONTH_DAY: Final = re.compile(r"^\W*(?P<month>0?[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?:\s+\d\d:\d\d.*)?\W*$")
_PUBLISHED: Final = re.compile(
    r"\b(?:published|publi[ée]e?|publi?cado|pubblicato|ver[öo]ffentlicht|posted|issued|released?|input|date[d]?|first\s+appeared|created|filed|publication)\b[^|·•]{0,25}$"
    r"|\btime\b[\s:]*(?:\d\d?:\d\d\S*)?[\s,|]*$",
    re.IGNORECASE,
)
_BESIDE: Final = timedelta(days=2)  # between the day of a wire and that of the page that prints it
_LABEL: Final = 4  # words before "published" that a label may have: "This story was first published"
_FIRST: Final = re.compile(
    r"\b(?:first|originally|article|story|post|version)\W+(?:was\s+|were\s+)?(?:first\s+|originally\s+)?$",
    re.IGNORECASE,
)
_CHANGED: Final = re.compile(
    r"\b(?:updated?|modified|edit(?:ed)?|revised|accessed|retrieved|corrected|expires?)\b[^|·•]{0,25}$", re.IGNORECASE
)
# Words that make a day that of an event, not of the article.
_EVENT: Final = re.compile(
    r"\b(?:on|in|by|until|till|from|before|after|since|of|to|for|at|between|and|through|due|starting|starts|begins|"
    r"ends|ending|ended|"
    r"conference|opens|opening|closes|closing|expires|runs|valid|deadline|©|copyright)\s+(?:the\s+)?$", re.IGNORECASE,
)  # fmt: skip
# Nouns that make the day beside them that of something else than the article.
_OCCASION: Final = re.compile(
    r"\b(?:event|record|payment|ex-dividend|settlement|maturity|expiry|effective|earnings|deadline|meeting|conference|launch|"
    r"webinar|tickets|held|scheduled|due|opening|closing|start|end)\b[^|·•]{0,20}$",
    re.IGNORECASE,
)
# "This 4 May 2022 illustration shows", "In this May 4, 2022, file photo": the day of a thing that is shown.
_SHOWN: Final = re.compile(r"\b(?:this|that|an?|its|his|her)\s+$", re.IGNORECASE)
# "Cars at a plant in Leipzig, May 4, 2022. (Wirepost File Photo)": a caption, whose picture may be of any day.
_CAPTION: Final = re.compile(
    r"\b(?:file\s+(?:photo|picture|image)|(?:photo|image|picture|illustration)\s+(?:taken|by|from|shows?)|AP\s+Photo|REUTERS/\w"
    r"|Getty\s+Images|is\s+(?:seen|pictured|shown)|are\s+(?:seen|pictured|shown)|handout)\b|/\s?(?:AFP|Reuters|EPA|Getty)\)",
    re.IGNORECASE,
)
_SEPARATED: Final = re.compile(
    r"(?:[|·•—–,:)\]/>»›→*◆●■-]|\b\d\d?[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s\(?[A-Z]{2,5}\)?)?)\s*$"
)
# "By Lena Ost on 4 May 2022", "Posted by lena at 3:14 PM on", and a line that only is "On 4 May 2022".
_WRITTEN_ON: Final = re.compile(r"(?P<by>(?i:(?:[a-z]+ed\s)?by)\s[^.,|]{2,60}\s)?[Oo]n\s+$")
_BARRED: Final = re.compile(r"\s[|·•]\s*$")
_BAR: Final = re.compile(r"\s*[|·•]\s")
# Towns, what they lie in, and the newswire of a notice: "OSLO, Norway--(Wirepost)--", "ROME and OSLO, Norway – ".
_DATELINE: Final = re.compile(
    r"^\W{0,3}(?:[A-Z][\w.'’/-]*[\s,/]+(?:(?:and|&)\s+)?){0,7}(?:[A-Z][\w.'’/-]*?)(?:[\s,/]+"
    r"|\s*[-–—]{1,2}\s*\([A-Z][\w .&/-]{1,38}\)\s*[-–—]{1,2}\s*|\s+[-–—]{1,2}\s+)$"
)
_AGENCY: Final = re.compile(r"^\([A-Z][\w ,.&/-]{1,38}\)\s*$")  # "(Wirepost) Aug. 29 -- "
_BY_AGENCY: Final = re.compile(r"\.?,?\s*\([A-Z][\w .&/-]{1,38}\)\s*[-–—]")  # "Jan 29 (Wirepost) - "
_CLOCK: Final = re.compile(r",?\s+\d\d?[:.]\d\d\b")  # "15.04.2024, 06:00 - From our editor": an hour makes a stamp
_REGION: Final = re.compile(r"^[^,()]+,\s[^,()]+?\s*[-–—]")  # a town and what it lies in, before a dash
_DASH: Final = re.compile(r"(?:,(?:\s[A-Z][\w.'’-]*,?){1,4}\s?:|\s*[-–—]+)\s+[A-Z“\"](?:\S*\s+){4}")
_DATELINE_END: Final = re.compile(r"^\.?,?\s*(?:\d{4})?\s*(?:\([^)]{2,40}\)|/[^/]{2,30}/)?\s*(?:[-–—:]|\(|/)")
# The rest of a row of figures: "Net debt, 30 June ...... 1.62bn" is of that day, its article need not be.
_ROW: Final = re.compile(
    r"\s*(?:\.{3,}|…)|(?:\t|\s{3,})(?!\s|[A-Za-z@|])|[\s:]*[$€£¥]\s?\d|\W*\d[\d.,]*\s?(?:%|[mb]n\b|[mb]illion\b)"
)
# A row of a timetable: "Results of the offering published    2 July 2025".
_GAP: Final = re.compile(r"[\s.](?<=[^\s.][\s.])(?:(?<=\s)\s{2,}|(?<=\t)\t*|(?<=\s)\.{3,}\s?|(?<=\.)\.{2,}\s?)(?=\S)")
_BULLET: Final = re.compile(rf"^\s*(?:{ITEM.pattern}|[•*▶>]|\(\d+\)\s)")
_CLOSING_WORDS: Final = ("published", "publication", "posted", "filed")
# Not "in its report, published on 8 April": what an article says of itself begins a line or a sentence.
_CLOSING: Final = re.compile(
    r"(?:\b(?:first|originally)\s+published|(?:^|[\n.!?|·•()\[\]—–*_-])\s*(?:published|posted|filed|date\s+of\s+publication))\b"
    r"(?:\s+(?:on|at|in))?[\s:]*$",
    re.IGNORECASE,
)


_FILING: Final = 3000  # characters at the head of a filing that say what was done today
_TODAY: Final = re.compile(r"\btoday(?:[,:]\s|\s\(|,?\s(?:i\.e\.?,?|that\sis,?|on|the|dated)\s)(?=[\w])", re.IGNORECASE)
_STAMP: Final = re.compile(r"\n[ \t]*(20\d\d-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)[ \t]*(?=\n|$)")  # "2023-09-21 07:51:46"


@record(frozen=True, slots=True)
class HeadingDay:
    """A day that the heading prints: year None when it prints none, weekday (Monday is 0) likewise.

    `swapped` is the other reading of "04/05/2025", month and day exchanged. `rank` orders the trust.
    """

    month: int
    day: int
    year: int | None
    weekday: int | None
    rank: int
    start: int
    swapped: tuple[int, int] | None = None

    def dated(self) -> date | None:
        """The day, when its year is printed."""
        return date(self.year, self.month, self.day) if self.year else None

    def fits_weekday(self) -> bool:
        """Whether the printed weekday, if there is one, is that of the day."""
        day = self.dated()
        return day is not None and self.weekday in (None, day.weekday())


def heading_day(text: str, begin: int = 0) -> HeadingDay | None:
    """The day that the article says it is of; None when its heading and closing lines print none."""
    days = [*_in_heading(text, begin), *_in_closing(text), *_today(text, begin)]
    best = min(days, key=lambda day: (day.rank, day.start), default=None)
    return best if best is None or best.year else _with_year_of(best, days)


def _with_year_of(day: HeadingDay, others: Sequence[HeadingDay]) -> HeadingDay:
    """A day without its year, in the year of a full one beside it: "June 14" of a wire below "June 13, 2017 11:51"."""
    for full in filter(None, (other.dated() for other in others)):
        for year in (full.year - 1, full.year, full.year + 1):
            known = day_of(year, day.month, day.day)
            if known and abs(known - full) <= _BESIDE:
                return HeadingDay(day.month, day.day, year, day.weekday, day.rank, day.start)
    return day


def _in_heading(text: str, begin: int) -> list[HeadingDay]:
    """The days of the first lines; of a page that opens with a menu those right above the story.

    What else a menu prints is the day on which the page was looked at, or another story's.
    """
    above = above_story(lines_of(text, begin), HEAD_LINES)
    near = list(_in_lines(above))
    if near and not _is_list(near):
        return near
    first = _in_lines(list(islice(lines_of(text, begin), HEAD_LINES)))
    return [day for day in first if not above or day.rank <= DATELINE]


def _is_list(days: Sequence[HeadingDay]) -> bool:
    """Whether days that are trusted alike differ, as those of other stories do."""
    best = min(day.rank for day in days)
    return len({(day.month, day.day) for day in days if day.rank == best}) > 1


def _in_lines(lines: Sequence[Line]) -> Iterator[HeadingDay]:
    paragraphs = 0
    timetable = sum(_is_row(line) for _, line in lines) > 1
    chronicle = sum(_opens_with_a_day(line) is not None for _, line in lines) > 1
    for number, (offset, line) in enumerate(lines):
        prose = len(line) >= PROSE
        paragraphs += prose
        if paragraphs > 2:
            return
        if match := _MONTH_DAY.match(line):
            yield HeadingDay(int(match["month"]), int(match["day"]), None, None, 2, offset)
            continue
        if not _DIGIT.search(line) or (timetable and _is_row(line)):
            continue
        if not chronicle and (opening := _opens_with_a_day(line)) and (day := _read(opening, DATELINE, offset)):
            yield day
            continue
        for match in _DAY.finditer(line[:400]):
            rank = _rank(line, match, title=number == 0, prose=prose)
            if rank is not None and (day := _read(match, rank, offset + match.start())):
                yield day


def _opens_with_a_day(line: str) -> re.Match[str] | None:
    """A day with its year that a line's first sentence stands behind: "24 July 2025 - Baker reported"."""
    day = _DAY.match(line)
    return day if day and (day["year"] or day["year2"]) and _DASH.match(line, day.end()) else None


def _is_row(line: str) -> bool:
    """Whether a line is one of a timetable: words, a gap and a day behind it."""
    gap = _GAP.search(line)
    return gap is not None and _DAY.match(line, gap.end()) is not None


def _rank(line: str, match: re.Match[str], *, title: bool, prose: bool) -> int | None:
    """How surely a day of a heading line is the article's: 0 says so, 3 is only an update; None is an event's."""
    before, after = line[: match.start()], line[match.end() :]
    if _is_dateline(before, after):
        return DATELINE
    row = _ROW.match(after) and re.search(r"[a-z]", before)
    if row or _SHOWN.search(before) or _is_of_a_caption(line, before, after):
        return None
    if prose or (before and _BULLET.match(line)) or "©" in line or re.search(r"copyright", line, re.IGNORECASE):
        return None
    if _CHANGED.search(before):
        return 3
    if _OCCASION.search(before):
        return None
    if (told := _PUBLISHED.search(before)) and not _is_told_of(line, before[: told.start()]):
        return 0
    if _EVENT.search(before):
        return 2 if _is_writing(before, match, after) else None
    if _stands_apart(before, after, title=title):
        return 2
    if not before.strip(" \t[(|·•—–-,>") or _SEPARATED.search(before):
        beside = re.split(r"[,(|·•]", after.lstrip(" ,"), maxsplit=1)[0]
        alone = _CLOCK.match(after) or not re.search(r"[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}", beside)
        return (None if title and len(after) > 25 else 2) if alone else None
    tail = not after.strip(" \t])|.") or re.match(r"\s*(?:[|·•—–,@]|at\b|T?\d\d?:\d\d|\()", after) is not None
    return 2 if tail and not title and len(before.split()) <= 8 and not re.search(r"[.!?]\s", before) else None


def _is_writing(before: str, day: re.Match[str], after: str) -> bool:
    """Whether a day with its year is the one on which somebody wrote, or stands with nothing but "on" and an hour."""
    written = _WRITTEN_ON.fullmatch(before)
    if written is None or not (day["year"] or day["year2"] or day["figures"]):
        return False
    return written["by"] is not None or not after.strip() or _CLOCK.match(after) is not None


def _is_told_of(line: str, before: str) -> bool:
    """Whether a sentence tells what was published: "a suit filed on 4 May", and not "The article was published"."""
    told = line.rstrip()[-1:] in (".", "!", "?") and len(before.split()) > _LABEL
    return told and not _FIRST.search(before)


def _is_of_a_caption(line: str, before: str, after: str) -> bool:
    """Whether a day ends a sentence about a picture: "Cars in Leipzig, May 4, 2022. Photo by Lena Ost"."""
    return _CAPTION.search(line) is not None and before[-1:] not in "|·•" and not _BARRED.search(before) and bool(after)


def _stands_apart(before: str, after: str, *, title: bool) -> bool:
    """Whether a day stands between bars, or alone behind a sentence: "A weekly letter for brewers. Friday 13 June"."""
    if _BARRED.search(before) and _BAR.match(after):
        return True
    return not title and before.rstrip()[-1:] in (".", "!", "?") and not after.strip(" \t])|.")


def _is_dateline(before: str, after: str) -> bool:
    """Whether a day stands before a wire's text, beside its town or the agency."""
    if not before.strip():
        return _BY_AGENCY.match(after) is not None
    if not _AGENCY.match(before) and not (_DATELINE.match(before) and _capital_town(before)):
        return False
    return _DATELINE_END.match(after) is not None


def _capital_town(before: str) -> bool:
    """A dateline's town stands in capitals, alone before a comma, or with what it lies in before a dash."""
    words = re.findall(r"[^\W\d_]+", before)
    if any(word.isupper() and len(word) > 2 for word in words) or before.rstrip().endswith(","):
        return True
    return _REGION.match(before) is not None


def _read(match: re.Match[str], rank: int, start: int) -> HeadingDay | None:
    named = match["weekday"] or match["weekday2"]
    weekday = WEEKDAYS[named.rstrip(".").lower()] if named else None
    year, month, day, swapped = _parts(match)
    if not (is_real(year, month, day) if year else could_be_real(month, day)):
        return None
    return HeadingDay(month, day, year, weekday, rank, start, swapped)


def _parts(match: re.Match[str]) -> tuple[int | None, int, int, tuple[int, int] | None]:
    """Year, month and day of a match; for figures that could be either, the other month and day too."""
    if ordered := match["iso"] or match["compact"]:
        year, month, day = map(int, re.findall(r"\d+", ordered))
        return year, month, day, None
    if match["figures"]:
        one, two, last = map(int, re.findall(r"\d+", match["figures"]))
        year = last if last > 99 else full_year(last)
        if two > 12:
            return year, one, two, None
        return year, two, one, (one, two) if match["sign"] == "/" and one <= 12 else None
    if match["day3"]:
        return None, int(match["month3"]), int(match["day3"]), None
    name = (match["month"] or match["month2"]).rstrip(".").lower()
    month = MONTHS.get(name) or MONTHS_ABROAD[name]
    day = int(match["day"] or match["day2"])
    long, short = match["year"] or match["year2"] or match["year3"], match["yy"] or match["yy2"]
    return int(long) if long else full_year(int(short)) if short else None, month, day, None


def _today(text: str, begin: int) -> Iterator[HeadingDay]:
    """The day that a filing names beside the word: "at its meeting today, 21 April 2017", "today i.e. 21.4.2017"."""
    for word in _TODAY.finditer(text, begin, begin + _FILING):
        match = _DAY.match(text, word.end())
        if match and (match["year"] or match["year2"] or match["figures"]) and (day := _read(match, 2, match.start())):
            yield day


def _in_closing(text: str) -> Iterator[HeadingDay]:
    """A day in the last lines that "first published" or the like stands before, or that is a stamp on its own line."""
    tail = max(0, len(text) - 1500)
    stamps = list(_STAMP.finditer(text, tail))
    if len({stamp[1][:10] for stamp in stamps}) == 1 and (match := _DAY.match(text, stamps[0].start(1))):
        yield from filter(None, [_read(match, 4, match.start())])
    last = text[tail:].lower()
    if not any(word in last for word in _CLOSING_WORDS):  # far cheaper than to look for days
        return
    for match in _DAY.finditer(text, tail):
        if _CLOSING.search(text, max(0, match.start() - 40), match.start()) and (day := _read(match, 4, match.start())):
            yield day
