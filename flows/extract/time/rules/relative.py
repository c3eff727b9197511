"""Days and spans told from the reader's day or from another one: "last week", "two years ago", "the 19th"."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.reading import Point, Resolved, Shift
from flows.extract.time.rules.days import TURNS, month_of, part_of
from flows.extract.time.words import (
    ANY_MONTH,
    COUNT,
    DAYPART,
    DAYPARTS,
    PART_OF,
    UNITS,
    VAGUE,
    WEEKDAY,
    WEEKDAYS,
    G,
    S,
    number_of,
)  # fmt: skip

STEPS: Final = {
    "last": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "that": 0, "same": 0,
    "very same": 0, "that same": 0, "next": 1, "coming": 1, "following": 1, "upcoming": 1, "prior": -1,
}  # fmt: skip
# These words count from the day last spoken of, not from publication.
_FROM_MENTION: Final = frozenset(
    {"previous", "preceding", "that", "same", "very same", "that same", "following", "prior"}
)
DAYS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0}
# A number that a month is printed with; "in April 41,000 barrels", "in July 150 people" tell of a month alone.
_DAY_OR_YEAR: Final = r"\d(?!\d{0,2},\d{3}\b|\d\d\b|\d?(?:\.\d+)?\s?(?:%|per\s?cent|million|billion|trillion))"
_LONG: Final = "(?:weekend|week|month|quarter|year|decade|century)"
_PART: Final = (
    rf"(?:(?P<part>early|earlier|later|late|mid)(?:{G}|{S}in{S})|(?:(?:the|at){S})?(?P<section>(?:very{S}"
    rf")?(?:beginning|start|end|middle|close)|first{S}part|latter{S}part){S}of{S})"
)


def clock_of(word: str | None) -> str:
    """TIMEX3's T part of a part of the day ("morning" is "TMO"); "" for none."""
    return f"T{DAYPARTS[word.lower()]}" if word and word.lower() in DAYPARTS else ""


def _words(text: str) -> str:
    return re.sub(r"\s+", " ", text.lower())


