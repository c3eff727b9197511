"""What a bare "$", "¥" or "cent" means in this document."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flows.extract.quantity.found import Found

_DOLLARS: Final = {
    "Australian": "AUD", "Canadian": "CAD", "New Zealand": "NZD", "Singapore": "SGD", "Hong Kong": "HKD",
    "Taiwan": "TWD", "New Taiwan": "TWD",
}  # fmt: skip
_STATED: Final = re.compile(
    r"\b(?:all|dollar)\s+(?:dollar\s+|monetary\s+|financial\s+)?(?:amounts|figures|values|references|currency)\b[^.\n]{0,60}?\b"
    rf"(?P<of>{'|'.join(_DOLLARS)})\s+(?:dollars|currency)",
    re.IGNORECASE,
)
_CENTED: Final = frozenset({"USD", "EUR", "AUD", "CAD", "NZD", "SGD", "HKD", "ZAR"})
_BY_PESO: Final = ("MXN", "ARS", "CLP", "COP", "PHP")


def localise(text: str, found: Sequence[Found]) -> list[Found]:
    """Give amounts in a loose unit the currency that the document says or otherwise uses."""
    loose = {item.amount.loose for item in found if item.amount} - {None}
    if not loose:
        return list(found)
    used = Counter(item.amount.unit for item in found if item.amount and item.amount.kind == "money" and not item.amount.loose)
    meant = {sign: _meaning(sign or "", text, used) for sign in loose}
    return [_settled(item, meant) for item in found]


def _settled(item: Found, meant: dict[str | None, str | None]) -> Found:
    """The item in the currency meant."""
    unit = meant.get(item.amount.loose) if item.amount else None
    return replace(item, amount=replace(item.amount, unit=unit)) if item.amount and unit else item


def _meaning(sign: str, text: str, used: Counter[str]) -> str | None:
    """The currency that a loose sign stands for here; None keeps the usual one."""
    if sign == "$":
        stated = _STATED.search(text)
        return next((code for name, code in _DOLLARS.items() if stated and name.casefold() == stated["of"].casefold()), None)
    if sign == "cents":
        dollars = "$" in re.sub(r"[A-Z]\$", "", text)
        ranked = [code for code, _ in used.most_common() if code in _CENTED]
        return ranked[0] if ranked and not dollars else None
    if sign == "¥":
        return "CNY" if used["CNY"] and not used["JPY"] else None
    if sign == "pesos":
        return next((code for code in _BY_PESO if used[code]), None)
    return next((code for code in ("NOK", "DKK") if used[code]), None) if sign.startswith("kron") else None
