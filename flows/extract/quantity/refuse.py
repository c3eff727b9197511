"""What looks like an amount and is none: dates, times of day, labels, codes, addresses, telephone numbers, tickers."""

import re
from typing import Final

from flows.extract.quantity.nouns import LABELS, LEADS
from flows.extract.rule import one_of

MONTHS: Final = one_of(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
     "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
)  # fmt: skip
_TICKER: Final = re.compile(r"[A-Z]{3,5}\s+(?:shares?|stock)\b")
_IS_DATED: Final = re.compile(
    rf"\d{{1,4}}(?:st|nd|rd|th)\b|\d{{1,2}}(?:\s+(?:and|to|or)\s+\d{{1,2}}|\s?[-–]\s?\d{{1,2}})?\s+(?:of\s+)?{MONTHS}\b"
    r"|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|hrs|gmt|bst|est|cet)|\d{1,2}\s?[ap]\.?m\b|\d{1,2}:\d\d|\d{1,4}(?P<by>[-/.])\d{1,2}(?P=by)\d{2,4}(?![\d%])"
    r"|\d{4}-\d{2}\b(?![,.]?\d)|\d+[’']s\b|(?:19|20)\d\ds\b|\d{4}/\d{2}\b|\d{1,12}(?:\.\d{1,12}){2,}|\d{1,12}(?:\.\d{1,12})?\.(?:HK|SZ|SS|SH|KS|KQ|T|TW|L|PA|DE)\b"
    r"|\d+\s+min(?:ute)?\s+read|\d+\)\s?\d{2,}|\d{1,2}\s?(?:for|-for-)\s?\d+\b(?![.,]\d|\s?(?:%|[a-z]*illion\b))|\d+[eE]\b",
    re.IGNORECASE,
)
_FOLLOWS_DATE: Final = re.compile(
    rf"\b{MONTHS}\.?\s+(?:\d{{1,2}}\s?(?:and|to|-|–)\s?)?$|\+\d[\d\s()-]*$|\b(?:tel|phone|fax|call)\b[.:]?\s*[\d\s()+-]*$"
    r"|[\w/@]\.$|[@#/:_=]$|\d[/:.]$|\b(?:one|two|three|four|five|six|seven|eight|nine|\d)\s+in\s+(?:every\s+)?$|\(0\)\s?$|\b0\d{2,4}\s[\d\s]*$"
)
# "A 4 for 1 split", "2 new for every": and no sum, which "in 2021 for 2.2 billion" goes on with.
_SPLIT: Final = re.compile(r"(?<!\d)\d{1,2}\sfor\s$")
_IN_SPLIT: Final = re.compile(r"\d{1,2}\b(?![.,]\d|\s?%|\s[a-z]*illion\b)")
# "(THS 0.44%)": what a page puts behind a company's name changes from hour to hour, whatever the article is of.
_TICKING: Final = re.compile(r"\([A-Z][A-Z.]{0,5}\s[-+–−▲▼]?$")
_TICKS: Final = re.compile(r"\d+(?:\.\d+)?%\)")
# The same without brackets: "Norvik Mills NRV -3.43%".
_SIGNS: Final = tuple("-+–−▲▼")
_QUOTED: Final = re.compile(r"(?<![\w.])[A-Z]{1,5}\s[-+–−▲▼]$")
_CHANGES: Final = re.compile(r"\d+\.\d+%")
# "Three out of four stocks fell": a share, and no count of stocks.
_PART: Final = re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d)\s+out\s+of\s+(?:every\s+)?$")
_HYPHENED: Final = re.compile(r"\b(?:[A-Z]{3,}|[Cc]ovid)-$")  # "COVID-19 jabs", "SARS-2 cases"
# The words that a date, a telephone number or a share ("one in 5") may end with before a number; after another word
# none of these stands, and most numbers stand after one.
_LEADING: Final = (
    "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER",
    "DECEMBER", "JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC", "AND", "TO", "FOR",
    "IN", "EVERY", "TEL", "PHONE", "FAX", "CALL",
)  # fmt: skip
# Of rows of numbers, those that may end one of these hold one of the signs or begin like a telephone number.
_CODED: Final = re.compile(r"[^\W\d_]|[+(@#/:_=.–-]|0\d\d")
# "In May five workers were hurt": days are written in digits after a month.
_AFTER_MONTH: Final = re.compile(rf"\b{MONTHS}\.?\s+$", re.IGNORECASE)
_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?!,?\d)")  # "In April 41,000 barrels ran out": no day, no year
_MANY: Final = re.compile(r"\d{1,3}(?:,\d{3})+ [a-z]{3}")  # "according to Halvor 1,900 workers": no name ends so
_ABBREVIATED: Final = 4  # letters and a stop that a shortened word may have: "Art. 5", "Ltd. 2"
_WORD_BEFORE: Final = re.compile(r"([A-Za-z][\w’'.&-]*+)[ \u00a0]$")


def dates_or_codes(text: str, start: int) -> bool:
    """Whether the number at `start` belongs to a date, a time of day, a telephone number, a version or an address."""
    if text[start].isdecimal() and _IS_DATED.match(text, start):
        return True
    before = text[max(0, start - 24) : start]
    if before[-1:] in _SIGNS and _QUOTED.search(before) and _CHANGES.match(text, start):
        return True
    if "(" in before[-10:] and _TICKING.search(before) and _TICKS.match(text, start):
        return True
    if before[-3:] in ("of ", "ry ") and _PART.search(before.lower()):
        return True
    if before.endswith("-") and _HYPHENED.search(before):
        return True
    if before.endswith(" ") and before[-2:-1].isalpha() and not before[:-1].upper().endswith(_LEADING):
        return False
    if _AFTER_MONTH.search(before) and (text[start].isalpha() or _GROUPED.match(text, start)):
        return False
    if before.endswith(" for ") and _SPLIT.search(before) and _IN_SPLIT.match(text, start):
        return True
    return _CODED.search(before) is not None and _FOLLOWS_DATE.search(before.lower()) is not None


def labels_or_names(text: str, start: int) -> bool:
    """Whether a number numbers a thing ("phase 3"), ends a name ("Qwen 3"), or is a ticker ("FIVE shares")."""
    if text[start] > "9" and _TICKER.match(text, start) and not _shouts(text, start):
        return True
    before = text[max(0, start - 24) : start]
    found = _WORD_BEFORE.search(before)
    if found is None:
        return before.endswith(("№ ", "# "))
    word = found[1]
    lower = word.casefold().rstrip(".")
    if lower in LABELS or lower == "top":
        return True
    if word.endswith(("'s", "’s", "s'", "s’")):
        return False  # "Halvor's 31 ships": whose they are, not what they are called
    if word[-1] == "." and len(word) > _ABBREVIATED:
        return False  # the number opens a sentence
    if _AFTER_MONTH.search(before) and (text[start].isalpha() or _GROUPED.match(text, start)):
        return False
    if _MANY.match(text, start):
        return False
    return word[0].isupper() and lower not in LEADS and not _shouts(text, start)


def _shouts(text: str, start: int) -> bool:
    """Whether the line around is set in capitals, so that capitals tell nothing."""
    around = text[max(0, start - 24) : start + 24].split("\n", maxsplit=1)[0]
    return around.isupper() and len(around) > 12