def _part(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    word = _words(groups.get("part") or groups.get("section") or "").removeprefix("very ")
    if word in ("earlier", "later"):
        return "SOONER" if word == "earlier" else "LATER"
    return {"early": "START", "beginning": "START", "start": "START", "first part": "START", "mid": "MID",
            "middle": "MID", "late": "END", "end": "END", "close": "END", "latter part": "END"}.get(word)  # fmt: skip


def _named_day(match: re.Match[str]) -> Resolved:
    word = match["name"].lower()
    clock = "TNI" if word in ("tonight", "tonite") else clock_of(match["clock"])
    return Shift("day", DAYS[word], clock=clock, exact=True)


def _day_part(match: re.Match[str]) -> Resolved:
    word = match["turn"].lower()
    if word == "that":
        return Shift("day", 0, base="mention", clock=clock_of(match["clock"]))
    return Shift("day", -1 if word == "last" else 0, clock=clock_of(match["clock"]), exact=True)


def _turned(match: re.Match[str]) -> Resolved:
    turn = _words(match["turn"])
    base = "mention" if turn in _FROM_MENTION else "published"
    if turn == "next" and match[0].lower().startswith("the "):
        base = "next"
    return Shift(UNITS.get(match["unit"].lower(), match["unit"].lower()), STEPS[turn], base=base, part=_part(match))


def _counted(match: re.Match[str], sign: int, base: str) -> Resolved:
    groups = match.groupdict()
    unit = UNITS[match["unit"].lower()]
    half = bool(groups.get("half"))
    if groups.get("vague") is not None:
        return Shift(unit, None, base=base, tense="past" if sign < 0 else "future")
    count = 1.0 if groups.get("one") or not groups.get("count") else number_of(match["count"])
    count += 0.5 if half else 0
    if groups.get("dozen"):
        count *= 12
    if count != int(count):
        unit, count = {
            "year": ("month", count * 12),
            "decade": ("year", count * 10),
            "century": ("year", count * 100),
        }.get(unit, (unit, count))
    turn = groups.get("weekday")
    return Shift(
        unit, sign * int(count), base=base, weekday=WEEKDAYS[turn.lower()] if turn else None,
        clock=clock_of(groups.get("clock")),
    )  # fmt: skip


def _weekday(match: re.Match[str]) -> Resolved:
    groups = match.groupdict()
    turn = (groups.get("turn") or "").lower()
    return Point(
        weekday=WEEKDAYS[match["weekday"].lower()],
        turn="then" if turn == "following" else TURNS.get(turn),
        clock=clock_of(groups.get("clock")),
    )


def _weekday_of_week(match: re.Match[str]) -> Resolved:
    turn = _words(match["turn"]).replace("past", "last")
    return Shift(
        "week",
        STEPS[turn],
        weekday=WEEKDAYS[match["weekday"].lower()],
        base="mention" if turn in _FROM_MENTION else "published",
    )


def _day_of_month(match: re.Match[str]) -> Resolved:
    day = int(re.sub(r"\D", "", match["day"]))
    turn = match["turn"]
    if not 1 <= day <= 31:
        return None
    if turn:
        word = _words(turn)
        return Shift("month", STEPS[word], day=day, base="mention" if word in _FROM_MENTION else "published")
    return Point(day=day)


def _bare_month(match: re.Match[str]) -> Resolved:
    return Point(month=month_of(match["month"]), part=part_of(match))


def _same_day(match: re.Match[str]) -> Resolved:
    turn = _words(match["turn"])
    unit = match["unit"].lower()
    clock = clock_of(unit) or clock_of(match.groupdict().get("clock"))
    return Shift("day", STEPS[turn], base="mention", clock=clock)


_COUNTED: Final = (
    rf"(?:(?P<vague>{VAGUE}{S}(?:more{S})?|(?<![\w-])(?=(?:days|weeks|months|years|decades|centuries|hours|minutes)\b))"
    rf"|(?P<count>{COUNT})(?P<dozen>{S}dozen)?(?P<half>{S}and{S}a{S}half|{S}1/2|-and-a-half|½)?(?:{G})|(?P<one>an?|"
    rf"the){S}(?:full{S}|whole{S})?)"
    rf"(?P<unit>{one_of([u for u in UNITS if u not in ('sec', 'secs', 'min', 'mins')])})"
)
_LOOSE: Final = (
    rf"(?:(?:almost|nearly|barely|(?:a{S}little{S})?more{S}than|less{S}than|over|under|at{S}least|well{S}over|a{S}"
    rf"little{S}over|just{S}over|just{S}under){S})?"
)

RULES: Final = (
    Rule(
        name="day: <today>",
        pattern=rf"\b(?:earlier{S})?(?P<name>{one_of(DAYS)})\b(?:{S}(?P<clock>{DAYPART})\b)?",
        resolve=_named_day,
        examples={
            "today": "PRESENT_REF",
            "yesterday": "XXXX-XX-XX",
            "tonight": "XXXX-XX-XXTNI",
            "tomorrow morning": "XXXX-XX-XXTMO",
        },
        declines=("todays",),
    ),
    Rule(
        name="day: <this> <morning>",
        pattern=rf"\b(?:(?:early|late|earlier|later){S})?(?P<turn>this|last|that)(?:{S}same)?{S}(?P<clock>morning|"
        rf"afternoon|evening|night)\b",
        resolve=_day_part,
        examples={"this morning": "XXXX-XX-XXTMO", "last night": "XXXX-XX-XXTNI", "that afternoon": "XXXX-XX-XXTAF"},
        declines=("these mornings",),
    ),
    Rule(
        name="day: the day before <yesterday>",
        pattern=rf"\b(?:the{S})?day{S}(?:before{S}(?P<name>yesterday)|after{S}(?P<other>tomorrow))\b",
        resolve=lambda match: Shift("day", -2 if match["name"] else 2, exact=True),
        examples={"the day before yesterday": "XXXX-XX-XX", "day after tomorrow": "XXXX-XX-XX"},
        declines=("the day before",),
    ),
    Rule(
        name="span: <turn> <unit>",
        pattern=rf"\b(?:{_PART})?(?:the{S})?(?P<turn>{one_of(STEPS)}){S}(?:(?:calendar|trading|financial|fiscal){S}"
        rf")?(?P<unit>{_LONG})\b(?!-)",
        resolve=_turned,
        examples={
            "last week": "XXXX-WXX",
            "this year": "XXXX",
            "the following month": "XXXX-XX",
            "next quarter": "XXXX-QX",
            "earlier this month": "XXXX-XX",
            "the end of last year": "XXXX",
        },
        declines=("last weeks", "the year", "next week-long"),
    ),
    Rule(
        name="span: <part> of the <unit>",
        pattern=rf"\b(?:{_PART}(?:the{S})?|the{S}(?:rest|remainder|course){S}of{S}the{S}|(?P<later>later|earlier|"
        rf"late|early){S}in{S}the{S})(?P<unit>week|month|year|decade)\b",
        resolve=lambda match: Shift(match["unit"].lower(), 0, base="year", part=_part(match)),
        examples={"the end of the year": "XXXX", "the beginning of the month": "XXXX-XX"},
        declines=("the year", "the end of the world"),
    ),
    Rule(
        name="span: the entire <unit>",
        pattern=rf"\bthe{S}(?:entire|whole){S}(?P<unit>week|month|year)\b",
        resolve=lambda match: Shift(match["unit"].lower(), 0),
        examples={"the entire year": "XXXX"},
        declines=("the entire day",),
    ),
    Rule(
        name="span: early in the new year",
        pattern=rf"\b(?:(?:early|later?){S})?(?:in|during|by|until){S}(?P<span>the{S}new{S}year)\b(?!{S}?['’])",
        resolve=lambda _: Shift("year", 1, part="START"),
        examples={"in the new year": "XXXX", "early in the new year": "XXXX"},
        declines=("the new year", "in a new year", "in the new year’s"),
    ),
    Rule(
        name="span: the weekend",
        pattern=rf"\bthe{S}weekend\b",
        resolve=lambda match: Shift("weekend", 0, base="near"),
        examples={"the weekend": "XXXX-WXX-WE"},
        declines=("the weekends",),
    ),
    Rule(
        name="span: <count> <units> ago",
        pattern=rf"\b{_LOOSE}{_COUNTED}{S}ago\b(?:{S}(?:on{S})?(?P<weekday>{WEEKDAY})\b|{S}(?:this|last){S}(?:week|"
        rf"month)|{S}(?:today|tomorrow)\b)?",
        holds=("ago",),
        resolve=lambda match: _counted(match, -1, "published"),
        examples={
            "two years ago": "XXXX",
            "a week ago": "XXXX-WXX",
            "a fortnight ago": "XXXX-WXX",
            "years ago": "PAST_REF",
            "a few days ago": "PAST_REF",
            "a week ago Tuesday": "XXXX-XX-XX",
        },
        declines=("two years", "long ago"),
    ),
    Rule(
        name="span: <count> <units> earlier",
        pattern=rf"\b{_LOOSE}{_COUNTED}{S}(?:earlier|previously|prior|before(?={S}?[,.;)]))",
        holds=("earlier", "previously", "prior", "before"),
        resolve=lambda match: _counted(match, -1, "mention"),
        examples={"a year earlier": "XXXX", "two days earlier": "XXXX-XX-XX"},
        declines=("two days before the match", "earlier"),
    ),
    Rule(
        name="span: <count> <units> later",
        pattern=rf"\b{_LOOSE}{_COUNTED}{S}(?:later|afterwards?|thereafter|after(?={S}?[,.;]))(?!{S}than)\b",
        holds=("later", "after"),
        resolve=lambda match: _counted(match, 1, "mention"),
        examples={"two days later": "XXXX-XX-XX", "a month later": "XXXX-XX", "years later": "FUTURE_REF"},
        declines=("later", "two days later than"),
    ),
    Rule(
        name="span: <count> <units> from now",
        pattern=rf"\b{_LOOSE}{_COUNTED}{S}(?:from{S}(?:now|today)|hence)\b",
        holds=("now", "today", "hence"),
        resolve=lambda match: _counted(match, 1, "published"),
        examples={"two weeks from now": "XXXX-WXX", "a year from today": "XXXX"},
        declines=("two weeks from Monday",),
    ),
    Rule(
        name="weekday: <turn> <weekday>",
        pattern=rf"\b(?:(?P<turn>{one_of(TURNS)}){S})?(?P<weekday>{WEEKDAY})(?:{S}(?:early{S}|late{S}"
        rf")?(?P<clock>{DAYPART}))?\b(?!{S}(?i:Times|Mail|Post|Telegraph|Herald|Mirror|Night{S}(?:Live|Football)|"
        rf"Express|World)\b)",
        resolve=_weekday,
        examples={"Monday": "XXXX-XX-XX", "following Friday": "XXXX-XX-XX", "Monday evening": "XXXX-XX-XXTEV"},
        declines=("Sunday Times", "Mondays"),
    ),
    Rule(
        name="weekday: the <weekday> <before>",
        pattern=rf"\bthe{S}(?P<weekday>{WEEKDAY}){S}(?P<side>before|after)(?={S}?[,.;:)]|$)",
        resolve=lambda match: Point(
            weekday=WEEKDAYS[match["weekday"].lower()], turn="before" if match["side"].lower() == "before" else "then"
        ),
        examples={"the Saturday before": "XXXX-XX-XX", "the Monday after": "XXXX-XX-XX"},
        declines=("the Saturday before the vote", "Saturday before"),
    ),
    Rule(
        name="weekday: <weekday> <turn> week",
        pattern=rf"\b(?P<weekday>{WEEKDAY}){S}(?:of{S})?(?:(?:the{S})?(?P<turn>last|next|this|that|following|past|previous)){S}week\b",
        resolve=_weekday_of_week,
        examples={
            "Thursday of next week": "XXXX-XX-XX",
            "Monday last week": "XXXX-XX-XX",
            "Tuesday of the past week": "XXXX-XX-XX",
        },
        declines=("Monday weeks", "Monday of the week"),
    ),
    Rule(
        name="weekday: <weekday> week",
        pattern=rf"\b(?P<weekday>{WEEKDAY}){S}(?:in{S}(?:a|one){S})?week(?=[\s,.;:)]|$)",
        resolve=lambda match: Point(weekday=WEEKDAYS[match["weekday"].lower()], turn="a week on"),
        examples={"Monday week.": "XXXX-XX-XX", "Friday in one week,": "XXXX-XX-XX"},
        declines=("Monday weeks", "Monday in one weekend"),
    ),
    Rule(
        name="day: the <nth> of <turn> month",
        pattern=rf"\b(?:the{S})?(?P<day>\d\d?(?:st|nd|rd|th)){S}of{S}(?:the{S})?(?P<turn>{one_of(STEPS)}){S}month\b",
        resolve=_day_of_month,
        examples={"the 24th of this month": "XXXX-XX-24", "13th of next month": "XXXX-XX-13"},
        declines=("the 24th of month", "the 45th of this month"),
    ),
    Rule(
        name="day: the <nth>",
        pattern=rf"(?:\bon|\buntil|\bby|\bof|\bsince|\bfrom){S}(?P<span>the{S}(?P<day>\d\d?(?:st|nd|rd|th)))"
        rf"(?P<turn>)(?=[ \n]?[,.;)]|{S}(?:and|to|that|when|it|by|after|before|with|at|the|as|but)\b)",
        resolve=_day_of_month,
        examples={"on the 19th.": "XXXX-XX-19"},
        declines=("on the 19th floor", "the 19th.", "on the 19th century"),
    ),
    Rule(
        name="month: <month>",
        pattern=rf"(?<!\w[-’'])\b(?P<month>January|February|(?<=[a-z][ \n])April|April(?=[ ](?:[a-z]|\W)|[.,’'])|"
        rf"(?:(?<=[Ii]n[ ])|(?<=[Ss]ince[ ]))(?:June|August)|"
        rf"June(?!{S}[A-Z])|July|August(?!{S}[A-Z])|September|October|November|December)\b(?!{S}?{_DAY_OR_YEAR}|{S}Revolution)",
        resolve=_bare_month,
        flags=0,
        examples={"September": "XXXX-09", "July": "XXXX-07"},
        declines=("July 4", "July 2025", "June Carter", "june"),
    ),
    Rule(
        name="month: <part> <month>",
        pattern=rf"\b{PART_OF}(?P<month>{ANY_MONTH})(?!\.?{S}?\d)",
        resolve=_bare_month,
        examples={
            "early July": "XXXX-07",
            "the end of May": "XXXX-05",
            "mid-March": "XXXX-03",
            "late in December": "XXXX-12",
        },
        declines=("early July 4", "early may"),
    ),
    Rule(
        name="month: in <may or march>",
        pattern=rf"\b(?:(?:in|by|since|until|till|during|from|through|between|before|after|this|of|and|to|for|or|than){S}"
        rf")(?P<span>(?P<month>(?-i:May|March|MAY|MARCH))(?={S}?[,.;:)’'—–-]|{S}(?:and|to|when|after|before|that|by|"
        rf"the|as|with|it|at|for|on|from|through|but|a|he|they|in|of|is|was|will|had|has|were|this|meeting|summit|"
        rf"election|elections|\d*[ ]?$)\b))(?!{S}?\d)",
        resolve=_bare_month,
        examples={"in May.": "XXXX-05", "since March, it": "XXXX-03"},
        declines=("in May 5", "may.", "march."),
    ),
    Rule(
        name="month: in <may or march> <word>",
        pattern=rf"\b(?:in|since|until|till|during){S}(?P<span>(?P<month>(?-i:May|March))(?={S}(?-i:[a-z])"
        rf"|(?<=In[ ]May)[ ](?-i:[A-Z])(?!ay\b)|(?<=In[ ]March)[ ](?-i:[A-Z])(?!adness)))",
        resolve=_bare_month,
        examples={"in March without": "XXXX-03", "since May sales": "XXXX-05", "In May Norvik": "XXXX-05"},
        declines=("in March Madness", "in May 5", "march without"),
    ),
    Rule(
        name="month: <abbreviated month>",
        pattern=rf"\b(?:in|by|since|until|till|during|from|through|of){S}(?P<span>"
        rf"(?P<month>(?-i:Jan(?!(?<=(?:of|by)[ ]Jan){S}[A-Z][a-z])|Feb|Aug|Sept?|"
        rf"Oct|Nov|Dec)\b\.?))(?!\.?{S}?\d|\.)",
        resolve=_bare_month,
        examples={"in Sept.": "XXXX-09"},
        declines=("Sept.", "in Oct 5", "the contract of Jan Strand"),
    ),
    Rule(
        name="day: the <next> day",
        pattern=rf"\b(?:early{S}|late{S}|later{S}|earlier{S})?(?:the{S}(?:very{S})?)?(?P<turn>next|following|same|"
        rf"that|that{S}same|very{S}same|previous|preceding){S}(?P<unit>day|morning|afternoon|evening|night)\b(?!{S}"
        rf"(?:of|in|when))",
        resolve=_same_day,
        examples={
            "the next day": "XXXX-XX-XX",
            "that same day": "XXXX-XX-XX",
            "the following morning": "XXXX-XX-XXTMO",
        },
        declines=("next days",),
    ),
    Rule(
        name="day: the day <before>",
        pattern=rf"\bthe{S}(?P<unit>day|month|year|week){S}(?P<turn>before|after|earlier|previous|following)\b(?!{S}"
        rf"(?:\w+|[A-Z]))",
        resolve=lambda match: Shift(
            match["unit"].lower(), 1 if match["turn"].lower() in ("after", "following") else -1, base="mention"
        ),
        examples={"the day before": "XXXX-XX-XX", "the year before": "XXXX"},
        declines=("the day before the match",),
    ),
)
