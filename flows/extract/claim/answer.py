"""Answers: whether a clause tells hearsay, says no to it or gives no answer, in words wider than those of its modality.

Each table leads from an example to the pattern that reads it; the patterns of one are searched for together.
"""

import re
from collections.abc import Iterable
from typing import Final

import re2

_OUTLET: Final = (
    r"(?:press|media|papers?|newspapers?|dail(?:y|ies)|weekl(?:y|ies)|magazines?|tabloids?|blogs?|broadcasters?"
    r"|(?:trade|news|web|gossip) ?(?:sites?|services?|portals?|titles?)|news agency|websites?|bloggers|analysts"
    r"|traders|investors|bankers|insiders|fans)"
)
_NEGATION: Final = r"(?:no|not|nothing|none|never|nobody|neither|without)\b|n['’]t\b"
_NOT: Final = _NEGATION.replace("|without", "")  # "said, without a word on why" says no to nothing
_FALSE: Final = (
    r"(?:untrue|baseless|groundless|unfounded|nonsense|fiction|fabricat\w+|invented|invention|made up"
    r"|fantas(?:y|ies)|lies?|wrong|false|rubbish|poppycock|fairy ?tales?|not so|not true|no truth|no basis"
    r"|no foundation|not correct|incorrect|wide of the mark|far from the truth|slander\w*|libel\w*|smears?|hoax)"
)
_ASIDE: Final = (
    r"(?:wave[sd]?|brush(?:es|ed)|shrug(?:s|ged)|laugh(?:s|ed)|bat(?:s|ted)|push(?:es|ed)|knock(?:s|ed)|play(?:s|ed)|sweeps"
    r"|swept|shoots|shot|swats?|swatted)"
)
# Not those in a union's name, which begin with a capital.
_SOMEBODY: Final = "(?:people|persons?|employees|workers|sources?|insiders|bankers|officials|advisers|colleagues)"
_SAYS: Final = (
    r"(?:sa(?:id|ys?)|told|tells|repl(?:ied|ies)|answer(?:ed|s)|insist(?:ed|s)|stress(?:ed|es)|swears|swore|maintain(?:ed|s)"
    r"|repeat(?:ed|s)|assur(?:ed|es)|add(?:ed|s)|spokes\w+|press office)"
)

