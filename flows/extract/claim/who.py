"""Who: the actors of a claim and their parts in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from flows.extract.actor.adviser import advises
from flows.extract.actor.focus import wires
from flows.extract.actor.kind import GUESS
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.outlet import RULE as OUTLET
from flows.extract.actor.words import AGENCIES
from flows.extract.claim.clause import Unit
from flows.extract.claim.crowd import crowd
from flows.extract.claim.inside import SPEAKERS, Inside
from flows.extract.claim.traded import traded
from flows.extract.extraction import Claim, ClaimActor

ACTING = ("company", "person", "state", "organisation", "index", "security")
# Only a company, or what is traded, can have these done by it or to it.
CORPORATE = (
    "results",
    "price_move",
    "guidance",
    "payout",
    "financing",
    "listing",
    "investment",
    "merger_acquisition",
    "deal",
    "product",
    "facility",
    "workforce",
)
OWN = ("results", "guidance", "payout", "listing")  # told of a firm by its brokers and holders
CORPORATE_KINDS = ("company", "organisation", "index", "security", "product", "person")
PRINCIPALS = ("company", "person", "organisation", "state", "index")  # a product or a place acts for one of these
SOVEREIGN = re.compile(r"\b(?:government|sovereign|treasury) (?:bonds?|notes?|debt)\b", re.IGNORECASE)
BODIES = ("organisation", "state")
DECIDED = ("regulation", "legal", "workforce")  # done by a body, which is named once and decides further on
OF_FIRMS = (*CORPORATE, "incident", "market_position")
OF_A_FIRM = ("personnel", "strategy", "gathering", "guidance")
HOLDERS = ("company", "organisation", "state", "index", "security")
WHICH = re.compile(r"[\s,]*(?:which|who|whose|that|of which|in which|on which|where)\b", re.IGNORECASE)

# Who only hears, is quoted or lends its floor takes no part before the verb: "told Fjordwire", "on Nasdaq Helsinki".
HEARS = re.compile(r"\b(?:told|tells|telling|according to|addressed to|polled by|seen by)(?: the)? $", re.IGNORECASE)
ON_FLOOR = re.compile(r"\b(?:on|at)(?: the)? $", re.IGNORECASE)
FLOOR = re.compile(r"\b(?:Exchange|Bourse|B[øo]rs|Euronext|Nasdaq)\b")
# "below a Fjordwire estimate", "in its Nordbourse filing": by whose numbers a firm is measured, and where it files.
MEASURED_BY = re.compile(r" (?:polls?|surveys?|(?:consensus )?estimates?|forecasts?|filings?)\b")
MEASURES = re.compile(r"\b(?:an?|its|than|an? exchange) $", re.IGNORECASE)
# "Norvik's rival Halle": Halle acts.
TIE = re.compile(
    r"(?:[a-z]+ )?(?:rival|competitor|peer|shareholder|owner|parent|supplier|customer|partner|lender|neighbour) "
)
# "in northern Orland", "Orland approval": where something happens, and what a firm needs there.
WITHIN = re.compile(r"\b(?:in|within|across|throughout|outside|inside|into)(?: [a-z]+)?(?: the)? $")
LEAVE = re.compile(
    r" (?:approvals?|clearance|licen[cs]es?|sales|revenues?|market|business|operations|launch|listing)\b"
)
ELSEWHERE = re.compile(r";|[,–—-] (?:while|whereas|but|although|and)\b")  # another clause, with a subject of its own
# "subject to approval by the Orland Trade Board": who only has to agree.
AGREES = re.compile(
    r"\b(?:approvals?|clearance|consent|permission|authori[sz]ation|go-ahead|green light|blessing|review|scrutiny)"
    r" (?:by|from|of)(?: the)? $|\bprovided (?:that )?(?:the )?$",
    re.IGNORECASE,
)
# " Chief Executive ", "'s finance director, ": between a firm and the person who holds the office.
OFFICE = re.compile(r"(?:['’]s?)? (?:[\w-]+ ){0,4}[\w-]+,? ")
# The words that these end with, asked for first: few names stand behind one of them.
HEARS_ENDS = ("told", "tells", "telling", "to", "by", "the")
AGREES_ENDS = ("by", "from", "of", "the", "provided", "that")
TELLS = re.compile(r"(?: News)? (?:first |earlier |also )?(?:reported|reports|said|says|wrote)\b")
CITED = ("according to ", "citing ")
SOURCE = re.compile(r"[^,;:.]{1,40}")  # between "according to" and who said so
LOOKED_AT = 40  # characters beside a name that may tell its part


def actors(
    text: str,
    unit: Unit,
    sentence: Inside,
    fallback: ActorMention | None,
    home: ActorMention | None = None,
    main: ActorMention | None = None,
    body: ClaimActor | None = None,
) -> tuple[ClaimActor, ...]:
    """The actors of a unit: subject, speaker, and the others named in it.

    Without any mention in the unit, the nearest before it in its sentence is the subject; without
    that, `fallback` (who the text before was about); then `main`, whom the article is about, takes part too, for
    the sentence may as well go on about it; and so does the `body` that decided or struck before.
    The economy is that of `home`, the article's country.
    """
    event_type = unit.lead.cue.event_type
    fallback = _fallback(event_type, fallback, home, main)
    named = [m for m in sentence.actors if m.start < unit.end and m.rule != OUTLET and not wires(text, m)]
    inside = [m for m in named if m.start >= unit.start]
    before = named[: len(named) - len(inside)]
    subject = _subject(text, unit, inside, before) or fallback or (inside[0] if inside else None)
    said = speaker(text, sentence, named)
    parts: dict[str, ClaimActor] = {}
    moved = traded(text, unit.start, unit.lead.end) if event_type == "price_move" else None
    if moved is not None and not any(m.kind in HOLDERS[:2] and unit.start <= m.start < moved[1] for m in inside):
        parts[moved[0]] = ClaimActor(moved[0], "security", "subject", moved[1], moved[2])
    people = crowd(text, unit.start, unit.end) if all(m.kind == "place" or not m.direct for m in inside) else None
    if people is not None and not parts:
        parts[people.name] = people
    _add(parts, subject, "object" if parts else "subject")
    _add(parts, said, "speaker")
    for mention in inside:
        _add(parts, mention, _part_of(text, mention))
        for name in mention.others:
            parts.setdefault(name, ClaimActor(name, mention.kind, "object", mention.start, mention.end))
    if not any(part.kind in PRINCIPALS for part in parts.values()):
        _add(parts, fallback, "other")
    if event_type in CORPORATE and not any(part.kind in HOLDERS or part.parent for part in parts.values()):
        _add(parts, fallback, "other")
    if event_type == "macro" or (event_type == "price_move" and SOVEREIGN.search(text, unit.start, unit.end)):
        _add(parts, home, "other")
    if main is not None and _may_be_of(text, unit, named, parts):
        _add(parts, main, "other")
    if body is not None and not any(m.kind in ACTING for m in inside):
        parts.setdefault(body.name, replace(body, role="other"))
    _add_parents(parts, [m for m in (subject, said, *inside) if m is not None])
    return tuple(parts.values())


def _part_of(text: str, mention: ActorMention) -> str:
    """The part that somebody takes who is neither subject nor speaker: a news agency may only tell of it."""
    if mention.name in AGENCIES and (TELLS.match(text, mention.end) or text.endswith(CITED, 0, mention.start)):
        return "speaker"
    return "object" if mention.kind in ACTING else "other"


def _may_be_of(text: str, unit: Unit, named: Sequence[ActorMention], parts: dict[str, ClaimActor]) -> bool:
    """Whether a unit may as well be of whom the article is about: nobody else takes part, or none who could."""
    event_type, told = unit.lead.cue.event_type, any(_takes_part(text, m) for m in named)
    return not told or _unemployed(event_type, parts) or _lacks_firm(event_type, parts)


def _takes_part(text: str, mention: ActorMention) -> bool:
    """Whether a name is surely somebody's who acts: no guess, and no country where something happens or is sold."""
    begin = max(0, mention.start - LOOKED_AT)
    if (
        mention.kind not in ACTING
        or mention.rule == GUESS
        or _ends_with(text, begin, mention.start, AGREES_ENDS, AGREES)
    ):
        return False
    if mention.kind != "state" or not mention.direct:
        return True
    return not (WITHIN.search(text, begin, mention.start) or LEAVE.match(text, mention.end))


