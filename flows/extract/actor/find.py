"""Find the actors of a text: names, then what refers to them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from flows.extract.actor import shape
from flows.extract.actor.evidence import BY_GIVEN, TITLED, Points, evidence, prior
from flows.extract.actor.gazetteer import Entry, Gazetteer, default_gazetteer
from flows.extract.actor.join import Name, join
from flows.extract.actor.kind import GUESS, is_guess, is_storm, kind_of
from flows.extract.actor.mark import marks, tickers_at, units
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.ministry import with_nations
from flows.extract.actor.namesake import namesakes, personal
from flows.extract.actor.nationality import AS_ADJECTIVES, modifies
from flows.extract.actor.office import offices
from flows.extract.actor.outlet import without_outlet
from flows.extract.actor.owner import with_parents
from flows.extract.actor.people import peoples
from flows.extract.actor.refer import refer
from flows.extract.actor.segment import Piece, kind_of_shape, segmenter
from flows.extract.actor.signals import ACRONYM, DEFINITION
from flows.extract.actor.site import sites
from flows.extract.actor.whole import whole
from flows.extract.actor.words import ACTS, EMPTY, FIRM_HEADS, FORMS, GENERIC, MOVES, fold
from flows.extract.record import record

_CAPITAL_ACTS = re.compile(
    r"(?:,? and [A-Z]\w+(?: [A-Z]\w+)?)?(?: on [A-Z]\w+day)? (?:has |have |had )?"
    r"(?:(?:also|still|then|again|\w+ly) )?([a-z]+)(?P<doing>(?: (?:also|still|now|\w+ly))? "
    r"(?:[a-z]{2,}ing\b|(?:expected|likely|set|due|ready|willing|prepared) to\b))?"
)
_IS = ("is", "was", "are")  # of a capital as of any place, unless it is doing something
# "56 US cents", "Hong Kong time": money and hours, and no state that acts.
_MONEY = re.compile(r" (?:cents?|dollars|time)\b")
# What an index does, and nobody behind it: "the S&P gained 0.4%".
_INDEXED = re.compile(rf" (?:index|{'|'.join(sorted(MOVES))})\b(?! (?:rating|debt|outlook))")
# What the rules of definitions look for behind every name; few texts hold it at all.
_SHORT_FORM = re.compile(r" \((?:the |or |together |with |and |, |\")")
_INITIALS = re.compile(r" \((?:the )?[A-Z][A-Za-z&]{0,6}[A-Z]\)")
# "Treasury yields", "the 10-year Treasury": what a state owes, and none of its bodies.
_BORROWED = re.compile(r" (?:yields?|notes?|bonds?|bills?|futures|prices|securities|market|curve|rates?|debt)\b")
_TENOR = re.compile(r"-(?:year|month) (?:U\.?S\.? )?$")
_WINDOW = 40  # characters before a place within which the town stands that lies there
_TENOR_WIDTH = 12  # characters before a name within which a tenor ends
_KNOWN = 3  # times that a name is printed from which it is one, whatever it names
# "Company name: ", "Issuer: ": what a form asks for.
_ENTERED = re.compile(
    r"(?:^|\n)(?:company|issuer|company name|name of (?:the )?(?:company|issuer)|registrant): $", re.I
)
_LISTED = re.compile(r"-(?:listed|quoted|traded)\b")
_MAKER = re.compile(r"(?:-|(?: [a-z]+){0,2} )maker\b")
# "Oslo-based", "the Austin, Texas-based", "the Austin, Texas, company": where somebody is at home.
_FIRM = r", (?:company|firm|group|bank|retailer|[a-z]*maker)\b"
_SEATED = re.compile(rf"\.?-based\b|, [A-Z][\w.]*(?: [A-Z][\w.]*)?(?:-based\b|{_FIRM})")
_SEATED_IN = re.compile(_FIRM)
_SEAT = re.compile(r"\b(?:the|The) [A-Z][\w.]*(?: [A-Z][\w.]*)?, $")
_AT_PLACE = re.compile(r"\b(?:in|at|near|from|around|outside|across|to|of|for|through)(?: the)? $", re.I)


@record(frozen=True, slots=True)
class _Seen:
    """A candidate name where it stands."""

    start: int
    end: int
    text: str
    piece: Piece


def find(text: str, gazetteer: Gazetteer | None = None) -> list[ActorMention]:
    """Every mention of an actor in the text, sorted, none overlapping another.

    Offsets index `text`. Known names come from `gazetteer` (the package's own when None); the rest
    from capitals and what stands beside them. References ("the company", "it") have direct=False.
    """
    known = gazetteer or default_gazetteer()
    plain = shape.even(text)
    loud = shape.loud_lines(plain)
    lower = shape.lower_words(plain)
    seen = list(_candidates(plain, known))
    names, nouns = _names(plain, [s for s in seen if not loud.covers(s.start) or _signs(plain, s)], lower)
    defined = _definitions(plain, names)
    for s in seen:
        if s.piece.entry is not None and s.text not in names:
            names[s.text] = _known_name(s.text, s.piece.entry)
    tickers = tickers_at(plain)
    for s in seen:
        behind = s.end + (3 if plain[s.end : s.end + 3] == "'s " else 1)  # "Norvik Inc.'s (NVK) drug"
        if behind in tickers and s.text in names:
            symbol = tickers[behind][1]
            names[s.text].ticker = names[s.text].ticker or symbol
            if symbol in names and not names[symbol].known and symbol != s.text:
                defined.setdefault(symbol, s.text)  # "Norvik (NYSE: NVK) fell. NVK shares ..."
    founders = namesakes(plain, seen, names)
    for surface in founders:
        names[surface].kind = "company"
    boards = _boards_of_firms(names)
    join(names, defined, founders)
    names |= {board: names[firm] for board, firm in boards.items()}
    _take_up_own_bodies(names)
    direct = [mention for s in seen if (mention := _mention(plain, s, names, founders, known)) is not None]
    direct += _shouted(plain, loud, names) + marks(plain, known) + units(plain, direct, known)
    direct += whole(plain, direct, known)
    direct = [m for m in direct if not (m.start - 1 in tickers and _is_exchange(plain, m))]
    direct = [m for m in direct if not _only_describes(plain, m)]
    direct = with_nations(plain, sites(plain, _apart(direct)), known)
    direct = with_parents(plain, without_outlet(plain, direct))
    direct = _apart([*direct, *peoples(plain, direct, known), *offices(plain, direct)])
    described: dict[str, set[str]] = defaultdict(set)
    for surface, words in nouns.items():
        if surface in names:
            described[names[surface].canonical] |= words
    mentions = _apart([*direct, *refer(plain, direct, described, known)])
    return [m if m.text == (printed := text[m.start : m.end]) else replace(m, text=printed) for m in mentions]


def _only_describes(text: str, mention: ActorMention) -> bool:
    """Whether a name only tells what another is: "the FTSE 100-listed miner", "the Orla-maker"."""
    if mention.kind != "person" and _is_seat(text, mention):
        return True
    if mention.text.endswith("Treasury") and (
        _BORROWED.match(text, mention.end) or _TENOR.search(text[max(0, mention.start - _TENOR_WIDTH) : mention.start])
    ):
        return True
    if mention.kind in ("index", "organisation") and _LISTED.match(text, mention.end):
        return True
    return (
        mention.end < len(text)
        and text.endswith(("the ", "The "), 0, mention.start)
        and (_MAKER.match(text, mention.end) is not None)
    )


def _is_exchange(text: str, mention: ActorMention) -> bool:
    """Whether a name in the brackets of a ticker is that of the exchange: "(NYSE: NVK)", "(ASX:NVK)"."""
    return mention.kind in ("organisation", "index") or text.startswith(":", mention.end)


def _is_seat(text: str, mention: ActorMention) -> bool:
    """Whether a name only says where another is at home."""
    if text[mention.end : mention.end + 1] not in ("-", ",", "."):
        return False
    if _SEATED.match(text, mention.end):
        return True
    before = text[max(0, mention.start - _WINDOW) : mention.start]
    return _SEATED_IN.match(text, mention.end) is not None and _SEAT.search(before) is not None


def _candidates(text: str, gazetteer: Gazetteer) -> Iterator[_Seen]:
    """Every piece of every run of capitals."""
    cutter = segmenter(gazetteer)
    for run in shape.runs(text):
        for piece in cutter.cut(run.group(), shape.opens_sentence(text, run.start())):
            yield _Seen(run.start() + piece.start, run.start() + piece.end, piece.text, piece)


def _signs(text: str, seen: _Seen) -> bool:
    """Whether a name is an author's, a form's entry or a letterhead: such a line has capitals for its own reasons."""
    start = seen.start
    if text.startswith(("By ", "by "), max(0, start - 3)):
        return True
    if text[max(0, start - 1) : start] in ("", "\n") and text[seen.end : seen.end + 1] in ("", "\n"):
        return fold(seen.text.rpartition(" ")[2]) in FORMS
    return text.startswith(": ", max(0, start - 2)) and _ENTERED.search(text[max(0, start - 30) : start]) is not None


def _known_name(text: str, entry: Entry) -> Name:
    return Name(text, entry.kind, 1, 0, True, entry.name, entry.parent, entry.ticker)


def _names(text: str, seen: Iterable[_Seen], lower: frozenset[str]) -> tuple[dict[str, Name], dict[str, set[str]]]:
    """The names that the candidates prove, and the nouns that describe each."""
    points: dict[str, Points] = {}
    nouns: dict[str, set[str]] = defaultdict(set)
    names: dict[str, Name] = {}
    for s in seen:
        if s.piece.entry is not None:
            found = names.setdefault(s.text, _known_name(s.text, s.piece.entry))
            nouns[s.text] |= {s.piece.entry.noun, s.piece.entry.noun.split(" ")[-1]} if s.piece.entry.noun else set()
        else:
            found = names[s.text] if s.text in names else names.setdefault(s.text, Name(s.text, "", 0, s.start))
            here = points[s.text] if s.text in points else points.setdefault(s.text, prior(s.text))
            nouns[s.text] |= evidence(text, s.start, s.end, s.piece.titled, here)
            here["inside"] += not shape.opens_sentence(text, s.start)
            if s.piece.owner:
                found.parent = s.piece.owner
        found.count += 1
    _find_people(names, points)
    firsts, dropped = _firsts(names), []
    for surface, name in list(names.items()):
        if not name.known:
            kind = kind_of(surface, points[surface], lower, name.parent)
            if kind is None and surface in firsts and fold(surface) not in lower and fold(surface) not in EMPTY:
                name.kind = "company"
            elif kind is None:
                del names[surface]
                dropped.append(name)
            else:
                name.kind = kind
                name.guessed = kind == "company" and name.count < _KNOWN and is_guess(surface, points[surface])
    _forget_storms(names, dropped)
    _name_people(names, dropped, lower)
    _name_series(names, points)
    return names, nouns


def _boards_of_firms(names: dict[str, Name]) -> dict[str, str]:
    """Take out what a firm's board is called, which is the firm: "Norvik Board", by the firm's name in the text."""
    firms = {board: board.removesuffix(" Board") for board in names if board.endswith(" Board")}
    boards = {board: firm for board, firm in firms.items() if firm in names and names[firm].kind == "company"}
    for board in boards:
        del names[board]
    return boards


def _take_up_own_bodies(names: dict[str, Name]) -> None:
    """Give a well-known body's short form to the text's own: "Commission", where a "Fair Trade Commission" is named.

    Not where the text names the other too, or another body of the same union or country.
    """
    known = {surface: name for surface, name in names.items() if name.known}
    for surface, name in known.items():
        first, _, last = name.canonical.rpartition(" ")
        others = (other for other in known.values() if other is not name)
        if surface != last or any(other.canonical.startswith(first) for other in others):
            continue
        bodies = (n for n in names.values() if not n.known and n.kind in ("state", "organisation"))
        own = [body for body in bodies if body.text.endswith(f" {surface}")]
        if len({body.canonical for body in own}) == 1:
            name.canonical, name.kind = own[0].canonical, own[0].kind


def _name_series(names: dict[str, Name], points: dict[str, Points]) -> None:
    """Names that also come with a number, and never do what firms do, are those of a product: "Kestrel 4"."""
    for surface in list(names):
        base, _, number = surface.rpartition(" ")
        if not number.isdigit() or base not in points or base not in names or names[base].kind != "company":
            continue
        if is_guess(base, points[base]) and not points[base]["acts"]:
            names[base].kind, names[base].guessed = "product", False


def _forget_storms(names: dict[str, Name], dropped: Iterable[Name]) -> None:
    """Drop the last name of bad weather that the text also calls in full: "Cyclone Thorsager ... Thorsager struck"."""
    for name in dropped:
        *storm, last = name.text.split(" ")
        if storm and is_storm([fold(word) for word in (*storm, last)]) and last in names and not names[last].known:
            del names[last]


def _name_people(names: dict[str, Name], dropped: Iterable[Name], lower: frozenset[str]) -> None:
    """Take up the words that proved no names, where they are the last name of a person."""
    lasts = {surface.split(" ")[-1] for surface, name in names.items() if name.kind == "person" and " " in surface}
    for name in dropped:
        if name.text in lasts and fold(name.text) not in lower and fold(name.text) not in EMPTY:
            name.kind = "person"
            names[name.text] = name


def _find_people(names: dict[str, Name], points: dict[str, Points]) -> None:
    """Give a point to a person whom the text calls by the last name too; a firm goes by its first word.

    Who is never called by the last name, and in full again and again, is no person that a given name alone shows.
    """
    for surface, found in points.items():
        words = surface.split(" ")
        if len(words) == 2 and words[1] in points:
            titled = points[words[1]]["person"] >= TITLED
            if (words[0] not in names or titled) and not {*map(fold, words)} & (GENERIC | FIRM_HEADS):
                found["person"] += 2
        elif len(words) == 2 and found["person"] == BY_GIVEN and names[surface].count >= _KNOWN:
            found["person"] = 0


def _firsts(names: dict[str, Name]) -> set[str]:
    """Words that begin a name of two words: alone, and at the beginning of a sentence, they stand for it."""
    pairs = (surface.split(" ") for surface in names)
    return {words[0] for words in pairs if len(words) == 2 and words[0] in names}


def _definitions(text: str, names: dict[str, Name]) -> dict[str, str]:
    """Aliases that the text defines; aliases such as "the Group" become names of their own."""
    defined: dict[str, str] = {}
    for rule, bracket in ((DEFINITION, _SHORT_FORM), (ACRONYM, _INITIALS)):
        for match in rule.regex.finditer(text) if bracket.search(text) else ():
            value = rule.resolve(match)
            full = _longest_name(value.full, names) if value is not None else None
            if value is not None and (full is None or fold(full) in GENERIC) and (kind := kind_of_shape(value.full)):
                full = value.full  # the runs of capitals do not hold it whole: "Miners' Association"
                names.setdefault(full, Name(full, kind, 1, match.start(), canonical=full))
            if value is None or full is None:
                continue
            for short in value.short:
                if short != full and not (short in names and names[short].known):
                    defined[short] = full
                    names.setdefault(short, Name(short, names[full].kind, 1, match.start()))
    return defined


def _longest_name(printed: str, names: dict[str, Name]) -> str | None:
    """The name that the printed words end with."""
    words = printed.split(" ")
    for n in range(len(words)):
        if " ".join(words[n:]) in names:
            return " ".join(words[n:])
    return None


def _mention(
    text: str, s: _Seen, names: dict[str, Name], founders: dict[str, Name], gazetteer: Gazetteer
) -> ActorMention | None:
    name = names.get(s.text)
    if s.text in founders and (s.piece.titled or personal(text, s.start, s.end)):
        name = founders[s.text]
    if name is None:
        return None
    if s.piece.entry is None:
        alone = name.guessed and name.canonical == name.text
        return _to_mention(s.start, s.end, name, GUESS if alone else "name: capitals and their neighbours")
    if _MONEY.match(text, s.end) or (s.text in AS_ADJECTIVES and modifies(text, s.end)):
        return None
    if (index := s.piece.entry.index) is not None and fold(s.text) == fold(s.piece.entry.name) and _is_indexed(text, s):
        return ActorMention(s.start, s.end, s.text, index, "index", "name: gazetteer", None, None)
    acting = _CAPITAL_ACTS.match(text, s.end)
    governs = s.text in gazetteer.capitals or s.text == "Brussels"
    if governs:
        acts = acting is not None and acting[1] in ACTS and (acting[1] not in _IS or acting["doing"] is not None)
        told = text[max(0, s.start - 9) : s.start].endswith(("told ", "answer ", "between ", "asked "))
        at_place = _AT_PLACE.search(text[max(0, s.start - 12) : s.start]) is not None
        if (acts or told) and not at_place:
            state = gazetteer.capitals.get(s.text) or s.piece.entry
            return ActorMention(s.start, s.end, s.text, state.name, "state", "name: a capital that acts", None, None)
        return ActorMention(s.start, s.end, s.text, s.text, "place", "name: a capital", None, None)
    return _to_mention(s.start, s.end, name, "name: gazetteer")


def _is_indexed(text: str, s: _Seen) -> bool:
    """Whether a name stands for the index that goes by it: behind "the", before a move, or where shares are traded."""
    before = text[max(0, s.start - 4) : s.start]
    return before.endswith(("the ", "The ", " on ")) or _INDEXED.match(text, s.end) is not None


def _to_mention(start: int, end: int, name: Name, rule: str) -> ActorMention:
    return ActorMention(start, end, name.text, name.canonical, name.kind, rule, name.ticker, name.parent)


def _shouted(text: str, loud: shape.Loud, names: dict[str, Name]) -> list[ActorMention]:
    """The document's own names inside headlines, also in capitals throughout."""
    by_first: dict[str, list[tuple[str, Name]]] = defaultdict(list)
    for surface, name in names.items():
        if len(surface) > 2 and fold(surface) not in EMPTY:
            by_first[surface.split(" ")[0].upper()].append((surface, name))
    found: list[ActorMention] = []
    for start, end in zip(loud.starts, loud.ends, strict=True):
        for word in re.finditer(r"[^\W_][\w&-]*", text[start:end]):
            at = start + word.start()
            if found and at < found[-1].end:
                continue
            for surface, name in sorted(by_first.get(word.group().upper(), ()), key=lambda row: -len(row[0])):
                printed = text[at : at + len(surface)]
                after = text[at + len(surface) : at + len(surface) + 1]
                if printed in (surface, surface.upper()) and not (after.isalnum() or after == "-"):
                    found.append(_to_mention(at, at + len(surface), name, "name: in a headline"))
                    break
    return found


def _apart(mentions: Iterable[ActorMention]) -> list[ActorMention]:
    """Sorted by start, the longer one first; a mention that begins inside another falls away."""
    kept: list[ActorMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, not m.direct)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept
