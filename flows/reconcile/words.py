"""The words of a claim that tell its event from others."""

import re
from functools import lru_cache

from flows.reconcile.lexicon import COMMON

_TOKEN = re.compile(r"[^\W\d_]{3,}")
_NAMED = re.compile(r"(?<![.!?“\"] )(?<!^)\b(?:[A-Z][\w-]*[\w]|[a-z]+\d[\w-]*)")
_VERSIONED = re.compile(
    r"\b([A-Z][A-Za-z]+)[ -]?(\d+(?:\.\d+)?)((?:[ -](?:Max|Pro|Mini|Plus|Ultra|Air|Lite|Turbo|neo))?)\b"
)


@lru_cache(maxsize=262144)
def stem(word: str) -> str:
    """A word without its commonest endings: enough to join "orders", "ordered" and "ordering"."""
    for ending in ("ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ies", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def content_words(text: str, without: frozenset[str] = frozenset()) -> frozenset[str]:
    """Stems of the telling words of a text, names in `without` left out."""
    lowered = text.casefold()
    return frozenset(stem(word) for word in _TOKEN.findall(lowered) if word not in COMMON and word not in without)


def marked_words(text: str) -> frozenset[str]:
    """Words that look like names or product codes, in lower case."""
    return frozenset(word.casefold() for word in _NAMED.findall(text))


def versions(text: str) -> dict[str, frozenset[str]]:
    """Product lines with the versions the text names: "Qwen 3" and "Qwen3-Max" are two versions of one line."""
    found: dict[str, set[str]] = {}
    for line, number, variant in _VERSIONED.findall(text):
        found.setdefault(line.casefold(), set()).add(number + variant.strip(" -").casefold())
    return {line: frozenset(numbers) for line, numbers in found.items()}
