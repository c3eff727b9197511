"""Calendar spans longer than a month: years, decades, centuries, seasons, quarters, halves."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.reading import Piece, Point, Resolved, Shift
from flows.extract.time.rules.days import TURNS, month_of, part_of
from flows.extract.time.words import ANY_MONTH, DECADES, ORDINALS, PART_OF, SEASON, SEASONS, G, S

_NOT_A_YEAR: Final = (
    r"(?![\d/%]|:\d|,\d{3}|\.\d|[-–]?(?:mile|foot|feet|pound|ton|km|meter|metre|yard|acre|strong|seat|horsepower|room|"
    r"kilo|hp\b|cc\b|point|member|unit|pixel|nm\b)"
    r"|(?:[ \n](?:[a-z]+[ ])?(?:people|points|miles|km|kilomet\w+|met(?:er|re)s|feet|yards|pounds|tons|tonnes|"
    r"dollars|euros|yuan|yen"
    r"|won|troops|men|soldiers|women|children|jobs|employees|workers|units|percent|per|pct|million|billion|trillion|"
    r"shares|stores"
    r"|cars|vehicles|aircraft|planes|jets|homes|houses|victims|dead|deaths|casualties|killed|times|items|acres|"
    r"hectares|seats"
    r"|pages|words|others|killings|prisoners|civilians|members|students|ships|tanks|guns|GMT|UTC|EST|EDT|hours|hrs|"
    r"passengers|flights|customers|rooms|copies|votes|strong|MW|kW|series|GB|MB|cc|[Ii]ndex)\b))"
)
_BEFORE_YEAR: Final = (
    r"(?:(?<=\b[mM]id-)|(?<=\b[eE]nd-)|(?<=\b[lL]ate-)|(?<=\b[eE]arly-)"
    r"|(?<![\d$£€¥#.,:/+@_-])(?<!\d[ ])(?<!No\.[ ])(?<!\$[ ]))"
)
_TURN_YEAR: Final = (
    rf"(?:{S}(?:of{S}|in{S})?(?:the{S})?(?:(?P<turn>{one_of(TURNS)}){S}year|(?:(?:fiscal|calendar){S}(?:year{S}"
    rf")?)?(?P<year>(?:19|20|18|17)\d\d))\b)"
)
# "fourth quarter and full year 2018": one year is printed for both.
_AND_YEAR: Final = (
    rf"(?=(?:{S}and{S}|{S}?[&/]{S}?)(?:full|fiscal|year)[- ](?:(?:year|end|full)[- ])?(?P<both>20\d\d){S}(?:\w+{S})?"
    r"(?:results|earnings|figures)\b)"
)
ERA: Final = r"(?:B\.?C\.?E\.?|B\.?[ ]?C\.?|BCE?)(?![A-Za-z])"
NTH: Final = "(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)"
# "the last quarter of the year" is its fourth, "the last quarter" alone the one that is over.
_OF_YEAR: Final = re.compile(
    rf"{S}of{S}(?:the|its|this|that|each|every){S}(?:\w+{S})?(?:year|season|financial)\b", re.IGNORECASE
)


def _year(match: re.Match[str]) -> Resolved:
    return Point(year=int(match["year"]), part=part_of(match))


def _years(match: re.Match[str]) -> Resolved:
    first, last = int(match["year"]), match["other"]
    second = int(str(first)[: 4 - len(last)] + last)
    if not first < second <= first + 200:
        return None
    return Piece("head", Point(year=first)), Piece("tail", Point(year=second))


def _short_year(match: re.Match[str]) -> Resolved:
    two = int(match["short"])
    return Point(year=two + (2000 if two < 50 else 1900), part=part_of(match))


def _decade(match: re.Match[str]) -> Resolved:
    digits = match["decade"]
    century = int(digits[:2]) if len(digits) == 4 else (20 if digits[0] in "012" else 19)
    return Point(decade=century * 10 + int(digits[-2]), part=part_of(match))


def _named_decade(match: re.Match[str]) -> Resolved:
    return Point(decade=190 + DECADES[match["decade"].lower()], part=part_of(match))


def _century(match: re.Match[str]) -> Resolved:
    word = re.sub(r"\s+", "-", match["nth"].lower())
    number = ORDINALS[word] if word in ORDINALS else int(re.sub(r"\D", "", word))
    if match.groupdict().get("era"):
        return None
    return Point(century=number - 1, part=part_of(match)) if 1 <= number <= 30 else None


def _turn(match: re.Match[str]) -> str | None:
    turn = match.groupdict().get("turn")
    return f"{TURNS[turn.lower()]} year" if turn else None


def _year_group(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    year = groups.get("year") or groups.get("both")
    return int(year) if year else None


def _season(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    near = groups.get("near")
    turn = TURNS[near.lower()] if near else _turn(match)
    return Point(year=_year_group(match), season=SEASONS[match["season"].lower()], part=part_of(match), turn=turn)


def _quarter(match: re.Match[str]) -> Resolved:
    nth = ORDINALS[match["nth"].lower()]
    year, turn = _year_group(match), _turn(match)
    if (
        match["nth"].lower() == "last"
        and year is None
        and turn is None
        and not _OF_YEAR.match(match.string, match.end())
    ):
        return Shift("quarter", -1)
    return Point(year=year, quarter=nth or 4, part=part_of(match), turn=turn)


def _half(match: re.Match[str]) -> Resolved:
    word = match["nth"].lower()
    half = 2 if word in ("latter", "last") else 1 if word in ("former", "opening") else ORDINALS[word]
    return Point(year=_year_group(match), half=half or 2, turn=_turn(match)) if half in (0, 1, 2) else None


def _coded(match: re.Match[str]) -> Resolved:
    """For "Q3 2025", "3Q25", "H1 2025": the letter tells quarter or half."""
    digit = int(match["n"] or match["m"])
    year = match["year"]
    full = None if year is None else int(year) if len(year) == 4 else 2000 + int(year)
    if (match["letter"] or match["after"]).upper() == "H":
        return Point(year=full, half=digit) if digit <= 2 else None
    return Point(year=full, quarter=digit)


RULES: Final = (
    Rule(
        name="year: <yyyy>",
        pattern=rf"\b(?:{PART_OF})?(?:the{S}year(?:{S}of)?{S})?{_BEFORE_YEAR}(?P<year>(?:1[0-9]|20)\d\d)"
        rf"(?!\w){_NOT_A_YEAR}",
        resolve=_year,
        examples={
            "2026": "2026",
            "the end of 2009": "2009",
            "mid-2026": "2026",
            "late 1949": "1949",
            "end-2027": "2027",
            "early-2026": "2026",
            "2026: sales": "2026",
        },
        declines=(
            "2026 people",
            "weekend-2026",
            "$2026",
            "2,026",
            "20261",
            "1950-mile",
            "1600 GMT",
            "2000 troops",
            "2015:30",
        ),
    ),
    Rule(
        name="year: year-end <yyyy>",
        pattern=rf"\b(?:the{S})?(?:year[- ]end|end[- ]year)(?:{S}of)?,?{S}(?P<year>20\d\d)\b{_NOT_A_YEAR}"
        rf"(?!{S}(?:\w+{S})?results\b)",
        resolve=lambda match: Point(year=int(match["year"]), part="END"),
        examples={"year-end 2026": "2026", "the year-end of 2024": "2024"},
        declines=("a year-end bonus of 2026", "Year End 2018 Financial Results"),
    ),
    Rule(
        name="year: for the <yyyy> year",
        pattern=rf"\b(?:for|in|during){S}(?P<span>the{S}(?P<year>20\d\d){S}(?:calendar{S})?year)\b",
        resolve=_year,
        examples={"for the 2026 year": "2026", "in the 2025 calendar year": "2025"},
        declines=("the 2026 years", "the 2026 year"),
    ),
    Rule(
        name="year: by year-end",
        pattern=rf"\b(?:by|before|at|until|till){S}(?P<span>(?:the{S})?(?:year(?:'s)?[- ]end|end[- ]year))\b",
        resolve=lambda _: Shift("year", 0, part="END"),
        examples={"by year-end": "XXXX", "at the year's end": "XXXX", "until year end": "XXXX"},
        declines=("a year-end bonus", "by year-ends"),
    ),
    Rule(
        name="year: post-<yyyy>",
        pattern=rf"\b(?:post|pre)-(?P<year>{'(?:1[5-9]|20)'}\d\d)\b",
        resolve=_year,
        examples={"post-1959": "1959", "pre-2008": "2008"},
        declines=("post-2",),
    ),
    Rule(
        name="years: <yyyy>-<yy>",
        pattern=r"(?<![\d$£€.,/+-])(?P<head>(?P<year>(?:1[0-9]|20)\d\d))(?:[ ]?[-–—/][ ]?)"
        r"(?P<tail>(?P<other>(?:(?:1[0-9]|20)\d)?\d|\d\d))(?![\w%-]|[.,]\d|/)",
        resolve=_years,
        examples={"1939-1945": "1939 1945", "1926–28": "1926 1928", "2024/25": "2024 2025"},
        declines=("2024-2019", "555-1939-1945"),
    ),
    Rule(
        name="year: '<yy>",
        pattern=rf"(?<![\w'’])(?:{PART_OF})?(?<!\w)['‘’](?P<short>\d\d)(?![\w'’%.-])",
        resolve=_short_year,
        examples={"'98": "1998", "’25": "2025"},
        declines=("'98s", "'98%"),
    ),
    Rule(
        name="year: <n> <era>",
        pattern=rf"\b(?:{PART_OF})?(?<![\d,.])(?P<year>\d{{1,4}}){S}?{ERA}",
        resolve=lambda match: Point(year=int(match["year"]), era="BC", part=part_of(match)),
        examples={"499 BC": "BC0499", "early 480 B.C.": "BC0480"},
        declines=("499 BCX",),
    ),
    Rule(
        name="month: <month> <n> <era>",
        pattern=rf"\b(?:{PART_OF})?(?P<month>{ANY_MONTH}){S}(?P<year>\d{{1,4}}){S}?{ERA}",
        resolve=lambda match: Point(
            year=int(match["year"]), month=month_of(match["month"]), era="BC", part=part_of(match)
        ),
        examples={"April 480 BC": "BC0480-04", "early June 479 BC": "BC0479-06"},
        declines=("April 480",),
    ),
    Rule(
        name="season: <season> <n> <era>",
        pattern=rf"\b(?:{PART_OF}|the{S})?(?P<season>{SEASON}){S}(?:of{S})?(?P<year>\d{{1,4}}){S}?{ERA}",
        resolve=lambda match: Point(
            year=int(match["year"]), season=SEASONS[match["season"].lower()], era="BC", part=part_of(match)
        ),
        examples={"autumn of 481 BC": "BC0481-FA"},
        declines=("autumn of 481",),
    ),
    Rule(
        name="years: <n>-<n> <era>",
        pattern=rf"(?<![\w,.])(?P<head>(?P<year>\d{{2,4}})(?:{S}?B\.?C\.?)?)(?:{S}?[-–]{S}?|{S}to{S})"
        rf"(?P<tail>(?P<other>\d{{2,4}}){S}?{ERA})",
        resolve=lambda match: (
            Piece("head", Point(year=int(match["year"]), era="BC")),
            Piece("tail", Point(year=int(match["other"]), era="BC")),
        ),
        examples={"499-449 BC": "BC0499 BC0449"},
        declines=("499-449",),
    ),
    Rule(
        name="decade: the <yyy0>s",
        pattern=rf"\b(?:{PART_OF}|the{S})?(?<![\d$£€])(?<![A-Z]\d\d\d-)(?P<decade>(?:1[0-9]|20)\d0)['’]?s\b",
        resolve=_decade,
        examples={"the 1990s": "199", "the early 1960s": "196", "1850's": "185"},
        declines=("$1990s", "11990s", "A350-1000s"),
    ),
    Rule(
        name="decade: the '<y0>s",
        pattern=rf"(?:\b(?:{PART_OF}|the{S}))?(?:(?<!\w)['‘’](?P<decade>\d0)['’]?s\b)|\bthe{S}(?:(?P<early>early|"
        rf"late|mid)[ -])?(?P<named>[2-9]0)s\b",
        resolve=lambda match: Point(decade=190 + int((match["decade"] or match["named"])[0]), part=part_of(match)),
        examples={"the '80s": "198", "the early '90s": "199", "the 80s": "198"},
        declines=("80s",),
    ),
    Rule(
        name="decade: the <nineties>",
        pattern=rf"\b(?:{PART_OF}|the{S})(?<!in[ ]his[ ])(?P<decade>{one_of(DECADES)})\b",
        resolve=_named_decade,
        examples={"the nineties": "199", "the late sixties": "196"},
        declines=("nineties",),
    ),
    Rule(
        name="century: the <nth> century",
        pattern=rf"\b(?:{PART_OF}|the{S})?(?P<nth>\d\d?(?:st|nd|rd|th)"
        rf"|{one_of([w for w in ORDINALS if w not in ('final', 'last')])}|twenty{G}first)(?:{G})century(?:{S}"
        rf"(?P<era>{ERA}|A\.?D\.?|C\.?E\.?))?\b",
        resolve=_century,
        examples={"the 19th century": "18", "the early 21st century": "20", "eighteenth-century": "17"},
        declines=("the 99th century", "the last century"),
    ),
    Rule(
        name="season: <season> <year>",
        pattern=rf"\b(?:{PART_OF}|the{S})?(?P<season>{SEASON}){S}?,?{S}?(?:of{S})?(?P<year>(?:1[0-9]|20)\d\d)"
        rf"\b(?:[-/–]\d\d(?!\d))?",
        resolve=_season,
        examples={"the summer of 1944": "1944-SU", "Spring 1918": "1918-SP", "late autumn of 1812": "1812-FA"},
        declines=("fall 15", "the winter"),
    ),
    Rule(
        name="season: <year> <season>",
        pattern=rf"\b(?P<year>(?:1[0-9]|20)\d\d){S}(?P<season>{SEASON})\b",
        resolve=_season,
        examples={"1982 summer": "1982-SU"},
        declines=("1982 winters",),
    ),
    Rule(
        name="season: <turn> <season>",
        pattern=rf"\b(?:(?P<part>early|late|mid){G})?(?P<near>{one_of(TURNS)}){S}(?P<season>{SEASON})\b(?!{S}(?:by|"
        rf"to|in[ ]the|of|short|apart|behind))",
        resolve=_season,
        examples={"last fall": "XXXX-FA", "next spring": "XXXX-SP", "this summer": "XXXX-SU"},
        declines=("last falls", "this fall of"),
    ),
    Rule(
        name="season: the <season>",
        pattern=rf"\b(?:{PART_OF}|(?P<the>the{S})|(?<=in[ ])|(?<=by[ ])|(?<=during[ ])|(?<=until[ ])"
        rf"|(?<=before[ ])|(?<=slated[ ]for[ ])|(?<=scheduled[ ]for[ ])|(?<=planned[ ]for[ ])|(?<=due[ ]for[ ]))"
        rf"(?P<season>spring|summer|autumn|winter|(?<=the[ ])fall(?!{S}(?:of|in|from|to|was|came|and|for))|"
        rf"(?<=by[ ])fall\b(?!ing)|(?<=early[ ])fall|(?<=late[ ])fall)\b"
        rf"(?!{S}(?:offensive|board|games?|olympics?|house|palace|school|camp|time|collection)\b)(?:{S}of{S}"
        rf"(?P<turn>{one_of(TURNS)}){S}year)?",
        resolve=_season,
        examples={
            "the summer": "XXXX-SU",
            "late spring": "XXXX-SP",
            "the spring of next year": "XXXX-SP",
        },
        declines=("the fall of Rome", "summer", "the springs", "too cold for spring"),
    ),
    Rule(
        name="quarter: the <nth> quarter <year>",
        pattern=rf"\b(?:{PART_OF})?(?:the{S})?(?:(?:calendar|latest){S})?(?P<nth>{NTH})(?:{G})"
        rf"(?:calendar{S})?quarter(?:{_TURN_YEAR}|{_AND_YEAR})?\b(?!-?finals?|{S}(?:mile|century|back|finals?))",
        resolve=_quarter,
        examples={
            "the third quarter": "XXXX-Q3",
            "second-quarter": "XXXX-Q2",
            "the first quarter of 2005": "2005-Q1",
            "the fourth quarter of last year": "XXXX-Q4",
            "the fourth calendar quarter of 2013": "2013-Q4",
        },
        declines=("quarter-final", "third quarters"),
    ),
    Rule(
        name="quarter: <year> <nth> quarter",
        pattern=rf"\b(?P<year>20\d\d){S}(?P<nth>first|second|third|fourth){G}quarter\b",
        resolve=_quarter,
        examples={"2024 second quarter": "2024-Q2"},
        declines=("2024 fifth quarter",),
    ),
    Rule(
        name="half: the <nth> half <year>",
        pattern=rf"\b(?:the{S})?(?P<nth>first|second|1st|2nd|latter|final|former|opening)(?:{G})half(?:-year)?(?:(?:{_TURN_YEAR}"
        rf"|{S}(?:of|in){S}the{S}(?P<same>year))\b|\b(?!{S}(?:of|hour|the{S}|with|goal|try|an{S}|time)|-))",
        resolve=_half,
        examples={
            "the first half": "XXXX-H1",
            "the second half of 2008": "2008-H2",
            "the latter half of 1943": "1943-H2",
            "the first half of this year": "XXXX-H1",
            "the first half-year": "XXXX-H1",
        },
        declines=("the first half of the match", "the third half", "second-half goal"),
    ),
    Rule(
        name="period: <Q1> <year>",
        pattern=r"(?<![\w$£€.-])(?:(?P<letter>(?-i:Q|H|q(?=[1-4][ ]?'?20)))(?P<n>[1-4])|(?P<m>[1-4])"
        r"(?P<after>(?-i:Q|H)))(?:(?:[ ]|,[ ]|[ ]of[ ]|[-/]|[ ]?['’])?(?P<year>20\d\d|(?<=['’QH])\d\d|"
        r"(?<=[QH]\d['’])\d\d))?(?![\w%]|[.,/-]\d)",
        resolve=_coded,
        examples={
            "Q3 2025": "2025-Q3",
            "3Q25": "2025-Q3",
            "H1 2025": "2025-H1",
            "Q1": "XXXX-Q1",
            "Q4'24": "2024-Q4",
            "1H 2024": "2024-H1",
        },
        declines=("H5N1", "Q7", "Q3-2", "XQ1", "H3"),
    ),
)
