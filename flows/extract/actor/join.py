"""Join the names of one document: which short forms stand for which full name."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from flows.extract.actor.gazetteer import default_gazetteer
from flows.extract.actor.words import EMPTY, GENERIC, LEGAL, PARTICLES, UNIT_WORDS, fold
from flows.extract.english import english

HOUSE = frozenset(["group", "holding", "holdings"])
# "Orland Plus", "Orland Lite": what Orland sells under its name, dearer or cheaper.
_FEW = 3  # words of a firm's name that may be plain ones
_TIERS = frozenset(["plus", "pro", "lite", "mini", "ultra", "premium"])

_PLAIN = GENERIC | EMPTY  # words that a firm has in its name beside its own


@dataclass(slots=True)
class Name:
    """A surface form in a document: its kind, how often and where it stands first.

    `guessed` says that nothing but its capital tells the kind.
    """

    text: str
    kind: str
    count: int = 0
    first: int = 0
    known: bool = False
    canonical: str = ""
    parent: str | None = None
    ticker: str | None = None
    guessed: bool = False


def strip_legal(name: str) -> str:
    """The name without its legal form: "Orland Foods Group plc" is "Orland Foods Group"; "Orland & Co" stays.

    Of two words for a house the first is enough: "Orland Group Holdings Ltd" is "Orland Group". Without its
    "Corporation" a "State Water Finance Corporation" would be called by no name.
    """
    words = name.split(" ")
    while len(words) > 1 and fold(words[-1].rstrip(",")) in LEGAL:
        if words[-1] == "Corporation" and _says_only_what_it_is(words):
            return name
        if words[-2] == "&" and fold(words[-1]) == "co":
            return " ".join(words).rstrip(".")
        words.pop()
    if len(words) > 2 and fold(words[-1]) in HOUSE and fold(words[-2]) in HOUSE:
        words.pop()
    return " ".join(words).rstrip(",&").rstrip()


def _says_only_what_it_is(words: Sequence[str]) -> bool:
    """Whether several words are a country's or plain ones: "Korea Marine Finance Corporation"."""
    known = default_gazetteer().names
    plain = (fold(word) in english() or (word in known and known[word].kind == "state") for word in words)
    return len(words) > _FEW and all(plain)


def join(names: Mapping[str, Name], defined: Mapping[str, str], firms: Container[str] = ()) -> None:
    """Give every name its canonical form; `defined` holds the aliases that the text itself defines.

    Of the last names those in `firms` stand for no person.
    """
    by_first: dict[str, list[Name]] = defaultdict(list)
    by_last: dict[str, list[Name]] = defaultdict(list)
    by_initials: dict[str, list[Name]] = defaultdict(list)
    for name in names.values():
        words = strip_legal(name.text).split(" ")
        if len(words) > 1:
            by_initials["".join(word[0] for word in words if word[0].isupper())].append(name)
            by_first[words[0].casefold()].append(name)
            if name.kind == "company" and words[0].casefold() in GENERIC and len(words) == 2:
                by_last[words[1].casefold()].append(name)
            if name.kind == "person":
                by_last[words[-1].casefold()].append(name)
    tiers, by_tail = _tiers(names), _tails(names)
    for name in sorted(names.values(), key=lambda n: (-len(n.text), n.text)):
        lasts = {} if name.text in firms else by_last
        full = _full_form(name, names, defined, by_first, lasts)
        full = full or _spelled(name, by_initials) or _by_tail(name, by_tail)
        if full is None:
            name.canonical = name.canonical or strip_legal(name.text)
        else:
            name.canonical, name.kind, name.parent = full.canonical or strip_legal(full.text), full.kind, full.parent
            name.ticker = name.ticker or full.ticker
    for name in names.values():
        if name.text.endswith("+") and name.parent is None:
            name.parent = _maker(name.text[:-1], names, by_first)
        elif name.text in tiers and name.parent is None:
            name.parent = _maker(name.text.rpartition(" ")[0], names, by_first)


def _tails(names: Mapping[str, Name]) -> Mapping[str, list[Name]]:
    """The firms by the last words of their names, which may stand for them."""
    found: dict[str, list[Name]] = defaultdict(list)
    for name in names.values():
        if name.kind == "company" and (tail := _tail(strip_legal(name.text).split(" "))):
            found[tail.casefold()].append(name)
    return found


def _tail(words: Sequence[str]) -> str | None:
    """The last word of a firm's name but for "Holding", where it is no plain one: "Tessaro" of "MB Tessaro Holding"."""
    firm = words[:-1] if fold(words[-1]) in HOUSE else words
    plain = len(firm) < 2 or fold(firm[-1]) in english() or fold(firm[-1]) in _PLAIN
    return None if plain else firm[-1]


