"""Times of day: "10:35 a.m.", "18:00 UTC", "9 p.m. EST Tuesday", "noon"."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.reading import Clock, Point, Resolved, Shift
from flows.extract.time.rules.relative import DAYS
from flows.extract.time.words import ANY_MONTH, SMALL, WEEKDAY, WEEKDAYS, S

# Universal time is shown in a value as "Z"; other zones are read and left out of it.
_UNIVERSAL: Final = ("utc", "gmt")
ZONES: Final = (
    *_UNIVERSAL, "wet", "west", "cet", "bst", "cest", "eet", "eest", "msk", "ist", "sgt", "hkt", "awst", "jst",
    "kst", "aest", "aedt", "nzst", "nzdt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt",
    "ct", "mt", "local time", "eastern", "pacific", "eastern time", "pacific time", "central time", "mountain time",
    "eastern standard time", "eastern daylight time", "pacific standard time", "pacific daylight time",
    "central european time", "london time", "new york time", "tokyo time", "beijing time", "hong kong time",
)  # fmt: skip
_NAMES: Final = one_of(ZONES)
_ZONE: Final = rf"(?:{S}?(?:\((?P<zoned>{_NAMES})(?:{S}?[+-]\d{{1,2}})?\)(?!{S}(?:{WEEKDAY}))|(?P<zone>{_NAMES})\b))"
# A weekday behind a time of day is the time's, unless a day of the calendar follows: "9 a.m. on Sunday, 24 August".
_CALENDAR_DAY: Final = rf"(?:{ANY_MONTH}{S}\d|\d{{1,2}}(?:st|nd|rd|th)?{S}(?:of{S})?{ANY_MONTH})"
_DAY: Final = rf"(?:,?{S}(?:on{S})?(?P<day>{WEEKDAY}|{one_of(DAYS)})\b(?!,?{S}(?:the{S})?{_CALENDAR_DAY}))"
_MERIDIEM: Final = r"(?P<half>[ap])\.?[ ]?m\b\.?"


def _at(hour: int, minute: int, zone: str | None, day: str | None) -> Resolved:
    if hour > 24 or minute > 59:
        return None
    shown = "Z" if zone and zone.lower() in _UNIVERSAL else ""
    value = f"T{hour:02d}:{minute:02d}{shown}"
    if day and day.lower() in DAYS:
        return Shift("day", DAYS[day.lower()], clock=value, exact=True)
    return Point(weekday=WEEKDAYS[day.lower()], clock=value) if day else Clock(value)


def _zone(match: re.Match[str]) -> str | None:
    return match["zone"] or match["zoned"]


def _twelve(match: re.Match[str]) -> Resolved:
    word = match["hour"].lower()
    hour = SMALL[word] if word in SMALL else int(word)
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return _at(hour, int(match["minute"] or 0), _zone(match), match["day"])


def _twenty_four(match: re.Match[str]) -> Resolved:
    return _at(int(match["hour"]), int(match["minute"]), _zone(match), match["day"])


def _named(match: re.Match[str]) -> Resolved:
    hour = {"noon": 12, "midday": 12, "midnight": 0}[match["name"].lower()]
    return _at(hour, 0, _zone(match), match["day"])


RULES: Final = (
    Rule(
        name="clock: <hour> a.m.",
        pattern=rf"(?<![\d.,:$£€])\b(?P<hour>\d\d?|{one_of([w for w in SMALL if SMALL[w] <= 12])})"
        rf"(?:[:.](?P<minute>[0-5]\d))?{S}?{_MERIDIEM}{_ZONE}?{_DAY}?(?:{S}\(\w+{S}?[+-]?\d*\))?",
        resolve=_twelve,
        examples={
            "10:35 a.m.": "XXXX-XX-XXT10:35",
            "9 p.m. EST": "XXXX-XX-XXT21:00",
            "9 am Tuesday": "XXXX-XX-XXT09:00",
            "8:30 a.m. Eastern on Friday": "XXXX-XX-XXT08:30",
            "12 p.m.": "XXXX-XX-XXT12:00",
        },
        declines=("13 p.m.", "3.5 a.m.5", "5 amps"),
    ),
    Rule(
        name="clock: <hh>:<mm>",
        pattern=rf"(?<![\w.,:$£€/-])(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.]|(?=\d\d{S}?(?:hrs|hours|UTC|GMT|BST|CET|"
        rf"EST|EDT)\b))(?P<minute>[0-5]\d)(?![\d:]|[.,]\d|[ ]?%)(?:{S}?(?:hrs|hours))?{_ZONE}?{_DAY}?",
        resolve=lambda match: None if match["mark"] == "." and not _zone(match) else _twenty_four(match),
        examples={
            "18:00 UTC": "XXXX-XX-XXT18:00Z",
            "07:30 BST": "XXXX-XX-XXT07:30",
            "0735 GMT": "XXXX-XX-XXT07:35Z",
            "16:45": "XXXX-XX-XXT16:45",
        },
        declines=("16:45:10:2", "3.50", "25:10", "1:2"),
    ),
    Rule(
        name="clock: <hour> o'clock",
        pattern=rf"\b(?P<hour>\d\d?|{one_of([w for w in SMALL if SMALL[w] <= 12])}){S}?o['’]clock(?:{S}(?:in{S}"
        rf"the{S}(?P<part>morning|afternoon|evening)|at{S}night))?",
        resolve=lambda match: _at(
            (SMALL.get(match["hour"].lower()) or int(re.sub(r"\D", "", match["hour"]) or 0))
            + (12 if match["part"] in ("afternoon", "evening") else 0),
            0,
            None,
            None,
        ),
        examples={"five o'clock": "XXXX-XX-XXT05:00", "3 o'clock in the afternoon": "XXXX-XX-XXT15:00"},
        declines=("five clocks",),
    ),
    Rule(
        name="clock: <hour> in the <morning>",
        pattern=rf"(?<![\d.,:$£€])\bat{S}(?P<span>(?P<hour>\d\d?){S}in{S}the{S}(?P<part>morning|afternoon|evening))\b",
        resolve=lambda match: _at(int(match["hour"]) + (0 if match["part"] == "morning" else 12), 0, None, None),
        examples={"at 5 in the morning": "XXXX-XX-XXT05:00"},
        declines=("5 in the morning",),
    ),
    Rule(
        name="clock: <noon>",
        pattern=rf"\b(?P<name>noon|midday|midnight)\b{_ZONE}?{_DAY}?",
        resolve=_named,
        examples={"noon": "XXXX-XX-XXT12:00", "midnight Friday": "XXXX-XX-XXT00:00"},
        declines=("noonday",),
    ),
    Rule(
        name="clock: the <morning>",
        pattern=rf"\b(?:in{S}the|(?P<early>early{S}in{S}the)|during{S}the|by|at|all){S}(?P<span>(?P<part>morning|"
        rf"afternoon|evening|night|dawn))(?=[,.;]|{S}(?:and|on|of|the|he|they|when|hours))",
        resolve=lambda match: Clock(
            {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "dawn": "TMO"}[
                match["part"].lower()
            ]
        ),
        examples={"in the morning,": "XXXX-XX-XXTMO"},
        declines=("morning",),
    ),
)
