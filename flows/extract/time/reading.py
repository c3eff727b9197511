"""A reading: what the characters of a time phrase say, before anything is anchored to a day."""

from flows.extract.record import record


@record(frozen=True, slots=True)
class Point:
    """A calendar day or span by the parts that the text prints; anchoring finds the others.

    `turn` is "last", "next", "this" or "that" ("last March"), the same before " year" ("March last
    year"), "then" for the first after the mention before, "before" for the last before it, or
    "over" for the latest that has passed ("ended March 31"). `part` is TIMEX3's START, MID or END, a
    month's week ("W2", "W0" the last), one of its weekdays ("N2" the second) or its half ("H1"), or a year's
    week ("ISO39"). `clock` is a TIMEX3 time ("T10:35", "TMO"). `season` is SP, SU, FA or WI; `decade` counts
    from the year 0 (199 is the 1990s), `century` likewise (18 is the 19th). `feast` names a holiday.
    `order_open` says that day and month could stand the other way round.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    feast: str | None = None
    era: str = ""
    turn: str | None = None
    part: str | None = None
    clock: str = ""
    order_open: bool = False

    @property
    def is_weekday(self) -> bool:
        """Whether a weekday is all that tells which day it is."""
        return self.weekday is not None and self.day is None and self.month is None


@record(frozen=True, slots=True)
class Shift:
    """A span of one unit, `count` units from a base day: "last week", "two years ago".

    `base` is "published", "mention" (the last day spoken of), or "next": that of "the next month", which was told of
    in the past counts from the last day spoken of. `count` None is vague: "years ago".
    `weekday` picks a day in a shifted week, `day` one in a shifted month. `exact` keeps the day.
    """

    unit: str
    count: int | None
    base: str = "published"
    weekday: int | None = None
    day: int | None = None
    part: str | None = None
    clock: str = ""
    exact: bool = False
    tense: str = ""


@record(frozen=True, slots=True)
class Length:
    """A length of time; `value` is TIMEX3's ("P3D"). `toward` past or future makes it end or begin now.

    `unit` and `count` repeat the value for counting days; `count` None is vague.
    """

    value: str
    unit: str = ""
    count: float | None = None
    toward: str | None = None
    modifier: str | None = None


@record(frozen=True, slots=True)
class Every:
    """A recurring time with its TIMEX3 value ("P1W", "XXXX-WXX-1")."""

    value: str


@record(frozen=True, slots=True)
class Reference:
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


@record(frozen=True, slots=True)
class Clock:
    """A time of day alone, as TIMEX3's T part: "T10:35", "TNI"; its day is to be found."""

    value: str


@record(frozen=True, slots=True)
class Fiscal:
    """A period of a calendar that the text may leave open: "Q1 FY2026".

    `label` is its TIMEX3-like value. `end_month` is the month that the fiscal year ends in, if told.
    """

    label: str
    year: int | None = None
    quarter: int | None = None
    half: int | None = None
    end_month: int | None = None


@record(frozen=True, slots=True)
class Ending:
    """A reporting period by its length and its last day: "the six months to 30 September", "the week ended Friday".

    `unit` is "month" or "week".
    """

    count: int
    unit: str
    end: Point
    value: str


@record(frozen=True, slots=True)
class Portion:
    """The first or last months or weeks of a longer span: "the first nine months of 2025"; `value` is its length.

    `of` None is the latest year in which they are over: "profit for the first nine months".
    """

    count: int
    unit: str
    side: str
    of: Point | Shift | None
    value: str


@record(frozen=True, slots=True)
class WeekOf:
    """The calendar week that holds a day: "the week of 6 March"."""

    day: Point


@record(frozen=True, slots=True)
class Reported:
    """The reporting period that a text is about, named by its length alone: "in the half", "for the quarter"."""

    unit: str


@record(frozen=True, slots=True)
class Impossible:
    """A date that no calendar has; `why` says so in plain words."""

    why: str


Period = Fiscal | Ending | Portion | WeekOf | Reported
Reading = Point | Shift | Length | Every | Reference | Clock | Period | Impossible


@record(frozen=True, slots=True)
class Piece:
    """One of several mentions that a single phrase makes ("24 and 25 October"): its group and reading."""

    group: str
    reading: Reading


Resolved = Reading | tuple[Piece, ...] | None
