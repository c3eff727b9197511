"""A figure of the answer: the quantity that the engine reads where the quote stands, with what it measures."""

import re
from collections.abc import Iterable
from datetime import date

from flows.extract.claim.basis import basis
from flows.extract.extraction import Claim, Figure, content_id
from flows.llm.answer import Item, text_of
from flows.llm.ground import Ground
from flows.llm.place import Span
from flows.llm.readers import quantity_at, time_quoted
from flows.llm.reasons import RefusedError


def figure_at(item: Item, claim: Claim, ground: Ground, window: Span) -> Figure:
    """The figure of a claim that an entry of the answer quotes; raises RefusedError where it does not hold."""
    span = (claim.start, claim.end)
    metric = _metric(item)
    quantity = quantity_at(item, ground.text, ground.engine.quantities, span, window)
    first, last = _period(item, claim, ground, window)
    around = (min(claim.start, quantity.start), max(claim.end, quantity.end))
    return Figure(
        figure_id=content_id(claim.claim_id, quantity.start, quantity.end, metric), start=quantity.start,
        end=quantity.end, text=quantity.text, metric=metric, op=quantity.op, value=quantity.value,
        subject=next((actor.name for actor in claim.actors if actor.role == "subject"), None),
        value_high=quantity.value_high, unit=quantity.unit, basis=basis(ground.text, quantity, around),
        period_first=first, period_last=last, modality=claim.modality, rule=quantity.rule, digits=quantity.digits,
    )


def distinct(found: Iterable[Figure | None]) -> tuple[Figure, ...]:
    """The figures that hold, in the order of the text; the same characters count once, as what is named first."""
    once: dict[Span, Figure] = {}
    for figure in found:
        if figure is not None:
            once.setdefault((figure.start, figure.end), figure)
    return tuple(once[place] for place in sorted(once))


def _metric(item: Item) -> str:
    """The metric in snake_case; any name will do, for there are more measures than a list could hold."""
    name = re.sub(r"[^a-z0-9]+", "_", text_of(item, "metric").lower()).strip("_")
    if not name or len(name) > 60:
        raise RefusedError("malformed", "The field metric should be a short name such as net_profit and is none.")
    return name


def _period(item: Item, claim: Claim, ground: Ground, window: Span) -> tuple[date | None, date | None]:
    """The time a figure is for: that of the words the model quotes, else its claim's."""
    if item.get("period") is None:
        return claim.first, claim.last
    time = time_quoted(text_of(item, "period"), ground.text, ground.engine.times, (claim.start, claim.end), window)
    return time.first, time.last
