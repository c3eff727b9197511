"""Outlets: the paper that prints an article is nobody it tells of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from flows.extract.actor.focus import wires
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.words import AGENCIES, FORMS, fold

RULE = "outlet: who prints the article"
_HEAD_LINES = 6  # a masthead stands among so many first lines
_PROSE = 160  # a line at least this long is a paragraph
_NOTICE = re.compile(r"[Tt](?<!\w.)he (?:Company|Group|Bank|Fund|Issuer)\b")
_BEFORE = 30  # characters before a name that may tell whose it is
# "CyberPress Weekly » Incidents", "THE MALTSTER - news for brewers", "Main Kurier (translated from the German)".
_MASTHEAD = re.compile(
    r"(?: (?:Weekly|Daily|Online|News|International|English|Europe|Today|online|[Nn]ewsletter))*"
    r"(?:(?P<shown> *[»›|·•—–]| -|,? by (?=[A-Z])|\.(?:com|info|net|news|org)\b"
    r"| \([^()\n]*(?:translat|edition|version|website))| *\n)"
)
# What says below a masthead what it is: "TILL LETTER", "the Nordic payments newsletter".
_TAGLINE = re.compile(
    r" *\n+[^\n]{0,80}\b(?:newsletters?|blog|magazine|journal|bulletin|digest|weekly|daily|newspaper)\b", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:(?:[Tt]he|THE|[Pp]ortal) )?$")
_TOLD = re.compile(
    r"\b(?=[acioprstv])(?:told|tells|telling|(?:seen|obtained|reviewed|viewed|verified|polled|surveyed|compiled|contacted|interviewed"
    r"|reached|asked|approached) by|spoke to|speaking to|(?:an )?interview with|shown to) (?:the )?$",
    re.IGNORECASE,
)
# "analysts polled by Norvik Data", "below estimates of $4 million, according to data from Norvik": whose poll it is.
_POLLED = re.compile(r"\b(?:polled|surveyed) by (?:the )?$")
_BY_DATA = re.compile(r"\b[Aa]ccording to (?:(?:[A-Z]\w+ |[a-z]+ ){0,6}?(?:by|from) (?:[a-z]+ ){0,5}?)?$")
_FORESEEN = re.compile(r"\b(?:analysts?|estimates?|consensus|expectations)\b", re.IGNORECASE)
_SENTENCE = 220  # characters before a name in which its sentence says what is compared
_POLL = re.compile(r" (?:polls?|surveys?|(?:consensus )?estimates?|calculations|tall(?:y|ies))\b")
# What it says of itself, and what is printed below an article.
_OF_ITSELF = re.compile(
    r" (?:understands|has learn(?:ed|t)|has seen|can reveal|has contacted|has asked|has approached"
    r"|content is|uses cookies|is part of|is owned by|is published by)\b"
    r"| (?:Charter|Principles|Trust Principles|Code|newsletter)\b"
    r"|[^\n]{0,40}\b(?:[Aa]ll rights reserved)"
)
# A line below an article that speaks to its readers: "Sund Letter is free. Upgrade for £3 a month".
_TO_READERS = re.compile(
    r"\b(?:newsletters?|subscri\w+|unsubscribe|sign(?:ed|ing)? up|upgrade|readers?|reading|is free|for free|paid"
    r"|printed on|password|cookies|forward this|this edition|our journalism|editor(?:ial)?|app store)\b",
    re.IGNORECASE,
)
# Whatever such a line's length, it is no paragraph of the article.
_LETTING_GO = re.compile(
    r"\b(?:unsubscribe|you(?:[’']re| are| have been) (?:getting|receiving|reading|sent) this"
    r"|manage (?:your )?preferences|view (?:it )?in (?:your )?browser)\b",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"(?:©|\([Cc]\)|[Cc]opyright|Also on|More (?:from|on)|Subscribe to|Sign up (?:to|for)|property of|Follow"
    r"|Read more (?:on|at)|(?:Our )?Standards:)(?: 20\d\d)? (?:[Tt]he )?$"
)


def without_outlet(text: str, mentions: Sequence[ActorMention]) -> list[ActorMention]:
    """The same mentions without the outlet: a name that is only printed above or below the article, or spoken to.

    Its polls are its own. Where it says what it learned it stays, as a body by RULE that nothing is told of.
    """
    names = _outlets(text, mentions)
    found = []
    for m in mentions:
        if m.name not in names or _POLL.match(text, m.end):
            found.append(m)
        elif text.startswith((" understands", " has learn"), m.end):
            found.append(replace(m, kind="organisation", rule=RULE))
    return found


def _outlets(text: str, mentions: Iterable[ActorMention]) -> set[str]:
    """The names that only stand where an outlet's does, and at least once where no other's would."""
    above, below = _head(text), _foot(text)
    head = text[:above].casefold()
    signs: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        found = signs[mention.name]
        if not found and mention.name.casefold() in head[: mention.start]:
            found.add("line")
        if "other" not in found:
            found.add(_sign(text, mention, above, below))
    return {name for name, found in signs.items() if "other" not in found and _prints(name, found)}


def _prints(name: str, signs: Set[str]) -> bool:
    """Whether the ways that a name stands are those of an outlet, and of no other that is once told something."""
    if signs == {"polled"}:
        return True
    return "own" in signs or len(signs - {"polled"}) == 2 or (name in AGENCIES and "told" in signs)


def _sign(text: str, mention: ActorMention, above: int, below: int) -> str:
    """How a name stands: as an "own" one, alone in a "line" as letterheads do too, "told" something, or any "other".

    One whose data tell what was expected is "polled". Who is named at the foot is not told of either.
    """
    if not mention.direct or mention.kind in ("state", "index"):
        return "other"
    if _polls(text, mention):
        return "polled"
    if mention.kind == "place":
        return "other"
    if wires(text, mention) or _is_own(text, mention):
        return "own"
    if mention.start < above and (masthead := _masthead(text, mention)) is not None:
        return "own" if masthead["shown"] or _TAGLINE.match(text, mention.end) else "line"
    if mention.start >= below and _TO_READERS.search(text, *_line_of(text, mention)):
        return "own"
    if mention.start >= below and not _is_signed(text, mention):
        return "told"
    told = _POLL.match(text, mention.end) or _TOLD.search(text, max(0, mention.start - _BEFORE), mention.start)
    return "told" if told else "other"


def _head(text: str) -> int:
    """Where the lines above the first paragraph end."""
    position = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        if len(line) >= _PROSE or number >= 2 * _HEAD_LINES:
            break
        position += len(line)
    return position


def _is_signed(text: str, mention: ActorMention) -> bool:
    """Whether a name at the foot may be whose notice it is: by its legal form, or by a text of "the Company"."""
    return fold(mention.text.rpartition(" ")[2]) in FORMS or _NOTICE.search(text) is not None


def _foot(text: str) -> int:
    """Where the lines below the last paragraph begin; the end of a text without paragraphs."""
    position = len(text)
    for line in reversed(text.splitlines(keepends=True)):
        if len(line) >= _PROSE and not _LETTING_GO.search(line):
            return position
        position -= len(line)
    return len(text)


def _line_of(text: str, mention: ActorMention) -> tuple[int, int]:
    """Where the line that a name stands in begins and ends."""
    end = text.find("\n", mention.end)
    return text.rfind("\n", 0, mention.start) + 1, end if end >= 0 else len(text)


def _masthead(text: str, mention: ActorMention) -> re.Match[str] | None:
    """What shows that a name is a masthead: it begins a line above the article, and what follows is no sentence."""
    line = text.rfind("\n", 0, mention.start) + 1
    return _MASTHEAD.match(text, mention.end) if _ARTICLE.fullmatch(text, line, mention.start) else None


def _is_own(text: str, mention: ActorMention) -> bool:
    """Whether a name is said as an outlet says its own: "RailPress understands", "Subscribe to RailPress"."""
    start = max(0, mention.start - _BEFORE)
    return _OF_ITSELF.match(text, mention.end) is not None or _BELOW.search(text, start, mention.start) is not None


def _polls(text: str, mention: ActorMention) -> bool:
    """Whether a name is that of the house that asked analysts what they expect, and so takes no part."""
    start = max(0, mention.start - _SENTENCE)
    before = text[start : mention.start]
    if before.rstrip().endswith(("by", "by the")) and _POLLED.search(text, start, mention.start):
        return True
    if "ccording to " not in before or _BY_DATA.search(text, start, mention.start) is None:
        return False
    sentence = before.rpartition("\n")[2].rpartition(". ")[2]
    return _FORESEEN.search(sentence) is not None
