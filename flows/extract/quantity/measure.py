"""Physical and technical units, ages and lengths of time that measure something."""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.numeral import NUMBER, SIGN, WORD_SCALE, digits_of, number_of, scale_of
from flows.extract.quantity.per import PER, per_of
from flows.extract.quantity.refuse import MONTHS
from flows.extract.quantity.units import IRREGULAR_PLURALS, SYMBOLS, WORDS
from flows.extract.rule import Rule, one_of


def _plural(word: str) -> str:
    """The plural of a unit's word: of its last word, or of what stands before "per", "of" or "a"."""
    head, joint, rest = re.fullmatch(r"(.*?)((?:\s(?:per|of|an?)\s.*)?)()", word).groups()  # type: ignore[union-attr]
    return IRREGULAR_PLURALS.get(word, f"{head}s{joint}{rest}")


_SPELLED: Final[Mapping[str, str]] = {
    form: unit for word, unit in WORDS.items() for form in (word, _plural(word), word.replace(" ", "-"))
}
_SPANS: Final = one_of(("minute", "hour", "day", "week", "month", "year"))
# A stretch of time is a figure when it measures: a strike, an age, a survival, a deadline; not when it dates.
_LASTING: Final = one_of(
    ("strike", "strikes", "walkout", "walkouts", "stoppage", "outage", "blackout", "shutdown", "suspension", "delay",
     "delays", "closure", "ban", "lockout", "sentence", "prison sentence", "jail term", "prison term", "warranty",
     "moratorium", "hunger strike", "halt", "disruption", "interruption", "notice period", "grace period", "backlog",
     "concession", "contract", "agreement", "deal", "accord", "loan", "lease", "licence", "license", "franchise",
     "term", "run", "tenure", "inquiry", "deferral", "freeze", "maturity", "extension", "lock-up", "lockup",
     "guarantee", "notes", "partnership", "exclusivity", "waiver", "holiday", "reign", "stint", "mandate",
     "investigation", "probe", "blockade", "charter", "occupation", "embargo", "standoff", "ceasefire", "truce",
     "siege", "curfew", "recess", "review")
)  # fmt: skip
_MEASURING: Final = re.compile(
    r"\b(?:aged?|survival|half-life|lifespan|life|duration|age|tenure|delays?|maturity|average|median|mean|lasted|lasting"
    r"|(?:grace|notice|lock-up|waiting|cooling-off)\s+period|strike|walkout|stoppage|outage|blockade|suspension|ban|closure"
    r"|delayed|down|offline|gave|given|gives?|longer|shorter|sentenced|jailed"
    r"|grounded|suspended|closed|idle|shut)\s+(?:(?:of|to|for|by|about|around|some|nearly|almost|over|more|than|at|least|is"
    r"|was|roughly|approximately|an?|up|additional|extra|further|another|the|company|court|it|them|him|her)\s+){0,3}$"
)
# "Dark for 14 hours", "supply for five years"; a pay rise "of 4% a year for three years" is measured by its per cent.
_FOR: Final = re.compile(
    r"(?P<rate>(?:%|per\s?cent|percent)(?:\s+a\s+year|\s+annually)?\s+)?\b(?:for|since|during|ending)\s+"
    r"(?:(?:about|around|some|nearly|almost|over|more\s+than|at\s+least|up\s+to|roughly|a\s+total\s+of|all\s+of|another|a\s+further)\s+)?$",
    re.IGNORECASE,
)
_ENDED: Final = re.compile(
    rf"\s+(?:ago|earlier|before|ended|ending|through|to\s+(?:(?:the\s+end\s+of|date)\b|\d|{MONTHS}\b))", re.IGNORECASE
)
_DUE: Final = re.compile(r"\bwithin\s+$", re.IGNORECASE)
_HELD: Final = re.compile(
    r"\s+(?:in\s+the\s+(?:job|post|role|position)|at\s+the\s+(?:helm|top)|in\s+(?:charge|office|power)|as\s+(?:head|chief|chair|boss|director"
    r"|president|managing|finance|ceo|cfo)|(?:late|behind|ahead|sooner)\b|(?:later|earlier)\s+than\s+(?:planned|scheduled|expected))",
    re.IGNORECASE,
)
_GRANTED: Final = re.compile(
    rf"\s+(?:to\s+(?!come|go\b|date|from|the\b|end\b|{MONTHS}\b)[a-z]|notice\b|of\s+notice\b|old\b|late\b|longer\b|in\s+(?:prison|jail)\b)",
    re.IGNORECASE,
)


