"""The time that words set for the events told behind them: a sentence's opening, or what a table is told for."""

import re
from collections.abc import Sequence
from datetime import date

from flows.extract.claim.when.beside import COARSE
from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.fiscal import bounded
from flows.extract.claim.when.fit import PERIODS
from flows.extract.extraction import Claim
from flows.extract.record import record
from flows.extract.time.mention import TimeMention

OPENING = 12  # characters from a sentence's beginning within which the time that it is set in stands
FORESEEN = re.compile(
    r"\b(?:guidance|outlook|forecast|target|plan|expect\w*|estimates?|budget|20\d\dE)\b", re.IGNORECASE
)


@record(frozen=True, slots=True)
class Setting:
    """The time that a sentence without an event sets for those behind it: "Last October the network failed".

    That of a table holds for all its rows.
    """

    first: date | None
    last: date | None
    precision: str
    date_basis: str
    event_type: str = ""
    over_rows: bool = False


def setting(mentions: Sequence[TimeMention], start: int) -> Setting | None:
    """The time that a sentence opens with, of those that it mentions."""
    for mention in mentions:
        if mention.start - start < OPENING and mention.first and mention.last and mention.type != "SET":
            return Setting(mention.first, mention.last, mention.precision, mention.basis)
    return None


def columns(head: str, mentions: Sequence[TimeMention], now: Clock) -> Setting | None:
    """The period that a table's rows are told for, by its head: the latest of two or more that was over.

    A table of what is foreseen is for the only one that its head names.
    """
    found = [bounded(mention, "results", "fact", now) for mention in mentions if mention.precision != "month"]
    told = [t for t in found if t.first and t.last and t.precision in COARSE]
    over = [t for t in told if t.last and now.published.last and t.last <= now.published.last]
    if FORESEEN.search(head):
        over = told if len(told) == 1 else []
    elif len(told) < 2:
        return None
    latest = max(over, key=lambda t: (t.last or date.min, -t.start), default=None)
    return Setting(latest.first, latest.last, latest.precision, latest.basis, over_rows=True) if latest else None


def over_rows(before: Claim | Setting | None) -> Setting | None:
    """The period that a table's rows are told for, where what stands before the table was told for one."""
    if before is None or before.precision not in PERIODS:
        return None
    return Setting(before.first, before.last, before.precision, before.date_basis, over_rows=True)
