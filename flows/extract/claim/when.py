"""When: which of the times around a claim is its event's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.extraction import Dating
from flows.extract.time.mention import TimeMention

# A time after these words belongs to what the event is compared with.
COMPARED = re.compile(
    r"\b(?:than|against|from|versus|vs\.?|compared (?:with|to)|since|same (?:period|months?|quarter) (?:of|in)|instead of|rather than|based on|as early as the|until|before the)\s+(?:the\s+|a\s+|an\s+|in\s+)?(?:[\w.€$£%,]+\s+){0,3}$",
    re.IGNORECASE,
)
SAID = re.compile(r"\b(?:said|says|told|announced|added|stated|disclosed|wrote|reported)\s+(?:\w+\s+){0,3}?(?:on\s+|late\s+|early\s+|earlier\s+)*$", re.IGNORECASE)
OLD = re.compile(r"\b(?:had|previously|formerly|already|once|historically|has long|used to|ago)\b", re.IGNORECASE)
RELATIVE_CLAUSE = re.compile(r"\s*(?:which|who|whose)\b", re.IGNORECASE)
FRESH_DAYS = 7  # a day this near before publication may be what the article is about
AHEAD = ("plan", "forecast", "expectation")
PERIODIC = ("results", "market_position")
STATES = ("market_position", "statement")


@dataclass(frozen=True, slots=True)
class Clock:
    """What dates the events of a document that carry no date of their own.

    `anchor` is the day the article is about, `period` the reporting period it tells of.
    """

    published: Dating
    anchor: tuple[date, date] | None
    period: TimeMention | None


@dataclass(frozen=True, slots=True)
class When:
    """An event's date: closed bounds, how exact, how known."""

    first: date | None
    last: date | None
    precision: str
    basis: str


UNKNOWN = When(None, None, "unknown", "unknown")


def clock(published: Dating, times: Sequence[TimeMention], lead_end: int) -> Clock:
    """Read a document's clock from its publication date and its times; the lead ends at `lead_end`."""
    anchor = (published.first, published.last) if published.first and published.last else None
    if anchor:
        fresh = [t for t in times if t.start < lead_end and t.precision == "day" and t.first and t.type in ("DATE", "TIME")]
        near = [t.first for t in fresh if t.first and anchor[1] - timedelta(days=FRESH_DAYS) <= t.first <= anchor[1]]
        if near:
            anchor = (near[0], near[0])
    period = next((t for t in times if _is_period(t) and not (anchor and t.first and t.first > anchor[1])), None)
    return Clock(published, anchor, period)


def _is_period(mention: TimeMention) -> bool:
    return mention.precision in ("quarter", "half") and mention.first is not None


def when(text: str, unit: Unit, event_type: str, modality: str, times: Sequence[TimeMention], sentence_times: Sequence[TimeMention], now: Clock) -> When:
    """Date the event of a unit: by a time inside it, else one of its sentence, else the document's clock."""
    inside = [t for t in times if _dates(t, modality)]
    around = [t for t in sentence_times if _dates(t, modality)]
    relative = RELATIVE_CLAUSE.match(text, unit.start) is not None
    for candidates in (inside, () if relative else around):
        ranked = sorted(candidates, key=lambda t: _cost(text, t, unit, event_type, modality, now))
        if ranked and _cost(text, ranked[0], unit, event_type, modality, now) < 900:
            return _of(ranked[0], now)
    return _default(text[unit.start:unit.end], relative, event_type, modality, now)


def _dates(mention: TimeMention, modality: str) -> bool:
    """Whether a mention could date an event: a bounded one, or a length of time for what lies ahead."""
    if mention.first is None and mention.last is None:
        return False
    return mention.type in ("DATE", "TIME") or (mention.type == "DURATION" and modality in AHEAD)


def _cost(text: str, mention: TimeMention, unit: Unit, event_type: str, modality: str, now: Clock) -> int:
    lead = unit.lead
    cost = max(mention.start - lead.end, lead.start - mention.end, 0)
    before = text[max(unit.start - 40, mention.start - 60, 0):mention.start]
    today = now.published.last
    if COMPARED.search(before):
        cost += 1000
    if SAID.search(before) and event_type not in ("statement", "analyst_view"):
        cost += 120
    if mention.type == "DURATION":
        cost += 250
    if event_type in PERIODIC:
        cost -= 300 if _is_period(mention) or mention.precision in ("year", "interval") else 0
    if event_type == "price_move" and mention.precision != "day":
        cost += 1000 if mention.precision in ("month", "year", "quarter") else 300
    if today and mention.first:
        ahead = (mention.last or mention.first) > today
        if modality in AHEAD:
            cost -= 200 if ahead else 0
        elif mention.first > today:
            cost += 300
    return cost


def _of(mention: TimeMention, now: Clock) -> When:
    first, last = mention.first, mention.last
    if mention.precision == "unknown" and first and last:
        return When(first, last, "day" if first == last else "interval", mention.basis)
    return When(first, last, mention.precision, mention.basis)


def _default(clause: str, relative: bool, event_type: str, modality: str, now: Clock) -> When:
    """A claim without a date: the reporting period, the article's day, or only the bound of its publication."""
    if event_type == "results" and now.period and now.period.first:
        return When(now.period.first, now.period.last, now.period.precision, "period")
    last = now.published.last
    if now.anchor is None:
        return When(None, last, "unknown", "bounded") if last else UNKNOWN
    background = relative or (OLD.search(clause) is not None and event_type != "price_move")
    if background or modality in ("rumour", "reported") or event_type in ("results", "market_position"):
        return When(None, last, "unknown", "bounded")
    first, last = now.anchor
    return When(first, last, "day" if first == last else "interval", "document")