def _amount(match: re.Match[str], unit: str, factor: Decimal) -> Amount:
    """The signed, scaled number in a unit."""
    number = number_of(match["n"])
    negative = (match.groupdict().get("sign") or "").strip() not in ("", "+")
    scale = scale_of(match.groupdict().get("scale")) * factor
    return Amount(-number if negative else number, scale, unit, "measure", digits_of(match["n"]), per=per_of(match))


def _symbol(match: re.Match[str]) -> Amount | None:
    """A unit's symbol; single letters must touch the number or follow a scale or a decimal."""
    unit, factor = SYMBOLS[" ".join(match["unit"].split())]
    amount = _amount(match, unit, factor)
    return replace(amount, unit="km/h", per=None) if (unit, amount.per) == ("km", "hour") else amount


def _spelled(match: re.Match[str]) -> Amount:
    """A unit in words; which tons are meant tells the document."""
    unit = _SPELLED[" ".join(match["unit"].casefold().split())]
    return replace(_amount(match, unit, Decimal(1)), loose="tons" if unit == "tons" else None)


def _points(match: re.Match[str]) -> Amount | None:
    """Points of an index: sums of some size, or with decimals."""
    return _amount(match, "points", Decimal(1)) if number_of(match["n"]) >= 10 or "." in match["n"] else None


def _lasting(match: re.Match[str]) -> Amount:
    """How long a strike, an outage or a ban lasts."""
    return _amount_of_time(match)


def _stretch(match: re.Match[str]) -> Amount | None:
    """An age or a stretch that measures something; a plain span of time dates and is no figure."""
    text, start, end = match.string, match.start(), match.end()
    if _DUE.search(text[max(0, start - 8) : start]):
        if match["unit"].casefold() == "hours":
            return replace(_amount_of_time(match), op="<=")
        return _amount_of_time(match) if text.startswith(" of ", end) else None
    lasts = _FOR.search(text[max(0, start - 48) : start])
    if _HELD.match(text, end) or (lasts and not lasts["rate"] and not _ENDED.match(text, end)):
        return _amount_of_time(match)
    if "." in match["n"] or _GRANTED.match(text, end) or _MEASURING.search(text[max(0, start - 60) : start].lower()):
        return None if _dates(text, start, end) else _amount_of_time(match)
    return None


def _dates(text: str, start: int, end: int) -> bool:
    """Whether the stretch places something in time: "12 years ago", "two weeks after", "the last 5 years"."""
    after, before = text[end : end + 16], text[max(0, start - 16) : start]
    return bool(
        re.match(r"\s+(?:ago|earlier|later|before|after|from|since|on|into)\b", after)
        or re.search(r"\b(?:next|last|past|first|coming|previous|final|in|early|recent)\s+$", before, re.IGNORECASE)
    )


def _amount_of_time(match: re.Match[str]) -> Amount:
    """The number of days, hours, ..."""
    unit = match["unit"].casefold()
    return _amount(match, unit if unit.endswith("s") else f"{unit}s", Decimal(1))


