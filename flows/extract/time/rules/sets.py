"""Recurring times: "daily", "every Monday", "twice a week"."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.reading import Every, Resolved
from flows.extract.time.rules.lengths import period
from flows.extract.time.words import (
    COUNT,
    DAYPARTS,
    MONTH_NAME,
    MONTHS,
    SEASON,
    SEASONS,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    S,
    number_of,
)

OFTEN: Final = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q", "half-yearly": "P6M", "biannual": "P6M",
    "biannually": "P6M", "semi-annual": "P6M", "semiannual": "P6M", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "annualised": "P1Y", "annualized": "P1Y", "biennial": "P2Y", "everyday": "P1D",
}  # fmt: skip


def _every(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    word = match["what"].lower()
    count = groups.get("count")
    number = {"other": 2.0, "second": 2.0, "third": 3.0}.get(
        (groups.get("nth") or "").lower(), number_of(count) if count else 1.0
    )
    if word.rstrip("s") in WEEKDAYS and word not in WEEKDAYS:
        word = word.rstrip("s")
    if word in WEEKDAYS:
        return Every(f"XXXX-WXX-{WEEKDAYS[word] + 1}")
    if word in MONTHS:
        return Every(f"XXXX-{MONTHS[word]:02d}")
    if word in SEASONS:
        return Every(f"XXXX-{SEASONS[word]}")
    if word in DAYPARTS:
        return Every(f"XXXX-XX-XXT{DAYPARTS[word]}")
    if word == "weekend":
        return Every("XXXX-WXX-WE")
    return Every(period(UNITS[word], number))


_RATE: Final = r"(?:day|week|month|quarter|year|hour|minute|second|night|annum)"

RULES: Final = (
    Rule(
        name="set: <daily>",
        pattern=rf"\b(?P<often>{one_of([w for w in OFTEN if w not in ('annualised', 'annualized', 'everyday')])})"
        rf"\b(?!{S}(?:Mail|News|Telegraph|Mirror|Express|Times|Post|Star|Herald|Standard|Beast|Caller)\b)",
        resolve=lambda match: Every(OFTEN[match["often"].lower()]),
        examples={"daily": "P1D", "annual": "P1Y", "quarterly": "P1Q", "half-yearly": "P6M"},
        declines=("Daily Mail", "annuals"),
    ),
    Rule(
        name="set: every <unit>",
        pattern=rf"\b(?:every|each)(?:{S}(?P<nth>other|second|third|single))?(?:{S}(?P<count>{COUNT}))?{S}"
        rf"(?P<what>{WEEKDAY}|{MONTH_NAME}|{SEASON}|morning|afternoon|evening|night|"
        rf"weekend|{one_of([u for u in UNITS if u not in ('sec', 'min', 'weekend', 'weekends')])})\b(?!{S}(?:that|"
        rf"which))",
        resolve=_every,
        examples={
            "every Monday": "XXXX-WXX-1",
            "every day": "P1D",
            "each year": "P1Y",
            "every two weeks": "P2W",
            "every other day": "P2D",
            "every summer": "XXXX-SU",
        },
        declines=("every one", "each other"),
    ),
    Rule(
        name="set: per <unit>",
        pattern=rf"\b(?:(?:once|twice|three{S}times|four{S}times|several{S}times){S}(?:an?|each|every|per)|per){S}"
        rf"(?P<what>{_RATE})\b",
        resolve=lambda match: Every(
            period(UNITS["year" if match["what"].lower() == "annum" else match["what"].lower()], 1)
        ),
        examples={"per year": "P1Y", "twice a week": "P1W", "once a day": "P1D"},
        declines=("per capita", "once a fool"),
    ),
    Rule(
        name="set: <amount> a <unit>",
        pattern=rf"(?:\d|\b(?:million|billion|times|percent|people|tons|tonnes|barrels|dollars|euros|pounds|hours|"
        rf"units|jobs|cars|vehicles|days|twice|thousand|much|aircraft|planes|flights|(?<=[ ])rate[ ]of[ ]\d{{1,5}})"
        rf"){S}(?P<span>an?{S}(?P<what>day|week|month|quarter|year|hour|minute|night))\b(?!{S}(?:ago|earlier|later|"
        rf"before|after|from))",
        resolve=lambda match: Every(period(UNITS[match["what"].lower()], 1)),
        examples={"million a year": "P1Y", "hours a week": "P1W"},
        declines=("million a year ago", "in a year"),
    ),
    Rule(
        name="set: <weekdays>",
        pattern=rf"\b(?:on{S})?(?P<span>(?P<what>{WEEKDAY})s)\b",
        resolve=_every,
        examples={"on Mondays": "XXXX-WXX-1"},
        declines=("Monday",),
    ),
)
