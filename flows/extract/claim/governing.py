"""The noun that governs a figure, where no table knows a word for what it measures.

"a remission rate of 27%", "$205 million in restitution", "Forfeiture   $33": the noun names the measure itself, so
that two outlets that use the same word give the same name.
"""

import re
import tomllib
from importlib.resources import files
from typing import Final

from flows.extract.quantity.quantity import Quantity

_REACH: Final = 60
_LONGEST: Final = 40
_BEFORE: Final = re.compile(
    r"\b((?:[a-z][a-z-]+\s)?[A-Za-z][a-z-]{2,})\s+(?:of|was|were|is|are|at|stood\s+at|stands\s+at|came\s+to|totalled|reached)\s+"
    r"(?:about\s+|around\s+|some\s+|nearly\s+|almost\s+|just\s+|over\s+|only\s+)?$"
)
_BY: Final = re.compile(
    r"\b(?:reduc|cut|lower|rais|increas|boost|improv|shorten|extend)[a-z]*\s+(?:the\s+|its\s+|their\s+)?((?:[a-z-]+\s)?[a-z-]{3,})"
    r"(?:\s+(?:for|of|on)\s+(?:[a-z-]+\s+){0,2}[a-z-]+)?\s+by\s+(?:(?:an\s+average\s+of|up\s+to|about|around|some|nearly|almost|more\s+than"
    r"|at\s+least|just|only)\s+)?$"
)
_MOVED: Final = re.compile(
    r"\b((?:[A-Za-z][a-z-]+\s)?(?!(?:was|were|has|have|had|will|could|would|may|should|also|been|that|which)\b)[A-Za-z][a-z-]{2,})(?:\s+(?:in|at|from|across)\s+(?:the\s+)?[\w’'-]+)?"
    r"\s+(?:(?:was|were|has|have|had|will|could|would|may|should)\s+)?"
    r"(?:up|down|rose|risen|rises?|grew|grown|grows?|fell|fallen|falls?|climb(?:ed|s)?|jump(?:ed|s)?|surged?|soared|dropped|drops?"
    r"|declined?|slid|slipped|slumped|plunged|plummeted|tumbled|sank|sagged|dipp?(?:ed)?|crept\s+up|rebounded|retreated|expanded"
    r"|shrank|swell(?:ed)?|increased?|decreased?|doubled|halved|accelerated)\s+"
    r"(?:(?:by|to|below|above|past|an?|about|around|some|almost|nearly|just|over|more\s+than|less\s+than)\s+){0,3}$"
)
_FEWER: Final = re.compile(r"\s+(?:fewer|more|less|lower|higher)\s+([a-z-]{3,})\b(?!\s+than\b)")
_AFTER: Final = re.compile(r"\s+in\s+((?:[a-z-]+\s)?[a-z-]{3,}s)\b(?!\s+(?:and|or)\b)")
_LABEL: Final = re.compile(
    r"(?:^|\n)[ \t]*([A-Za-z][A-Za-z’'/ -]{2,40}?)[ \t]*(?:\([^)\n]*\))?(?:[ \t]{2,}|[ \t]*\t|[ \t]*\|)[^\n]*$"
)
_WORDS: Final = tomllib.loads(files(__package__).joinpath("measures.toml").read_text("utf-8"))["governing"]
_EMPTY: Final = frozenset[str](_WORDS["empty"].split())
_LEADING: Final = frozenset[str](_WORDS["leading"].split())


def governing(text: str, quantity: Quantity, span: tuple[int, int]) -> str | None:
    """The name that the governing noun gives in snake case; None where no noun stands where one governs."""
    before = text[max(span[0], quantity.start - _REACH) : quantity.start]
    changed = quantity.kind == "percent" and (_BY.search(before) or _FEWER.match(text, quantity.end, span[1]))
    if changed:
        name = _named(changed[1])
        return f"{name}_change" if name else None
    found = _BEFORE.search(before) or _AFTER.match(text, quantity.end, span[1]) or _LABEL.search(before)
    return _named(found[1]) if found else None


def grown(text: str, quantity: Quantity, span: tuple[int, int]) -> str | None:
    """The name that the noun gives which a figure says has grown or shrunk: "footfall was up 4 per cent"."""
    found = _MOVED.search(text[max(span[0], quantity.start - _REACH) : quantity.start])
    return _named(found[1]) if found else None


def _named(words: str) -> str | None:
    kept = words.lower().split()
    while kept and kept[0] in _LEADING:
        kept.pop(0)
    name = re.sub(r"[^a-z]+", "_", " ".join(kept)).strip("_")
    return name if kept and kept[-1] not in _EMPTY and len(name) <= _LONGEST else None
