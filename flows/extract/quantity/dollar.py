"""Whose dollar a plain "$" is: what a text states, the exchange it names, the country it is plainly from."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

# An exchange makes its country's dollar the plain one, unless the text marks that dollar ("A$") and means another.
_EXCHANGES: Final = {"AUD": r"\bASX\b", "CAD": r"\bTSXV?\b", "NZD": r"\bNZX\b", "SGD": r"\bSGX\b"}
_LISTED: Final = ("ASX", "TSX", "NZX", "SGX")  # without one of these no exchange is named
_MARKED: Final = re.compile(r"(?<![A-Za-z])(?P<mark>AU?|CA?|NZ|SG?)\$\s?\d")
_MARKS_OF: Final = {"A": "AUD", "C": "CAD", "N": "NZD", "S": "SGD"}
_CONVERTED: Final = re.compile(r"\((?:about |around |some |roughly |nearly )?\$\d")  # "A$3 million ($2 million)"
_MARKS: Final = ("A$", "U$", "C$", "Z$", "S$", "G$")
_STATING: Final = ("dollars", "currency")  # how a statement of the currency ends
_WHOSE: Final = {"Australian": "AUD", "Canadian": "CAD", "New Zealand": "NZD", "Singapore": "SGD", "Hong Kong": "HKD"}
_CODES: Final = {whose.casefold(): code for whose, code in _WHOSE.items()}
OTHER_DOLLARS: Final = frozenset(_WHOSE.values())
"""The dollars that a plain "$" may stand for, beside the usual one."""
_STATED: Final = re.compile(
    r"\b(?:(?:all|dollar)\s+(?:dollar\s+|monetary\s+|financial\s+)?|(?=(?:amounts|figures|values)\s+(?:are|expressed|stated)))"
    r"(?:amounts|figures|values|references|currency)\b"
    rf"[^.\n]{{0,60}}?\b(?P<whose>{'|'.join(_WHOSE)}|U\.?S\.?|United\s+States|American)\s+(?:dollars|currency)",
    re.IGNORECASE,
)
# Countries that call their own dollar "$" at home, by words that place a text there; and words of America.
_HOMES: Final[Mapping[str, Sequence[str]]] = {
    "AUD": ("Austral", "Sydney", "Melbourne", "Perth", "Brisbane", "Adelaide", "Queensland", "Canberra", "Fremantle",
            "Tasmania", "Darwin", "NSW", "ASX", "Aussie", " AEST", " AEDT", " AWST"),
    "CAD": ("Canad", "Toronto", "Calgary", "Alberta", "Ontario", "Ottawa", "Vancouver", "Montreal", "Quebec", "Québec",
            "Manitoba", "Saskatchewan", "Winnipeg", "Edmonton", "Halifax", "Nova Scotia", "B.C.", "TSX"),
    "NZD": ("New Zealand", "Auckland", "Wellington", "Christchurch", "Dunedin", "NZX", " NZST", " NZDT"),
}  # fmt: skip
_AMERICAN: Final = (
    "U.S.", " US ", "USA", "United States", "America", "New York", "NYSE", "Nasdaq", "NASDAQ", "Wall Street",
    "Washington", "California", "Texas", "Chicago", "Boston", "Los Angeles", "San Francisco", "Minneapolis",
    "Seattle", "Houston",
)  # fmt: skip
_AT_HOME: Final = 3  # words of a place that a text needs to be from there; where "US$" sets the plain one apart, two do
# "US$" beside a plain "$" says that the plain one is another.
_US_MARKED: Final = re.compile(r"\bUS\s?\$\s?\d|\$US\s?\d|\bU\.?S\.? dollars")
_US_SIGNS: Final = ("US$", "US $", "$US", "US dollars", "U.S. dollars")
_RATE: Final = re.compile(r"\$1(?<![A-Za-z]\$1)\s?=")  # "($1 = 1.52 Australian dollars)": the plain one is of the US
_NAMING: Final = tuple(f"{whose} dollar" for whose in _WHOSE)
_LONGEST: Final = 14  # characters of the longest name of a country and a blank
_NAMED: Final = re.compile(rf"\b(?P<whose>{'|'.join(_WHOSE)})\s+dollars?\b", re.IGNORECASE)


def dollar(text: str) -> str | None:
    """Whose dollar a bare "$" is; None for the usual one."""
    stated = _STATED.search(text) if _holds(text.lower(), _STATING) else None
    if stated:
        return _CODES.get(stated["whose"].casefold())
    if _is_rated(text):
        return None
    if _holds(text, _MARKS) and (marked := {_MARKS_OF[match["mark"][0]] for match in _MARKED.finditer(text)}):
        home = None if _CONVERTED.search(text) else _home(text)
        return None if home in marked else home
    return (most_named(_EXCHANGES, text) if _holds(text, _LISTED) else None) or _home(text)


def _is_rated(text: str) -> bool:
    """Whether a text tells what a dollar of the US is worth."""
    return "$1" in text and _RATE.search(text) is not None


def _home(text: str) -> str | None:
    """The dollar of the country that a text is plainly from; None for the usual one."""
    named = {code: sum(map(text.count, words)) for code, words in _HOMES.items()}
    best = max(named, key=lambda code: named[code])
    if _holds(text, _US_SIGNS) and _US_MARKED.search(text):
        return best if named[best] > 1 else None
    return best if named[best] >= _AT_HOME and named[best] > 2 * _american(text) else None


def _american(text: str) -> int:
    """How many words place a text in America."""
    return sum(map(text.count, _AMERICAN))


def is_american(text: str) -> bool:
    """Whether a text is plainly from America, where a ton is a short one."""
    return _american(text) >= _AT_HOME


def dollars(text: str) -> str | None:
    """Whose dollars plain "dollars" are: those that the text named by a country before, where it names but one's."""
    first = text.find("dollar")
    if not _holds(text, _NAMING):
        return dollar(text)
    named = {match["whose"].casefold() for match in _NAMED.finditer(text)}
    opens = _NAMED.search(text, max(0, first - _LONGEST), first + _LONGEST)
    if len(named) != 1 or opens is None or opens.end() < first or _is_rated(text) or _US_MARKED.search(text):
        return dollar(text)
    return _CODES[named.pop()]


def _holds(text: str, parts: Sequence[str]) -> bool:
    """Whether a text holds one of the parts: far cheaper than a search for the phrases that hold them."""
    return any(part in text for part in parts)


def most_named(places: Mapping[str, str], text: str) -> str | None:
    """The currency whose places the text names most often; None where it names none."""
    named = {code: sum(1 for _ in re.finditer(words, text)) for code, words in places.items()}
    best = max(named, key=lambda code: named[code])
    return best if named[best] else None
