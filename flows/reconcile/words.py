"""The words of a claim that tell its event from others."""

import re
from collections.abc import Mapping
from functools import lru_cache

from flows.reconcile.lexicon import COMMON, VENUES

_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_VERSIONS: Mapping[str, frozenset[str]] = {}
_TOKEN = re.compile(r"[^\W\d_]{3,}")
# What begins with a capital is found fast where the pattern begins with it; what goes before is looked at then.
_CAPITAL = re.compile(r"[A-Z](?<=\b.)(?<!^.)(?<![.!?“\"] .)[\w-]*\w")
_NAMED = re.compile(r"(?<![.!?“\"] )(?<!^)\b(?:[A-Z][\w-]*[\w]|[a-z]+\d[\w-]*)")
_CODE = re.compile(r"[a-z]\d")
_VERSIONED = re.compile(
    r"([A-Z](?<=\b.)[A-Za-z]{2,})[ -]?(\d+(?:\.\d+)?)((?:[ -](?:Max|Pro|Mini|Plus|Ultra|Air|Lite|Turbo|neo))?)\b"
)


@lru_cache(maxsize=262144)
def stem(word: str) -> str:
    """A word without its commonest endings: enough to join "orders", "ordered" and "ordering"."""
    for ending in ("ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ies", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def content_words(text: str, without: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Stems of the telling words of a text, each once, names in `without` left out."""
    words = (word for word in _TOKEN.findall(text.casefold()) if word not in COMMON and word not in without)
    return tuple(dict.fromkeys(map(stem, words)))


@lru_cache(maxsize=256)
def telling_words(text: str, parties: tuple[str, ...]) -> tuple[str, ...]:
    """Stems of the telling words of a text, each once, those of the parties' names left out."""
    return content_words(text, words_of_names(parties))


def words_of_names(keys: tuple[str, ...]) -> frozenset[str]:
    """The words of some names."""
    return frozenset(" ".join(keys).split())


def marked_words(text: str, without: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Words that look like names or product codes, in lower case, each once, names in `without` left out."""
    pattern = _NAMED if _CODE.search(text) else _CAPITAL
    words = dict.fromkeys(map(str.casefold, pattern.findall(text)))
    return tuple(word for word in words if word not in without)


def versions(text: str) -> Mapping[str, frozenset[str]]:
    """Product lines with the versions the text names: "Qwen 3" and "Qwen3-Max" are two versions of one line."""
    named = [hit for hit in _VERSIONED.findall(text) if hit[0].casefold() not in COMMON and not _YEAR.fullmatch(hit[1])]
    if not named:
        return _NO_VERSIONS
    found: dict[str, set[str]] = {}
    for line, number, variant in named:
        found.setdefault(line.casefold(), set()).add(number + variant.strip(" -").casefold())
    return {line: frozenset(numbers) for line, numbers in found.items()}


@lru_cache(maxsize=4096)
def venues(quote: str) -> frozenset[str]:
    """The stock markets that a quote names."""
    lowered = quote.casefold()
    return frozenset(venue for venue, names in VENUES.items() if any(name in lowered for name in names))
