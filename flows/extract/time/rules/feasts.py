"""Holidays: the ones that English-language news dates things by."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.calendar import easter, nth_weekday
from flows.extract.time.reading import Point, Resolved
from flows.extract.time.rules.days import TURNS
from flows.extract.time.words import S

# Each feast's day in a year. Thanksgiving and Labor Day are those of the United States.
FEASTS: Final[dict[str, Callable[[int], date]]] = {
    "new year's day": lambda year: date(year, 1, 1),
    "new year's eve": lambda year: date(year, 12, 31),
    "epiphany": lambda year: date(year, 1, 6),
    "martin luther king day": lambda year: nth_weekday(year, 1, 0, 3),
    "martin luther king jr. day": lambda year: nth_weekday(year, 1, 0, 3),
    "valentine's day": lambda year: date(year, 2, 14),
    "presidents' day": lambda year: nth_weekday(year, 2, 0, 3),
    "st. patrick's day": lambda year: date(year, 3, 17),
    "april fools' day": lambda year: date(year, 4, 1),
    "palm sunday": lambda year: easter(year) - timedelta(days=7),
    "ash wednesday": lambda year: easter(year) - timedelta(days=46),
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "holy saturday": lambda year: easter(year) - timedelta(days=1),
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "pentecost": lambda year: easter(year) + timedelta(days=49),
    "may day": lambda year: date(year, 5, 1),
    "mother's day": lambda year: nth_weekday(year, 5, 6, 2),
    "memorial day": lambda year: nth_weekday(year, 5, 0, -1),
    "flag day": lambda year: date(year, 6, 14),
    "juneteenth": lambda year: date(year, 6, 19),
    "father's day": lambda year: nth_weekday(year, 6, 6, 3),
    "independence day": lambda year: date(year, 7, 4),
    "fourth of july": lambda year: date(year, 7, 4),
    "bastille day": lambda year: date(year, 7, 14),
    "labor day": lambda year: nth_weekday(year, 9, 0, 1),
    "columbus day": lambda year: nth_weekday(year, 10, 0, 2),
    "halloween": lambda year: date(year, 10, 31),
    "all saints' day": lambda year: date(year, 11, 1),
    "guy fawkes night": lambda year: date(year, 11, 5),
    "veterans day": lambda year: date(year, 11, 11),
    "armistice day": lambda year: date(year, 11, 11),
    "election day": lambda year: nth_weekday(year, 11, 0, 1) + timedelta(days=1),
    "thanksgiving": lambda year: nth_weekday(year, 11, 3, 4),
    "thanksgiving day": lambda year: nth_weekday(year, 11, 3, 4),
    "black friday": lambda year: nth_weekday(year, 11, 3, 4) + timedelta(days=1),
    "cyber monday": lambda year: nth_weekday(year, 11, 3, 4) + timedelta(days=4),
    "christmas": lambda year: date(year, 12, 25),
    "christmas day": lambda year: date(year, 12, 25),
    "christmas eve": lambda year: date(year, 12, 24),
    "boxing day": lambda year: date(year, 12, 26),
}


def _feast(match: re.Match[str]) -> Resolved:
    name = re.sub(r"\s+", " ", match["feast"].lower().replace("’", "'"))
    turn = match["turn"]
    year = match["year"]
    return Point(year=int(year) if year else None, feast=name, turn=TURNS[turn.lower()] if turn else None)


RULES: Final = (
    Rule(
        name="feast: <turn> <holiday> <year>",
        pattern=rf"\b(?:(?P<turn>{one_of(TURNS)}){S}"
        rf")?(?P<feast>{one_of(FEASTS).replace(chr(39), '[' + chr(39) + '’]')})\b(?:,?{S}(?:of{S}"
        rf")?(?P<year>(?:1[5-9]|20)\d\d)\b)?(?!{S}(?:Island|tree|present|gift|carol|song|egg|bunny)s?\b|(?<!Friday)(?<!Monday){S}cards?\b)",
        resolve=_feast,
        examples={
            "Christmas 1914": "1914-12-25",
            "Thanksgiving Day 1999": "1999-11-25",
            "last Thanksgiving": "XXXX-XX-XX",
            "Easter 2000": "2000-04-23",
            "Black Friday card": "XXXX-XX-XX",
        },
        declines=("Easter Island", "christmassy", "Christmas cards"),
    ),
    Rule(
        name="feast: at New Year",
        pattern=rf"\b(?:at|by|before|after|since|until|till|around){S}(?P<span>(?-i:New{S}Year))\b(?!['’]s)",
        resolve=lambda match: Point(feast="new year's day"),
        examples={"at New Year": "XXXX-XX-XX", "by New Year": "XXXX-XX-XX"},
        declines=("in the New Year", "by New Year’s Eve", "at new year"),
    ),
)
