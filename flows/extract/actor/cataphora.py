"""A pronoun before the name that it stands for: "After cutting its dividend, shares of Norvik rose"."""

import re
from typing import Final

from flows.extract.actor.mention import ActorMention

# Who an "it" or an "its" may stand for.
THING_KINDS: Final = ("company", "organisation", "state")
# What opens a sentence and tells of somebody who is named only behind it.
_OPENS: Final = re.compile(
    r"(?:After|Before|By|Despite|While|Since|Upon|On|Following|Without|With|Having)\s(?:\w+ing\s(?:[\w-]+\s){0,3}?)?"
)
_UP_TO_THE_NAME: Final = re.compile(
    r"\s[^,.;\n]{2,60},\s(?:the\s)?(?:shares\s(?:of|in)\s)?(?:(?!at\b|for\b|by\b|to\b)[a-z-]+\s){0,2}"
)


def opens_with_its(text: str, start: int, pronoun: re.Match[str], name: ActorMention) -> bool:
    """Whether a sentence from `start` opens with what is told of "its" owner before he is named, as the first name."""
    if name.kind not in THING_KINDS or _OPENS.fullmatch(text, start, pronoun.start()) is None:
        return False
    return _UP_TO_THE_NAME.fullmatch(text, pronoun.end(), name.start) is not None
