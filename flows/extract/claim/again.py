"""One more of the same: "It is the second recall. The previous one came in May" tells of a recall."""

import re
from dataclasses import replace
from typing import Final

from flows.extract.claim.cue import SURE
from flows.extract.claim.find import Hit

_ONE: Final = re.compile(
    r"(?:(?:But|And)\s)?The\s(?:previous|last|latest|most\srecent|earlier|first|second|third|fourth|other)\sone,?\s"
    r"(?:was|came|followed|happened|took\splace|occurred|dates|dated|began|ended|hit|struck|had|lasted)\b"
)


def another(text: str, span: tuple[int, int], thread: Hit) -> list[Hit]:
    """The cue of a sentence at `span` that tells when another one was of what was told last; else none."""
    found = _ONE.match(text, *span)
    return [Hit(replace(thread.cue, weight=SURE, modality="fact"), span[0], found.end())] if found else []
