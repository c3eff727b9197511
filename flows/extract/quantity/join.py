"""Amounts that share their words: "5 and 10 million dollars", "£290m-£310m", "20-30%", "from 3,500 to 1,800 jobs"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.found import Found
from flows.extract.quantity.numeral import number_of

_JOINT: Final = re.compile(r"\s?(?P<dash>-|–|—|−)\s?|,?\s+(?P<word>to|and|or|till|until|versus|vs\.?)\s+|,\s(?P<comma>)", re.IGNORECASE)
_RANGING: Final = re.compile(r"\b(?:rang(?:e|es|ing|ed)|anywhere|somewhere|anything|guidance|between|target)\s+(?:of\s+)?from\s+$", re.IGNORECASE)
_FROM: Final = re.compile(r"\bfrom\s+(?:(?:about|around|over|nearly|some|roughly|approximately|a|an|the)\s+)?$", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\bbetween\s+(?:about\s+|around\s+|roughly\s+|approximately\s+)?$", re.IGNORECASE)
_MOVED: Final = re.compile(
    r"\b(?:rose|fell|grew|gained|lost|climbed|dropped|jumped|surged|declined|slid|slipped|added|shed|increased|decreased|up|down|by)\s+$",
    re.IGNORECASE,
)

# "Added 312 points to 42,114" is a move and a level: no range is that wide.
_WIDEST: Final = 25


def join(text: str, found: Sequence[Found]) -> list[Found]:
    """Lend units and scales backwards over joints, drop numerals that stay without, and merge ranges."""
    lent: list[Found] = []
    for item in reversed(found):
        after = lent[-1] if lent else None
        joint = _JOINT.fullmatch(text, item.end, after.start) if after and after.start - item.end < 8 else None
        if joint and after and after.amount:
            item = _lend(item, after, joint, len(lent) > 1 and bool(_JOINT.fullmatch(text, after.end, lent[-2].start)))
        if item.amount is not None:
            lent.append(item)
    return _ranges(text, lent[::-1])


def _lend(item: Found, after: Found, joint: re.Match[str], listed: bool) -> Found:
    """The item with its neighbour's unit, where it has none, or its scale, where it clearly lacks it."""
    amount = after.amount
    if amount is None or (joint["comma"] is not None and not listed):
        return item
    if item.amount is None:
        number = number_of(joint.string[item.start : item.end])
        borrowed = replace(amount, number=number, digits=len(str(number).replace(".", "").lstrip("0")) or 1, per=amount.per)
        return replace(item, amount=borrowed, rule=after.rule)
    own = item.amount
    bare_count = own.scale < amount.scale and own.number < 1000 if own.kind == "count" and amount.scale > 1 else True
    bare_count = bare_count and own.kind == "count" and own.noun is None and amount.kind in ("count", "money", "measure", "percent")
    if bare_count and joint["comma"] is None:
        return replace(item, amount=replace(amount, number=own.number, digits=own.digits), rule=after.rule)
    unscaled = own.per is None and own.unit == amount.unit and own.scale < amount.scale and own.scale in (1, Decimal("0.01"))
    if unscaled and own.kind == "money" and own.number < Decimal(1000) and joint["comma"] is None:
        return replace(item, amount=replace(own, scale=amount.scale))
    return item


def _ranges(text: str, found: list[Found]) -> list[Found]:
    """Two amounts of one unit that bound a range become one."""
    merged: list[Found] = []
    for item in found:
        last = merged[-1] if merged else None
        if last and last.amount and item.amount and last.high is None and _bounds_range(text, last, item):
            merged[-1] = _range(last, item, last.amount, item.amount)
        elif item.amount:
            merged.append(item if item.high is not None else replace(item, low=item.amount.value))
    return merged


def _bounds_range(text: str, last: Found, item: Found) -> bool:
    """Whether the two stand as "5% to 6%", "£290m-£310m" or "between 5 and 6"."""
    if last.amount is None or item.amount is None or item.start - last.end > 8:
        return False
    joint = _JOINT.fullmatch(text, last.end, item.start)
    if joint is None or last.amount.unit != item.amount.unit or last.amount.kind != item.amount.kind:
        return False
    before = text[max(0, last.start - 40) : last.start]
    word = (joint["word"] or "").casefold()
    if last.amount.per not in (None, item.amount.per):
        return False
    if joint["dash"]:
        return last.amount.value <= item.amount.value
    if word == "and":
        return bool(_BETWEEN.search(before))
    if word == "to" and "," not in joint[0]:
        plain = text[last.start : last.end].replace(".", "").isdigit()
        moved = (_FROM.search(before) and not _RANGING.search(before)) or (not plain and _MOVED.search(before))
        near = last.amount.value <= item.amount.value <= _WIDEST * max(last.amount.value, Decimal(1))
        return near and not moved
    return word == "or" and "," not in joint[0] and last.amount.value < item.amount.value


def _range(last: Found, item: Found, low: Amount, high: Amount) -> Found:
    """One amount from the lower to the upper end."""
    amount = replace(high, number=low.number, scale=low.scale, digits=max(low.digits, high.digits))
    return Found(last.start, item.end, amount, item.rule, low.value, high.value)
