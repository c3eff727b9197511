"""One more of the same: "It is the second recall. The previous one came in May" tells of a recall."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flows.extract.claim.cue import SURE
from flows.extract.claim.find import Hit

_ONE: Final = re.compile(
    r"(?:(?:But|And)\s)?The\s(?:previous|last|latest|most\srecent|earlier|first|second|third|fourth|other)\sone,?\s"
    r"(?:was|came|followed|happened|took\splace|occurred|dates|dated|began|ended|hit|struck|had|lasted)\b"
)


# "It will start on 2 October", "Norway and Denmark follow on 3 June": when what was told last begins, here or there.
_THEN: Final = re.compile(
    r"(?:(?:It|This|That|They|These)\s(?:(?:is|are)\s(?:due|set|expected|scheduled)\sto|will|would|should)\s"
    r"(?:then\s|now\s)?"
    r"(?:start|begin|run|end|last|take\seffect|come\sinto\s(?:force|effect)|finish|expire|go\slive)"
    r"|(?:[A-Z][\w’'-]+(?:,\s[A-Z][\w’'-]+)*(?:,?\sand\s[A-Z][\w’'-]+)?|(?:The\s)?[Oo]thers|The\srest|More)\s"
    r"(?:(?:will|would|(?:is|are)\sto|should)\sfollow|follows?))"
    r"\s(?:on|in|from|by|at|until|next|this|later|early|for)\s"
)


def another(text: str, span: tuple[int, int], thread: Hit, cued: Sequence[Hit]) -> list[Hit]:
    """The cue of a sentence at `span` that tells when another one was of what was told last, or when that begins.

    None for any other, or one whose own cues are of another event.
    """
    if found := _ONE.match(text, *span):
        return [Hit(replace(thread.cue, weight=SURE, modality="fact"), span[0], found.end())]
    if any(hit.cue.weight >= SURE for hit in cued) or (found := _THEN.match(text, *span)) is None:
        return []
    return [Hit(replace(thread.cue, weight=SURE, modality="plan"), span[0], found.end())]
