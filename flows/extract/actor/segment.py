"""Cut a run of capitals into names: titles, months and headings fall away, known names come out whole."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from flows.extract.actor.amount import money
from flows.extract.actor.gazetteer import Entry, Gazetteer
from flows.extract.actor.shape import TOKEN
from flows.extract.actor.words import (
    BUSINESS,
    CALENDAR,
    COMMON,
    COMPANY,
    EMPTY,
    FORMS,
    FUNCTION,
    GENERIC,
    GIVEN,
    OF_HEADS,
    OPENS_FIRMS,
    ORGANISATION,
    PARTICLES,
    STATE,
    TITLES,
    fold,
    is_adverb,
)
from flows.extract.english import english
from flows.extract.record import record

_DIGIT = re.compile(r"\d")
_TRADES = BUSINESS | {f"{word}s" for word in BUSINESS}
_SURNAMES = frozenset(["may", "march", "june", "august", "april", "spring", "summer", "winter"])
_OPENING = TITLES | CALENDAR  # words that may open a name and are not of it
_DIRECTORS = ("directors", "trustees", "management", "governors")
_KINDS_OF_BOARD = ("supervisory", "management", "executive", "advisory", "governing")
_MAKES = ("maker", "makers", "-old")  # "Sailmaker Thorsager", "Two-year-old Thorsager"
_OF_FIRM = ("of", "at", "for")  # "Chief Executive of Orland": the name behind is no person's
_OF_FAMILIES = PARTICLES - {"&", "y", "et", "i"}  # "Jan de Vries"
_NAMING = frozenset(["general", "premier"])  # ranks that names of firms begin with: "General Kestrels", "Premier Foods"
_MINISTRIES = ("ministry", "department")  # "Norlandic Ministry of Water": one name
_ARTICLES = frozenset(["the", "a", "an"])
_LONGEST_OFFICE = 7  # words
_CHIEF, _BOARD = ("Chief", "CHIEF"), ("Board", "BOARD")
_ENDS = ("ipo", "ipos", "ev", "evs", "saas")  # what a firm sells, behind its name
_TRADE_BODIES = ("union", "federation", "association", "alliance", "council", "league")
_AUTHORITIES = ("authority", "administration", "agency", "commission")
_BODIES = ORGANISATION | STATE
INDEXES = frozenset(["index", "composite"])  # "German" falls away before a noun, and not in "German Market Index"
_CLOSING = GENERIC | INDEXES  # words that end names of firms, bodies and indexes
_CORPORATION = ("corp", "corporation")  # "Halden Shipping Corp. of Norland"
_CENTRAL = {("bank", "of"), ("reserve", "of"), ("reserve", "bank"), ("central", "bank")}


@record(frozen=True, slots=True)
class Piece:
    """A part of a run that may be a name: offsets inside the run, and what the cut already shows.

    `entry` is the known actor, `titled` says that a title stands before, `owner` is the known name
    that the piece follows ("Apple" before "Watch").
    """

    start: int
    end: int
    text: str
    entry: Entry | None = None
    titled: bool = False
    owner: str | None = None


@record(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    join: str | None

    @property
    def low(self) -> str:
        return fold(self.text)


@lru_cache(maxsize=4)
def segmenter(gazetteer: Gazetteer) -> "Segmenter":
    """The segmenter of a gazetteer, which keeps what it has cut for the next text."""
    return Segmenter(gazetteer)


class Segmenter:
    """Cuts runs with one gazetteer; equal runs are cut once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.cut = lru_cache(maxsize=20_000)(self._cut)

    def _cut(self, run: str, initial: bool) -> tuple[Piece, ...]:
        """The pieces of a run; `initial` says that it opens a sentence."""
        words = [_Word(m.start("word"), m.end("word"), m["word"], m["join"]) for m in TOKEN.finditer(run)]
        pieces: list[Piece] = []
        titled, owner, at = False, None, 0
        while at < len(words):
            word = words[at]
            if self._only_opens(words[at:], at > 0 or initial) or (word.text[0].isdigit() and owner is None):
                at += 1
                continue
            if skipped := _boards(words[at:]) or _money(words[at:]):
                at += skipped
                continue
            if word.text in _CHIEF and (skipped := _office(words[at:])):
                titled, at = True, at + skipped
                continue
            known = self._known(words[at:])
            if known is None and word.low in TITLES and not self._heads_name(words[at:]):
                titled, at = True, at + 1
                continue
            if known is None and (
                self._joins_states(word.text)
                or (word.low in CALENDAR and not _is_first_name(words[at:]))
                or word.text in self._gazetteer.peoples
                or self._is_adjective(words[at:])
            ):
                at += 1
                continue
            if known is not None:
                count, entry = known
            elif skipped := self._portfolio(words[at:]):
                titled, at = True, at + skipped
                continue
            else:
                count, entry = self._unknown(words[at:]), None
            held = titled and word.join not in _OF_FIRM
            pieces.append(_piece(run, words[at : at + count], entry, held, owner))
            if at + count < len(words) and _is_symbol(words, at + count):
                count += 1
            titled, owner, at = False, entry.name if entry and entry.kind == "company" else None, at + count
        return tuple(_without_opening(piece, initial, fold(run[: piece.start].strip())) for piece in pieces)

    def _known(self, words: Sequence[_Word]) -> tuple[int, Entry] | None:
        """The known name that the words begin with, unless it only begins a longer name."""
        printed = [f"{w.join} {w.text}" if w.join and n else w.text for n, w in enumerate(words)]
        ticker = self._gazetteer.tickers.get(words[0].text)
        if ticker is not None and len(words[0].text) > 3 and words[0].text not in self._gazetteer.names:
            return 1, ticker
        match = self._gazetteer.longest_match(" ".join(printed).split(" "))
        if match is None:
            return None
        spaces, entry = match
        count, seen = 0, 0
        while seen < spaces:
            seen += printed[count].count(" ") + 1
            count += 1
        rest = (
            words[count : count + self._unknown(words[count:])] if len(words) > count and not words[count].join else []
        )
        if rest and all(word.low in FORMS for word in rest):
            return count + len(rest), entry
        if rest and rest[0].low not in _OPENING and rest[-1].low in GENERIC and not _DIGIT.match(rest[0].text):
            return None if entry.kind != "state" or self._known(words[count:]) is None else (count, entry)
        return count, entry

    def _only_opens(self, words: Sequence[_Word], initial: bool) -> bool:
        """Whether the first word has its capital from the sentence alone and a name may follow."""
        if initial and is_adverb(words[0].low) and self._known(words) is None:
            return True
        if not initial or len(words) < 2 or self._known(words):
            return False
        low = words[0].low
        if low in FUNCTION:
            return True
        return low in COMMON and words[1].low not in _BODIES | OF_HEADS and self._known(words[1:]) is not None

    def _is_adjective(self, words: Sequence[_Word]) -> bool:
        """Whether the words begin with a nationality that is no part of a name."""
        for count in (2, 1):
            if " ".join(w.text for w in words[:count]) in self._gazetteer.adjectives:
                rest = words[count : count + self._unknown(words[count:])] if len(words) > count else []
                inside = rest and not rest[0].join and self._bears_nationality(rest)
                return not inside or (rest[0].text not in self._gazetteer.adjectives and _is_firm_alone(rest))
        return False

    def _bears_nationality(self, rest: Sequence[_Word]) -> bool:
        """Whether the words behind a nationality make a name with it: "British American Match", "Danish Crown".

        Everyday words alone name nobody, and are no trade of whoever is named behind.
        """
        last = rest[-1]
        if last.low in _CLOSING or rest[0].low in _MINISTRIES:
            return True
        if rest[0].text in self._gazetteer.adjectives and len(rest) > 1:
            return self._bears_nationality(rest[1:])
        if last.low not in english() or last.low in EMPTY or self._known(rest) is not None:
            return False
        return not any(word.join or word.low in GIVEN | TITLES | _TRADES | EMPTY for word in rest)

    def _joins_states(self, word: str) -> bool:
        """Whether a word says what lies between countries: "Norland-Westmark talks"."""
        return "-" in word and all(self._is_state(part) for part in word.split("-"))

    def _is_state(self, word: str) -> bool:
        entry = self._gazetteer.names.get(word)
        return word in self._gazetteer.adjectives or (entry is not None and entry.kind == "state")

    def _portfolio(self, words: Sequence[_Word]) -> int:
        """How many words say what a minister is minister of: "Food Safety Minister Lena Ost"."""
        count = self._unknown(words)
        if count == len(words) or words[count].join:
            return 0
        plain = all(word.low in EMPTY or word.low in english() for word in words[:count])
        return count + 1 if words[count].low == "minister" or (plain and words[count].low == "secretary") else 0

    def _heads_name(self, words: Sequence[_Word]) -> bool:
        """Whether a word such as "Justice" or "President" begins a body's name."""
        count = self._unknown(words)
        if words[0].low in _NAMING and count > 1 and not words[1].join:
            second = words[1].low
            return second in COMPANY or (second.endswith("s") and second in english() and second not in TITLES)
        return count > 1 and words[count - 1].low in ORGANISATION | STATE and words[1].low not in TITLES

    def _is_surname(self, words: Sequence[_Word], n: int) -> bool:
        """Whether a month or a season ends a person's name: "Theresa May", and not "in Paris May sales fell"."""
        if n + 1 < len(words) or words[n].join or words[n].low not in _SURNAMES or words[n - 1].low not in GIVEN:
            return False
        return self._known(words[n - 1 : n]) is None

    def _unknown(self, words: Sequence[_Word]) -> int:
        """How many of the words make one name."""
        if not words:
            return 0
        body = words[0].low in OF_HEADS
        for n, word in enumerate(words[1:], 1):
            if word.join and not (
                word.join.split(" ")[0] in PARTICLES
                or (body and _of_fields(words, n))
                or _of_trades(words, n)
                or (word.join == "of" and words[n - 1].low in _CORPORATION)
            ):
                return n
            if (word.low in CALENDAR and not self._is_surname(words, n)) or word.low in _ENDS:
                return n
            if body and _names_person(words, n):
                return n
            if word.low in TITLES and not word.join and not (words[0].low == "office" and n + 1 == len(words)):
                return n
            if _is_symbol(words, n) or (word.text in _BOARD and _are_directors(words, n)):
                return n
            if word.low in OF_HEADS:
                body = True
            if word.text in ("The", "In", "On", "It", "He", "She", "But", "And", "A", "At") or _money(words[n:]):
                return n
        return len(words)


