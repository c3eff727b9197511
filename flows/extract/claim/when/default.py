"""The date of an event whose text gives none."""

import re
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.clock import FRESH_DAYS, Clock
from flows.extract.claim.when.fiscal import running
from flows.extract.claim.when.fit import OUTLOOKS, PERIODIC, SPOKEN
from flows.extract.claim.when.span import UNKNOWN, When
from flows.extract.extraction import Claim

OLD = re.compile(r"\b(?:had|previously|formerly|already|once|historically|has long|used to|ago)\b", re.IGNORECASE)
ONGOING = re.compile(r"\b(?:is|are|being|suggests?|indicates?|says?|now)\b", re.IGNORECASE)
FULL_YEAR = re.compile(
    r"\b(?:full|whole|entire)[- ](?:(?:fiscal|financial|business) )?year\b|\bannual\b|\bfor the year\b",
    re.IGNORECASE,
)


def shares(unit: Unit, event_type: str, before: Claim, now: Clock) -> bool:
    """Whether an undated event happened when the one told before it did: one goes on with the other."""
    if before.first is None or before.date_basis == "document":
        return False
    if unit.continued or (event_type in OUTLOOKS and before.event_type in OUTLOOKS):
        return True
    today = now.published.first
    long_ago = today is not None and before.last is not None and before.last < today - timedelta(days=FRESH_DAYS)
    return before.event_type == event_type and event_type != "price_move" and (long_ago or event_type in PERIODIC)


def default(clause: str, place: int, relative: bool, event_type: str, modality: str, now: Clock) -> When:
    """A claim without a date: the reporting period, the article's day, or only the bound of its publication."""
    last, period = now.published.last, now.period(place)
    if last and FULL_YEAR.search(clause) and (event_type == "guidance" or (event_type == "results" and period)):
        return _year(now, last, period.last if period and event_type == "results" else None)
    if event_type == "results" and period and period.first:
        return When(period.first, period.last, period.precision, "period")
    if now.anchor is None:
        return When(None, last, "unknown", "bounded") if last else UNKNOWN
    if modality in ("rumour", "reported") and not ONGOING.search(clause):
        return When(None, last, "unknown", "bounded")
    old = OLD.search(clause) is not None and modality != "denied" and event_type not in ("price_move", *SPOKEN)
    background = relative or old
    if background or event_type in PERIODIC:
        return When(None, last, "unknown", "bounded")
    first, last = now.anchor
    return When(first, last, "day" if first == last else "interval", "document")


def _year(now: Clock, today: date, told: date | None) -> When:
    """The financial year that the text tells of, for an outlook the one that runs, else the calendar's year."""
    if now.fiscal:
        first, last = (now.fiscal.first, now.fiscal.last) if told else running(now)
        return When(first, last, "year", "period")
    year = (told or today).year
    return When(date(year, 1, 1), date(year, 12, 31), "year", "period")
