"""What the document leaves unsaid: whose "$" and "crowns" are meant, and the currency of "costs of 85 million"."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.dollar import OTHER_DOLLARS, dollar, dollars, is_american, most_named
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
        "MXN": r"Mexic(?:o|an)|Monterrey|Guadalajara|Banxico|MXN",
        "ARS": r"Argentin(?:a|e|ian)|Buenos\s+Aires|Rosario|Mendoza|ARS",
        "CLP": r"Chile(?:an)?|Santiago|Antofagasta|Atacama|Copiap[oó]|Huasco|Valpara[ií]so|La\s+Serena|Coquimbo"
        r"|Concepci[oó]n|Codelco|CLP",
        "COP": r"Colombian?|Bogot[aá]|Medell[ií]n|Barranquilla|Cartagena|COP",
        "PHP": r"Philippines?|Filipino|Manila|Cebu|Davao|Makati|PHP",
    },
    "rupees": {
        "INR": r"Indian?|Mumbai|Delhi|INR",
        "PKR": r"Pakistani?|Karachi|PKR",
        "LKR": r"Sri\s+Lankan?|Colombo|LKR",
    },
    "francs": {"CHF": r"Swiss|Switzerland|Zurich|Geneva|CHF", "XOF": r"CFA|Senegal(?:ese)?|Ivorian|Ivory\s+Coast|XOF"},
}
_BARE_DOLLAR: Final = re.compile(r"(?<![A-Za-z])\$\d")
_CENTED: Final = OTHER_DOLLARS | {"USD", "EUR", "ZAR"}
_PAID: Final = re.compile(
    r"\b(?:revenues?|sales|turnover|costs?|charges?|profits?|loss(?:es)?|income|earnings|ebitda|ebit|debts?|cash|valued?|worth|paid|pays?"
    r"|spen[dt]|spending|budget|invest(?:ed|ment|ments)?|fine[ds]?|penalt(?:y|ies)|prices?|assets|outflows?|inflows?|deposits|raised"
    r"|borrow(?:ed|ings)?|loans?|capital|damages|bid|offer|provisions?|savings|bonus(?:es)?|fees|lost|gained|takings|compensation)\b"
    r"(?![^.;]*\b(?:customers|users|subscribers|people|passengers|vehicles|units|shares|tonnes|barrels|patients|members)\b)",
    re.IGNORECASE,
)
_BOUGHT: Final = re.compile(
    r"\b(?:buys?|bought|buying|sells?|sold|selling|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|takeover|bid|sale|deal)\b[^.;]*"
    r"\b(?:for|at)\s+(?:about\s+|around\s+|some\s+|nearly\s+)?$",
    re.IGNORECASE,
)
# What is counted between an amount of money and bare millions, which are of that then.
_COUNTING: Final = re.compile(
    r"\b(?:customers|users|subscribers|people|passengers|vehicles|units|shares|tonnes|barrels|patients|members|households)\b"
)
_MILLION: Final = 10**6
_GOING_ON: Final = 250  # characters after an amount within which bare millions may be of what it was of
_NEXT: Final = 60  # the same, where a sentence ends between them
_ALIKE: Final = 3  # how many times as much one of two amounts of the same thing is
_SENTENCE_END: Final = re.compile(r"[.!?][”\"’)]?\s|\n\s*\n")


def localise(text: str, found: Sequence[Found]) -> list[Found]:
    """Give loose units the currency that the document means, and unitless millions the one of the money around."""
    loose = {item.amount.loose for item in found if item.amount and item.amount.loose}
    used = Counter(
        item.amount.unit for item in found if item.amount and item.amount.kind == "money" and not item.amount.loose
    )
    meant = {word: _meaning(word, text, used) for word in sorted(loose)}
    amounts = [item.amount for item in found if item.amount]
    marked = {amount.value: amount.unit for amount in amounts if amount.unit in OTHER_DOLLARS}
    settled = [_settled(item, meant, marked) for item in found]
    return _paid(text, settled)


def _settled(item: Found, meant: Mapping[str, str | None], marked: Mapping[Decimal, str]) -> Found:
    """The item in the currency meant; a plain "$" is that of the same sum marked elsewhere: "A$612 million"."""
    unit = meant.get(item.amount.loose or "") if item.amount else None
    if unit is None and item.amount and item.amount.loose == "$" and item.amount.scale > 1:
        unit = marked.get(item.amount.value)
    return replace(item, amount=replace(item.amount, unit=unit)) if item.amount and unit else item


def _meaning(word: str, text: str, used: Counter[str]) -> str | None:
    """The currency that a loose sign or word stands for here; None keeps the usual one."""
    if word == "$":
        return dollar(text)
    if word == "tons":
        return None if "short ton" in text or is_american(text) else "tonnes"
    if word == "dollars":
        return dollars(text)
    if word == "cents":
        most = max((count for code, count in used.items() if code in OTHER_DOLLARS), default=0)
        usual = "USD" if len(_BARE_DOLLAR.findall(text)) > most else None
        return dollar(text) or usual or next((code for code, _ in used.most_common() if code in _CENTED), None)
    if word == "¥":
        return "CNY" if used["CNY"] and not used["JPY"] else None
    named = next((code for code, _ in used.most_common() if code in _PLACES[word]), None)
    return named or most_named(_PLACES[word], text)


def _paid(text: str, found: list[Found]) -> list[Found]:
    """Bare millions in money's company ("revenue was 96 million") as money of the currency used last."""
    paid: list[Found] = []
    unit = next((item.amount.unit for item in found if item.amount and item.amount.kind == "money"), None)
    for item in found:
        amount = item.amount
        if amount and amount.kind == "money" and text[item.start - 1 : item.start] != "(":
            unit = amount.unit
        meant = amount and unit and _is_unnamed(amount) and _is_paid(text, item, paid[-1] if paid else None)
        paid.append(
            replace(item, amount=replace(amount, unit=unit, kind="money")) if amount and unit and meant else item
        )
    return paid


def _is_unnamed(amount: Amount) -> bool:
    """Whether the amount is millions of nothing named, or so much a share."""
    return amount.kind == "count" and not amount.noun and (amount.scale >= _MILLION or amount.per == "share")


def _is_paid(text: str, item: Found, last: Found | None) -> bool:
    """Whether unnamed millions are money: by the words before them, or by `last`, the amount before, if alike."""
    if item.amount and item.amount.per == "share":
        return True
    before = _sentence_before(text, item.start)
    if last is None or last.amount is None or item.start - last.end > _GOING_ON:
        return bool(_PAID.search(before) or _BOUGHT.search(before))
    if last.amount.kind == "count" and last.amount.noun and last.amount.scale >= _MILLION:
        return False
    if _PAID.search(before) or _BOUGHT.search(before):
        return True
    if last.amount.kind != "money" or item.amount is None or last.amount.scale < _MILLION:
        return False
    between = text[last.end : item.start]
    alike = last.amount.value <= _ALIKE * item.amount.value and item.amount.value <= _ALIKE * last.amount.value
    return alike and not _COUNTING.search(between) and (len(between) < _NEXT or not _SENTENCE_END.search(between))


def _sentence_before(text: str, start: int) -> str:
    """The part of the sentence that stands before `start`, as far as it tells what an amount is."""
    return _SENTENCE_END.split(text[max(0, start - 120) : start])[-1]
