"""Words for the present, the past and the future at large."""

import re
from typing import Final

from flows.extract.rule import Rule, one_of
from flows.extract.time.reading import Reference
from flows.extract.time.words import S

_PRESENT: Final = (
    "now", "right now", "currently", "current", "at present", "presently", "nowadays", "these days", "at the moment",
    "at this time", "present day", "present-day", "modern day", "the present",
)  # fmt: skip
_PAST: Final = (
    "recently", "more recently", "most recently", "recent", "the past", "lately", "not long ago", "long ago",
)  # fmt: skip
_FUTURE: Final = (
    "future", "the future", "near future", "the near future", "very soon", "the foreseeable future",
)  # fmt: skip
VALUES: Final = {
    **dict.fromkeys(_PRESENT, "PRESENT_REF"),
    **dict.fromkeys(_PAST, "PAST_REF"),
    **dict.fromkeys(_FUTURE, "FUTURE_REF"),
}


RULES: Final = (
    Rule(
        name="reference: <now>",
        pattern=rf"\b(?P<word>{one_of([w for w in VALUES if w != 'the past'])})\b(?!-|{S}(?:account|assets?|"
        rf"liabilit\w+|accounts|known|as{S}(?:the|he|she|they|it|we|you|possible)|futures)\b|s\b)",
        resolve=lambda match: Reference(VALUES[re.sub(r"\s+", " ", match["word"].lower())]),
        examples={"now": "PRESENT_REF", "currently": "PRESENT_REF", "recently": "PAST_REF", "the future": "FUTURE_REF"},
        declines=("soon", "current account", "nowhere"),
    ),
    Rule(
        name="reference: the past",
        pattern=rf"\b(?:in|of|from){S}(?P<span>the{S}past)(?=[,.;]|{S}(?:and|he|she|they|it|but|when|that))",
        resolve=lambda match: Reference("PAST_REF"),
        examples={"in the past,": "PAST_REF"},
        declines=("in the past year", "past the house"),
    ),
    Rule(
        name="reference: the time being",
        pattern=rf"\b(?:for{S})(?P<span>the{S}time{S}being)\b",
        resolve=lambda match: Reference("PRESENT_REF"),
        examples={"for the time being": "PRESENT_REF"},
        declines=("the time",),
    ),
    Rule(
        name="reference: to date",
        pattern=rf"(?<!year[ -])\bto{S}(?P<span>date)\b(?!{S}(?:from|back|him|her))",
        resolve=lambda match: Reference("PRESENT_REF"),
        examples={"to date": "PRESENT_REF"},
        declines=("to date from",),
    ),
)
