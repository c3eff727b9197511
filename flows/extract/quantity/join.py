"""Amounts that share their words: "5 and 10 million dollars", "£290m-£310m", "20-30%", "from 3,500 to 1,800 jobs"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.found import Found
from flows.extract.quantity.numeral import digits_of, number_of

_AGAINST: Final = re.compile(
    r"(?:\s+[a-z]+){0,2}?,?\s+(?:(?:up|down)\s+)?(?:from|instead\s+of|rather\s+than|not|against|versus|compared\s+(?:with|to))\s+"
    r"(?:(?:the|about|around|only|just|some|a|an)\s+)?"
)
# "SEK 1,214 million (1,499)": last year's, in a report; a smaller number there is a footnote's.
_BRACKET: Final = re.compile(
    r"\s\((?:(?:an?\s+)?(?:profit|loss)\s+of\s+|(?:(?:[HQ][1-4]|[1-4][HQ]|9M)\s?)?(?:FY\s?)?(?:(?:19|20)\d\d|\d\d):\s*"
    r"|(?:previous|prior|last)\s+year:?\s*)?",
    re.IGNORECASE,
)
_SMALL: Final = 10
_ALONE: Final = re.compile(
    r"\s*(?:[.,;:)”\"]|$)|\s+(?:in|a\s+year|before|earlier|previously|last|on|when|that|at|as|the|and|but)\b"
)
_JOINT: Final = re.compile(
    r"\s?(?P<dash>-|–|—|−)\s?|,?\s+(?P<word>to|and|or|till|until|versus|vs\.?|from)(?:\s+plus)?\s+|,\s(?P<comma>)",
    re.IGNORECASE,
)
_RANGING: Final = re.compile(
    r"\b(?:rang(?:e|es|ing|ed)|anywhere|somewhere|anything|guidance|between|target)\s+(?:of\s+)?from\s+$", re.IGNORECASE
)
_FROM: Final = re.compile(
    r"\bfrom\s+(?:(?:about|around|over|nearly|some|roughly|approximately|a|an|the)\s+)?$", re.IGNORECASE
)
_BETWEEN: Final = re.compile(r"\bbetween\s+(?:about\s+|around\s+|roughly\s+|approximately\s+)?$", re.IGNORECASE)
_MOVED: Final = re.compile(
    r"\b(?:rose|fell|grew|gained|lost|climbed|dropped|jumped|surged|declined|slid|slipped|added|shed|increased|decreased|up|down|by)\s+$",
    re.IGNORECASE,
)

# "Added 312 points to 42,114" is a move and a level: no range is that wide.
_WIDEST: Final = 25
# Characters between two amounts that share words.
_FAR: Final = 10
# Characters between a range and the one that it replaces.
_NEAR: Final = 40
# How many times the lower end of a change's range the upper end may be.
_CLOSE: Final = Decimal("2.5")
_BY: Final = re.compile(r"\bby\s+(?:about\s+|around\s+|some\s+)?$", re.IGNORECASE)
# A number with a thousands separator needs no borrowed scale.
_GROUPED: Final = 1000


def join(text: str, found: Sequence[Found]) -> list[Found]:
    """Lend units and scales backwards over joints, drop numerals that stay without, and merge ranges."""
    lent: list[Found] = []
    for item in reversed(_backed(text, found)):
        whole = _with_neighbour(text, item, lent)
        if whole.amount is not None:
            lent.append(whole)
    return _ranges(text, lent[::-1])


def _backed(text: str, found: Sequence[Found]) -> list[Found]:
    """The items, those plain numbers that stand against the amount before them in its unit: "to 92 won from 81"."""
    backed: list[Found] = []
    for item in found:
        last = backed[-1] if backed else None
        if (
            last is not None
            and last.amount is not None
            and _is_plain(item)
            and _stands_against(text, last, last.amount, item)
        ):
            backed.append(_numeral_in(last.amount, item, last, text))
        else:
            backed.append(item)
    return backed


def _is_plain(item: Found) -> bool:
    """Whether an item is a number alone, without a unit, a noun or a scale."""
    amount = item.amount
    return amount is None or (amount.kind == "count" and not amount.noun and amount.scale == 1)


def _stands_against(text: str, last: Found, amount: Amount, item: Found) -> bool:
    """Whether a plain number is the former, or another, level of the amount before it."""
    if item.start - last.end > _NEAR or amount.kind == "multiple" or amount.per or amount.op:
        return False
    against = _AGAINST.fullmatch(text, last.end, item.start) and _ALONE.match(text, item.end)
    closed = amount.kind in ("money", "percent") and text[item.end : item.end + 1] == ")"
    if not against and not (closed and _BRACKET.fullmatch(text, last.end, item.start)):
        return False
    number = number_of(text[item.start : item.end])
    alike = 0 < number <= _CLOSE * 2 * amount.number and amount.number <= _CLOSE * 2 * number
    return alike and (bool(against) or number >= _SMALL or "." in text[item.start : item.end])


def _with_neighbour(text: str, item: Found, later: Sequence[Found]) -> Found:
    """The item with what the amount after it (the last of `later`) lends over the joint between them."""
    after = later[-1] if later else None
    if after is None or after.amount is None or after.start - item.end >= _FAR:
        return item
    joint = _JOINT.fullmatch(text, item.end, after.start)
    if joint is None:
        return item
    if joint["comma"] is not None:
        listed = len(later) > 1 and _JOINT.fullmatch(text, after.end, later[-2].start)
        return _numeral_in(after.amount, item, after, text) if listed and item.amount is None else item
    if item.amount is None:
        return _numeral_in(after.amount, item, after, text)
    if _is_bare(item.amount, after.amount):
        scale = max(item.amount.scale, after.amount.scale) if after.amount.scale >= 1 else after.amount.scale
        number = replace(after.amount, number=item.amount.number, scale=scale, digits=item.amount.digits)
        return replace(item, amount=number, rule=after.rule)
    if joint["word"] != "from" and _lacks_scale(item.amount, after.amount):
        return replace(item, amount=replace(item.amount, scale=after.amount.scale))
    return item


def _numeral_in(amount: Amount, item: Found, after: Found, text: str) -> Found:
    """The open numeral as an amount of its neighbour's unit and scale."""
    printed = text[item.start : item.end]
    return replace(item, amount=replace(amount, number=number_of(printed), digits=digits_of(printed)), rule=after.rule)


