"""Reporting periods: fiscal years and their quarters, "the six months to 30 September", "the week of 6 March"."""

import re
from typing import Final

from flows.extract.rule import Rule
from flows.extract.time.reading import Ending, Fiscal, Impossible, Point, Portion, Reported, Resolved, Shift, WeekOf
from flows.extract.time.rules.days import checked, month_of
from flows.extract.time.words import (
    ANY_MONTH,
    DAY_NUMBER,
    NUMBER_WORD,
    ORDINALS,
    WEEKDAY,
    WEEKDAYS,
    G,
    S,
    number_of,
)  # fmt: skip

_YEAR_WORD: Final = rf"(?:FY|(?:fiscal|financial)(?:{S}year)?)"
_YEAR: Final = rf"{_YEAR_WORD}{S}?-?(?:of{S})?['’]?(?P<year>20\d\d(?:[/-]\d\d)?|\d\d)(?!\d|[.,]\d|%)"
_ENDING: Final = (
    rf"(?:{S}\(?(?P<ends>ending|ended|to|that{S}(?:ends|ended)|which{S}(?:ends|ended)){S}(?:in{S}|on{S}|at{S}the{S}end{S}"
    rf"of{S})?(?:(?:{DAY_NUMBER}){S})?(?P<end>{ANY_MONTH})(?:{S}(?P<end_day>{DAY_NUMBER})(?!\d))?(?:,?{S}(?P<end_year>20\d\d))?\)?)?"
)
_SHORT_MONTH: Final = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_FIRST_DAYS: Final = 7
"""Years of 52 or 53 weeks may end within the first days of the month after."""
_WINTER: Final = 2  # the last month in which a year ends that may be called by the one before
# Whose year it is: "its", "the company's", "Norvik Steel's".
_WHOSE: Final = rf"(?:its|their|(?:[\w&.-]+{S}){{0,2}}[\w&.-]+(?:['’]s|s['’])){S}"
_NTH: Final = "(?:first|second|third|fourth|1st|2nd|3rd|4th|final)"
_LAST_DAY: Final = (
    rf"(?:(?P<weekday>{WEEKDAY})|(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?{S}(?:of{S})?(?P<month>{ANY_MONTH})|(?:the{S}end{S}of{S}"
    rf")?(?:(?P<turn>next|last){S})?(?P<us_month>{ANY_MONTH})(?:{S}(?P<us_day>{DAY_NUMBER})(?:st|nd|rd|th)?(?!\d))?)"
    rf"(?:,?{S}(?P<year>20\d\d))?"
)