def _is_symbol(words: Sequence[_Word], n: int) -> bool:
    """Whether a word behind a firm's legal form is what an exchange calls it: "Orland Stores Inc ORST"."""
    text = words[n].text
    return words[n - 1].low in FORMS and not words[n].join and text.isalpha() and text.isupper() and len(text) < 6


def _are_directors(words: Sequence[_Word], n: int) -> bool:
    """Whether directors stand behind a board that ends a firm's name: "Norvik Foods Board of Directors"."""
    return n + 1 < len(words) and words[n + 1].join == "of" and words[n + 1].low in _DIRECTORS


def _is_firm_alone(words: Sequence[_Word]) -> bool:
    """Whether words are a firm's name without the nationality before them: "Tessaro Systems", and not "Air Lines"."""
    return len(words) > 1 and words[-1].low in COMPANY and words[0].low not in english()


def _is_firm_of_words(name: str) -> bool:
    """Whether a name ends as firms' do and begins with an everyday word: "Lake Mining"."""
    words = [fold(word) for word in name.split(" ")]
    return words[-1] in COMPANY and (len(words) == 1 or words[0] in english())


def _is_first_name(words: Sequence[_Word]) -> bool:
    """Whether what is also a month begins a person's name: "Jan de Vries", "May van Orland"."""
    joined = (words[1].join or words[1].text).split(" ") if len(words) > 1 else [""]
    return joined[0] in _OF_FAMILIES


