"""Multiples: growth told by a verb ("doubled"), and times over ("fourfold", "10x")."""

import re
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.numeral import NUMBER, SMALL, TENS, digits_of, number_of
from flows.extract.rule import Rule, one_of

_ONE = Decimal(1)
_GROWTH: Final = {
    "doubl": 100,
    "tripl": 200,
    "trebl": 200,
    "quadrupl": 300,
    "quintupl": 400,
    "sextupl": 500,
    "halv": -50,
}
_TIMES: Final = {"twice": 2, "thrice": 3}
# What makes "double" a verb: somebody, or an amount, may double.
_BEFORE_VERB: Final = re.compile(
    r"(?:\b(?:to|will|would|could|may|might|should|can|must|than|nearly|almost|about|roughly|around|over|not|"
    r"approximately|sales|revenues?|profits?|earnings|prices?|shares|deliveries|orders|exports|imports|volumes|s)\s+)$",
    re.IGNORECASE,
)
_BEFORE_NOUN: Final = re.compile(r"(?:two|three|both|other|the|’s|'s|men|women|mixed|half|in|of|as)\s+$", re.IGNORECASE)
_MULTIPLIED: Final = re.compile(
    r"(?:oversubscribed|subscribed|covered|up|increased?|grew|grown|rose|risen|by|valued\s+at|trad(?:es?|ing)\s+(?:at|on)"
    r"|of|about|around|roughly|nearly|almost|over|than|below|above|under|some|expanded|jumped|multiple\s+of)\s+$",
    re.IGNORECASE,
)


def _growth(match: re.Match[str]) -> Amount | None:
    """A verb of multiplying as growth in per cent: what doubles grows by 100 %."""
    before = match.string[max(0, match.start() - 20) : match.start()]
    verb, ending = match["verb"].casefold(), match["ending"].casefold()
    if ending == "e" and not (
        _BEFORE_VERB.search(before) or re.match(r"\s+(?:its|their|his|her|last)\b", match.string[match.end() :])
    ):
        return None
    if ending == "es" and _BEFORE_NOUN.search(before):
        return None
    percent = Decimal(_GROWTH[verb])
    return Amount(percent, _ONE, "%", "percent", len(str(abs(percent))))


def _times(match: re.Match[str]) -> Amount | None:
    """So many times as much; how often something happened is no multiple."""
    counted = match.groupdict().get("counted")
    if counted and not match["base"]:
        before = match.string[max(0, match.start() - 24) : match.start()]
        after = match.string[match.end() : match.end() + 12]
        if not _MULTIPLIED.search(before) or re.match(r"\s+(?:a|an|per|each|every|in|since)\b", after):
            return None
    return Amount(number_of(match["n"]), _ONE, "times", "multiple", digits_of(match["n"]))


def _adverb(match: re.Match[str]) -> Amount:
    """The multiple of an adverb: "twice the level" is a multiple of two."""
    return Amount(Decimal(_TIMES[match["adverb"].casefold()]), _ONE, "times", "multiple", 1)


RULES: Final = (
    Rule(
        name="multiple: <verb> by itself",
        pattern=rf"(?P<verb>{one_of(_GROWTH)})(?P<ending>ed|ing|es|e)\b"
        r"(?!\s+(?:down|as|up\s+as|back|over|decker|room|standards?|bottom|top|taxation|title|final|match)\b)(?!-)",
        resolve=_growth,
        examples={
            "doubled": "100 %",
            "tripled": "200 %",
            "trebling": "200 %",
            "halved": "-50 %",
            "quadruples": "300 %",
        },
        declines=("double room", "doubled down", "double-decker", "doubles as", "double"),
    ),
    Rule(
        name="multiple: <number>-fold",
        pattern=rf"(?P<n>{one_of([*SMALL, *TENS])}|\d+(?:\.\d+)?)[\s-]?fold\b",
        resolve=_times,
        examples={"fourfold": "4 times", "ten-fold": "10 times", "2.5-fold": "2.5 times", "12-fold": "12 times"},
        declines=("a fold", "scaffold", "four folders"),
    ),
    Rule(
        name="multiple: <number>x",
        pattern=r"(?P<n>\d+(?:\.\d+)?)(?:(?-i:[x×])|(?<!\d\d\d)X)(?![\w-])",
        resolve=_times,
        examples={"10x": "10 times", "3.4x": "3.4 times"},
        declines=("4x4", "10xRacer", "x10", "the Norvik 700X"),
    ),
    Rule(
        name="multiple: <number> times <base>",
        pattern=rf"(?P<n>{NUMBER})(?P<counted>\s+times)\b"
        r"(?P<base>\s+(?:as|more|higher|larger|bigger|greater|faster|cheaper|the|its|their|last|that|what|what's"
        r"|oversubscribed|over|covered|earnings|sales|revenue|ebitda|book|forward|expected|annual|normal)\b)?",
        resolve=_times,
        examples={
            "three times the": "3 times",
            "3.4 times oversubscribed": "3.4 times",
            "12 times earnings": "12 times",
        },
        declines=("three times a week", "five times", "the New York Times"),
    ),
    Rule(
        name="multiple: twice",
        pattern=rf"(?P<adverb>{one_of(_TIMES)})\s+(?:as|the|its|their|last|that|what|more|over)\b",
        resolve=_adverb,
        examples={"twice the": "2 times"},
        declines=("twice a year", "twice"),
    ),
)