def _fiscal(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    digits = groups.get("year")
    year = None
    if digits:
        year = int(digits[:4]) if len(digits) >= 4 else 2000 + int(digits)
        year += 1 if len(digits) == 7 else 0
    letter = (groups.get("letter") or groups.get("then") or "Q").upper()
    nth, digit = groups.get("nth"), groups.get("n") or groups.get("n_first")
    number = ORDINALS[nth.lower()] or 4 if nth else int(digit) if digit else None
    half = number if number and (letter == "H" or (groups.get("unit") or "").lower() == "half") else None
    quarter = number if number and not half else None
    if half and half > 2:
        return None
    part = f"-Q{quarter}" if quarter else f"-H{half}" if half else ""
    label = f"FY{year or 'XXXX'}{part}"
    end = groups.get("end")
    if end is None:
        return Fiscal(label, year, quarter, half)
    left = _months_left(groups["ends"], quarter, half)
    if int(groups["end_day"] or _FIRST_DAYS + 1) <= _FIRST_DAYS:
        left -= 1
    years, month = divmod(month_of(end) - 1 + left, 12)
    printed = groups.get("end_year")
    return Fiscal(label, int(printed) + years if printed else year, quarter, half, month + 1)


def _split_year(match: re.Match[str]) -> Resolved:
    """The financial year that begins in one year and ends in the next."""
    year = int(match["year"]) + 1
    return Fiscal(f"FY{year}", year) if int(match["other"]) == year % 100 else None


def _months_left(ends: str, quarter: int | None, half: int | None) -> int:
    """The months from the told end to that of the year: a quarter that "ended" in June ended itself, not its year."""
    if ends.lower() != "ended":
        return 0
    return 12 - 3 * quarter if quarter else 12 - 6 * half if half else 0


def _named_quarter(match: re.Match[str]) -> Resolved:
    """For "The June quarter" is the three months that end with June."""
    year, turn = match["year"] or match["early"], match["turn"]
    end = Point(
        year=int(year) if year else None, month=month_of(match["month"]), turn=f"{turn.lower()} year" if turn else None
    )
    return Ending(3, "month", end, "P3M") if match["unit"].lower() != "half" else Ending(6, "month", end, "P6M")


def _months(first: int, last: int) -> int:
    """How many months one to another are, both counted and within a year."""
    return (last - first) % 12 + 1


def _month_to_month(match: re.Match[str]) -> Resolved:
    """The months from one to another, over where no year is printed: results are told of them."""
    last, year = month_of(match["month"]), match["year"]
    count = _months(month_of(match["from"]), last)
    end = Point(year=int(year) if year else None, month=last, turn=None if year else "over")
    return Ending(count, "month", end, f"P{count}M")


def _months_of_a_report(match: re.Match[str]) -> Resolved:
    """Months that a report is of, told without a noun: a quarter, a half, three quarters or a year."""
    count = _months(month_of(match["from"]), month_of(match["month"]))
    return _month_to_month(match) if count % 3 == 0 else None


def _first_to_last(match: re.Match[str]) -> Resolved:
    """Whole months from the first day of one to the last of another, as the heads of reports print their period."""
    begin, end = month_of(match["from"] or match["us_from"]), month_of(match["month"] or match["us_month"])
    count, year = _months(begin, end), int(match["year"])
    return Ending(count, "month", Point(year=year, month=end), f"P{count}M") if count % 3 == 0 else None


def _glossed(match: re.Match[str]) -> Resolved:
    """The months that a bracket says a period is of; the tense tells which year's."""
    last, year = month_of(match["month"]), match["year"]
    count = _months(month_of(match["from"]), last)
    return Ending(count, "month", Point(year=int(year) if year else None, month=last), f"P{count}M")


def _season(match: re.Match[str]) -> Resolved:
    """The twelve months to the June of the later year, as leagues and theatres count."""
    first = int(match["year"])
    if int(match["other"][-2:]) != (first + 1) % 100:
        return None
    return Ending(12, "month", Point(year=first + 1, month=6), "P12M")


def _ending(match: re.Match[str]) -> Resolved:
    end = _last_day(match)
    if isinstance(end, Impossible):
        return end
    unit = re.sub(r"\s", "-", (match["unit"] or match["alone"] or "year").lower().rstrip("s")).replace("term", "year")
    number = int(number_of(match["count"])) if match["count"] else 1
    value = f"P{number}{unit[0].upper()}" if unit in ("week", "month", "quarter", "year") else "P6M"
    if unit == "week":
        return Ending(number, "week", end, value)
    months = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12}[unit]
    return Ending(months * number, "month", end, value)


def _last_day(match: re.Match[str]) -> Point | Impossible:
    """The day that a period runs to; one that "ended" then is over, whatever the tense."""
    told = "over" if match["till"].lower() == "ended" and not match["year"] else None
    turn = (match["turn"] or "").lower() or told
    if match["weekday"]:
        coming = "this" if match["till"].lower() in ("ends", "ending") else None
        return Point(weekday=WEEKDAYS[match["weekday"].lower()], turn=turn or coming)
    day, month = match["day"] or match["us_day"], month_of(match["month"] or match["us_month"])
    year = int(match["year"]) if match["year"] else _labelled(match, month)
    return checked(Point(year=year, month=month, day=int(day) if day else None, turn=None if year else turn))


def _labelled(match: re.Match[str], month: int) -> int | None:
    """The year that a financial year is called by, if it ends in it: one to January or February may not."""
    groups = match.groupdict()
    label = groups.get("label") or groups.get("fiscal")
    return int(label) if label and month > _WINTER else None


def _portion(match: re.Match[str]) -> Resolved:
    """Of a year, printed or told by turn; a bare "of the year" is the year of publication."""
    unit = match["unit"].lower()
    count = int(number_of(match["count"]))
    year = match["year"]
    of = Point(year=int(year)) if year else Shift("year", {"last": -1, "next": 1}.get((match["turn"] or "").lower(), 0))
    side = "first" if match["side"].lower() in ("first", "opening") else "last"
    return Portion(count, unit, side, of, f"P{count}{unit[0].upper()}") if count > 1 else None


