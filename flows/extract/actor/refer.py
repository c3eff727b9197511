"""Who "it", "the company", "she" and "the shares" stand for."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.extract.actor.adviser import advises, implied
from flows.extract.actor.cataphora import THING_KINDS, opens_with_its
from flows.extract.actor.focus import focus
from flows.extract.actor.gazetteer import Gazetteer, default_gazetteer
from flows.extract.actor.judge import judges, thinks
from flows.extract.actor.kind import GUESS
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.nationality import BASED, Origins
from flows.extract.actor.words import EXPLETIVE, GENERAL, IMPLIES, MOVES, REFERRED_BODIES, SEVERAL, TRADE, fold
from flows.extract.rule import Rule, one_of

_TOWN = ("town", "city")
_PARTS = ("subsidiary", "unit", "division", "venture", "brand")  # from another country than the firm that owns it
_PARENTS = ("parent", "parent company")
_NOUNS = one_of((*GENERAL, *TRADE, *REFERRED_BODIES, *_TOWN, *_PARENTS, "joint venture", "central bank"))
_MANY, _MOVES, _DULL = one_of(SEVERAL), one_of(MOVES), one_of(EXPLETIVE)

REFERENCE = Rule(
    name="reference: a pronoun, or the/their and what an actor is called",
    # The first letters are asked for first: most words have another, and need not be tried in every way.
    pattern=rf"""\b(?=[bdhist])(?:(?P<person>he|she|him|his|her)|(?P<thing>it|its)|(?P<many>they|their)
        |(?P<pair>(?:the\ (?:two|three|four)|both)\ {_MANY})
        |(?:the|their|its|this)\ (?:(?-i:U\.[SK]\.)\ |(?-i:[A-Z][\w.]*(?:\ [A-Z]\w+)?,\ (?=[A-Z][\w.\ ]+-based)))?
          (?:(?!new\b|first\b|last\b|the\b)[\w-]+[\ -]){{0,2}}?(?P<noun>{_NOUNS})
          (?!\ (?:(?-i:[A-Z])|bonds?\b|debt\b))
        |(?P<paper>the\ (?:shares|stock)|(?<![\w,]\ )shares(?=\ {_MOVES})
          |(?<![\w,]\ )(?:shareholders|investors|directors)(?=\ (?:approved|waved|voted|backed|rejected)))
        )\b(?!-)""",
    resolve=lambda match: match.lastgroup,
    examples={
        "it": "thing",
        "she": "person",
        "the company": "noun",
        "the British carrier": "noun",
        "the U.S. carrier": "noun",
        "both companies": "pair",
        "The shares": "paper",
        "The San Remo, Liguria-based company": "noun",
    },
    declines=("item", "the new company", "market shares"),
)
_EXPLETIVE = re.compile(
    r"(?:'s|\ is|\ was|\ would\ be|\ will\ be|\ has\ been|\ remains?|\ seems?|\ may\ be|\ comes?|\ came)"
    r"\ (?:(?:not|also|still|now|only)\ )?"
    rf"(?:the\ (?:first|second|third|largest|biggest|latest|worst)|to\ be|{_DULL})\b",
    re.VERBOSE,
)
# Begins with its characters, so that a search skips to the next one of them.
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=\n)\n*|(?<!\n)[\"')]?\ +(?=[\"'(]?[^\Wa-z_]))")
_WEAK_BEFORE = ("(", "according to", "in", "at", "of", "by", "told")
_CALLED = ("gang", "fund", "activist")  # what only somebody described so is called
_MEMORY = 60
_NEARBY = 250  # characters within which "the union" tells what a name before it is
_OWNERS = ("thing", "many")  # the groups of references that may look ahead


@dataclass(slots=True)
class _Scene:
    """Who has been spoken of: the last one of each kind, and the subject of the sentence before."""

    person: ActorMention | None = None
    company: ActorMention | None = None
    subject: ActorMention | None = None
    judge: ActorMention | None = None
    place: ActorMention | None = None


def refer(
    text: str,
    direct: Sequence[ActorMention],
    described: Mapping[str, Set[str]],
    gazetteer: Gazetteer | None = None,
) -> list[ActorMention]:
    """The references in the text that can be resolved safely; `described` says what each actor is called."""
    main = focus(text, direct)
    origins = Origins(text, direct, gazetteer or default_gazetteer())
    starts = [0, *[match.end() for match in _SENTENCE_END.finditer(text)]]
    references = list(REFERENCE.regex.finditer(text))
    found: list[ActorMention] = []
    scene = _Scene(company=main if main and main.kind == "company" else None)
    entered, others = _awaited(text, direct, main)
    at_direct = at_reference = 0
    for number, start in enumerate(starts):
        met = start < entered and scene.company is not None and scene.company.name in others
        if main is not None and main.kind == "company" and text[start - 1 : start] == "\n" and not met:
            scene.company = scene.subject = main
        end = starts[number + 1] if number + 1 < len(starts) else len(text) + 1
        here: list[ActorMention] = []
        while True:
            if len(here) > _MEMORY:  # a list, too long to be searched again for each of its references
                _remember(text, here, scene)
                here = here[-1:]
            name = direct[at_direct] if at_direct < len(direct) and direct[at_direct].start < end else None
            match = (
                references[at_reference]
                if at_reference < len(references) and references[at_reference].start() < end
                else None
            )
            if name is None and match is None:
                break
            if name is not None and (match is None or name.start <= match.start()):
                at_direct += 1
                here.append(name)
                continue
            at_reference += 1
            if (
                match is None
                or (here and match.start() < here[-1].end)
                or (name is not None and name.start < match.end() and not _only_tells_where(text, match, name))
            ):
                continue
            passed = direct[max(0, at_direct - _MEMORY) : at_direct]
            if (
                not here
                and name is not None
                and match.lastgroup in _OWNERS
                and opens_with_its(text, start, match, name)
            ):
                found.append(_standing_for(match, name))
                continue
            mention = _resolve(text, match, here, scene, main, passed, described, origins)
            if mention is not None:
                here.append(mention)
                found.append(mention)
        _remember(text, here, scene)
    return found


def _awaited(text: str, direct: Sequence[ActorMention], main: ActorMention | None) -> tuple[int, Set[str]]:
    """Where the text below the headline first names the firm that it is about, and which others the headline names.

    Until then "the group" is one of those others that the text has come to.
    """
    if main is None or main.kind != "company":
        return 0, frozenset()
    end = text.find("\n", len(text) - len(text.lstrip()))
    named = {m.name for m in direct if m.start < end}
    entered = next((m.start for m in direct if m.name == main.name and m.start >= end), len(text))
    return (entered, named - {main.name}) if main.name in named else (0, frozenset())


def _remember(text: str, here: Sequence[ActorMention], scene: _Scene) -> None:
    """The first one named in a sentence is its subject."""
    if not here:
        return
    strong = _strong(text, here)
    scene.person = next((m for m in reversed(here) if m.kind == "person"), scene.person)
    scene.place = next((m for m in here if m.kind == "place"), scene.place)
    subject = next((m for m in strong if m.kind in THING_KINDS), None)
    scene.judge = subject if subject is not None and scene.company is not None and judges(text, subject) else None
    if subject is None or subject is scene.judge:
        return
    scene.company = next((m for m in strong if m.kind == "company" and not advises(m.name)), scene.company)
    scene.subject = subject


def _strong(text: str, here: Sequence[ActorMention]) -> Sequence[ActorMention]:
    """Those who may be the sentence's subject: sources and places of speech stand back."""
    return [
        m
        for n, m in enumerate(here)
        if not (_stands_back(text[max(0, m.start - 20) : m.start]) or _owns(text, here[n:]))
    ] or here


