"""The company that an article is about."""

from collections import Counter
from collections.abc import Sequence

from flows.extract.actor.mention import ActorMention

_OPENING = 600


def focus(text: str, mentions: Sequence[ActorMention]) -> ActorMention | None:
    """The first mention of the company named most, the headline and the opening counting more; None without companies.

    Where no company is named, the body or state named most takes its place.
    """
    headline = text.find("\n", len(text) - len(text.lstrip())) if "\n" in text.strip() else 0
    for kinds in (("company",), ("organisation", "state"), ("person",)):
        weight: Counter[str] = Counter()
        first: dict[str, ActorMention] = {}
        for mention in mentions:
            if mention.kind in kinds and mention.direct:
                weight[mention.name] += 5 if mention.start < headline else 2 if mention.start < _OPENING else 1
                first.setdefault(mention.name, mention)
        if weight:
            return first[min(weight, key=lambda name: (-weight[name], first[name].start))]
    return None
