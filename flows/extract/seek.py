"""Patterns to search a text with: places where none of their matches can begin are passed over at once.

The engine of `re` tries a whole pattern at every place, unless the pattern opens with a character or a class of
them: then it skips to the next one, in a third of the time. A boundary, a condition or alternatives in front keep it
from seeing with which characters all matches begin, so that it is told here.
"""

import re
from re import _constants as sre  # type: ignore[attr-defined]  # how a pattern is compiled has no public name
from re import _parser  # type: ignore[attr-defined]
from re._compiler import _code, _compile_charset, _optimize_charset, _sre  # type: ignore[import-not-found]
from typing import Any, Final

from flows.extract.beginnings import openings, symbol

_ASCII: Final = range(128)
_BEYOND: Final = (sre.RANGE, (128, 0x10FFFF))  # all else may be another case of an ASCII letter, or a blank, or a digit
# Compiled code begins with what is known of all matches: a name, how long this part is, of what kind, two lengths.
_KIND, _HEAD = 2, 5


def seeker(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A compiled pattern to search texts with, which finds what that of `re.compile` does."""
    items: Any = _parser.parse(pattern, flags)
    flags |= items.state.flags
    names = [None] * items.state.groups
    for name, number in items.state.groupdict.items():
        names[number] = name
    code = _opened(_code(items, flags), flags, openings(items))
    compiled: re.Pattern[str] = _sre.compile(
        pattern, flags, code, items.state.groups - 1, items.state.groupdict, tuple(names)
    )
    return compiled


def _opened(code: list[int], flags: int, first: frozenset[str]) -> list[int]:
    """The code with the characters that matches begin with, where it does not tell how they begin already."""
    if not first or code[0] != sre.INFO or code[_KIND]:
        return code
    head = [*code[:_KIND], sre.SRE_INFO_CHARSET, *code[_KIND + 1 : _HEAD]]
    letters, _ = _optimize_charset([(sre.LITERAL, one) for one in _ASCII if symbol(chr(one)) in first])
    _compile_charset([*letters, _BEYOND], flags, head)
    rest = code[1 + code[1] :]
    head[1] = len(head) - 1
    return head + rest