def _of_fields(words: Sequence[_Word], n: int) -> bool:
    """Whether a word belongs to a body's name: "and" joins what the body is of, and no other name to it."""
    of = any((word.join or "").startswith(("of", "for")) for word in words[1:n])
    return words[n].join != "and" or of or n == 1


def _names_person(words: Sequence[_Word], n: int) -> bool:
    """Whether two words behind a body's whole name are somebody's: "Centre for Water Research Lena Ost"."""
    return n > 2 and n + 2 == len(words) and words[n].low in GIVEN and not (words[n].join or words[n + 1].join)


def _of_trades(words: Sequence[_Word], n: int) -> bool:
    """Whether "and" before a word joins two trades of one body, or fields: "Bakers and Millers Union"."""
    if words[n].join != "and" or len(words) <= n + 1:
        return False
    plain = [word.low in english() for word in words[:-1]]
    if words[-1].low in _AUTHORITIES:
        return all(plain)
    named = (is_plain or word.low.endswith("s") for is_plain, word in zip(plain, words, strict=False))
    return words[-1].low in _TRADE_BODIES and all(named)


def _money(words: Sequence[_Word]) -> int:
    """How many of the words begin the run as an amount of money."""
    return money(words[0].text, words[1].text if len(words) > 1 else "")


def _boards(words: Sequence[_Word]) -> int:
    """How many words name a firm's own board, which is the firm: "Board of Directors of Orland Foods"."""
    count = 1 if words[0].low in _KINDS_OF_BOARD else 0
    if count >= len(words) or words[count].low != "board":
        return 0
    count += 1
    if count < len(words) and words[count].join == "of" and words[count].low in _DIRECTORS:
        count += 1
    ends = count == len(words) or words[count].join == "of"
    return count if count > 1 and ends else 0


