"""Figures: the numbers of a claim, each with its measure, its basis and its period."""

import re
from collections.abc import Sequence
from datetime import date

from flows.extract.claim import metric
from flows.extract.claim.clause import Unit
from flows.extract.claim.scope import scope
from flows.extract.claim.when import When
from flows.extract.extraction import ClaimActor, Figure, content_id
from flows.extract.quantity.quantity import Quantity

OUT_OF_HOURS = ("intraday", "open", "premarket", "afterhours")  # a price then is another measure than the close
PRIOR = re.compile(
    r"\b(?:from|against|versus|compared (?:with|to)|rather than|instead of|down from|up from)\s+"
    r"(?:(?:a|an|about|some|the|profit|loss|of|earlier|range|just|only|around)\s+)*$",
    re.IGNORECASE,
)
YEAR_BEFORE = re.compile(
    r"\s*(?:\S+\s+){0,4}?(?:a year|the year|twelve months) (?:ago|earlier|before|prior)"
    r"|\s*(?:\S+\s+){0,4}?same (?:period|quarter) (?:of )?(?:last|a|the)",
    re.IGNORECASE,
)


def figures(
    text: str,
    claim_id: str,
    unit: Unit,
    modality: str,
    dated: When,
    who: Sequence[ClaimActor],
    quantities: Sequence[Quantity],
) -> tuple[Figure, ...]:
    """The figures of a unit, in the order of the text."""
    subject = next((actor for actor in who if actor.role == "subject"), None)
    lead, span = unit.lead, (unit.start, unit.end)
    words = metric.phrases(text, span) if quantities else []
    made = []
    for q in quantities:
        first, last = _period(text, q, dated, unit)
        indexed = subject is not None and subject.kind == "index"
        phrase = metric.nearest(text, q, words)
        named = metric.metric(
            text, q, span, phrase.name if phrase else None, lead.cue.event_type, lead.cue.name, indexed
        )
        stands = metric.basis(text, q, span)
        if lead.cue.event_type == "price_move" and stands in OUT_OF_HOURS:
            named = f"{named}_{stands}"
        elif metric.expected(text, q, span):
            named = f"{named}_consensus"
        elif lead.cue.event_type == "guidance":
            named = f"{named}_guidance"
        made.append(
            Figure(
                figure_id=content_id(claim_id, q.start, q.end, named),
                start=q.start,
                end=q.end,
                text=q.text,
                metric=named,
                subject=subject.name if subject else None,
                op=q.op,
                value=q.value,
                value_high=q.value_high,
                unit=q.unit,
                basis=stands,
                period_first=first,
                period_last=last,
                modality=modality,
                rule=q.rule,
                digits=q.digits,
                scope=scope(text, phrase.start, phrase.end, unit.start) if phrase else None,
            )
        )
    return tuple(made)


def _period(text: str, quantity: Quantity, dated: When, unit: Unit) -> tuple[date | None, date | None]:
    """The time a figure is for: its claim's, or an earlier one where it is what the claim compares with."""
    if not PRIOR.search(text[max(unit.start, quantity.start - 40) : quantity.start]):
        return dated.first, dated.last
    if YEAR_BEFORE.match(text[quantity.end : unit.end]) and dated.first and dated.last:
        return _year_before(dated.first), _year_before(dated.last)
    return None, None


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