HEARD: Final = {
    "rumours": r"\brumou?r",
    "gossip": r"\bgossip",
    "speculation": r"\bspeculat",
    "whispers": r"\bwhisper",
    "chatter": r"\bchatter",
    "hearsay": r"\bhearsay",
    "the grapevine": r"\bgrapevine",
    "scuttlebutt": r"\bscuttlebutt",
    "word has it": r"\bword (?:is|has it|on the street|(?:around|in|among) (?:\w+ ){1,4}is)\b",
    "Kapital Woche wrote that": r"(?-i:[A-Z][\w’'-]+) (?:wrote|writes|has written)(?: on (?-i:[A-Z])\w+)? that\b",
    "talk of": r"\btalk (?:is|of|that|about)\b",
    "allegedly": r"\b(?:allegedly|supposedly|reportedly)\b",
    "is said to": r"\b(?:is|are|was|were) (?:said|supposed|rumoured|believed|understood) to\b",
    "it is claimed": r"\bit is (?:told|said|heard|claimed|rumoured|believed|understood)\b",
    "one hears": r"\b(?:one|we) hears?\b",
    "a story is doing the rounds": r"\b(?:talk|buzz|view|story|claim|idea)\b.{0,30}"
    r"\b(?:spread|spreading|circulat\w+|doing the rounds|going around)\b",
    "the trade press in Oslo has reported": rf"\b{_OUTLET}\b.{{0,40}}"
    r"\b(?:writes?|wrote|reports?|reported|claims?|claimed|have it)\b",
    "according to a local tabloid": rf"\baccording to (?:the |an? )?(?:\w+ ){{0,3}}{_OUTLET}\b",
    "according to two people": r"\baccording to (?:\w+ ){0,2}(?:people|persons?|sources?|insiders|circles|reports)\b",
    "three officials at the ministry told": rf"^(?:[^“\"]{{0,60}}\b(?-i:{_SOMEBODY})|{_SOMEBODY})\b[^.,;“\"]{{0,50}}?"
    r"\b(?:said|says?|tells?|told)\b",
    "managers have told it that": r"\b(?:has|have|had) told (?:it|them|him|her|us|staff|(?:its|their) members|workers)"
    r" (?:that|of)\b",
    "a story in Osloposten": r"\b(?:story|report) in (?-i:[A-Z])",
    "a story in a Paris daily that": r"\b(?:story|report|article|piece) in (?:an?|the) "
    rf"(?:[\w’'-]+ ){{0,3}}?{_OUTLET} (?:\w+ ){{0,2}}that\b",
    "yesterday’s report that": r"\b(?:an? |the |\w+['’]s )(?:\w+ )?report (?:that|by|in|of|on)\b",
    "reports of": r"\breports (?:that|in|of)\b",
}
ACCUSES: Final = {
    "Graypoint accused": r"\baccus(?:es|ed)\b",
    "claimed that": r"\b(?:alleg(?:es|ed)|claim(?:s|ed)) (?:on (?-i:[A-Z])\w+ )?that\b",
}
SAYS_NO: Final = {
    "denied": r"\b(?:den(?:y|ies|ied)|dementi(?:es|ed))\b",
    "rejects": r"\breject(?:s|ed)?\b",
    "dismissed": r"\bdismiss(?:es|ed)?\b",
    "disputes": r"\bdisput(?:es|ed?)\b",
    "rubbished": r"\brubbish(?:es|ed)?\b",
    "refutes": r"\brefut(?:es|ed?)\b",
    "contradicted": r"\bcontradict(?:s|ed)?\b",
    "rebuts": r"\brebut(?:s|ted)?\b",
    "scotched": r"\b(?:scotch|quash)(?:es|ed)\b",
    "ridicules": r"\bridicul(?:es|ed)\b",
    "brushed all of it aside": rf"\b{_ASIDE}\b.{{0,20}}\b(?:off|away|aside|down|back)\b",
    "gave it short shrift": r"\b(?:short shrift|cold water)\b",
    "wide of the mark": rf"\b{_FALSE}\b",
    "“There is nothing to it”": rf"[“\"‘„«].*(?:\b{_NEGATION}).*[”\"’»]",
    "replied that it was not": rf"\b{_SAYS}\b[^“\"‘„«]*(?:\b{_NOT})",
    "It isn’t,": r"^\W*(?:it|they|he|she|this|that) "
    r"(?:\w+n['’]t|(?:is|are|was|were|will|has|have|does|did) not)(?:[.,;!]|$)",
    "no current plans": r"\bno (?:current |present |such )?(?:plans?|intentions?|talks|interest)\b",
    "“She stays": r"[“\"‘„«][^”\"’»]*"
    r"\b(?:stays?|staying|remains?|stands?|moved on|full stop|business as usual)\b",
}
NO_ANSWER: Final = {
    "declined to comment": r"\bcomment(?:s|ing)?\b|(?:\bnot|n['’]t) commented\b",
    "did not immediately respond": r"\b(?:did|does|do|would|could)(?: not|n['’]t) (?:immediately )?"
    r"(?:respond|reply|answer|return|say|confirm|be reached|be drawn|give|name|elaborate|discuss|disclose|go into)",
    "no decision": r"\bdecision|\bdecided\b",
    "declines": r"\bdeclin",
    "neither confirms": r"\bneither confirm",
    "asking not to be named": r"\bnot to be (?:named|identified|quoted)\b",
}
GIVES_THE_LIE: Final = {
    "denied this.": r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)) "
    r"(?:this|that|it|them|everything)(?=\s*(?:[.,;:]|$| as\b))",
    "called it an utter lie": r"\bcall(?:s|ed) (?:this|that|it|them) (?:(?:an? |plain |pure |complete |utter )*)"
    r"[“\"‘]?(?:lies?|wrong|false|untrue|nonsense|rubbish|fiction|invention|fabrication)\b",
    "that’s not true": r"\b(?:this|that|it)(?: is|['’]s| was) (?:\w+ly |simply |just |plain )?"
    r"(?:not true|untrue|false|wrong|an? lie|nonsense)\b",
    "no such fact": r"\bno such (?:fact|thing|plans?|talks?|offer|decision|intention|deal|agreement|discussions?)\b",
    "Berg says otherwise": r"\bsa(?:ys|id) otherwise\b",
    "“It is not for sale,” came the reply": r"[”\"’»] (?:came the (?:reply|answer|response)"
    r"|(?:repl(?:ies|ied)|retort(?:s|ed)|counter(?:s|ed)|shot back) )",
    "described it as slander": r"\bdescrib(?:es|ed) (?:this|that|it|them) as (?:an? |plain |pure |complete |utter )*"
    r"[“\"‘]?(?:lies?|wrong|false|untrue|nonsense|rubbish|fiction|invention|fabrications?|slander|libel|smears?|hoax)\b",
}


def _either(patterns: Iterable[str]) -> str:
    return "|".join(patterns)


_HEARD: Final = re2.compile(f"(?is){_either(HEARD.values())}".encode())
_ACCUSES: Final = re2.compile(f"(?is){_either(ACCUSES.values())}".encode())
_SAYS_NO: Final = re2.compile(f"(?is){_either(SAYS_NO.values())}".encode())
_NO_ANSWER: Final = re2.compile(f"(?is){_either(NO_ANSWER.values())}".encode())
_GIVES_THE_LIE: Final = re.compile(_either(GIVES_THE_LIE.values()), re.IGNORECASE)


def tells_hearsay(quote: str) -> bool:
    """Whether a clause passes on what nobody by name stands for, in words wider than those of its modality."""
    return _HEARD.search(quote.encode(errors="replace")) is not None


def accuses(quote: str) -> bool:
    """Whether a clause tells of what somebody holds against another."""
    return _ACCUSES.search(quote.encode(errors="replace")) is not None


def is_silence(quote: str) -> bool:
    """Whether a clause tells that somebody gives no answer: "Norvik does not comment on rumours"."""
    return _NO_ANSWER.search(quote.encode(errors="replace")) is not None


def says_no(quote: str) -> bool:
    """Whether a clause, told behind hearsay, says no to it; silence is no answer."""
    parts = (part.encode(errors="replace") for part in quote.split(";"))
    return any(_SAYS_NO.search(part) is not None and _NO_ANSWER.search(part) is None for part in parts)


def gives_the_lie(quote: str) -> bool:
    """Whether a clause says of what stands before it that it is not so: "Norvik calls that a lie"."""
    return _GIVES_THE_LIE.search(quote) is not None
