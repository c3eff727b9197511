"""The tagger: every amount that a text states, in the order of the text."""

import re
from collections.abc import Iterator
from typing import Final

from flows.extract.quantity import count, measure, money, multiple, percent
from flows.extract.quantity.amount import is_sane
from flows.extract.quantity.bound import bound_of
from flows.extract.quantity.former import LONGEST, former, parted
from flows.extract.quantity.found import Found
from flows.extract.quantity.join import join
from flows.extract.quantity.local import localise
from flows.extract.quantity.numeral import NUMBER, SMALL, TENS
from flows.extract.quantity.quantity import Quantity
from flows.extract.quantity.refuse import dates_or_codes, labels_or_names
from flows.extract.quantity.sign import signed
from flows.extract.quantity.table import table_cells
from flows.extract.quantity.tail import tail
from flows.extract.rule import one_of
from flows.extract.screen import Screen

# A unit makes an amount even of a number behind a name; a count needs more.
_SURE_RULES: Final = (*percent.RULES, *money.RULES, *multiple.RULES, *measure.RULES)
RULES: Final = (*_SURE_RULES, *count.RULES)
_SCREEN: Final = Screen(RULES, 6, numerals=True)
# Where an amount may begin: a digit, a number in words, a verb of multiplying. Asked for first are the digit and the
# first letters: what is there is seldom one of these.
_ANCHOR: Final = re.compile(
    rf"\d(?<!\d\d)(?<!\d[.,]\d)|\b(?=[adefhnoqst])(?:{one_of([*SMALL, *TENS])}|(?:half\s+)?an?"
    r"(?=\s+(?:hundred|dozen|thousand|million|billion|trillion|lakh|crore|half|third|quarter|fifth|sixth|tenth)\b)|(?:half|quarter)(?=[\s-](?:an?\s|of\sa\s|per|point))|half(?<=\sby\shalf)(?!\s+(?:an?|of|past|time)\b)|doubl|tripl|trebl|quadrupl"
    r"|quintupl|halv|twice|thrice)",
    re.IGNORECASE,
)
_PREFIX: Final = re.compile(rf"(?<![A-Za-z]){money.PREFIX}(?:\(|[\s-]?[-−–+]?)$|[£€$¥￥₩₹]\s?$")
_SAID: Final = re.compile(r"\b(?:minus|negative)\s+$", re.IGNORECASE)
_WINDOW: Final = 12  # characters before a number that hold its sign: "negative ", "HK$ "
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
# A longer run of digits is a code: no figure is printed with so many; "£000" heads a column in thousands.
_ENDLESS: Final = re.compile(r"[\d.,]{25}")
_SIGNS: Final = "-−–+"
# "about $6.5 billion, plus or minus $200 million": how far a sum may be off is no sum of its own.
_MARGIN: Final = re.compile(
    r"\b(?:plus\s+or\s+minus|give\s+or\s+take)\s+[^\w\s]{0,3}$|±\s?[^\w\s]{0,3}$", re.IGNORECASE
)
_NUMERAL: Final = re.compile(NUMBER, re.IGNORECASE)


def tag(text: str) -> list[Quantity]:
    """Every amount in the text: spans in characters of it, values in base units."""
    found = join(text, list(_read(text)))
    found = localise(text, found)
    return list(signed(text, bound_of(text, found)))


def _read(text: str) -> Iterator[Found]:
    """The amounts and open numerals, left to right, without overlap."""
    done, cells = 0, table_cells(text)
    for anchor in _ANCHOR.finditer(text):
        if anchor.start() < done:
            continue
        found = cells.get(anchor.start()) or _read_at(text, anchor.start(), done)
        if found is not None:
            done = found.end
            yield found
            second = tail(text, found)
            if second is None and text[done + 1 : done + 2] == "(":
                second = former(text, found)
            if second is not None:
                done = second.end
                yield second


def _read_at(text: str, number: int, done: int) -> Found | None:
    """The amount whose number starts at `number`; its sign or currency may stand before, but not before `done`."""
    if _ENDLESS.match(text, number) or text.startswith("000", number):
        return None
    start = _opening(text, number, done)
    low = text[max(done, start - 16) : number].lower()
    if ("minus" in low or "take" in low or "±" in low) and _MARGIN.search(text, max(done, start - 16), number):
        return None
    marked = number - start > 1 or (start < number and text[start] not in _SIGNS)
    if not marked and (_inside_word(text, number) or dates_or_codes(text, number)):
        return None
    labelled = not marked and labels_or_names(text, number)
    apart = parted(text, start, number) if "(" in text[number + 2 : number + LONGEST] else None
    here, at = (apart.whole, apart.start) if apart else (text, start)
    for order in _SCREEN.at(here, at):
        rule = RULES[order]
        if labelled and order >= len(_SURE_RULES):
            break
        match = rule.regex.match(here, at)
        amount = rule.resolve(match) if match else None
        if match and amount and is_sane(amount):
            return Found(start, apart.end if apart else match.end(), amount, rule.name)
    return None if labelled or marked else _open_numeral(text, number)


def _inside_word(text: str, number: int) -> bool:
    """Whether letters run into the number, as in "A321"."""
    return number > 0 and (text[number - 1].isalnum() or text[number - 1] == "_")


def _open_numeral(text: str, number: int) -> Found | None:
    """A number that no rule reads by itself, for a neighbour to lend it a unit; never a year."""
    numeral = _NUMERAL.match(text, number)
    if numeral is None or text[numeral.end() : numeral.end() + 1].isalpha():
        return None
    if _YEAR.fullmatch(numeral[0]) or numeral[0].casefold() in ("one", "a", "an"):
        return None
    return Found(number, numeral.end(), None, "")


def _opening(text: str, number: int, done: int) -> int:
    """Where the amount begins, with the currency sign and the minus before its number."""
    start = number
    window = max(done, number - _WINDOW)
    sign = _PREFIX.search(text[window:number])
    if sign:
        start = window + sign.start()
    said = _SAID.search(text, window, start)
    if said:
        return said.start()
    if start > done and text[start - 1] in _SIGNS and (start < 2 or text[start - 2] in " \t\n(\u00a0"):
        start -= 1
    return start
