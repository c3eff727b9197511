"""What the document leaves unsaid: whose "$" and "crowns" are meant, and the currency of "costs of 85 million"."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.found import Found

# Words that place a document, by the currency that a loose word then means. The most frequent place wins.
_PLACES: Final[Mapping[str, Mapping[str, str]]] = {
    "crowns": {
        "SEK": r"Swed(?:en|ish)|Stockholm|Gothenburg|Malm[oö]|SEK",
        "DKK": r"Denmark|Danish|Copenhagen|Aarhus|Odense|DKK",
        "NOK": r"Norw(?:ay|egian)|Oslo|Bergen|Stavanger|Trondheim|NOK",
        "CZK": r"Czech|Prague|CZK",
        "ISK": r"Iceland(?:ic)?|ISK",
    },
    "pesos": {
        "MXN": r"Mexic(?:o|an)|MXN",
        "ARS": r"Argentin(?:a|e|ian)|Buenos\s+Aires|ARS",
        "CLP": r"Chile(?:an)?|Santiago|CLP",
        "COP": r"Colombian?|Bogot[aá]|COP",
        "PHP": r"Philippines?|Filipino|Manila|PHP",
    },
    "rupees": {
        "INR": r"Indian?|Mumbai|Delhi|INR",
        "PKR": r"Pakistani?|Karachi|PKR",
        "LKR": r"Sri\s+Lankan?|Colombo|LKR",
    },
    "francs": {"CHF": r"Swiss|Switzerland|Zurich|Geneva|CHF", "XOF": r"CFA|Senegal(?:ese)?|Ivorian|Ivory\s+Coast|XOF"},
}
# An exchange makes its country's dollar the plain one, unless the text marks that dollar ("A$") and means another.
_EXCHANGES: Final = {"AUD": r"\bASX\b", "CAD": r"\bTSXV?\b", "NZD": r"\bNZX\b", "SGD": r"\bSGX\b"}
_LISTED: Final = ("ASX", "TSX", "NZX", "SGX")  # without one of these no exchange is named
_MARKED: Final = re.compile(r"(?<![A-Za-z])(?:AU?|CA?|NZ|SG?)\$\s?\d")
_MARKS: Final = ("A$", "U$", "C$", "Z$", "S$", "G$")
_STATING: Final = ("dollars", "currency")  # how a statement of the currency ends
_DOLLARS: Final = {"AUD": "Australian", "CAD": "Canadian", "NZD": "New Zealand", "SGD": "Singapore", "HKD": "Hong Kong"}
_STATED: Final = re.compile(
    r"\b(?:all|dollar)\s+(?:dollar\s+|monetary\s+|financial\s+)?(?:amounts|figures|values|references|currency)\b"
    rf"[^.\n]{{0,60}}?\b(?P<whose>{'|'.join(_DOLLARS.values())})\s+(?:dollars|currency)",
    re.IGNORECASE,
)
_BARE_DOLLAR: Final = re.compile(r"(?<![A-Za-z])\$\d")
_CENTED: Final = frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"})
_PAID: Final = re.compile(
    r"\b(?:revenues?|sales|turnover|costs?|charges?|profits?|loss(?:es)?|income|earnings|ebitda|ebit|debts?|cash|valued?|worth|paid|pays?"
    r"|spen[dt]|spending|budget|invest(?:ed|ment|ments)?|fine[ds]?|penalt(?:y|ies)|prices?|assets|outflows?|inflows?|deposits|raised"
    r"|borrow(?:ed|ings)?|loans?|capital|damages|bid|offer|provisions?|savings|bonus(?:es)?|fees|lost|gained|takings|compensation)\b"
    r"(?![^.;]*\b(?:customers|users|subscribers|people|passengers|vehicles|units|shares|tonnes|barrels|patients|members)\b)",
    re.IGNORECASE,
)
_MILLION: Final = 10**6
_SENTENCE_END: Final = re.compile(r"[.!?][”\"’)]?\s|\n\s*\n")


def localise(text: str, found: Sequence[Found]) -> list[Found]:
    """Give loose units the currency that the document means, and unitless millions the one of the money around."""
    loose = {item.amount.loose for item in found if item.amount and item.amount.loose}
    used = Counter(
        item.amount.unit for item in found if item.amount and item.amount.kind == "money" and not item.amount.loose
    )
    meant = {word: _meaning(word, text, used) for word in sorted(loose)}
    settled = [_settled(item, meant) for item in found]
    return _paid(text, settled)


def _settled(item: Found, meant: Mapping[str, str | None]) -> Found:
    """The item in the currency meant."""
    unit = meant.get(item.amount.loose or "") if item.amount else None
    return replace(item, amount=replace(item.amount, unit=unit)) if item.amount and unit else item


def _meaning(word: str, text: str, used: Counter[str]) -> str | None:
    """The currency that a loose sign or word stands for here; None keeps the usual one."""
    if word == "$":
        return _dollar(text)
    if word == "cents":
        dollar = (_dollar(text) or "USD") if _BARE_DOLLAR.search(text) else None
        return dollar or _dollar(text) or next((code for code, _ in used.most_common() if code in _CENTED), None)
    if word == "¥":
        return "CNY" if used["CNY"] and not used["JPY"] else None
    return _place(_PLACES[word], text)


def _dollar(text: str) -> str | None:
    """Whose dollar a bare "$" is; None for the usual one."""
    stated = _STATED.search(text) if _holds(text.lower(), _STATING) else None
    if stated:
        return next(code for code, whose in _DOLLARS.items() if whose.casefold() == stated["whose"].casefold())
    if not _holds(text, _LISTED) or (_holds(text, _MARKS) and _MARKED.search(text)):
        return None
    return _place(_EXCHANGES, text)


def _holds(text: str, parts: Sequence[str]) -> bool:
    """Whether a text holds one of the parts: far cheaper than a search for the phrases that hold them."""
    return any(part in text for part in parts)


def _place(places: Mapping[str, str], text: str) -> str | None:
    """The currency whose places the text names most often; None where it names none."""
    named = {code: sum(1 for _ in re.finditer(words, text)) for code, words in places.items()}
    best = max(named, key=lambda code: named[code])
    return best if named[best] else None


def _paid(text: str, found: list[Found]) -> list[Found]:
    """Bare millions in money's company ("revenue was 96 million") as money of the currency used last."""
    paid: list[Found] = []
    unit = next((item.amount.unit for item in found if item.amount and item.amount.kind == "money"), None)
    for item in found:
        amount = item.amount
        if amount and amount.kind == "money":
            unit = amount.unit
        meant = amount and unit and _is_unnamed(amount) and _PAID.search(_sentence_before(text, item.start))
        paid.append(
            replace(item, amount=replace(amount, unit=unit, kind="money")) if amount and unit and meant else item
        )
    return paid


def _is_unnamed(amount: Amount) -> bool:
    """Whether the amount is millions of nothing named."""
    return amount.kind == "count" and not amount.noun and amount.scale >= _MILLION


def _sentence_before(text: str, start: int) -> str:
    """The part of the sentence that stands before `start`, as far as it tells what an amount is."""
    return _SENTENCE_END.split(text[max(0, start - 120) : start])[-1]
