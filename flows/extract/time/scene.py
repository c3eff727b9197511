"""The scene that a reading is anchored in, and what comes out."""

from dataclasses import dataclass, field
from datetime import date

from flows.extract.record import record

PAST, FUTURE = "past", "future"
ARRANGED = "arranged"  # told in the present, or as taking effect then: a date of the calendar is to come

Span = tuple[date, date, str]  # first and last day, precision


@dataclass(slots=True)
class Scene:
    """What is known where a time is spoken of; it changes as a text is read.

    `published` is the day that relative times count from. `tense` is past, future, arranged or None as the clause
    tells, `over` says that its past is beyond doubt. `narrative` texts (history, chronicles) count from what they last
    spoke of: `year`, `month` and `day` hold that, `period` its quarter or half ("Q3"), `era` is "BC" before the common
    era. `day_first` is the document's order of a slashed date, `middle` the median year of a history,
    `reported` the last quarter or half spoken of with its precision, `past` the last of each that was over when
    the text came out, `lately` the last day spoken of.
    """

    published: date | None = None
    tense: str | None = None
    over: bool = False
    narrative: bool = False
    year: int | None = None
    month: int | None = None
    day: date | None = None
    lately: date | None = None
    period: str | None = None
    era: str = ""
    day_first: bool = False
    middle: int | None = None
    reported: Span | None = None
    past: dict[str, Span] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Anchored:
    """A reading's meaning: TIMEX3 type, value and modifier, bounds, and how they were found."""

    type: str
    value: str | None
    first: date | None = None
    last: date | None = None
    precision: str = "unknown"
    modifier: str | None = None
    basis: str = "unknown"
    derivation: str = ""
