"""Whom an article is about, and whose country's news it tells."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from flows.extract.actor.adviser import advises
from flows.extract.actor.gazetteer import Gazetteer, default_gazetteer
from flows.extract.actor.judge import judges
from flows.extract.actor.kind import GUESS
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.people import RULE as PEOPLE
from flows.extract.actor.words import ACTS, AGENCIES, BEING, FORMS, fold

_OPENING = 600
_LEAD = 400
# What a name weighs in the opening, in the headline, and there where it acts somewhere in the text.
_IN_OPENING, _IN_HEADLINE, _ACTING_THERE = 2, 3, 4
_ACTING = 2  # what acting adds: who acts is more than what is talked of
_ENTERED = 2  # what a legal form or a ticker adds
_SIGNED = 8  # what a letterhead adds: who signs a notice is whom it is about
# A notice speaks of its author so.
_NOTICE = re.compile(r"\b(?:[Tt]he (?:Company|Group|Bank|Fund|Issuer)|(?i:we|our))\b")
_VERB = re.compile(r"(?:'s|’s)?(?: (?:has|have|had|also))? ([a-z]+)")
_HEADLINED = re.compile(r" [a-z]{2,}[^\Ws]s [A-Z]")  # what one does to another in a headline, whatever the verb
_WIRE = re.compile(r"\) ?[-–—]")
_BEHIND_BRACKET = re.compile(r"\((?:[a-z]+-)?$")  # "(dpa-AFX)"
# Who is said to hold shares is not whom an article is about, where it opens with another firm as well.
_HOLDER = re.compile(r"\b(?:activist|investor|shareholder|hedge fund|fund|raider)[ .,:]{1,2}$", re.IGNORECASE)
_BEFORE = 14
# "Orland analysts estimated", "Orland Post reported that": who is only asked, or tells what others do.
_ASKED = re.compile(
    r"(?:'s|’s)? (?:analysts?|economists?|strategists?)\b"
    r"| (?:first |earlier |also )?reported(?:[,.]| that\b| (?:on )?[A-Z][a-z]+day[,.])"
)
_UNIONS = frozenset(["union", "unions", "association", "federation", "alliance", "guild", "brotherhood"])
_PUBLIC = ("organisation", "state")
# What anything may do: a game "is due", a rate "has" no plans.
_DEEDS = ACTS - BEING


def focus(text: str, mentions: Sequence[ActorMention]) -> ActorMention | None:
    """The first mention of the company that is named and acts most, the headline and the opening counting more.

    A public body takes its place where the opening names no company, or none is named at all, a union where no
    company is for sure, and so does a country of the opening that is named more often; a person where nobody else
    is. Who is only asked is it where nobody else is either.
    """
    asked = _asked(text, mentions)
    told_of = [mention for mention in mentions if mention.name not in asked] if asked else mentions
    return _focus(text, told_of) or (_focus(text, mentions) if asked else None)


def _asked(text: str, mentions: Sequence[ActorMention]) -> set[str]:
    """The companies that are only asked, or only tell what others do, wherever they are named."""
    firms = [m for m in mentions if m.kind == "company" and m.direct]
    act = {m.name for m in firms if not _ASKED.match(text, m.end)}
    return {m.name for m in firms if m.name in AGENCIES or m.name not in act}


def _focus(text: str, mentions: Sequence[ActorMention]) -> ActorMention | None:
    """As `focus`, among these alone."""
    headline = text.find("\n", len(text) - len(text.lstrip())) if "\n" in text.strip() else 0
    company = _weightiest(text, mentions, ("company",), headline)
    if company is not None and company.start >= _OPENING and sum(m.name == company.name for m in mentions) == 1:
        company = None  # one of many in a roundup
    opening = (m for m in mentions if m.kind == "company" and m.direct and m.rule != GUESS and m.start < _LEAD)
    if company is not None and any(opening):
        return company
    countries = _countries(default_gazetteer())
    bodies = [m for m in mentions if m.name not in countries]
    body = _weightiest(text, bodies, ("state",), headline)
    country = _weightiest(text, [m for m in mentions if m.name in countries], ("state",), headline)
    if body is not None and body.start >= _LEAD and (country is None or country.start >= _LEAD):
        early = {m.name for m in bodies if m.start < _LEAD}
        body = _weightiest(text, [m for m in bodies if m.name in early], ("state",), headline)
    if body is not None and body.start < _LEAD:
        return body
    unions = [m for m in bodies if fold(m.name.rpartition(" ")[2]) in _UNIONS]
    union = _weightiest(text, unions, ("organisation",), headline)
    union = union if union is not None and union.start < _OPENING else None
    if company is not None and country is not None and _tells_of(country, company, mentions):
        return union or country
    if company is not None and (company.rule != GUESS or company.start < _OPENING):
        return company
    return (
        union
        or company
        or _weightiest(text, mentions, _PUBLIC, headline)
        or _weightiest(text, mentions, ("person",), headline)
    )


def _tells_of(country: ActorMention, company: ActorMention, mentions: Sequence[ActorMention]) -> bool:
    """Whether an article opens with a country, comes to the company late, and names the country more often."""
    named = Counter(mention.name for mention in mentions if mention.direct)
    late = country.start < _LEAD and company.start > _OPENING
    return late and named[country.name] > named[company.name]


def home(mentions: Sequence[ActorMention], gazetteer: Gazetteer) -> ActorMention | None:
    """The first mention of the country named most: by its name, its capital, or as the last word of a body's.

    Where several are named, one of them must be so more than once.
    """
    states = _countries(gazetteer)
    weight: Counter[str] = Counter()
    first: dict[str, ActorMention] = {}
    for mention in mentions:
        if not mention.direct or mention.kind not in ("state", "place"):
            continue
        if mention.kind == "place":
            capital = gazetteer.capitals.get(mention.text) or gazetteer.capitals.get(mention.text.title())
            name = capital.name if capital else ""
        else:
            name = mention.name.rpartition(" of ")[2]
        if name in states:
            weight[name] += 1
            if name not in first:
                first[name] = replace(mention, name=name, kind="state", parent=None, direct=False)
    best = min(weight, key=lambda name: (-weight[name], first[name].start), default=None)
    return first[best] if best is not None and (weight[best] > 1 or len(weight) == 1) else None


def wires(text: str, mention: ActorMention) -> bool:
    """Whether a mention is the agency in a line of place: "LIMA, May 20 (Andes Press) - Copper climbed"."""
    if text[mention.start - 1 : mention.start] not in ("(", "-") or _WIRE.match(text, mention.end) is None:
        return False
    return _BEHIND_BRACKET.search(text, max(0, mention.start - _BEFORE), mention.start) is not None


@lru_cache(maxsize=4)
def _countries(gazetteer: Gazetteer) -> frozenset[str]:
    return frozenset(entry.name for entry in (*gazetteer.capitals.values(), *gazetteer.adjectives.values()))


def _weightiest(
    text: str, mentions: Sequence[ActorMention], kinds: tuple[str, ...], headline: int
) -> ActorMention | None:
    weight: Counter[str] = Counter()
    first: dict[str, ActorMention] = {}
    holders: set[str] = set()
    judging: set[str] = set()
    acting: set[str] = set()
    headlines: Counter[str] = Counter()
    for mention in mentions:
        people = mention.rule == PEOPLE
        if mention.kind in kinds and (mention.direct or people) and not wires(text, mention):
            first.setdefault(mention.name, mention)
            if _HOLDER.search(text, max(0, mention.start - _BEFORE), mention.start) or advises(mention.name):
                holders.add(mention.name)
            if judges(text, mention):
                judging.add(mention.name)
            early = _IN_HEADLINE if mention.start < headline else _IN_OPENING if mention.start < _OPENING else 1
            headlines[mention.name] += mention.start < headline
            weight[mention.name] += 1 if people else early
            verb = _VERB.match(text, mention.end)
            headlined = mention.start < headline and _HEADLINED.match(text, mention.end) is not None
            if headlined or (verb is not None and verb[1] in _DEEDS):
                weight[mention.name] += _ACTING
                acting.add(mention.name)
            if mention.ticker or fold(mention.text.rpartition(" ")[2]) in FORMS:
                weight[mention.name] += _ENTERED
            if mention.start < _OPENING and _alone(text, mention) and _NOTICE.search(text, mention.end):
                weight[mention.name] += _SIGNED
    for name in acting:
        weight[name] += _ACTING_THERE * headlines[name]
    order = sorted(weight, key=lambda name: (name in judging, -weight[name], first[name].start))
    owned = (name for name in order if name not in holders and first[name].start < _OPENING)
    return first[next(owned, order[0]) if order[0] in holders else order[0]] if order else None


def _alone(text: str, mention: ActorMention) -> bool:
    """Whether a name is a line by itself, as in a letterhead."""
    return text[max(0, mention.start - 1) : mention.start] in ("", "\n") and text[mention.end : mention.end + 1] in (
        "",
        "\n",
    )
