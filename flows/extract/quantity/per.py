"""What a rate is for: "a share", "per tonne", "each", "annually"."""

import re
from typing import Final

from flows.extract.rule import one_of

# Printed word -> the name the rate gets.
NOUNS: Final = {
    "share": "share", "stock": "share", "ADS": "ADS", "ADR": "ADR", "American depositary share": "ADS", "unit": "unit",
    "piece": "unit", "year": "year", "annum": "year", "month": "month", "week": "week", "day": "day", "hour": "hour",
    "minute": "minute", "second": "second", "quarter": "quarter", "night": "night", "tonne": "tonne", "ton": "ton",
    "metric ton": "tonne", "metric tonne": "tonne", "dmt": "tonne", "wmt": "tonne",
    "ounce": "ounce", "oz": "ounce", "troy ounce": "ounce",
    "barrel": "barrel", "bbl": "barrel", "boe": "boe", "pound": "pound", "lb": "pound", "gallon": "gallon",
    "litre": "litre", "liter": "litre", "bushel": "bushel", "kilogram": "kg", "kilo": "kg", "kg": "kg", "gram": "gram",
    "carat": "carat", "watt": "watt", "kilowatt": "kW", "kilowatt-hour": "kWh", "kilowatt hour": "kWh", "kWh": "kWh",
    "megawatt": "MW", "megawatt-hour": "MWh", "megawatt hour": "MWh", "MWh": "MWh", "MW": "MW", "MMBtu": "MMBtu",
    "therm": "therm", "mile": "mile", "kilometre": "km", "kilometer": "km", "km": "km", "hectare": "hectare",
    "acre": "acre", "square foot": "square foot", "square metre": "square metre", "square meter": "square metre",
    "sq m": "square metre", "sq ft": "square foot", "passenger": "passenger", "customer": "customer", "user": "user",
    "subscriber": "subscriber", "member": "member", "household": "household", "home": "home", "head": "head",
    "person": "person", "employee": "employee", "worker": "worker", "vehicle": "vehicle", "car": "car", "room": "room",
    "seat": "seat", "container": "container", "box": "container", "TEU": "TEU", "FEU": "FEU", "patient": "patient",
    "dose": "dose", "vial": "dose", "wafer": "wafer", "token": "token", "million tokens": "million tokens",
    "million input tokens": "million tokens", "million output tokens": "million tokens", "seat mile": "seat mile",
    "bottle": "bottle", "cup": "cup", "ticket": "ticket", "note": "note", "bond": "bond", "warrant": "warrant",
}  # fmt: skip
_ADJECTIVES = r"(?:(?:basic|diluted|ordinary|common|new|existing|adjusted|Class\s+[A-Z]|H|A)\s+)*"
# "a year" after an amount may open "a year earlier", which is a date.
_NOT_DATE = r"(?!\w)(?!\s+(?:ago|earlier|before|later|prior|previously|from\s+now|after|to\s+(?:date|go)))"
PER: Final = (
    rf"(?:(?:\s?/\s?|[\s-](?:a|an|per|each|every)[\s-]){_ADJECTIVES}(?P<per>{one_of(NOUNS)}){_NOT_DATE}"
    r"|\s+(?P<each>each|apiece)\b|\s+(?P<often>annually|yearly|daily|monthly|weekly)\b)"
)
_OFTEN = {"annually": "year", "yearly": "year", "daily": "day", "monthly": "month", "weekly": "week"}
_BY_WORD = {word.casefold(): name for word, name in NOUNS.items()}


def per_of(match: re.Match[str]) -> str | None:
    """What the matched rate is for, or None."""
    groups = match.groupdict()
    if groups.get("each"):
        return "unit"
    if groups.get("often"):
        return _OFTEN[groups["often"].casefold()]
    return _BY_WORD[" ".join(groups["per"].casefold().split())] if groups.get("per") else None
