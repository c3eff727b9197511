"""Replies: what is said right behind hearsay and says no to it, in whatever words, and where both are one sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from flows.extract.claim.answer import gives_the_lie, is_silence, says_no, tells_hearsay
from flows.extract.claim.clause import Unit
from flows.extract.claim.cue import SURE
from flows.extract.claim.find import Hit
from flows.extract.claim.sentence import Sentence

HEARSAY: Final = frozenset({"reported", "rumour"})
SAYINGS: Final = frozenset({"statement", "analyst_view"})
_LONGEST: Final = 160  # characters of somebody's words that are one reply
# "They put the price at", ", they added", "one of the people said".
_THEY_ADDED: Final = re.compile(
    r"^They\s(?:put|said|say|added|estimate|expect|described|told)\b|,\s(?:they|the\s(?:sources|people))\s(?:added|said|say)\b"
    r"|\b(?:one|two|both|all)\sof\s(?:them|the\s(?:people|sources))\s(?:said|say|added)\b"
)
_MARK: Final = '“"„«‘'
_CLOSED: Final = {"“": "”", '"': '"', "„": "”“", "«": "»", "‘": "’"}
# "Gossip that Harrow is to bid | was rejected by its chair": hearsay as the subject of its own denial.
_SUCH: Final = (
    r"(?:but|and|yet|the|any|all|those|these|recent|fresh|market|press|media|newspaper|local|industry|online|persistent"
    r"|weekend)"
)
_TALK: Final = (
    r"(?:gossip|rumou?rs?|talk|speculation|chatter|whispers|suggestions?|claims?|reports?|stories|the (?:story|idea))"
)
# One of these is among such words.
_TALKED: Final = (
    "gossip", "rumo", "talk", "speculation", "chatter", "whispers", "suggestion", "claim", "report", "stor", "idea",
)  # fmt: skip
_SIMPLY: Final = (
    r"(?:all|just|simply|plain|complete(?:ly)?|utterly|quickly|flatly|firmly|immediately|later|promptly|swiftly|categorically"
    r"|pure(?:ly)?|total(?:ly)?)"
)
_UNTRUE: Final = (
    r"(?:untrue|false|wrong|nonsense|rubbish|baseless|groundless|unfounded|fiction|fantasy|invented|fabricat\w+|made\sup"
    r"|overblown|exaggerated|overdone|inaccurate|incorrect|premature|just\sthat|wide\sof\sthe\smark|without\sfoundation|not\s(?:true|so|correct)|an?\s(?:lie|invention)|lies)"
)
_DENIED: Final = (
    r"(?:denied|rejected|dismissed|scotched|quashed|rebutted|refuted|brushed\s(?:off|aside)|waved\s(?:off|away|aside)"
    r"|laughed\soff|knocked\sdown|shot\sdown|batted\saway)"
)
_REFUSED: Final = re.compile(
    rf"(?:{_SUCH}\s+){{0,3}}{_TALK}\s+(?:(?:that|of|about|in|on|from|by|among|around|over|at|to)\s|(?=[a-z]+ing\s))"
    r"[^.;:?!]{12,220}?(?P<cut>\s+)"
    rf"(?=(?:is|are|was|were|has\sbeen|have\sbeen)\s+(?:{_SIMPLY}\s+)?[“\"‘«]?(?:{_UNTRUE}|{_DENIED})\b)",
    re.IGNORECASE,
)

# "Regarding the rumour that Harrow has been sold, | its chair said that this is “made up”": hearsay as its topic.
_ANSWERED: Final = re.compile(
    rf"(?:(?:regarding|concerning|as\s(?:for|to)|about|on|to|asked\sabout)\s+)?(?:{_SUCH}\s+){{0,3}}{_TALK}\s+"
    r"(?:that|of|about|in|on|from|by|among|around|over|at)\s[^.;:?!]{12,220}?(?P<cut>,\s+)"
    r"(?=(?:[\w.’'&-]+\s){1,6}?(?:said|says|responded|responds|replied|replies|answered|answers|stated|states|told)\b"
    r"(?:\s(?!not\b)[\w’'-]+){0,5}?:?\s"
    rf"(?:(?:it|this|that|they|these|all)(?:\s(?:is|are|was|were)|['’]s|['’]re)\s+)?(?:{_SIMPLY}\s+)?[“\"‘«]?(?:{_SIMPLY}\s+)?{_UNTRUE}\b)",
    re.IGNORECASE,
)

# "The union says the ship sailed short of officers, | which Harrow denies": what somebody says, and who says no to it.
_WHICH_IS_DENIED: Final = re.compile(
    r"(?=[^.;:?!]{0,160}\s(?:said|says|claims?|claimed|alleges?|alleged|accuses?d?|insists?|insisted|suggests?|suggested)\s)"
    r"[^;:?!]{20,300}?(?P<cut>,\s+)(?=(?:which|(?:a|an)\s(?:claim|allegation|charge|accusation)(?:\s(?:that|which))?|something(?:\s(?:that|which))?)"
    r"\s(?:[\w.’'&-]+\s){1,5}?(?:denies|denied|disputes|disputed|rejects|rejected|contests)\b)",
)


class Heard(NamedTuple):
    """What was told last, so that the next sentence may say no to it: its words, cue, paragraph, and how sure.

    `hushed` says that somebody has given no answer to it since.
    """

    quote: str
    lead: Hit
    paragraph: int
    event_type: str
    modality: str
    hushed: bool = False

    @property
    def hearsay(self) -> bool:
        """Whether nobody by name stands for it."""
        return (self.modality in HEARSAY or tells_hearsay(self.quote)) and not is_silence(self.quote)

    @property
    def said(self) -> bool:
        """Whether it is somebody's own words."""
        return self.event_type in SAYINGS and self.modality == "opinion"