def _owns(text: str, mentions: Sequence[ActorMention]) -> bool:
    """Whether the first of the mentions is only the country or the town of the next: "Finland's Orland Foods"."""
    if len(mentions) < 2 or mentions[0].kind not in ("state", "place"):
        return False
    return text[mentions[0].end : mentions[1].start] == "'s " and mentions[1].kind == "company"


def _stands_back(before: str) -> bool:
    """Whether the words before a name make it a source or a place: "according to the", "analysts at"."""
    words = before.lower().removesuffix(" ")
    return words.removesuffix(" the").endswith(_WEAK_BEFORE)


def _resolve(
    text: str,
    match: re.Match[str],
    here: Sequence[ActorMention],
    scene: _Scene,
    main: ActorMention | None,
    passed: Sequence[ActorMention],
    described: Mapping[str, Set[str]],
    origins: Origins,
) -> ActorMention | None:
    """The mention that a reference makes, or None where nobody can be told."""
    actor: ActorMention | None
    others: tuple[str, ...] = ()
    match match.lastgroup:
        case "person":
            actor = next((m for m in reversed(here) if m.kind == "person"), scene.person)
        case "thing":
            if _EXPLETIVE.match(text, match.end()):
                return None
            before = scene.judge if thinks(text, match.end()) else None
            actor = next((m for m in _strong(text, here) if m.kind in THING_KINDS), None)
            actor = actor or before or scene.subject or scene.company
        case "many" | "pair":
            actor, others = _several(text, here, passed, scene, match.lastgroup == "pair")
        case "paper":
            actor = scene.company or main
        case _ if match["noun"] == "City":  # that of London's bankers
            return None
        case _:
            noun = "parent" if text.startswith(" as a whole", match.end()) else fold(match["noun"])
            body = _spoken_for(text, match.start(), passed) if noun in REFERRED_BODIES else None
            origin = origins.asked_for(match.group()) if noun not in _PARTS else None
            named = origins.picked(origin, [*reversed(passed)]) if origin and body is None else None
            if origin is not None and named is None:
                here, scene, main, passed = _from_there(origin, origins, here, scene, main, passed)
                if "-based" in match.group() and main is not None and main.kind == "company":
                    scene = replace(scene, company=main)
            actor = named or _called(noun, here, _strong(text, here), scene, main, passed, described, body)
    return _standing_for(match, actor, others) if actor is not None else None


