"""Days with a month in words: "Tuesday, 14 October 2025", "Sept. 24", "24 and 25 October"."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.calendar import could_be_real, is_real, month_end
from flows.extract.time.reading import Impossible, Piece, Point, Resolved
from flows.extract.time.words import (
    ANY_MONTH,
    ANY_WEEKDAY,
    DAY_NUMBER,
    DAYPART,
    DAYPARTS,
    MONTHS,
    ORDINALS,
    PART_OF,
    PARTS,
    UNIT,
    WEEKDAY,
    WEEKDAYS,
    S,
)  # fmt: skip

_WEEKDAY: Final = rf"(?:(?P<weekday>{ANY_WEEKDAY})(?:[ ](?P<daypart>{DAYPART}))?(?:[ ]{{1,2}}|,{S}|[ ]?\([ ]?))?"
_NTH: Final = one_of(word for word, number in ORDINALS.items() if number and word.isascii() and word[0].isalpha())
_ORDINAL_DAY: Final = rf"(?P<day>\d{{1,2}})(?:{S}?(?:st|nd|rd|th)\b)?(?!\d|[:.,]\d|%)"
# The year behind a day: "2025", "of 1792", "'98"; a number that goes on ("2025,000", "1950-mile") is none.
_YEAR: Final = (
    r"(?P<year>[12]\d{3})(?!\d|,\d{3}|\.\d|[-–]?(?:mile|pound|foot|meter|metre|km|strong|member)|\s?(?:%|million|"
    r"billion|people))"
)
_YEAR_BEHIND: Final = (
    rf"(?:(?:-|,?{S}(?:of{S})?){_YEAR}|,?{S}'(?P<short>\d\d)\b|,?{S}(?:of{S})?(?P<turn>this|last|"
    rf"next|that){S}year\b)?"
)
_FROM: Final = (
    rf"(?:(?:(?P<early>early|late){S}(?:on{S}|in{S})?)?(?:the{S})?(?:early{S})?(?P<clock>{DAYPART})(?:{S}hours)?{S}"
    rf"of{S})?"
)


def _outer_day(match: re.Match[str]) -> Resolved:
    """The first or the last day of a month; of a February without a year the 28th."""
    month, year = month_of(match["month"]), year_of(match)
    last = month_end(year or 2001, month).day
    return Point(year=year, month=month, day=1 if match["side"].lower() == "first" else last)


def _nth_day(match: re.Match[str]) -> Resolved:
    return checked(
        Point(
            year=year_of(match), month=month_of(match["month"]), day=ORDINALS[re.sub(r"\s", "-", match["nth"].lower())]
        )
    )


def _day_of_its_month(match: re.Match[str]) -> Resolved:
    """The day of a month that is not told; its weekday tells which."""
    return Point(day=int(match["day"]), weekday=WEEKDAYS[match["weekday"].rstrip(".").lower()])


def month_of(text: str) -> int:
    """The number of a month word, with or without its full stop."""
    return MONTHS[text.rstrip(".").lower()]


def year_of(match: re.Match[str]) -> int | None:
    """The year of a match's `year` or `short` group ("'98" is 1998, "'25" is 2025)."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    if groups.get("short"):
        return full_year(int(groups["short"]))
    return None


def full_year(two_digits: int) -> int:
    """A year of two digits: those up to 49 are of this century (POSIX cuts at 68; news look back more than ahead)."""
    return two_digits + (2000 if two_digits < 50 else 1900)


def part_of(match: re.Match[str]) -> str | None:
    """START, MID or END of a match's `part` or `section` group."""
    groups = match.groupdict()
    word = groups.get("part") or groups.get("section")
    return PARTS[re.sub(r"\s+", " ", word.lower())] if word else None


def checked(point: Point) -> Point | Impossible:
    """The point, or what is wrong with its day."""
    month, day = point.month or 1, point.day or 1
    if not could_be_real(month, day):
        return Impossible(f"month {month} has no day {day}")
    if point.year and not is_real(point.year, month, day):
        return Impossible(f"{point.year} has no day {day} in month {month}")
    return point


