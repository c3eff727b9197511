"""A time mention: the characters that name a time, and what they mean."""

from datetime import date

from flows.extract.record import record


@record(frozen=True, slots=True)
class TimeMention:
    """`type` and `value` follow TIMEX3; `first` and `last` are the closed bounds in days.

    `basis` says how the bounds were found: stated, relative (to the publication day or to another
    mention), period (a fiscal or reporting period) or unknown. `derivation` tells the steps in words.
    A mention that begins or ends a range ("between April and September") has the whole range's bounds
    in `range_first` and `range_last`.
    """

    start: int
    end: int
    text: str
    type: str
    value: str | None
    first: date | None
    last: date | None
    precision: str
    modifier: str | None
    rule: str
    basis: str
    derivation: str = ""
    range_first: date | None = None
    range_last: date | None = None
