"""Whether one claim denies what another tells: by what its article says right before it, or by parties and matter."""

import re
from datetime import timedelta

import re2

from flows.extract.claim.answer import accuses, gives_the_lie, is_silence, says_no, tells_hearsay
from flows.reconcile.sighting import Sighting

_NEAR = 250
_NEXT = 4
_BETWEEN = 70
"""Characters of a short sentence that tells nothing, between hearsay and the answer to it: "I asked the bank." """
_FEW = 6
_RECALLED = timedelta(days=14)
_DAYS = timedelta(days=3)
_SHORT = 80
"""Characters of a reply that only says no: whoever gives it is mostly quoted next."""
_TOLD = frozenset({"reported", "rumour"})
_POINTS_BACK = re.compile(
    r"\b(?:the|this|that|such) (?:idea|reports?|rumou?rs?|claim|suggestion|talk|speculation)\b|\bit\b|\bthat\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:One|Some|Two|Three|Others?|Both|All|None) of (?:them|these|those|the (?:people|sources|persons))\b"
    r"|(?:The|These|Those) (?:people|persons?|sources?|newspaper|paper|report|magazine|talks|discussions)\b"
    r"|(?:They|It|He|She) (?:said|added|wrote|put)\b|(?:which|who|whose|where|that)\b"
)
_SHRUGS = re.compile(r"\b(?:laugh(?:s|ed)|smile[sd]?|shrug(?:s|ged)|grin(?:s|ned)|sigh(?:s|ed)|snort(?:s|ed))\b")
_RECALLS = re.compile(
    r"\b[Ll]ast (?:month|year|spring|summer|autumn|fall|winter)\b|\b(?:months?|weeks|years?) ago\b|\bat the time\b"
    r"|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\bhad (?:still |always |then )?(?:said|insisted|denied|sworn|promised|maintained|stressed|rejected|dismissed)\b",
)
_CITES = re2.compile(
    rb"(?i)\breport(?:s|ed)?\b|\brumou?r|\btalk\b|\bspeculat|\bgossip|\bstor(?:y|ies)\b|\bsuggest|\bclaim"
    rb"|\balleg|\bnewspaper|\bwrote\b|\bwritten\b"
)
_QUOTED = re.compile(r"[“\"‘„«–—-]")
_ADDED = re.compile(
    r"(?:which|something|an? (?:claim|allegation|charge|accusation))(?: that| which)? (?:[\w.’'&-]+ ){1,5}?"
    r"(?:den|disput|reject|contest)(?:y|ie[sd]|e?s|ed)\b"
)
_SAME_SPEAKER = re.compile(r"[”\"]\s+(?:(?:he|she|it|they)\b|\w+\s+(?:he|she|it|they)\b)")
_ONLOOKER = re.compile(r"\b(?:analysts?|economists?|strategists?|brokers?)\b", re.IGNORECASE)


def hearsay(sighting: Sighting) -> bool:
    """Whether a claim is hearsay, or denies it."""
    return sighting.denied or sighting.claim.modality in _TOLD


def replies(reply: Sighting, told: Sighting) -> bool:
    """Whether a claim says no, in whatever words, to the hearsay that its article told last before it."""
    said = reply.denied or says_no(reply.claim.quote)
    return said and _tells(told, reply) and not _long_before(reply)


def _long_before(denial: Sighting) -> bool:
    """Whether an article recalls a denial of weeks ago, which can't be of what it reports now."""
    first, last, known = denial.claim.first, denial.claim.last, denial.known
    if first is None or last is None or known is None or not _RECALLS.search(denial.claim.quote):
        return False
    return last < known and known - first > _RECALLED


def follows(one: Sighting, other: Sighting) -> bool:
    """Whether a claim is the next sentence after another, or but for a short one that tells nothing."""
    return one.document_id == other.document_id and 0 <= one.claim.start - other.claim.end <= _BETWEEN


