"""Replies: what is said right behind hearsay and says no to it, in whatever words, and where both are one sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import re2

from flows.extract.claim.clause import Unit
from flows.extract.claim.find import Hit
from flows.extract.claim.sentence import Sentence

HEARSAY: Final = frozenset({"reported", "rumour"})
SAYINGS: Final = frozenset({"statement", "analyst_view"})
_SURE: Final = 3  # the weight of a cue that is the event
_LONGEST: Final = 160  # characters of somebody's words that are one reply
_OUTLET = (
    r"(?:press|media|papers?|newspapers?|dail(?:y|ies)|weekl(?:y|ies)|magazines?|tabloids?|blogs?|broadcasters?"
    r"|(?:trade|news|web|gossip) ?(?:sites?|services?|portals?|titles?)|news agency|websites?|bloggers|analysts"
    r"|traders|investors|bankers|insiders|fans)"
)
_HEARD = re2.compile(
    (
        r"(?is)\brumou?r|\bgossip|\bspeculat|\bwhisper|\bchatter|\bhearsay|\bgrapevine|\bscuttlebutt"
        r"|\bword (?:is|has it)\b|\btalk (?:is|of|that|about)\b|\ballegedly\b|\bsupposedly\b|\breportedly\b"
        r"|\b(?:is|are|was|were) (?:said|supposed|rumoured|believed|understood) to\b"
        r"|\bit is (?:told|said|heard|claimed|rumoured|believed|understood)\b|\b(?:one|we) hears?\b"
        r"|\b(?:talk|buzz|view|story|claim|idea)\b.{0,30}"
        r"\b(?:spread|spreading|circulat\w+|doing the rounds|going around)\b"
        rf"|\b{_OUTLET}\b.{{0,40}}\b(?:writes?|wrote|reports?|reported|claims?|claimed|have it)\b"
        rf"|\baccording to (?:the |an? )?(?:\w+ ){{0,3}}{_OUTLET}\b"
        r"|\baccording to (?:\w+ ){0,2}(?:people|persons?|sources?|insiders|circles|reports)\b"
        r"|^[^“\"]{0,60}\b(?:people|persons?|employees|workers|sources?|insiders|bankers|officials|advisers"
        r"|colleagues)\b[^.,;“\"]{0,50}?\b(?:said|says?|tells?|told)\b|\b(?:story|report) in (?-i:[A-Z])"
        r"|\b(?:an? |the |\w+['’]s )(?:\w+ )?report (?:that|by|in|of|on)\b|\breports (?:that|in|of)\b"
    ).encode()
)
_NEGATION = r"(?:no|not|nothing|none|never|nobody|neither|without)\b|n['’]t\b"
_SAYS_NO = re2.compile(
    (
        r"(?is)\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed?)|rubbish(?:es|ed)?"
        r"|refut(?:es|ed?)|contradict(?:s|ed)?|rebut(?:s|ted)?|scotch(?:es|ed)|ridicul(?:es|ed)|quash(?:es|ed))\b"
        r"|\b(?:wave[sd]?|brush(?:es|ed)|shrug(?:s|ged)|laugh(?:s|ed)|bat(?:s|ted)|push(?:es|ed)|knock(?:s|ed)"
        r"|play(?:s|ed)|sweeps|swept|shoots|shot|swats?|swatted)\b.{0,20}\b(?:off|away|aside|down|back)\b"
        r"|\b(?:short shrift|cold water|untrue|baseless|groundless|unfounded|nonsense|fiction|fabricat\w+|invented"
        r"|invention|made up|fantasy|lies?|wrong|false|rubbish|poppycock|fairy ?tales?|not so|not true|no truth"
        r"|no basis|no foundation|not correct|incorrect|wide of the mark|far from the truth)\b"
        rf"|[“\"‘„«].*(?:\b{_NEGATION}).*[”\"’»]"
        r"|\b(?:sa(?:id|ys?)|told|tells|repl(?:ied|ies)|answer(?:ed|s)|insist(?:ed|s)|stress(?:ed|es)|swears|swore"
        r"|maintain(?:ed|s)|repeat(?:ed|s)|assur(?:ed|es)|add(?:ed|s)|spokes\w+|press office)\b[^“\"‘„«]*"
        rf"(?:\b{_NEGATION})"
        r"|\bno (?:current |present |such )?(?:plans?|intentions?|talks|interest)\b"
        r"|[“\"‘„«][^”\"’»]*\b(?:stays?|staying|remains?|stands?|moved on|full stop|business as usual)\b"
    ).encode()
)
_NO_ANSWER = re2.compile(
    (
        r"(?is)\bcomment|\b(?:did|does|do|would|could)(?: not|n['’]t) (?:immediately )?"
        r"(?:respond|reply|answer|return|say|confirm|be reached|be drawn|give|name|elaborate|discuss|disclose|go into)"
        r"|\bdecision|\bdecided\b|\bdeclin"
        r"|\bneither confirm"
    ).encode()
)
_GIVES_THE_LIE = re.compile(
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)) "
    r"(?:this|that|it|them|everything)(?=\s*(?:[.,;:]|$| as\b))"
    r"|\bcall(?:s|ed) (?:this|that|it|them) (?:(?:an? |plain |pure |complete |utter )*)"
    r"[“\"‘]?(?:lies?|wrong|false|untrue|nonsense|rubbish|fiction|invention|fabrication)\b"
    r"|\b(?:this|that|it)(?: is|['’]s| was) (?:not true|untrue|false|wrong|an? lie|nonsense)\b",
    re.IGNORECASE,
)
# "They put the price at", ", they added", "one of the people said".
_THEY_ADDED: Final = re.compile(
    r"^They\s(?:put|said|say|added|estimate|expect|described|told)\b|,\s(?:they|the\s(?:sources|people))\s(?:added|said|say)\b"
    r"|\b(?:one|two|both|all)\sof\s(?:them|the\s(?:people|sources))\s(?:said|say|added)\b"
)
_MARK: Final = '“"„«‘'
_CLOSED: Final = {"“": "”", '"': '"', "„": "”“", "«": "»", "‘": "’"}
# "Gossip that Harrow is to bid | was rejected by its chair": hearsay as the subject of its own denial.
_REFUSED: Final = re.compile(
    r"(?:(?:but|and|yet|the|any|all|those|these|recent|fresh|market|press|media|newspaper|local|industry|online|"
    r"persistent|weekend)\s+){0,3}"
    r"(?:gossip|rumou?rs?|talk|speculation|chatter|whispers|suggestions?|claims?|reports?|stories|the (?:story|idea))"
    r"\s+"
    r"(?:(?:that|of|about|in|on|from|by|among|around|over|at|to)\s|(?=[a-z]+ing\s))"
    r"[^.;:?!]{12,220}?(?P<cut>\s+)(?=(?:is|are|was|were|has\sbeen|have\sbeen)\s+"
    r"(?:(?:all|just|simply|plain|complete(?:ly)?|utterly|quickly|flatly|firmly|immediately|later|promptly|swiftly|"
    r"categorically|pure|total)\s+)?"
    r"[“\"‘«]?(?:untrue|false|wrong|nonsense|rubbish|baseless|groundless|unfounded|fiction|fantasy|invented|"
    r"fabricat\w+|made\sup|wide\sof\sthe\smark|without\sfoundation|denied|rejected|dismissed|scotched|quashed|rebutted|"
    r"refuted|brushed\s(?:off|aside)|waved\s(?:off|away|aside)|laughed\soff|knocked\sdown|shot\sdown|batted\saway|"
    r"not\s(?:true|so|correct)|an?\s(?:lie|invention)|lies)\b)",
    re.IGNORECASE,
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


def tells_hearsay(quote: str) -> bool:
    """Whether a clause passes on what nobody by name stands for, in words wider than those of its modality."""
    return _HEARD.search(quote.encode(errors="replace")) is not None


def is_silence(quote: str) -> bool:
    """Whether a clause tells that somebody gives no answer: "Norvik does not comment on rumours"."""
    return _NO_ANSWER.search(quote.encode(errors="replace")) is not None


def says_no(quote: str) -> bool:
    """Whether a clause, told behind hearsay, says no to it; silence is no answer."""
    text = quote.encode(errors="replace")
    return _SAYS_NO.search(text) is not None and _NO_ANSWER.search(text) is None


def gives_the_lie(quote: str) -> bool:
    """Whether a clause says of what stands before it that it is not so: "Norvik calls that a lie"."""
    return _GIVES_THE_LIE.search(quote) is not None


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
    """The unit, or the hearsay that it tells and its denial, where one is the subject of the other."""
    match = _REFUSED.match(text, unit.start, unit.end)
    if match is None:
        return [unit]
    hits = tuple(hit for hit in unit.hits if hit.start < match.start("cut")) or (unit.lead,)
    at = match.end("cut")
    denial = Hit(replace(unit.lead.cue, modality="denied"), at, at + 1)
    return [Unit(unit.start, match.start("cut"), hits), Unit(at, unit.end, (denial,), continued=True)]


def _another(own: Hit, last: Heard) -> bool:
    """Whether a cue is of another event than what was told."""
    if own.cue.event_type in SAYINGS or own.cue.event_type == last.lead.cue.event_type:
        return False
    return own.cue.weight >= _SURE or (last.lead.cue.event_type in SAYINGS and not last.said)


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