def _by_tail(name: Name, by_tail: Mapping[str, list[Name]]) -> Name | None:
    """The one firm whose name ends with this word: "Tessaro" stands for "MB Tessaro Holding", both seen before it."""
    if name.known or name.kind not in ("company", "organisation"):
        return None
    found = {other.canonical: other for other in by_tail.get(name.text.casefold(), ()) if other is not name}
    return next(iter(found.values())) if len(found) == 1 else None


def _tiers(names: Mapping[str, Name]) -> set[str]:
    """Give the names that are another one and a word for how much of it is sold their kind, and find them."""
    found = set()
    for name in names.values():
        base, _, last = name.text.rpartition(" ")
        if fold(last) in _TIERS and base in names and not name.known:
            name.kind = "product"
            found.add(name.text)
    return found


def _maker(base: str, names: Mapping[str, Name], by_first: Mapping[str, list[Name]]) -> str | None:
    """The firm that a service with a plus is called after: that of "Kestrel+" is "Kestrel Media"."""
    found = names.get(base) or next(iter(by_first.get(base.casefold(), ())), None)
    return found.canonical if found else None


def _full_form(
    name: Name,
    names: Mapping[str, Name],
    defined: Mapping[str, str],
    by_first: Mapping[str, list[Name]],
    by_last: Mapping[str, list[Name]],
) -> Name | None:
    """The longer name in the document that this one shortens, or None."""
    if name.text in defined and defined[name.text] in names and defined[name.text] != name.text:
        return names[defined[name.text]]
    if name.known:
        return None
    words = [word.casefold() for word in strip_legal(name.text).split(" ")]
    if len(words) == 1:
        people = by_last.get(words[0]) or [n for n in by_first.get(words[0], []) if n.kind == "person"]
        if people and name.kind != "place":
            return _best(people)
        if "-" in words[0]:
            return _venture(words[0].split("-"), by_first)
    people = [n for n in by_last.get(words[-1], []) if len(words) > 1 and _ends(n, words)]
    if people and words[0] in PARTICLES:
        return _best(people)  # "Van Loon" of Lena van Loon
    if name.kind == "product" or (name.kind == "person" and len(words) > 1):
        return None
    if name.kind in ("person", "place"):
        return _best(_longer(name, words, by_first))
    longer = _best(_longer(name, words, by_first))
    alone = len(words) == 1 and strip_legal(name.text) == name.text  # "Orland plc" is the whole name already
    return longer or (_pair(words[0], by_first) if alone else None)


def _ends(full: Name, words: Sequence[str]) -> bool:
    """Whether a longer name ends with the words."""
    longer = [word.casefold() for word in full.text.split(" ")]
    return len(longer) > len(words) and longer[-len(words) :] == list(words)


def _spelled(name: Name, by_initials: Mapping[str, list[Name]]) -> Name | None:
    """The one name that an acronym's letters begin: "PWF" is the "Port Workers Federation"."""
    if name.known or name.kind == "person" or not (name.text.isupper() and 2 < len(name.text) < 7):
        return None
    full = by_initials.get(name.text, [])
    return full[0] if len(full) == 1 else None


def _venture(parts: list[str], by_first: Mapping[str, list[Name]]) -> Name | None:
    """Find the name behind a pair: "Orland-Tessaro" stands for "Orland Tessaro Cells"."""
    for name in by_first.get(parts[0], []):
        if [word.casefold() for word in name.text.split(" ")][: len(parts)] == parts:
            return name
    return None


def _pair(word: str, by_first: Mapping[str, list[Name]]) -> Name | None:
    """The one company or body that begins so: "Aorna" stands for "Aorna Dairy", and for "Aorna Heavy Industries"."""
    every = by_first.get(word, [])
    if len(every) != 1 or every[0].kind not in ("company", "organisation") or word in _PLAIN:
        return None
    rest = [fold(part) for part in strip_legal(every[0].text).split(" ")[1:]]
    whole = len(rest) == 1 or (rest[-1] in GENERIC and all(part in english() for part in rest))
    return every[0] if whole and rest[0] not in UNIT_WORDS else None


def _longer(name: Name, words: list[str], by_first: Mapping[str, list[Name]]) -> list[Name]:
    """Names that go on where this one ends, with words that name nobody new."""
    candidates = []
    for other in by_first.get(words[0], []):
        rest = [fold(word) for word in strip_legal(other.text).split(" ")][len(words) :]
        same = [w.casefold() for w in other.text.split(" ")][: len(words)] == words
        if (
            same
            and rest
            and other is not name
            and other.kind not in ("person", "product")
            and all(w in GENERIC or w == "&" for w in rest)
        ):
            candidates.append((other, rest[0] in UNIT_WORDS))
    plain = [other for other, unit in candidates if not unit]
    if plain or len(words) > 1:
        return plain or [other for other, _ in candidates]
    return [other for other, _ in candidates]


def _best(names: Iterable[Name]) -> Name | None:
    """The name mentioned most often; the fuller and earlier one breaks a tie."""
    return min(names, key=lambda n: (-n.known, -n.count, -len(n.text), n.first), default=None)
