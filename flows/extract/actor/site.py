"""Sites: a mill or a mine that goes by the place where it stands."""

import re
from collections.abc import Iterable
from dataclasses import replace

from flows.extract.actor.mention import ActorMention

STANDS = (
    r" (?:mill|mine|plant|site|smelter|refinery|airport|shipyard|terminal|dam|quarry|power station|reactor|works"
    r"|factory|depot|warehouse|bridge|tunnel|brewery|distillery|hospital|clinic|campus|prison|pit|(?:wind |solar )?farm"
    r"|gas field|oilfield|steelworks)\b"
)
_SITE = re.compile(STANDS + r"(?! (?:[a-z]+(?:er|or|ers|ors|ing)\b|group\b|firm\b|company\b|chain\b|[A-Z]))")


def sites(text: str, named: Iterable[ActorMention]) -> list[ActorMention]:
    """The same mentions; a place that the text only calls by what stands there is that: "the Rio Claro mill"."""
    places = [mention for mention in named if mention.kind == "place" and mention.name == mention.text]
    nouns = {mention.start: match for mention in places if (match := _SITE.match(text, mention.end))}
    bare = {mention.name for mention in places if mention.start not in nouns}
    return [
        replace(m, end=match.end(), text=m.text + match.group(), name=m.name + match.group())
        if (match := nouns.get(m.start)) is not None and m.kind == "place" and m.name not in bare
        else m
        for m in named
    ]