def _first_months(match: re.Match[str]) -> Resolved:
    """Of the latest year in which they are over, as results are told."""
    count = int(number_of(match["count"]))
    return _opening(count, None) if 1 < count < 12 else None


def _opening(count: int, of: Point | None) -> Portion:
    """The first months of a year, or of none that is told."""
    return Portion(count, "month", "first", of, f"P{count}M")


def _begun(match: re.Match[str]) -> Resolved:
    """The twelve months that began with one."""
    first = month_of(match["month"])
    year = int(match["year"]) + (first > 1) if match["year"] else None
    return Ending(12, "month", Point(year=year, month=(first - 2) % 12 + 1, turn=None if year else "next"), "P1Y")


def _months_in_short(match: re.Match[str]) -> Resolved:
    """The first half or three quarters of a year, as releases write them."""
    year, count = match["year"] or match["early"], match["count"] or match["then"]
    return _opening(int(count), Point(year=int(year) if len(year) == 4 else 2000 + int(year)))


def _count_of_year(match: re.Match[str]) -> Resolved:
    """The first half or three quarters of a year, as the heads of reports name them."""
    return _opening(int(number_of(match["count"])), Point(year=int(match["year"])))


def _week_of(match: re.Match[str]) -> Resolved:
    day = _last_day(match)
    return day if isinstance(day, Impossible) else WeekOf(day)


