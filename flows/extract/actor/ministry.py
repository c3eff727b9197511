"""Ministries that a text names without their country: "Norland's trade ministry", then "the trade ministry"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.extract.actor.gazetteer import Gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.nationality import AS_ADJECTIVES
from flows.extract.actor.signals import MINISTRY

_BARE = "treasury"  # also what a firm keeps its money in


def with_nations(text: str, mentions: Sequence[ActorMention], gazetteer: Gazetteer) -> list[ActorMention]:
    """The same mentions, each ministry called by its country too, where the text tells which.

    That is the country named last in the same paragraph, or that of the ministry with this field named before, or the
    only one that the article names.
    """
    if not any(m.rule == MINISTRY.name for m in mentions):
        return list(mentions)
    adjectives = _adjectives(gazetteer)
    nations = [_nation(mention, gazetteer, adjectives) for mention in mentions]
    every = {nation for nation in nations if nation is not None}
    only = next(iter(every)) if len(every) == 1 else None
    last: dict[str, str] = {}
    found = list(mentions)
    for n, mention in enumerate(mentions):
        if mention.rule != MINISTRY.name or mention.name == _BARE:
            continue
        own, field = _parted(mention.name, gazetteer)
        paragraph = text.rfind("\n", 0, mention.start)
        near = (nations[k] for k in range(n - 1, -1, -1) if nations[k] and mentions[k].start > paragraph)
        nation = own or next(near, None) or last.get(field) or only
        if nation is not None:
            last[field] = nation
            found[n] = replace(mention, name=f"{nation} {field}")
    return found


def _adjectives(gazetteer: Gazetteer) -> Mapping[str, str]:
    """The adjective of each country by its name; "US" stays as it is printed."""
    words = {gazetteer.names[short].name: short for short in ("US",) if short in gazetteer.names}
    for adjective, entry in gazetteer.adjectives.items():
        words.setdefault(entry.name, adjective)
    return words


def _parted(name: str, gazetteer: Gazetteer) -> tuple[str | None, str]:
    """The nationality that a ministry's name begins with, and the rest of it."""
    words = name.split(" ")
    for count in (2, 1):
        nation = " ".join(words[:count])
        if nation in gazetteer.adjectives or nation in AS_ADJECTIVES:
            return nation, " ".join(words[count:])
    return None, name


def _nation(mention: ActorMention, gazetteer: Gazetteer, adjectives: Mapping[str, str]) -> str | None:
    """The adjective of the country that a mention is of: by its name, or its capital's."""
    entry = gazetteer.capitals.get(mention.text) if mention.kind == "place" else None
    return adjectives.get(entry.name if entry is not None else mention.name)
