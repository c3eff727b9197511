"""Per cent, percentage points and basis points."""

import re
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.numeral import NUMBER, SIGN, digits_of, number_of
from flows.extract.rule import Rule, one_of

_ONE = Decimal(1)


def _amount(match: re.Match[str], unit: str, kind: str) -> Amount:
    """The signed number in a unit."""
    number = number_of(match["n"])
    negative = (match["sign"] or "").strip() not in ("", "+")
    return Amount(-number if negative else number, _ONE, unit, kind, digits_of(match["n"]))


def _percent(match: re.Match[str]) -> Amount:
    """A share or a change in per cent."""
    return _amount(match, "%", "percent")


def _points(match: re.Match[str]) -> Amount:
    """Percentage points, or basis points, which are hundredths of them."""
    return _amount(match, "bp" if match["basis"] else "pp", "points")


def _many_digits(match: re.Match[str]) -> Amount:
    """Growth by digits: "triple-digit growth" is growth of at least 100 %, "double-digit" of at least 10 %."""
    least = {"double": 10, "triple": 100, "quadruple": 1000}[match["many"].casefold()]
    return Amount(Decimal(least), _ONE, "%", "percent", len(str(least)), op=">=")


def _share_of_point(match: re.Match[str]) -> Amount:
    """Half a percentage point, a quarter or three quarters of one."""
    return Amount(_SHARES[match["share"].casefold()[0]], _ONE, "pp", "points", 1)


def _fraction(match: re.Match[str]) -> Amount | None:
    """A change told as a fraction; "a quarter" without "by" before it may be three months."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    of_it = _LOST.search(before) and _OF_IT.match(match.string, match.end())
    if not (_BY.search(before) or of_it or _THAN.match(match.string, match.end())):
        return None
    return Amount(_FRACTIONS[match["part"].casefold()], _ONE, "%", "percent", 3)


_FRACTIONS: Final = {
    "half": Decimal(50), "third": Decimal("33.3"), "quarter": Decimal(25), "fifth": Decimal(20),
    "sixth": Decimal("16.7"), "tenth": Decimal(10),
}  # fmt: skip
_SHARES: Final = {"h": Decimal("0.5"), "q": Decimal("0.25"), "t": Decimal("0.75")}  # by the first letter
_BY: Final = re.compile(
    r"\bby\s+(?:(?:about|around|roughly|almost|nearly|some|over|more\s+than|at\s+least|up\s+to|as\s+much\s+as|close\s+to)\s+)?$",
    re.IGNORECASE,
)
# What is lost, and what more or less it is: "lost a fifth of their value", "a quarter more than".
_OF_IT: Final = re.compile(r" (?:of|off) ")
_THAN: Final = re.compile(
    r" (?:more|less|fewer|higher|lower|cheaper|smaller|larger|bigger|dearer) (?:[a-z]+ ){0,2}?than\b"
)
_LOST: Final = re.compile(
    r"\b(?:los(?:t|e|es|ing)|shed(?:s|ding)?|wip(?:ed?|es|ing)(?:\s+(?:out|off))?|erased?|cut(?:s|ting)?|slash(?:es|ed)?|ax(?:e|es|ed))\s+"
    r"(?:(?:about|around|roughly|almost|nearly|some|over|more\s+than|at\s+least|up\s+to|as\s+much\s+as|close\s+to)\s+)?$",
    re.IGNORECASE,
)
RULES: Final = (
    Rule(
        name="points: <number> <percentage points>",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})(?:(?P<basis>[\s-]?basis[\s-]points?\b|\s?bps?\b|\s?bips\b)"
        r"|[\s-]?(?:percentage|percent|per\s+cent|%)[\s-]?(?:points?|pts?)\b|\s?(?:pp|ppts?|p\.p\.|pps|ppt|%-?pts?)\b)",
        resolve=_points,
        examples={
            "3 percentage points": "3 pp",
            "10.9 percentage points": "10.9 pp",
            "two percentage points": "2 pp",
            "1.4pp": "1.4 pp",
            "0.5 ppt": "0.5 pp",
            "25 basis points": "25 bp",
            "50-basis-point": "50 bp",
            "120bps": "120 bp",
            "-35 bp": "-35 bp",
        },
        declines=("25 percent", "30 points", "3 people"),
    ),
    Rule(
        name="points: a quarter point",
        pattern=r"(?P<share>three[\s-]quarters?|quarter|half)(?:[\s-](?:of[\s-])?a)?[\s-](?P<long>percentage[\s-])?points?\b",
        resolve=_share_of_point,
        examples={
            "quarter-point": "0.25 pp",
            "half a percentage point": "0.5 pp",
            "quarter of a percentage point": "0.25 pp",
            "quarter-percentage point": "0.25 pp",
            "three-quarters of a point": "0.75 pp",
            "three-quarter-point": "0.75 pp",
        },
        declines=("half a pint", "quarter pounder"),
    ),
    Rule(
        name="percent: <number> %",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})"
        r"(?:\s?[%％]|[\s-]?per\s?cents?\b(?-i:\.(?=\s+[a-z(]))?|[\s-]?percent\b|[\s-]?pct\b|\s?pc\b)",
        resolve=_percent,
        examples={
            "26%": "26 %",
            "38.5 per cent": "38.5 %",
            "71per cent": "71 %",
            "9 percent": "9 %",
            "nine percent": "9 %",
            "twenty-five per cent": "25 %",
            "-4.7%": "-4.7 %",
            "−4.7 %": "-4.7 %",
            "+12%": "12 %",
            "5-percent": "5 %",
            "4,5%": "4.5 %",
            "0.25 pct": "0.25 %",
            "1,250%": "1250 %",
            "minus 3 per cent": "-3 %",
            "negative 0.7%": "-0.7 %",
        },
        declines=("5 percentage points", "20 percentiles"),
    ),
    Rule(
        name="percent: <double/triple>-digit growth",
        pattern=r"(?P<many>double|triple|quadruple)[\s-]digits?\b(?:[\s-]percent(?:age)?\b)?",
        resolve=_many_digits,
        examples={"triple-digit": ">=100 %", "double digits": ">=10 %", "double-digit percentage": ">=10 %"},
        declines=("single-digit", "double room"),
    ),
    Rule(
        name="percent: by <a fraction>",
        pattern=rf"(?:(?:an?|one)[\s-]|(?<=\bby\s)(?=half\b(?!\s+(?:an?|of|past|time)\b)))(?P<part>{one_of(_FRACTIONS)})\b(?![\s-]+(?:of\s+an?\s|point|percentage|time|to\s+\w+\s+ago))",
        resolve=_fraction,
        examples={"a third": "33.3 %", "a fifth": "20 %", "a quarter": "25 %"},
        declines=("a quarter", "a third time"),
    ),
)
