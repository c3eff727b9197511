"""Scope: which part of its subject a figure is about, by the words around its measure."""

import re

# Words before a measure that name no part of a company: they say how, when or how much.
PLAIN = frozenset(
    [
        "the",
        "a",
        "an",
        "its",
        "their",
        "his",
        "her",
        "our",
        "this",
        "that",
        "these",
        "group",
        "company",
        "total",
        "overall",
        "net",
        "gross",
        "operating",
        "annual",
        "quarterly",
        "half-year",
        "full-year",
        "yearly",
        "monthly",
        "interim",
        "reported",
        "underlying",
        "adjusted",
        "core",
        "statutory",
        "latest",
        "recent",
        "strong",
        "robust",
        "record",
        "higher",
        "lower",
        "rising",
        "falling",
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "current",
        "previous",
        "said",
        "of",
        "in",
        "and",
        "or",
        "to",
        "from",
        "with",
        "for",
        "by",
        "on",
        "at",
        "as",
        "but",
        "while",
        "which",
        "whose",
        "saw",
        "had",
        "has",
        "have",
        "was",
        "were",
        "is",
        "are",
        "posted",
        "reported",
        "recorded",
        "made",
        "more",
        "most",
        "than",
        "external",
        "consolidated",
        "combined",
        "average",
        "expected",
        "pre-tax",
        "pretax",
        "after",
        "before",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "q1",
        "q2",
        "q3",
        "q4",
        "h1",
        "h2",
        "half",
        "quarter",
        "year",
        "solid",
        "explosive",
        "small",
        "big",
        "large",
        "broader",
        "broad",
    ]
)
# From the beginning of a word alone, and taking words as a whole: tried from or up to each letter it takes three times
# as long.
BEFORE = re.compile(r"(?<![A-Za-z])((?:[A-Za-z][\w’'&-]*+\s++){1,3}+)$")
FROM = re.compile(
    r"\s+(?:from|of|in|at)\s+(?:its\s+|the\s+|their\s+)?((?:[\w&-]+\s+){0,2}?[\w&-]+)\s+(?:products?|services?|business|businesses|division|unit|segment|arm|operations)\b",
    re.IGNORECASE,
)


def scope(text: str, start: int, end: int, floor: int) -> str | None:
    """The part of its subject that a measure at [start, end) is of, in lower case; None for the whole.

    Reads up to three words before the measure, none before `floor`, and "from its ... products" after it.
    """
    after = FROM.match(text, end)
    if after:
        return _named(after.group(1))
    before = BEFORE.search(text[max(floor, start - 60) : start])
    return _named(before.group(1)) if before else None


def _named(words: str) -> str | None:
    kept: list[str] = []
    for word in reversed(words.split()):
        bare = word[:-2] if word.endswith(("’s", "'s")) else word
        if bare.lower() in PLAIN or bare != word or (bare[:1].isupper() and not bare.isupper() and "-" not in bare):
            break
        kept.insert(0, bare.lower())
    return " ".join(kept) or None