def _unemployed(event_type: str, parts: Mapping[str, ClaimActor]) -> bool:
    """Whether a firm's doing is told of persons alone, of whom it is not known for which firm they act."""
    return event_type in OF_A_FIRM and all(part.kind == "person" and not part.parent for part in parts.values())


def _lacks_firm(event_type: str, parts: Mapping[str, ClaimActor]) -> bool:
    """Whether what firms do, or what befalls them, is told of bodies, states and places alone."""
    bodies = all(part.kind in (*BODIES, "place") and not part.parent for part in parts.values())
    return event_type in OF_FIRMS and bodies


def decides(claim: Claim) -> ClaimActor | None:
    """The body or the state that a claim of a rule, a suit or a strike is about: who goes on unnamed behind."""
    if claim.event_type not in DECIDED:
        return None
    return next((part for part in claim.actors if part.kind in BODIES and part.role == "subject"), None)


def _fallback(
    event_type: str, fallback: ActorMention | None, home: ActorMention | None, main: ActorMention | None
) -> ActorMention | None:
    """Whose event it is where nobody is named: the economy's, or the firm's that brokers and holders are told of."""
    if event_type == "macro" and home is not None and (fallback is None or fallback.kind == "company"):
        return home
    if event_type in OWN and fallback is not None and main is not None and advises(fallback.name):
        return main
    return fallback


