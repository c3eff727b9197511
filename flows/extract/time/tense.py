"""Tense: whether the clause around a time tells of the past or of what is to come."""

import re
from typing import Final

from flows.extract.time.scene import FUTURE, PAST

_REACH: Final = 110  # characters before a time that its verb may stand in
_AFTER: Final = 60
_CUES: Final = re.compile(
    r"\b(?:(?P<future>(?:will|'ll|shall|would|won't|to|may|might|can|could|should|must)\s+(?:not\s+|also\s+|\w+ly\s+)?(?:be|have)(?:\s+\w+)?"
    r"|will|'ll|shall|would|won't|is\s+to|are\s+to|due|scheduled|plans?|planned|planning|expects?|expected|expecting|"
    r"set\s+to|going\s+to|intends?|until|till|upcoming|aims?|hopes?|deadline|forthcoming|ahead\s+of|may|might|can|could|"
    r"to\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|be\b|have\b|[A-Z]|\d)[a-z]+|reconvenes|begins|starts|opens|expires)"
    r"|(?P<past>was|were|had|has|have|did|said|told|ago|since|[a-z]{3,}ed|began|came|went|took|made|saw|fell|rose|won|lost|"
    r"held|met|left|got|gave|put|set|hit|cut|led|ran|sent|sold|bought|spoke|wrote|became|shot|struck|grew|broke))\b"
)  # fmt: skip
_SENTENCE: Final = re.compile(r"[.!?][\"'”’)]*\s+(?=[\"'“‘A-Z])|\n\s*\n|[;:]\s")


def tense(text: str, start: int, end: int) -> str | None:
    """PAST, FUTURE or None, by the nearest verb before the span, else the nearest behind it."""
    before = text[max(0, start - _REACH):start]
    cuts = list(_SENTENCE.finditer(before))
    before = before[cuts[-1].end():] if cuts else before
    last = None
    for cue in _CUES.finditer(before):
        last = cue
    if last is None:
        after = text[end:end + _AFTER]
        cut = _SENTENCE.search(after)
        last = _CUES.search(after[: cut.start()] if cut else after)
    if last is None:
        return None
    return FUTURE if last["future"] else PAST
