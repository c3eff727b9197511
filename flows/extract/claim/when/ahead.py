"""What a plan's times mean: days that are still to come."""

import re
from dataclasses import replace
from datetime import timedelta

from flows.extract.claim.when.clock import Clock
from flows.extract.claim.when.compared import is_of_a_price, words_before
from flows.extract.time.calendar import years_on
from flows.extract.time.mention import TimeMention
from flows.extract.time.tense import is_committed

NEXT = re.compile(r"(?:the )?(?:next|coming|following) (week|month|quarter|year)", re.IGNORECASE)
WITHIN = re.compile(r"\b(?:within|over|during)\s+(?:the\s+)?$", re.IGNORECASE)
LENGTHS = {"week": 7, "month": 30, "quarter": 91, "year": 365}  # days
# "will sail in May", but not "will sell the ship it bought in May".
STILL_TO_COME = re.compile(
    r"\b(?:will|would|shall|can(?=\s(?:[\w’'-]+\s){1,5}from\b)|\w+[’']ll|(?:it|he|she|they|we|i)[’']d(?!\s(?:been|had|never|\w+ed)\b)|(?:slip(?:s|ped)?|moved?|delayed|postponed|pushed|put)\s+(?:back\s+|off\s+)?to|to(?!\s+(?:an?|the|its|their|his|her|\d))|due|set(?=\s+(?:to|for)\b)|scheduled|slated|is|are|be|may|might|could|should)\b"
    r"(?!(?:[^.;]|\.(?=\d))*\b(?:(?:\w{2,}ed|drawn|taken|made|given|built|bought|sold|lent)(?=\s+(?:on|in|at|by|to|from|for|last|the|a|an|its|it|that|this)\b|\s*$)"
    r"|said|says|informs|announces|told|broke|came|took|went|fell|rose|made|bought|sold|began|won|lost|was|were|had)\b)",
    re.IGNORECASE,
)
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?", re.IGNORECASE)
BARE_MONTH = re.compile(
    r"(?:(?:the )?(?:end|middle|beginning|start) of |(?:early|late|mid)[- ])?"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas"
    r"|easter|new year)(?: \d{1,2}| day)?|\d{1,2} \w+",
    re.IGNORECASE,
)
# "expects to complete it in the fourth quarter", "has slipped to the spring": not "presents fourth-quarter results".
BARE_SPAN = re.compile(
    r"(?:the )?(?:(?:early|late|mid)[- ])?"
    r"(?:(?:first|second|third|fourth|final)[ -](?:quarter|half)|spring|summer|autumn|winter)",
    re.IGNORECASE,
)
# "was supposed to be back by May": so it was planned then.
SUPPOSED = re.compile(r"\b(?:was|were|been) (?:supposed|meant|due|expected|scheduled|planned|slated)\b", re.IGNORECASE)
FOR_A_DAY = re.compile(r"\bfor\s+(?:the\s+)?$", re.IGNORECASE)  # "a strike has been called for Monday"
FOR_THEN = re.compile(r"\b(?:in|during|by|until|till|from|for|before|to|into) (?:the )?$", re.IGNORECASE)
AUXILIARY = 90  # characters before a day in which it is told that it is still to come
COMMITTED = 110  # characters before a day in which it is told that something was agreed
AHEAD = ("plan", "forecast", "expectation")


def ahead(text: str, mention: TimeMention, modality: str, now: Clock) -> TimeMention:
    """What lies within "the next year" lies in a year from now, not in the next calendar year.

    A plan's weekday, month or feast without a year is the next one.
    """
    if now.anchor is None:
        return mention
    if NEXT.fullmatch(mention.text) and WITHIN.search(text[max(0, mention.start - 10) : mention.start]):
        first, days = now.anchor[1], LENGTHS[mention.text.split()[-1].lower()]
        return replace(mention, first=first, last=first + timedelta(days=days), precision="interval")
    if modality not in AHEAD or not mention.first or not mention.last or mention.last > now.anchor[1]:
        return mention
    before = words_before(text, mention.start, AUXILIARY).rsplit("; ", 1)[-1]
    if is_of_a_price(text, mention, before):
        return mention
    for_then = modality == "plan" and WEEKDAY.fullmatch(mention.text) and FOR_A_DAY.search(before)
    if not for_then and (not STILL_TO_COME.search(before) or SUPPOSED.search(before)):
        return mention
    if is_committed(text, text[max(0, mention.start - COMMITTED) : mention.start], mention.start):
        return mention
    if WEEKDAY.fullmatch(mention.text):
        return replace(mention, first=mention.first + timedelta(days=7), last=mention.last + timedelta(days=7))
    if BARE_SPAN.fullmatch(mention.text) and _names_when(text, mention):
        return replace(mention, first=years_on(mention.first, 1), last=years_on(mention.last, 1))
    if mention.precision in ("day", "month") and BARE_MONTH.fullmatch(mention.text):
        return replace(mention, first=years_on(mention.first, 1), last=years_on(mention.last, 1))
    return mention


def _names_when(text: str, mention: TimeMention) -> bool:
    """Whether a span stands for when something is to come, and no bracket tells its months."""
    before = FOR_THEN.search(text, max(0, mention.start - 12), mention.start)
    return before is not None and not text.startswith(" (", mention.end)