def still_heard(quote: str, paragraph: int, last: Heard | None) -> bool:
    """Whether a clause goes on with what unnamed sources were heard to say in the same paragraph."""
    if last is None or last.modality != "reported" or last.paragraph != paragraph:
        return False
    return _THEY_ADDED.search(quote) is not None


def reply(text: str, sentence: Sentence, told: Sequence[Unit], last: Heard | None) -> list[Unit]:
    """The sentence as one denial of what was told right before it; none where it tells something else.

    A sure cue of its own makes it another event, and so does any where nothing but a saying was told.
    """
    if last is None or any(_another(unit.lead, last) for unit in told):
        return []
    start, end = sentence.start, _to_close(text, sentence.start, sentence.end)
    if not _answers(text[start:end], last, sentence.paragraph == last.paragraph):
        return []
    cue = replace(last.lead.cue, modality="denied")
    return [Unit(start, end, (Hit(cue, start, start + 1),), continued=True)]


def refused(text: str, unit: Unit) -> list[Unit]:
    """The unit, or the hearsay that it tells and its denial, where one is the subject or the topic of the other."""
    low = text[unit.start : unit.end].lower()
    talk = any(map(low.__contains__, _TALKED))
    match = (
        (_REFUSED.match(text, unit.start, unit.end) or _ANSWERED.match(text, unit.start, unit.end)) if talk else None
    )
    if match is None:
        return _denied_behind(text, unit)
    own = [hit for hit in unit.hits if hit.start < match.start("cut")] or [unit.lead]
    hits = tuple(hit._replace(cue=replace(hit.cue, modality="reported")) for hit in own)
    at = match.end("cut")
    denial = Hit(replace(unit.lead.cue, modality="denied"), at, at + 1)
    return [Unit(unit.start, match.start("cut"), hits), Unit(at, unit.end, (denial,), continued=True)]


def _denied_behind(text: str, unit: Unit) -> list[Unit]:
    """The unit, or what somebody says in it and the denial that a relative clause adds."""
    match = _WHICH_IS_DENIED.match(text, unit.start, unit.end) if ", " in text[unit.start : unit.end] else None
    if match is None:
        return [unit]
    at = match.end("cut")
    own = tuple(hit for hit in unit.hits if hit.start < at) or (unit.lead,)
    denial = Hit(replace(unit.lead.cue, modality="denied"), at, at + 1)
    return [Unit(unit.start, match.start("cut"), own), Unit(at, unit.end, (denial,), continued=True)]


def _another(own: Hit, last: Heard) -> bool:
    """Whether a cue is of another event than what was told."""
    if own.cue.event_type in SAYINGS or own.cue.event_type == last.lead.cue.event_type:
        return False
    return own.cue.weight >= SURE or (last.lead.cue.event_type in SAYINGS and not last.said)


def _answers(quote: str, last: Heard, beside: bool) -> bool:
    """Whether a sentence says no to what was told, or to what was denied in the same paragraph, in somebody's words."""
    if last.modality == "denied":
        return beside and quote[0] in _MARK and says_no(quote)
    if last.said and beside and gives_the_lie(quote):
        return True
    return says_no(quote) and last.hearsay and (beside or not last.hushed)


def _to_close(text: str, start: int, end: int) -> int:
    """Where somebody's few words end that a sentence opens and does not close: "“Nonsense. Where would they sit?”"."""
    opened = max((text.rfind(mark, start, end) for mark in _MARK), default=-1)
    if opened < 0 or (text[opened] == '"' and text.count('"', start, end) % 2 == 0):
        return end
    if any(text.find(mark, opened + 1, end) >= 0 for mark in _CLOSED[text[opened]]):
        return end
    closes = [at for mark in _CLOSED[text[opened]] if (at := text.find(mark, end, opened + _LONGEST)) >= 0]
    stop = min(closes, default=end - 1) + 1
    return end if "\n" in text[end:stop] else stop