def _office(words: Sequence[_Word]) -> int:
    """How many of the words are an office in full: "Chief Financial and Supply Chain Officer"."""
    return next((n + 1 for n, word in enumerate(words[:_LONGEST_OFFICE]) if word.low == "officer"), 0)


def _piece(run: str, words: Sequence[_Word], entry: Entry | None, titled: bool, owner: str | None) -> Piece:
    start, end = words[0].start, words[-1].end
    return Piece(start, end, run[start:end], entry, titled, owner)


def _without_opening(piece: Piece, initial: bool, before: str) -> Piece:
    """Drop the common words that a sentence opens with, where a name is left over.

    Behind an article, which has the sentence's capital, only what a firm is called falls away.
    """
    start, text = piece.start, piece.text
    while piece.entry is None and (" " in text) and (initial or fold(text.split(" ")[0]) in _ARTICLES):
        first, rest = text.split(" ", 1)
        if before in _ARTICLES and fold(first) not in _TRADES:
            break
        if fold(first) == "bank" and before not in _ARTICLES and fold(rest.rpartition(" ")[2]) not in GENERIC:
            break  # "Bank Orland", and not the "bank Orland Partners"
        if fold(first) in _NAMING or (fold(first) in COMMON - FUNCTION and fold(rest.split(" ")[0]) in OF_HEADS):
            break  # "General Kestrels", "National Bank of Orland"
        if fold(first) in OPENS_FIRMS and _is_firm_of_words(rest):
            break  # "Copper Lake Mining", and not "Copper Orland Mining"
        if (fold(first) not in COMMON | _TRADES and not fold(first).endswith(_MAKES)) or rest.split(" ")[
            0
        ] in PARTICLES | {"of", "for", "and"}:
            break
        if all(fold(word) in EMPTY | GENERIC for word in rest.split(" ")) and fold(first) not in {
            "the",
            "a",
            "an",
            "in",
        }:
            break
        start, text = start + len(first) + 1, rest
    if start == piece.start:
        return piece
    return Piece(start, piece.end, text, None, piece.titled, piece.owner)


def kind_of_shape(name: str) -> str | None:
    """The kind that the words of a name prove, or None: suffixes, digits, bodies."""
    words = [fold(word) for word in name.split(" ")]
    if len(words) > 1:
        ministry = any(pair[0] in _MINISTRIES and pair[1] in ("of", "for") for pair in pairwise(words))
        if words[0] in STATE or tuple(words[:2]) in _CENTRAL or words[-1] in STATE or ministry:
            return "state"
        if words[-1] in INDEXES:
            return "index"
        if (
            words[-1] in ORGANISATION
            or ("of" in words and (words[0] in OF_HEADS or words[words.index("of") - 1] in _BODIES))
            or (words[0] == "office" and words[1] == "for")
        ):
            return "organisation"
        if words[-1] in COMPANY or (words[0] in {"banque", "bankhaus", "banco", "bank"}):
            return "company"
    if any(_DIGIT.search(word) for word in words):
        return "product"
    return None