RULES: Final = (
    Rule(
        name="fiscal: <quarter> <fiscal year>",
        pattern=rf"\b(?:(?:the{S})?(?P<nth>{_NTH}){G}(?P<unit>quarter|half){S}(?:of{S}|in{S})?(?:the{S})?"
        rf"(?:{_WHOSE})?|(?:(?P<letter>[QH])(?P<n>[1-4])|(?P<n_first>[1-4])(?P<then>[QH]))(?:{S}|,{S}|-)?(?:of{S}(?:{_WHOSE})?)?)"
        rf"{_YEAR}{_ENDING}",
        resolve=_fiscal,
        examples={
            "Q1 FY2026": "FY2026-Q1",
            "the first quarter of fiscal 2026": "FY2026-Q1",
            "Q4 FY25": "FY2025-Q4",
            "H1 FY2026": "FY2026-H1",
            "1H FY25": "FY2025-H1",
            "the fourth quarter of Norvik Steel's fiscal 2025": "FY2025-Q4",
            "Q4 of the company’s fiscal year 2025": "FY2025-Q4",
        },
        declines=("Q5 FY2026", "Q1 2026"),
    ),
    Rule(
        name="fiscal: <year> <quarter>",
        pattern=rf"\b{_YEAR_WORD}{S}?['’]?(?P<year>20\d\d|\d\d){S}?(?:(?P<letter>[QH])(?P<n>[1-4])|(?P<nth>{_NTH})"
        rf"{G}(?P<unit>quarter|half))\b",
        resolve=_fiscal,
        examples={"FY2026 Q1": "FY2026-Q1", "FY26Q3": "FY2026-Q3", "fiscal 2025 fourth quarter": "FY2025-Q4"},
        declines=("FY2026",),
    ),
    Rule(
        name="fiscal: <fiscal year>",
        pattern=rf"\b(?:the{S})?{_YEAR}{_ENDING}",
        resolve=_fiscal,
        examples={
            "FY2026": "FY2026",
            "fiscal 2026": "FY2026",
            "fiscal year 2026 ending in March": "FY2026",
            "the financial year 2024/25": "FY2025",
            "FY25": "FY2025",
        },
        declines=("fiscal 3.5", "FY"),
    ),
    Rule(
        name="fiscal: the <year> fiscal year",
        pattern=rf"\b(?:(?:the|its|their|our){S})?(?P<year>20\d\d(?:[/-]\d\d)?){S}(?:fiscal|financial|business|accounting){S}year\b"
        rf"{_ENDING}",
        resolve=_fiscal,
        examples={
            "the 2024 financial year": "FY2024",
            "the 2023/24 financial year": "FY2024",
            "its 2025-26 fiscal year (to 31 March)": "FY2026",
        },
        declines=("2024 financial years", "the 2024 year"),
    ),
    Rule(
        name="fiscal: in <yyyy>/<yy>",
        pattern=rf"\b(?:in|for|of|from|since|until){S}(?P<span>(?P<year>20\d\d)/(?P<other>\d\d))(?![\w/%-]|[.,]\d)",
        resolve=_split_year,
        examples={"in 2023/24": "FY2024", "for 2025/26": "FY2026"},
        declines=("2023/24", "in 2023/26", "in 2023/24%"),
    ),
    Rule(
        name="fiscal: fiscal <nth> quarter",
        pattern=rf"\b(?:the{S}|its{S})?(?:fiscal|financial){G}(?P<nth>{_NTH}){G}(?P<unit>quarter|half)\b(?:{S}"
        rf"(?:of{S})?(?P<year>20\d\d)\b)?",
        resolve=_fiscal,
        examples={"fiscal third quarter": "FYXXXX-Q3", "fiscal first-quarter": "FYXXXX-Q1"},
        declines=("fiscal quarter",),
    ),
    Rule(
        name="period: the <month> quarter",
        pattern=rf"\b(?:the{S})?(?P<month>{ANY_MONTH}){S}(?:(?P<early>20\d\d){S})?(?P<unit>quarter|half|(?-i:Q(?:tr)?(?={S}\d)))\b(?!{G}year)"
        rf"(?:{S}(?:of{S}|in{S})?(?:(?P<year>20\d\d)\b|(?P<turn>this|last|next){S}year\b))?",
        resolve=_named_quarter,
        examples={
            "the June quarter": "P3M",
            "the March quarter of 2025": "P3M",
            "December quarter": "P3M",
            "the June quarter of next year": "P3M",
            "the March 2025 quarter": "P3M",
            "the December half": "P6M",
            "Sep Q 2024": "P3M",
        },
        declines=("the quarter", "the June quarters"),
    ),
    Rule(
        name="period: the <month>-<month> period",
        pattern=rf"\b(?:the{S})?(?P<from>{ANY_MONTH})(?:[-–—/]|{S}to{S}|-to-)(?P<month>{ANY_MONTH}){S}(?:period|quarter|half)\b"
        rf"(?:{S}(?:of{S}|in{S})?(?P<year>20\d\d)\b)?",
        resolve=_month_to_month,
        examples={
            "the October-December period": "P3M",
            "January–June half": "P6M",
            "April to June quarter": "P3M",
            "July-to-September period": "P3M",
        },
        declines=("October-December", "the July-December quarters"),
    ),
    Rule(
        name="period: in <month>-<month>",
        pattern=rf"\b(?:in|for|during|over|of){S}(?P<span>(?P<from>{ANY_MONTH})(?:[-–—/]|{S}(?:to|through){S})(?P<month>{ANY_MONTH})"
        rf"(?:{S}(?P<year>20\d\d)\b|(?!{S}\d)))",
        resolve=_months_of_a_report,
        examples={
            "in October-December": "P3M",
            "for January to March": "P3M",
            "of July–September 2025": "P3M",
            "for January to June": "P6M",
            "for January through June": "P6M",
        },
        declines=("from January to March", "in July to August", "in January-March 5"),
    ),
    Rule(
        name="period: <month>-<month> <year>",
        pattern=rf"\b(?P<from>{ANY_MONTH}){S}?[-–—]{S}?(?P<month>{ANY_MONTH}){S}(?P<year>20\d\d)\b",
        resolve=_months_of_a_report,
        examples={"January–September 2019": "P9M", "January - June 2019": "P6M"},
        declines=("January–February 2019", "January–September", "January 2019 - June 2019"),
    ),
    Rule(
        name="period: <first day>-<last day> <year>",
        pattern=rf"\b(?:1{S}(?P<from>{ANY_MONTH})|(?P<us_from>{ANY_MONTH}){S}1){S}?(?:[-–—]|to){S}?(?:3[01]{S}(?P<month>{ANY_MONTH})"
        rf"|(?P<us_month>{ANY_MONTH}){S}3[01],?){S}(?P<year>20\d\d)\b",
        resolve=_first_to_last,
        examples={
            "1 January–30 September 2019": "P9M",
            "July 1 - September 30, 2024": "P3M",
            "1 April to 31 March 2025": "P12M",
        },
        declines=("1 January–15 September 2019", "1 June - 31 July 2024", "2 January - 30 September 2019"),
    ),
    Rule(
        name="period: <quarter> (<month> to <month>)",
        pattern=rf"\b(?:(?:the|its|their){S})?(?:(?:(?:{_NTH}|last|this|next|current|previous){G})?(?:(?:fiscal|financial|business){S})?"
        rf"(?:quarter|half|half-year|year|season)|[QH][1-4]|FY{S}?\d*)(?:{S}(?:of{S})?(?:the{S}(?:fiscal|financial|business){S}year"
        rf"|(?:20\d\d[/-])?\d{{2,4}}))?,?{S}\((?:from{S})?(?P<from>{ANY_MONTH})(?:{S}20\d\d)?(?:{S}?[-–—/]{S}?|{S}(?:to|through|until){S})"
        rf"(?P<month>{ANY_MONTH})(?:{S}(?P<year>20\d\d))?\)",
        resolve=_glossed,
        examples={
            "the third quarter (March to May)": "P3M",
            "Q3 (Mar-May 2025)": "P3M",
            "last season (September to June)": "P10M",
            "the first half of the financial year (April-September)": "P6M",
        },
        declines=("the third quarter (March)", "talks (March to May)"),
    ),
    Rule(
        name="period: the <yyyy>/<yy> season",
        pattern=rf"\b(?:the{S})?(?P<year>20\d\d)[/–-](?P<other>(?:20)?\d\d){S}(?:\w+{S})?season\b",
        resolve=_season,
        examples={"the 2024/25 season": "P12M", "2023-2024 football season": "P12M"},
        declines=("the 2024/27 season", "2024/25", "the 2024 season"),
    ),
    Rule(
        name="period: <abbreviated month>-<abbreviated month>",
        pattern=rf"\b(?P<from>{_SHORT_MONTH})\.?[-–—/](?P<month>{_SHORT_MONTH})\b\.?(?!{S}?\d{{1,2}}\b)(?:{S}(?P<year>20\d\d)\b)?",
        resolve=_month_to_month,
        examples={"Jan-Feb": "P2M", "Jul–Sep 2025": "P3M"},
        declines=("Jan-Feb 12", "January-February", "Jan Feb"),
        flags=0,
    ),
    Rule(
        name="period: the <length> to <day>",
        pattern=rf"\b(?:(?:the|its|their){S})?(?:(?P<count>{NUMBER_WORD}|\d\d?){G}(?P<unit>months?|weeks|quarters|years?)|"
        rf"(?:(?:full|financial|fiscal|business|{_NTH}){S}){{0,2}}(?P<alone>year|quarter|half|half{G}year|week|"
        rf"(?:(?<=[Ff]or[ ]the[ ])|(?<=business[ ])|(?<=fiscal[ ]))term(?={S}end))(?:{S}(?P<label>20\d\d))?"
        rf"|fiscal{S}(?P<fiscal>20\d\d))(?:{S}period)?(?:,?{S}(?:that|which))?,?{S}\(?"
        rf"(?P<till>to|ended|ending|ends|through|up{S}to|until)(?:{S}(?:on|in))?{S}(?:(?:(?:the{S})?end{S}of{S})|end-"
        rf")?{_LAST_DAY}\b",
        resolve=_ending,
        examples={
            "the six months to 30 September": "P6M",
            "the year to 31 March": "P1Y",
            "the year to next March": "P1Y",
            "the year ending in March": "P1Y",
            "fiscal 2025, which ended on June 30": "P1Y",
            "business year 2024, ended 30 September": "P1Y",
            "the three months ended Dec. 31, 2024": "P3M",
            "the quarter ended June 30": "P1Q",
            "its fiscal third quarter ended February 28": "P1Q",
            "the six months to the end of June": "P6M",
            "the business year until end of June": "P1Y",
            "the six months to 31 September": None,
            "the half year to 31 December": "P6M",
            "the half-year to end-June": "P6M",
            "the week ended March 6": "P1W",
            "the 13 weeks ended Sept. 27, 2025": "P13W",
            "the four weeks to Sunday": "P4W",
            "the nine months period ended 30th of September, 2025": "P9M",
            "the business term ending March 2026": "P1Y",
        },
        declines=("the year to come", "six months to go", "his term ended in January"),
    ),
    Rule(
        name="period: the first <count> <units> of <year>",
        pattern=rf"\b(?:the{S})?(?P<side>first|opening|last|final|closing){S}(?P<count>{NUMBER_WORD}|\d\d?){S}"
        rf"(?P<unit>month|week)s{S}(?:of|in){S}(?:the{S}(?:fiscal{S})?year\b|(?P<turn>last|this|next){S}year\b|"
        rf"(?P<year>(?:19|20)\d\d)\b)(?!{S}(?:contract|war\b|ended|ending|to\b))",
        resolve=_portion,
        examples={
            "the first nine months of 2025": "P9M",
            "the last three months of last year": "P3M",
            "first ten weeks of the year": "P10W",
        },
        declines=("the first nine months of the war", "the last three years of 2025", "the first one months of 2025"),
    ),
    Rule(
        name="period: the first <count> months",
        pattern=rf"\b(?:the{S})?first{S}(?P<count>{NUMBER_WORD}|\d\d?){S}months\b(?!{S}(?:of|in|after|at|on|as|with|since|"
        rf"under|into|there)\b)",
        resolve=_first_months,
        examples={"the first nine months": "P9M", "first six months": "P6M"},
        declines=("the first nine months of the war", "the first six months in office", "the first months"),
    ),
    Rule(
        name="period: the year that began in <month>",
        pattern=rf"\b(?:the|its|their){S}(?:(?:financial|fiscal|business){S})?year,?{S}(?:that|which){S}(?:began|started){S}"
        rf"(?:in|with|on{S}(?:the{S})?1(?:st)?(?:{S}of)?){S}(?P<month>{ANY_MONTH})(?:{S}1(?!\d))?(?:,?{S}(?P<year>20\d\d))?\b",
        resolve=_begun,
        examples={"the year that began in October": "P1Y", "its fiscal year, which started on 1 April 2025": "P1Y"},
        declines=("the year that began with a strike", "the year began in October with"),
    ),
    Rule(
        name="period: <count>M <year>",
        pattern=rf"(?<![$€£¥₦₹\w.,])(?:(?P<early>20\d\d){S}(?-i:(?P<then>[69])M)|(?-i:(?P<count>[69])M){S}?['’]?"
        rf"(?P<year>20\d\d|\d\d))(?![\w%]|[.,]\d)",
        resolve=_months_in_short,
        examples={"9M 2025": "P9M", "9M25": "P9M", "6M'24": "P6M", "2025 9M": "P9M"},
        declines=("$9M 2025", "9m 2025", "3M 2025", "9M shares"),
    ),
    Rule(
        name="period: <count> months <year>",
        pattern=rf"\b(?P<count>six|nine|[69]){S}months?{S}(?:of{S})?(?P<year>20\d\d)\b",
        resolve=_count_of_year,
        examples={"nine months 2019": "P9M", "six months of 2024": "P6M"},
        declines=("nine months", "five months 2019", "nine months in 2019"),
    ),
    Rule(
        name="span: the week of <day>",
        pattern=rf"\b(?P<till>the{S}week{S}(?:of|beginning|commencing|starting)){S}(?:on{S})?{_LAST_DAY}\b",
        resolve=_week_of,
        examples={"the week of March 6": "XXXX-WXX", "the week commencing 3 November 2025": "2025-W45"},
        declines=("the week of the vote", "a week of March"),
    ),
    Rule(
        name="period: in the <quarter>",
        pattern=rf"\b(?:in|for|during|over){S}(?P<span>the{S}(?P<unit>quarter|half))(?={S}?[,.;:)]|{S}(?:and|to|"
        rf"from|as|but|was|were|rose|fell|on|by|because|after|while|when|thanks|with|despite|the|it|we|its|our|reached|came"
        rf"|totall?ed|amounted|stood|had|increased|decreased|declined|dropped|jumped|climbed|grew|widened|narrowed)\b"
        rf"|(?:{S}(?-i:[A-Z])[\w’'-]+){{1,3}}{S}[a-z]+ed\b)",
        resolve=lambda match: Reported(match["unit"].lower()),
        examples={"in the half, it": "P6M", "for the quarter rose": "P1Q"},
        declines=("in the half of the match", "the quarter.", "in the quarter-final", "in the quarter that"),
    ),
)
