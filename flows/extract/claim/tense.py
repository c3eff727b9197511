"""Tense: the clause of a sentence that tells an event, and whether its own verb tells it as over."""

import re
from typing import Final

from flows.extract.claim.happening import IRREGULAR_PAST, PARTICIPLES, STATES

_JOINS: Final = r"(?:but|as|while|when|if|though|although|whereas|after|before|because|who)"
_VERBS: Final = (
    r"(?:has|have|had|is|are|was|were|will|would|may|could|must|should|says?|said|expects?|plans?|wants?|\w{2,}ed)"
)
# Where another clause may begin: what it says is not said of the event that this one tells.
_LINK: Final = re.compile(
    rf"[;:]\s+|\s[–—-]+\s|,\s+(?=(?:{_JOINS}|and|so|which|whose|where)\s)|\s(?={_JOINS}\s)"
    rf"|\s(?=and\s(?:also|now|then|still|that|it|he|she|they|the|some|its|their|his|her|{_VERBS})\s)"
    r"|,\s+(?=(?!(?:including|according|following)\b)\w{2,}ing\s)|,\s+(?=to\s(?!\d|(?:the|early|mid|late)\b|[A-Z]))"
)
# What somebody means by what he does, told before it: "Aiming to grow, Norvik has opened a mill".
_OPENING: Final = re.compile(r"(?:[A-Z][a-z]+ing|To [a-z]+|Rather than|Instead of)\b[^,;]*,\s+")
# Here one begins that goes on telling; any other only says when or why.
_GOES_ON: Final = re.compile(r"(?:(?:and|but|so)\s+)?(?!(?:as|while|when|if|though|after|before|until|because)\s)")
# Behind these what looks like a verb of the past is said of a noun: "the idled mill", "shares, priced at".
_OF_NOUNS: Final = (
    r"(?<!\b(?:the|its|his|her|are|for) )(?<!\b(?:an|to|be|is|of|on) )(?<!\ba )(?<!\bwith )(?<!\btheir )"
    r"(?<!\bnot )(?<!\bfully )(?<!\bnewly )(?<!\bpartly )"
)
# Who said so, or was called so, is no event.
_SAYINGS: Final = (
    r"(?:added|announced|argued|claimed|confirmed|estimated|explained|indicated|insisted|revealed|reported|said|saw"
    r"|stressed|thought|told|warned|wrote)"
)
# A verb of the past that is a clause's own.
_ENDED: Final = re.compile(
    rf"\b(?:was|were|had(?! to\b)|did|(?:ha(?:s|ve)|[’']ve) (?:(?!to\b)\w+ ){{0,2}}?(?:[a-z]{{2,}}ed|{PARTICIPLES})"
    rf"|(?<!, )(?<!\d ){_OF_NOUNS}(?!(?:{_SAYINGS}|{STATES})\b)"
    rf"(?:{IRREGULAR_PAST}|blew|burst|caught|crept|fed|heard|leapt|rode|sat|[a-z]{{2,}}ed))\b"
)
# Verbs of the past by which something is arranged for a time to come.
_ARRANGED: Final = re.compile(
    r"\b(?:plann|schedul|arrang|postpon|delay|deferr|mov|appoint|elect|nam|decid|resolv|invit|call|announc|agre|propos"
    r"|target|promis|pledg|commit|earmark|budget|allocat|expect|intend|approv|declar|extend|order|sign|award|book"
    r"|recommend|summon|demand|ask|want|publish|present|slat|pencill|unveil|convert|settl|push)ed\b"
    r"|\b(?:set|put (?:off|back)|made|brought forward|seen|foreseen|given|sought|was to|were to|due|convened|told"
    r"|said|wrote)\b"
)


def told_as_over(text: str, lead: int) -> tuple[str, int]:
    """The clause that holds the cue at `lead`, and where the cue is there, if its own verb is one of the past.

    All of the text where it is not.
    """
    start, end = _own_clause(text, lead)
    alone = (start, end) != (0, len(text)) and _GOES_ON.match(text, start) and ends(text[start:end])
    return (text[start:end], lead - start) if alone else (text, lead)


def is_past(text: str, lead: int) -> bool:
    """Whether what the cue at `lead` shows is told as over, by no verb that arranges what is still to come."""
    start, end = _own_clause(text, lead)
    clause = text[start:end]
    return "..." not in clause and ends(clause) and _ARRANGED.search(clause) is None


def ends(clause: str) -> bool:
    """Whether a clause has a verb of the past that is its own."""
    return _ENDED.search(clause) is not None


def _own_clause(text: str, lead: int) -> tuple[int, int]:
    """Where the clause stands that holds the cue; what has no verb of the past belongs to what is before it."""
    opening = _OPENING.match(text)
    start = opening.end() if opening and opening.end() <= lead else 0
    links = list(_LINK.finditer(text, start))
    for place, match in enumerate(links):
        if match.start() > max(start, lead):
            return start, match.start()
        end = links[place + 1].start() if place + 1 < len(links) else len(text)
        if match.end() <= lead and _ENDED.search(text, match.end(), end):
            start = match.end()
    return start, len(text)
