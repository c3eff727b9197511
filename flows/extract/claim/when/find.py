"""Dating an event: by a time inside its clause, else one of its sentence, else the document's clock."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extract.claim.clause import VERB, Unit
from flows.extract.claim.when.ahead import AHEAD, ahead
from flows.extract.claim.when.beside import TO_COME
from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.counted import counted
from flows.extract.claim.when.default import FULL_YEAR, as_of, default, is_circumstance, overnight, shares, tabled
from flows.extract.claim.when.ends import joined
from flows.extract.claim.when.fiscal import bounded, is_open
from flows.extract.claim.when.fit import OUT_OF_THE_QUESTION, OUTLOOKS, OVER_SPANS, PERIODIC, cost, could_date
from flows.extract.claim.when.hour import NAMES_DAY, of_the_incident
from flows.extract.claim.when.lag import lagged
from flows.extract.claim.when.moved import moved
from flows.extract.claim.when.named import named_period
from flows.extract.claim.when.over import over
from flows.extract.claim.when.quoted_day import of_that_day
from flows.extract.claim.when.sequel import begun, of_the_reports, on_that_day
from flows.extract.claim.when.setting import Setting
from flows.extract.claim.when.span import When, spanned
from flows.extract.claim.when.year_before import is_told_of_it, year_before
from flows.extract.extraction import Claim
from flows.extract.time.mention import TimeMention

TOLD_FOR_PERIODS = (*PERIODIC, *OVER_SPANS, "macro", "price_move")
RELATIVE_CLAUSE = re.compile(r"\s*(?:which|who|whose)\b", re.IGNORECASE)


def when(
    text: str,
    unit: Unit,
    event_type: str,
    modality: str,
    sentence_times: Sequence[TimeMention],
    now: Clock,
    before: Claim | Setting | None,
    incident: Claim | None = None,
) -> When:
    """Date the event of a unit: by a time inside it, else one of its sentence, else the document's clock.

    `before` is the claim before it in its paragraph, whose date it may share; `incident` the last that was told
    with a date, whose circumstances have the same.
    """
    times = _meant(text, unit, sentence_times, event_type, modality, before, incident, now) if sentence_times else []
    if event_type == "price_move" and modality == "fact" and (dated := moved(text, unit, times, now)):
        return dated
    if dated := _told_apart(text, unit, event_type, times, before, now):
        return dated
    usable = [
        t
        for t in times
        if could_date(text, t, event_type, modality, now)
        and not (unit.continued and _is_a_day_for_a_year(t, event_type))
    ]
    inside = [t for t in usable if unit.start <= t.start < unit.end]
    around = [t for t in usable if not _is_of_another_clause(text, t, unit, event_type, modality, now)]
    relative = RELATIVE_CLAUSE.match(text, unit.start) is not None
    for candidates in (inside, [] if relative else around):
        costs = [(cost(text, t, unit, event_type, modality, now), t.start) for t in candidates]
        if costs and min(costs)[0] < OUT_OF_THE_QUESTION:
            return spanned(text, candidates[costs.index(min(costs))], event_type, modality, now)
        if dated := _by_its_words(text, unit, event_type, times, now):
            return dated
    if event_type in PERIODIC and any(unit.start <= t.start < unit.end and is_open(t) for t in times):
        return When(None, now.published.last, "unknown", "bounded")
    ahead_of_it = modality in AHEAD and event_type not in OUTLOOKS and _is_over(before, now)
    of_then = event_type == "results" and is_told_of_it(before, unit.start, now)
    apart = ahead_of_it or of_then
    if before is not None and not apart and shares(text[unit.start : unit.end], unit, event_type, before, now):
        shared = When(before.first, before.last, before.precision, before.date_basis)
        return as_of(text[unit.start : unit.end], event_type, shared)
    if incident is not None and is_circumstance(text[unit.start : unit.end], event_type, modality):
        return When(incident.first, incident.last, incident.precision, incident.date_basis)
    if unit.continued and (dated := tabled(event_type, now)):
        return dated
    dated = default(text[unit.start : unit.end], unit.start, relative, event_type, modality, now)
    return as_of(text[unit.start : unit.end], event_type, dated)


def _meant(
    text: str,
    unit: Unit,
    times: Sequence[TimeMention],
    event_type: str,
    modality: str,
    before: Claim | Setting | None,
    incident: Claim | None,
    now: Clock,
) -> list[TimeMention]:
    """The times of a sentence as an event of such a type means them."""
    meant = [
        counted(text, ahead(text, bounded(on_that_day(mention, before), event_type, modality, now), modality, now))
        for mention in joined(text, of_that_day(text, times), now.published.last)
    ]
    if event_type == "price_move":
        return [_of_today(mention, meant, before, now) for mention in meant]
    if event_type == "incident" and incident is not None:
        return of_the_incident(text[unit.start : unit.end], meant, modality, incident, now)
    if event_type != "results" or modality in AHEAD:
        return meant
    named = {(period.first, period.last) for period in now.periods}
    return [over(mention, now.published.last, now.year_end, named) for mention in meant]


def _told_apart(
    text: str,
    unit: Unit,
    event_type: str,
    times: Sequence[TimeMention],
    before: Claim | Setting | None,
    now: Clock,
) -> When | None:
    """The date of an event that is told by another event or by its period, whatever times stand beside it."""
    if dated := of_the_reports(text, unit, event_type, times, before, now):
        return dated
    if dated := lagged(text, unit.start, event_type, before, now.anchor):
        return dated
    if event_type == "results" and (dated := year_before(text, unit.start, unit.end, now)):
        return dated
    dated = named_period(text, unit.start, unit.end, times, now) if event_type == "results" else None
    return as_of(text[unit.start : unit.end], event_type, dated) if dated else None


def _is_over(before: Claim | Setting | None, now: Clock) -> bool:
    """Whether what was told before was over when the text came out: no plan behind it is for then."""
    today = now.published.first
    return before is not None and before.last is not None and today is not None and before.last < today


def _by_its_words(text: str, unit: Unit, event_type: str, times: Sequence[TimeMention], now: Clock) -> When | None:
    """What has gone on since a time that the unit names, or what prices did overnight."""
    since = (begun(text, unit, mention, now) for mention in times if unit.start <= mention.start < unit.end)
    return next((dated for dated in since if dated), None) or overnight(text[unit.start : unit.end], event_type, now)


def _is_a_day_for_a_year(mention: TimeMention, event_type: str) -> bool:
    """Whether a day stands in a table of what is foreseen, for when it was: "Previous forecast (30 January)  1,015"."""
    return event_type in OUTLOOKS and mention.precision == "day"


def _is_of_another_clause(
    text: str, mention: TimeMention, unit: Unit, event_type: str, modality: str, now: Clock
) -> bool:
    """Whether a time outside of a unit is none that the unit could have from the sentence around it."""
    return (
        _is_reported_beside(mention, event_type, modality)
        or _is_counted_from(text, mention, unit)
        or _is_of_the_results_beside(text, mention, unit, event_type)
        or (modality == "fact" and _is_of_what_will_be(text, mention, unit, now))
    )


def _is_of_what_will_be(text: str, mention: TimeMention, unit: Unit, now: Clock) -> bool:
    """Whether a time to come is told of what another clause says will be: "is held, and will be paid on 24 July"."""
    today = now.published.last
    if mention.first is None or today is None or mention.first <= today or RELATIVE_CLAUSE.match(text, unit.end):
        return False
    return bool(TO_COME.search(text, unit.end, mention.start) and VERB.search(text, unit.start, unit.end))


def _is_of_the_results_beside(text: str, mention: TimeMention, unit: Unit, event_type: str) -> bool:
    """Whether a quarter is that of results beside an outlook for the year: "earned 3 million, cut its annual goal"."""
    short = event_type in OUTLOOKS and mention.precision in ("quarter", "half")
    return short and FULL_YEAR.search(text, unit.start, unit.end) is not None


def _of_today(
    mention: TimeMention, times: Sequence[TimeMention], before: Claim | Setting | None, now: Clock
) -> TimeMention:
    """An hour at which a price stood, read as one of a day that another paragraph told of, as one of today."""
    today = now.published.last
    if not mention.rule.startswith("clock") or NAMES_DAY.search(mention.text) or today != now.published.first:
        return mention
    days = [time.first for time in times if time is not mention]
    if mention.first in days or (before is not None and before.first == mention.first):
        return mention
    return replace(mention, first=today, last=today)


def _is_counted_from(text: str, mention: TimeMention, unit: Unit) -> bool:
    """Whether a time is that of what an event is counted from: "the steepest drop since it was floated in 2017"."""
    return mention.start >= unit.end and text.startswith("since ", unit.end + 1)


def _is_reported_beside(mention: TimeMention, event_type: str, modality: str) -> bool:
    """Whether a time is the quarter or half of results beside the event: "posts first-half loss, lifts dividend"."""
    told_for = event_type in TOLD_FOR_PERIODS or modality in AHEAD
    return not told_for and mention.precision in ("quarter", "half")