def _standing_for(match: re.Match[str], actor: ActorMention, others: tuple[str, ...] = ()) -> ActorMention:
    """A reference that stands for an actor, and for others with it."""
    return ActorMention(
        match.start(),
        match.end(),
        match.group(),
        actor.name,
        actor.kind,
        REFERENCE.name,
        actor.ticker,
        actor.parent,
        False,
        others,
    )


def _only_tells_where(text: str, match: re.Match[str], name: ActorMention) -> bool:
    """Whether a name in a reference only tells where a firm sits: "the Orland-based company", "the Malden brewer"."""
    if name.kind not in ("state", "place"):
        return False
    behind_article = name.kind == "place" and match.group()[: name.start - match.start()].lower() == "the "
    return behind_article or BASED.match(text, name.end) is not None


def _from_there(
    origin: str,
    origins: Origins,
    here: Sequence[ActorMention],
    scene: _Scene,
    main: ActorMention | None,
    passed: Sequence[ActorMention],
) -> tuple[Sequence[ActorMention], _Scene, ActorMention | None, Sequence[ActorMention]]:
    """The same without the firms that the text says to be from elsewhere."""
    here, passed = ([m for m in some if not origins.elsewhere(origin, m)] for some in (here, passed))
    company, main = (None if m is None or origins.elsewhere(origin, m) else m for m in (scene.company, main))
    company = company or main or next((m for m in reversed(passed) if m.kind == "company"), None)
    return here, replace(scene, company=company), main, passed


def _several(
    text: str, here: Sequence[ActorMention], passed: Sequence[ActorMention], scene: _Scene, pair: bool
) -> tuple[ActorMention | None, tuple[str, ...]]:
    """Resolve plurals: "both companies" are the last two; "they" is the subject, be it many people."""
    if not pair:
        return next((m for m in _strong(text, here) if m.kind in THING_KINDS), scene.subject), ()
    last: list[ActorMention] = []
    for mention in reversed(passed):
        if mention.kind == "company" and mention.name not in [m.name for m in last]:
            last.append(mention)
        if len(last) == 2:
            return last[1], (last[0].name,)
    return (last[0], ()) if last else (None, ())


def _called(
    noun: str,
    here: Sequence[ActorMention],
    strong: Sequence[ActorMention],
    scene: _Scene,
    main: ActorMention | None,
    passed: Sequence[ActorMention],
    described: Mapping[str, Set[str]],
    spoken_for: ActorMention | None,
) -> ActorMention | None:
    """The actor that goes by the noun: one described so, else the company spoken of."""
    if noun in _TOWN:
        return next((m for m in here if m.kind == "place"), scene.place) or next(
            (m for m in reversed(passed) if m.kind == "place"), None
        )
    if noun in _PARENTS:
        return _parent(scene.company, main, passed)
    if noun in GENERAL:
        return next((m for m in strong if m.kind == "company"), scene.company or main)
    nearest = [*reversed(passed)] if main is None else [main, *reversed(passed)]
    for mention in nearest:
        if _is_only_a_peer(noun, mention, scene.company, main):
            continue
        if mention.kind in THING_KINDS and (
            _goes_by(noun, described.get(mention.name, ())) or noun in implied(mention.name)
        ):
            return mention
    if noun == "central bank" or noun in _CALLED:
        return None
    if noun == "government":
        return next((m for m in reversed(passed) if m.kind == "state" and not implied(m.name)), None)
    if noun in REFERRED_BODIES:
        return spoken_for
    return scene.company or main


def _is_only_a_peer(
    noun: str, mention: ActorMention, spoken_of: ActorMention | None, main: ActorMention | None
) -> bool:
    """Whether a well-known firm, which everybody calls so, was only named beside whom the text is about."""
    if main is None or main.kind != "company" or mention.name == main.name:
        return False
    if spoken_of is not None and spoken_of.name == mention.name:
        return False
    entry = default_gazetteer().entry(mention.name)
    return entry is not None and entry.noun == noun


def _goes_by(noun: str, described: Iterable[str]) -> bool:
    """Whether a noun is one that an actor is described with, or says the same: "the yard" of a shipyard."""
    return any(noun == word or noun in IMPLIES.get(word, ()) for word in described)


def _spoken_for(text: str, at: int, passed: Sequence[ActorMention]) -> ActorMention | None:
    """The name that nothing tells of and somebody spoke for just before: "Lena Ost of Unify said. The union ..."."""
    for person, body in pairwise(passed):
        between = text[person.end : body.start]
        if body.rule != GUESS or person.kind != "person" or between not in (" of ", " at ", " from ", ", of "):
            continue
        if at - body.end < _NEARBY:
            return body
    return None


def _parent(
    company: ActorMention | None, main: ActorMention | None, passed: Sequence[ActorMention]
) -> ActorMention | None:
    """Whom "the parent" stands for: whoever the company belongs to, else the article's main company."""
    if company is None or company.parent is None:
        return main
    return next((m for m in reversed(passed) if m.name == company.parent), None)
