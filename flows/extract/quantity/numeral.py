"""Numerals: how numbers and their scales are written, and what they are worth."""

import re
from decimal import Decimal
from typing import Final

from flows.extract.rule import one_of

SMALL: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALE_WORDS: Final = {
    "hundred": 10**2, "dozen": 12, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "lakh crore": 10**12, "thousand crore": 10**10,
    "hundred thousand": 10**5, "hundred million": 10**8, "hundred billion": 10**11,
}  # fmt: skip
SCALE_SIGNS: Final = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "mio": 10**6, "mio.": 10**6, "b": 10**9,
    "bn": 10**9, "bln": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12, "tln": 10**12, "cr": 10**7,
}  # fmt: skip
FRACTIONS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "half": Decimal("0.5")}
ARTICLES: Final = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "three": Decimal("0.75")}

# "EUR 7 050 million", "7 050 million euros": thousands apart by plain spaces, beside money and a scale.
_SPACED = (
    r"(?<![\d.,])\d{1,3}(?:[ ]\d{3})+(?=\s(?:million|billion)\b)"
    r"(?:(?<=[A-Z]{3}[ ]\d[ ]\d{3})|(?<=[A-Z]{3}[ ]\d\d[ ]\d{3})|(?<=[A-Z]{3}[ ]\d{3}[ ]\d{3})"
    r"|(?=\s[mb]illion\s(?:euros?|kron[oe]r|crowns|francs|zlotys|roubles)\b))"
)
_DIGITS = (
    rf"(?:{_SPACED}|"
    r"\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)"
    r"|\d{1,3},\d{1,2}(?![\d,])|\d+)(?:\.\d+)?[½¼¾]?|\.\d+"
)
_BELOW_HUNDRED = rf"(?:{one_of(TENS)}(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine)\b)?|{one_of(SMALL)})"
_WORDS = (
    rf"{_BELOW_HUNDRED}\b(?:\s+hundred\b(?!\s+(?:thousand|million|billion|crore))(?:\s+and\s+{_BELOW_HUNDRED}\b)?)?"
    r"(?:\s+and\s+a\s+(?:half|quarter)\b)?"
)
_ARTICLE = (
    r"(?:(?:half|(?:a|three)[\s-]quarters?\s+of)\s+)?\ban?"
    r"(?=\s+(?:hundred|dozen|thousand|million|billion|trillion|lakh|crore)\b)|half\s+an?(?=\s+per\s?cent\b)"
)
NUMBER: Final = rf"(?:{_DIGITS}|{_WORDS}|{_ARTICLE})"
SIGN: Final = r"(?:[-−–+]|minus\s+|negative\s+)"
# A scale may follow at once, after a space or after a hyphen: "5bn", "5 billion", "$3.2-billion".
SCALE: Final = rf"(?:[\s-]?{one_of([*SCALE_WORDS, *SCALE_SIGNS])}(?![A-Za-z²³]))"
WORD_SCALE: Final = rf"(?:[\s-]{one_of(SCALE_WORDS)}(?![A-Za-z])|(?:mn|mln|bn|bln|tn|trn|m|(?-i:k))(?![A-Za-z²³]))"
_BESIDE_DIGITS: Final = re.compile(r"[½¼¾ \u00a0\u202f\u2009]")
_DECIMAL_COMMA: Final = re.compile(r"\d{1,3},\d{1,2}")


def number_of(printed: str) -> Decimal:
    """The number that digits or words write, without its scale: "1,800", "4,5", "twenty-five", "half a"."""
    written = printed.strip().casefold()
    if written.isdecimal():
        return Decimal(written)
    if written[0].isalpha():
        return _number_in_words(written)
    fraction = FRACTIONS.get(written[-1], Decimal(0))
    written = _BESIDE_DIGITS.sub("", written)
    if _DECIMAL_COMMA.fullmatch(written):
        return Decimal(written.replace(",", ".")) + fraction
    return Decimal(written.replace(",", "")) + fraction


def _number_in_words(written: str) -> Decimal:
    """The number that words write."""
    words = re.split(r"[\s-]+", written)
    if words[-1] in ("a", "an"):
        return next((share for word, share in ARTICLES.items() if word in words), Decimal(1))
    total = Decimal(0)
    for word in words:
        if word == "hundred":
            total *= 100
        elif word in ("half", "quarter"):
            total += ARTICLES[word]
        else:
            total += SMALL.get(word, TENS.get(word, 0))
    return total


def scale_of(printed: str | None) -> Decimal:
    """What a scale multiplies by; 1 where none is printed."""
    if not printed:
        return Decimal(1)
    word = " ".join(printed.casefold().strip(" \t\n\u00a0\u202f\u2009-").split())
    return Decimal(SCALE_WORDS.get(word) or SCALE_SIGNS[word])


def digits_of(printed: str) -> int:
    """How many digits are printed, leading zeros aside; a numeral in words counts the digits of its value."""
    if printed.isdecimal():
        return len(printed.lstrip("0")) or 1
    written = printed if printed[:1].isdigit() or printed[:1] == "." else str(number_of(printed))
    return len("".join(filter(str.isdecimal, written)).lstrip("0")) or 1
