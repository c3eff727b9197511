"""The engine's own readers as judges: what they read where the model's quote stands, and whether both agree.

What the model says of a value only ever decides whether the quote is taken. The value that goes on is
the engine's.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from flows.extract.actor.mention import ActorMention
from flows.extract.extraction import ClaimActor
from flows.extract.quantity.quantity import Quantity
from flows.extract.time.mention import TimeMention
from flows.llm.answer import Item, day_of, number_of, quote_of, text_of, word_of
from flows.llm.place import Span, places_near
from flows.llm.reasons import RefusedError
from schemas.vocabulary import ACTOR_KINDS, ROLES

Mention = TypeVar("Mention", TimeMention, Quantity, ActorMention)

_MEANT_KINDS = ("money", "percent", "points")
"""Kinds of quantities whose units are from a closed list, so that the model's must be the same word."""


def time_at(item: Item, text: str, mentions: Sequence[TimeMention], near: Span, window: Span) -> TimeMention:
    """The time that a `date` of the answer quotes."""
    first, last = day_of(item, "first"), day_of(item, "last")
    return time_quoted(quote_of(item), text, mentions, near, window, lambda time: _same_days(time, first, last))


def time_quoted(
    quote: str, text: str, mentions: Sequence[TimeMention], near: Span, window: Span,
    agrees: Callable[[TimeMention], bool | None] = lambda time: None,
) -> TimeMention:
    """The time, with at least one bound, that stands where the quote does."""
    bounded = [time for time in mentions if time.first is not None or time.last is not None]
    found = _overlapping(bounded, places_near(text, quote, near, window))
    return _chosen(found, agrees, "date", lambda time: f"{time.first} to {time.last}")


def _same_days(time: TimeMention, first: date | None, last: date | None) -> bool | None:
    """Whether the days that the model gives are the reader's; None where it gives none."""
    if first is None and last is None:
        return None
    return first in (None, time.first) and last in (None, time.last)


def quantity_at(item: Item, text: str, mentions: Sequence[Quantity], near: Span, window: Span) -> Quantity:
    """The quantity that a figure of the answer quotes."""
    value, high = number_of(item, "value"), number_of(item, "value_high")
    unit = text_of(item, "unit") if item.get("unit") is not None else None
    found = _overlapping(mentions, places_near(text, quote_of(item), near, window))
    return _chosen(found, lambda quantity: _same_amount(quantity, value, high, unit), "value", _amount)


def _same_amount(quantity: Quantity, value: float | None, high: float | None, unit: str | None) -> bool | None:
    """Whether the amount that the model gives is the reader's; None where it gives none."""
    if value is None:
        return None
    if high is not None and high != value and (quantity.value_high is None or not _equal(high, quantity.value_high)):
        return False
    return _equal(value, quantity.value) and (unit is None or _same_unit(unit, quantity))


def _equal(left: float, right: float) -> bool:
    return math.isclose(left, right, rel_tol=1e-9)


def _same_unit(unit: str, quantity: Quantity) -> bool:
    """Currencies and parts of a hundred by their names; whatever is counted or measured is called in many ways."""
    if quantity.kind in _MEANT_KINDS:
        return unit.casefold() == quantity.unit.casefold()
    return unit not in ("%", "pp", "bp")


def _amount(quantity: Quantity) -> str:
    high = "" if quantity.value_high is None else f" to {quantity.value_high:,.15g}"
    return f"{quantity.value:,.15g}{high} {quantity.unit}"


def actor_at(item: Item, text: str, mentions: Sequence[ActorMention], near: Span, window: Span) -> ClaimActor:
    """The actor whom an entry of the answer quotes: as the engine knows it, else by the name in the quote."""
    quote, name, role = quote_of(item), text_of(item, "name"), word_of(item, "role", ROLES)
    spots = places_near(text, quote, near, window)
    found = _overlapping(mentions, spots)
    if found:
        who = _chosen(
            found, lambda mention: _same_name(mention, quote, name, mentions), "name", lambda mention: mention.name
        )
        return ClaimActor(who.name, who.kind, role, who.start, who.end, who.ticker, who.parent)
    if name not in quote:
        raise RefusedError("ungrounded", "The name does not stand in the quote, and the engine knows nobody there.")
    start = spots[0][0] + quote.index(name)
    return ClaimActor(name, word_of(item, "kind", ACTOR_KINDS), role, start, start + len(name))


def _same_name(mention: ActorMention, quote: str, name: str, mentions: Iterable[ActorMention]) -> bool:
    """Whether the engine and the model mean the same: by the very characters, by a name it goes by, by its words."""
    if mention.direct and mention.text == quote:
        return True
    if name.casefold() in {other.text.casefold() for other in mentions if other.name == mention.name}:
        return True
    said, known = set(name.casefold().split()), set(mention.name.casefold().split())
    return said <= known or known <= said


def _overlapping(mentions: Iterable[Mention], spots: Sequence[Span]) -> list[Mention]:
    return [m for m in mentions if any(m.start < end and start < m.end for start, end in spots)]


def _chosen(
    found: Sequence[Mention], agrees: Callable[[Mention], bool | None], what: str, told: Callable[[Mention], str]
) -> Mention:
    """The first mention that agrees; where the model gives no value (`agrees` is None), the only mention.

    Raises RefusedError: nothing read, several values to choose from, another value.
    """
    if not found:
        raise RefusedError("unread", f"The engine reads no {what} in the quote.")
    verdicts = [agrees(mention) for mention in found]
    if True in verdicts:
        return found[verdicts.index(True)]
    if False in verdicts:
        read = " or ".join(dict.fromkeys(told(mention) for mention in found))
        raise RefusedError("differs", f"The engine reads another {what} in the quote: {read}.")
    if len({told(mention) for mention in found}) > 1:
        raise RefusedError("ambiguous", f"The quote holds more than one {what}, and the model gives none.")
    return found[0]
