"""The words in which two claims tell their figures."""

import re
from functools import lru_cache

from flows.reconcile.compare.reading import Reading
from flows.reconcile.words import content_words, stem

_NUMBERED = re.compile(
    r"(?:\b[^\W\d_]{2,3}\s?)?[$€£¥₩]?\d[\d.,]*(?:[\s-]*(?:trillion|billion|million|thousand|hundred|bn|mn|tn|m)\b)?"
    r"(?:[\s-]*[^\W\d_]+)?"
)
"""A number with its scale, its currency and its noun, which other numbers of the sort have too."""
_TENTH = re.compile(r"\b10(?:\.0)?\s?(?:%|per\s?cent)|\btenth\b")
_SAYING = frozenset(
    map(
        stem,
        (
            "said", "says", "saying", "speak", "spoke", "spoken", "told", "tells", "announced", "reported", "according",
            "stated", "confirmed", "added", "called", "wrote", "warned", "people", "company", "group", "total",
            "number", "expected", "expects", "still", "already", "nearly",
        ),
    )
)  # fmt: skip
"""Words that stand beside any figure."""


def of_a_tenth(a: Reading, b: Reading) -> bool:
    """Whether the claim of the smaller number tells of a tenth: "the first payment of 24 million, 10% of the price"."""
    smaller = min(a, b, key=lambda reading: reading.size)
    return _TENTH.search(smaller.page.quote(smaller.claim_id)) is not None


def shared_words(a: Reading, b: Reading) -> int:
    """How many telling words two claims have in common, names and what is counted aside."""
    return len(_words(a) & _words(b))


def _words(reading: Reading) -> frozenset[str]:
    names = frozenset(" ".join(reading.article.focus).split())
    return _telling(reading.page.quote(reading.claim_id), names)


@lru_cache(maxsize=256)
def _telling(quote: str, names: frozenset[str]) -> frozenset[str]:
    """The telling words of a quote, without names and without what its numbers count."""
    return frozenset(content_words(_NUMBERED.sub(" ", quote), names)) - _SAYING
