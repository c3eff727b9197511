"""Dates in figures: ISO, dotted, slashed."""

import re
from typing import Final

from flows.extract.rule import Rule
from flows.extract.time.calendar import could_be_real
from flows.extract.time.reading import Impossible, Point, Resolved
from flows.extract.time.rules.days import checked, full_year

_TIME: Final = r"(?:[T ](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
_EDGE: Final = r"(?![\d/]|[.-]\d)"


def _year_first(match: re.Match[str]) -> Resolved:
    clock = f"T{match['hour']}:{match['minute']}" if match.groupdict().get("hour") else ""
    return checked(Point(int(match["year"]), int(match["month"]), int(match["day"]), clock=clock))


def _two_numbers(match: re.Match[str]) -> Resolved:
    """Day and month in either order: settled by a number above twelve, else left open for the document."""
    one, two, year = int(match["one"]), int(match["two"]), match.groupdict().get("year") or ""
    full = (int(year) if len(year) == 4 else full_year(int(year))) if year else None
    if could_be_real(two, one) and could_be_real(one, two):
        return checked(Point(full, month=one, day=two, order_open=one != two))
    if two > 12 and one > 12:
        return Impossible(f"neither {one} nor {two} is a month") if len(year) == 4 else None
    return checked(Point(full, month=one, day=two) if one <= 12 else Point(full, month=two, day=one))


RULES: Final = (
    Rule(
        name="day: <yyyy>-<mm>-<dd>",
        pattern=rf"(?<![\d/.-])(?P<year>[12]\d{{3}})(?P<mark>[-/.]|\.[ ])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
        rf"\.?{_EDGE}{_TIME}",
        resolve=_year_first,
        examples={
            "2025-09-24": "2025-09-24",
            "2025.02.20": "2025-02-20",
            "2025/2/20": "2025-02-20",
            "2025-10-14T07:30:00Z": "2025-10-14T07:30",
            "2025-02-30": None,
        },
        declines=("12025-09-24", "2025-09-24-17", "1.2025.09.3"),
    ),
    Rule(
        name="month: <yyyy>-<mm>",
        pattern=r"(?<![\w/.,$£€+-])(?P<year>20[0-4]\d)-(?P<month>0[1-9]|1[0-2])(?![\w/-]|[.,]\d)",
        resolve=lambda match: Point(int(match["year"]), int(match["month"])),
        examples={"2025-09": "2025-09"},
        declines=("2025-13", "555-2025-09", "2025-09-24"),
    ),
    Rule(
        name="week: <yyyy>-W<ww>",
        pattern=r"\b(?P<year>20\d\d)-?W(?P<week>0[1-9]|[1-4]\d|5[0-3])\b",
        resolve=lambda match: Point(int(match["year"]), part=f"ISO{match['week']}"),
        examples={"2025-W39": "2025-W39"},
        declines=("2025-W54",),
    ),
    Rule(
        name="day: <yyyymmdd>",
        pattern=r"(?<![\w.,$£€-])(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])"
        r"(?![\w,-]|\.\d)",
        resolve=_year_first,
        examples={"20250924": "2025-09-24"},
        declines=("2025092412", "$20250924"),
    ),
    Rule(
        name="day: <dd>/<mm>/<yyyy>",
        pattern=r"(?<![\d/.$£€-])(?P<one>\d\d?)(?P<mark>[/.-])(?P<two>\d\d?)(?P=mark)(?P<year>(?:19|20)\d\d)"
        r"(?![\d/-]|\.\d)",
        resolve=_two_numbers,
        examples={
            "13/10/2025": "2025-10-13",
            "10/13/2025": "2025-10-13",
            "24.12.2024": "2024-12-24",
            "31/02/2025": None,
        },
        declines=("1/13/10/2025", "3.14.20255"),
    ),
    Rule(
        name="day: <dd>/<mm>/<yy>",
        pattern=r"(?<![\d/.$£€-])(?P<one>\d\d?)/(?P<two>\d\d?)/(?P<year>\d\d)(?![\d/%-]|\.\d)",
        resolve=_two_numbers,
        examples={"24/9/25": "2025-09-24", "7/8/07": "2007-07-08"},
        declines=("1/2/3", "24/9/25/6", "99/99/25"),
    ),
    # A line of an agenda: "29/04 General meeting of shareholders".
    Rule(
        name="day: <dd>/<mm>",
        pattern=r"(?<![\d/.$£€-])(?P<span>(?P<one>0[1-9]|[12]\d|3[01])/(?P<two>0[1-9]|[12]\d|3[01]))"
        r"(?=:?[ ]+(?-i:[A-Z]))",
        resolve=_two_numbers,
        examples={"29/04 General meeting": "XXXX-04-29", "12/31: Results": "XXXX-12-31"},
        declines=("10/10 for effort", "29/04", "9/4 General meeting", "29/13 Meeting", "01/02/03 Meeting"),
    ),
)
