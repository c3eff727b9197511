"""Whether one claim denies what another tells: by what its article says right before it, or by parties and matter."""

import re

import re2

from flows.reconcile.sighting import Sighting

_NEAR = 250
_NEXT = 4
_FEW = 6
_SHORT = 60
"""Characters of a reply that only says no: whoever gives it is mostly quoted next."""
_TOLD = frozenset({"reported", "rumour"})
_POINTS_BACK = re.compile(
    r"\b(?:the|this|that|such) (?:idea|reports?|rumou?rs?|claim|suggestion|talk|speculation)\b|\bit\b|\bthat\b",
    re.IGNORECASE,
)
_GIVES_THE_LIE = re.compile(
    r"\b(?:den(?:y|ies|ied)|call(?:s|ed)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)) "
    r"(?:this|that|it|them)(?=\s*(?:[.,;:]|$| (?:an?|as|wrong|false|untrue|nonsense)\b))"
    r"|\b(?:this|that|it)(?: is|['’]s| was) (?:not true|untrue|false|wrong|an? lie|nonsense)\b",
    re.IGNORECASE,
)
_OUTLET = (
    r"(?:press|media|papers?|newspapers?|dail(?:y|ies)|weekl(?:y|ies)|magazines?|tabloids?|blogs?|broadcasters?"
    r"|(?:trade|news|web) ?sites?|websites?|bloggers|analysts|traders|investors|bankers|insiders|fans)"
)
_HEARSAY = re2.compile(
    (
        r"(?is)\brumou?r|\bgossip|\bspeculat|\bwhisper|\bchatter|\bhearsay|\bgrapevine|\bscuttlebutt"
        r"|\bword (?:is|has it)\b|\btalk (?:is|of|that|about)\b|\ballegedly\b|\bsupposedly\b|\breportedly\b"
        r"|\b(?:is|are) said to\b|\b(?:talk|buzz|view|story|claim|idea)\b.{0,30}"
        r"\b(?:spread|spreading|circulat\w+|doing the rounds|going around)\b"
        rf"|\b{_OUTLET}\b.{{0,40}}\b(?:writes?|wrote|reports?|reported|claims?|claimed|have it)\b"
        r"|\b(?:an? |the |\w+['’]s )(?:\w+ )?report (?:that|by|in|of|on)\b|\breports (?:that|in|of)\b"
    ).encode()
)
_CITES = re2.compile(
    rb"(?i)\breport(?:s|ed)?\b|\brumou?r|\btalk\b|\bspeculat|\bgossip|\bstor(?:y|ies)\b|\bsuggest|\bclaim"
    rb"|\balleg|\bnewspaper|\bwrote\b|\bwritten\b"
)
_SAYS_NO = re2.compile(
    (
        r"(?is)\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed?)|rubbish(?:es|ed)?"
        r"|refut(?:es|ed?)|contradict(?:s|ed)?|rebut(?:s|ted)?|scotch(?:es|ed)|ridicul(?:es|ed)|quash(?:es|ed))\b"
        r"|\b(?:wave[sd]?|brush(?:es|ed)|shrug(?:s|ged)|laugh(?:s|ed)|bat(?:s|ted)|push(?:es|ed)|knock(?:s|ed)"
        r"|play(?:s|ed)|sweeps|swept|shoots|shot)\b.{0,20}\b(?:off|away|aside|down|back)\b"
        r"|\b(?:short shrift|cold water|untrue|baseless|groundless|unfounded|nonsense|fiction|fabricat\w+|invented"
        r"|invention|made up|fantasy|lies?|wrong|false|rubbish|poppycock|fairy ?tales?|not so|not true|no truth"
        r"|no basis|no foundation|not correct|incorrect|wide of the mark|far from the truth)\b"
        r"|[“\"‘„«].*(?:\b(?:no|not|nothing|none|never|nobody|neither|without)\b|n['’]t\b).*[”\"’»]"
    ).encode()
)
_QUOTED = re.compile(r"[“\"‘„«–—-]")
_NO_ANSWER = re2.compile(r"(?i)\bcomment|\bdid(?: not|n['’]t) (?:respond|reply|answer|return)".encode())


def hearsay(sighting: Sighting) -> bool:
    """Whether a claim is hearsay, or denies it."""
    return sighting.denied or sighting.claim.modality in _TOLD


def replies(reply: Sighting, told: Sighting) -> bool:
    """Whether a claim says no to the hearsay that its article tells right before it, in whatever words."""
    return follows(reply, told) and (reply.denied or _says_no(reply.claim.quote)) and _tells(told, reply)


def follows(one: Sighting, other: Sighting) -> bool:
    """Whether a claim is the next sentence after another."""
    return one.document_id == other.document_id and 0 <= one.claim.start - other.claim.end <= _NEXT


def curt(reply: Sighting) -> bool:
    """Whether a reply only says no, where the speaker's own words may follow."""
    return len(reply.claim.quote) <= _SHORT and not _QUOTED.search(reply.claim.quote)


def in_own_words(reply: Sighting) -> bool:
    """Whether a claim is speech that says no."""
    quote = reply.claim.quote
    return bool(_QUOTED.match(quote)) and (reply.denied or _says_no(quote))


def _tells(told: Sighting, reply: Sighting) -> bool:
    """Whether a claim tells hearsay; a denial does, where it names what it denies and the speaker's words follow."""
    if told.claim.modality in _TOLD:
        return True
    text = told.claim.quote.encode(errors="replace")
    return bool(in_own_words(reply) and _CITES.search(text)) if told.denied else bool(_HEARSAY.search(text))


def _says_no(quote: str) -> bool:
    text = quote.encode(errors="replace")
    return bool(_SAYS_NO.search(text)) and not _NO_ANSWER.search(text)


def answers(denial: Sighting, said: Sighting) -> bool:
    """Whether a denial answers what somebody was quoted with right before it: "That is a lie"."""
    quoted = said.claim.event_type == "statement" and said.claim.modality == "opinion"
    return quoted and follows(denial, said) and _GIVES_THE_LIE.search(denial.claim.quote) is not None


def denies(denial: Sighting, told: Sighting) -> bool:
    """A denial answers the report just before it, or one about the same parties and matter."""
    if denial.document_id == told.document_id:
        gap = denial.claim.start - told.claim.end
        alike = denial.family in (told.family, "statement")
        back = gap <= _NEXT or len(denial.words) <= _FEW or _POINTS_BACK.search(denial.claim.quote)
        if alike and -_NEXT <= gap <= _NEAR and back:
            return True
    if denial.family != told.family:
        return False
    parties = len(set(denial.parties) & set(told.parties))
    words = len({*denial.words, *denial.marked} & {*told.words, *told.marked})
    return parties > 0 and words > 0 and parties + words > 2
