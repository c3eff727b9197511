"""Utterances: whether what somebody says is a view, a promise, or no more than said."""

import re
from typing import Final

# "The union said it would appeal"; that somebody would not say why is no plan.
_PROMISED: Final = re.compile(
    r"\b(?:says?|said|adds?|added|promise[sd]|and|that|but)\s(?:that\s)?(?:(?:it|they|he|she|"
    r"we|(?<=that\s)(?:the|its|their|his|her)\s\w+)\s)?(?:\w+ly\s)?(?:will|would|won[’']t|wouldn[’']t)\s"
    r"(?!(?:not\s)?(?:say|comment|confirm|give|be\sdrawn|discuss|disclose|specify|rather|prefer|like|be\s|have\s|cost|"
    r"mean|remain|stay))|\b(?:promise|pledge|vow)(?:s|e?d)\s",
    re.IGNORECASE,
)
# What somebody thinks of another's deeds.
_JUDGES: Final = re.compile(
    r"\b(?:(?:accus|lambast|hail|prais|lament|mock|attack|blam|slamm?|deplor|regrett?|defend|rebuk|denounc|ridicul|"
    r"scold|bemoan|decr[iy]|applaud|urg|argu|label|warn|champion|resent)(?:e?s|ed|ing)|"
    r"(?:appeal|call)(?:s|ed) for|call(?:s|ed) on|slams|scoff(?:s|ed) at|regret(?:s|ted)|expressed"
    r"|disappointed|voiced|played down|took aim|(?:hits?|lash(?:es|ed)) out"
    r"|(?:is|was|were) (?:ashamed|angry|furious|outraged|delighted|saddened))\b",
    re.IGNORECASE,
)
# What somebody says of others, in words that are marked as his: "said the order would “send the jobs to Iowa”".
_OF_OTHERS: Final = re.compile(
    r"\b(?:said|says|told\s[^,;“\"]{3,40}?|argued|wrote)\s(?:(?:on|late|last|back)\s(?:\w+\s){1,2})?(?:that\s)?"
    r"(?:the|this|these|such|any)\s(?!(?:company|group|firm|bank|ministry|board|agency|maker|chain|airline|offer)\b)"
    r"(?:[\w’'-]+\s){1,6}(?:\w+ly\s)?[“\"](?!\w+[,.]?[”\"])"
)
# Who grants that something is so tells a fact, in whatever words.
_GRANTS: Final = re.compile(r"\b(?:confirm|conced|admitt?|acknowledg|reveal|disclos)(?:e?s|ed)\b", re.IGNORECASE)
# "“We will fight this,” she said".
_WE_WILL: Final = re.compile(
    r"[“\"„‘](?:[^”\"’,]{0,20}?\b)?(?:we|i)(?:[’']ll| will| shall| won[’']t|[’']re going to)\b(?! (?:admit|say|tell))",
    re.IGNORECASE,
)
# Somebody's own words without marks, in the present: "Streaming is a habit, the group's chief told the audience".
_IN_HIS_WORDS: Final = re.compile(
    r"[A-Z](?:(?!\b(?:was|were|had|said|says|will|would|[a-z]{2,}ed)\b)[^“”\"\d]){15,160}?\b(?:is|are|do|does|"
    r"don[’']t|doesn[’']t|can|cannot|remains?)\b"
    r"(?:(?!\b(?:was|were|had|said|says|will|would)\b)[^“”\"\d]){1,160},\s(?:[\w’'.-]+\s){0,9}?"
    r"(?:said|told|argued|remarked|declared|wrote)\b"
)
# Somebody's own words that tell how he feels for others are no view of anything.
_FEELS: Final = re.compile(
    r"\b(?:our (?:thoughts|hearts)|condolences|apologi[sz]e|(?:we|i)(?:[’']re| are|[’']m| am)(?: \w+)? sorry)\b",
    re.IGNORECASE,
)


def uttered(text: str, found: frozenset[str], quoted: bool) -> str:
    """A person's own words are an opinion; what they say that they will do is a plan."""
    if (quoted and _FEELS.search(text)) or _GRANTS.search(text):
        return "fact"
    if quoted and _WE_WILL.match(text):
        return "plan"
    if not quoted and _IN_HIS_WORDS.match(text):
        return "opinion"
    if quoted or "opinion" in found or _JUDGES.search(text) or _OF_OTHERS.search(text):
        return "opinion"
    if _PROMISED.search(text):
        return "plan"
    return "expectation" if "expectation" in found else "fact"
