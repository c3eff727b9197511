"""Ranges: two times that a text joins, "between April and September", "2024-2026"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from flows.extract.time.mention import TimeMention

_WORD: Final = re.compile(r",?\s*(?:and|to|until|till|through)\s+(?:the\s+)?$", re.IGNORECASE)
_DASH: Final = re.compile(r"\s?[-–—]\s?$")
_OPENER: Final = re.compile(r"\b(?:between|from)\s+(?:the\s+)?$", re.IGNORECASE)
_REACH: Final = 14


def ranged(text: str, mentions: Sequence[TimeMention]) -> Iterator[TimeMention]:
    """The mentions; the two ends of a range get its bounds."""
    ends = dict[int, TimeMention]()
    for index in range(len(mentions) - 1):
        left, right = mentions[index], mentions[index + 1]
        if _joined(text, left, right):
            ends[index] = replace(left, range_first=left.first, range_last=right.last)
            ends[index + 1] = replace(right, range_first=left.first, range_last=right.last)
    for index, mention in enumerate(mentions):
        yield ends.get(index, mention)


def _joined(text: str, left: TimeMention, right: TimeMention) -> bool:
    """Whether two dates are a range's ends, in order, with a word or a dash between them."""
    if (
        left.type != "DATE"
        or right.type != "DATE"
        or left.first is None
        or right.last is None
        or left.first > right.last
    ):
        return False
    if right.start - left.end > _REACH:
        return False
    gap = text[left.end : right.start]
    if _DASH.match(gap):
        return True
    return _WORD.match(gap) is not None and _OPENER.search(text, max(0, left.start - _REACH), left.start) is not None
