"""Which of many patterns could match a text, by the text's first characters.

The patterns are followed side by side along the characters, and where these lead is kept for the next text that begins
so. Listing all that amounts and dates may begin with would be a million strings, of which a year's news has some
thousands.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, Final

from flows.extract.beginnings import BLANK, DIGIT, EMPTY_WIDTH, ENDLESS, REPEATS, Item, Written, inner, parsed, symbols

_IN_NUMBERS: Final = (",", ".", BLANK)  # what may stand between the digits of a number, or between two in a row

# Where in a pattern a match goes on: the pattern's number, a sequence of items and the place there, how many rounds of
# the item at that place are over, and where it goes on after the sequence, if not at the end of the pattern.
_Place = tuple[int, Sequence[Item], int, int, Any]


@dataclass(frozen=True)
class Reached:
    """Where characters lead: the patterns that may have matched, and by the next character where the others go on."""

    ended: frozenset[int]
    moves: dict[str, list[_Place]]

    @cached_property
    def open(self) -> frozenset[int]:
        """The patterns that are not ruled out."""
        return self.ended.union(place[0] for place in chain.from_iterable(self.moves.values()))


class Prefixes(dict[str, Reached]):
    """From the first characters of a text, each as its symbol, to where they lead.

    With `numerals`, one DIGIT stands for a whole number, thousands and decimals with it, and for numbers in a row.
    """

    def __init__(self, patterns: Iterable[Written], *, numerals: bool) -> None:
        """Begin all the patterns."""
        super().__init__()
        self._numerals = numerals
        self._begun: list[_Place] = [(number, parsed(pattern), 0, 0, None) for number, pattern in enumerate(patterns)]

    def __missing__(self, prefix: str) -> Reached:
        """Go on by one character from where the others lead."""
        if prefix:
            found = _reached(self[prefix[:-1]].moves.get(prefix[-1], ()))
            found = _after_number(found) if self._numerals and prefix[-1] == DIGIT else found
        else:
            found = _reached(self._begun)
        self[prefix] = found
        return found


def _after_number(begun: Reached) -> Reached:
    """Where a number leads that began so, however many digits it has."""
    ended: set[int] = set()
    moves: dict[str, dict[_Place, None]] = defaultdict(dict)
    todo = [begun]
    while todo:
        here = todo.pop()
        digits = [place for place in here.moves.get(DIGIT, ()) if place not in moves[DIGIT]]
        parted = _reached(
            place for sign in _IN_NUMBERS for place in here.moves.get(sign, ()) if place not in moves[sign]
        )
        ended |= here.ended | parted.ended
        for one, places in here.moves.items():
            moves[one].update(dict.fromkeys(places))
        todo += [_reached(places) for places in (digits, parted.moves.get(DIGIT)) if places]
    return Reached(frozenset(ended), {one: list(places) for one, places in moves.items()})


def _reached(places: Iterable[_Place]) -> Reached:
    """What the places ask for next, beyond all that consumes nothing."""
    ended: set[int] = set()
    moves: dict[str, list[_Place]] = defaultdict(list)
    seen: set[_Place] = set()
    todo = list(places)
    while todo:
        here = todo.pop()
        if here in seen:
            continue
        seen.add(here)
        number, items, at, _, outside = here
        if at < len(items):
            todo += _into(here, ended, moves)
        elif outside is None:
            ended.add(number)
        else:
            todo.append(outside)
    return Reached(frozenset(ended), dict(moves))


def _into(here: _Place, ended: set[int], moves: dict[str, list[_Place]]) -> list[_Place]:
    """The places that a place opens without a character; the characters that it asks for go to `moves`."""
    number, items, at, rounds, outside = here
    kind, value = item = items[at]
    beyond: _Place = (number, items, at + 1, 0, outside)
    if kind in EMPTY_WIDTH:
        return [beyond]
    if kind in REPEATS:
        least, most, body = value
        over = min(rounds + 1, least) if most == ENDLESS else rounds + 1
        again = [(number, body, 0, 0, (number, items, at, over, outside))] if rounds < most else []
        return [beyond, *again] if rounds >= least else again
    if ways := inner(item):
        return [(number, way, 0, 0, beyond) for way in ways]
    possible = symbols(item)
    if possible is None:
        ended.add(number)
    for one in possible or ():
        moves[one].append(beyond)
    return []
