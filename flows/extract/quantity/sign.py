"""The sign of a change: "fell 9.4%", "9 per cent fewer", "cut by 20-30%"; a level ("slid to 4.4%") keeps its own."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.found import Found
from flows.extract.quantity.quantity import Quantity
from flows.extract.rule import LETTER

_FALL: Final = (
    r"(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|down|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid(?:e|es|ing)?"
    r"|slip(?:s|ped|ping)?|los(?:t|e|es|ing)|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|shed(?:s|ding)?|sank|sunk|sink(?:s|ing)?"
    r"|eas(?:ed|es|ing)|dip(?:s|ped|ping)?|contract(?:ed|s|ing)|shr(?:ank|unk|ink|inks|inking)|retreat(?:s|ed|ing)?"
    r"|plummet(?:s|ed|ing)?|weaken(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)|trim(?:s|med|ming)?"
    r"|slump(?:s|ed|ing)?|crash(?:es|ed|ing)?|dived|dove|diving|nosedived|skidded|slash(?:es|ed|ing)?|narrow(?:s|ed|ing)"
    r"|deteriorat(?:e|es|ed|ing)|collaps(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|soften(?:s|ed|ing)|depreciat(?:e|es|ed|ing)"
    r"|devalu(?:e|es|ed|ing)|underperform(?:s|ed|ing)?|diminish(?:es|ed|ing)?|curb(?:s|ed|ing)?|scal(?:e|ed|ing)\s+back"
    r"|trailed|erod(?:e|es|ed|ing)|subtract(?:s|ed|ing)?|wip(?:e|ed|ing)|backed\s+off|pull(?:ed)?\s+back)"
)
_RISE: Final = (
    r"(?:ris(?:e|es|en|ing)|rose|gr(?:ew|ow|ows|own|owing)|gain(?:s|ed|ing)?|up|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)"
    r"|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?|improv(?:e|es|ed|ing)"
    r"|add(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|rall(?:y|ies|ied|ying)|rebound(?:s|ed|ing)?|boost(?:s|ed|ing)?|higher|beat)"
)
_FALL_NOUN: Final = (
    r"(?:drops?|declines?|falls?|decreases?|reductions?|cuts?|slumps?|slides?|dips?|plunges?|tumbles?|contractions?|downturn"
    r"|slip|collapse|retreat|pullback|sell-?off|setback|shrinkage|erosion|devaluation|depreciation|crash|deterioration)"
)
_ADVERBS: Final = (
    r"(?:(?:by|a|an|another|further|as|much|many|more|than|about|around|some|over|nearly|almost|roughly|approximately|just|under|up(?:\s+to)?"
    r"|at|least|sharply|slightly|steeply|only|less|well|exactly|precisely|modest|mere|heavily|again|back|also|then|still|close"
    r"|early|intraday|year[-\s]on[-\s]year|yoy|its|their|average|total|combined|estimated|an?)\s+)*"
)
# The words before an amount are read in lower case: a search without regard to case takes several times as long.
_FELL_BEFORE: Final = re.compile(rf"{LETTER}(?:{_FALL}|{_FALL_NOUN}\s+of)\s+{_ADVERBS}$")
_MOVES: Final = re.compile(rf"{LETTER}(?:(?P<fall>{_FALL}|{_FALL_NOUN})|{_RISE})\b")
_BY: Final = re.compile(rf"\bby\s+{_ADVERBS}$")
_FELL_AFTER: Final = re.compile(
    r"[\s-]+(?:(?:intraday|year-on-year|year-over-year|yoy|quarterly|annual|monthly|weekly|daily|like-for-like|single-day|one-day"
    r"|sequential|pay|price|rate|tax|tariff|job|dividend|volume|revenue|sales|profit|share|market|early|initial|overall|further"
    r"|net|relative|sharp|steep|in|the|its|their|ISIN)[\s-]+){0,2}"
    rf"(?:lower|below|less|fewer|down|smaller|cheaper|weaker|short|behind|{_FALL_NOUN})\b(?!\s+(?:payment))",
    re.IGNORECASE,
)
_STAKE: Final = re.compile(
    r"\s+of\s+(?:(?:its|their)\s+(?!value\b|worth\b|market\s+value\b)|the|all|his|her|our|staff|jobs|employees|workforce)\b",
    re.IGNORECASE,
)
_AND: Final = re.compile(r"(?:,?\s+(?:and|or|then)\s+(?:by\s+)?|,\s+)$", re.IGNORECASE)
# A price or a sum falls by money; whoever cuts or loses money says nothing of a change.
_LOST_MONEY: Final = re.compile(
    rf"{LETTER}(?:fell|dropped|declined|slid|slipped|down|tumbled|sank|dipped|eased|decreased)\s+{_ADVERBS}$"
)
_LEVEL: Final = 12  # characters before an amount in which "at" makes it a level
_AT_LEVEL: Final = re.compile(r"\bat\s+(?:(?:about|around|just|only|some)\s+)?$")  # "closed 23% down at 118 crowns"
# Its first character is sought before anything is tried.
_SENTENCE_END: Final = re.compile(r"[.!?;\n](?:(?<=\n)(?:\s*\n|(?=\s*[•*▶-]))|(?<!\n)[”\"’)]?\s+(?=[A-Z“\"]))")


def signed(text: str, found: Sequence[Found]) -> Iterator[Quantity]:
    """The quantities, with the sign that the words of falling around them give."""
    last: Quantity | None = None
    for item in found:
        if item.amount is None:
            continue
        negative = item.amount.value > 0 and _falls(text, item, last)
        last = _quantity(text, item, item.amount, negative)
        yield last


def _falls(text: str, item: Found, last: Quantity | None) -> bool:
    """Whether the amount is a change for the lower."""
    if item.amount is None or item.rule.startswith("multiple"):
        return False
    sentence = _SENTENCE_END.split(text[max(0, item.core - 90) : item.core])[-1].lower()
    if "at " in sentence[-_LEVEL:] and _AT_LEVEL.search(sentence):
        return False
    if item.amount.kind == "money":
        return bool(_LOST_MONEY.search(sentence))
    if not _is_change(item.amount):
        return False
    return bool(_FELL_AFTER.match(text, item.end)) or _fell_before(text, item, sentence) or _goes_on(text, item, last)


def _is_change(amount: Amount | Quantity) -> bool:
    """Whether the amount may be a change: per cent, points of them, points of an index."""
    return amount.kind in ("percent", "points") or amount.unit == "points"


def _fell_before(text: str, item: Found, sentence: str) -> bool:
    """Whether a verb or noun of falling governs the change from before."""
    if _FELL_BEFORE.search(sentence):
        return not _STAKE.match(text, item.end)
    if not _BY.search(sentence):
        return False
    moves = list(_MOVES.finditer(sentence))
    return bool(moves) and moves[-1]["fall"] is not None


def _goes_on(text: str, item: Found, last: Quantity | None) -> bool:
    """Whether the change goes on from a fall in the same clause: "fell 17.4%, or 6.6% once adjusted"."""
    if last is None or last.value >= 0 or not _is_change(last) or item.start - last.end > 120:
        return False
    between = text[last.end : item.start]
    return bool(_AND.search(between)) and not _SENTENCE_END.search(between) and not _MOVES.search(between.lower())


def _quantity(text: str, item: Found, amount: Amount, negative: bool) -> Quantity:
    """The quantity as others see it."""
    low, high = item.low, item.high
    if negative:
        low, high = (-low, None) if high is None else (-high, -low)
    return Quantity(
        start=item.start,
        end=item.end,
        text=text[item.start : item.end],
        op=item.op,
        value=float(low),
        value_high=None if high is None else float(high),
        unit=amount.unit,
        kind=amount.kind,
        rule=item.rule,
        noun=amount.noun,
        per=amount.per,
        digits=amount.digits,
    )
