"""Money: a sign, code or word of a currency beside a number."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from flows.extract.quantity.amount import Amount
from flows.extract.quantity.currencies import (
    CODE_ALIASES,
    CODES,
    LOOSE,
    MINOR,
    MINOR_WORDS,
    SCALED,
    SIGNS,
    WEAK_SIGNS,
    WORDS,
)
from flows.extract.quantity.numeral import NUMBER, SCALE, SIGN, digits_of, number_of, scale_of
from flows.extract.quantity.per import PER, per_of
from flows.extract.rule import Rule, one_of

_WORD_UNITS = {word.casefold(): code for word, code in WORDS.items()}
_MINOR_UNITS = {word.casefold(): code for word, code in MINOR_WORDS.items()}
# Signs and codes are exact; a code stands apart from other letters.
PREFIX: Final = rf"(?-i:{one_of(SIGNS)}|{one_of([*CODES, *CODE_ALIASES, *SCALED])})"
_AFTER = rf"(?-i:{one_of([*CODES, *CODE_ALIASES, *SCALED, 'TL', 'Ft'])}\b|US\$|HK\$|[€£$¥₩₹]|zł|Kč)"

_VERBAL: Final = frozenset({"won", "real", "bucks", "lei", "quid"})
_WEIGHED: Final = re.compile(
    r"\s+\(\d[\d,.]*\s?(?:kg|kilo)|\s+(?:heavier|lighter)\b|\s+of\s+(?!(?:aid|debt|revenue|sales|profits?|investment|capital|cash|spending|funding|tax|savings|assets|losses"
    r"|equity|bonds?|shares|loans?|public|new|additional|extra)\b)",
    re.IGNORECASE,
)
_LOSS: Final = re.compile(r"\b[Ll]oss(?:es)?\b[^.;$]*$")  # before an amount in brackets
# Behind whole cents written "9c".
_PAYS: Final = re.compile(
    r"\s+(?:(?:fully|unfranked|interim|final|special|franked|quarterly)\s+)*(?:dividends?|distribution|payout|franked)\b"
)


def _amount(match: re.Match[str], unit: str, scale: Decimal, loose: str | None = None) -> Amount:
    """The amount that the groups `sign`, `n` and `per` give in a unit."""
    number = number_of(match["n"])
    groups = match.groupdict()
    negative = bool(groups.get("minus")) or (groups.get("sign") or "").strip() not in ("", "+")
    return Amount(
        -number if negative else number, scale, unit, "money", digits_of(match["n"]), per=per_of(match), loose=loose
    )


def _prefixed(match: re.Match[str]) -> Amount | None:
    """A sign or code before the number; signs that are plain letters need a sure amount behind them."""
    if match.string.startswith("%", match.end()):
        return None  # "Norvik COP -3.43%": a ticker
    sign = match["currency"]
    sure = match["scale"] or re.search(r",\d{3}|\.\d\d$", match["n"])
    if sign in WEAK_SIGNS and not sure and not (len(sign) > 1 and _pays_in(match.string, sign)):
        return None
    unit, times = _unit(sign)
    later = match["later"]
    if later:
        unit = CODE_ALIASES.get(later, later)
    return _amount(match, unit, scale_of(match["scale"]) * times, None if later else LOOSE.get(sign))


def _unit(sign: str) -> tuple[str, int]:
    """The currency of a sign or code, and the scale that is printed with it."""
    if sign in SCALED:
        return SCALED[sign]
    return SIGNS.get(sign) or CODE_ALIASES.get(sign, sign), 1


@lru_cache(maxsize=8)
def _pays_in(text: str, sign: str) -> bool:
    """Whether a text has a sure amount under a sign that is plain letters: "TL402.5m" makes "TL118" one."""
    sure = rf"(?<![A-Za-z]){re.escape(sign)}\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:m|bn|mn|mln|million|billion)\b|(?<=\.\d\d)\b)"
    return re.search(sure, text) is not None


def _bracketed(match: re.Match[str]) -> Amount | None:
    """A negative amount as accounts print it; beside the word for a loss it is the size of that."""
    if match["currency"] in WEAK_SIGNS:
        return None
    sign = match["currency"]
    unit, times = _unit(sign)
    amount = _amount(match, unit, scale_of(match["scale"]) * times, LOOSE.get(sign))
    lost = _LOSS.search(match.string, max(0, match.start() - 60), match.start())
    return amount if lost else replace(amount, number=-amount.number)


def _worded(match: re.Match[str]) -> Amount | None:
    """A number before the currency's word; a word with another meaning declines ("the 12 won", "5 pounds of tea")."""
    word = " ".join(match["currency"].casefold().split())
    scale = scale_of(match["scale"])
    if word in _VERBAL and scale == 1 and number_of(match["n"]) < 100:
        return None
    if word in ("pound", "pounds") and _WEIGHED.match(match.string, match.end("currency")):
        return None
    return _amount(match, _WORD_UNITS[word], scale, LOOSE.get(word))


def _coded(match: re.Match[str]) -> Amount | None:
    """A number before a code or sign; "300 Ft" may be feet."""
    code = match["currency"]
    if code in WEAK_SIGNS and not match["scale"]:
        return None
    unit, times = _unit(code)
    return _amount(match, unit, scale_of(match["scale"]) * times, LOOSE.get(code))


