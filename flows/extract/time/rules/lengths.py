"""Lengths of time: "three days", "48-hour", "the past four quarters", "within five years"."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.calendar import UNIT_LETTER
from flows.extract.time.reading import Length, Resolved
from flows.extract.time.words import BOUNDS, COUNT, PLURAL, UNITS, VAGUE, G, S, number_of

_FACTOR: Final = {"decade": 10, "century": 100, "fortnight": 2}
_TOWARD: Final = {
    "past": "past", "last": "past", "previous": "past", "preceding": "past", "prior": "past", "next": "future",
    "coming": "future", "following": "future", "upcoming": "future", "recent": "past", "within": "future",
    "in": "future", "intervening": None, "first": None, "final": None, "opening": None,
}  # fmt: skip
_HALF: Final = 0.5
_HALVES: Final = {"minute": "PT30S", "hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}
_TIMES: Final = frozenset({"second", "minute", "hour"})
_BOUND: Final = (
    rf"(?P<bound>{one_of([w for w, m in BOUNDS.items() if m != 'APPROX'])}|(?:a{S}little{S}|slightly{S}|"
    rf"just{S}|well{S})(?:more{S}than|over|less{S}than|under)){S}"
)
_NUMBER: Final = (
    rf"(?P<count>{COUNT}|a(?={S}dozen))(?P<dozen>{S}dozen)?(?:{S}?(?P<half>(?:{S})?and{S}a{S}half|1/2|"
    rf"½|-and-a-half|and{S}half))?"
)
_KIND: Final = (
    r"(?:(?:trading|business|working|consecutive|straight|successive|full|more|calendar|whole|long|"
    rf"additional|extra|further|bloody|short){G}){{0,2}}"
)
_UNIT: Final = one_of([u for u in UNITS if u not in ("sec", "secs", "mins", "min", "weekend", "weekends")])
_TURN: Final = (
    rf"(?:the{S})?(?P<turn>past|last|previous|preceding|next|coming|following|prior|first|final|opening|"
    rf"recent|upcoming){S}"
)


def period(unit: str, count: float | None) -> str:
    """The TIMEX3 value of a length: three days are "P3D"; an unknown count is X."""
    letter = UNIT_LETTER[unit]
    prefix = "PT" if unit in _TIMES else "P"
    if count is None:
        return f"{prefix}X{'D' if unit == 'night' else letter}"
    number = count * _FACTOR.get(unit, 1)
    return f"{prefix}{number:g}{letter}" if number < 1e6 else f"{prefix}{int(number)}{letter}"


def _length(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    unit = UNITS[match["unit"].lower()]
    toward = (groups.get("turn") or groups.get("within") or "").lower()
    bound = re.sub(r"\s+", " ", (groups.get("bound") or "").lower())
    bound = re.sub(r"^(?:a little|slightly|just|well) ", "", bound)
    count = _count(groups)
    value = _HALVES.get(unit, period(unit, 0.5)) if count == _HALF else period(unit, count)
    return Length(value, unit, count, _TOWARD[toward] if toward else None, BOUNDS.get(bound))


def _count(groups: dict[str, str | None]) -> float | None:
    """How many units a match names; None when it says "several" or only uses the plural."""
    if groups.get("vague") is None and groups.get("one"):
        return _HALF if groups.get("halved") else 1
    number = groups.get("count")
    if number is None:
        return None
    return number_of(number) * (12 if groups.get("dozen") else 1) + (_HALF if groups.get("half") else 0)


_ENDS: Final = rf"(?![-\w])(?!{S}(?:old|of{S}age|Year)\b)"

RULES: Final = (
    Rule(
        name="length: <count> <units>",
        pattern=rf"(?<![\d.,:/$£€])(?<!\w-)\b(?:{_BOUND}|the{S}(?={COUNT}{S}(?:day|week|month|year)s?\b{S}(?:of|to|"
        rf"from|since)))?{_NUMBER}{G}{_KIND}(?P<unit>{_UNIT})(?:['’]s?)?(?:-(?:long|plus)|{S}long)?\b(?!-(?:yard|"
        rf"old))(?!{S}old)",
        resolve=_length,
        examples={
            "three days": "P3D",
            "48-hour": "PT48H",
            "two and a half years": "P2.5Y",
            "more than two years": "P2Y",
            "almost five months": "P5M",
            "three trading days": "P3D",
            "two decades": "P20Y",
            "a dozen years": "P12Y",
            "10 years": "P10Y",
        },
        declines=("3.5.2 days", "$5 days", "ten dayss"),
    ),
    Rule(
        name="length: <turn> <count> <units>",
        pattern=rf"\b{_TURN}(?:(?P<vague>{VAGUE}){S}|{_NUMBER}{G})?{_KIND}(?P<unit>{PLURAL})\b",
        resolve=_length,
        examples={
            "the past four quarters": "P4Q",
            "the next three years": "P3Y",
            "recent years": "PXY",
            "the past few weeks": "PXW",
            "the coming months": "PXM",
        },
        declines=("the past year", "the next three"),
    ),
    Rule(
        name="length: <count> <turn> <units>",
        pattern=rf"\b(?:the{S})?{_NUMBER}{S}(?P<turn>past|previous|preceding|following|coming){S}(?P<unit>{PLURAL})\b",
        holds=("past", "previous", "preceding", "following", "coming"),
        resolve=_length,
        examples={"the two previous weeks": "P2W"},
        declines=("two weeks",),
    ),
    Rule(
        name="length: the past <unit>",
        pattern=rf"\b(?:over|during|in|within|for|of|through){S}(?P<span>the{S}(?P<turn>past|last|next|coming){S}"
        rf"(?P<single>)(?P<unit>(?:hour|day|decade|century)))\b",
        resolve=lambda match: Length(
            period(match["unit"].lower(), 1), match["unit"].lower(), 1, _TOWARD[match["turn"].lower()]
        ),
        examples={"over the past decade": "P10Y", "in the last hour": "PT1H"},
        declines=("over the past days",),
    ),
    Rule(
        name="length: the past year",
        pattern=rf"\b(?P<span>(?:the{S})?past{S}(?P<unit>year|week|month|quarter|decade|century|weekend))\b",
        resolve=lambda match: Length(period(match["unit"].lower(), 1), match["unit"].lower(), 1, "past"),
        examples={"the past year": "P1Y", "past decade": "P10Y"},
        declines=("the past years",),
    ),
    Rule(
        name="length: within <count> <units>",
        pattern=rf"\b(?P<within>within){S}(?:the{S}next{S})?(?P<span>(?:{_BOUND})?(?:{_NUMBER}{G}|(?P<one>an?){S}|"
        rf"(?P<vague>{VAGUE}){S}|(?=days|weeks|months|years|hours)){_KIND}(?P<unit>{_UNIT}))\b",
        resolve=_length,
        examples={"within five years": "P5Y", "within a month": "P1M", "within days": "PXD"},
        declines=("within five", "within reach"),
    ),
    Rule(
        name="length: a <unit>",
        pattern=rf"\b(?:{_BOUND})?(?:(?P<halved>half{S})|(?:(?:all|only|just|yet){S})?)(?P<one>an?|one|another|a{S}"
        rf"(?:full|whole|single|further)){S}(?:(?:full|whole|single|further|solid|mere){S}"
        rf")?(?P<unit>second(?=[,.;)]|{S}(?:later|or))|minute|hour|day|week|fortnight|month|quarter(?={S}(?:of{S}"
        rf")?(?:ago|earlier|later))|year|decade|century)(?:-long|{S}long|['’]s)?\b{_ENDS}(?!{S}(?:in{S}the{S}life|"
        rf"when|that|like|he|she|we|they))",
        resolve=_length,
        examples={
            "a month": "P1M",
            "over a year": "P1Y",
            "half an hour": "PT30M",
            "more than a decade": "P10Y",
            "another week": "P1W",
            "a year's": "P1Y",
        },
        declines=("a quarter", "a day-old", "a yearling"),
    ),
    Rule(
        name="length: a <unit>-long",
        pattern=r"\b(?P<one>day|week|month|year|decade|hour|century)(?P<unit>)-long\b|\b(?P<many>days|weeks|months|"
        r"years|decades|hours|centuries|minutes)-long\b",
        resolve=lambda match: Length(
            period(UNITS[(match["one"] or match["many"]).lower()], 1 if match["one"] else None)
        ),
        examples={"day-long": "P1D", "decades-long": "PXY"},
        declines=("life-long",),
    ),
    Rule(
        name="length: <vague> <units>",
        pattern=rf"\b(?:(?P<vague>{VAGUE}){S}|(?P<turn>recent){S})(?:more{S})?(?P<unit>{PLURAL})\b",
        resolve=_length,
        examples={"several years": "PXY", "a few days": "PXD", "a couple of weeks": "PXW", "recent days": "PXD"},
        declines=("several yearlings",),
    ),
    Rule(
        name="length: <units>",
        pattern=rf"\b(?:for|of|in|after|within|by|over|took|take|takes|lasted|last|spent|many|during|through|and|or|"
        rf"with|the|these|those|early|final|first){S}(?P<span>(?P<unit>(?:days|weeks|months|years|decades|centuries|"
        rf"hours|minutes)))\b(?!{S}(?:ago|earlier|later|old|of{S}age)\b)|(?P<start>)\b(?<!\w[ ])(?P<early>(?:years|"
        rf"decades|months|weeks)){S}of\b",
        resolve=lambda match: (
            Length(
                period(UNITS[(match["unit"] or match["early"]).lower()], None),
                UNITS[(match["unit"] or match["early"]).lower()],
            )
            if match["unit"]
            else None
        ),
        examples={"for years": "PXY", "in days": "PXD"},
        declines=("yearss", "for years ago"),
    ),
    Rule(
        name="length: year-to-date",
        pattern=rf"\byear{G}to{G}date\b|\bYTD\b|\bso{S}far{S}this{S}year\b",
        resolve=lambda match: Length("P1Y", "to date", None, "past"),
        examples={"year-to-date": "P1Y", "YTD": "P1Y"},
        declines=("to date",),
    ),
    Rule(
        name="length: <count>-<unit> high",
        pattern=rf"\b(?P<span>(?:{_BOUND})?(?P<count>{COUNT})-(?P<unit>{_UNIT})){S}(?:high|low|peak|trough|record)s?\b",
        resolve=lambda match: Length(
            period(UNITS[match["unit"].lower()], number_of(match["count"])),
            UNITS[match["unit"].lower()],
            number_of(match["count"]),
            "past",
        ),
        examples={"four-year high": "P4Y"},
        declines=("four-year plan",),
    ),
)