def _day(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    day = int(match["day"])
    if not 1 <= day <= 39:
        return None
    weekday = match["weekday"]
    part = groups.get("clock") or groups.get("daypart")
    return checked(
        Point(
            year=year_of(match),
            month=month_of(match["month"]),
            day=day,
            weekday=WEEKDAYS[weekday.rstrip(".").lower()] if weekday else None,
            turn=f"{match['turn'].lower()} year" if groups.get("turn") else None,
            clock=f"T{DAYPARTS[part.lower()]}" if part and part.lower() in DAYPARTS else "",
        )
    )


def _days(match: re.Match[str]) -> Resolved:
    year, month = year_of(match), month_of(match["month"])
    ends = [checked(Point(year=year, month=month, day=int(match[name]))) for name in ("day", "other")]
    return Piece("head", ends[0]), Piece("tail", ends[1])


def _month(match: re.Match[str], of: str = "") -> Resolved:
    turn = match.groupdict().get("turn")
    return Point(
        year=year_of(match),
        month=month_of(match["month"]),
        part=part_of(match),
        turn=TURNS[turn.lower()] + of if turn else None,
    )


def _months(match: re.Match[str]) -> Resolved:
    year = year_of(match)
    return Piece("head", Point(year=year, month=month_of(match["month"]))), Piece(
        "tail", Point(year=year, month=month_of(match["other"]))
    )


def _week_of(match: re.Match[str]) -> Resolved:
    nth = match["nth"].lower()
    return Point(year=year_of(match), month=month_of(match["month"]), part=f"W{ORDINALS[nth]}")


def _nth_weekday_of(match: re.Match[str]) -> Resolved:
    return Point(
        year=year_of(match),
        month=month_of(match["month"]),
        weekday=WEEKDAYS[match["weekday"].lower()],
        part=f"N{ORDINALS[match['nth'].lower()]}",
    )


# Which neighbour of the reference time a word points at.
TURNS: Final = {
    "last": "last", "past": "last", "previous": "last", "next": "next", "coming": "next", "following": "next",
    "this": "this", "that": "that", "same": "that",
}  # fmt: skip
_AND: Final = rf"(?:{S}?[-–—/]{S}?|{S}(?:and|to|or|until|through|till|&){S}|,{S})"

RULES: Final = (
    Rule(
        name="day: <weekday> <month> <day> <year>",
        pattern=rf"\b{_FROM}{_WEEKDAY}(?P<month>{ANY_MONTH}){S}?(?:the{S})?{_ORDINAL_DAY}{_YEAR_BEHIND}",
        resolve=_day,
        examples={
            "October 14, 2025": "2025-10-14",
            "Tuesday, Oct. 14, 2025": "2025-10-14",
            "Sept 24": "XXXX-09-24",
            "September 1st": "XXXX-09-01",
            "Dec. 9, '98": "1998-12-09",
            "June 20 of 1792": "1792-06-20",
            "the morning of March 3": "XXXX-03-03TMO",
            "Feb 30": None,
            "Feb 29, 2015": None,
        },
        declines=("may 5 people", "May 55", "July 3.5 percent", "March 10:30"),
    ),
    Rule(
        name="day: <weekday> <day> <month> <year>",
        pattern=rf"\b{_FROM}{_WEEKDAY}(?:the{S})?(?<![\d.,:$£€])(?P<day>\d{{1,2}})(?:{S}?(?:st|nd|rd|th)\b)?(?:-|{S}"
        rf")?(?:of{S})?"
        rf"(?P<month>{ANY_MONTH}){_YEAR_BEHIND}",
        resolve=_day,
        examples={
            "14 October 2025": "2025-10-14",
            "Wed 13 Nov 2024": "2024-11-13",
            "the 24th of October": "XXXX-10-24",
            "1st September, 1939": "1939-09-01",
            "24-Sep-2025": "2025-09-24",
            "the night of 16 August 1943": "1943-08-16TNI",
            "31 June": None,
        },
        declines=("3.14 May", "100 May", "14 may"),
    ),
    Rule(
        name="day: the <nth> of <month> <year>",
        pattern=rf"\b(?:the{S})?(?P<nth>{_NTH}){S}of{S}(?P<month>{ANY_MONTH})(?:,?{S}(?:of{S})?{_YEAR})?(?!{S}?\d|['’]s)",
        resolve=_nth_day,
        examples={"the first of May": "XXXX-05-01", "the twenty-first of June 2025": "2025-06-21"},
        declines=("the first week of May", "the thirtieth of May's meetings"),
    ),
    Rule(
        name="day: <weekday> <day>",
        pattern=rf"\b(?P<weekday>{ANY_WEEKDAY}),?{S}(?:the{S})?(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?"
        rf"(?=[,;)]|[.:](?!\d)|$|{S}(?:and|in|at|to|with|when|as|for|from|by|after|before|but)\b)",
        resolve=_day_of_its_month,
        examples={"Friday 14 in Milan": "XXXX-XX-14", "Tuesday the 3rd,": "XXXX-XX-03"},
        declines=("Friday 14 workers", "Friday 14 May", "Friday 1.4"),
    ),
    Rule(
        name="day: the <last> day of <month> <year>",
        pattern=rf"\b(?:the{S})?(?P<side>very{S}last|last|final|first){S}day{S}of{S}(?P<month>{ANY_MONTH})"
        rf"(?:,?{S}(?:of{S})?{_YEAR})?(?!{S}?\d)",
        resolve=_outer_day,
        examples={"the last day of June": "XXXX-06-30", "first day of March 2026": "2026-03-01"},
        declines=("the last days of June", "the last day of the June talks"),
        holds=("day",),
    ),
    Rule(
        name="days: <month> <day> and <day>",
        pattern=rf"\b(?P<head>(?P<month>{ANY_MONTH}){S}(?:the{S})?(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?){_AND}"
        rf"(?:the{S})?"
        rf"(?P<tail>(?P<other>{DAY_NUMBER})(?:st|nd|rd|th)?(?:,?{S}(?P<year>[12]\d{{3}}))?)(?![\d:,%/.-]\d|\d|"
        rf"\s?(?:%|{UNIT}s?\b|{ANY_MONTH}|percent|people|million|billion))",
        resolve=_days,
        examples={"April 24 and 25": "XXXX-04-24 XXXX-04-25", "April 6-7, 1915": "1915-04-06 1915-04-07"},
        declines=("April 24 and 25 people", "April 24 and 25 May"),
    ),
    Rule(
        name="days: <day> and <day> <month>",
        pattern=rf"\b(?<![\d.,:$£€])(?P<head>(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?){_AND}(?:the{S}"
        rf")?(?P<tail>(?P<other>{DAY_NUMBER})(?:st|nd|rd|th)?{S}"
        rf"(?:of{S})?(?P<month>{ANY_MONTH})(?:,?{S}(?P<year>[12]\d{{3}})\b)?)",
        resolve=_days,
        examples={"24 and 25 October": "XXXX-10-24 XXXX-10-25", "15 to 22 February 1984": "1984-02-15 1984-02-22"},
        declines=("24 and 25 people",),
    ),
    Rule(
        name="month: <month> <year>",
        pattern=rf"\b(?:{PART_OF})?(?P<month>{ANY_MONTH}),?{S}?(?:of{S})?{_YEAR}",
        resolve=_month,
        examples={
            "March 2023": "2023-03",
            "Sept. 2025": "2025-09",
            "June of 1944": "1944-06",
            "early March 2023": "2023-03",
            "the end of May 1943": "1943-05",
        },
        declines=("March 2023,000", "may 2019"),
    ),
    Rule(
        name="month: <month> '<yy>",
        pattern=rf"\b(?:{PART_OF})?(?P<month>{ANY_MONTH})(?:{S}|-)?['’-](?P<short>\d\d)\b(?![-/:.]\d)",
        resolve=_month,
        examples={"Dec '98": "1998-12", "Jun-25": "2025-06"},
        declines=("Dec 98",),
    ),
    Rule(
        name="month: <month> <turn> year",
        pattern=rf"\b(?:{PART_OF})?(?P<month>{ANY_MONTH}){S}(?:of{S})?(?:the{S})?(?P<turn>{one_of(TURNS)}){S}year\b",
        resolve=lambda match: _month(match, " year"),
        examples={"February this year": "XXXX-02", "June last year": "XXXX-06", "March of that year": "XXXX-03"},
        declines=("February next week",),
    ),
    Rule(
        name="month: <turn> <month>",
        pattern=rf"\b(?:the{S})?(?:(?P<part>early|late){S})?(?P<turn>{one_of(TURNS)}){S}(?P<month>{ANY_MONTH})"
        rf"(?!\.?{S}?\d{{1,2}}\b)",
        resolve=lambda match: _month(match, ""),
        examples={"last November": "XXXX-11", "next May": "XXXX-05", "that September": "XXXX-09"},
        declines=("last May 5", "this may"),
    ),
    Rule(
        name="months: <month> and <month> <year>",
        pattern=rf"\b(?P<head>(?P<month>{ANY_MONTH}))(?:{S}?[-–—/]{S}?|{S}(?:and|to|or|until|through|till|&){S})"
        rf"(?P<tail>(?P<other>{ANY_MONTH}),?{S}(?P<year>[12]\d{{3}})\b)",
        resolve=_months,
        examples={"February-March 1794": "1794-02 1794-03", "January and February 1937": "1937-01 1937-02"},
        declines=("February and March",),
    ),
    Rule(
        name="week: the <nth> week of <month>",
        pattern=rf"\b(?:the{S})?(?P<nth>first|second|third|fourth|last|final){S}week{S}(?:of|in){S}"
        rf"(?P<month>{ANY_MONTH})(?:,?{S}(?P<year>[12]\d{{3}})\b)?",
        resolve=_week_of,
        examples={"the last week of September 2025": "2025-W39", "the first week of June": "XXXX-06-WXX"},
        declines=("the fifth week of June",),
    ),
    Rule(
        name="day: the <nth> <weekday> of <month>",
        pattern=rf"\b(?:the{S})?(?P<nth>first|second|third|fourth|last|final){S}(?P<weekday>{WEEKDAY}){S}(?:of|in){S}"
        rf"(?P<month>{ANY_MONTH})(?:,?{S}(?:of{S})?{_YEAR}|(?!{S}?\d|['’]s))",
        resolve=_nth_weekday_of,
        examples={"the second Thursday of March 2026": "2026-03-12", "the last Monday in May": "XXXX-05-XX"},
        declines=("the fifth Monday of March", "the first Monday of the month"),
    ),
    Rule(
        name="half: the <nth> half of <month>",
        pattern=rf"\b(?:the{S})?(?P<nth>first|second|latter){S}half{S}of{S}(?P<month>{ANY_MONTH})"
        rf"(?:,?{S}(?P<year>[12]\d{{3}})\b|(?!{S}?\d))",
        resolve=lambda match: Point(
            year=year_of(match), month=month_of(match["month"]), part=f"H{1 if match['nth'].lower() == 'first' else 2}"
        ),
        examples={"the first half of September": "XXXX-09", "second half of May 2025": "2025-05"},
        declines=("the first half of September 5", "the third half of May"),
    ),
)
