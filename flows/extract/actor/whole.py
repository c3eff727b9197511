"""Known names that runs of capitals do not hold whole: "Lowe's", "Claire's Accessories", "the Trump administration"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from flows.extract.actor.gazetteer import Gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.rule import one_of

RULE = "name: gazetteer, as a whole"
_APOSTROPHE = "'s"


def whole(text: str, named: Sequence[ActorMention], gazetteer: Gazetteer) -> list[ActorMention]:
    """The known names that hold an apostrophe or end in small letters; `named` are the names found by their capitals.

    None is a person's, whom the text names: "Analyst Lena Lowe ... Lowe's report". `text` has plain apostrophes.
    """
    pattern = _pattern(gazetteer)
    found = [] if pattern is None else list(pattern.finditer(text))
    if not found:
        return []
    people = {word for mention in named if mention.kind == "person" for word in mention.name.split(" ")}
    mentions = []
    for match in found:
        entry = gazetteer.names[match[0]]
        owner, owns, _ = match[0].partition(_APOSTROPHE)
        if not (owns and owner in people):
            mentions.append(
                ActorMention(*match.span(), match[0], entry.name, entry.kind, RULE, entry.ticker, entry.parent)
            )
    return mentions


@lru_cache(maxsize=4)
def _pattern(gazetteer: Gazetteer) -> re.Pattern[str] | None:
    """All such names of a gazetteer, as whole words; None where it has none."""
    names = [name for name in gazetteer.names if _APOSTROPHE in name or name.rpartition(" ")[2][:1].islower()]
    return re.compile(rf"\b{one_of(names)}(?!\w)") if names else None