def curt(reply: Sighting) -> bool:
    """Whether a reply only says no, where the speaker's own words may follow."""
    return len(reply.claim.quote) <= _SHORT and not _QUOTED.search(reply.claim.quote)


def in_own_words(reply: Sighting) -> bool:
    """Whether a claim is speech that says no, and not that of somebody who only looks on."""
    return speaks(reply) and (reply.denied or says_no(reply.claim.quote))


def explains(reply: Sighting) -> bool:
    """Whether a claim is speech of somebody whom it names: behind a curt denial of another, it tells why."""
    return speaks(reply) and not _SAME_SPEAKER.search(reply.claim.quote)


def speaks(reply: Sighting) -> bool:
    """Whether a claim is speech, and not that of somebody who only looks on."""
    quote = reply.claim.quote
    return bool(_QUOTED.match(quote)) and not _ONLOOKER.search(quote)


def _tells(told: Sighting, reply: Sighting) -> bool:
    """Whether a claim tells hearsay; a denial does, where it names what it denies and the speaker's words follow."""
    if is_silence(told.claim.quote) or told.family == "price_move":
        return False
    if told.claim.modality in _TOLD:
        return True
    text = told.claim.quote.encode(errors="replace")
    if told.denied:
        return bool(in_own_words(reply) and _CITES.search(text))
    # Courts hear both sides: that the accused denies what he is sued for is no news.
    accused = told.claim.event_type != "legal" and reply.denied and accuses(told.claim.quote)
    return accused or tells_hearsay(told.claim.quote)


def answers(denial: Sighting, said: Sighting) -> bool:
    """Whether a denial says of what was told last before it that it is not so: "That is a lie", ", which he denies"."""
    if said.denied:
        return False
    added = _ADDED.match(denial.claim.quote) is not None and denial.claim.start - said.claim.end <= _NEXT
    return added or gives_the_lie(denial.claim.quote)


def adds_nothing(quote: str) -> bool:
    """Whether a claim only goes on with what was told before it, or tells that somebody gives no answer or laughs."""
    if _GOES_ON.match(quote) or is_silence(quote):
        return True
    return len(quote) <= _SHORT and _SHRUGS.search(quote) is not None


def denies_the_like(denial: Sighting, told: Sighting) -> bool:
    """Whether a denial is of the kind of what was told."""
    return denial.denied and denial.family in (told.family, "statement")


def _of_one_matter(denial: Sighting, told: Sighting) -> bool:
    """Whether a denial and what the next sentence tells name the same parties, two and more."""
    return len(set(denial.parties) & set(told.parties)) > 1


def _told_after(denial: Sighting, told: Sighting) -> bool:
    """Whether a denial's own words date it days before what it would have to deny was told."""
    day = told.known if told.weakly_dated else told.claim.first
    if denial.weakly_dated or denial.claim.last is None or day is None:
        return False
    return day - denial.claim.last > _DAYS


def denies(denial: Sighting, told: Sighting) -> bool:
    """A denial answers the report just before it, or one about the same parties and matter."""
    if _told_after(denial, told):
        return False
    if denial.document_id == told.document_id:
        if _long_before(denial):
            return False
        gap = denial.claim.start - told.claim.end
        alike = denies_the_like(denial, told)
        back = gap <= _NEXT or len(denial.words) <= _FEW or _POINTS_BACK.search(denial.claim.quote)
        strangers = denial.parties and told.parties and set(denial.parties).isdisjoint(told.parties)
        if alike and -_NEXT <= gap <= _NEAR and back and not (gap > _NEXT and strangers):
            return True
        if denial.family == told.family and follows(told, denial) and _of_one_matter(denial, told):
            return True
    if denial.family != told.family:
        return False
    parties = len(set(denial.parties) & set(told.parties))
    words = len({*denial.words, *denial.marked} & {*told.words, *told.marked})
    return parties > 0 and words > 0 and parties + words > 2