def _is_bare(own: Amount, other: Amount) -> bool:
    """Whether a count without noun is one of the other's unit: "from 3,500 to 1,800 jobs"."""
    if own.kind != "count" or own.noun is not None or other.kind == "multiple":
        return False
    return other.scale <= 1 or (own.scale <= other.scale and own.number < _GROUPED)


def _lacks_scale(own: Amount, other: Amount) -> bool:
    """Whether the amount shares the other's scale: "$1.2 or $1.3 billion"."""
    alike = own.kind == other.kind == "money" and own.unit == other.unit and own.per is None
    return alike and own.scale == 1 < other.scale and own.number < _GROUPED


def _ranges(text: str, found: list[Found]) -> list[Found]:
    """Two amounts of one unit that bound a range become one."""
    merged: list[Found] = []
    for item in found:
        last = merged[-1] if merged else None
        told = merged[-2] if len(merged) > 1 else None
        if last and last.amount and item.amount and last.high is None and _bounds_range(text, last, item, told):
            merged[-1] = _range(last, item, last.amount, item.amount)
        elif item.amount:
            low = item.low if item.high is not None else item.amount.value
            merged.append(Found(item.start, item.end, item.amount, item.rule, low, item.high, item.op, item.start))
    return merged


def _bounds_range(text: str, last: Found, item: Found, told: Found | None) -> bool:
    """Whether the two stand as "5% to 6%", "£290m-£310m" or "between 5 and 6"; `told` is the amount before them."""
    if last.amount is None or item.amount is None or item.start - last.end > _FAR:
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
        moved = moved and not (_is_former_range(last, told) or _moved_by_range(before, last.amount, item.amount))
        sign = -1 if item.amount.value < 0 else 1  # of two losses the smaller is told first: "$(0.30) to $(0.35)"
        least, most = sign * last.amount.value, sign * item.amount.value
        near = least <= most <= _WIDEST * max(least, Decimal(1))
        return near and not moved
    return word == "or" and "," not in joint[0] and last.amount.value < item.amount.value


def _is_former_range(last: Found, told: Found | None) -> bool:
    """Whether a range that starts with `last` stands for the one right before: "7 to 8 GW, from 9 to 10 GW"."""
    if told is None or told.high is None or told.amount is None or last.amount is None:
        return False
    return told.amount.unit == last.amount.unit and last.start - told.end < _NEAR


def _moved_by_range(before: str, low: Amount, high: Amount) -> bool:
    """Whether something moves by so much to so much: "prices will go up by $5 to $10"; a level is further off."""
    return _BY.search(before) is not None and low.kind in ("money", "percent") and high.value <= _CLOSE * low.value


def _range(last: Found, item: Found, low: Amount, high: Amount) -> Found:
    """One amount from the lower to the upper end, whichever stands first."""
    if high.value < low.value:
        low, high = high, low
    amount = replace(high, number=low.number, scale=low.scale, digits=max(low.digits, high.digits))
    return Found(last.start, item.end, amount, item.rule, low.value, high.value, core=last.start)