def _minor(match: re.Match[str]) -> Amount | None:
    """Pence and cents, in hundredths of their currency; "1080p" is a picture size."""
    word = " ".join(match["currency"].casefold().split())
    if word == "p" and match["n"] in ("360", "480", "720", "1080", "1440", "2160"):
        return None
    if word == "c" and "." not in match["n"] and not (match["per"] or _PAYS.match(match.string, match.end())):
        return None
    return _amount(match, _MINOR_UNITS[word], scale_of(match["scale"]) * MINOR, LOOSE.get(word))


RULES: Final = (
    Rule(
        name="money: <sign> <number> <scale>",
        pattern=rf"(?P<sign>{SIGN})?(?P<currency>{PREFIX})(?:\s?(?P<minus>[−–]|(?<=\s)-)|[\s-])?(?P<n>{NUMBER})(?P<scale>{SCALE})?(?!\d)"
        rf"(?:\s\(?(?P<later>(?-i:CAD|AUD|NZD|HKD|SGD|TWD|MXN))\b\)?)?(?:(?:\s+in\s+cash)?{PER})?",
        resolve=_prefixed,
        examples={
            "$5.3bn": "5300000000 USD",
            "US$32 billion": "32000000000 USD",
            "RMB 33.4 billion": "33400000000 CNY",
            "HK$152.40": "152.4 HKD",
            "HK$138 per share": "138 HKD/share",
            "£1.2m": "1200000 GBP",
            "€12.6\u00a0million": "12600000 EUR",
            "₩3.2 trillion": "3200000000000 KRW",
            "NT$1.5tn": "1500000000000 TWD",
            "A$450k": "450000 AUD",
            "$3.2-billion": "3200000000 USD",
            "$1.75 per ADS": "1.75 USD/ADS",
            "Rs 1,20,000 crore": "1200000000000 INR",
            "R4.5bn": "4500000000 ZAR",
            "-£310m": "-310000000 GBP",
            "SEK -160 million": "-160000000 SEK",
            "MSEK 8,350": "8350000000 SEK",
            "EURm 45.6": "45600000 EUR",
            "EUR3.5m": "3500000 EUR",
            "Nkr1.2bn": "1200000000 NOK",
            "kr 45m": "45000000 SEK",
            "$250 million CAD": "250000000 CAD",
            "CHF 1,250": "1250 CHF",
            "$82.40 a barrel": "82.4 USD/barrel",
            "€2,100/tonne": "2100 EUR/tonne",
        },
        declines=("R1", "N95", "P5", "TOP 100", "$AAPL"),
    ),
    Rule(
        name="money: <sign> (<number>) <scale>",
        pattern=rf"(?P<currency>{PREFIX})\((?P<n>{NUMBER})\)(?P<scale>{SCALE})?{PER}?",
        resolve=_bracketed,
        examples={"$(0.03)": "-0.03 USD", "€(12.4) million": "-12400000 EUR"},
        declines=("R(2)", "$(n)"),
    ),
    Rule(
        name="money: <number> <scale> <hundredth>",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})(?P<scale>{SCALE})?[\s-]?"
        rf"(?P<currency>(?<=[\d½])(?-i:[cp])\b|¢|(?<=[\s-]){one_of(w for w in MINOR_WORDS if len(w) > 1)}\b"
        rf"|(?<=\d){one_of(w for w in MINOR_WORDS if len(w) > 3)}\b){PER}?",
        resolve=_minor,
        examples={
            "150 pence each": "1.5 GBP/unit",
            "229.1 pence": "2.291 GBP",
            "25kobo": "0.25 NGN",
            "5p a share": "0.05 GBP/share",
            "201.5p": "2.015 GBP",
            "12.5 cents per share": "0.125 USD/share",
            "12 euro cents": "0.12 EUR",
            "three cents": "0.03 USD",
            "99¢": "0.99 USD",
            "41.5c": "0.415 USD",
            "9c a share": "0.09 USD/share",
        },
        declines=("1080p", "8pm", "5 people", "40 centers", "annex 5c"),
    ),
    Rule(
        name="money: <number> <scale> <currency>",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})(?P<scale>{SCALE})?[\s-](?:in\s+)?"
        rf"(?P<currency>{one_of(WORDS)})\b{PER}?",
        resolve=_worded,
        examples={
            "380 billion yuan": "380000000000 CNY",
            "1.1 trillion yen": "1100000000000 JPY",
            "31 million zlotys": "31000000 PLN",
            "three billion euros": "3000000000 EUR",
            "half a billion dollars": "500000000 USD",
            "352,000 won": "352000 KRW",
            "0.7491 pounds": "0.7491 GBP",
            "12,500 crore rupees": "125000000000 INR",
            "5-million-euro": "5000000 EUR",
            "25 Hong Kong dollars": "25 HKD",
            "two and a half million pounds": "2500000 GBP",
            "2 dollars a gallon": "2 USD/gallon",
        },
        declines=("the 12 won", "40 euphoric fans", "600 pounds of copper"),
    ),
    Rule(
        name="money: <number> <scale> <code>",
        pattern=rf"(?P<sign>{SIGN})?(?P<n>{NUMBER})(?P<scale>{SCALE})?\s?(?P<currency>{_AFTER}){PER}?",
        resolve=_coded,
        examples={
            "3.5 million EUR": "3500000 EUR",
            "4,5€": "4.5 EUR",
            "1,200 PLN": "1200 PLN",
            "80bn RMB": "80000000000 CNY",
            "402m TL": "402000000 TRY",
            "340 TEUR": "340000 EUR",
        },
        declines=("5 EURO stars", "300 Ft"),
    ),
)