_ABBREVIATED = r"(?:\s+\([A-Za-z²³/]{1,6}\))?"
_KINDS: Final = one_of(
    ("wet", "dry", "long", "gross", "net", "extra", "more", "additional", "further", "US", "imperial")
)
RULES: Final = (
    Rule(
        name="measure: <number> <unit symbol>",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})(?P<scale>{WORD_SCALE})?[\s-]?"
        rf"(?P<unit>(?-i:{one_of(w for w in SYMBOLS if len(w) > 1)}|(?<=[\d\sn])[WVgtL]))(?![\w²³'’])"
        rf"(?:{PER}|(?!/(?!\d)))",
        resolve=_symbol,
        examples={
            "60GWh": "60 GWh",
            "30 MW": "30 MW",
            "7nm": "7 nm",
            "121 mL": "121 mL",
            "2.4 million tpa": "2400000 tonnes",
            "1.2m oz": "1200000 ounces",
            "25 Mtpa": "25000000 tonnes",
            "71,300 boe/d": "71300 boe/d",
            "540,000 dmt": "540000 tonnes",
            "650 m3": "650 m3",
            "450,000 b/d": "450000 barrels/d",
            "-20 °C": "-20 °C",
            "1.8 g/t": "1.8 g/t",
            "24,000 TEU": "24000 TEU",
            "50 mg": "50 mg",
            "12,000 sq ft": "12000 square feet",
            "80 GWh a year": "80 GWh/year",
            "80 GWh/year": "80 GWh/year",
            "162 km per hour": "162 km/h",
        },
        declines=("5 MWC stands", "4 Great halls", "10 Kg"),
    ),
    Rule(
        name="measure: <number> <unit>",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})(?P<scale>{WORD_SCALE})?[\s-](?:{_KINDS}\s+)?(?P<unit>{one_of(_SPELLED)})\b{_ABBREVIATED}{PER}?",
        resolve=_spelled,
        examples={
            "30 gigawatt-hours": "30 GWh",
            "30 gigawatt-hours (GWh) a year": "30 GWh/year",
            "sixty gigawatt-hours": "60 GWh",
            "two million tonnes": "2000000 tonnes",
            "90 hectares": "90 hectares",
            "4.1 million wet metric tonnes": "4100000 tonnes",
            "15,000 square metres": "15000 square metres",
            "1.2 million barrels per day": "1200000 barrels/d",
            "500,000 barrels a day": "500000 barrels/d",
            "66,000 barrels of oil equivalents per day": "66000 boe/d",
            "250-megawatt": "250 MW",
            "42 kilometres": "42 km",
            "18,500 ounces": "18500 ounces",
            "half a million tonnes": "500000 tonnes",
        },
        declines=("90 hectic days", "two tonic waters"),
    ),
    Rule(
        name="measure: <number> points",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})[\s-]points?\b",
        resolve=_points,
        examples={"312 points": "312 points", "25,617.42 points": "25617.42 points", "40-point": "40 points"},
        declines=("3 percentage points", "two points"),
    ),
    Rule(
        name="measure: <number>-<time> strike",
        pattern=rf"(?P<n>{NUMBER})[\s-](?P<unit>{_SPANS})[\s-](?!the\b|a\b|of\b|after\b|to\b|in\b)(?:[a-z]+\s+)?{_LASTING}\b",
        resolve=_lasting,
        examples={
            "nine-day strike": "9 days",
            "48-hour walkout": "48 hours",
            "six-month suspension": "6 months",
            "three-year driving ban": "3 years",
            "25-year concession": "25 years",
            "seven-year notes": "7 years",
        },
        declines=("three-year plan", "five-month low", "52-week high"),
    ),
    Rule(
        name="measure: <number> <time> long",
        pattern=rf"(?P<n>{NUMBER})[\s-](?P<unit>{_SPANS}s)\b(?!['’])",
        resolve=_stretch,
        examples={"11.4 years": "11.4 years", "14.2 months": "14.2 months", "5.5 hours": "5.5 hours"},
        declines=("three years", "5 days", "8 weeks"),
    ),
)