def speaker(text: str, sentence: Inside, mentions: Sequence[ActorMention]) -> ActorMention | None:
    """Who of a sentence's actors stands beside its verb of saying: before it, or right after it."""
    if sentence.saying is None:
        return None
    start, end = sentence.saying
    people = [m for m in mentions if m.kind in SPEAKERS]
    if text[end - 2 : end] == "to":  # "according to the union Norvik"
        source = next((m for m in people if end <= m.start), None)
        return source if source and SOURCE.fullmatch(text, end, source.start) else None
    after = next((m for m in people if m.direct and text[end : m.start].isspace()), None)
    return _officer(text, after, people) or next(
        (m for m in reversed(people) if m.end <= start and start - m.end < 60), None
    )


def _officer(text: str, mention: ActorMention | None, people: Sequence[ActorMention]) -> ActorMention | None:
    """Who speaks for a firm named right before his office: Lena Ost in "said Orland Chief Executive Lena Ost"."""
    if mention is None or mention.kind == "person":
        return mention
    officers = (m for m in people if m.kind == "person" and m.direct and 0 < m.start - mention.end < LOOKED_AT)
    return next((m for m in officers if OFFICE.fullmatch(text, mention.end, m.start)), mention)


def speaker_name(found: Iterable[ClaimActor]) -> str | None:
    """The name of whoever said it."""
    return next((actor.name for actor in found if actor.role == "speaker"), None)


def _subject(
    text: str, unit: Unit, inside: Sequence[ActorMention], before: Sequence[ActorMention]
) -> ActorMention | None:
    """Who stands before the cue; in a relative clause whom it is said of; else the sentence's first actor."""
    kinds = CORPORATE_KINDS if unit.lead.cue.event_type in CORPORATE else ACTING
    ahead = [m for m in inside if m.start < unit.lead.end and m.kind in kinds]
    if taking_part := [m for m in ahead if not _stands_by(text, m, inside)]:
        return taking_part[0]
    earlier = [m for m in before if m.kind in kinds]
    if earlier:
        return earlier[-1] if WHICH.match(text, unit.start) else earlier[0]
    behind = next((m for m in inside if m.kind in kinds and m.direct and not _stands_by(text, m, inside)), None)
    if behind is None or ELSEWHERE.search(text, unit.lead.end, max(unit.lead.end, behind.start)):
        return None
    return behind


def _stands_by(text: str, mention: ActorMention, named: Sequence[ActorMention]) -> bool:
    """Whether a name is only told something, a trading floor, a pollster, or whose body or rival is named next."""
    begin = max(0, mention.start - LOOKED_AT)
    if _ends_with(text, begin, mention.start, HEARS_ENDS, HEARS):
        return True
    if MEASURED_BY.match(text, mention.end) and MEASURES.search(text, begin, mention.start):
        return True
    if FLOOR.search(mention.name) and ON_FLOOR.search(text, begin, mention.start):
        return True
    if not text.startswith(("'s ", "’s "), mention.end):
        return False
    tie = TIE.match(text, mention.end + 3)
    behind = mention.end + 3 if tie is None and mention.kind == "state" else tie.end() if tie else -1
    return any(m.start == behind for m in named)


def _ends_with(text: str, begin: int, end: int, ends: tuple[str, ...], pattern: re.Pattern[str]) -> bool:
    """Whether a stretch ends with words of a pattern, which end with one of some in lower case."""
    return text[begin:end].rstrip().lower().endswith(ends) and pattern.search(text, begin, end) is not None


def _add(parts: dict[str, ClaimActor], mention: ActorMention | None, role: str) -> None:
    if mention is not None and mention.name not in parts:
        parts[mention.name] = ClaimActor(
            mention.name, mention.kind, role, mention.start, mention.end, mention.ticker, mention.parent
        )


def _add_parents(parts: dict[str, ClaimActor], mentions: Sequence[ActorMention]) -> None:
    """A person acts for a company, a unit for its group: the parent takes part too."""
    for mention in mentions:
        if mention.parent and mention.parent not in parts:
            parts[mention.parent] = ClaimActor(mention.parent, "company", "other", mention.start, mention.end)
