"""Exchange rates: the European Central Bank's daily reference rates, packaged with `currencyconverter`."""

import re
from datetime import date
from functools import lru_cache

from currency_converter import CurrencyConverter

from flows.extract.quantity.dollar import OTHER_DOLLARS

_CODE = re.compile(r"[A-Z]{3}")
_DOLLARS = OTHER_DOLLARS | {"USD"}
_BARE = re.compile(r"(?<![A-Za-z])\$|\bdollars?\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _rates() -> CurrencyConverter:
    return CurrencyConverter(fallback_on_missing_rate=True, fallback_on_wrong_date=True)


@lru_cache(maxsize=1024)
def is_currency(unit: str) -> bool:
    """Whether the unit is an ISO 4217 code; not every currency has a reference rate."""
    return _CODE.fullmatch(unit) is not None


@lru_cache(maxsize=65536)
def rate(source: str, target: str, day: date) -> float | None:
    """Units of `target` for one unit of `source` on the day; the nearest known day where the day has no rate.

    None where either is no currency with a reference rate.
    """
    if source not in _rates().currencies or target not in _rates().currencies:
        return None
    return float(_rates().convert(1.0, source, target, day))


def one_unit(unit: str, text: str, other: str, other_text: str) -> bool:
    """Whether two amounts may be in one unit: a bare dollar may be the dollar of whatever country the other names."""
    if unit == other:
        return True
    return {unit, other} <= _DOLLARS and bool(_BARE.search(text) or _BARE.search(other_text))
