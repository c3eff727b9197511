"""Reporting periods: fiscal years and their quarters, "the June quarter", "the six months to 30 September"."""

import re
from typing import Final

from flows.extract.rule import Rule
from flows.extract.time.reading import Ending, Fiscal, Impossible, Point, Reported, Resolved
from flows.extract.time.rules.days import checked, month_of
from flows.extract.time.words import ANY_MONTH, DAY_NUMBER, ORDINALS, G, S, number_of

_YEAR_WORD: Final = rf"(?:FY|(?:fiscal|financial)(?:{S}year)?)"
_YEAR: Final = rf"{_YEAR_WORD}{S}?-?(?:of{S})?['’]?(?P<year>20\d\d(?:[/-]\d\d)?|\d\d)(?!\d|[.,]\d|%)"
_ENDING: Final = (
    rf"(?:{S}\(?(?:ending|ended|to|that{S}(?:ends|ended)|which{S}(?:ends|ended)){S}(?:in{S}|on{S}|at{S}the{S}end{S}"
    rf"of{S})?(?:(?:{DAY_NUMBER}){S})?(?P<end>{ANY_MONTH})(?:{S}(?:{DAY_NUMBER}))?(?:,?{S}20\d\d)?\)?)?"
)
_NTH: Final = "(?:first|second|third|fourth|1st|2nd|3rd|4th|final)"
_LAST_DAY: Final = (
    rf"(?:(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?{S}(?P<month>{ANY_MONTH})|(?:the{S}end{S}of{S}"
    rf")?(?P<us_month>{ANY_MONTH})(?:{S}(?P<us_day>{DAY_NUMBER})(?:st|nd|rd|th)?(?!\d))?)"
    rf"(?:,?{S}(?P<year>20\d\d))?"
)


def _fiscal(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    digits = groups.get("year")
    year = None
    if digits:
        year = int(digits[:4]) if len(digits) >= 4 else 2000 + int(digits)
        year += 1 if len(digits) == 7 else 0
    letter = (groups.get("letter") or "Q").upper()
    nth = groups.get("nth")
    number = ORDINALS[nth.lower()] or 4 if nth else int(groups["n"]) if groups.get("n") else None
    half = number if number and (letter == "H" or (groups.get("unit") or "").lower() == "half") else None
    quarter = number if number and not half else None
    if half and half > 2:
        return None
    part = f"-Q{quarter}" if quarter else f"-H{half}" if half else ""
    end = groups.get("end")
    return Fiscal(f"FY{year or 'XXXX'}{part}", year, quarter, half, month_of(end) if end else None)


def _named_quarter(match: re.Match[str]) -> Resolved:
    """For "The June quarter" is the three months that end with June."""
    year = match["year"]
    return Ending(3, Point(year=int(year) if year else None, month=month_of(match["month"])), "P3M")


def _ending(match: re.Match[str]) -> Resolved:
    month = month_of(match["month"] or match["us_month"])
    day = match["day"] or match["us_day"]
    end = checked(Point(year=int(match["year"]) if match["year"] else None, month=month, day=int(day) if day else None))
    if isinstance(end, Impossible):
        return end
    unit = (match["unit"] or match["alone"]).lower().rstrip("s")
    count = match["count"]
    number = int(number_of(count)) if count else 1
    months = {"week": 0, "month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12}[unit] * number
    letter = {"week": "W", "month": "M", "quarter": "Q", "year": "Y"}.get(unit)
    return Ending(months, end, f"P{number}{letter}" if letter else "P6M") if months else None


RULES: Final = (
    Rule(
        name="fiscal: <quarter> <fiscal year>",
        pattern=rf"\b(?:(?:the{S})?(?P<nth>{_NTH}){G}(?P<unit>quarter|half){S}(?:of{S}|in{S})?(?:the{S})?(?:its{S}|"
        rf"their{S})?|(?P<letter>[QH])(?P<n>[1-4])(?:{S}|,{S}|-)?(?:of{S})?){_YEAR}{_ENDING}",
        resolve=_fiscal,
        examples={
            "Q1 FY2026": "FY2026-Q1",
            "the first quarter of fiscal 2026": "FY2026-Q1",
            "Q4 FY25": "FY2025-Q4",
            "H1 FY2026": "FY2026-H1",
        },
        declines=("Q5 FY2026", "Q1 2026"),
    ),
    Rule(
        name="fiscal: <year> <quarter>",
        pattern=rf"\b(?:{_YEAR_WORD}{S}?['’]?(?P<year>20\d\d|\d\d){S}?(?:(?P<letter>[QH])(?P<n>[1-4])|(?P<nth>{_NTH}"
        rf"){G}(?P<unit>quarter|half))|(?P<m>))\b",
        resolve=lambda match: _fiscal(match) if match["year"] else None,
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
        name="fiscal: fiscal <nth> quarter",
        pattern=rf"\b(?:the{S}|its{S})?(?:fiscal|financial){G}(?P<nth>{_NTH}){G}(?P<unit>quarter|half)\b(?:{S}"
        rf"(?:of{S})?(?P<year>20\d\d)\b)?",
        resolve=_fiscal,
        examples={"fiscal third quarter": "FYXXXX-Q3", "fiscal first-quarter": "FYXXXX-Q1"},
        declines=("fiscal quarter",),
    ),
    Rule(
        name="period: the <month> quarter",
        pattern=rf"\b(?:the{S})?(?P<month>{ANY_MONTH}){S}quarter\b(?:{S}(?:of{S}|in{S})?(?P<year>20\d\d)\b)?",
        resolve=_named_quarter,
        examples={"the June quarter": "P3M", "the March quarter of 2025": "P3M", "December quarter": "P3M"},
        declines=("the quarter", "the June quarters"),
    ),
    Rule(
        name="period: the <length> to <day>",
        pattern=rf"\b(?:the{S})?(?:(?P<count>three|six|nine|twelve|\d\d?){G}(?P<unit>months?|weeks|quarters|years?)|"
        rf"(?:(?:full|financial|fiscal|{_NTH}){S})?(?P<alone>year|quarter|half|half-year))(?:{S}period)?(?:,?{S}"
        rf"(?:that|which))?{S}(?:to|ended|ending|ends|through|up{S}to|until)(?:{S}on)?{S}(?:(?:the{S}end{S}of{S})"
        rf")?{_LAST_DAY}\b",
        resolve=_ending,
        examples={
            "the six months to 30 September": "P6M",
            "the year to 31 March": "P1Y",
            "the three months ended Dec. 31, 2024": "P3M",
            "the quarter ended June 30": "P1Q",
            "the six months to the end of June": "P6M",
            "the six months to 31 September": None,
        },
        declines=("the year to come", "six months to go"),
    ),
    Rule(
        name="period: in the <quarter>",
        pattern=rf"\b(?:in|for|during|over){S}(?P<span>the{S}(?P<unit>quarter|half))(?={S}?[,.;:)]|{S}(?:and|to|"
        rf"from|as|but|was|were|rose|fell|on|by|because|after|while|when|thanks|with|despite)\b)",
        resolve=lambda match: Reported(match["unit"].lower()),
        examples={"in the half, it": "P6M", "for the quarter rose": "P1Q"},
        declines=("in the half of the match", "the quarter.", "in the quarter-final"),
    ),
)
